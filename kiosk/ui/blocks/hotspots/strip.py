"""Spots as the fields of a strip that unrolls from a coil; what they say stands below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QRadialGradient

from kiosk.content.blocks import HotspotsBlock, Spot
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.hotspots.band import LEAN_SHARE, draw_band
from kiosk.ui.fonts import Face
from kiosk.ui.images import Cut
from kiosk.ui.text import Style, TextBox, even_box
from kiosk.ui.theme import METAL_INK, alpha

# Shares of the view's height: where the strip begins, how high it is; and its picture, which
# stands on the lower edge of the strip (93 % of the picture) and is 3.75 times as high.
WIDE_BAND, HIGH_BAND = (0.504, 0.203), (0.349, 0.13)
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
TEXT, SMALLEST_TEXT = 24, 21
NOTE_GAP, NOTE_ICON = 26, 34
SECOND_BAND, BAND_GAP = 0.62, 18
INTRO_SHARE = 1.5


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
        has_icons = any(spot.icon for spot in block.spots)
        on_strip = [spot for spot in block.spots if spot.icon or not has_icons]
        spots = [_Field(spot.label.get(self.language), spot.icon) for spot in on_strip]
        pills = [_Field(words, "") for text in block.pills if (words := text.get(self.language))]
        bottom = self._set_fields(spots, pills)
        self._set_notes(bottom + self.px(20), {id(spot) for spot in on_strip})

    def moves(self) -> bool:
        """Nothing here moves."""
        return False

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
        for index, field in enumerate(fields):
            cell = QRectF(room.left() + step * index, band.top(), step, band.height())
            # Low in a field that leans to the right there is more room at the left.
            cell.adjust(0 if field.icon else inset, 0, -2 * inset if field.icon else -inset, 0)
            icon = min(self.px(FIELD_ICON), round(band.height() * 0.36)) if field.icon else 0
            style = Style(
                Face.SANS_BOLD, size, METAL_INK, leading=FIELD_LEADING, across=centred, down=middle
            )
            if icon:
                x = cell.center().x() + inset - icon / 2
                at = QPointF(x, cell.top() + band.height() * 0.09)
                self._icons.append((field.icon, icon, METAL_INK, at))
                cell.setTop(at.y() + icon + self.px(2))
                cell.setBottom(band.bottom() - self.px(3))
            self.texts.append(even_box(field.label, cell, style, self.canvas))

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

    # Below the strip

    def _set_notes(self, top: float, on_strip: set[int]) -> None:
        """Set the intro and what each spot says, in columns at one size."""
        notes = [spot for spot in self._block.spots if spot.text or id(spot) not in on_strip]
        intro = self._block.intro.get(self.language)
        room = QRectF(
            self._margin, top, self.width() - 2 * self._margin, max(1.0, self.height() - top)
        )
        mark = len(self.texts), len(self._icons)
        for size in range(TEXT, SMALLEST_TEXT - 1, -1):
            del self.texts[mark[0] :], self._icons[mark[1] :]
            self._set_columns(room, intro, notes, on_strip, float(size))
            if all(box.fits for box in self.texts[mark[0] :]):
                break

    def _set_columns(
        self, room: QRectF, intro: str, notes: list[Spot], on_strip: set[int], size: float
    ) -> None:
        gap = self.px(NOTE_GAP)
        columns = len(notes) if self._is_wide else min(2, len(notes))
        first = 0.0
        if intro:
            share = INTRO_SHARE / (columns + INTRO_SHARE) if self._is_wide else 1.0
            wide = room.width() * share - (gap if self._is_wide and columns else 0)
            style = Style(Face.SANS, size, self.palette_.text2, smallest=size, leading=1.34)
            box = self.add_text(intro, QRectF(room.left(), room.top(), wide, room.height()), style)
            if self._is_wide:
                first = wide + gap
            else:
                room = room.adjusted(0, box.used.height() + self.px(12), 0, 0)
        if not notes:
            return
        wide = (room.width() - first - gap * (columns - 1)) / columns
        top, low = room.top(), room.top()
        for index, spot in enumerate(notes):
            column = index % columns
            if index and not column:
                top = low + self.px(12)
            left = room.left() + first + (wide + gap) * column
            cell = QRectF(left, top, wide, max(1.0, room.bottom() - top))
            low = max(low, self._set_note(spot, cell, size, is_named=id(spot) in on_strip))

    def _set_note(self, spot: Spot, cell: QRectF, size: float, *, is_named: bool) -> float:
        """Set what one spot says, led by its icon, or by its name if the strip does not give it.

        Returns:
            Where it ends.
        """
        palette = self.palette_
        if is_named and spot.icon:
            icon = self.px(NOTE_ICON)
            self._icons.append((spot.icon, icon, palette.accent_text, cell.topLeft()))
            cell = cell.adjusted(icon + self.px(10), 0, 0, 0)
        elif not is_named:
            style = Style(
                Face.SANS_BOLD, size + 2, palette.accent_text, smallest=size, leading=1.25, lines=1
            )
            name = self.add_text(spot.label.get(self.language), cell, style)
            cell = cell.adjusted(0, name.used.height(), 0, 0)
        style = Style(Face.SANS, size, palette.text, smallest=size, leading=1.34)
        text = spot.text.get(self.language)
        if not text:
            return cell.top()
        box = even_box(text, cell, style, self.canvas)
        self.texts.append(box)
        return box.used.bottom()

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
