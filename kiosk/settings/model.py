"""The settings of one machine. Each key stands here once: default, kind, and what it is for."""

from __future__ import annotations

from datetime import time
from functools import cache
from typing import Annotated, Any, NamedTuple, get_type_hints

import msgspec

from kiosk.content.problems import Phrase
from kiosk.settings.kinds import (
    Choice,
    Days,
    Flag,
    Kind,
    Number,
    PublicKey,
    Size,
    TimeOfDay,
    Words,
    clock,
    size,
    weekday,
)


class About:
    """What is known of a key beside its value.

    Attributes:
        kind: What may stand behind it.
        words: What it is for, as the comment above it says.
        is_live: A change is taken up at once; others hold from the next start.
    """

    def __init__(self, kind: Kind, zh: str, en: str, *, live: bool = False) -> None:
        self.kind = kind
        self.words = Phrase(zh, en)
        self.is_live = live


class Screen(msgspec.Struct, frozen=True, kw_only=True):
    """屏幕 · Screen."""

    name: Annotated[
        str,
        About(
            Words(),
            "屏幕的名称或序列号；空着就用主屏幕。",
            "Name or serial number of the screen; empty for the primary one.",
        ),
    ] = ""
    window: Annotated[
        str,
        About(
            Size(),
            '空着就是全屏；写成 "1920x1080" 就是这么大的无边框窗口。',
            'Empty for full screen; "1920x1080" for a frameless window of that size.',
        ),
    ] = ""

    @property
    def place(self) -> tuple[int, int, int, int] | None:
        """Width, height, left and top of the window in pixels; None for full screen."""
        return size(self.window)


class Content(msgspec.Struct, frozen=True, kw_only=True):
    """内容 · Content."""

    folder: Annotated[
        str,
        About(
            Words(),
            "放 content.json 的文件夹，如 'D:/展厅'；空着就在几个固定的地方找。",
            "The folder of content.json, such as 'D:/hall'; empty to look in the usual places.",
            live=True,
        ),
    ] = ""
    packs: Annotated[
        str,
        About(
            Words(),
            "U 盘或共享文件夹，如 'E:/'；放进去的新展项包会自动安装。空着就不找。",
            "Stick or share, such as 'E:/', from which newer packs are installed; empty for none.",
        ),
    ] = ""
    pack_key: Annotated[
        str,
        About(
            PublicKey(),
            "kiosk key 显示的公钥；写了就只安装由它签名的展项包。",
            "The public key that kiosk key has printed; then only packs signed by it are taken.",
        ),
    ] = ""


class Visit(msgspec.Struct, frozen=True, kw_only=True):
    """参观 · Visits."""

    idle_s: Annotated[
        int,
        About(
            Number(15, 3600, or_zero=True),
            "没有人触摸多少秒后，问一句还在吗，15 到 3600；0 表示按内容文件。",
            "Seconds without a touch before it asks, 15 to 3600; 0 for what the content says.",
            live=True,
        ),
    ] = 0
    ask_s: Annotated[
        int,
        About(
            Number(20, 300, or_zero=True),
            "问了以后等多少秒，20 到 300；0 表示按内容文件。",
            "Seconds to answer, 20 to 300; 0 for what the content says.",
            live=True,
        ),
    ] = 0
    loop: Annotated[
        bool,
        About(
            Flag(),
            "true：一开始就循环播放，给没有触摸的大屏用。",
            "true: the tour runs from the start, for walls without touch.",
            live=True,
        ),
    ] = False
    language: Annotated[
        str,
        About(
            Choice("zh", "en"),
            '先显示的语言，"zh" 或 "en"；空着就按内容文件。',
            'The language shown first, "zh" or "en"; empty for what the content says.',
            live=True,
        ),
    ] = ""
    reduced_motion: Annotated[
        bool,
        About(
            Flag(),
            "true：不要动画，画面直接到位。",
            "true: no animation, everything is in its place at once.",
            live=True,
        ),
    ] = False


class Sound(msgspec.Struct, frozen=True, kw_only=True):
    """声音 · Sound."""

    volume: Annotated[
        int,
        About(
            Number(0, 100),
            "视频的音量，0 到 100。",
            "How loud films are, 0 to 100.",
            live=True,
        ),
    ] = 100


class Hours(msgspec.Struct, frozen=True, kw_only=True):
    """开放时间 · Opening hours."""

    open: Annotated[
        str,
        About(
            TimeOfDay(),
            '开馆时间，如 "09:00"；开馆、闭馆都空着就一直开放。',
            'When the hall opens, such as "09:00"; both empty for always.',
            live=True,
        ),
    ] = ""
    close: Annotated[
        str,
        About(
            TimeOfDay(),
            '闭馆时间，如 "17:00"；比开馆早，就是第二天。',
            'When it closes, such as "17:00"; earlier than it opens means the next day.',
            live=True,
        ),
    ] = ""
    closed_on: Annotated[
        tuple[str, ...],
        About(
            Days(),
            '每周哪几天闭馆，如 ["monday"]。',
            'Days of the week on which it stays closed, such as ["monday"].',
            live=True,
        ),
    ] = ()

    @property
    def opens(self) -> time | None:
        """When the hall opens; None for always open."""
        return clock(self.open)

    @property
    def closes(self) -> time | None:
        """When it closes; None for always open."""
        return clock(self.close)

    @property
    def closed_days(self) -> frozenset[int]:
        """The days of the week on which it stays closed; Monday is 0."""
        return frozenset(weekday(day) for day in self.closed_on)


class Care(msgspec.Struct, frozen=True, kw_only=True):
    """维护 · Care."""

    nightly_restart: Annotated[
        str,
        About(
            TimeOfDay(),
            "每天没有人时重新启动的时间；空着就不重启。",
            "When it starts again every night, if nobody is there; empty for never.",
            live=True,
        ),
    ] = "04:00"
    memory_mb: Annotated[
        int,
        About(
            Number(300, 64000, or_zero=True),
            "占用内存超过多少 MB，就在没有人时重新启动；0 表示不管。",
            "Above so many MB of memory it starts again when nobody is there; 0 for never.",
            live=True,
        ),
    ] = 1000

    @property
    def nightly(self) -> time | None:
        """When it starts again; None for never."""
        return clock(self.nightly_restart)


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Everything one machine is set to, table by table."""

    screen: Screen = Screen()
    content: Content = Content()
    visit: Visit = Visit()
    sound: Sound = Sound()
    hours: Hours = Hours()
    care: Care = Care()


class Key(NamedTuple):
    """One key of one table."""

    table: str
    name: str
    default: Any
    about: About

    @property
    def dotted(self) -> str:
        """The key as one word: visit.idle_s."""
        return f"{self.table}.{self.name}"

    def of(self, settings: Settings) -> object:
        """Return its value."""
        value: object = getattr(getattr(settings, self.table), self.name)
        return value


TABLES: dict[str, Any] = {name: getattr(Settings(), name) for name in Settings.__struct_fields__}
"""The tables at their defaults, by name."""


@cache
def keys(table: str = "") -> tuple[Key, ...]:
    """Return every key, or those of one table, in their order."""
    return tuple(
        Key(name, key, getattr(defaults, key), *hint.__metadata__)
        for name, defaults in TABLES.items()
        if table in ("", name)
        for key, hint in get_type_hints(type(defaults), include_extras=True).items()
    )
