"""The sentences about settings that a content.json has no use for."""

from __future__ import annotations

from kiosk.content.problems import Wording

NOT_A_TIME = Wording(
    "not-a-time",
    "{subject}应当是时间，不能是 {value}。",
    '请写成 "09:00"，空着写 ""。',
    "{subject} must be a time, not {value}.",
    'Write it as "09:00", or "" for none.',
)
NOT_A_SIZE = Wording(
    "not-a-size",
    "{subject}应当是窗口大小，不能是 {value}。",
    '请写成 "1920x1080"；全屏写 ""。',
    "{subject} must be the size of a window, not {value}.",
    'Write it as "1920x1080", or "" for full screen.',
)
NOT_A_KEY = Wording(
    "not-a-key",
    "{subject}应当是 64 位的公钥，不能是 {value}。没有公钥，现在不安装任何展项包。",
    "请重新复制 kiosk key 显示的公钥，并加上双引号。",
    "{subject} must be a public key of 64 digits, not {value}. Without it no pack is installed.",
    "Copy again what kiosk key has printed, in quotes.",
)
NOT_A_DAY = Wording(
    "not-a-day",
    "{subject}里的 {value} 不是星期几，不起作用。",
    "{suggestion}",
    "{value} in {subject} is no day of the week and is not used.",
    "{suggestion}",
)
OR_ZERO = Wording(
    "or-zero",
    "{subject}应当是 0，或在 {low} 到 {high} 之间，{value} 已改为 {used}。",
    "请写 0，或 {low} 到 {high} 之间的整数。",
    "{subject} must be 0, or from {low} to {high}; {value} is taken as {used}.",
    "Write 0, or a whole number from {low} to {high}.",
    "warning",
)
HALF_HOURS = Wording(
    "half-hours",
    "只写了开馆或闭馆时间中的一个，按一直开放处理。",
    "请两个都写，或两个都空着。",
    "Only one of open and close is given, so the hall counts as always open.",
    "Give both, or leave both empty.",
)
ELSEWHERE = Wording(
    "elsewhere",
    "“{key}”写在这里不起作用。",
    "请移到 [{table}] 下面。",
    '"{key}" means nothing here and is not used.',
    "Move it below [{table}].",
)
NO_TABLE = Wording(
    "no-table",
    "“{key}”应当是单独的一行 [{key}]。",
    "请写一行 [{key}]，其余写在它下面。",
    '"{key}" must be a line [{key}] of its own.',
    "Write a line [{key}], and the rest below it.",
)
NO_FILE = Wording(
    "no-settings-file",
    "{path} 不是设置文件，按默认设置运行。",
    "请把它移走，再运行一次 kiosk。",
    "{path} is no file of settings; the defaults hold.",
    "Move it away and start kiosk again.",
)
UNKNOWN = Wording(
    "unknown-setting",
    "没有“{key}”这一项设置，什么也没有改。",
    "{suggestion}",
    'There is no setting "{key}"; nothing was changed.',
    "{suggestion}",
)

# What is no TOML.

FULL_WIDTH = Wording(
    "full-width",
    "这一行的“{sign}”是中文标点，这一行不起作用。",
    "请改成英文的 {plain}。",
    'This line has a Chinese "{sign}" and is not used.',
    "Write {plain} instead.",
)
BACKSLASH = Wording(
    "backslash",
    "双引号里的 \\ 有别的意思，这一行不起作用。",
    "路径请用 / 分隔，如 'D:/展厅'。",
    "A \\ in double quotes has a meaning of its own, so this line is not used.",
    "Write paths with /, such as 'D:/hall'.",
)
TWICE = Wording(
    "twice",
    "这里和前面重复了，只有前面的起作用。",
    "请删去其中一个。",
    "This has been given above already; only that counts.",
    "Remove one of them.",
)
NO_VALUE = Wording(
    "no-value",
    "等号后面的内容读不出来，这一行不起作用。",
    '文字和时间要加英文双引号，如 "09:00"；数字不加单位；是、否写 true、false。',
    "What follows the = cannot be read, so this line is not used.",
    'Words and times stand in quotes, such as "09:00"; numbers have no unit; '
    "yes and no are true and false.",
)
NO_LINE = Wording(
    "no-line",
    "这一行读不出来，不起作用。",
    "请写成 名称 = 值，如 volume = 100；说明写在 # 后面。",
    "This line cannot be read and is not used.",
    "Write name = value, such as volume = 100; notes stand behind #.",
)
NO_MORE = Wording(
    "no-more",
    "错误太多，从这一行起的设置都不起作用。",
    "请先改好上面的。",
    "There are too many mistakes; from this line on nothing is used.",
    "Mend those above first.",
)
NOT_CHANGED = Wording(
    "not-changed",
    "{path} 里有读不出来的地方，什么也没有改。",
    "“kiosk settings” 会说是哪里，请先用编辑器改好。",
    "{path} has something in it that cannot be read, so nothing was changed.",
    '"kiosk settings" tells where; mend it in an editor first.',
)
NOT_WRITTEN = Wording(
    "not-written",
    "{path} 不能写入：{reason}。什么也没有改。",
    "请检查权限和磁盘。",
    "{path} cannot be written: {reason}. Nothing was changed.",
    "Check permissions and disk.",
)
