"""The sentences about what leaves a part of a block empty, or is not shown in it."""

from __future__ import annotations

from kiosk.content.problems import Wording

BETWEEN_ENDS = Wording(
    "between-ends",
    "“growth”只画第一项和最后一项，中间的 {count} 项不显示。",
    '请只留两项，或把“chart”改为 "line" 或 "columns"。',
    '"growth" goes from the first item to the last; the {count} between them are not shown.',
    'Keep two items, or change "chart" to "line" or "columns".',
)
TOO_FEW = Wording(
    "too-few",
    "“{key}”只有一项，{lacks}。",
    "请至少写两项；只有一项的，请用 {other}。",
    '"{key}" has one entry, {lacks}.',
    "Write two at least; for one alone use {other}.",
    "warning",
)
NO_USE = Wording(
    "no-use",
    "“{key}”在这种图（{kind}）里不起作用。",
    "请删去这一行，或把“chart”改为 {other}。",
    '"{key}" has no use in a chart of this kind ({kind}).',
    'Remove the line, or change "chart" to {other}.',
)
NONE_FILLED = Wording(
    "none-filled",
    "没有写“filled”，{count} 个标记都画成空的。",
    '请加上 "filled": {count} 这样的一行；确实一个也没有请写 "filled": 0。',
    'There is no "filled", so all {count} marks are drawn empty.',
    'Add a line such as "filled": {count}; if there is really none, write "filled": 0.',
    "warning",
)
MARKS_OVER_TOTAL = Wording(
    "marks-over-total",
    "“marks”有 {count} 项，比“total”的 {whole} 还多，按 {count} 个画。",
    "请检查“total”，或删去多余的名字。",
    '"marks" has {count} entries, more than the "total" of {whole}; {count} are drawn.',
    'Check "total", or remove the names that are too many.',
)
NO_LABEL = Wording(
    "no-label",
    "数字 {value} 没有写是什么的数字。",
    '请加上 "label": "规上工业企业" 这样的一行。',
    "The figure {value} does not say what it counts.",
    'Add a line such as "label": "companies".',
    "warning",
)
OVER_TOP = Wording(
    "over-top",
    "“value”是 {value}，比“top”的 {whole} 大，只画到顶。",
    "请检查这两个数字，或删去“top”。",
    '"value" is {value}, more than the "top" of {whole}, and is drawn no longer than that.',
    'Check both numbers, or remove "top".',
)
BELOW_ZERO = Wording(
    "below-zero",
    "“value”是 {value}，比 0 小，{kind} 画不出它的长短。",
    "请检查数字；确实是负数的，请用 stats。",
    '"value" is {value}, less than 0, which {kind} cannot draw.',
    "Check the number; if it is right, use stats.",
)
ITEMS_AND_CARDS = Wording(
    "items-and-cards",
    "“items”和“cards”都写了，只显示其中一种。",
    "请把数字都写在“cards”里，或都写在“items”里。",
    'There are both "items" and "cards"; only one of them is shown.',
    'Write all figures into "cards", or all into "items".',
)
NO_POINTS = Wording(
    "no-points",
    "“{needed}”里什么也没有写，只显示一张图。",
    '请加上 {{"x": 0.5, "y": 0.5, "label": "名称"}} 这样的一项；只要图片请用 gallery。',
    'There is nothing in "{needed}", so a picture alone is shown.',
    'Add an entry such as {{"x": 0.5, "y": 0.5, "label": "name"}}; '
    "for a picture alone use gallery.",
    "warning",
)
NO_WAY = Wording(
    "no-way",
    "“path”不到两个点，画不出路线。",
    "请写至少两个点，如 [[0.1, 0.5], [0.9, 0.5]]。",
    '"path" has less than two points, so no line is drawn.',
    "Write two points at least, such as [[0.1, 0.5], [0.9, 0.5]].",
    "warning",
)
NO_SUCH_WORDS = Wording(
    "no-such-words",
    "“text”里没有 {value} 这几个字，不会变色。",
    "请从“text”里原样照抄要变色的字。",
    '{value} does not stand in "text", so nothing is coloured.',
    'Copy the words to colour from "text" as they stand there.',
    "warning",
)
NO_CENTRE = Wording(
    "no-centre",
    "没有写“centre”，图的中间是空的。",
    '请加上 "centre": "共同体" 这样的一行。',
    'There is no "centre", so the middle of the drawing is empty.',
    'Add a line such as "centre": "community".',
    "warning",
)
SAME_PICTURE = Wording(
    "same-picture",
    "“before”和“after”是同一张图片，看不出变化。",
    "请换掉其中一张。",
    '"before" and "after" are the same picture, so there is no change to see.',
    "Choose another picture for one of them.",
    "warning",
)
MORE_ICONS = Wording(
    "more-icons",
    "“pill_icons”有 {count} 项，比“pills”的 {whole} 项多，多出的图标不显示。",
    "请让两边一样多。",
    '"pill_icons" has {count} entries and "pills" {whole}; '
    "the icons that are too many are not shown.",
    "Write as many of the one as of the other.",
    "warning",
)
