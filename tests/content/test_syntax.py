"""Broken JSON, written on purpose: what went wrong is said where it went wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import syntax_wordings
from kiosk.content.decode import decode
from kiosk.content.problems import Phrase, Wording
from kiosk.content.syntax import syntax_problem

SAMPLE = (Path(__file__).parents[1] / "elsewhere" / "content.json").read_text(encoding="utf-8")


class Case(NamedTuple):
    code: str
    file: str
    at: tuple[int, int]
    zh: str
    zh_remedy: str
    en: str
    en_remedy: str


CASES = [
    Case(
        "wrong-quotes",
        '{“title”: "a"}',
        (1, 2),
        "这里用了 “，应当用英文双引号。",
        '请在英文输入法下输入 "',
        "“ stands where straight double quotes belong.",
        'Write "',
    ),
    Case(
        "wrong-quotes",
        '{"title”: "甲",\n "b":1}',
        (1, 8),
        "这里用了 ”，应当用英文双引号。",
        '请在英文输入法下输入 "',
        "” stands where straight double quotes belong.",
        'Write "',
    ),
    Case(
        "wrong-quotes",
        '{"title": "甲”,\n "b":1}',
        (1, 13),
        "这里用了 ”，应当用英文双引号。",
        '请在英文输入法下输入 "',
        "” stands where straight double quotes belong.",
        'Write "',
    ),
    Case(
        "wrong-punctuation",
        '{"a": "x"，"b": 1}',
        (1, 10),
        "这里的标点 ， 不对。",
        "请改成英文标点 ,",
        "The mark ， does not belong here.",
        "Write ,",
    ),
    Case(
        "wrong-punctuation",
        '{"a"："x"}',
        (1, 5),
        "这里的标点 ： 不对。",
        "请改成英文标点 :",
        "The mark ： does not belong here.",
        "Write :",
    ),
    Case(
        "extra-comma",
        '{"a": 1,}',
        (1, 8),
        "这里多了一个逗号。",
        "请删去这个逗号。",
        "There is a comma too many.",
        "Remove it.",
    ),
    Case(
        "extra-comma",
        "[1,2,]",
        (1, 5),
        "这里多了一个逗号。",
        "请删去这个逗号。",
        "There is a comma too many.",
        "Remove it.",
    ),
    Case(
        "extra-comma",
        "[1,,2]",
        (1, 4),
        "这里多了一个逗号。",
        "请删去这个逗号。",
        "There is a comma too many.",
        "Remove it.",
    ),
    Case(
        "missing-comma",
        '{"a": 1 "b": 2}',
        (1, 7),
        "这里后面少了一个逗号。",
        "请在这里加上英文逗号 ,",
        "A comma is missing after this.",
        "Add a comma here.",
    ),
    Case(
        "missing-colon",
        '{"a" 1}',
        (1, 4),
        "名称后面少了冒号。",
        "请在这里加上英文冒号 :",
        "A colon is missing after this name.",
        "Add a colon here.",
    ),
    Case(
        "missing-value",
        '{"a": }',
        (1, 5),
        "冒号后面没有写内容。",
        "请写上内容，或删去这一行。",
        "Nothing stands after the colon.",
        "Write something there, or remove the line.",
    ),
    Case(
        "missing-value",
        '{"a": ,"b":1}',
        (1, 5),
        "冒号后面没有写内容。",
        "请写上内容，或删去这一行。",
        "Nothing stands after the colon.",
        "Write something there, or remove the line.",
    ),
    Case(
        "unclosed",
        '{"a": [1, {"b": 2}',
        (1, 19),
        "文件到头了，第1行的 [ 还没有关上。",
        "请在它该结束的地方加上 ]；也可能是文件没有复制完整。",
        "The file ends, and [ of line 1 is still open.",
        "Add ] where it should end; or the file was not copied whole.",
    ),
    Case(
        "wrong-bracket",
        '{"a": [1, 2}',
        (1, 12),
        "这里的 } 和第1行的 [ 不成对。",
        "请在前面加上 ]，或删去 }。",
        "} does not belong to [ of line 1.",
        "Add ] before it, or remove }.",
    ),
    Case(
        "extra-text",
        '{"a": 1}}',
        (1, 9),
        "内容在前面已经结束，从这里起是多余的。",
        "请看前面是不是多了一个括号，或删去多余的部分。",
        "The content has ended before this.",
        "Look for a bracket too many, or remove what follows.",
    ),
    Case(
        "comment",
        '{"a": 1} // x',
        (1, 10),
        "这里写了注释，文件里不能有注释。",
        '请删去，或写成 "_说明": "…"。',
        "There is a comment; this file can have none.",
        'Remove it, or write it as "_note": "…".',
    ),
    Case(
        "comment",
        '{// note\n"a": 1}',
        (1, 2),
        "这里写了注释，文件里不能有注释。",
        '请删去，或写成 "_说明": "…"。',
        "There is a comment; this file can have none.",
        'Remove it, or write it as "_note": "…".',
    ),
    Case(
        "open-quote",
        '{"a": "x\n y"}',
        (1, 7),
        "这里开始的文字没有结束的双引号。",
        '请在这段文字后面加上 "；要换行请写 \\n。',
        "The text that begins here has no closing quote.",
        'Add " behind it; for a new line write \\n.',
    ),
    Case(
        "inner-quotes",
        '{"a": "他说"你好"了"}',
        (1, 10),
        "文字里面又用了英文双引号。",
        "请把文字里面的引号改成“ ”。",
        "There are double quotes inside a text.",
        'Write the inner ones as “ ” or as \\".',
    ),
    Case(
        "lower-case",
        '{"a": True}',
        (1, 7),
        "True 写法不对。",
        "请写成 true，不加引号。",
        "True is not written so.",
        "Write true, without quotes.",
    ),
    Case(
        "lower-case",
        '{"a": None}',
        (1, 7),
        "None 写法不对。",
        "请写成 null，不加引号。",
        "None is not written so.",
        "Write null, without quotes.",
    ),
    Case(
        "bare-word",
        "{a: 1}",
        (1, 2),
        "a 没有加双引号。",
        '请写成 "a"。',
        "a has no quotes.",
        'Write "a".',
    ),
    Case(
        "bare-number",
        '{"a": 447家}',
        (1, 7),
        "数字写得不对：447家。",
        "只写数字，如 1985 或 0.5，不加逗号、单位和 % 号。",
        "447家 is no number.",
        "Write only digits, such as 1985 or 0.5, without commas, units and %.",
    ),
    Case(
        "bare-number",
        '{"a": 1,985}',
        (1, 7),
        "数字写得不对：1,985。",
        "只写数字，如 1985 或 0.5，不加逗号、单位和 % 号。",
        "1,985 is no number.",
        "Write only digits, such as 1985 or 0.5, without commas, units and %.",
    ),
    Case(
        "bare-number",
        '{"a": 1，985}',
        (1, 7),
        "数字写得不对：1，985。",
        "只写数字，如 1985 或 0.5，不加逗号、单位和 % 号。",
        "1，985 is no number.",
        "Write only digits, such as 1985 or 0.5, without commas, units and %.",
    ),
    Case(
        "bare-number",
        '{"a": 35%}',
        (1, 7),
        "数字写得不对：35%。",
        "只写数字，如 1985 或 0.5，不加逗号、单位和 % 号。",
        "35% is no number.",
        "Write only digits, such as 1985 or 0.5, without commas, units and %.",
    ),
    Case(
        "leading-zero",
        '{"a": 007}',
        (1, 7),
        "数字 007 前面多了 0。",
        "请去掉前面的 0，写成 7。",
        "007 begins with a 0 too many.",
        "Leave out the 0: write 7.",
    ),
    Case(
        "full-width-digits",
        '{"a": ４４７}',
        (1, 7),
        "数字 ４４７ 是全角字符。",
        "请在英文输入法下（半角）重新输入，写成 447。",
        "４４７ is written in full-width digits.",
        "Type ordinary digits: write 447.",
    ),
    Case(
        "odd-space",
        '{"a":　447}',
        (1, 6),
        "这里有一个全角空格。",
        "请删去它，直接写 447。",
        "There is a full-width space here.",
        "Remove it and write just 447.",
    ),
    Case(
        "odd-space",
        '{"a":\u00a0"b"}',
        (1, 6),
        "这里有一个特殊的空格。",
        "请删去它，或换成普通的空格。",
        "There is an unusual space here.",
        "Remove it, or type an ordinary space.",
    ),
    Case(
        "chinese-number",
        '{"a": 四百五十二}',
        (1, 7),
        "四百五十二 是用汉字写的数字，没有加双引号。",
        '数字请用阿拉伯数字写，如 1985；如果是文字，请写成 "四百五十二"。',
        "四百五十二 is a number written in Chinese characters, without quotes.",
        'Write a number in digits, such as 1985; if it is a text, write "四百五十二".',
    ),
    Case(
        "wrong-punctuation",
        '{"a": 447。\n"b": 1}',
        (1, 10),
        "这里的标点 。 不对。",
        "请改成英文标点 ,",
        "The mark 。 does not belong here.",
        "Write ,",
    ),
    Case(
        "open-quote",
        '{"zh": "规上工业企业, "en": "enterprises"}',
        (1, 8),
        "这里开始的文字没有结束的双引号。",
        '请在这段文字后面加上 "；要换行请写 \\n。',
        "The text that begins here has no closing quote.",
        'Add " behind it; for a new line write \\n.',
    ),
    Case(
        "web-page",
        "<!DOCTYPE html>\n<html><body>content</body></html>",
        (1, 1),
        "这是一个网页，不是 content.json。",
        "可能是在浏览器里另存了网页。请重新下载或复制 content.json 文件本身。",
        "This is a web page, not a content.json.",
        "A browser may have saved the page. Download or copy the file content.json itself.",
    ),
    Case(
        "merge-mark",
        '{\n<<<<<<< HEAD\n"a": 1\n}',
        (2, 1),
        "这里是两个版本合并时留下的标记 <<<<<<<，两种写法还没有选定。",
        "请留下正确的一种，删去另一种和以 <<<<<<<、=======、>>>>>>> 开头的几行。",
        "Two versions were merged, and the mark <<<<<<< was left here: "
        "nobody has chosen between them.",
        "Keep the right one, and remove the other and the lines with <<<<<<<, ======= and >>>>>>>.",
    ),
    Case(
        "bare-number",
        '{"a": .5}',
        (1, 7),
        "数字写得不对：.5。",
        "只写数字，如 1985 或 0.5，不加逗号、单位和 % 号。",
        ".5 is no number.",
        "Write only digits, such as 1985 or 0.5, without commas, units and %.",
    ),
    Case(
        "plus-sign",
        '{"a": +5}',
        (1, 7),
        "数字 +5 前面不能写 +。",
        "请去掉 +，写成 5。",
        "+5 begins with +, which a number cannot have.",
        "Leave out the +: write 5.",
    ),
    Case(
        "bare-word",
        '{"a": abc}',
        (1, 7),
        "abc 没有加双引号。",
        '请写成 "abc"。',
        "abc has no quotes.",
        'Write "abc".',
    ),
    Case(
        "backslash",
        '{"a": "C:\\图片\\x.png"}',
        (1, 10),
        "文字里的 \\ 用得不对。",
        "路径请用 /，如 art/a.jpg；要写 \\ 本身请写 \\\\。",
        "A \\ is used in a wrong way.",
        "Write paths with /, such as art/a.jpg; for \\ itself write \\\\.",
    ),
    Case(
        "control-character",
        '{"a": "x\ty"}',
        (1, 9),
        "文字里有看不见的符号（如制表符）。",
        "请删去后重新输入空格。",
        "There is an invisible character, such as a tab, inside a text.",
        "Remove it and type a space.",
    ),
    Case(
        "wrong-quotes",
        "{'a': 1}",
        (1, 2),
        "这里用了 '，应当用英文双引号。",
        '请在英文输入法下输入 "',
        "' stands where straight double quotes belong.",
        'Write "',
    ),
    Case(
        "open-quote",
        '{"a": "b',
        (1, 7),
        "这里开始的文字没有结束的双引号。",
        '请在这段文字后面加上 "；要换行请写 \\n。',
        "The text that begins here has no closing quote.",
        'Add " behind it; for a new line write \\n.',
    ),
    Case(
        "open-quote",
        '{"a": "b\n}',
        (1, 7),
        "这里开始的文字没有结束的双引号。",
        '请在这段文字后面加上 "；要换行请写 \\n。',
        "The text that begins here has no closing quote.",
        'Add " behind it; for a new line write \\n.',
    ),
    Case(
        "bare-word",
        "nul",
        (1, 1),
        "nul 没有加双引号。",
        '请写成 "nul"。',
        "nul has no quotes.",
        'Write "nul".',
    ),
    Case(
        "wrong-quotes",
        '{"a": ‘x’}',
        (1, 7),
        "这里用了 ‘，应当用英文双引号。",
        '请在英文输入法下输入 "',
        "‘ stands where straight double quotes belong.",
        'Write "',
    ),
    Case(
        "comment",
        '{"a": 1 # c\n}',
        (1, 9),
        "这里写了注释，文件里不能有注释。",
        '请删去，或写成 "_说明": "…"。',
        "There is a comment; this file can have none.",
        'Remove it, or write it as "_note": "…".',
    ),
    Case(
        "inner-quotes",
        '{"a": "他说"，你好"}',
        (1, 10),
        "文字里面又用了英文双引号。",
        "请把文字里面的引号改成“ ”。",
        "There are double quotes inside a text.",
        'Write the inner ones as “ ” or as \\".',
    ),
    Case(
        "missing-comma",
        '["a" "b"]',
        (1, 4),
        "这里后面少了一个逗号。",
        "请在这里加上英文逗号 ,",
        "A comma is missing after this.",
        "Add a comma here.",
    ),
    Case(
        "missing-comma",
        '[{"a":1} {"b":2}]',
        (1, 8),
        "这里后面少了一个逗号。",
        "请在这里加上英文逗号 ,",
        "A comma is missing after this.",
        "Add a comma here.",
    ),
    Case(
        "wrong-punctuation",
        '{"a":1;"b":2}',
        (1, 7),
        "这里的标点 ; 不对。",
        "请改成英文标点 ,",
        "The mark ; does not belong here.",
        "Write ,",
    ),
    Case(
        "wrong-punctuation",
        '{"a"="b"}',
        (1, 5),
        "这里的标点 = 不对。",
        "请改成英文标点 :",
        "The mark = does not belong here.",
        "Write :",
    ),
    Case(
        "extra-comma",
        ', {"a":1}',
        (1, 1),
        "这里多了一个逗号。",
        "请删去这个逗号。",
        "There is a comma too many.",
        "Remove it.",
    ),
    Case(
        "bare-word",
        "{1:2}",
        (1, 2),
        "1 没有加双引号。",
        '请写成 "1"。',
        "1 has no quotes.",
        'Write "1".',
    ),
    Case(
        "bare-number",
        '{"a": 12.}',
        (1, 7),
        "数字写得不对：12.。",
        "只写数字，如 1985 或 0.5，不加逗号、单位和 % 号。",
        "12. is no number.",
        "Write only digits, such as 1985 or 0.5, without commas, units and %.",
    ),
    Case(
        "bare-number",
        '{"a": - 5}',
        (1, 7),
        "数字写得不对：-。",
        "只写数字，如 1985 或 0.5，不加逗号、单位和 % 号。",
        "- is no number.",
        "Write only digits, such as 1985 or 0.5, without commas, units and %.",
    ),
    Case(
        "unclosed",
        "{",
        (1, 2),
        "文件到头了，第1行的 { 还没有关上。",
        "请在它该结束的地方加上 }；也可能是文件没有复制完整。",
        "The file ends, and { of line 1 is still open.",
        "Add } where it should end; or the file was not copied whole.",
    ),
    Case(
        "unclosed",
        "[",
        (1, 2),
        "文件到头了，第1行的 [ 还没有关上。",
        "请在它该结束的地方加上 ]；也可能是文件没有复制完整。",
        "The file ends, and [ of line 1 is still open.",
        "Add ] where it should end; or the file was not copied whole.",
    ),
    Case(
        "open-quote",
        '"',
        (1, 1),
        "这里开始的文字没有结束的双引号。",
        '请在这段文字后面加上 "；要换行请写 \\n。',
        "The text that begins here has no closing quote.",
        'Add " behind it; for a new line write \\n.',
    ),
    Case(
        "unreadable",
        '{"a":"b":"c"}',
        (1, 9),
        "从这里起读不懂。",
        "请和说明书里的例子对照，看少了或多了什么符号。",
        "What stands here cannot be read.",
        "Compare it with an example of the guide: a sign is missing or too many.",
    ),
    Case(
        "no-such-number",
        '{"a": NaN}',
        (1, 7),
        "NaN 不是数字。",
        "请写真正的数字，如 1985 或 0.5；数字还不知道的，请删去这一项。",
        "NaN is no number.",
        "Write the real number, such as 1985 or 0.5; where it is not known, remove the whole item.",
    ),
    Case(
        "no-such-number",
        '{"-Infinity": "-Infinity", "a": -Infinity}',
        (1, 33),
        "-Infinity 不是数字。",
        "请写真正的数字，如 1985 或 0.5；数字还不知道的，请删去这一项。",
        "-Infinity is no number.",
        "Write the real number, such as 1985 or 0.5; where it is not known, remove the whole item.",
    ),
    Case(
        "still-open",
        '{"panels": [\n  {"id": "a",\n   "title": "甲",\n  {"id": "b"}\n]}',
        (4, 3),
        "这里不能开始新的 {：第2行的 { 还没有关上。",
        "请在前面加上 }",
        "A new { cannot begin here: { of line 2 is still open.",
        "Add } before it",
    ),
    Case(
        "missing-comma",
        '{"a": "x"\n "b": 2}',
        (1, 9),
        "这里后面少了一个逗号。",
        "请在这里加上英文逗号 ,",
        "A comma is missing after this.",
        "Add a comma here.",
    ),
    Case(
        "unclosed",
        '{"a":\n 1\n',
        (3, 1),
        "文件到头了，第1行的 { 还没有关上。",
        "请在它该结束的地方加上 }；也可能是文件没有复制完整。",
        "The file ends, and { of line 1 is still open.",
        "Add } where it should end; or the file was not copied whole.",
    ),
    Case(
        "left-open",
        '{\n  "title": {"zh": "甲",\n  "panels": [\n    {"id": "a"}, {"id": "b"]\n}',
        (2, 12),
        "这里的 { 没有关上。",
        "请在这一行里它该结束的地方加上 }",
        "{ is opened here and never closed.",
        "Add } on this line, where it should end",
    ),
    Case(
        "left-open",
        '{\n  "languages": ["zh", "en",\n  "title": "甲"\n}',
        (2, 16),
        "这里的 [ 没有关上。",
        "请在这一行里它该结束的地方加上 ]",
        "[ is opened here and never closed.",
        "Add ] on this line, where it should end",
    ),
    Case(
        "wrong-bracket",
        '{"title": "甲", "languages": ["zh", "title": "乙"}',
        (1, 43),
        "这里的 : 和第1行的 [ 不成对。",
        "请在前面加上 ]，或删去 :。",
        ": does not belong to [ of line 1.",
        "Add ] before it, or remove :.",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.file)
def test_a_slip_is_explained_at_its_place(case):
    exhibit, problems = decode(case.file.encode())

    assert exhibit is None
    assert problems[0].code == case.code
    assert (problems[0].line, problems[0].column) == case.at
    assert problems[0].mistake == Phrase(case.zh, case.en)
    assert problems[0].remedy == Phrase(case.zh_remedy, case.en_remedy)


def test_every_wording_has_a_case():
    values = vars(syntax_wordings).values()
    known = {value.code for value in values if isinstance(value, Wording)}

    assert known - {case.code for case in CASES} == {"too-deep"}


@pytest.mark.parametrize("opening", ["[", '{"a":'])
def test_brackets_without_end_are_told_at_once(opening):
    problems = decode(opening.encode() * 100_000).problems

    assert [problem.words() for problem in problems] == ["括号套得太深了。请检查括号是否成对。"]
    assert (
        problems[0].words("en")
        == "Brackets are nested too deeply. Check that brackets come in pairs."
    )


def test_newer_python_names_the_last_comma_itself():
    error = json.JSONDecodeError("Illegal trailing comma before end of object", '{"a": 1,}', 7)

    assert syntax_problem(error).code == "extra-comma"
    assert syntax_problem(error).column == 8


def test_lines_are_counted_as_editors_do():
    file = '{\r\n"a": 1,\r"b": 2,\n"c" 3}'

    problem = decode(file.encode()).problems[0]

    assert (problem.line, problem.column) == (4, 3)


edits = st.tuples(
    st.integers(0, len(SAMPLE) - 1), st.integers(0, 3), st.sampled_from('"“”,，:：{}[]\\/#x0 \n\t')
)


@given(st.lists(edits, min_size=1, max_size=3))
def test_whatever_is_mistyped_there_is_one_clear_answer(slips):
    file = SAMPLE
    for offset, removed, typed in slips:
        file = file[:offset] + typed + file[offset + removed :]

    try:
        json.loads(file)
    except json.JSONDecodeError as error:
        problem = syntax_problem(error)
        lines = file.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        assert 1 <= problem.line <= len(lines)
        assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1
        assert problem.words()
        assert problem.words("en")


def told(file: str) -> list[str]:
    return [problem.words() for problem in decode(file.encode()).problems]


def test_every_slip_is_told_at_once_and_what_stands_between_them_too():
    file = """{
  "title"： "九龙坡",
  "panels": [
    {"id": "a", "title": "产业" “icon”: "b", // 图标
     "pages": [{"id": "p", "title": "总览", "blocks": [
       {"type": "stats", "items": [{"value": 1,985, "vlaue": True}],}]}]}
  ]
}"""

    problems = decode(file.encode()).problems

    assert [(problem.code, problem.line, problem.column) for problem in problems] == [
        ("wrong-punctuation", 2, 10),
        ("missing-comma", 4, 29),
        ("wrong-quotes", 4, 31),
        ("wrong-quotes", 4, 36),
        ("comment", 4, 44),
        ("bare-number", 6, 46),
        ("lower-case", 6, 62),
        ("extra-comma", 6, 68),
        ("unknown-key", 6, 53),
    ]
    assert decode(file.encode()).exhibit is None


def test_a_slip_names_panel_page_and_block():
    file = (
        '{"panels": [{"title": {"zh": "产业", "en": "Industry"}, "pages": [{"title": "总览",\n'
        ' "blocks": [{"type": "stats", "items": [{"value": 1}, {"value": 447家}]}]}]}]}'
    )

    assert told(file)[0] == (
        "第2行第65列：主题“产业” › 页面“总览” › 第1个内容块（stats） › “items”第2项："
        "数字写得不对：447家。只写数字，如 1985 或 0.5，不加逗号、单位和 % 号。"
    )


@pytest.mark.parametrize(
    "slip",
    [
        """'value': 447""",
        '"value": ０４４７',
        '"value": 四百五十二',
        '"value": 447。"period": "2025年"',
        '"value": 447, "label": {"zh": "企业, "en": "enterprises"}',
        '"value": 447, "label": "企业,\n"period": "2025年"',
        '"value": 447, "label": {"zh": "企业", "en": "enterprises}',
        '<<<<<<< ours\n"value": 447\n=======\n"value": 448\n>>>>>>> theirs\n',
    ],
)
def test_one_slip_is_told_once_with_its_place_and_the_rest_is_read(slip):
    file = (
        '{"title": "九龙坡", "panels": [{"id": "a", "title": "产业", "pages": [{"id": "b",'
        ' "title": "总览", "blocks": [{"type": "stats", "items": [{%s}], "colour": 1}]}]}]}'
    )

    slips = decode((file % slip).encode()).problems

    assert [problem.code for problem in slips[1:]] == ["unknown-key"]
    assert slips[0].where.zh.startswith("主题“产业” › 页面“总览” › 第1个内容块（stats）")


def test_marks_of_a_merge_without_end_are_told_at_once():
    file = "{\n<<<<<<< ours\n" + "=======\n" * 100_000

    assert decode(file.encode()).problems[0].code == "merge-mark"


def test_a_text_full_of_slips_is_told_in_part():
    assert len(told("[1" + "，1" * 1000 + "]")) == 20


@given(st.lists(edits, min_size=1, max_size=6))
def test_guessing_never_raises_and_never_shows(slips):
    file = SAMPLE
    for offset, removed, typed in slips:
        file = file[:offset] + typed + file[offset + removed :]

    exhibit, problems = decode(file.encode())

    try:
        json.loads(file)
    except json.JSONDecodeError:
        assert exhibit is None
        assert problems
