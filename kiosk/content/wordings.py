"""The sentences about what stands in a content.json and should stand there otherwise.

Those about a file that cannot be read stand in ``kiosk.content.load``, those about broken JSON in
``kiosk.content.syntax``.
"""

from __future__ import annotations

from kiosk.content.problems import Wording

MISSING = Wording(
    "missing",
    "缺少“{key}”。",
    "请加上一行“{key}”。",
    '"{key}" is missing.',
    'Add a line with "{key}".',
)
EMPTY_TITLE = Wording(
    "empty-title",
    "“{key}”是空的，没有名字可以显示。",
    '请在引号里写上名字，如 "title": "现代产业"。',
    '"{key}" is empty, so there is no name to show.',
    'Write a name between the quotes, such as "title": "Modern industry".',
)
UNKNOWN_KEY = Wording(
    "unknown-key",
    "这里没有“{key}”这一项，它不起作用。",
    "{suggestion}",
    '"{key}" means nothing here and is not used.',
    "{suggestion}",
    "warning",
)
MISSPELT_KEY = Wording(
    "misspelt-key",
    "这里没有“{key}”这一项，它不起作用。",
    "{suggestion}",
    '"{key}" means nothing here and is not used.',
    "{suggestion}",
)
UNKNOWN_TYPE = Wording(
    "unknown-type",
    "没有 {value} 这种内容块，这一块不显示。",
    "{suggestion}",
    "There is no block of type {value}; it is left out.",
    "{suggestion}",
)
NOT_ONE_OF = Wording(
    "not-one-of",
    "{subject}不能是 {value}。",
    "{suggestion}",
    "{subject} cannot be {value}.",
    "{suggestion}",
)
NOT_TEXT = Wording(
    "not-text",
    "{subject}应当是文字，不能是 {value}。",
    '请写成 "文字"，或 {{"zh": "中文", "en": "English"}}。',
    "{subject} must be a text, not {value}.",
    'Write "words", or {{"zh": "中文", "en": "English"}}.',
)
NOT_WORDS = Wording(
    "not-words",
    "{subject}应当是英文双引号里的文字，不能是 {value}。",
    '请写成 "文字"。',
    "{subject} must be words in quotes, not {value}.",
    'Write "words".',
)
NUMBER_FOR_TEXT = Wording(
    "number-for-text",
    "{subject}是文字，{value} 没有加双引号，已按文字显示。",
    '请写成 "{value}"。',
    "{subject} is a text; {value} is shown as one.",
    'Write "{value}".',
    "warning",
)
TEXT_FOR_NUMBER = Wording(
    "text-for-number",
    "{subject}是数字，{value} 多了双引号或逗号，已按 {number} 显示。",
    "请写成 {number}。",
    "{subject} is a number; {value} is read as {number}.",
    "Write {number}, without quotes and commas.",
    "warning",
)
WIDE_TEXT_FOR_NUMBER = Wording(
    "wide-text-for-number",
    "{subject}是数字，{value} 多了双引号，又用了全角字符，已按 {number} 显示。",
    "请在英文输入法下（半角）写成 {number}，不加引号。",
    "{subject} is a number; {value} has quotes and full-width characters, and is read as {number}.",
    "Write {number}, in ordinary digits and without quotes.",
    "warning",
)
NOT_A_NUMBER = Wording(
    "not-a-number",
    "{subject}应当是数字，不能是 {value}。",
    "只写数字，不加引号，单位另写。",
    "{subject} must be a number, not {value}.",
    "Leave out quotes and units.",
)
NUMBER_WITH_UNIT = Wording(
    "number-with-unit",
    "{subject}应当只是数字，不能是 {value}。",
    '请写成 {number}，“{unit}”写在 "unit" 里。',
    "{subject} must be a number alone, not {value}.",
    'Write {number}, and put "{unit}" into "unit".',
)
TOO_LARGE = Wording(
    "too-large",
    "{subject}的数字 {value} 太大了。",
    "请用“万”“亿”等单位。",
    "{subject}: the number {value} is too large.",
    "Use a unit such as million.",
)
OUT_OF_RANGE = Wording(
    "out-of-range",
    "{subject}应当{span}，{value} 已改为 {used}。",
    "请换一个{span}的数字。",
    "{subject} must be {span}; {value} is taken as {used}.",
    "Write a number {span}.",
    "warning",
)

MORE_THAN_SHOWN = Wording(
    "more-than-shown",
    "{subject}有 {count} 项，只显示前 {most} 项。",
    "请把其余的写进别的内容块或别的页。",
    "{subject} has {count} entries; only the first {most} are shown.",
    "Write the others into another block or page.",
    "warning",
)

OFF_THE_PICTURE = Wording(
    "off-the-picture",
    "{subject}是图上的位置，从 0（左边、上边）到 1（右边、下边），{value} 已改为 {used}。",
    "请写 0 到 1 之间的小数，如 0.25，不写像素和百分比。",
    "{subject} is a place on the picture, from 0 (left, top) to 1 (right, bottom); "
    "{value} is taken as {used}.",
    "Write a fraction such as 0.25, not pixels or per cent.",
    "warning",
)

NOT_WHOLE = Wording(
    "not-whole",
    "{subject}应当是整数，{value} 已改为 {used}。",
    "请写 {used} 或别的整数。",
    "{subject} must be a whole number; {value} is taken as {used}.",
    "Write {used} or another whole number.",
    "warning",
)
NOT_YES_OR_NO = Wording(
    "not-yes-or-no",
    "{subject}只能是 true（是）或 false（否），不能是 {value}。",
    "请写 true 或 false，不加引号。",
    "{subject} must be true or false, not {value}.",
    "Write true or false, without quotes.",
)
NOT_A_COLOUR = Wording(
    "not-a-colour",
    "{subject}应当是颜色，不能是 {value}。",
    '请写成 "#" 加六位数字或字母 A 到 F，如 "#E3BC73"。',
    "{subject} must be a colour, not {value}.",
    'Write "#" and six digits or letters A to F, such as "#E3BC73".',
)
ALMOST_A_COLOUR = Wording(
    "almost-a-colour",
    "{subject}的颜色 {value} 已按 {used} 显示。",
    '请写成 "{used}"。',
    "{subject}: the colour {value} is read as {used}.",
    'Write "{used}".',
    "warning",
)
NOT_A_LIST = Wording(
    "not-a-list",
    "{subject}应当是用 [ ] 括起来的列表，不能是 {value}。",
    "请写成 [ …, … ]。",
    "{subject} must be a list in [ ], not {value}.",
    "Write [ …, … ].",
)
ALONE = Wording(
    "alone",
    "{subject}应当是列表，现在只有一项，已按一项显示。",
    "请用 [ ] 把它括起来。",
    "{subject} must be a list; what stands there is read as its only item.",
    "Put [ ] around it.",
    "warning",
)
NOT_AN_OBJECT = Wording(
    "not-an-object",
    "{subject}应当是用 {{ }} 括起来的内容，不能是 {value}。",
    '请写成 {{ "…": … }}。',
    "{subject} must be a group in {{ }}, not {value}.",
    'Write {{ "…": … }}.',
)
NOT_A_POINT = Wording(
    "not-a-point",
    "{subject}应当是一个点，不能是 {value}。",
    "请写成 [横, 竖]，各为 0 到 1，如 [0.5, 0.5]。",
    "{subject} must be a point, not {value}.",
    "Write [across, down], each from 0 to 1, such as [0.5, 0.5].",
)
BAD_ID = Wording(
    "bad-id",
    "“{key}”不能是 {value}（有空格、符号或太长），已改为“{used}”。",
    '请写成 "{used}"，或另起一个名字，只用字母、数字和 -。',
    '"{key}" cannot be {value}, for its signs or length; "{used}" is used.',
    'Write "{used}", or another name of letters, digits and - only.',
    "warning",
)
SAME_ID = Wording(
    "same-id",
    "“{key}”的 {value} 前面已经用过，这里已改为“{used}”。",
    "请换一个不重复的名字。",
    'The "{key}" {value} is taken already; "{used}" is used here.',
    "Choose a name that is not used yet.",
)
EMPTY_BLOCK = Wording(
    "empty-block",
    "这一块没有可以显示的内容，不显示。",
    "请在“{needed}”里写上内容，或删去这一块。",
    "This block has nothing to show and is left out.",
    'Write something into "{needed}", or remove the block.',
)
ITEMS_FOR_MARKS = Wording(
    "items-for-marks",
    "“pictogram”按“total”和“filled”画出一个个标记，不用“items”，这一块不显示。",
    '请写 "total": 10, "filled": 3 这样的两行；要比较几个数字，请把“chart”改为 "bars"。',
    'A "pictogram" draws "total" marks, "filled" of them full, and has no use for "items"; '
    "this block is left out.",
    'Write two lines such as "total": 10, "filled": 3; '
    'to compare numbers, change "chart" to "bars".',
)
EMPTY_PAGE = Wording(
    "empty-page",
    "这个页面没有可以显示的内容，不显示。",
    "请在“blocks”里写至少一个内容块，或删去这个页面。",
    "This page has nothing to show and is left out.",
    'Give it a block in "blocks", or remove it.',
)
EMPTY_PANEL = Wording(
    "empty-panel",
    "这个主题没有可以显示的页面，不显示。",
    "请在“pages”里写至少一个页面，或删去这个主题。",
    "This panel has no page to show and is left out.",
    'Give it a page in "pages", or remove it.',
)
NO_PANELS = Wording(
    "no-panels",
    "没有可以显示的主题，整个文件不能用。",
    "请在“panels”里写至少一个主题。",
    "There is no panel to show, so the file is not used.",
    'Write at least one panel into "panels".',
)
BROKEN_LETTER = Wording(
    "broken-letter",
    "{subject}里有一个坏字，已显示为 �。",
    "请重新输入这段文字。",
    "{subject} has half a letter in it, shown as �.",
    "Type these words again.",
    "warning",
)
MANY_MORE = Wording(
    "many-more",
    "另外还有 {count} 个问题没有列出。",
    "请先改好上面的，再检查一次。",
    "There are {count} more problems, not listed.",
    "Mend these first, then check again.",
)

NOT_A_LANGUAGE = Wording(
    "not-a-language",
    "{value} 不是这里能用的语言，这一句不显示。",
    "{suggestion}",
    "{value} is no language of the exhibit, so these words are not shown.",
    "{suggestion}",
)

NO_LANGUAGE = Wording(
    "no-language",
    "{subject}里什么也没有写。",
    '请写成 {{"zh": …, "en": …}}，或删去这一行。',
    "{subject} says nothing in any language.",
    'Write {{"zh": …, "en": …}}, or remove the line.',
    "warning",
)

EMPTY = Wording(
    "empty",
    "“{key}”是空的。",
    "请写一个名字。",
    '"{key}" is empty.',
    "Write a name.",
)

EMPTY_ENTRY = Wording(
    "empty-entry",
    "这一项是空的，不显示。",
    "请写上内容，或删去这一项。",
    "This item is empty and is left out.",
    "Fill it in or remove it.",
    "warning",
)

REPEATED_KEY = Wording(
    "repeated-key",
    "“{key}”写了两次，只用后一次。",
    "请删去其中一个。",
    '"{key}" stands here twice; only the later one counts.',
    "Remove one of them.",
)

NO_TYPE = Wording(
    "no-type",
    "没有写“type”，不知道是哪种内容块，这一块不显示。",
    "请加上“type”。{suggestion}",
    'There is no "type" to say which kind of block this is; it is left out.',
    'Add "type". {suggestion}',
)

TOO_MUCH = Wording(
    "too-much",
    "文件里的内容太多，不像是 content.json。",
    "请检查是不是放错了文件。",
    "There is too much in it for a content.json.",
    "Check that it is the right file.",
)
TOO_MANY = Wording(
    "too-many",
    "文件里的错误太多，不像是 content.json。",
    "请检查是不是放错了文件。",
    "There are too many mistakes for a content.json.",
    "Check that it is the right file.",
)

UNFIT = Wording(
    "unfit",
    "文件里有程序不能处理的内容：{reason}。",
    "请把这个文件交给开发人员。",
    "The file has something in it that the program cannot take: {reason}.",
    "Please hand this file to the developers.",
)
