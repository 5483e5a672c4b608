"""The interface's own words, in every language that an exhibit may have."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """What the interface says in one language."""

    home: str
    other_language: str
    large_type: str
    touch_to_begin: str
    still_there: str
    still_there_hint: str
    keep_watching: str
    seconds: str
    previous: str
    following: str
    close: str
    zoom_in: str
    zoom_out: str
    more: str
    touch_anywhere: str
    tap_to_enlarge: str
    drag_to_compare: str
    zoom_hint: str
    earlier_panels: str
    later_panels: str
    earlier_pages: str
    later_pages: str


WORDS: dict[str, Words] = {
    "zh": Words(
        home="首页",
        other_language="English",
        large_type="大字",
        touch_to_begin="触摸屏幕开始",
        still_there="还在看吗？",
        still_there_hint="无人触摸，将返回首页",
        keep_watching="继续浏览",
        seconds="秒",
        previous="上一张",
        following="下一张",
        close="关闭",
        zoom_in="放大",
        zoom_out="缩小",
        more="更多",
        touch_anywhere="触摸屏幕，从这里开始",
        tap_to_enlarge="轻触画作放大",
        drag_to_compare="左右拖动对比",
        zoom_hint="双指缩放 · 单指拖动",
        earlier_panels="向前",
        later_panels="向后",
        earlier_pages="前面的页",
        later_pages="后面的页",
    ),
    "en": Words(
        home="Home",
        other_language="中文",
        large_type="Larger",
        touch_to_begin="Touch to begin",
        still_there="Still there?",
        still_there_hint="Nobody has touched the screen: returning to the start",
        keep_watching="Keep watching",
        seconds="s",
        previous="Previous",
        following="Next",
        close="Close",
        zoom_in="Zoom in",
        zoom_out="Zoom out",
        more="More",
        touch_anywhere="Touch the screen to start here",
        tap_to_enlarge="Tap a picture to enlarge it",
        drag_to_compare="Drag to compare",
        zoom_hint="Pinch to zoom · drag to move",
        earlier_panels="Earlier",
        later_panels="Later",
        earlier_pages="Earlier pages",
        later_pages="Later pages",
    ),
}
