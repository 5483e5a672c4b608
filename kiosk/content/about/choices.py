"""What the words mean that a key may take: kinds of chart, layouts, sizes."""

from __future__ import annotations

from kiosk.content import blocks, model, sprites

Choice = dict[str, tuple[str, str]]
"""Each word, and what it means in Chinese and English."""

_SURFACES: Choice = {
    "night": ("深底浅字", "light on dark"),
    "paper": ("浅底深字", "dark on light"),
}

LAYOUTS: Choice = {
    "immersive": (
        "图片铺满，名字写得很大，下面是缩略图",
        "pictures fill the screen, their names large, thumbnails below",
    ),
    "triptych": ("几幅竖屏并列，每幅一个大词", "tall leaves side by side, a large word on each"),
    "doors": ("整幅实景，左下角的门可以点开", "a whole scene, doors in the corner to open"),
    "salon": ("一面挂画的墙", "a wall hung with pictures"),
    "compare": (
        "左边文字，右边前后对比的大图",
        "words at the left, two pictures under a handle at the right",
    ),
    "street": (
        "整幅实景，图上标注，左下一排菱形",
        "a whole street with callouts, a rail of diamonds at its foot",
    ),
    "windows": (
        "三扇窗，点哪扇哪扇打开，左边是招牌和轮播",
        "windows that open at a tap, signboards and a carousel beside",
    ),
    "rise": (
        "一条上坡的时间线通向目标，下面四张卡片",
        "a rising line of stages to a goal, positions below",
    ),
    "map": ("左边题板，右边手绘路线图", "a plaque at the left, a drawn route at the right"),
    "courtyard": (
        "上方挂牌，左边数字和圆窗",
        "tablets above, figures and round windows at the left",
    ),
    "arc": ("左边清单沿弧线排开，右边实景", "a list along an arc, the scene beside it"),
    "poem": ("大标题、引语和一段话写在风景上", "title, quote and a text on a landscape"),
    "great-figure": ("一个特大的数字，其余是卡片", "one very large figure, the others as cards"),
    "cells": ("一格一格数出来的图表", "a chart counted in cells"),
    "lines": ("几行大字，一个数字，一份清单", "large lines, a figure and a list"),
    "measure": (
        "一条量尺量出长度，图下三张说明",
        "a measure along the subject, three captions below",
    ),
    "rope": ("一根缆绳系着几个日期", "a rope that ties dates together"),
    "steps": ("台阶一级一级往上，大数字在旁边", "steps that rise, one great figure beside them"),
    "scroll": (
        "右边一卷引语，左边三个圆窗和两段时间",
        "a scroll with a quote, round windows and two moments",
    ),
    "inscription": (
        "像题画一样竖排标题，文字写在画的留白处",
        "a title written like on a painting, words where mist leaves it clear",
    ),
    "dashboard": ("上面几个圆环，下面几张数字卡片", "rings above, cards of figures below"),
    "people": (
        "人形计数、同心圆环、一张奖牌和要点",
        "counted people, concentric rings, an award and points",
    ),
    "relation": (
        "几方围绕一个中心，旁边大数字，下面日期、比例、要点、引语",
        "parties around a centre, figures, dates, shares, points, a quote",
    ),
    "wall": ("数字墙、轮播、圆环和要点", "a wall of figures, a carousel, rings and points"),
    "road": (
        "增长图画成上坡路，路牌和卡片",
        "the growth chart is a road, signs and cards beside it",
    ),
    "feature": (
        "数字一排，下面一张大图表、两张小图表，背后是机器或实景",
        "figures in a row over one large and two small charts, a lit subject behind",
    ),
    "strip": (
        "一条横贯的亮带写名目，左边轮播，右边要点",
        "a bright strip of names across, a carousel and points below",
    ),
    "screen": (
        "大屏上写服务，三步流向它，下面是数字和正文",
        "services on a great screen, steps that stream to it, figures below",
    ),
    "chain": (
        "大字成链，下面是名单、要点和引语",
        "great links of a chain over names, points and a quote",
    ),
}
"""Every layout, as docs/layouts.md shows it."""

CHOICES: dict[tuple[type, str], Choice] = {
    (model.Exhibit, "languages"): {"zh": ("中文", "Chinese"), "en": ("英文", "English")},
    (model.Scenery, "surface"): _SURFACES,
    (model.Panel, "surface"): _SURFACES,
    (model.Panel, "size"): {
        "large": ("带图片的大块", "a tile with a picture"),
        "small": ("下面的小条目", "an entry below the tiles"),
    },
    (model.Page, "layout"): {"": ("自动排版", "laid out by itself"), **LAYOUTS},
    (blocks.ChartBlock, "chart"): {
        "bars": ("横条", "lying bars"),
        "columns": ("立柱", "standing columns"),
        "ring": ("圆环", "a ring for each share"),
        "growth": ("增长：从第一个数字到最后一个", "growth from the first figure to the last one"),
        "line": ("折线", "a line"),
        "pictogram": ("象形：一个个数得出的图形", "marks to be counted"),
    },
    (sprites.Sprite, "way"): {
        "again": ("从头再走", "starts again at the first point"),
        "back": ("来回走，两头慢", "goes back and forth, slower at both ends"),
    },
}

ICON_KEYS = ("icon", "pill_icons")
ICON_PATTERN = r"^$|^[a-z0-9]+\.[a-z0-9_-]+$"
"""A set of icons, a dot, the name of one of them."""
