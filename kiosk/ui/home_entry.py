"""The entries of the home screen, one for each small panel."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from kiosk.content.model import Panel
from kiosk.ui.fonts import Face
from kiosk.ui.home_key import PanelKey, first_fitting
from kiosk.ui.setting import Setting
from kiosk.ui.text import Style, TextBox, even_box
from kiosk.ui.theme import (
    DOCK_LABEL,
    GOLD_BRIGHT,
    TILE_NAME,
)
from kiosk.ui.widgets.plate_key import draw_plate

ENTRY_DISC, ENTRY_ICON = 60, 36
ENTRY_ARROW, ENTRY_END, ENTRY_NARROW = 40, 12, 400
# The icon and the name of an entry in large type: sizes, lines, smallest sizes.
ENTRY_ICON_LARGE, ENTRY_PAD_LARGE, ENTRY_GAP_LARGE = 54, 22, 16
ENTRY_NAMES_LARGE = ((48, 1, 42), (42, 2, 32), (34, 3, 21))


class EntryKey(PanelKey):
    """A small panel: a gold disc, its name, one line, an arrow."""

    def __init__(self, panel: Panel, setting: Setting, geometry: QRect, parent: QWidget) -> None:
        super().__init__(panel, setting, geometry, parent)
        self._spare = 0.0
        # A narrow entry needs its room for words.
        self._has_arrow = self.width() >= self.canvas.px(ENTRY_NARROW) and not self.is_large_type

    def _set_words(self) -> list[TextBox]:
        canvas = self.canvas
        if self.is_large_type:
            return [self._set_large()]
        left = canvas.px(20 + ENTRY_DISC + 14)
        right = self.width() - canvas.px(ENTRY_END + (ENTRY_ARROW if self._has_arrow else 0))
        line = self.panel.line.get(self.language)
        room = QRectF(left, 0, right - left, self.height())
        return self._beside(line, room) or self._stacked(line, room)

    @property
    def is_whole(self) -> bool:
        """Whether its line has room beside its name."""
        if self.is_large_type:
            return self.texts[0].style.size >= ENTRY_NAMES_LARGE[1][0]
        return len(self.texts) > bool(self.panel.line.get(self.language))

    def _set_large(self) -> TextBox:
        """Set the name in large type, in the middle of the key with its icon; no line has room."""
        px = self.canvas.px
        left = px(ENTRY_PAD_LARGE + ENTRY_ICON_LARGE + ENTRY_GAP_LARGE)
        room = QRectF(left, px(6), self.width() - left - px(ENTRY_PAD_LARGE), 0)
        room.setBottom(self.height() - px(6))
        middle, name = Qt.AlignmentFlag.AlignVCenter, self.accessibleName()
        sizes = ENTRY_NAMES_LARGE
        box = first_fitting(name, room, sizes, Face.SERIF, TILE_NAME, self.canvas, down=middle)
        self._spare = max(0.0, (room.width() - box.used.width()) / 2)
        return TextBox(name, box.rect.translated(self._spare, 0), box.style, self.canvas)

    def _beside(self, line: str, room: QRectF) -> list[TextBox]:
        """Return the name with its line beside it, or nothing where that does not fit."""
        canvas = self.canvas
        middle = Qt.AlignmentFlag.AlignVCenter
        style = Style(Face.SERIF, 32, TILE_NAME, leading=1.1, down=middle, lines=1)
        name = TextBox(self.accessibleName(), room, style, canvas)
        if not line:
            return [name] if name.fits else []
        gap = canvas.px(16)
        rest = room.adjusted(name.used.width() + gap, 0, 0, 0)
        small = Style(Face.SANS, 24, DOCK_LABEL, smallest=21, leading=1.15, down=middle, lines=1)
        beside = TextBox(line, rest, small, canvas)
        return [name, beside] if rest.width() > 0 and beside.fits else []

    def _stacked(self, line: str, room: QRectF) -> list[TextBox]:
        """Return the name above its line; where even that is too long, the name alone."""
        canvas = self.canvas
        pad = canvas.px(8)
        room = room.adjusted(0, pad, 0, -pad)
        for size, lines in ((32, 1), (30, 1), (28, 1), (26, 2), (24, 3)) if line else ():
            style = Style(Face.SERIF, size, TILE_NAME, smallest=size, leading=1.12, lines=lines)
            name = TextBox(self.accessibleName(), room, style, canvas)
            small = Style(Face.SANS, 22, DOCK_LABEL, leading=1.15, lines=2)
            below = even_box(line, room, small, canvas)
            spare = room.height() - name.used.height() - below.used.height()
            if name.fits and below.fits and spare >= 0:
                top = room.top() + spare / 2
                below_top = top + name.used.height()
                return [
                    TextBox(name.words, QRectF(name.rect.translated(0, spare / 2)), style, canvas),
                    even_box(
                        line,
                        QRectF(below.rect.left(), below_top, below.rect.width(), room.height()),
                        small,
                        canvas,
                    ),
                ]
        middle = Qt.AlignmentFlag.AlignVCenter
        alone = Style(Face.SERIF, 30, TILE_NAME, smallest=19, leading=1.1, down=middle, lines=3)
        return [TextBox(self.accessibleName(), room, alone, canvas)]

    def draw_face(self, painter: QPainter, rect: QRect) -> None:
        """Draw the entry."""
        canvas = self.canvas
        draw_plate(painter, rect, canvas, is_pressed=self.isDown())
        if self.is_large_type:
            self._draw_large(painter)
            return
        side = canvas.px(ENTRY_DISC)
        disc = QRectF(canvas.px(20), (rect.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(GOLD_BRIGHT))
        painter.drawEllipse(disc)
        self.draw_mark(painter, disc, ENTRY_ICON, self.tint)
        if self._has_arrow:
            arrow = canvas.px(ENTRY_ARROW)
            chevron = self.icons.pixmap("mdi6.chevron-right", arrow, GOLD_BRIGHT)
            painter.drawPixmap(
                rect.width() - canvas.px(10) - arrow, (rect.height() - arrow) // 2, chevron
            )
        for box in self.texts:
            box.draw(painter)

    def _draw_large(self, painter: QPainter) -> None:
        for box in self.texts:
            box.draw(painter)
        side = self.canvas.px(ENTRY_ICON_LARGE)
        left = self.canvas.px(ENTRY_PAD_LARGE) + self._spare
        place = QRectF(left, (self.height() - side) / 2, side, side)
        self.draw_mark(painter, place, ENTRY_ICON_LARGE, GOLD_BRIGHT)
