"""What the parts of blocks are for: pictures, figures, points, stops."""

from __future__ import annotations

from kiosk.content import parts
from kiosk.content.about.told import Told, Words

PILLS = [{"zh": "渔", "en": "Fish"}, {"zh": "盐", "en": "Salt"}]
"""An example of short words in a row."""

PICTURE = Told(
    Words("图片", "一张图片和它的文字。", "A picture with its words."),
    {
        "src": "art/harbour.jpg",
        "caption": {"zh": "清晨的港口", "en": "The harbour at dawn"},
        "credit": {"zh": "摄影：港务局", "en": "Photo: port office"},
        "name": {"zh": "老码头", "en": "The old quay"},
        "line": {"zh": "一百年的石阶", "en": "Stone steps of a hundred years"},
        "focus": [0.5, 0.3],
    },
    {
        "src": Words(
            "文件",
            "图片的路径，从 content.json 所在的文件夹算起，用 / 分隔；大小写要和文件名一样。",
            "Path from the folder of content.json, with /; capitals as in the file's name.",
        ),
        "caption": Words(
            "说明", "图片在哪里出现，就跟到哪里。", "Shown with the picture wherever it appears."
        ),
        "credit": Words("来源", "谁拍的、谁画的，小字。", "Who made it; in small letters."),
        "name": Words(
            "图名",
            "图片代表某样东西时的大字名称。",
            "A large name, where the picture stands for something.",
        ),
        "line": Words("图名下的一行", "图名下面的一行字。", "One line under the name."),
        "focus": Words(
            "看点",
            "图片要裁切时，一定留在画面里的一点：[横, 竖]，各为 0 到 1。",
            "The point that stays visible when it is cropped: [across, down], each from 0 to 1.",
        ),
    },
)

FIGURE = Told(
    Words(
        "数字",
        "一个数字和它的说法，按“前缀 数值 单位 后缀”显示。",
        "One number and all that makes it true, shown as prefix, value, unit, suffix.",
    ),
    {
        "prefix": {"zh": "近", "en": "nearly"},
        "value": 320,
        "unit": {"zh": "艘", "en": "ships"},
        "suffix": {"zh": "以上", "en": "or more"},
        "label": {"zh": "每年靠泊", "en": "berth every year"},
        "period": {"zh": "2020年", "en": "2020"},
        "note": {"zh": "不含渔船", "en": "without fishing boats"},
        "icon": "mdi6.ferry",
        "start": 290,
        "source": "全年靠泊船舶320艘",
    },
    {
        "prefix": Words(
            "前缀", "数字前面的词：近、约、超过。", "Words before the number: nearly, about, over."
        ),
        "value": Words(
            "数值",
            "数字本身，不加引号和逗号，不带单位。",
            "The number itself, without quotes, commas and unit.",
        ),
        "unit": Words("单位", "数字的单位：家、%、亿元。", "What is counted: %, km, companies."),
        "suffix": Words(
            "后缀", "单位后面的词：以上、左右。", "Words after the unit: or more, or so."
        ),
        "label": Words("名称", "这个数字说的是什么。", "What the number is about."),
        "period": Words(
            "时间",
            '什么时候的数字；来源没有说时间的，写 ""。',
            'When the number was true; "" where its source gives no time.',
        ),
        "note": Words("附注", "数字下面的小字。", "Small words below."),
        "start": Words(
            "原来的数值", "从多少变来的，圆环图用。", "What it was before; rings show it."
        ),
    },
)

POINT = Told(
    Words(
        "要点",
        "几句短话中的一句：标题、正文，或两样都有。",
        "One of several short statements: a title, a text or both.",
    ),
    {
        "title": {"zh": "水深港阔", "en": "Deep and wide"},
        "text": {"zh": "万吨轮可以直接靠岸。", "en": "Large ships berth at the quay."},
        "icon": "mdi6.anchor",
        "opens": "harbour",
        "art": {"src": "art/quay.jpg"},
        "source": "水深港阔，万吨轮可以直接靠岸",
    },
    {
        "opens": Words(
            "点开",
            "点一下通到哪个主题，写那个主题的 id。",
            "The panel that a tap leads to, by its id.",
        ),
        "art": Words(
            "小图",
            "自己的小图，版式有地方才显示。",
            "A small picture of its own, where there is room.",
        ),
    },
)

SPOT = Told(
    Words("标注点", "图上的一点和它的话。", "A point on a picture that has something to say."),
    {
        "x": 0.42,
        "y": 0.61,
        "label": {"zh": "灯塔", "en": "Lighthouse"},
        "text": {"zh": "夜里照出二十海里。", "en": "Seen for twenty miles at night."},
        "icon": "mdi6.lighthouse",
        "source": "灯塔照程二十海里",
    },
    {},
)

CARD = Told(
    Words(
        "数字卡片", "同一个标题下的几个数字。", "Figures that belong together under one heading."
    ),
    {"title": {"zh": "货运", "en": "Freight"}, "icon": "mdi6.ferry", "items": [FIGURE.example]},
    {"items": Words("数字", "卡片上的数字。", "The figures on the card.")},
)

MARK = Told(
    Words("有名字的图形", "象形图里有名字的一个。", "A named mark of a pictogram."),
    {"label": {"zh": "东码头", "en": "East quay"}, "icon": "mdi6.anchor"},
    {},
)

MOMENT = Told(
    Words("时刻", "时间轴上的一点。", "One point of a timeline."),
    {
        "when": {"zh": "1920年", "en": "1920"},
        "text": {"zh": "第一座码头建成。", "en": "The first quay was built."},
        "icon": "mdi6.anchor",
        "source": "1920年第一座码头建成",
    },
    {"when": Words("时间", "什么时候，照你的写法显示。", "When it was; shown as written.")},
)

STOP = Told(
    Words("站", "路线上的一站。", "A stop of a route."),
    {
        "x": 0.2,
        "y": 0.7,
        "label": {"zh": "渔市", "en": "Fish market"},
        "text": {"zh": "天亮前开市。", "en": "Opens before dawn."},
        "icon": "mdi6.fish",
        "pin": [0.24, 0.62],
        "beside": False,
        "source": "渔市天亮前开市",
    },
    {
        "pin": Words(
            "名称的位置",
            "名称不写在站上时，写在图上哪一点：[横, 竖]。",
            "Where its name stands on the picture, if not at the stop itself: [across, down].",
        ),
        "beside": Words(
            "在线外",
            "true 表示它在线路旁边，不在线上。",
            "true: it stands next to the line, not on it.",
        ),
    },
)

LINK = Told(
    Words("环", "链条的一环。", "A link of a chain."),
    {
        "label": {"zh": "捕捞", "en": "Catch"},
        "text": {"zh": "船队清晨回港。", "en": "The fleet returns at dawn."},
        "mark": {"zh": "捕", "en": "1"},
        "icon": "mdi6.fish",
        "source": "捕捞、加工、运输",
    },
    {
        "mark": Words(
            "环里的字",
            "环中间的一个字；不写则用图标。",
            "A letter in its middle; without it the icon.",
        )
    },
)

PARTY = Told(
    Words("一方", "关系图里的一方。", "One side of a relation."),
    {
        "label": {"zh": "渔民", "en": "Fishers"},
        "text": {"zh": "三百户", "en": "Three hundred households"},
        "portrait": {"src": "art/fisher.jpg", "focus": [0.4, 0.3]},
        "zoom": 4,
        "icon": "mdi6.account",
        "says": {"zh": "送鱼", "en": "bring fish"},
        "source": "三百户渔民送鱼到市场",
    },
    {
        "portrait": Words(
            "头像", "从图片的看点（focus）周围裁出来。", "Cut from a picture around its focus."
        ),
        "zoom": Words(
            "放大",
            "头像裁多近，1 是整张图。",
            "How close the portrait is cut; 1 is the whole picture.",
        ),
        "says": Words(
            "箭头上的字", "这一方到下一方的箭头上写什么。", "Words on the arrow to the next party."
        ),
    },
)

LEAF = Told(
    Words("一幅", "并列大字中的一幅。", "One leaf of a triptych."),
    {
        "title": {"zh": "渔", "en": "Fish"},
        "formula": [{"zh": "船", "en": "Boats"}, {"zh": "网", "en": "Nets"}],
        "text": {"zh": "靠海吃海。", "en": "The sea feeds the town."},
        "art": {"src": "art/boats.jpg"},
        "source": "渔、盐、港",
    },
    {
        "title": Words("大字", "这一幅的大字。", "The large word of this leaf."),
        "formula": Words("短词", "大字由哪些短词组成。", "The short words that it is made of."),
        "art": Words("背景图", "这一幅的图片。", "The picture of this leaf."),
    },
)

PARTS: dict[type, Told] = {
    parts.Picture: PICTURE,
    parts.Figure: FIGURE,
    parts.Point: POINT,
    parts.Spot: SPOT,
    parts.StatsCard: CARD,
    parts.Mark: MARK,
    parts.Moment: MOMENT,
    parts.Stop: STOP,
    parts.Link: LINK,
    parts.Party: PARTY,
    parts.Leaf: LEAF,
}
