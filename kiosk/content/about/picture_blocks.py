"""What the kinds of block are for that show a picture or a film."""

from __future__ import annotations

from kiosk.content import blocks
from kiosk.content.about import parts
from kiosk.content.about.told import Told, Words, block_example

_SHORT_PICTURE = {
    "src": "art/harbour.jpg",
    "caption": {"zh": "清晨的港口", "en": "The harbour at dawn"},
}

PICTURE_BLOCKS: dict[type, Told] = {
    blocks.CarouselBlock: Told(
        Words(
            "轮播",
            "一张接一张的图片，可滑动、放大。",
            "Pictures one after the other; swipe, tap to enlarge.",
        ),
        block_example(
            "carousel",
            "pictures",
            title={"zh": "老照片", "en": "Old photographs"},
            images=[_SHORT_PICTURE],
            hold_s=6,
        ),
        {"hold_s": Words("停留秒数", "每张停几秒。", "Seconds that each picture stays.")},
    ),
    blocks.GalleryBlock: Told(
        Words("图片墙", "一面挂图片的墙，点开放大。", "A wall of pictures; tap to enlarge."),
        block_example(
            "gallery", "wall", title={"zh": "船谱", "en": "Ships"}, images=[_SHORT_PICTURE]
        ),
        {},
    ),
    blocks.CompareBlock: Told(
        Words(
            "前后对比",
            "同一处的两张图片，拖动分界线。",
            "Two pictures of one view under a drag handle.",
        ),
        block_example(
            "compare",
            "picture",
            title={"zh": "码头今昔", "en": "The quay, then and now"},
            before={"src": "art/quay_1950.jpg", "name": {"zh": "1950年", "en": "1950"}},
            after={"src": "art/quay_2020.jpg", "name": {"zh": "2020年", "en": "2020"}},
            caption={"zh": "从同一座桥上看", "en": "Seen from the same bridge"},
        ),
        {
            "before": Words(
                "左图",
                "从前的样子；图名（name）写在这一边。",
                "How it was; its name labels this side.",
            ),
            "after": Words(
                "右图",
                "现在的样子；图名（name）写在这一边。",
                "How it is; its name labels this side.",
            ),
        },
    ),
    blocks.RouteBlock: Told(
        Words("路线", "图上的一条路线，逐站点开。", "Stops along a line on a drawn picture."),
        block_example(
            "route",
            "route",
            title={"zh": "沿江一日", "en": "A day along the river"},
            art={"src": "art/map.jpg"},
            path=[[0.2, 0.7], [0.5, 0.55], [0.8, 0.6]],
            stops=[parts.STOP.example],
            caption={"zh": "步行约三小时", "en": "About three hours on foot"},
        ),
        {
            "art": Words("地图", "画好的地图。", "The drawn map."),
            "path": Words(
                "线",
                "线经过的点：[横, 竖]，各为 0 到 1。",
                "Points of the line: [across, down], each from 0 to 1.",
            ),
            "stops": Words("站", "有名字和没有名字的站。", "Stops, named or not."),
        },
    ),
    blocks.HotspotsBlock: Told(
        Words(
            "标注点",
            "图上的标注；不写 art 则标在页面背后的图上。",
            "Callouts on a picture; without art on the one behind the page.",
        ),
        block_example(
            "hotspots",
            "street",
            title={"zh": "港口看点", "en": "Around the harbour"},
            intro={"zh": "点一点，看细节。", "en": "Tap to see more."},
            art={"src": "art/harbour.jpg"},
            spots=[parts.SPOT.example],
            pills=parts.PILLS,
            pill_icons=["mdi6.fish", "mdi6.shaker"],
        ),
        {
            "intro": Words("引语", "标注前的一句话。", "A sentence before the callouts."),
            "art": Words("图片", "标注在这张图上。", "The picture that they stand on."),
            "spots": Words("标注点", "图上的点。", "The points on the picture."),
            "pills": Words(
                "短词", "不在图上某一点的短词。", "Short words that belong to no point."
            ),
            "pill_icons": Words("短词的图标", "按同样顺序。", "Their icons, in the same order."),
        },
    ),
    blocks.VideoBlock: Told(
        Words(
            "视频",
            "一段影片；不能播放时显示封面。",
            "A film; the poster stays where it cannot play.",
        ),
        block_example(
            "video",
            "film",
            src="art/harbour.mp4",
            poster={"src": "art/harbour.jpg"},
            title={"zh": "出海", "en": "Setting out"},
            caption={"zh": "三分钟", "en": "Three minutes"},
            loop=True,
            sound=False,
        ),
        {
            "src": Words(
                "文件",
                "影片的路径：H.264 的 MP4 或 VP9 的 WebM。",
                "Path of the film: H.264 in MP4, or VP9 in WebM.",
            ),
            "poster": Words(
                "封面", "不播放时显示的图片。", "The picture that stays where it does not play."
            ),
            "loop": Words("循环", "true 表示放完再放。", "true: begins again at its end."),
            "sound": Words("声音", "true 表示有声音。", "true: with sound."),
        },
    ),
}
