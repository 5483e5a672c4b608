"""Every mistake in the content is made on purpose, and its sentences are read."""

from __future__ import annotations

from typing import NamedTuple, get_args

import pytest

from kiosk.content import wordings
from kiosk.content.blocks import AnyBlock
from kiosk.content.decode import decode
from kiosk.content.problems import Phrase, Problem, Wording, did_you_mean, shown, suggestion

ARTICLE = '{"type":"article","text":"九龙坡"}'
PAGES = f'"pages":[{{"id":"overview","title":"总览","blocks":[{ARTICLE}]}}]'
ANY_KIND = suggestion("", [kind.__struct_config__.tag for kind in get_args(AnyBlock)])
TITLE = '"title":{"zh":"现代产业","en":"Modern industry"}'


def exhibit(panels: str) -> str:
    """A file with these panels."""
    return f'{{"title":"九龙坡","panels":[{panels}]}}'


def panel(extra: str) -> str:
    """A file whose panel has something more."""
    return exhibit(f'{{"id":"industry",{TITLE},{PAGES}{extra}}}')


def block(written: str) -> str:
    """A file whose page has this block behind a good one."""
    page = f'{{"id":"overview","title":"总览","blocks":[{ARTICLE},{written}]}}'
    return exhibit(f'{{"id":"industry",{TITLE},"pages":[{page}]}}')


class Case(NamedTuple):
    code: str
    file: str
    zh: str
    zh_remedy: str
    en: str
    en_remedy: str


CASES = [
    Case(
        "items-for-marks",
        block('{"type":"chart","chart":"pictogram","items":[{"value":3}]}'),
        "“pictogram”按“total”和“filled”画出一个个标记，不用“items”，这一块不显示。",
        '请写 "total": 10, "filled": 3 这样的两行；要比较几个数字，请把“chart”改为 "bars"。',
        'A "pictogram" draws "total" marks, "filled" of them full, and has no use for "items"; '
        "this block is left out.",
        'Write two lines such as "total": 10, "filled": 3; '
        'to compare numbers, change "chart" to "bars".',
    ),
    *(
        Case(
            "empty-block",
            block(written),
            "这一块没有可以显示的内容，不显示。",
            f"请在“{key}”里写上内容，或删去这一块。",
            "This block has nothing to show and is left out.",
            f'Write something into "{key}", or remove the block.',
        )
        for key, written in (
            ("total", '{"type":"chart","chart":"pictogram","title":"企业"}'),
            ("total", '{"type":"chart","chart":"pictogram","total":0,"filled":0}'),
            *(
                ("items", f'{{"type":"chart","chart":"{kind}","title":"企业","total":3}}')
                for kind in ("bars", "columns", "ring", "growth", "line")
            ),
            ("items", '{"type":"stats","title":"企业","items":[],"cards":[]}'),
            ("images", '{"type":"carousel","title":"街景","images":[]}'),
            ("images", '{"type":"gallery","title":"街景"}'),
            ("moments", '{"type":"timeline","title":"历程"}'),
            ("links", '{"type":"chain","title":"产业链"}'),
            ("parties", '{"type":"relation","centre":"政府","caption":"合作"}'),
            ("leaves", '{"type":"triptych","title":"三大"}'),
            ("spots", '{"type":"hotspots","title":"分布"}'),
            ("title", '{"type":"hero"}'),
            ("text", '{"type":"article","title":" ","points":[]}'),
            ("text", '{"type":"quote","text":{"zh":"","en":""},"by":"某人"}'),
        )
    ),
    Case(
        "missing",
        block('{"type":"stats","items":[{"label":"企业"}]}'),
        "缺少“value”。",
        "请加上一行“value”。",
        '"value" is missing.',
        'Add a line with "value".',
    ),
    *(
        Case(
            "empty-title",
            written,
            "“title”是空的，没有名字可以显示。",
            '请在引号里写上名字，如 "title": "现代产业"。',
            '"title" is empty, so there is no name to show.',
            'Write a name between the quotes, such as "title": "Modern industry".',
        )
        for written in (
            panel("").replace(TITLE, '"title":""'),
            panel("").replace(TITLE, '"title":{"zh":"","en":""}'),
            panel("").replace(TITLE, '"title":" \u3000"'),
            panel("").replace("总览", ""),
            panel("").replace("九龙坡", "", 1),
        )
    ),
    Case(
        "unknown-key",
        block('{"type":"quote","text":"一","sound":true}'),
        "这里没有“sound”这一项，它不起作用。",
        "可以写：“accents”、“by”、“place”、“source”、“text”、“type”。",
        '"sound" means nothing here and is not used.',
        'Choose one of "accents", "by", "place", "source", "text", "type".',
    ),
    Case(
        "misspelt-key",
        block('{"type":"stats","items":[{"vlaue":447}]}'),
        "这里没有“vlaue”这一项，它不起作用。",
        "是不是“value”？",
        '"vlaue" means nothing here and is not used.',
        'Did you mean "value"?',
    ),
    Case(
        "unknown-type",
        block('{"type":"stat","items":[]}'),
        '没有 "stat" 这种内容块，这一块不显示。',
        "是不是“stats”？",
        'There is no block of type "stat"; it is left out.',
        'Did you mean "stats"?',
    ),
    Case(
        "no-type",
        block('{"items":[]}'),
        "没有写“type”，不知道是哪种内容块，这一块不显示。",
        "请加上“type”。" + ANY_KIND.zh,
        'There is no "type" to say which kind of block this is; it is left out.',
        'Add "type". ' + ANY_KIND.en,
    ),
    Case(
        "not-one-of",
        block('{"type":"chart","chart":"bar"}'),
        '“chart”不能是 "bar"。',
        "是不是“bars”？",
        '"chart" cannot be "bar".',
        'Did you mean "bars"?',
    ),
    Case(
        "not-text",
        block('{"type":"article","title":["一"]}'),
        "“title”应当是文字，不能是 [ … ]。",
        '请写成 "文字"，或 {"zh": "中文", "en": "English"}。',
        '"title" must be a text, not [ … ].',
        'Write "words", or {"zh": "中文", "en": "English"}.',
    ),
    Case(
        "not-words",
        block('{"type":"article","title":{"zh":["一"]}}'),
        "“zh”应当是英文双引号里的文字，不能是 [ … ]。",
        '请写成 "文字"。',
        '"zh" must be words in quotes, not [ … ].',
        'Write "words".',
    ),
    Case(
        "number-for-text",
        block('{"type":"article","title":2020}'),
        "“title”是文字，2020 没有加双引号，已按文字显示。",
        '请写成 "2020"。',
        '"title" is a text; 2020 is shown as one.',
        'Write "2020".',
    ),
    Case(
        "not-a-language",
        block('{"type":"article","title":{"zh":"一","de":"eins"}}'),
        '"de" 不是这里能用的语言，这一句不显示。',
        "可以写：“en”、“zh”。",
        '"de" is no language of the exhibit, so these words are not shown.',
        'Choose one of "en", "zh".',
    ),
    Case(
        "no-language",
        block('{"type":"article","text":"一","title":{}}'),
        "“title”里什么也没有写。",
        '请写成 {"zh": …, "en": …}，或删去这一行。',
        '"title" says nothing in any language.',
        'Write {"zh": …, "en": …}, or remove the line.',
    ),
    Case(
        "broken-letter",
        block('{"type":"article","title":"一\\ud83d"}'),
        "“title”里有一个坏字，已显示为 �。",
        "请重新输入这段文字。",
        '"title" has half a letter in it, shown as �.',
        "Type these words again.",
    ),
    Case(
        "not-words",
        block('{"type":"article","text":"一","icon":true}'),
        "“icon”应当是英文双引号里的文字，不能是 true。",
        '请写成 "文字"。',
        '"icon" must be words in quotes, not true.',
        'Write "words".',
    ),
    Case(
        "text-for-number",
        block('{"type":"stats","items":[{"value":"1,985"}]}'),
        '“value”是数字，"1,985" 多了双引号或逗号，已按 1985 显示。',
        "请写成 1985。",
        '"value" is a number; "1,985" is read as 1985.',
        "Write 1985, without quotes and commas.",
    ),
    Case(
        "wide-text-for-number",
        block('{"type":"stats","items":[{"value":"４４７"}]}'),
        '“value”是数字，"４４７" 多了双引号，又用了全角字符，已按 447 显示。',
        "请在英文输入法下（半角）写成 447，不加引号。",
        '"value" is a number; "４４７" has quotes and full-width characters, and is read as 447.',
        "Write 447, in ordinary digits and without quotes.",
    ),
    Case(
        "not-a-number",
        block('{"type":"stats","items":[{"value":"很多"}]}'),
        '“value”应当是数字，不能是 "很多"。',
        "只写数字，不加引号，单位另写。",
        '"value" must be a number, not "很多".',
        "Leave out quotes and units.",
    ),
    Case(
        "number-with-unit",
        block('{"type":"stats","items":[{"value":"447家"}]}'),
        '“value”应当只是数字，不能是 "447家"。',
        '请写成 447，“家”写在 "unit" 里。',
        '"value" must be a number alone, not "447家".',
        'Write 447, and put "家" into "unit".',
    ),
    Case(
        "too-large",
        block('{"type":"stats","items":[{"value":4470000000000000}]}'),
        "“value”的数字 4470000000000000 太大了。",
        "请用“万”“亿”等单位。",
        '"value": the number 4470000000000000 is too large.',
        "Use a unit such as million.",
    ),
    Case(
        "out-of-range",
        block('{"type":"carousel","images":[{"src":"a.jpg"}],"hold_s":0.5}'),
        "“hold_s”应当在 2 到 600 之间，0.5 已改为 2。",
        "请换一个在 2 到 600 之间的数字。",
        '"hold_s" must be from 2 to 600; 0.5 is taken as 2.',
        "Write a number from 2 to 600.",
    ),
    Case(
        "out-of-range",
        block('{"type":"chart","chart":"bars","items":[{"value":1}],"top":-1}'),
        "“top”应当不小于 0，-1 已改为 0。",
        "请换一个不小于 0的数字。",
        '"top" must be 0 or more; -1 is taken as 0.',
        "Write a number 0 or more.",
    ),
    Case(
        "more-than-shown",
        block('{"type":"stats","items":[' + ",".join(['{"value":1}'] * 32) + "]}"),
        "“items”有 32 项，只显示前 30 项。",
        "请把其余的写进别的内容块或别的页。",
        '"items" has 32 entries; only the first 30 are shown.',
        "Write the others into another block or page.",
    ),
    Case(
        "off-the-picture",
        block('{"type":"hotspots","spots":[{"x":960,"y":0.5,"label":"一"}]}'),
        "“x”是图上的位置，从 0（左边、上边）到 1（右边、下边），960 已改为 1。",
        "请写 0 到 1 之间的小数，如 0.25，不写像素和百分比。",
        '"x" is a place on the picture, from 0 (left, top) to 1 (right, bottom); '
        "960 is taken as 1.",
        "Write a fraction such as 0.25, not pixels or per cent.",
    ),
    Case(
        "not-whole",
        block('{"type":"chart","chart":"pictogram","total":3.5}'),
        "“total”应当是整数，3.5 已改为 4。",
        "请写 4 或别的整数。",
        '"total" must be a whole number; 3.5 is taken as 4.',
        "Write 4 or another whole number.",
    ),
    Case(
        "not-yes-or-no",
        block('{"type":"video","src":"a.mp4","poster":{"src":"a.jpg"},"loop":"yes"}'),
        '“loop”只能是 true（是）或 false（否），不能是 "yes"。',
        "请写 true 或 false，不加引号。",
        '"loop" must be true or false, not "yes".',
        "Write true or false, without quotes.",
    ),
    Case(
        "not-a-point",
        block('{"type":"hero","art":{"src":"a.jpg","focus":[1]}}'),
        "“focus”应当是一个点，不能是 [ … ]。",
        "请写成 [横, 竖]，各为 0 到 1，如 [0.5, 0.5]。",
        '"focus" must be a point, not [ … ].',
        "Write [across, down], each from 0 to 1, such as [0.5, 0.5].",
    ),
    Case(
        "not-a-list",
        block('{"type":"gallery","images":5}'),
        "“images”应当是用 [ ] 括起来的列表，不能是 5。",
        "请写成 [ …, … ]。",
        '"images" must be a list in [ ], not 5.',
        "Write [ …, … ].",
    ),
    Case(
        "alone",
        block('{"type":"gallery","images":{"src":"a.jpg"}}'),
        "“images”应当是列表，现在只有一项，已按一项显示。",
        "请用 [ ] 把它括起来。",
        '"images" must be a list; what stands there is read as its only item.',
        "Put [ ] around it.",
    ),
    *(
        Case(
            "empty-entry",
            block(written),
            "这一项是空的，不显示。",
            "请写上内容，或删去这一项。",
            "This item is empty and is left out.",
            "Fill it in or remove it.",
        )
        for written in (
            '{"type":"stats","cards":[{"title":"企业"}]}',
            '{"type":"article","points":[{"opens":"industry"}]}',
            '{"type":"timeline","moments":[{"when":""}]}',
            '{"type":"chain","links":[{"label":""}]}',
            '{"type":"relation","parties":[{"label":""}]}',
            '{"type":"triptych","leaves":[{"title":""}]}',
            '{"type":"hotspots","spots":[{"x":0.5,"y":0.5,"label":""}]}',
        )
    ),
    Case(
        "empty-entry",
        block('{"type":"gallery","images":[null]}'),
        "这一项是空的，不显示。",
        "请写上内容，或删去这一项。",
        "This item is empty and is left out.",
        "Fill it in or remove it.",
    ),
    Case(
        "not-an-object",
        block('{"type":"gallery","images":["a.jpg"]}'),
        '这一项应当是用 { } 括起来的内容，不能是 "a.jpg"。',
        '请写成 { "…": … }。',
        'This item must be a group in { }, not "a.jpg".',
        'Write { "…": … }.',
    ),
    Case(
        "repeated-key",
        block('{"type":"article","title":"一","title":"二"}'),
        "“title”写了两次，只用后一次。",
        "请删去其中一个。",
        '"title" stands here twice; only the later one counts.',
        "Remove one of them.",
    ),
    Case(
        "not-an-object",
        block('"article"'),
        '这一项应当是用 { } 括起来的内容，不能是 "article"。',
        '请写成 { "…": … }。',
        'This item must be a group in { }, not "article".',
        'Write { "…": … }.',
    ),
    Case(
        "not-a-colour",
        panel(',"accent":"red"'),
        '“accent”应当是颜色，不能是 "red"。',
        '请写成 "#" 加六位数字或字母 A 到 F，如 "#E3BC73"。',
        '"accent" must be a colour, not "red".',
        'Write "#" and six digits or letters A to F, such as "#E3BC73".',
    ),
    Case(
        "almost-a-colour",
        panel(',"accent":"E3BC73"'),
        '“accent”的颜色 "E3BC73" 已按 #E3BC73 显示。',
        '请写成 "#E3BC73"。',
        '"accent": the colour "E3BC73" is read as #E3BC73.',
        'Write "#E3BC73".',
    ),
    Case(
        "not-one-of",
        panel(',"size":"big"'),
        '“size”不能是 "big"。',
        "可以写：“large”、“small”。",
        '"size" cannot be "big".',
        'Choose one of "large", "small".',
    ),
    Case(
        "empty",
        exhibit(
            '{"id":"","title":"二","pages":[{"id":"p","title":"三","blocks":[{"type":"quote","text":"一"}]}]}'
        ),
        "“id”是空的。",
        "请写一个名字。",
        '"id" is empty.',
        "Write a name.",
    ),
    Case(
        "bad-id",
        exhibit(f'{{"id":"a b","title":"二",{PAGES}}}'),
        '“id”不能是 "a b"（有空格、符号或太长），已改为“a-b”。',
        '请写成 "a-b"，或另起一个名字，只用字母、数字和 -。',
        '"id" cannot be "a b", for its signs or length; "a-b" is used.',
        'Write "a-b", or another name of letters, digits and - only.',
    ),
    Case(
        "same-id",
        exhibit(
            '{"id":"a","title":"二","pages":[{"id":"p","title":"三","blocks":[{"type":"quote","text":"一"}]},{"id":"p","title":"四","blocks":[{"type":"quote","text":"一"}]}]}'
        ),
        '“id”的 "p" 前面已经用过，这里已改为“p-2”。',
        "请换一个不重复的名字。",
        'The "id" "p" is taken already; "p-2" is used here.',
        "Choose a name that is not used yet.",
    ),
    Case(
        "empty-page",
        exhibit(
            '{"id":"a","title":"二","pages":[{"id":"p","title":"三","blocks":[{"type":"quote","text":"一"}]},{"id":"q","title":"四"}]}'
        ),
        "这个页面没有可以显示的内容，不显示。",
        "请在“blocks”里写至少一个内容块，或删去这个页面。",
        "This page has nothing to show and is left out.",
        'Give it a block in "blocks", or remove it.',
    ),
    Case(
        "empty-panel",
        exhibit(
            '{"id":"a","title":"二","pages":[{"id":"p","title":"三","blocks":[{"type":"quote","text":"一"}]}]},{"id":"b","title":"五"}'
        ),
        "这个主题没有可以显示的页面，不显示。",
        "请在“pages”里写至少一个页面，或删去这个主题。",
        "This panel has no page to show and is left out.",
        'Give it a page in "pages", or remove it.',
    ),
    Case(
        "no-panels",
        '{"title":"一"}',
        "没有可以显示的主题，整个文件不能用。",
        "请在“panels”里写至少一个主题。",
        "There is no panel to show, so the file is not used.",
        'Write at least one panel into "panels".',
    ),
    Case(
        "not-an-object",
        "[]",
        "这一项应当是用 { } 括起来的内容，不能是 [ … ]。",
        '请写成 { "…": … }。',
        "This item must be a group in { }, not [ … ].",
        'Write { "…": … }.',
    ),
]


def only_problem(file: str) -> Problem:
    problems = decode(file.encode()).problems
    assert len(problems) == 1, [problem.words() for problem in problems]
    return problems[0]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)
def test_a_mistake_is_told_in_two_languages(case):
    problem = only_problem(case.file)

    assert problem.code == case.code
    assert problem.mistake == Phrase(case.zh, case.en)
    assert problem.remedy == Phrase(case.zh_remedy, case.en_remedy)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)
def test_a_mistake_speaks_no_python_and_fills_in_all_names(case):
    problem = only_problem(case.file)

    for lang in ("zh", "en"):
        words = problem.words(lang)
        for programmers in (
            "None",
            "dict",
            "str ",
            "Error",
            "Unusable",
            "{subject",
            "{key",
            "{val",
        ):
            assert programmers not in words


def test_every_wording_has_a_case():
    known = {value.code for value in vars(wordings).values() if isinstance(value, Wording)}
    elsewhere = {
        "many-more",
        "too-many",
        "too-much",
        "unfit",
    }  # need a large file, see test_load.py

    assert known - {case.code for case in CASES} == elsewhere


def test_a_problem_names_line_panel_page_and_block():
    file = block('\n{"type":"stats","items":[{"value":1},\n  {"value":"很多"}]}')

    problem = only_problem(file)

    assert problem.words() == (
        "第3行第4列：主题“现代产业” › 页面“总览” › 第2个内容块（stats） › “items”第2项："
        '“value”应当是数字，不能是 "很多"。只写数字，不加引号，单位另写。'
    )
    assert problem.words("en") == (
        'line 3, column 4: panel "Modern industry" › page "总览" › block 2 (stats) › '
        'item 2 of "items": "value" must be a number, not "很多". Leave out quotes and units.'
    )


def test_a_problem_of_the_whole_file_names_no_place():
    problem = Wording("x", "坏了。", "改。", "Bad.", "Mend it.").problem()

    assert problem.words() == "坏了。改。"
    assert problem.words("en") == "Bad. Mend it."


@pytest.mark.parametrize(
    ("panels", "zh", "en"),
    [
        ('{"id":"a"}', "主题“a”", 'panel "a"'),
        ("{}", "主题第1个", "panel 1"),
        ('{"title":"甲"}', "主题“甲”", 'panel "甲"'),
        ('{"title":5}', "主题第1个", "panel 1"),
        ('{"title":{"en":"A"}}', "主题“A”", 'panel "A"'),
        (
            '{"title":"一二三四五六七八九十一二三四五六七八九十一二三四五六"}',
            "主题“一二三四五六七八九十一二三四五六七八九十一二三…”",
            'panel "一二三四五六七八九十一二三四五六七八九十一二三…"',
        ),
    ],
)
def test_a_panel_goes_by_its_title_its_id_or_its_number(panels, zh, en):
    places = {problem.where for problem in decode(exhibit(panels).encode()).problems}

    assert Phrase(zh, en) in places


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("vlaue", "value"),
        ("Value", "value"),
        ("valeu", "value"),
        ("idle-s", "idle_s"),
        ("idle s", "idle_s"),
        ("xyz", ""),
        ("", ""),
        ("标题", ""),
    ],
)
def test_did_you_mean(written, meant):
    assert did_you_mean(written, ["value", "idle_s", "label"]) == meant


def test_a_suggestion_names_what_was_meant_or_all_there_is():
    assert suggestion("stat", ["stats", "hero"]) == ("是不是“stats”？", 'Did you mean "stats"?')
    assert suggestion("xyz", ["stats", "hero"]) == (
        "可以写：“hero”、“stats”。",
        'Choose one of "hero", "stats".',
    )


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("447家", '"447家"'),
        (True, "true"),
        (None, "null"),
        ([1], "[ … ]"),
        ({}, "{ … }"),
        ("九" * 40, '"' + "九" * 28 + "…"),
        ("\ud83d", '"?"'),
    ],
)
def test_a_wrong_value_is_shown_as_it_stands_in_the_file(value, words):
    assert shown(value) == words


def test_a_key_that_is_nearly_right_is_not_missed_twice():
    problem = only_problem(block('{"type":"stats","items":[{"vlaue":447}]}'))

    assert problem.code == "misspelt-key"


def test_notes_of_the_author_are_no_mistake():
    file = panel(',"_note":"ask Mr Li","//":"x","$comment":1')

    assert decode(file.encode()).problems == ()


def test_problems_stand_in_the_order_of_the_file():
    good = '{"type":"article","text":"一"'
    written = f'{good},"x":1}},\n{{"type":"stat"}},\n{good},"y":1}}'
    problems = decode(block(written).encode()).problems

    assert [problem.line for problem in problems] == [1, 2, 3]


@pytest.mark.parametrize(
    ("file", "codes"),
    [
        ('{"title":"一",\n"panel":[]}', ["misspelt-key", "no-panels"]),
        (
            exhibit('{"id":"a","title":"二","pages":[{"id":"p","title":"三",\n"block":[]}]}'),
            ["misspelt-key", "empty-page", "empty-panel", "no-panels"],
        ),
    ],
)
def test_the_cause_is_told_before_what_follows_from_it(file, codes):
    problems = decode(file.encode()).problems

    assert sorted(problem.code for problem in problems) == sorted(codes)
    here = [problem.code for problem in problems if problem.line == 2]
    assert here == codes[:2]
