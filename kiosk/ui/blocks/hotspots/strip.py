"""Spots as the fields of a strip that unrolls from a coil; what they say stands below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QRadialGradient

from kiosk.content.blocks import HotspotsBlock, Spot
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.hotspots.band import LEAN_SHARE, draw_band
from kiosk.ui.blocks.hotspots.strip_notes import Notes, lead_boxes
from kiosk.ui.fonts import Face
from kiosk.ui.images import Cut
from kiosk.ui.text import Style, TextBox, even_box, text_width
from kiosk.ui.theme import GOLD, METAL_INK, alpha

# Shares of the view's height: where the strip begins, how high it is; and its picture, which
# stands on the lower edge of the strip (93 % of the picture) and is 3.75 times as high.
WIDE_BAND, HIGH_BAND = (0.5645, 0.2258), (0.26, 0.0968)
PICTURE_HIGH, PICTURE_FOOT, PICTURE_ASPECT = 3.75, 0.9333, 400 / 420
PICTURE_INSET = 40
# Where the strip meets the coil: the middle of its face.
PICTURE_MIDDLE = 0.4
WIDE_FROM = 2.2
MARGIN_WIDE, MARGIN_HIGH = 76 / 1920, 60 / 1080
TITLE_SHARE_WIDE, TITLE_SHARE_HIGH = 0.1, 0.165
LEAST_FIELD = 128
FIELD_INSET = 0.15
FIELD_LABEL, FIELD_ICON, FIELD_LEADING = 26.0, 42, 1.08
# Of the band's height; above labels on two lines icons are smaller.
ICON_SHARE, ICON_SHARE_BROKEN = 0.36, 0.3
ICON_TOP = 0.25
SMALLEST_TEXT = 21
NOTES_FROM = 0.522
# Lower bands have their icons beside the labels.
LOW_BAND = 84
BESIDE_ICON, BESIDE_GAP = 30, 10
SECOND_BAND, BAND_GAP = 0.62, 18
# What stands above the strip, before the picture: from where, how near, and the line before it.
LEAD_FROM, LEAD_REACH = 0.612, 0.03
LEAD_TOP, LEAD_LINE = 56, 26


@dataclass(frozen=True, slots=True)
class _Field:
    label: str
    icon: str


class StripView(BlockView):
    """Spots with an icon, and the pills after them, are fields of the strip.

    The upper part of the place is left free for the picture that the strip unrolls from (and for
    other blocks beside it); below the strip stand the intro and what each spot says.
    """

    def __init__(self, block: HotspotsBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        self._block = block
        self._is_wide = self.width() > self.height() * WIDE_FROM
        # The strip runs over the whole page: its words keep to the page's own margin.
        self._margin = self.width() * (MARGIN_WIDE if self._is_wide else MARGIN_HIGH)
        top, high = WIDE_BAND if self._is_wide else HIGH_BAND
        self._band = QRectF(0, self.height() * top, self.width(), self.height() * high)
        self._picture = self._place_picture()
        if block.art is not None:
            self._band.setRight(self._picture.left() + self._picture.width() * PICTURE_MIDDLE)
        self._bands: list[tuple[QRectF, list[float]]] = []
        self._icons: list[tuple[str, int, str, QPointF]] = []
        self._line = QRectF()
        has_icons = any(spot.icon for spot in block.spots)
        on_strip = [spot for spot in block.spots if spot.icon or not has_icons]
        spots = [_Field(spot.label.get(self.language), spot.icon) for spot in on_strip]
        icons = (*block.pill_icons, *("" for _ in block.pills))
        pills = [
            _Field(words, icon)
            for text, icon in zip(block.pills, icons, strict=False)
            if (words := text.get(self.language))
        ]
        bottom = self._set_fields(spots, pills)
        self._set_notes(bottom + self.px(20), {id(spot) for spot in on_strip})

    def moves(self) -> bool:
        """Nothing here moves."""
        return False

    def words(self) -> list[str]:
        """Return everything that can be read here."""
        boxes = [box.words for box in self.texts if box not in self._below.texts]
        return [*boxes, *self._below.words]

    def _place_picture(self) -> QRectF:
        high = self._band.height() * PICTURE_HIGH
        wide = high * PICTURE_ASPECT
        right = self.width() - self.px(PICTURE_INSET)
        top = self._band.bottom() - high * PICTURE_FOOT
        return QRectF(right - wide, top, wide, high)

    # The strip

    def _set_fields(self, spots: Sequence[_Field], pills: Sequence[_Field]) -> float:
        """Set the fields on one band, or the pills on a second one; return where they end."""
        left = self._margin
        title = self._block.title.get(self.language)
        room = self._field_room(self._band)
        if title:
            share = TITLE_SHARE_WIDE if self._is_wide else TITLE_SHARE_HIGH
            wide = self.width() * share
            self._set_title(title, QRectF(left, self._band.top(), wide, self._band.height()))
            room.setLeft(left + wide + self.px(20))
        every = [*spots, *pills]
        if not every or room.width() / len(every) >= self.px(LEAST_FIELD) or not pills:
            self._set_band(self._band, room, every)
            return self._band.bottom()
        self._set_band(self._band, room, spots)
        top = self._band.bottom() + self.px(BAND_GAP)
        second = QRectF(0, top, self.width() * 0.96, self._band.height() * SECOND_BAND)
        self._set_band(second, self._field_room(second), pills)
        return second.bottom()

    def _field_room(self, band: QRectF) -> QRectF:
        """Return where fields may stand on ``band``: clear of what it unrolls from."""
        right = band.right() - band.height() * LEAN_SHARE
        if self._block.art is not None and band == self._band:
            right = self._picture.left() - self.px(6)
        return QRectF(self._margin, band.top(), right - self._margin, band.height())

    def _set_title(self, words: str, room: QRectF) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        style = Style(Face.SANS_BOLD, 26, METAL_INK, leading=1.2, down=middle, lines=2)
        self.texts.append(even_box(words, room, style, self.canvas))

    def _set_band(self, band: QRectF, room: QRectF, fields: Sequence[_Field]) -> None:
        step = room.width() / max(1, len(fields))
        lines = [room.left() + step * index for index in range(len(fields) + 1)]
        self._bands.append((band, lines if room.left() > self._margin + 1 else lines[1:-1]))
        inset = band.height() * LEAN_SHARE * FIELD_INSET
        size = self._fit_fields(fields, step - 2 * inset, band.height())
        centred, middle = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
        is_broken = any(
            text_width(field.label, Face.SANS_BOLD, self.px(size)) > step - 2 * inset
            for field in fields
        )
        share = ICON_SHARE_BROKEN if is_broken else ICON_SHARE
        for index, field in enumerate(fields):
            cell = QRectF(room.left() + step * index, band.top(), step, band.height())
            style = Style(
                Face.SANS_BOLD, size, METAL_INK, leading=FIELD_LEADING, across=centred, down=middle
            )
            if field.icon and band.height() < self.px(LOW_BAND):
                self._set_low_field(field, cell, style)
                continue
            # Low in a field that leans to the right there is more room at the left.
            cell.adjust(0 if field.icon else inset, 0, -2 * inset if field.icon else -inset, 0)
            if field.icon:
                icon = min(self.px(FIELD_ICON), round(band.height() * share))
                x = cell.center().x() + inset - icon / 2
                at = QPointF(x, cell.top() + band.height() * ICON_TOP * share)
                self._icons.append((field.icon, icon, METAL_INK, at))
                cell.setTop(at.y() + icon + self.px(2))
                cell.setBottom(band.bottom() - self.px(4))
            self.texts.append(even_box(field.label, cell, style, self.canvas))

    def _set_low_field(self, field: _Field, cell: QRectF, style: Style) -> None:
        """Set icon and label of a field beside each other, in its middle."""
        icon, gap = self.px(BESIDE_ICON), self.px(BESIDE_GAP)
        room = QRectF(0, cell.top(), cell.width() * 0.8 - icon - gap, cell.height())
        wide = even_box(field.label, room, style, self.canvas).used.width()
        left = cell.center().x() - (icon + gap + wide) / 2
        self._icons.append(
            (field.icon, icon, METAL_INK, QPointF(left, cell.center().y() - icon / 2))
        )
        style = replace(style, across=Qt.AlignmentFlag.AlignLeft)
        room.moveLeft(left + icon + gap)
        self.texts.append(even_box(field.label, room, style, self.canvas))

    def _fit_fields(self, fields: Sequence[_Field], width: float, height: float) -> float:
        """Return the largest size at which every field has room for its label."""
        for step in range(int(FIELD_LABEL - SMALLEST_TEXT)):
            size = FIELD_LABEL - step
            style = Style(Face.SANS_BOLD, size, METAL_INK, smallest=size, leading=FIELD_LEADING)
            if all(
                TextBox(
                    field.label,
                    QRectF(0, 0, width, height * (0.5 if field.icon else 0.9)),
                    style,
                    self.canvas,
                ).fits
                for field in fields
            ):
                return size
        return SMALLEST_TEXT

    # Beside and below the strip

    def _set_notes(self, top: float, on_strip: set[int]) -> None:
        """Set what each spot says: one beside the picture if there is one, the others below."""
        notes = [spot for spot in self._block.spots if spot.text or id(spot) not in on_strip]
        lead = next((spot for spot in notes if id(spot) not in on_strip and spot.text), None)
        if lead is not None and self._set_lead(lead):
            notes.remove(lead)
        # On an upright screen other blocks have the left side below the strip.
        left = self._margin if self._is_wide else self.width() * NOTES_FROM
        room = QRectF(left, top, self.width() - self._margin - left, max(1.0, self.height() - top))
        intro = self._block.intro.get(self.language)
        below = Notes(self, intro, notes, on_strip, room)
        self.texts += below.texts
        self._icons += below.icons
        self._below = below

    def _set_lead(self, spot: Spot) -> bool:
        """Set what a spot says above the strip, before the picture; return whether it fits."""
        if not self._is_wide or self._block.art is None:
            return False
        left = self.width() * LEAD_FROM
        top = float(self.px(LEAD_TOP))
        right = self._picture.left() + self._picture.width() * LEAD_REACH
        room = QRectF(left, top, right - left, self._band.top() - self.px(16) - top)
        boxes = lead_boxes(self, spot, room)
        if boxes is None:
            return False
        self.texts += boxes
        self._line = QRectF(left - self.px(LEAD_LINE), top, 1.5 * self.canvas.unit, room.height())
        return True

    # Painting

    def draw_still(self, painter: QPainter) -> None:
        """Draw the bands, what they unroll from, and the icons."""
        if self._block.art is not None:
            self._draw_glow(painter)
        for band, lines in self._bands:
            draw_band(painter, band, lines, self.canvas.unit)
        if self._block.art is not None:
            rect = self._picture.toRect()
            cut = Cut(self._block.art.src, rect.width(), rect.height(), whole=True)
            self.draw_picture(painter, cut, QPoint(rect.left(), rect.top()))
        if not self._line.isEmpty():
            fade = QLinearGradient(self._line.topLeft(), self._line.bottomLeft())
            for share, opacity in ((0.0, 0.0), (0.5, 0.7), (1.0, 0.0)):
                fade.setColorAt(share, QColor(alpha(GOLD, opacity)))
            painter.fillRect(self._line, fade)
        for name, size, colour, at in self._icons:
            painter.drawPixmap(at, self.context.icons.pixmap(name, size, colour))

    def _draw_glow(self, painter: QPainter) -> None:
        """Draw a glow behind the picture, as high as the place allows."""
        centre, wide = self._picture.center(), self._picture.width() * 1.05
        glow = QRadialGradient(QPointF(0, 0), wide)
        glow.setColorAt(0, QColor(alpha(self.palette_.accent, 0.3)))
        glow.setColorAt(1, QColor(alpha(self.palette_.accent, 0)))
        painter.save()
        painter.translate(centre)
        painter.scale(1, min(1.0, centre.y() / wide))
        painter.fillRect(QRectF(-wide, -wide, 2 * wide, 2 * wide), glow)
        painter.restore()
