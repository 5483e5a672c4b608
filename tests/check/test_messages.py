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

from kiosk.check import gap_wordings, wordings
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


GOOD_FIGURE = {"value": 447, "unit": "家", "label": "企业", "period": "2020年底"}
OVER_HUNDRED = GOOD_FIGURE | {"value": 180, "unit": "%", "label": "投入"}


def figures(*values: float, **more: Any) -> list[dict[str, Any]]:
    """Good figures with these values."""
    return [GOOD_FIGURE | {"value": value} | more for value in values]


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
        "no-such-file",
        picture("contant.jpg"),
        '找不到“src”的文件 "contant.jpg"。',
        "请把文件放到 content.json 旁边的这个位置，或改正文件名。",
        'There is no file "contant.jpg" for "src".',
        "Put it there, beside content.json, or mend its name.",
    ),
    Case(
        "device-name",
        picture("art/con.jpg"),
        '“src”的 "art/con.jpg" 不能用：con 在 Windows 里是设备名，不能当文件名。',
        "请给文件换一个名字，如 “con1”，再把这里也改过来。",
        '"src" cannot be "art/con.jpg": on Windows, con is the name of a device, not of a file.',
        'Give the file another name, such as "con1", here too.',
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
        page(
            {"type": "stats", "place": "figur", "items": [GOOD_FIGURE]},
            layout="compare",
        ),
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
        "ground-against-surface",
        panel(ground="#E0E0E0"),
        "“ground”的颜色 #E0E0E0 和“surface”的 night 不合，文字会自动改用深色。",
        '请换一个更深的颜色，或把“surface”改为 "paper"。',
        '"ground": #E0E0E0 does not go with the "surface" night, so its words are dark.',
        'Choose a darker colour, or change "surface" to "paper".',
    ),
    Case(
        "ground-against-surface",
        panel(surface="paper", ground="#102030"),
        "“ground”的颜色 #102030 和“surface”的 paper 不合，文字会自动改用浅色。",
        '请换一个更浅的颜色，或把“surface”改为 "night"。',
        '"ground": #102030 does not go with the "surface" paper, so its words are light.',
        'Choose a lighter colour, or change "surface" to "night".',
    ),
    Case(
        "card-not-taken",
        panel(surface="paper", card="#203040"),
        "“card”的颜色 #203040 上面的文字看不清，没有采用。",
        "请换一个更浅的颜色，或删去这一行。",
        'Words cannot be read on the "card" #203040, so it is not taken.',
        "Choose a lighter colour, or remove the line.",
    ),
    Case(
        "low-contrast",
        panel(tint="#E0E0E0"),
        "“tint”的颜色 #E0E0E0 上面的文字（#FFF8E8）看不清：对比 1.2，至少要 4.5。",
        "请换一个更深的颜色，或删去这一行，用默认的颜色。",
        'Words (#FFF8E8) cannot be read on the "tint" #E0E0E0: contrast 1.2, 4.5 is needed.',
        "Choose a darker colour, or remove the line for the default.",
    ),
    Case(
        "adjusted-colour",
        panel(accent="#5B2333"),
        "“accent”的颜色 #5B2333 在 #071A23 上看不清（对比 1.5，至少要 3），显示时会自动调整。",
        "请换一个更浅的颜色，或删去这一行。",
        '"accent": #5B2333 cannot be read on #071A23 (contrast 1.5, 3 is needed), '
        "so it is adjusted.",
        "Choose a lighter colour, or remove the line.",
    ),
    Case(
        "adjusted-colour",
        panel(accent="#06161F", on_accent="#2A1606"),
        "“accent”的颜色 #06161F 在 #071A23 上看不清（对比 1.0，至少要 3），显示时会自动调整。",
        "请换一个更浅的颜色，或删去这一行。",
        '"accent": #06161F cannot be read on #071A23 (contrast 1.0, 3 is needed), '
        "so it is adjusted.",
        "Choose a lighter colour, or remove the line.",
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
    *(
        Case(
            "over-hundred",
            written,
            "“投入”是 180%，超过了 100%。",
            "占比和覆盖率不会超过 100，请检查数字。",
            '"投入" is 180 %, more than 100 %.',
            "A share cannot be more than 100: check the number.",
        )
        for written in (
            figure(value=180, unit="%", label="投入", source="投入占一般公共预算支出80%以上"),
            figure(value=180, unit="％以上", label="投入", note="占支出"),
            figure(value=180, unit="", suffix="%", label="投入", note="占支出"),
            page({"type": "stats", "title": "各项占比", "items": [OVER_HUNDRED]}),
            page({"type": "stats", "cards": [{"title": "利用率", "items": [OVER_HUNDRED]}]}),
        )
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
    *(
        Case(
            "no-date",
            written,
            "数字 447 没有写是什么时候的。",
            '请加上 "period": "2025年底" 这样的一行；来源确实没有说时间的，请写 "period": ""。',
            "The figure 447 does not say when it was true.",
            'Add a line such as "period": "end of 2025"; if its source gives no time, '
            'write "period": "".',
        )
        for written in (figure(period=None), figure(period=None, source="2020年底达到447家"))
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
        "这里的文字太长，放不下：约 3000 个字，最多约 2553 个字。",
        "请缩短，或分成两块、两个页面。",
        "The words are too long for their place: about 3000 letters, 2553 at most.",
        "Shorten them, or divide them into two blocks or pages.",
    ),
    Case(
        "too-many-words",
        page({"type": "article", "points": [{"title": "现代产业", "text": "九龙坡" * 40}] * 30}),
        "这里的文字加起来太多，放不下。",
        "请删去一些，或分成几块、几个页面。",
        "All together, these words are too many for their place.",
        "Leave some out, or divide them into several blocks or pages.",
    ),
    Case(
        "no-translation",
        panel(line={"en": "Modern industry"}),
        "“line”没有写中文，中文界面里会显示英文。",
        '请补上 "zh": "…"。',
        '"line" has no Chinese; the English words are shown instead.',
        'Add "zh": "…".',
    ),
    Case(
        "empty-translation",
        figure(label={"zh": "规上工业企业", "en": ""}),
        "“label”的英文是空的，英文界面里什么也不显示。",
        '请补上 "en": "…"。',
        '"label" is empty in English, where nothing is shown.',
        'Add "en": "…".',
    ),
    Case(
        "no-translation",
        panel(title={"zh": "现代产业", "en": ""}),
        "“title”没有写英文，英文界面里会显示中文。",
        '请补上 "en": "…"。',
        '"title" has no English; the Chinese words are shown instead.',
        'Add "en": "…".',
    ),
    *(
        Case(
            "no-translation",
            figure(**{key: {"zh": "规上工业企业"}}),
            f"“{key}”没有写英文，英文界面里会显示中文。",
            '请补上 "en": "…"。',
            f'"{key}" has no English; the Chinese words are shown instead.',
            'Add "en": "…".',
        )
        for key in ("label", "note", "period", "prefix", "unit", "suffix")
    ),
    Case(
        "no-translation",
        panel(line={"zh": "现代产业"}),
        "“line”没有写英文，英文界面里会显示中文。",
        '请补上 "en": "…"。',
        '"line" has no English; the Chinese words are shown instead.',
        'Add "en": "…".',
    ),
    Case(
        "link-outside",
        picture("art/outside.png"),
        '“src”的 "art/outside.png" 是一个链接，指向文件夹以外，不能用。',
        "请把图片文件本身复制到这里，不要用链接或快捷方式。",
        '"src": "art/outside.png" is a link that leads out of the folder, and is not used.',
        "Copy the file itself here, not a link to it.",
    ),
    Case(
        "between-ends",
        chart(chart="growth", items=figures(100, 200, 300, 400)),
        "“growth”只画第一项和最后一项，中间的 2 项不显示。",
        '请只留两项，或把“chart”改为 "line" 或 "columns"。',
        '"growth" goes from the first item to the last; the 2 between them are not shown.',
        'Keep two items, or change "chart" to "line" or "columns".',
    ),
    *(
        Case(
            "too-few",
            written,
            f"“{key}”只有一项，{zh}。",
            f"请至少写两项；只有一项的，请用 {other}。",
            f'"{key}" has one entry, {en}.',
            f"Write two at least; for one alone use {other}.",
        )
        for written, key, zh, en, other in (
            (
                chart(chart="growth", items=figures(100)),
                "items",
                "没有起点，画不出增长",
                "and no start to grow from",
                "stats",
            ),
            (
                chart(chart="line", items=figures(100)),
                "items",
                "画不成一条线",
                "which makes no line",
                "stats",
            ),
            (
                page({"type": "chain", "links": [{"label": "研发"}]}),
                "links",
                "连不成链",
                "which makes no chain",
                "article",
            ),
            (
                page({"type": "relation", "centre": "产业", "parties": [{"label": "政府"}]}),
                "parties",
                "没有另一方",
                "with nobody to relate to",
                "article",
            ),
        )
    ),
    *(
        Case(
            "no-use",
            chart(**written),
            f"“{key}”在这种图（{kind}）里不起作用。",
            f"请删去这一行，或把“chart”改为 {other}。",
            f'"{key}" has no use in a chart of this kind ({kind}).',
            f'Remove the line, or change "chart" to {other}.',
        )
        for key, kind, other, written in (
            (
                "items",
                "pictogram",
                '"bars"',
                {"chart": "pictogram", "total": 9, "filled": 3, "items": figures(3)},
            ),
            ("total", "bars", '"pictogram"', {"chart": "bars", "items": figures(3, 4), "total": 9}),
            (
                "filled",
                "ring",
                '"pictogram"',
                {"chart": "ring", "items": figures(3, 4), "filled": 9},
            ),
            (
                "marks",
                "columns",
                '"pictogram"',
                {"chart": "columns", "items": figures(3, 4), "marks": [{"label": "一"}]},
            ),
            (
                "start",
                "line",
                '"ring"',
                {"chart": "line", "items": [*figures(3), *figures(4, start=2)]},
            ),
        )
    ),
    Case(
        "none-filled",
        chart(chart="pictogram", total=10),
        "没有写“filled”，10 个标记都画成空的。",
        '请加上 "filled": 10 这样的一行；确实一个也没有请写 "filled": 0。',
        'There is no "filled", so all 10 marks are drawn empty.',
        'Add a line such as "filled": 10; if there is really none, write "filled": 0.',
    ),
    Case(
        "marks-over-total",
        chart(chart="pictogram", total=1, filled=1, marks=[{"label": "一"}, {"label": "二"}]),
        "“marks”有 2 项，比“total”的 1 还多，按 2 个画。",
        "请检查“total”，或删去多余的名字。",
        '"marks" has 2 entries, more than the "total" of 1; 2 are drawn.',
        'Check "total", or remove the names that are too many.',
    ),
    Case(
        "no-label",
        figure(label=None),
        "数字 447 没有写是什么的数字。",
        '请加上 "label": "规上工业企业" 这样的一行。',
        "The figure 447 does not say what it counts.",
        'Add a line such as "label": "companies".',
    ),
    Case(
        "over-top",
        chart(chart="bars", top=100, items=figures(80, 120)),
        "“value”是 120，比“top”的 100 大，只画到顶。",
        "请检查这两个数字，或删去“top”。",
        '"value" is 120, more than the "top" of 100, and is drawn no longer than that.',
        'Check both numbers, or remove "top".',
    ),
    Case(
        "below-zero",
        chart(chart="columns", items=figures(80, -12)),
        "“value”是 -12，比 0 小，columns 画不出它的长短。",
        "请检查数字；确实是负数的，请用 stats。",
        '"value" is -12, less than 0, which columns cannot draw.',
        "Check the number; if it is right, use stats.",
    ),
    Case(
        "items-and-cards",
        page({"type": "stats", "items": figures(3), "cards": [{"items": figures(4)}]}),
        "“items”和“cards”都写了，只显示其中一种。",
        "请把数字都写在“cards”里，或都写在“items”里。",
        'There are both "items" and "cards"; only one of them is shown.',
        'Write all figures into "cards", or all into "items".',
    ),
    *(
        Case(
            "no-points",
            page({"type": kind, "art": {"src": "art/Good.png"}} | more),
            f"“{key}”里什么也没有写，只显示一张图。",
            '请加上 {"x": 0.5, "y": 0.5, "label": "名称"} 这样的一项；只要图片请用 gallery。',
            f'There is nothing in "{key}", so a picture alone is shown.',
            'Add an entry such as {"x": 0.5, "y": 0.5, "label": "name"}; '
            "for a picture alone use gallery.",
        )
        for kind, key, more in (
            ("hotspots", "spots", {}),
            ("route", "stops", {"path": [[0.1, 0.5], [0.9, 0.5]]}),
        )
    ),
    *(
        Case(
            "no-way",
            page(
                {
                    "type": "route",
                    "art": {"src": "art/Good.png"},
                    "stops": [{"x": 0.5, "y": 0.5, "label": "码头"}],
                }
                | more
            ),
            "“path”不到两个点，画不出路线。",
            "请写至少两个点，如 [[0.1, 0.5], [0.9, 0.5]]。",
            '"path" has less than two points, so no line is drawn.',
            "Write two points at least, such as [[0.1, 0.5], [0.9, 0.5]].",
        )
        for more in ({}, {"path": [[0.1, 0.5]]})
    ),
    Case(
        "no-such-words",
        page({"type": "quote", "text": "敢为人先", "accents": ["敢为天下先"]}),
        '“text”里没有 "敢为天下先" 这几个字，不会变色。',
        "请从“text”里原样照抄要变色的字。",
        '"敢为天下先" does not stand in "text", so nothing is coloured.',
        'Copy the words to colour from "text" as they stand there.',
    ),
    Case(
        "no-centre",
        page({"type": "relation", "parties": [{"label": "政府"}, {"label": "企业"}]}),
        "没有写“centre”，图的中间是空的。",
        '请加上 "centre": "共同体" 这样的一行。',
        'There is no "centre", so the middle of the drawing is empty.',
        'Add a line such as "centre": "community".',
    ),
    Case(
        "same-picture",
        page(
            {
                "type": "compare",
                "before": {"src": "art/Good.png"},
                "after": {"src": "art/Good.png"},
            }
        ),
        "“before”和“after”是同一张图片，看不出变化。",
        "请换掉其中一张。",
        '"before" and "after" are the same picture, so there is no change to see.',
        "Choose another picture for one of them.",
    ),
    Case(
        "more-icons",
        page(
            {
                "type": "hotspots",
                "pills": ["公交"],
                "pill_icons": ["mdi6.bus", "mdi6.train"],
                "intro": "出行",
            }
        ),
        "“pill_icons”有 2 项，比“pills”的 1 项多，多出的图标不显示。",
        "请让两边一样多。",
        '"pill_icons" has 2 entries and "pills" 1; the icons that are too many are not shown.',
        "Write as many of the one as of the other.",
    ),
    Case(
        "overfull-page",
        page(*({"type": "stats", "items": figures(*range(1, 7))} for _ in range(9))),
        "这个页面内容太多，一屏放不下，要按键才能看到其余的。",
        "请把一部分内容块移到新的页面。",
        "There is too much on this page for one screen; keys lead to the rest.",
        "Move some of its blocks to a new page.",
    ),
]


@pytest.fixture
def folder(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
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
    outside = tmp_path_factory.mktemp("outside") / "outside.png"
    outside.write_bytes(good)
    (art / "outside.png").symlink_to(outside)
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
    all_there_are = [*vars(wordings).values(), *vars(gap_wordings).values()]
    known = {one.code for one in all_there_are if isinstance(one, Wording)}

    assert known == {case.code for case in CASES}


def test_a_number_that_is_too_large_is_no_figure_without_a_date(folder):
    undated = {"value": 10**400, "unit": "家", "label": "企业"}
    found = problems(folder, page({"type": "stats", "items": [GOOD_FIGURE, undated]}))

    assert [problem.code for problem in found] == ["too-large"]


def test_a_figure_is_told_as_it_is_written(folder):
    (found,) = problems(folder, figure(value=1234567.5, period=None))

    assert found.mistake.en == "The figure 1234567.5 does not say when it was true."


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


UNDATED = {"value": 447, "unit": "家", "label": "企业", "source": "企业达到447家"}


@pytest.mark.parametrize(
    "written",
    [
        figure(period=""),
        figure(period={"zh": "", "en": ""}),
        figure(period=None, note="2020年底"),
        page({"type": "stats", "title": "2020年的企业", "items": [UNDATED]}),
        page({"type": "stats", "cards": [{"title": "目前", "items": [UNDATED]}]}),
        chart(chart="bars", items=[UNDATED, UNDATED]),
        chart(chart="bars", items=[UNDATED, UNDATED], period=""),
        chart(chart="growth", items=[UNDATED, GOOD_FIGURE], period=None),
        page({"type": "hero", "title": "2020年"}, {"type": "stats", "items": [UNDATED]}),
        page({"type": "stats", "items": [UNDATED]}, title="2020年"),
    ],
)
def test_a_date_is_not_asked_for_where_one_is_read_or_there_is_none(folder, written):
    assert problems(folder, written) == ()


@pytest.mark.parametrize(
    "written",
    [
        page({"type": "stats", "items": [UNDATED, GOOD_FIGURE]}),
        chart(chart="bars", items=[UNDATED, GOOD_FIGURE], period=None),
        chart(chart="growth", items=[GOOD_FIGURE, UNDATED], period=None),
    ],
    ids=("stats", "bars", "the end of a growth"),
)
def test_the_date_of_another_figure_is_not_that_of_this_one(folder, written):
    assert [problem.code for problem in problems(folder, written)] == ["no-date"]


@pytest.mark.parametrize(
    "more",
    [
        {"label": "产值增长", "source": "占比提升，增长180%"},
        {"label": "投资完成率"},
        {"label": "产值", "source": "产值增长180%，占全区一半"},
        {"label": "资金周转率"},
    ],
    ids=("growth by its label", "completion", "growth by its source", "turnover"),
)
def test_what_is_no_share_may_be_more_than_a_hundred(folder, more):
    assert problems(folder, figure(value=180, unit="%", **more)) == ()


def test_words_around_a_number_may_be_needed_in_one_language_alone(folder):
    around = {key: {"zh": "家", "en": ""} for key in ("prefix", "unit", "suffix")}

    assert problems(folder, figure(**around)) == ()
