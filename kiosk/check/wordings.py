"""The sentences about what can be shown and was probably meant otherwise."""

from __future__ import annotations

from kiosk.content.problems import Wording

NO_PATH = Wording(
    "no-path",
    "“{key}”没有写文件名。",
    '请写图片的路径，如 "art/a.jpg"，或删去这张图片。',
    '"{key}" names no file.',
    'Write the path of a picture, such as "art/a.jpg", or remove the picture.',
)
NOT_IN_FOLDER = Wording(
    "not-in-folder",
    "“{key}”的 {value} 不能用：只能用 content.json 所在文件夹里的文件。",
    '请把文件复制到 content.json 旁边，写成 "art/a.jpg" 这样，不写盘符、网址和 ..。',
    '"{key}" cannot be {value}: only files in the folder of content.json are used.',
    'Copy the file beside content.json and write "art/a.jpg", without drive, web address or "..".',
)
NO_SUCH_FILE = Wording(
    "no-such-file",
    "找不到“{key}”的文件 {value}。",
    "请把文件放到 content.json 旁边的这个位置，或改正文件名。{suggestion}",
    'There is no file {value} for "{key}".',
    "Put it there, beside content.json, or mend its name.{suggestion}",
)
DEVICE_NAME = Wording(
    "device-name",
    "“{key}”的 {value} 不能用：{device} 在 Windows 里是设备名，不能当文件名。",
    "请给文件换一个名字，如 “{device}1”，再把这里也改过来。",
    '"{key}" cannot be {value}: on Windows, {device} is the name of a device, not of a file.',
    'Give the file another name, such as "{device}1", here too.',
)
LINK_OUTSIDE = Wording(
    "link-outside",
    "“{key}”的 {value} 是一个链接，指向文件夹以外，不能用。",
    "请把图片文件本身复制到这里，不要用链接或快捷方式。",
    '"{key}": {value} is a link that leads out of the folder, and is not used.',
    "Copy the file itself here, not a link to it.",
)
WRONG_CASE = Wording(
    "wrong-case",
    "“{key}”的 {value} 大小写和文件名不一样，在 Linux 上会找不到。",
    '请写成 "{used}"。',
    '"{key}": {value} differs from the file\'s name in capitals; Linux will not find it.',
    'Write "{used}".',
)
NOT_A_PICTURE = Wording(
    "not-a-picture",
    "“{key}”的 {value} 不是能显示的图片，或文件已损坏。",
    "请重新复制，或用画图等软件另存为 JPG 或 PNG。",
    '"{key}": {value} is no picture that can be shown, or it is damaged.',
    "Copy it again, or save it as JPG or PNG with a picture editor.",
)
CUT_PICTURE = Wording(
    "cut-picture",
    "“{key}”的图片 {value} 不完整，只能显示一部分。",
    "请重新复制这个文件。",
    '"{key}": the picture {value} is not whole; only a part of it can be shown.',
    "Copy the file again.",
)
HUGE_PICTURE = Wording(
    "huge-picture",
    "“{key}”的图片 {value} 太大了（{size}），可能显示不出来。",
    "请缩小到宽 3840 像素以内再放进来。",
    '"{key}": the picture {value} is too large ({size}) and may not be shown.',
    "Make it 3840 pixels wide at most.",
)
UNFIT_DRAWING = Wording(
    "unfit-drawing",
    "“{key}”的图片 {value} 不会显示：{reason}。",
    "请在绘图软件里另存为“普通 SVG”，或存为 PNG。",
    '"{key}": the picture {value} is not shown: {reason}.',
    "Save it as plain SVG or as PNG in a drawing program.",
)
NOT_A_FILM = Wording(
    "not-a-film",
    "“{key}”的 {value} 不是能播放的影片，或文件不完整。",
    "请重新复制，或转成 H.264 编码的 MP4。",
    '"{key}": {value} is no film that can be played, or it is not whole.',
    "Copy it again, or convert it to MP4 with H.264.",
)
WRONG_CODEC = Wording(
    "wrong-codec",
    "“{key}”的影片 {value} 是 {codec} 编码，这里放不了，只显示封面。",
    "请用转码软件转成 H.264 编码的 MP4。",
    '"{key}": the film {value} is coded as {codec}, which is not played here; its poster is shown.',
    "Convert it to MP4 with H.264.",
)
UNKNOWN_ICON = Wording(
    "unknown-icon",
    "没有叫 {value} 的图标，这里不显示图标。",
    "{suggestion}",
    "There is no icon called {value}; none is shown here.",
    "{suggestion}",
)
UNKNOWN_LAYOUT = Wording(
    "unknown-layout",
    "没有叫 {value} 的版式，这个页面自动排版。",
    "{suggestion}",
    "There is no layout called {value}; the page is laid out automatically.",
    "{suggestion}",
)
UNKNOWN_PLACE = Wording(
    "unknown-place",
    "版式“{layout}”里没有给“{kind}”用的位置 {value}，改放在别处。",
    "{suggestion}",
    'The layout "{layout}" has no place {value} for "{kind}"; it stands elsewhere.',
    "{suggestion}",
)
NO_ROOM = Wording(
    "no-room",
    "版式“{layout}”里没有放这个内容块（{kind}）的位置了，整个页面改为自动排版。",
    "请删去这一块、移到别的页面，或换一个版式。",
    'The layout "{layout}" has no place left for this block ({kind}), '
    "so the whole page is laid out automatically.",
    "Remove it, move it to another page, or choose another layout.",
)
UNKNOWN_PANEL = Wording(
    "unknown-panel",
    "“opens”写的 {value} 不是任何主题的 id，点了没有反应。",
    "{suggestion}",
    '"opens" names {value}, which is the id of no panel: a tap does nothing.',
    "{suggestion}",
)
UNREADABLE_COLOUR = Wording(
    "low-contrast",
    "“{key}”的颜色 {value} 上面的文字（{other}）看不清：对比 {ratio}，至少要 4.5。",
    "请换一个更{better}的颜色，或删去这一行，用默认的颜色。",
    'Words ({other}) cannot be read on the "{key}" {value}: contrast {ratio}, 4.5 is needed.',
    "Choose a {better} colour, or remove the line for the default.",
)
ADJUSTED_COLOUR = Wording(
    "adjusted-colour",
    "“{key}”的颜色 {value} 在 {other} 上看不清（对比 {ratio}，至少要 {least}），显示时会自动调整。",
    "请换一个更{better}的颜色，或删去这一行。",
    '"{key}": {value} cannot be read on {other} (contrast {ratio}, {least} is needed), '
    "so it is adjusted.",
    "Choose a {better} colour, or remove the line.",
    "warning",
)
GROUND_AGAINST_SURFACE = Wording(
    "ground-against-surface",
    "“ground”的颜色 {value} 和“surface”的 {surface} 不合，文字会自动改用{words}色。",
    '请换一个更{better}的颜色，或把“surface”改为 "{instead}"。',
    '"ground": {value} does not go with the "surface" {surface}, so its words are {words}.',
    'Choose a {better} colour, or change "surface" to "{instead}".',
    "warning",
)
CARD_NOT_TAKEN = Wording(
    "card-not-taken",
    "“card”的颜色 {value} 上面的文字看不清，没有采用。",
    "请换一个更{better}的颜色，或删去这一行。",
    'Words cannot be read on the "card" {value}, so it is not taken.',
    "Choose a {better} colour, or remove the line.",
)
OVER_THE_WHOLE = Wording(
    "over-the-whole",
    "“value”是 {value}，超过了整圈的 {whole}，画不出来。",
    "请检查数字；不是占比的数字请用 bars。",
    '"value" is {value}, more than the whole ring of {whole}, and cannot be drawn.',
    "Check the number; for what is no share, use bars.",
)
OVER_HUNDRED = Wording(
    "over-hundred",
    "“{label}”是 {value}%，超过了 100%。",
    "占比和覆盖率不会超过 100，请检查数字。",
    '"{label}" is {value} %, more than 100 %.',
    "A share cannot be more than 100: check the number.",
    "warning",
)
FILLED_OVER_TOTAL = Wording(
    "filled-over-total",
    "“filled”是 {value}，比“total”的 {whole} 还多。",
    "请检查这两个数字。",
    '"filled" is {value}, more than the "total" of {whole}.',
    "Check both numbers.",
)
NO_UNIT = Wording(
    "no-unit",
    "数字 {value} 没有写单位。",
    '请加上 "unit": "家" 这样的一行；确实没有单位请写 "unit": ""。',
    "The figure {value} has no unit.",
    'Add a line such as "unit": "km"; if it has none, write "unit": "".',
    "warning",
)
NO_DATE = Wording(
    "no-date",
    "数字 {value} 没有写是什么时候的。",
    '请加上 "period": "2025年底" 这样的一行；来源确实没有说时间的，请写 "period": ""。',
    "The figure {value} does not say when it was true.",
    'Add a line such as "period": "end of 2025"; if its source gives no time, write "period": "".',
    "warning",
)
NO_LETTER = Wording(
    "no-letter",
    "“{letters}”在展项的字体里没有，会显示成方框。",
    "请换成别的字，表情符号请删去。",
    '"{letters}" is in none of the exhibit\'s faces and is shown as a box.',
    "Use other letters; remove emoji.",
)
TOO_LONG = Wording(
    "too-long",
    "这里的文字太长，放不下：约 {count} 个字，最多约 {room} 个字。",
    "请缩短，或分成两块、两个页面。",
    "The words are too long for their place: about {count} letters, {room} at most.",
    "Shorten them, or divide them into two blocks or pages.",
)
TOO_MANY_WORDS = Wording(
    "too-many-words",
    "这里的文字加起来太多，放不下。",
    "请删去一些，或分成几块、几个页面。",
    "All together, these words are too many for their place.",
    "Leave some out, or divide them into several blocks or pages.",
)
NO_TRANSLATION = Wording(
    "no-translation",
    "{subject}没有写{missing}，{missing}界面里会显示{shown}。",
    '请补上 "{code}": "…"。',
    "{subject} has no {missing}; the {shown} words are shown instead.",
    'Add "{code}": "…".',
    "warning",
)
EMPTY_TRANSLATION = Wording(
    "empty-translation",
    "{subject}的{missing}是空的，{missing}界面里什么也不显示。",
    '请补上 "{code}": "…"。',
    "{subject} is empty in {missing}, where nothing is shown.",
    'Add "{code}": "…".',
    "warning",
)
OVERFULL_PAGE = Wording(
    "overfull-page",
    "这个页面内容太多，{screen}放不下，要按键才能看到其余的。",
    "请把一部分内容块移到新的页面。",
    "There is too much on this page for one {screen}; keys lead to the rest.",
    "Move some of its blocks to a new page.",
    "warning",
)
