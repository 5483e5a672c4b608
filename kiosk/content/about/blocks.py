"""What the kinds of block are for."""

from __future__ import annotations

from kiosk.content import blocks
from kiosk.content.about import parts
from kiosk.content.about.picture_blocks import PICTURE_BLOCKS
from kiosk.content.about.told import Told, Words, block_example

_FIGURE = {"value": 320, "unit": {"zh": "艘", "en": "ships"}}

BLOCKS: dict[type, Told] = {
    **PICTURE_BLOCKS,
    blocks.HeroBlock: Told(
        Words("页首", "页面的大标题、导语和背景图。", "Head of a page, and the picture behind it."),
        block_example(
            "hero",
            "head",
            eyebrow={"zh": "江边小镇", "en": "A town by the river"},
            title={"zh": "百年老港", "en": "A port for a century"},
            lead={"zh": "船从这里出海。", "en": "Ships leave for the sea from here."},
            text={"zh": "码头上有一百级石阶。", "en": "A hundred stone steps lead to the quay."},
            figure=_FIGURE,
            pills=parts.PILLS,
            plus={"zh": "港", "en": "Port"},
            art={"src": "art/harbour.jpg"},
            art_portrait={"src": "art/harbour_portrait.jpg"},
        ),
        {
            "eyebrow": Words("眉题", "标题上方的小字。", "Small words above the title."),
            "title": Words("大标题", "页面上最大的字。", "The largest words of the page."),
            "lead": Words("导语", "标题下的一两句话。", "A sentence or two below the title."),
            "figure": Words(
                "大数字", "导语里放大的一个数字。", "A figure set large inside the lead."
            ),
            "pills": Words("短词", "导语下面的一排短词。", "Short words in a row under the lead."),
            "plus": Words(
                "加上", "短词的最后一个，前面有加号。", "The last short word, after a plus sign."
            ),
            "art": Words(
                "背景图",
                "页面背后的图片；不写则用主题的颜色。",
                "Picture behind the page; without it the panel's colours.",
            ),
            "art_portrait": Words(
                "竖屏背景图", "竖屏用的另一张。", "Another one for upright screens."
            ),
        },
    ),
    blocks.StatsBlock: Told(
        Words(
            "数字",
            "会滚动计数的数字：写 items，或分成几张 cards。",
            "Figures that count up: either items, or cards of them.",
        ),
        block_example(
            "stats",
            "figures",
            title={"zh": "一年", "en": "One year"},
            items=[parts.FIGURE.example],
            cards=[parts.CARD.example],
        ),
        {
            "items": Words("数字", "要显示的数字。", "The figures."),
            "cards": Words(
                "卡片", "把数字分成几张卡片。", "Cards with figures that belong together."
            ),
        },
    ),
    blocks.ChartBlock: Told(
        Words("图表", "比较几个数字。", "A drawn comparison."),
        block_example(
            "chart",
            "comparison",
            chart="bars",
            title={"zh": "各码头吞吐量", "en": "Freight by quay"},
            unit={"zh": "万吨", "en": "10,000 t"},
            period={"zh": "2020年", "en": "2020"},
            note={"zh": "不含渔获", "en": "without fish"},
            credit={"zh": "港务局", "en": "Port office"},
            items=[
                {"label": {"zh": "东码头", "en": "East quay"}, "value": 48},
                {"label": {"zh": "西码头", "en": "West quay"}, "value": 31},
            ],
            top=60,
            total=10,
            filled=7,
            marks=[parts.MARK.example],
            icon="mdi6.ferry",
            path=[[0.1, 0.6], [0.5, 0.4], [0.8, 0.2]],
        ),
        {
            "chart": Words("图表种类", "画成哪一种图表。", "How it is drawn."),
            "unit": Words(
                "单位",
                "没有自己单位的数字都用它。",
                "Unit of the items that give none of their own.",
            ),
            "period": Words(
                "时间",
                '整张图表的时间；来源没有说时间的，写 ""。',
                'When the figures of the whole chart were true; "" where the source gives no time.',
            ),
            "note": Words("附注", "图表下面的小字。", "Small words below the chart."),
            "credit": Words("数据来源", "数字从哪里来。", "Where the figures come from."),
            "items": Words(
                "数字",
                "要比较的数字；增长图从第一个到最后一个。",
                "The figures; growth goes from the first to the last one.",
            ),
            "top": Words(
                "最大刻度",
                "刻度到多少为止；0 表示最大的数字，圆环是 100。",
                "Upper end of the scale; 0 means the largest value, 100 for a ring.",
            ),
            "total": Words("图形总数", "象形图一共画多少个。", "How many marks a pictogram draws."),
            "filled": Words("实心个数", "其中多少个是实心的。", "How many of them are full."),
            "marks": Words(
                "有名字的图形", "象形图前几个的名字。", "Names of the first marks of a pictogram."
            ),
            "icon": Words("图形", "象形图画什么图标。", "The icon that a pictogram draws."),
            "path": Words(
                "图上的路",
                "road 版式：背后的图上画好的路，从低到高：[横, 竖]，各为 0 到 1；不写就另画一条。",
                "Layout road: a road that the picture behind the page shows, from its foot to its "
                "height: [across, down], each from 0 to 1. Without it a line is drawn.",
            ),
        },
    ),
    blocks.TimelineBlock: Told(
        Words("时间轴", "按先后发生的事。", "What happened, in order."),
        block_example(
            "timeline",
            "dates",
            title={"zh": "港口的一百年", "en": "A hundred years"},
            moments=[parts.MOMENT.example],
        ),
        {"moments": Words("时刻", "按先后写。", "In their order.")},
    ),
    blocks.ChainBlock: Told(
        Words("链条", "一环扣一环。", "Links in a row."),
        block_example(
            "chain",
            "chain",
            title={"zh": "从海到桌", "en": "From sea to table"},
            links=[parts.LINK.example],
        ),
        {"links": Words("环", "按顺序。", "In their order.")},
    ),
    blocks.RelationBlock: Told(
        Words("关系", "几方围绕一个中心。", "Parties around a centre."),
        block_example(
            "relation",
            "parties",
            title={"zh": "谁在港口", "en": "Who meets here"},
            centre={"zh": "鱼市", "en": "Fish market"},
            parties=[parts.PARTY.example],
            caption={"zh": "每天清晨", "en": "Every morning"},
        ),
        {
            "centre": Words("中心", "中间的词。", "The words in the middle."),
            "parties": Words(
                "各方", "围绕中心的各方，按顺序。", "The parties around it, in their order."
            ),
        },
    ),
    blocks.TriptychBlock: Told(
        Words(
            "并列大字",
            "并列的几个大字，各占一幅。",
            "Large words side by side, each on its own leaf.",
        ),
        block_example(
            "triptych",
            "leaves",
            title={"zh": "小镇三宝", "en": "Three treasures"},
            leaves=[parts.LEAF.example],
        ),
        {"leaves": Words("各幅", "从左到右。", "From left to right.")},
    ),
    blocks.ArticleBlock: Told(
        Words("文章", "一段话、几个要点，或两样都有。", "A text, points, or both."),
        block_example(
            "article",
            "points",
            title={"zh": "为什么在这里", "en": "Why here"},
            text={"zh": "江在这里入海。", "en": "The river meets the sea here."},
            points=[parts.POINT.example],
            icon="mdi6.waves",
            art={"src": "art/quay.jpg"},
        ),
        {
            "points": Words("要点", "几句短话。", "Short statements."),
            "art": Words(
                "配图",
                "文字下面的图片，版式有地方才显示。",
                "A picture under the words, where there is room.",
            ),
        },
    ),
    blocks.QuoteBlock: Told(
        Words("引语", "别人说的话，画在引号里。", "Somebody's words, between quotation marks."),
        block_example(
            "quote",
            "quote",
            text={"zh": "港在，镇就在。", "en": "While the port lives, the town lives."},
            by={"zh": "老船工", "en": "An old boatman"},
            accents=[{"zh": "镇就在", "en": "the town lives"}],
        ),
        {
            "text": Words("原话", "不用再写引号。", "The words, without quotation marks."),
            "by": Words("谁说的", "写在引语下面。", "Who said it; stands below."),
            "accents": Words(
                "强调",
                "原话里用主题色的几个词，照原话写。",
                "Parts of the text in the accent colour, as they stand there.",
            ),
        },
    ),
}
