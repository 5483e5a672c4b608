"""The plate of the keys at the edge of home, and the keys that stand on one: an icon, a word."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from kiosk.ui.canvas import Canvas
from kiosk.ui.fonts import Face
from kiosk.ui.setting import Setting
from kiosk.ui.text import Style, TextBox, text_width
from kiosk.ui.theme import (
    CINNABAR,
    CREAM,
    ENTRY_GROUND,
    GOLD_BRIGHT,
    INK,
    KEY_BORDER,
    KEY_FACE,
    SEAL_TEXT,
    SILK_DARK,
    TILE_NAME,
    WHITE,
    alpha,
)
from kiosk.ui.widgets.touch_button import TouchButton

PLATE_RADIUS = 24
# At home; in large type a key is as wide as its word.
WIDTH = 104.0
# The icon over the word, from the top of the key; the word below it, to its lower edge.
ICON, ICON_TOP, LABEL = 38, 14, 22
LABEL_TOP, LABEL_BOTTOM = 54, 8
# In large type the icon stands before the word.
ICON_LARGE, LABEL_LARGE, GAP_LARGE, EDGE_LARGE = 46, 36, 12, 20
# From this width on there is room for that.
WIDE = 140
LANGUAGE_ICON, LARGE_TYPE_ICON = "mdi6.translate", "mdi6.format-size"


@dataclass(frozen=True, slots=True)
class PlateColours:
    """How a plate is drawn, and what stands on it."""

    ground: str
    line: str
    icon: str
    words: str
    width: float = 1.5


DARK = PlateColours(ENTRY_GROUND, alpha(GOLD_BRIGHT, 0.6), GOLD_BRIGHT, TILE_NAME)
PRESSED = PlateColours(ENTRY_GROUND, GOLD_BRIGHT, GOLD_BRIGHT, TILE_NAME)
ON = PlateColours(CINNABAR, CREAM, SEAL_TEXT, WHITE, 2.0)
PAPER = PlateColours(KEY_FACE, KEY_BORDER, SILK_DARK, INK, 2.0)


def draw_plate(
    painter: QPainter,
    rect: QRect,
    canvas: Canvas,
    *,
    is_pressed: bool,
    colours: PlateColours | None = None,
) -> None:
    """Draw a dark plate with a gold line, brighter while it is pressed; or one in ``colours``."""
    colours = colours or (PRESSED if is_pressed else DARK)
    radius = canvas.px(PLATE_RADIUS)
    width = max(1.0, colours.width * canvas.unit)
    painter.setPen(QPen(QColor(colours.line), width))
    painter.setBrush(QColor(colours.ground))
    half = width / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius)


def plate_width(name: str, setting: Setting) -> float:
    """Return how wide the key of ``name`` is at home, in design units."""
    if not setting.is_large:
        return WIDTH
    canvas = setting.canvas
    words = text_width(name, _face(name, is_large=True), canvas.px(LABEL_LARGE)) / canvas.unit
    return max(WIDE, EDGE_LARGE + ICON_LARGE + GAP_LARGE + words + EDGE_LARGE)


def _face(name: str, *, is_large: bool) -> Face:
    """Return the face of a word; several Latin ones are long, and stand in the narrow face."""
    if name.isascii() and " " in name:
        return Face.FIGURE
    return Face.SANS_BOLD if is_large else Face.SANS_MEDIUM


class PlateKey(TouchButton):
    """A key on a plate: its icon over its word; in large type on a light plate, beside it."""

    def __init__(
        self,
        name: str,
        icon: str,
        setting: Setting,
        geometry: QRect,
        parent: QWidget,
        *,
        is_on: bool = False,
    ) -> None:
        super().__init__(name, setting.theme.motion, parent)
        self.setGeometry(geometry)
        self._icon = icon
        self._canvas = canvas = setting.canvas
        self._icons = setting.icons
        self._is_large = setting.is_large and self.width() >= canvas.px(WIDE)
        light = PAPER if self._is_large else None
        self._colours = ON if is_on else light
        self._label = self._set_label(name)

    def _set_label(self, name: str) -> TextBox:
        canvas, px = self._canvas, self._canvas.px
        colours, face = self._colours or DARK, _face(name, is_large=self._is_large)
        if self._is_large:
            left = px(EDGE_LARGE + ICON_LARGE + GAP_LARGE)
            room = QRectF(left, 0, self.width() - left - px(EDGE_LARGE) / 2, self.height())
            style = Style(face, LABEL_LARGE, colours.words, leading=1.0, lines=1)
            across = Qt.AlignmentFlag.AlignLeft
        else:
            room = QRectF(0, px(LABEL_TOP), self.width(), self.height())
            room.setBottom(self.height() - px(LABEL_BOTTOM))
            style = Style(face, LABEL, colours.words, leading=1.0, lines=1)
            across = Qt.AlignmentFlag.AlignHCenter
        style = replace(style, across=across, down=Qt.AlignmentFlag.AlignVCenter)
        return TextBox(name, room, style, canvas)

    def words(self) -> list[str]:
        """Return what can be read on it."""
        return [self._label.words]

    def overflowing(self) -> list[str]:
        """Return what does not fit."""
        return [] if self._label.fits else [self._label.words]

    def draw_face(self, painter: QPainter, rect: QRect) -> None:
        """Draw the key."""
        canvas, colours = self._canvas, self._colours
        draw_plate(painter, rect, canvas, is_pressed=self.isDown(), colours=colours)
        side = canvas.px(ICON_LARGE if self._is_large else ICON)
        icon = self._icons.pixmap(self._icon, side, (colours or DARK).icon)
        at = QPoint((rect.width() - side) // 2, canvas.px(ICON_TOP))
        if self._is_large:
            at = QPoint(canvas.px(EDGE_LARGE), (rect.height() - side) // 2)
        painter.drawPixmap(at, icon)
        self._label.draw(painter)


class LanguageKey(PlateKey):
    """Switches the language; says the language that it switches to."""

    def __init__(self, setting: Setting, geometry: QRect, parent: QWidget) -> None:
        super().__init__(setting.words.other_language, LANGUAGE_ICON, setting, geometry, parent)


class LargeTypeKey(PlateKey):
    """Shows everything in large type, or no longer; red while it does."""

    def __init__(self, setting: Setting, geometry: QRect, parent: QWidget) -> None:
        name, is_on = setting.words.large_type, setting.is_large
        super().__init__(name, LARGE_TYPE_ICON, setting, geometry, parent, is_on=is_on)
        self.setCheckable(True)
        self.setChecked(is_on)
