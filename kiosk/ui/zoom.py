"""A picture enlarged over the whole screen, with its words and its keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtWidgets import QWidget

from kiosk.content.blocks import Picture
from kiosk.content.layouts import Box
from kiosk.content.model import Panel
from kiosk.ui.lens import LARGEST
from kiosk.ui.setting import Setting
from kiosk.ui.theme import CREAM, GOLD_BRIGHT, INK, READABLE, ZOOM_GROUND, ZOOM_KEY, alpha, contrast
from kiosk.ui.widgets.close_key import CloseKey
from kiosk.ui.widgets.round_key import KeyColours, RoundKey
from kiosk.ui.zoom_bar import ZoomBar
from kiosk.ui.zoom_map import ZoomMap
from kiosk.ui.zoom_picture import ZoomPicture
from kiosk.ui.zoom_words import ZoomWords

STEP = 1.5
# As drawn, in design units: the bar of keys and what stands in it, from its left.
BAR = Box(888, 896, 960, 120)
BAR_UPRIGHT = Box(60, 1744, 960, 120)
KEY = 96
INSET = 12
TURN_PART = 248
SIZE_PART = 368
SHARE_ROOM = 132
RULE_GAP = 22
ICON = 52
MAP = Box(1528, 64, 320, 180)
MAP_UPRIGHT = Box(700, 64, 320, 180)
WORDS = Box(72, 880, 780, 150)
WORDS_UPRIGHT = Box(60, 1540, 960, 180)


class ZoomView(QWidget):
    """Covers the screen with one of several pictures; whoever shows it closes it.

    Signals:
        closed: The visitor is done with it.
    """

    closed = Signal()

    def __init__(
        self,
        pictures: Sequence[Picture],
        index: int,
        panel: Panel,
        setting: Setting,
        parent: QWidget | None = None,
    ) -> None:
        """Make the view.

        Args:
            pictures: What can be turned through.
            index: The one to begin with.
            panel: The panel that they belong to.
            setting: Look, screen and language.
            parent: What it covers.
        """
        super().__init__(parent)
        self.resize(setting.canvas.size)
        self._pictures = tuple(pictures)
        self._index = min(max(0, index), max(0, len(self._pictures) - 1))
        self._setting = setting
        self._canvas = setting.canvas
        palette = setting.theme.palette(panel)
        is_seen = contrast(palette.accent, ZOOM_GROUND) >= READABLE
        accent = palette.accent if is_seen else GOLD_BRIGHT
        self._title = panel.title.get(setting.language)
        bar = self._box(BAR, BAR_UPRIGHT)
        if len(self._pictures) < 2:
            bar.setLeft(bar.left() + self._canvas.px(TURN_PART))
        map_place = self._box(MAP, MAP_UPRIGHT)
        self._picture = ZoomPicture(setting, self)
        self._words = ZoomWords(self._words_room(bar), QRectF(map_place), accent, setting, self)
        self._map = ZoomMap(setting, accent, self)
        self._map.setGeometry(map_place)
        self._make_keys(bar)
        self._picture.changed.connect(self._on_changed)
        self._picture.swiped.connect(self._turn)
        self._show()

    def _box(self, box: Box, upright: Box) -> QRect:
        """Return a place on this screen, anchored to its corner and not stretched."""
        drawn_wide, drawn_high = self._canvas.drawn
        chosen = upright if self._canvas.is_portrait else box
        px = self._canvas.px
        left, top = px(chosen.x), px(chosen.y)
        if chosen.x + chosen.width / 2 > drawn_wide / 2:
            left = self.width() - px(drawn_wide - chosen.x)
        if chosen.y > drawn_high / 2:
            top = self.height() - px(drawn_high - chosen.y)
        return QRect(left, top, px(chosen.width), px(chosen.height))

    # Keys

    def _words_room(self, bar: QRect) -> QRectF:
        """Return where the words stand: left of the bar, or on an upright screen above it."""
        room = QRectF(self._box(WORDS, WORDS_UPRIGHT))
        if not self._canvas.is_portrait:
            room.setRight(min(room.right(), bar.left() - self._canvas.px(36)))
        return room

    def _make_keys(self, bar: QRect) -> None:
        words, px = self._setting.words, self._canvas.px
        top, first = bar.top() + px(INSET), bar.left() + px(INSET)
        has_turns = len(self._pictures) > 1
        size_left = bar.left() + px(TURN_PART + INSET) if has_turns else first
        close_left = size_left + px(SIZE_PART)
        rules = [left - px(RULE_GAP) for left in (size_left, close_left)]
        share = QRectF(size_left + px(KEY), bar.top(), px(SHARE_ROOM), bar.height())
        self._bar = ZoomBar(bar, rules if has_turns else rules[1:], share, self._canvas, self)
        if has_turns:
            previous = self._round_key(words.previous, "mdi6.chevron-left", first, top)
            following = self._round_key(words.following, "mdi6.chevron-right", first + px(108), top)
            previous.clicked.connect(self._on_previous)
            following.clicked.connect(self._on_following)
        self._smaller = self._round_key(words.zoom_out, "mdi6.minus", size_left, top)
        self._smaller.clicked.connect(self._on_smaller)
        larger_left = size_left + px(KEY + SHARE_ROOM)
        self._larger = self._round_key(words.zoom_in, "mdi6.plus", larger_left, top)
        self._larger.clicked.connect(self._on_larger)
        icon = self._setting.icons.pixmap("mdi6.close", px(46), INK)
        close = CloseKey(words.close, icon, self._setting, self)
        close.setGeometry(close_left, top, bar.right() - px(INSET) - close_left, px(KEY))
        close.clicked.connect(self.closed)

    def _round_key(self, name: str, icon: str, left: int, top: int) -> RoundKey:
        px = self._canvas.px
        key = RoundKey(
            name,
            self._setting.icons.pixmap(icon, px(ICON), CREAM),
            KeyColours(ZOOM_KEY, alpha(GOLD_BRIGHT, 0.55), CREAM),
            motion=self._setting.theme.motion,
            line_px=max(1.0, 1.5 * self._canvas.unit),
            parent=self,
        )
        key.setGeometry(left, top, px(KEY), px(KEY))
        return key

    # What is shown

    def _show(self) -> None:
        if not self._pictures:
            return
        picture = self._pictures[self._index]
        self._picture.show_picture(picture)
        self._map.show_picture(picture)
        self._words.show_picture(picture, self._title, self._number())
        self.setAccessibleName(
            picture.name.get(self._setting.language) or picture.caption.get(self._setting.language)
        )
        following = self._pictures[(self._index + 1) % len(self._pictures)]
        self._picture.prefetch(following)

    def _number(self) -> str:
        """Return which of how many pictures this is."""
        count = len(self._pictures)
        return f"{self._index + 1} / {count}" if count > 1 else ""

    def words(self) -> list[str]:
        """Return everything that can be read here."""
        return self._words.words()

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place even at its smallest."""
        return self._words.overflowing()

    def leave(self) -> None:
        """Let nothing move on."""
        self._picture.stop()

    # What happens

    def _turn(self, step: int) -> None:
        if len(self._pictures) > 1:
            self._index = (self._index + step) % len(self._pictures)
            self._show()

    def _on_previous(self) -> None:
        self._turn(-1)

    def _on_following(self) -> None:
        self._turn(1)

    def _on_smaller(self) -> None:
        self._picture.zoom(1 / STEP)

    def _on_larger(self) -> None:
        self._picture.zoom(STEP)

    def _on_changed(self) -> None:
        lens = self._picture.lens
        self._smaller.setEnabled(lens.scale > 1.001)
        self._larger.setEnabled(lens.scale < LARGEST - 0.001)
        has_map = lens.scale > 1.001
        self._map.setVisible(has_map)
        self._map.show_part(lens.seen())
        self._words.show_map(has_map)
        self._bar.show_scale(lens.scale)
