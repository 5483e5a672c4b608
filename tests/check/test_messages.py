"""What staff read about content that can be loaded and was probably meant otherwise.

Each case is one mistake: what stands in the file, and what is said about it in both languages.
"""

from __future__ import annotations

import json
import zlib
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PySide6.QtGui import QImage

from kiosk.check import wordings
from kiosk.check.look import check
from kiosk.content.problems import Phrase, Problem, Wording

pytestmark = pytest.mark.usefixtures("qapp")


def panel(**more: Any) -> dict[str, Any]:
    """A panel with one good page."""
    page = {"id": "overview", "title": "总览", "blocks": [{"type": "quote", "text": "模范"}]}
    return {"id": "industry", "title": "现代产业", "pages": [page]} | more


def page(*blocks: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A panel with a page of these blocks."""
    return panel(pages=[{"id": "overview", "title": "总览", "blocks": list(blocks)} | more])


def picture(src: str) -> dict[str, Any]:
    """A panel with a gallery of one picture."""
    return page({"type": "gallery", "images": [{"src": src}]})


def film(src: str) -> dict[str, Any]:
    """A panel with a film."""
    return page({"type": "video", "src": src, "poster": {"src": "art/Good.png"}})


def figure(**more: Any) -> dict[str, Any]:
    """A panel with one figure."""
    whole = {"value": 447, "unit": "家", "label": "企业", "period": "2020年底"} | more
    item = {key: value for key, value in whole.items() if value is not None}
    return page({"type": "stats", "items": [item]})


def chart(**more: Any) -> dict[str, Any]:
    """A panel with a chart."""
    return page({"type": "chart", "period": "2020年"} | more)


class Case(NamedTuple):
    code: str
    panel: dict[str, Any]
    zh: str
    zh_remedy: str
    en: str
    en_remedy: str


NO_OUTSIDE = (
    '请把文件复制到 content.json 旁边，写成 "art/a.jpg" 这样，不写盘符、网址和 ..。',
    'Copy the file beside content.json and write "art/a.jpg", without drive, web address or "..".',
)
SAVE_AGAIN = (
    "请重新复制，或用画图等软件另存为 JPG 或 PNG。",
    "Copy it again, or save it as JPG or PNG with a picture editor.",
)
CONVERT = "请用转码软件转成 H.264 编码的 MP4。", "Convert it to MP4 with H.264."

CASES = [
    Case(
        "no-path",
        picture(""),
        "“src”没有写文件名。",
        '请写图片的路径，如 "art/a.jpg"，或删去这张图片。',
        '"src" names no file.',
        'Write the path of a picture, such as "art/a.jpg", or remove the picture.',
    ),
    *(
        Case(
            "not-in-folder",
            picture(src),
            f"“src”的 {json.dumps(src)} 不能用：只能用 content.json 所在文件夹里的文件。",
            NO_OUTSIDE[0],
            f'"src" cannot be {json.dumps(src)}: '
            "only files in the folder of content.json are used.",
            NO_OUTSIDE[1],
        )
        for src in ("D:\\art\\a.jpg", "/art/a.jpg", "../a.jpg", "https://a.cn/a.jpg")
    ),
    Case(
        "no-such-file",
        picture("art/missing.png"),
        '找不到“src”的文件 "art/missing.png"。',
        "请把文件放到 content.json 旁边的这个位置，或改正文件名。",
        'There is no file "art/missing.png" for "src".',
        "Put it there, beside content.json, or mend its name.",
    ),
    Case(
        "no-such-file",
        picture("art/yours.jpg"),
        '找不到“src”的文件 "art/yours.jpg"。',
        "请把文件放到 content.json 旁边的这个位置，或改正文件名。",
        'There is no file "art/yours.jpg" for "src".',
        "Put it there, beside content.json, or mend its name.",
    ),
    Case(
        "no-such-file",
        picture("art/Good.jpg"),
        '找不到“src”的文件 "art/Good.jpg"。',
        "请把文件放到 content.json 旁边的这个位置，或改正文件名。是不是“art/Good.png”？",
        'There is no file "art/Good.jpg" for "src".',
        'Put it there, beside content.json, or mend its name. Did you mean "art/Good.png"?',
    ),
    Case(
        "wrong-case",
        picture("Art/good.PNG"),
        '“src”的 "Art/good.PNG" 大小写和文件名不一样，在 Linux 上会找不到。',
        '请写成 "art/Good.png"。',
        '"src": "Art/good.PNG" differs from the file\'s name in capitals; Linux will not find it.',
        'Write "art/Good.png".',
    ),
    Case(
        "not-a-picture",
        picture("art/words.jpg"),
        '“src”的 "art/words.jpg" 不是能显示的图片，或文件已损坏。',
        SAVE_AGAIN[0],
        '"src": "art/words.jpg" is no picture that can be shown, or it is damaged.',
        SAVE_AGAIN[1],
    ),
    *(
        Case(
            "cut-picture",
            picture(src),
            f'“src”的图片 "{src}" 不完整，只能显示一部分。',
            "请重新复制这个文件。",
            f'"src": the picture "{src}" is not whole; only a part of it can be shown.',
            "Copy the file again.",
        )
        for src in ("art/cut.jpg", "art/cut.png", "art/cut.webp")
    ),
    Case(
        "huge-picture",
        picture("art/huge.png"),
        '“src”的图片 "art/huge.png" 太大了（60000×60000），可能显示不出来。',
        "请缩小到宽 3840 像素以内再放进来。",
        '"src": the picture "art/huge.png" is too large (60000×60000) and may not be shown.',
        "Make it 3840 pixels wide at most.",
    ),
    Case(
        "huge-picture",
        picture("art/heavy.png"),
        '“src”的图片 "art/heavy.png" 太大了（41 MB），可能显示不出来。',
        "请缩小到宽 3840 像素以内再放进来。",
        '"src": the picture "art/heavy.png" is too large (41 MB) and may not be shown.',
        "Make it 3840 pixels wide at most.",
    ),
    Case(
        "unfit-drawing",
        picture("art/script.svg"),
        '“src”的图片 "art/script.svg" 不会显示：有脚本。',
        "请在绘图软件里另存为“普通 SVG”，或存为 PNG。",
        '"src": the picture "art/script.svg" is not shown: it has a script in it.',
        "Save it as plain SVG or as PNG in a drawing program.",
    ),
    Case(
        "not-a-film",
        film("art/words.jpg"),
        '“src”的 "art/words.jpg" 不是能播放的影片，或文件不完整。',
        "请重新复制，或转成 H.264 编码的 MP4。",
        '"src": "art/words.jpg" is no film that can be played, or it is not whole.',
        "Copy it again, or convert it to MP4 with H.264.",
    ),
    Case(
        "wrong-codec",
        film("art/h265.mp4"),
        '“src”的影片 "art/h265.mp4" 是 H.265 编码，这里放不了，只显示封面。',
        CONVERT[0],
        '"src": the film "art/h265.mp4" is coded as H.265, which is not played here; '
        "its poster is shown.",
        CONVERT[1],
    ),
    Case(
        "unknown-icon",
        panel(icon="mdi6.factry"),
        '没有叫 "mdi6.factry" 的图标，这里不显示图标。',
        "是不是“mdi6.factory”？",
        'There is no icon called "mdi6.factry"; none is shown here.',
        'Did you mean "mdi6.factory"?',
    ),
    Case(
        "unknown-icon",
        panel(icon="工厂"),
        '没有叫 "工厂" 的图标，这里不显示图标。',
        "请照抄别处的图标名，如 “mdi6.factory”，或删去这一行。",
        'There is no icon called "工厂"; none is shown here.',
        'Copy the name of another icon, such as "mdi6.factory", or remove the line.',
    ),
    Case(
        "unknown-layout",
        page({"type": "quote", "text": "模范"}, layout="featur"),
        '没有叫 "featur" 的版式，这个页面自动排版。',
        "是不是“feature”？",
        'There is no layout called "featur"; the page is laid out automatically.',
        'Did you mean "feature"?',
    ),
    Case(
        "unknown-layout",
        page({"type": "quote", "text": "模范"}, layout="左图右文"),
        '没有叫 "左图右文" 的版式，这个页面自动排版。',
        "可用的版式见说明书；删去这一行则自动排版。",
        'There is no layout called "左图右文"; the page is laid out automatically.',
        "The guide shows all layouts; without the line the page is laid out automatically.",
    ),
    Case(
        "unknown-place",
        page({"type": "stats", "place": "figur"}, layout="compare"),
        '版式“compare”里没有给“stats”用的位置 "figur"，改放在别处。',
        "是不是“figure”？",
        'The layout "compare" has no place "figur" for "stats"; it stands elsewhere.',
        'Did you mean "figure"?',
    ),
    Case(
        "no-room",
        page({"type": "quote", "text": "模范"}, layout="compare"),
        "版式“compare”里没有放这个内容块（quote）的位置了，整个页面改为自动排版。",
        "请删去这一块、移到别的页面，或换一个版式。",
        'The layout "compare" has no place left for this block (quote), '
        "so the whole page is laid out automatically.",
        "Remove it, move it to another page, or choose another layout.",
    ),
    Case(
        "unknown-panel",
        page({"type": "article", "points": [{"title": "产业", "opens": "industri"}]}),
        '“opens”写的 "industri" 不是任何主题的 id，点了没有反应。',
        "是不是“industry”？",
        '"opens" names "industri", which is the id of no panel: a tap does nothing.',
        'Did you mean "industry"?',
    ),
    Case(
        "low-contrast",
        panel(ground="#E0E0E0"),
        "“ground”的颜色 #E0E0E0 上面的文字（#F5F0E1）看不清：对比 1.2，至少要 4.5。",
        "请换一个更深的颜色，或删去这一行，用默认的颜色。",
        'Words (#F5F0E1) cannot be read on the "ground" #E0E0E0: contrast 1.2, 4.5 is needed.',
        "Choose a darker colour, or remove the line for the default.",
    ),
    Case(
        "low-contrast",
        panel(surface="paper", card="#203040"),
        "“card”的颜色 #203040 上面的文字（#14292F）看不清：对比 1.1，至少要 4.5。",
        "请换一个更浅的颜色，或删去这一行，用默认的颜色。",
        'Words (#14292F) cannot be read on the "card" #203040: contrast 1.1, 4.5 is needed.',
        "Choose a lighter colour, or remove the line for the default.",
    ),
    Case(
        "adjusted-colour",
        panel(accent="#FFA45C", on_accent="#FFFFFF"),
        "“on_accent”的颜色 #FFFFFF 在 #FFA45C 上看不清（对比 2.0，至少要 4.5），显示时会自动调整。",
        "请换一个更深的颜色，或删去这一行。",
        '"on_accent": #FFFFFF cannot be read on #FFA45C (contrast 2.0, 4.5 is needed), '
        "so it is adjusted.",
        "Choose a darker colour, or remove the line.",
    ),
    Case(
        "over-the-whole",
        chart(chart="ring", unit="%", items=[{"value": 120, "label": "覆盖率"}]),
        "“value”是 120，超过了整圈的 100，画不出来。",
        "请检查数字；不是占比的数字请用 bars。",
        '"value" is 120, more than the whole ring of 100, and cannot be drawn.',
        "Check the number; for what is no share, use bars.",
    ),
    Case(
        "over-hundred",
        figure(value=168, unit="%", label="公交覆盖率"),
        "“公交覆盖率”是 168%，超过了 100%。",
        "占比和覆盖率不会超过 100，请检查数字。",
        '"公交覆盖率" is 168 %, more than 100 %.',
        "A share cannot be more than 100: check the number.",
    ),
    Case(
        "filled-over-total",
        chart(chart="pictogram", total=10, filled=12),
        "“filled”是 12，比“total”的 10 还多。",
        "请检查这两个数字。",
        '"filled" is 12, more than the "total" of 10.',
        "Check both numbers.",
    ),
    Case(
        "no-unit",
        figure(unit=None),
        "数字 447 没有写单位。",
        '请加上 "unit": "家" 这样的一行；确实没有单位请写 "unit": ""。',
        "The figure 447 has no unit.",
        'Add a line such as "unit": "km"; if it has none, write "unit": "".',
    ),
    Case(
        "no-date",
        figure(period=None),
        "数字 447 没有写是什么时候的。",
        '请加上 "period": "2025年底" 这样的一行；来源没有说时间的，把来源的原话写在 "source" 里。',
        "The figure 447 does not say when it was true.",
        'Add a line such as "period": "end of 2025"; if its source gives no time, '
        'write the words of the source into "source".',
    ),
    Case(
        "no-letter",
        panel(line="欢迎😀光临𠀀"),
        "“😀𠀀”在展项的字体里没有，会显示成方框。",
        "请换成别的字，表情符号请删去。",
        '"😀𠀀" is in none of the exhibit\'s faces and is shown as a box.',
        "Use other letters; remove emoji.",
    ),
    Case(
        "too-long",
        panel(dock="九龙坡区现代产业发展总览"),
        "这里的文字太长，放不下：约 12 个字，最多约 10 个字。",
        "请缩短，或分成两块、两个页面。",
        "The words are too long for their place: about 12 letters, 10 at most.",
        "Shorten them, or divide them into two blocks or pages.",
    ),
    Case(
        "too-long",
        page({"type": "article", "text": "九龙坡" * 1000}),
        "这里的文字太长，放不下：约 3000 个字，最多约 2501 个字。",
        "请缩短，或分成两块、两个页面。",
        "The words are too long for their place: about 3000 letters, 2501 at most.",
        "Shorten them, or divide them into two blocks or pages.",
    ),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A content folder with good and bad files."""
    art = tmp_path / "art"
    art.mkdir()
    grey = QImage(64, 64, QImage.Format.Format_RGB32)
    grey.fill(0x808080)
    for name in ("Good.png", "whole.jpg", "whole.webp"):
        assert grey.save(str(art / name))
    for whole, cut in (
        ("Good.png", "cut.png"),
        ("whole.jpg", "cut.jpg"),
        ("whole.webp", "cut.webp"),
    ):
        (art / cut).write_bytes((art / whole).read_bytes()[:-8])
    good = (art / "Good.png").read_bytes()
    side = (60_000).to_bytes(4, "big")
    header = b"IHDR" + side + side + good[24:29]
    checksum = zlib.crc32(header).to_bytes(4, "big")
    (art / "huge.png").write_bytes(good[:12] + header + checksum + good[33:])
    with (art / "heavy.png").open("wb") as file:
        file.write(good)
        file.seek(41 * 1024 * 1024)
        file.write(good[-12:])
    (art / "script.svg").write_text("<svg><script>alert(1)</script></svg>", encoding="utf-8")
    (art / "words.jpg").write_text("九龙坡", encoding="utf-8")
    (art / "h265.mp4").write_bytes(mp4(b"hvc1"))
    return tmp_path


def mp4(codec: bytes) -> bytes:
    """The skeleton of a film with one track of pictures."""
    samples = b"vmhd" + bytes(12) + b"stsd" + bytes(12) + codec + bytes(8)
    index = (8 + len(samples)).to_bytes(4, "big") + b"moov" + samples
    return (16).to_bytes(4, "big") + b"ftypisom" + bytes(4) + index


def problems(folder: Path, written: dict[str, Any]) -> tuple[Problem, ...]:
    file = folder / "content.json"
    file.write_text(json.dumps({"title": "九龙坡", "panels": [written]}), encoding="utf-8")
    return check(file).problems


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)
def test_a_mistake_is_told_in_two_languages(folder, case):
    found = problems(folder, case.panel)

    assert [problem.code for problem in found] == [case.code]
    assert found[0].mistake == Phrase(case.zh, case.en)
    assert found[0].remedy == Phrase(case.zh_remedy, case.en_remedy)
    assert found[0].line == 1
    assert found[0].where.zh.startswith("主题“现代产业”")


def test_every_wording_has_a_case():
    known = {one.code for one in vars(wordings).values() if isinstance(one, Wording)}

    assert known == {case.code for case in CASES}


@pytest.mark.parametrize(
    ("named", "code"),
    [(picture("art/Good.png"), "not-a-picture"), (film("art/h.mp4"), "not-a-film")],
)
def test_a_file_that_may_not_be_read_is_told(folder, monkeypatch, named, code):
    def refuse(*_, **__):
        raise PermissionError(13, "Permission denied")

    (folder / "art" / "h.mp4").write_bytes(mp4(b"avc1"))
    assert problems(folder, named) == ()
    monkeypatch.setattr(Path, "open", refuse)
    content = folder / "content.json"

    assert code in [problem.code for problem in check(content).problems]
