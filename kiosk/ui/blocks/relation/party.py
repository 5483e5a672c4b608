"""One party of a relation: a round portrait, its name on a plate, and what there is to say."""

from __future__ import annotations

import weakref
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from kiosk.content.blocks import Party
from kiosk.ui.blocks.base import BlockView
from kiosk.ui.fonts import Face
from kiosk.ui.images import Cut
from kiosk.ui.shapes import pill
from kiosk.ui.text import TWO, Style, TextBox, even_box, text_width
from kiosk.ui.theme import CREAM, KEY_BORDER, PORTRAIT_SHADOW, mix
from kiosk.ui.widgets.initial import draw_mark

# Sizes of the drawn portrait of 312 and what belongs to it; they shrink with it down to the second.
DRAWN = 312.0
_PLATE, _LEAST_PLATE = 64.0, 48.0
_NAME, _LEAST_NAME = 30.0, 24.0
_ICON = 34.0
# So much of the plate hangs below the portrait.
_HANGS = 0.6
_RIM = 10.0
_GAP = 8.0
_NAME_LEADING = 1.2


class PartyFace:
    """A party set into its room for one diameter of its portrait.

    Attributes:
        circle: The portrait with its rim.
        words_rect: What its text covers; empty where it has none.
        bottom: Where its last words end.
        fits: Whether its words are inside the room.
    """

    def __init__(
        self, view: BlockView, party: Party, room: QRectF, diameter: float, size: float
    ) -> None:
        # Two Python objects that hold each other are freed late.
        self._view: BlockView = weakref.proxy(view)
        self._party = party
        unit = view.canvas.unit
        share = diameter / (DRAWN * unit)
        self.circle = QRectF(room.center().x() - diameter / 2, room.top(), diameter, diameter)
        plate_high = max(_LEAST_PLATE, _PLATE * share) * unit
        name_size = max(_LEAST_NAME, _NAME * share)
        self._set_name(room, name_size, plate_high)
        self.bottom = self.plate.bottom()
        self.words_rect = QRectF()
        words = party.text.get(view.language)
        if words:
            centred = Qt.AlignmentFlag.AlignHCenter
            below = self.bottom + view.px(_GAP)
            rest = QRectF(room.left(), below, room.width(), max(1.0, room.bottom() - below))
            style = Style(
                Face.SANS, size, view.palette_.text, smallest=size, leading=1.32, across=centred
            )
            self._boxes.append(even_box(words, rest, style, view.canvas))
            self.words_rect = self._boxes[-1].used
            self.bottom = self.words_rect.bottom()
        self.fits = all(box.fits for box in self._boxes)

    def _set_name(self, room: QRectF, size: float, high: float) -> None:
        """Set the name on its plate.

        Where it has no room, its icon yields to it if the portrait shows the same one; then it
        stands on two lines.
        """
        view, icon = self._view, bool(self._party.icon)
        shown = icon and self._party.portrait is None
        for has_icon, lines in ((icon, 1), (icon and not shown, 1), (icon and not shown, TWO)):
            self._icon_px = round(_ICON * size / _NAME * view.canvas.unit) if has_icon else 0
            name = self._party.label.get(view.language)
            wide = text_width(name, Face.SERIF, view.px(size))
            icon_room = self._icon_px + view.px(10) if has_icon else 0
            self._pad = pad = high * 0.42
            plate_wide = min(room.width(), wide + icon_room + 2 * pad)
            top = self.circle.bottom() - high * (1 - _HANGS)
            more = view.px(size * _NAME_LEADING) * (lines - 1)
            self.plate = QRectF(room.center().x() - plate_wide / 2, top, plate_wide, high + more)
            centred, middle = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
            style = Style(Face.SERIF, size, self._ink, across=centred, down=middle, lines=1)
            if lines > 1:
                style = replace(style, leading=_NAME_LEADING, lines=lines, even=True)
            label = self.plate.adjusted(pad + icon_room - 2, 0, -pad + 2, 0)
            self._boxes = [TextBox(name, label, style, view.canvas)]
            if self._boxes[0].fits:
                break

    @property
    def _fill(self) -> str:
        palette = self._view.palette_
        return palette.strong

    @property
    def _ink(self) -> str:
        palette = self._view.palette_
        return palette.on_accent if palette.is_night else CREAM

    def adopt(self) -> None:
        """Make its words part of its view."""
        self._view.texts += self._boxes

    def cut(self) -> Cut | None:
        """Return the picture of its portrait."""
        portrait = self._party.portrait
        if portrait is None:
            return None
        side = max(1, round(self.circle.width() - 2 * _RIM * self._view.canvas.unit))
        return Cut(portrait.src, side, side, portrait.focus, zoom=self._party.zoom)

    def draw(self, painter: QPainter) -> None:
        """Draw the portrait and the plate."""
        view, unit = self._view, self._view.canvas.unit
        palette = view.palette_
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(5):
            painter.setBrush(QColor(PORTRAIT_SHADOW))
            grown = (4 - step) * 2 * unit
            painter.drawEllipse(self.circle.adjusted(-grown, 6 * unit, grown, grown + 8 * unit))
        painter.setBrush(QColor(palette.card))
        painter.setPen(QPen(QColor(KEY_BORDER), max(1.0, 2 * unit)))
        painter.drawEllipse(self.circle)
        rim = _RIM * unit
        inner = self.circle.adjusted(rim, rim, -rim, -rim)
        cut = self.cut()
        painter.save()
        clip = QPainterPath()
        clip.addEllipse(inner)
        painter.setClipPath(clip)
        if cut is not None:
            at = QPoint(round(inner.left()), round(inner.top()))
            view.draw_picture(painter, cut, at)
        else:
            painter.fillRect(inner, QColor(mix(palette.card, self._fill, 0.22)))
            draw_mark(
                painter,
                view.context.icons,
                self._party.icon,
                self._party.label.get(view.language),
                room=inner,
                side_px=round(inner.width() * 0.5),
                colour=self._fill,
            )
        painter.restore()
        pill(painter, self.plate, self._fill, CREAM, max(1.0, 2 * unit))
        if self._icon_px:
            at_plate = QPointF(
                self.plate.left() + self._pad + self._icon_px / 2,
                self.plate.center().y(),
            )
            self._draw_icon(painter, at_plate, self._icon_px, self._ink)

    def _draw_icon(self, painter: QPainter, middle: QPointF, side: int, colour: str) -> None:
        icon = self._view.context.icons.pixmap(self._party.icon, side, colour)
        painter.drawPixmap(middle - QPointF(side, side) * 0.5, icon)
