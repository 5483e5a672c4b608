"""The sentences about JSON that cannot be read; ``kiosk.content.syntax`` says which one fits."""

from __future__ import annotations

from kiosk.content.problems import Wording

QUOTES = Wording(
    "wrong-quotes",
    "这里用了 {char}，应当用英文双引号。",
    '请在英文输入法下输入 "',
    "{char} stands where straight double quotes belong.",
    'Write "',
)
PUNCTUATION = Wording(
    "wrong-punctuation",
    "这里的标点 {char} 不对。",
    "请改成英文标点 {ascii}",
    "The mark {char} does not belong here.",
    "Write {ascii}",
)
COMMENT = Wording(
    "comment",
    "这里写了注释，文件里不能有注释。",
    '请删去，或写成 "_说明": "…"。',
    "There is a comment; this file can have none.",
    'Remove it, or write it as "_note": "…".',
)
EXTRA_COMMA = Wording(
    "extra-comma",
    "这里多了一个逗号。",
    "请删去这个逗号。",
    "There is a comma too many.",
    "Remove it.",
)
MISSING_COMMA = Wording(
    "missing-comma",
    "这里后面少了一个逗号。",
    "请在这里加上英文逗号 ,",
    "A comma is missing after this.",
    "Add a comma here.",
)
MISSING_COLON = Wording(
    "missing-colon",
    "名称后面少了冒号。",
    "请在这里加上英文冒号 :",
    "A colon is missing after this name.",
    "Add a colon here.",
)
MISSING_VALUE = Wording(
    "missing-value",
    "冒号后面没有写内容。",
    "请写上内容，或删去这一行。",
    "Nothing stands after the colon.",
    "Write something there, or remove the line.",
)
UNCLOSED = Wording(
    "unclosed",
    "文件到头了，第{opened}行的 {bracket} 还没有关上。",
    "请在它该结束的地方加上 {closing}；也可能是文件没有复制完整。",
    "The file ends, and {bracket} of line {opened} is still open.",
    "Add {closing} where it should end; or the file was not copied whole.",
)
WRONG_BRACKET = Wording(
    "wrong-bracket",
    "这里的 {char} 和第{opened}行的 {bracket} 不成对。",
    "请在前面加上 {closing}，或删去 {char}。",
    "{char} does not belong to {bracket} of line {opened}.",
    "Add {closing} before it, or remove {char}.",
)
STILL_OPEN = Wording(
    "still-open",
    "这里不能开始新的 {char}：第{opened}行的 {bracket} 还没有关上。",
    "请在前面加上 {closing}",
    "A new {char} cannot begin here: {bracket} of line {opened} is still open.",
    "Add {closing} before it",
)
LEFT_OPEN = Wording(
    "left-open",
    "这里的 {bracket} 没有关上。",
    "请在这一行里它该结束的地方加上 {closing}",
    "{bracket} is opened here and never closed.",
    "Add {closing} on this line, where it should end",
)
EXTRA_TEXT = Wording(
    "extra-text",
    "内容在前面已经结束，从这里起是多余的。",
    "请看前面是不是多了一个括号，或删去多余的部分。",
    "The content has ended before this.",
    "Look for a bracket too many, or remove what follows.",
)
OPEN_QUOTE = Wording(
    "open-quote",
    "这里开始的文字没有结束的双引号。",
    '请在这段文字后面加上 "；要换行请写 \\n。',
    "The text that begins here has no closing quote.",
    'Add " behind it; for a new line write \\n.',
)
INNER_QUOTES = Wording(
    "inner-quotes",
    "文字里面又用了英文双引号。",
    "请把文字里面的引号改成“ ”。",
    "There are double quotes inside a text.",
    'Write the inner ones as “ ” or as \\".',
)
BARE_WORD = Wording(
    "bare-word",
    "{word} 没有加双引号。",
    '请写成 "{word}"。',
    "{word} has no quotes.",
    'Write "{word}".',
)
BARE_NUMBER = Wording(
    "bare-number",
    "数字写得不对：{word}。",
    "只写数字，如 1985 或 0.5，不加逗号、单位和 % 号。",
    "{word} is no number.",
    "Write only digits, such as 1985 or 0.5, without commas, units and %.",
)
LEADING_ZERO = Wording(
    "leading-zero",
    "数字 {word} 前面多了 0。",
    "请去掉前面的 0，写成 {number}。",
    "{word} begins with a 0 too many.",
    "Leave out the 0: write {number}.",
)
PLUS_SIGN = Wording(
    "plus-sign",
    "数字 {word} 前面不能写 +。",
    "请去掉 +，写成 {number}。",
    "{word} begins with +, which a number cannot have.",
    "Leave out the +: write {number}.",
)
FULL_WIDTH_DIGITS = Wording(
    "full-width-digits",
    "数字 {word} 是全角字符。",
    "请在英文输入法下（半角）重新输入，写成 {number}。",
    "{word} is written in full-width digits.",
    "Type ordinary digits: write {number}.",
)
CHINESE_NUMBER = Wording(
    "chinese-number",
    "{word} 是用汉字写的数字，没有加双引号。",
    '数字请用阿拉伯数字写，如 1985；如果是文字，请写成 "{word}"。',
    "{word} is a number written in Chinese characters, without quotes.",
    'Write a number in digits, such as 1985; if it is a text, write "{word}".',
)
ODD_SPACE = Wording(
    "odd-space",
    "这里有一个{kind}。",
    "{suggestion}",
    "There is {kind} here.",
    "{suggestion}",
)
NO_SUCH_NUMBER = Wording(
    "no-such-number",
    "{word} 不是数字。",
    "请写真正的数字，如 1985 或 0.5；数字还不知道的，请删去这一项。",
    "{word} is no number.",
    "Write the real number, such as 1985 or 0.5; where it is not known, remove the whole item.",
)
CONTROL = Wording(
    "control-character",
    "文字里有看不见的符号（如制表符）。",
    "请删去后重新输入空格。",
    "There is an invisible character, such as a tab, inside a text.",
    "Remove it and type a space.",
)
BACKSLASH = Wording(
    "backslash",
    "文字里的 \\ 用得不对。",
    "路径请用 /，如 art/a.jpg；要写 \\ 本身请写 \\\\。",
    "A \\ is used in a wrong way.",
    "Write paths with /, such as art/a.jpg; for \\ itself write \\\\.",
)
WEB_PAGE = Wording(
    "web-page",
    "这是一个网页，不是 content.json。",
    "可能是在浏览器里另存了网页。请重新下载或复制 content.json 文件本身。",
    "This is a web page, not a content.json.",
    "A browser may have saved the page. Download or copy the file content.json itself.",
)
MERGE_MARK = Wording(
    "merge-mark",
    "这里是两个版本合并时留下的标记 {mark}，两种写法还没有选定。",
    "请留下正确的一种，删去另一种和以 <<<<<<<、=======、>>>>>>> 开头的几行。",
    "Two versions were merged, and the mark {mark} was left here: nobody has chosen between them.",
    "Keep the right one, and remove the other and the lines with <<<<<<<, ======= and >>>>>>>.",
)
UNREADABLE = Wording(
    "unreadable",
    "从这里起读不懂。",
    "请和说明书里的例子对照，看少了或多了什么符号。",
    "What stands here cannot be read.",
    "Compare it with an example of the guide: a sign is missing or too many.",
)
TOO_DEEP = Wording(
    "too-deep",
    "括号套得太深了。",
    "请检查括号是否成对。",
    "Brackets are nested too deeply.",
    "Check that brackets come in pairs.",
)

LOWER_CASE = Wording(
    "lower-case",
    "{word} 写法不对。",
    "请写成 {used}，不加引号。",
    "{word} is not written so.",
    "Write {used}, without quotes.",
)
