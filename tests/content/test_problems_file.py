"""content.problems.txt says what is wrong beside the file, in the words of kiosk check."""

from __future__ import annotations

from kiosk.content import problems_file
from kiosk.content.load import load

HALF = '{\n  "title": "海港",\n  "panels": ['


def test_it_appears_with_the_problems_and_goes_with_them(tmp_path):
    file = tmp_path / "content.json"
    file.write_text(HALF, encoding="utf-8")
    problems = load(file).problems
    told = tmp_path / "content.problems.txt"

    problems_file.tell(file, problems, is_shown=False)

    raw = told.read_bytes()
    assert raw.startswith("\ufeff".encode())
    assert raw.decode("utf-8-sig").split("\r\n") == [
        "这个文件还不能用，屏幕上显示的是以前的内容。请改好下面的问题，保存后会自动更新。",
        "",
        f"1. {problems[0].words()}",
        "",
    ]

    problems_file.tell(file, (), is_shown=True)
    assert not told.exists()
    assert [path.name for path in tmp_path.iterdir()] == ["content.json"]


def test_it_says_when_the_rest_is_shown(tmp_path):
    file = tmp_path / "content.json"
    file.write_text(HALF, encoding="utf-8")

    problems_file.tell(tmp_path, load(file).problems, is_shown=True)

    words = (tmp_path / "content.problems.txt").read_text(encoding="utf-8-sig")
    assert words.startswith("屏幕上已经显示这个文件的内容。下面的地方请改好，保存后会自动更新。\n")


def test_it_is_left_alone_where_nothing_changes(tmp_path):
    file = tmp_path / "content.json"
    file.write_text(HALF, encoding="utf-8")
    for _ in range(2):
        problems_file.tell(file, load(file).problems, is_shown=False)
    before = (tmp_path / "content.problems.txt").stat().st_ino

    problems_file.tell(file, load(file).problems, is_shown=False)

    assert (tmp_path / "content.problems.txt").stat().st_ino == before


def test_a_folder_that_cannot_be_written_costs_only_this(tmp_path, caplog):
    (tmp_path / "content.problems.txt").mkdir()
    file = tmp_path / "content.json"
    file.write_text(HALF, encoding="utf-8")

    problems_file.tell(file, load(file).problems, is_shown=False)

    assert "content.problems.txt cannot be written" in caplog.text


def test_what_was_told_is_read_again(tmp_path):
    content = tmp_path / "content.json"
    content.write_bytes(b'{"tilte": 1}')
    problems = load(content).problems
    problems_file.tell(content, problems, is_shown=False)
    assert problems_file.read(content) == [problem.words() for problem in problems]
    assert problems_file.read(tmp_path) == problems_file.read(content)


def test_where_nothing_was_told_nothing_is_read(tmp_path):
    assert problems_file.read(tmp_path / "content.json") == []
    (tmp_path / problems_file.NAME).write_bytes(b"\xff\xfe not ours")
    assert problems_file.read(tmp_path) == []
