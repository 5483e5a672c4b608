"""Whatever an author writes or a disk does: the good is shown, the rest is told, nothing raises."""

from __future__ import annotations

import json
import os
import sys
import tracemalloc
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content import load as loading
from kiosk.content.blocks import ChartBlock, HotspotsBlock, QuoteBlock, StatsBlock
from kiosk.content.decode import MOST_PROBLEMS, decode, decode_known
from kiosk.content.load import find_picture, load
from kiosk.content.text import Amount, Text

SHIPPED = Path(__file__).parents[2] / "content.json"
SAMPLE: dict[str, Any] = {
    "title": {"zh": "九龙坡", "en": "Jiulongpo"},
    "panels": [
        {
            "id": "industry",
            "title": "现代产业",
            "pages": [{"id": "p", "title": "总览", "blocks": [{"type": "quote", "text": "模范"}]}],
        }
    ],
}


def written(data: object = SAMPLE) -> bytes:
    return json.dumps(data, ensure_ascii=False, indent=1).encode()


def with_blocks(*blocks: object) -> bytes:
    """The sample with these blocks on its page."""
    page = {"id": "p", "title": "总览", "blocks": blocks}
    return written({"title": "九龙坡", "panels": [{"id": "a", "title": "甲", "pages": [page]}]})


def blocks_of(raw: bytes):
    exhibit = decode(raw).exhibit
    assert exhibit is not None
    return exhibit.panels[0].pages[0].blocks


def codes(raw: bytes) -> list[str]:
    return [problem.code for problem in decode(raw).problems]


# The disk


def test_a_file_is_read_with_the_folder_of_its_pictures(tmp_path):
    (tmp_path / "content.json").write_bytes(written())

    loaded = load(tmp_path / "content.json")

    assert loaded.exhibit is not None
    assert loaded.exhibit.title.get("en") == "Jiulongpo"
    assert loaded.problems == ()
    assert not loaded.has_errors
    assert loaded.folder == tmp_path


def test_a_folder_means_its_content_json(tmp_path):
    (tmp_path / "content.json").write_bytes(written())

    assert load(tmp_path) == load(tmp_path / "content.json")


def told(path: Path, lang: str = "zh") -> str:
    loaded = load(path)
    assert loaded.exhibit is None
    assert loaded.has_errors
    return "\n".join(problem.words(lang) for problem in loaded.problems)


def test_a_missing_file(tmp_path):
    path = tmp_path / "content.json"

    assert told(path) == f"找不到文件 {path}。请检查文件名和文件夹。"
    assert told(path, "en") == f"There is no file {path}. Check its name and folder."
    assert load(path).folder == tmp_path


@pytest.mark.parametrize(
    ("error", "zh", "en"),
    [
        (PermissionError(13, "Permission denied"), "没有读取的权限", "it may not be read"),
        (OSError(16, "Device busy"), "正被别的程序使用", "another program is using it"),
        (OSError(5, "I/O error"), "磁盘或网络读取出错", "the disk or the network fails"),
        (OSError(36, "File name too long"), "名字太长", "its name is too long"),
        (OSError(40, "Too many links"), "链接绕成了圈", "its links lead in a circle"),
        (
            OSError(20, "Not a directory"),
            "路径中间有一段不是文件夹",
            "a part of its path is no folder",
        ),
        (OSError(24, "Too many open files"), "打开的文件太多", "too many files are open"),
        (OSError(116, "Stale handle"), "系统提示 Stale handle", "the system says Stale handle"),
        (
            ValueError("null byte"),
            "名字里有不能用的字符",
            "its name has a character that cannot be",
        ),
    ],
)
def test_a_file_that_cannot_be_opened(tmp_path, monkeypatch, error, zh, en):
    def refuse(*_):
        raise error

    path = tmp_path / "content.json"
    path.write_bytes(written())
    monkeypatch.setattr(os, "open", refuse)

    assert told(path) == f"文件 {path} 打不开：{zh}。请检查权限、磁盘和网络，或重新复制。"
    assert told(path, "en") == (
        f"The file {path} cannot be opened: {en}. "
        "Check permissions, disk and network, or copy it again."
    )


@pytest.mark.parametrize("named", [".", "content.json"])
def test_a_folder_where_the_file_should_be(tmp_path, named):
    path = tmp_path / "content.json"
    path.mkdir()

    assert told(tmp_path / named) == (
        f"{path} 是一个文件夹，不是文件。请删去或改名，再放入名为 content.json 的文件。"
    )
    assert told(tmp_path / named, "en") == (
        f"{path} is a folder, not a file. "
        "Remove or rename it, and put a file called content.json there."
    )


@pytest.mark.parametrize("name", ["x" * 300, "a\0b", "\udcff"])
def test_a_name_that_cannot_be(tmp_path, name):
    assert told(tmp_path / name).encode()


@pytest.mark.parametrize("raw", [b"", b" \r\n\t"])
def test_an_empty_file(tmp_path, raw):
    path = tmp_path / "content.json"
    path.write_bytes(raw)

    assert told(path) == "文件是空的。可能没有复制完整，请重新复制。"
    assert (
        told(path, "en") == "The file is empty. It may not have been copied whole: copy it again."
    )


def test_a_file_that_is_something_else(tmp_path):
    path = tmp_path / "content.json"
    with path.open("wb") as file:
        file.truncate(1024**3)

    tracemalloc.start()
    assert told(path) == (
        "文件有 1024 MB，太大了，不像是 content.json。"
        "请检查是不是放错了文件；图片和视频另放，只写路径。"
    )
    assert told(path, "en") == (
        "The file has 1024 MB, too much for a content.json. "
        "Check that it is the right file; pictures and films stand beside it."
    )
    held_at_most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert held_at_most < 1024**2  # it is not even opened


@pytest.mark.skipif(sys.platform == "win32", reason="has no pipes with a name in a folder")
def test_what_is_no_file_does_not_make_the_exhibit_wait(tmp_path):
    path = tmp_path / "content.json"
    os.mkfifo(path)

    assert told(path) == f"{path} 不是普通文件。请放入一个 content.json 文件。"
    assert told(path, "en") == f"{path} is no ordinary file. Put a content.json there."
    assert told(Path(os.devnull)).startswith(f"{os.devnull} 不是普通文件")


# How it was saved


@pytest.mark.parametrize(
    ("encoding", "zh", "en"),
    [
        (
            "utf-8-sig",
            "文件以“带 BOM 的 UTF-8”保存，可以读。建议另存为 UTF-8。",
            "The file is saved as UTF-8 with BOM; it can be read. Better save it as UTF-8.",
        ),
        *(
            (
                encoding,
                f"文件以 {name} 编码保存，可以读。建议另存为，在“编码”里选 UTF-8。",
                f"The file is saved as {name}; it can be read. "
                "Better save it as, and choose UTF-8 under encoding.",
            )
            for encoding, name in [
                ("utf-16", "UTF-16"),
                ("utf-16-le", "UTF-16"),
                ("utf-16-be", "UTF-16"),
                ("utf-32", "UTF-32"),
            ]
        ),
        (
            "gbk",
            "文件以 GBK 编码保存，已经读出来，但个别字可能不对。请另存为，在“编码”里选 UTF-8。",
            "The file is saved as GBK; it was read, but single letters may be wrong. "
            "Save it as, and choose UTF-8 under encoding.",
        ),
    ],
)
def test_other_encodings_are_read_with_a_note(encoding, zh, en):
    raw = json.dumps(SAMPLE, ensure_ascii=False).encode(encoding)

    exhibit, problems = decode(raw)

    assert exhibit is not None
    assert exhibit.panels[0].title.get("zh") == "现代产业"
    assert [problem.words() for problem in problems] == [zh]
    assert [problem.words("en") for problem in problems] == [en]
    assert problems[0].severity == "warning"


def test_the_shipped_file_saved_as_gbk_says_the_same():
    text = SHIPPED.read_text(encoding="utf-8")

    assert decode(text.encode("gb18030")).exhibit == decode(text.encode()).exhibit


def test_one_broken_byte_does_not_make_it_gbk():
    raw = SHIPPED.read_bytes()
    at = raw.index("九龙坡".encode())

    exhibit, problems = decode(raw[:at] + b"\xff" + raw[at:])

    assert exhibit is None
    assert (
        problems[0]
        .words()
        .endswith("：从这里起有损坏的文字，文件不能用。请重新复制，或在编辑器里改好后存为 UTF-8。")
    )
    assert problems[0].words("en") == (
        f"line {problems[0].line}, column {problems[0].column}: Damaged text begins here, so the "
        "file is not used. Copy it again, or mend it in an editor and save it as UTF-8."
    )
    lines = raw.decode().split("\n")
    assert lines[problems[0].line - 1][problems[0].column - 1 :].startswith("九龙坡")


@pytest.mark.parametrize(
    ("raw", "line", "column"),
    [
        (bytes(5000), 1, 1),
        ('{\n"title": "九'.encode() + bytes(20_000), 2, 12),
        ('{\n"title": "九'.encode()[:-1] + bytes(20_000), 2, 11),
        (b"{" + b" " * 20_000 + bytes(512) + b"}", 1, 20_002),
    ],
)
def test_zeros_are_a_file_that_was_not_copied_whole(raw, line, column):
    exhibit, problems = decode(raw)

    assert exhibit is None
    assert [problem.words() for problem in problems] == [
        f"第{line}行第{column}列：从这里起没有内容，只有空字节：文件没有复制完整，或已损坏。请重新复制。"
    ]
    assert problems[0].words("en") == (
        f"line {line}, column {column}: From here on there is nothing but empty bytes: "
        "the file was not copied whole, or is damaged. Copy it again."
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_file_cut_off_inside_a_letter(encoding):
    raw = "{\n九".encode(encoding)[:-1]

    exhibit, problems = decode(raw)

    assert exhibit is None
    assert problems[0].words() == "第2行第1列：文件在一个字的中间断了，没有复制完整。请重新复制。"
    assert problems[0].words("en") == (
        "line 2, column 1: The file ends in the middle of a letter: it was not copied whole. "
        "Copy it again."
    )


def test_a_picture_in_its_place():
    exhibit, problems = decode(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")

    assert exhibit is None
    assert problems[0].words() == "这不是文本文件。请用记事本等编辑器存为 UTF-8 的 content.json。"
    assert problems[0].words("en") == (
        "This is no text file. Save content.json as UTF-8 with an editor such as Notepad."
    )


# One mistake costs as little as possible


def test_a_bad_block_costs_this_block():
    shown = blocks_of(
        with_blocks({"type": "stat"}, 5, {"type": "quote", "text": "一"}, {"type": "quote"})
    )

    assert shown == (QuoteBlock(text=Text({"": "一"})),)


def test_a_bad_figure_costs_this_figure_and_positions_stay_true():
    items = [{"value": "很多"}, {"value": 2}, {"value": None}, {"value": 4}, {"value": "无"}]
    raw = with_blocks({"type": "stats", "items": items})

    (block,) = blocks_of(raw)

    assert isinstance(block, StatsBlock)
    assert [figure.value.get("zh") for figure in block.items] == [2, 4]
    places = [problem.where.en for problem in decode(raw).problems]
    assert [place.rpartition("item ")[2] for place in places] == [
        '1 of "items"',
        '3 of "items"',
        '5 of "items"',
    ]


def test_a_bad_colour_costs_no_panel():
    data = json.loads(written())
    data["panels"][0] |= {"accent": "red", "tint": 5, "size": "big", "art": {"scr": "a.jpg"}}

    exhibit = decode(written(data)).exhibit

    assert exhibit is not None
    panel = exhibit.panels[0]
    assert (panel.accent, panel.tint, panel.size) == ("#E3BC73", None, "large")
    assert panel.art is not None
    assert panel.art.src == ""


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("447", 447),
        ("1,985", 1985),
        ("1，985", 1985),
        ("４４７", 447),
        (" 4.4 ", 4.4),
        ("-3", -3),
        ("+3", 3),
        ("12,345,678.5", 12345678.5),
    ],
)
def test_a_number_in_quotes_is_read(value, number):
    raw = with_blocks({"type": "stats", "items": [{"value": value}]})

    (block,) = blocks_of(raw)

    assert block.items[0].value == Amount({"": number})
    code = "text-for-number" if value.isascii() else "wide-text-for-number"
    assert codes(raw) == [code]


@pytest.mark.parametrize("value", ["1,98", "1.2.3", "", "九", "4e3x", "--4", True, [], {}])
def test_no_number_is_made_up(value):
    figures = [{"value": value}, {"value": 1}]

    (block,) = blocks_of(with_blocks({"type": "stats", "items": figures}))

    assert len(block.items) == 1


def test_an_amount_that_is_wrong_in_one_language_is_shown_in_none():
    figures = [{"value": {"zh": 3500, "en": "350 billion"}}, {"value": {"zh": 1}}]

    (block,) = blocks_of(with_blocks({"type": "stats", "items": figures}))

    assert [figure.value for figure in block.items] == [Amount({"zh": 1})]


def test_numbers_out_of_range_are_taken_to_its_end():
    chart = {"type": "chart", "chart": "pictogram", "total": 7000, "filled": 2.6, "top": -5}
    spots = {"type": "hotspots", "spots": [{"x": -1, "y": 50, "label": "一"}]}
    raw = with_blocks(chart, spots)

    marks, callouts = blocks_of(raw)

    assert isinstance(marks, ChartBlock)
    assert (marks.total, marks.filled, marks.top) == (500, 3, 0)
    assert isinstance(callouts, HotspotsBlock)
    assert (callouts.spots[0].x, callouts.spots[0].y) == (0, 1)
    assert {problem.severity for problem in decode(raw).problems} == {"warning"}


def test_a_block_that_says_nothing_costs_that_block():
    empty = {"type": "carousel", "title": "一", "images": []}
    of_another_kind = {"type": "chart", "chart": "pictogram", "items": [{"value": 3}]}
    lost = {"type": "stats", "items": [{"label": "一"}]}
    quote = {"type": "quote", "text": "二"}
    raw = with_blocks(empty, of_another_kind, lost, quote)

    (left,) = blocks_of(raw)

    assert isinstance(left, QuoteBlock)
    assert [problem.code for problem in decode(raw).problems] == [
        "empty-block",
        "items-for-marks",
        "missing",
    ]


def test_ids_are_told_apart():
    page = SAMPLE["panels"][0]["pages"][0]
    panels = [{"id": "a", "title": "甲", "pages": [page, page]} for _ in range(3)]

    exhibit = decode(written({"title": "一", "panels": panels})).exhibit

    assert exhibit is not None
    assert [panel.id for panel in exhibit.panels] == ["a", "a-2", "a-3"]
    assert [page.id for page in exhibit.panels[2].pages] == ["p", "p-2"]


def test_an_id_leads_to_no_other_folder():
    data = json.loads(written())
    data["panels"][0]["id"] = "../../etc"
    data["panels"][0]["pages"][0]["id"] = "九龙 " + "x" * 100

    exhibit = decode(written(data)).exhibit

    assert exhibit is not None
    assert exhibit.panels[0].id == "-etc"
    assert exhibit.panels[0].pages[0].id == "九龙-" + "x" * 57


def test_a_panel_without_id_gets_one():
    data = json.loads(written())
    del data["panels"][0]["id"]
    del data["panels"][0]["pages"][0]["title"]

    exhibit = decode(written(data)).exhibit

    assert exhibit is not None
    assert exhibit.panels[0].id == "panel-1"
    assert not exhibit.panels[0].pages[0].title


def test_null_is_as_good_as_nothing():
    data = json.loads(written())
    data["panels"][0]["accent"] = data["subtitle"] = None

    assert codes(written(data)) == []


@pytest.mark.parametrize("panels", [[], None, 5, [{"id": "a", "title": "甲"}]])
def test_an_exhibit_with_nothing_to_show_is_none(panels):
    exhibit, problems = decode(written({"title": "一", "panels": panels}))

    assert exhibit is None
    assert problems[-1].severity == "error"


def test_a_file_full_of_one_mistake_is_still_shown_and_told_in_short():
    quotes = [{"type": "quote", "text": "一", "x": 1}] * 5000

    exhibit, problems = decode(with_blocks(*quotes))

    assert exhibit is not None
    assert len(problems) == MOST_PROBLEMS + 1
    assert problems[-1].words() == ("另外还有 4800 个问题没有列出。请先改好上面的，再检查一次。")
    assert problems[-1].words("en") == (
        "There are 4800 more problems, not listed. Mend these first, then check again."
    )


def test_a_file_of_something_else_is_given_up():
    exhibit, problems = decode(b'{"panels":[' + b"1," * 200_000 + b"1]}")

    assert exhibit is None
    assert [problem.words() for problem in problems] == [
        "文件里的错误太多，不像是 content.json。请检查是不是放错了文件。"
    ]
    assert problems[0].words("en") == (
        "There are too many mistakes for a content.json. Check that it is the right file."
    )


def test_a_gap_in_the_mending_costs_the_file_and_not_the_exhibit(monkeypatch):
    def fail(*_, **__):
        raise msgspec.ValidationError("Expected `int`")

    monkeypatch.setattr(msgspec, "convert", fail)

    exhibit, problems = decode(written())

    assert exhibit is None
    assert problems[0].words() == (
        "文件里有程序不能处理的内容：Expected `int`。请把这个文件交给开发人员。"
    )


def test_the_shipped_exhibit_has_no_problem():
    loaded = load(SHIPPED)

    assert loaded.exhibit is not None
    assert [problem.words() for problem in loaded.problems] == []


def test_what_was_good_before_is_read_at_once():
    raw = SHIPPED.read_bytes()

    assert decode_known(raw) == decode(raw).exhibit


@pytest.mark.parametrize("raw", [b"", b"{", b"{}", b'{"title":5}', b"[" * 100_000, b"\xff"])
def test_what_is_not_good_any_more_is_none(raw):
    assert decode_known(raw) is None


# Anything at all

junk = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=8),
    st.sampled_from(["447家", "1,985", "#abc", "hero", "zh", "\ud83d"]),
    st.lists(st.integers(), max_size=3),
    st.dictionaries(st.sampled_from(["zh", "en", "type", "src", "x", "id"]), st.text(max_size=3)),
)


def containers(data):
    """Every list and object with something in it, the outermost first."""
    if isinstance(data, dict | list) and data:
        yield data
        for inner in data.values() if isinstance(data, dict) else data:
            yield from containers(inner)


@settings(max_examples=50)
@given(st.data())
def test_a_mutated_exhibit_never_raises_and_says_where(draw):
    data = json.loads(SHIPPED.read_text(encoding="utf-8"))
    for _ in range(draw.draw(st.integers(1, 6))):
        inner = list(containers(data))
        inside = inner[draw.draw(st.integers(0, len(inner) - 1))]
        steps = list(inside) if isinstance(inside, dict) else list(range(len(inside)))
        step = steps[draw.draw(st.integers(0, len(steps) - 1))]
        match draw.draw(st.sampled_from(["replace", "remove", "rename"])):
            case "replace":
                inside[step] = draw.draw(junk)
            case "remove":
                inside.pop(step)
            case "rename" if isinstance(inside, dict):
                inside[draw.draw(st.text(max_size=6))] = inside.pop(step)
    raw = json.dumps(data).encode()

    exhibit, problems = decode(raw)

    assert "unfit" not in [problem.code for problem in problems]
    assert exhibit is not None or problems
    for problem in problems:
        assert problem.line == 1 or problem.code in ("many-more", "wrong-quotes")
        assert problem.words().encode()
        assert problem.words("en").encode()
    if not problems:
        assert decode_known(raw) in (exhibit, None)  # None: there is a null in it


@given(st.binary(max_size=200))
def test_any_bytes_never_raise(raw):
    exhibit, problems = decode(raw)

    assert exhibit is None
    assert problems


@given(st.integers(0, SHIPPED.stat().st_size), st.binary(max_size=4))
def test_a_half_written_file_never_raises(length, rest):
    exhibit, problems = decode(SHIPPED.read_bytes()[:length] + rest)

    assert exhibit is not None or problems


# Pictures


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A content folder beside assets and a secret."""
    for name in ("content/art/own.jpg", "content/art/both.jpg", "assets/art/both.jpg"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x")
    (tmp_path / "assets/art/shipped.jpg").write_bytes(b"x")
    (tmp_path / "secret.jpg").write_bytes(b"x")
    monkeypatch.setattr(loading, "assets_dir", lambda: tmp_path / "assets")
    return tmp_path / "content"


def test_the_content_folder_comes_first_and_then_the_assets(folder):
    assets = folder.parent / "assets"

    assert find_picture("art/own.jpg", folder) == folder / "art/own.jpg"
    assert find_picture("art/both.jpg", folder) == folder / "art/both.jpg"
    assert find_picture("art/shipped.jpg", folder) == assets / "art/shipped.jpg"
    assert find_picture("art/nowhere.jpg", folder) is None


@pytest.mark.parametrize("src", ["./art/own.jpg", "art\\own.jpg", "art//own.jpg"])
def test_other_spellings_of_a_path(folder, src):
    assert find_picture(src, folder) == folder / "art/own.jpg"


@pytest.mark.parametrize(
    "src",
    [
        "",
        ".",
        "art",
        "../secret.jpg",
        "art/../../secret.jpg",
        "..\\secret.jpg",
        "/etc/hostname",
        "//server/share/a.jpg",
        "\\\\server\\share\\a.jpg",
        "C:\\a.jpg",
        "c:a.jpg",
        "http://example.com/a.jpg",
        "file:///etc/hostname",
        "nul",
        "art/CON.jpg",
        "com1",
        "art/own.jpg\0",
        "art/own.jpg:stream",
        "x" * 5000,
        "art/own.jpg/below",
    ],
)
def test_no_path_leads_outside(folder, src):
    assert find_picture(src, folder) is None


def test_an_absolute_path_is_refused_even_if_it_leads_inside(folder):
    assert find_picture(str(folder / "art/own.jpg"), folder) is None


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own")
def test_a_link_leads_nowhere_outside(folder):
    (folder / "link.jpg").symlink_to(folder.parent / "secret.jpg")
    (folder / "loop.jpg").symlink_to(folder / "loop.jpg")
    (folder / "fine.jpg").symlink_to(folder / "art/own.jpg")

    assert find_picture("link.jpg", folder) is None
    assert find_picture("loop.jpg", folder) is None
    assert find_picture("fine.jpg", folder) == folder / "art/own.jpg"


def test_a_size_of_nothing_is_clamped_and_told():
    data = json.loads(SHIPPED.read_text(encoding="utf-8"))
    sprite = next(sprite for sprite in data["home"]["moving"] if sprite.get("sizes"))
    sprite["sizes"][0] = 0

    exhibit, problems = decode(json.dumps(data).encode())

    assert exhibit is not None
    assert "unfit" not in [problem.code for problem in problems]
    assert problems
