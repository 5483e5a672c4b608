"""What the exhibit, its panels and its pages are for."""

from __future__ import annotations

from kiosk.content import model
from kiosk.content.about.blocks import BLOCKS
from kiosk.content.about.moving import SPRITE
from kiosk.content.about.told import Told, Words
from kiosk.content.blocks import HeroBlock

LOOP = Told(
    Words("循环", "没有人时等多久。", "How patient the exhibit is."),
    {"idle_s": 90, "ask_s": 20, "attract_s": 20},
    {
        "idle_s": Words(
            "等候秒数",
            "没有人触摸多少秒后，问一句还在吗。",
            "Seconds without a touch before it asks.",
        ),
        "ask_s": Words(
            "提问秒数",
            "问了以后多少秒没有回答，就回到循环播放。",
            "Seconds without an answer before it goes back to the attract loop.",
        ),
        "attract_s": Words(
            "标题秒数",
            "循环播放的标题停多少秒，再自己翻看各页。",
            "Seconds that the title of the attract loop stays before the tour walks on.",
        ),
    },
)

SCENERY = Told(
    Words(
        "满屏画面",
        "首页或循环标题的画面。",
        "The full-screen picture of the home screen or the attract loop.",
    ),
    {
        "surface": "paper",
        "art": {"src": "art/hero.jpg"},
        "art_portrait": {"src": "art/hero_portrait.jpg"},
        "title_art": "title/title.webp",
        "title_art_portrait": "title/title_portrait.webp",
        "seal_art": "title/seal.webp",
        "still": {"src": "art/hero_still.jpg"},
        "still_portrait": {"src": "art/hero_portrait_still.jpg"},
        "moving": [SPRITE.example],
        "moving_portrait": [SPRITE.example],
    },
    {
        "surface": Words("底色", "字和画面的深浅。", "Whether words are dark or light."),
        "art": Words("画面", "满屏的图片。", "The picture that fills the screen."),
        "art_portrait": Words("竖屏画面", "竖屏用的另一张。", "Another one for upright screens."),
        "title_art": Words(
            "标题字",
            "标题写成的图片，中文。",
            "Picture of the title's lettering, in the first language.",
        ),
        "title_art_portrait": Words(
            "竖屏标题字", "竖屏用，可以竖写。", "The same for upright screens; may read downwards."
        ),
        "seal_art": Words("印章", "印章的图片。", "Picture of the seal."),
        "still": Words(
            "不动的画面",
            "去掉了会动的东西的画面；不写则用 art。",
            "The picture without what moves on it; without it art stands behind what moves.",
        ),
        "still_portrait": Words(
            "竖屏不动的画面", "竖屏用的另一张。", "The same for upright screens."
        ),
        "moving": Words(
            "会动的东西",
            "在画面上动的东西，从后往前。",
            "What moves on the picture, from the back to the front.",
        ),
        "moving_portrait": Words(
            "竖屏会动的东西", "竖屏用的另一组。", "The same for upright screens."
        ),
    },
)

PAGE = Told(
    Words("页面", "主题里的一页，占一屏。", "One screenful of a panel."),
    {
        "id": "overview",
        "title": {"zh": "总览", "en": "Overview"},
        "layout": "feature",
        "dwell_s": 12,
        "blocks": [BLOCKS[HeroBlock].example],
    },
    {
        "id": Words(
            "代号",
            "字母、数字和 -，同一主题里不重复；屏幕上不显示。",
            "Letters, digits and -, unique in its panel; not shown.",
        ),
        "title": Words("页名", "页签上的字。", "The words on the page's tab."),
        "layout": Words(
            "版式",
            "这一页的构图；不写则自动排版。",
            "The composition; without it the page is laid out by itself.",
        ),
        "dwell_s": Words(
            "停留秒数",
            "循环播放时停几秒；0 表示按字数自己算。",
            "Seconds that it stays in the tour; 0 means by the amount there is to read.",
        ),
        "blocks": Words("内容块", "页面上的东西，按顺序。", "What stands on the page, in order."),
    },
)

PANEL = Told(
    Words(
        "主题",
        "首页上的一块，点开是它的几页。",
        "One theme of the exhibit: a tile on the home screen, and its pages.",
    ),
    {
        "id": "harbour",
        "title": {"zh": "港口", "en": "The harbour"},
        "dock": {"zh": "港", "en": "Port"},
        "line": {"zh": "船来船往一百年", "en": "A century of ships"},
        "icon": "mdi6.anchor",
        "size": "large",
        "surface": "night",
        "accent": "#E3BC73",
        "on_accent": "#14100A",
        "accent_text": "#F0CF8E",
        "ground": "#0A1A2A",
        "card": "#14283C",
        "tint": "#0A1A2A",
        "art": {"src": "art/harbour.jpg"},
        "pages": [PAGE.example],
    },
    {
        "id": Words(
            "代号",
            "字母、数字和 -，不重复；屏幕上不显示。",
            "Letters, digits and -, unique; not shown.",
        ),
        "title": Words(
            "主题名", "首页和导航上的名字。", "The name on the home screen and in the dock."
        ),
        "dock": Words(
            "短名",
            "底部导航用的短名；不写则用主题名。",
            "A shorter name for the dock; without it the title.",
        ),
        "line": Words(
            "一行说明", "首页上名字下面的一行。", "One line under the title on the home screen."
        ),
        "size": Words("大小", "首页上的大小。", "Its size on the home screen."),
        "surface": Words("底色", "这个主题的深浅。", "Whether its pages are dark or light."),
        "accent": Words("主题色", "按钮和图表的颜色。", "Fill of keys and charts."),
        "on_accent": Words(
            "主题色上的字",
            "不写则自动选看得清的。",
            "Words on the accent; chosen by itself where left out.",
        ),
        "accent_text": Words(
            "主题色的字",
            "不写则自动选看得清的。",
            "Words in the accent colour; chosen by itself where left out.",
        ),
        "ground": Words(
            "背景色", "没有背景图时的颜色。", "Background colour, where there is no picture."
        ),
        "card": Words("卡片色", "卡片的颜色。", "Colour of cards."),
        "tint": Words(
            "图块深色", "首页图块上文字下面的深色。", "Deep colour under the words of its tile."
        ),
        "art": Words("图块的图片", "首页图块上的图片。", "Picture of its tile on the home screen."),
        "pages": Words("页面", "这个主题的各页，按顺序。", "Its pages, in order."),
    },
)

EXHIBIT = Told(
    Words(
        "展览", "一个 content.json 说的全部内容。", "Everything that one content.json describes."
    ),
    {
        "$schema": "assets/content.schema.json",
        "version": 1,
        "languages": ["zh", "en"],
        "title": {"zh": "江边小镇", "en": "A town by the river"},
        "subtitle": {"zh": "水从这里入海", "en": "Where the river meets the sea"},
        "kicker": {"zh": "建港一百年", "en": "A hundred years of the port"},
        "seal": {"zh": "江边", "en": "Riverside"},
        "loop": LOOP.example,
        "home": {"art": {"src": "art/hero.jpg"}},
        "attract": {"surface": "night", "art": {"src": "art/night.jpg"}},
        "panels": [PANEL.example],
    },
    {
        "$schema": Words("格式说明", "给编辑器看的，不用改。", "For editors; leave it."),
        "version": Words("格式版本", "总是 1。", "Always 1."),
        "languages": Words(
            "语言",
            "语言按钮的顺序；第一种是默认的。",
            "In the order of the language button; the first one is the default.",
        ),
        "title": Words("展览名", "展览的大标题。", "The title of the exhibit."),
        "subtitle": Words("副标题", "大标题下面的一行。", "The line below the title."),
        "kicker": Words("眉题", "大标题上面的一行。", "The line above the title."),
        "seal": Words("印章", "印章上的字。", "The words of the seal."),
        "loop": Words("循环", "没有人时等多久。", "How patient the exhibit is."),
        "home": Words("首页", "首页的画面。", "The picture of the home screen."),
        "attract": Words(
            "循环标题",
            "没有人时的标题画面。",
            "The picture of the title that runs when nobody is there.",
        ),
        "panels": Words("主题", "展览的各个主题，按顺序。", "The panels of the exhibit, in order."),
    },
)

EXHIBITS: dict[type, Told] = {
    model.Exhibit: EXHIBIT,
    model.Loop: LOOP,
    model.Scenery: SCENERY,
    model.Panel: PANEL,
    model.Page: PAGE,
}
