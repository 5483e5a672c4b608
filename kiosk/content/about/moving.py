"""What keys of a moving picture are for."""

from __future__ import annotations

from kiosk.content import sprites
from kiosk.content.about.told import Told, Words

COVER = Told(
    Words("遮挡", "挡在会动的东西前面的一块画面。", "What of the picture stands before a sprite."),
    {"src": "art/sprites/hill.webp", "at": [0.8, 0.45], "width": 0.2},
    {
        "src": Words(
            "文件",
            "透明底的图片，不透明处挡住后面。",
            "A picture with transparency; what is opaque hides the sprite.",
        ),
        "at": Words(
            "中心",
            "它的中心：[横, 竖]。",
            "Its middle, as fractions of the background: [across, down].",
        ),
        "width": Words(
            "宽度", "占背景宽度的几分之几。", "Its width, as a fraction of the background's."
        ),
    },
)

SPRITE = Told(
    Words(
        "会动的小图",
        "在大图上动的透明小图：鸟、云、船。",
        "A small picture with transparency that moves on a large one.",
    ),
    {
        "src": "art/sprites/bird.webp",
        "frames": 8,
        "frame_s": 0.1,
        "path": [[-0.1, 0.3], [0.5, 0.2], [1.1, 0.25]],
        "width": 0.05,
        "sizes": [0.5, 1, 1.5],
        "seconds": 40,
        "way": "again",
        "pause_s": 5,
        "start": 0.5,
        "fade": 0.1,
        "opacity": [0.6, 1],
        "breath_s": 6,
        "stands": False,
        "length": 0.05,
        "followers": ["art/sprites/bird.webp"],
        "cover": COVER.example,
    },
    {
        "src": Words(
            "文件",
            "图片；几帧并排在一张里。",
            "The picture; several frames stand side by side in it.",
        ),
        "frames": Words("帧数", "图片里有几帧。", "How many frames it has."),
        "frame_s": Words("每帧秒数", "每帧显示几秒。", "Seconds that each frame is shown."),
        "path": Words(
            "路径",
            "经过的点：[横, 竖]，可以在画面外；只有一点则不动。",
            "Points of its way: [across, down], also outside the picture; one: it stays there.",
        ),
        "width": Words(
            "宽度",
            "一帧占背景宽度的几分之几。",
            "Width of a frame, as a fraction of the background's.",
        ),
        "sizes": Words(
            "大小",
            "在每一点有多大，1 是原来大小。",
            "How large it is at each point of the path; 1 where left out.",
        ),
        "seconds": Words(
            "全程秒数",
            "走完全程几秒；0 表示停在第一点。",
            "For the whole way; 0: it stays at the first point.",
        ),
        "way": Words("走法", "走完以后怎么走。", "What it does at the end of its way."),
        "pause_s": Words("间歇秒数", "两趟之间隔几秒。", "Seconds between two ways."),
        "start": Words(
            "起点",
            "画面出现时走到全程的几分之几。",
            "Where it is when the screen appears, as a share of the way.",
        ),
        "fade": Words(
            "淡入淡出",
            "出现和消失各占全程的几分之几。",
            "Share of the way that it takes to appear, and to vanish.",
        ),
        "opacity": Words(
            "浓淡", "[最淡, 最浓]，在其间变化。", "[least, most]; it breathes between them."
        ),
        "breath_s": Words(
            "呼吸秒数",
            "一浓一淡几秒；0 表示一直最浓。",
            "Seconds of one breath; 0: it always has most.",
        ),
        "stands": Words(
            "同时在各点",
            "true 表示每一点上都有一个。",
            "true: it stands at every point of the path at once.",
        ),
        "length": Words(
            "沿路长度",
            "沿路径占多长，随路倾斜；0 表示一直正立。",
            "Share of the path that it lies along, leaning with it; 0: it stays upright.",
        ),
        "followers": Words(
            "跟随",
            "跟在后面的图片，如车厢。",
            "Pictures that follow on the same path, like the cars of a train.",
        ),
        "cover": Words("遮挡", "它从什么后面经过。", "What it passes behind."),
    },
)

MOVING: dict[type, Told] = {sprites.Sprite: SPRITE, sprites.Cover: COVER}
