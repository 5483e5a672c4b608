"""Parties around a cloud: portraits, what each has to say, and arrows from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen

from kiosk.content.blocks import RelationBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.relation.arrow import Arrow
from kiosk.ui.blocks.relation.party import DRAWN, PartyFace
from kiosk.ui.blocks.relation.plan import MOST_IN_ARCH, Cell, between, cells, way
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import pill
from kiosk.ui.text import Style, text_width
from kiosk.ui.theme import KEY_BORDER, alpha, mix

_GAP = 26.0
_TITLE_ROW = 54.0
_CENTRE, _CENTRE_SIZE = (380.0, 150.0), 34.0
_BAND = 96.0
# Room below the words for an arrow that passes there.
_BELOW = 64.0
# How far the middle of that arrow, with its words, is below the centre.
_UNDER = 32.0
_SIZES = (25.0, 24.0, 23.0, 22.0, 21.0)
# A portrait is not made smaller than this for the sake of larger words, and never than the last.
_GOOD, _LEAST = 190.0, 96.0


class AroundView(BlockView):
    """The arrows are drawn in one after the other when the page is entered."""

    def __init__(self, block: RelationBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry, parts=max(1, len(block.parties)))
        self._parties = block.parties
        self._faces: list[PartyFace] = []
        self._arrows: list[Arrow] = []
        self._dots: list[tuple[QPointF, QPointF]] = []
        self._centre = QRectF()
        self._pill: QRectF | None = None
        room = QRectF(self.rect())
        title = block.title.get(self.language)
        if title:
            row = QRectF(0, 0, self.width(), self.px(_TITLE_ROW))
            style = Style(Face.SANS_BOLD, 30, self.palette_.accent_text, lines=1)
            self.add_text(title, row, style)
            room.setTop(row.bottom())
        self._set_caption(block.caption.get(self.language))
        if self._parties:
            self._set_parties(room, block.centre.get(self.language))
            self._set_arrows()

    def _set_caption(self, words: str) -> None:
        if not words:
            return
        wide = text_width(words, Face.SANS, self.px(22)) + self.px(36)
        self._pill = QRectF(self.width() - wide, 0, wide, self.px(42))
        centred, middle = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
        style = Style(Face.SANS, 22, self.palette_.text, across=centred, down=middle, lines=1)
        self.add_text(words, self._pill, style)

    # Placing

    def _set_parties(self, room: QRectF, centre: str) -> None:
        """Find the largest portraits with words of a good size."""
        count = len(self._parties)
        high = self.px(_CENTRE[1] if count <= MOST_IN_ARCH else _BAND) if centre else 0
        if self._passes_below():
            room.adjust(0, 0, 0, -self.px(_BELOW))
        plan = cells(count, room, high, self.px(_GAP))
        best: tuple[float, float] = (self.px(_LEAST), _SIZES[-1])
        for size in _SIZES:
            diameter = self._largest(plan, size)
            if diameter >= self.px(_GOOD):
                best = (diameter, size)
                break
            best = max(best, (diameter, size))
        self._faces = self._try(plan, *best)
        for face in self._faces:
            face.adopt()
        self._set_centre(room, centre, high)

    def _passes_below(self) -> bool:
        """Whether an arrow goes from the left end of the arch to its right end."""
        is_arch = 2 < len(self._parties) <= MOST_IN_ARCH
        return is_arch and bool(self._parties[1].says.get(self.language))

    def _largest(self, plan: list[Cell], size: float) -> float:
        """Return the largest diameter at which everybody's words fit, or 0."""
        low, high = self.px(_LEAST), self.px(DRAWN)
        if not self._fits(plan, low, size):
            return 0.0
        while high - low > 2:
            middle = (low + high) // 2
            if self._fits(plan, middle, size):
                low = middle
            else:
                high = middle
        return float(low)

    def _fits(self, plan: list[Cell], diameter: float, size: float) -> bool:
        return all(
            face.fits and face.bottom <= cell.rect.bottom() and diameter <= cell.rect.width()
            for face, cell in zip(self._try(plan, diameter, size), plan, strict=True)
        )

    def _try(self, plan: list[Cell], diameter: float, size: float) -> list[PartyFace]:
        return [
            PartyFace(self, party, cell.rect, diameter, size)
            for party, cell in zip(self._parties, plan, strict=True)
        ]

    def _set_centre(self, room: QRectF, words: str, high: float) -> None:
        if not words:
            return
        count = len(self._parties)
        wide = min(float(self.px(_CENTRE[0])), room.width() * 0.42)
        if count <= MOST_IN_ARCH and count != 2:
            self._centre = QRectF(0, room.bottom() - high, wide, high - self.px(10))
            self._centre.moveCenter(QPointF(room.center().x(), self._centre.center().y()))
            self._centre = self._beside_words(self._centre)
        else:
            wide = min(wide, room.width() * 0.28) if count == 2 else wide
            self._centre = QRectF(0, 0, wide, min(high, self.px(_CENTRE[1])))
            self._centre.moveCenter(room.center())
        wide = self._centre.width()
        inner = self._centre.adjusted(wide * 0.1, self._centre.height() * 0.22, -wide * 0.1, 0)
        style = Style(
            Face.SERIF,
            _CENTRE_SIZE,
            self.palette_.title,
            smallest=22,
            leading=1.24,
            across=Qt.AlignmentFlag.AlignHCenter,
            down=Qt.AlignmentFlag.AlignVCenter,
        )
        self.add_text(words, inner, style)
        for face in self._faces:
            line = between(self._centre, face.circle, self.px(10))
            # Nothing may run through what somebody has to say.
            if line and not any(_crosses(line, other.words_rect) for other in self._faces):
                self._dots.append(line)

    def _beside_words(self, box: QRectF) -> QRectF:
        """Return ``box`` made so narrow that it leaves the words beside it alone."""
        half = box.width() / 2
        for face in self._faces:
            words = face.words_rect
            if words.bottom() < box.top() or words.isEmpty():
                continue
            away = abs(words.center().x() - box.center().x()) - words.width() / 2 - self.px(12)
            half = min(half, max(away, box.width() * 0.3))
        return QRectF(box.center().x() - half, box.top(), 2 * half, box.height())

    def _set_arrows(self) -> None:
        """Set an arrow from each party that says something to the next one."""
        under = self._centre.bottom() + self.px(_UNDER) if not self._centre.isEmpty() else 0.0
        for index, party in enumerate(self._parties):
            words = party.says.get(self.language)
            if not words or len(self._parties) < 2:
                continue
            start = self._faces[index]
            end = self._faces[(index + 1) % len(self._faces)]
            is_below = self._passes_below() and index == 1
            low = (start.bottom + self.px(8), end.bottom + self.px(8)) if is_below else None
            arrow = Arrow(self, way(start.circle, end.circle, low, self.px(10), under), words)
            self.texts.append(arrow.text)
            self._arrows.append(arrow)

    # Painting

    def draw_still(self, painter: QPainter) -> None:
        """Draw portraits, centre, dotted lines and pills."""
        dots = QPen(QColor(KEY_BORDER), max(1.0, 3 * self.canvas.unit))
        dots.setCapStyle(Qt.PenCapStyle.RoundCap)
        dots.setDashPattern([0.1, 3.4])
        painter.setPen(dots)
        for first, last in self._dots:
            painter.drawLine(first, last)
        if not self._centre.isEmpty():
            self._draw_cloud(painter)
        for face in self._faces:
            face.draw(painter)
        for arrow in self._arrows:
            arrow.draw_pill(painter)
        if self._pill is not None:
            pill(painter, self._pill, alpha(self.palette_.card, 0.8))

    def _draw_cloud(self, painter: QPainter) -> None:
        palette = self.palette_
        strong = palette.strong
        fade = QLinearGradient(self._centre.topLeft(), self._centre.bottomLeft())
        fade.setColorAt(0, QColor(mix(palette.card, "#FFFFFF", 0.0 if palette.is_night else 0.6)))
        fade.setColorAt(1, QColor(mix(palette.card, strong, 0.18)))
        painter.setBrush(fade)
        painter.setPen(QPen(QColor(KEY_BORDER), max(1.0, 1.6 * self.canvas.unit)))
        painter.drawPath(_cloud(self._centre))

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the arrows as far as they have come."""
        for index, arrow in enumerate(self._arrows):
            arrow.draw_line(painter, self.share(index))


# A cloud of five bows on a flat foot, as drawn in a box of 700 by 190.
_BOWS = (
    ((-6, 160), (40, 102), (92, 112)),
    ((96, 50), (176, 20), (226, 62)),
    ((262, 0), (372, -8), (410, 50)),
    ((452, 0), (560, 10), (580, 76)),
    ((640, 66), (700, 102), (690, 150)),
    ((720, 160), (716, 186), (690, 186)),
)


def _cloud(box: QRectF) -> QPainterPath:
    """Return a cloud that fills ``box``."""

    def at(point: tuple[float, float]) -> QPointF:
        return QPointF(
            box.left() + (point[0] - 5) / 700 * box.width(),
            box.top() + point[1] / 186 * box.height(),
        )

    path = QPainterPath(at((40, 186)))
    for first, second, end in _BOWS:
        path.cubicTo(at(first), at(second), at(end))
    path.closeSubpath()
    return path


def _crosses(line: tuple[QPointF, QPointF], box: QRectF) -> bool:
    """Whether a line runs through ``box``."""
    first, last = line
    return any(box.contains(first + (last - first) * (step / 16)) for step in range(17))
