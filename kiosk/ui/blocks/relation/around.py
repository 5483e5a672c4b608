"""Parties around a cloud: portraits, what each has to say, and arrows from one to the next."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen

from kiosk.content.blocks import RelationBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.relation.arrow import Arrow, least_pill_width, pill_width
from kiosk.ui.blocks.relation.cloud import cloud
from kiosk.ui.blocks.relation.party import DRAWN, PartyFace
from kiosk.ui.blocks.relation.plan import (
    MOST_IN_ARCH,
    Plan,
    along,
    arch,
    beside,
    between,
    ring,
    there_or_back,
    way,
)
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import pill
from kiosk.ui.text import Style, text_width
from kiosk.ui.theme import KEY_BORDER, WHITE, alpha, mix

_GAP = 26.0
_TITLE_ROW = 54.0
_CENTRE, _CENTRE_SIZE = (380.0, 150.0), 34.0
# Between two rows: with a centre, without one, and so much more where there is room.
_BAND, _LOW_BAND, _MORE_BAND = 116.0, 76.0, 54.0
# Beside them, for the arrows from one row to the other.
_LANE = 48.0
_AIR = 10.0
# An arrow is seen on both sides of what it says: so much of it with the air at its ends.
_BARE = 92.0
_PILL_HALF = 25.0
# What it says is on two lines if portraits would become smaller than that.
_FAIR = 130.0
_LEAST_CENTRE = 84.0
# Room below the words for an arrow that passes there.
_BELOW = 64.0
# How far the middle of that arrow, with its words, is below the centre.
_UNDER = 32.0
_SIZES = (25.0, 24.0, 23.0, 22.0, 21.0)
# A portrait is not made smaller than this for the sake of larger words, and never than the last.
_GOOD, _LEAST = 190.0, 96.0
PAIR, ARCH = 2, 3


class AroundView(BlockView):
    """The arrows are drawn in one after the other when the page is entered."""

    def __init__(self, block: RelationBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry, parts=max(1, len(block.parties)))
        self._parties = block.parties
        self._faces: list[PartyFace] = []
        self._arrows: list[Arrow] = []
        self._dots: list[tuple[QPointF, QPointF]] = []
        self._centre = QRectF()
        self._plan = Plan((), QRectF())
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
        if self._pill is not None and len(self._parties) != ARCH:
            room.setTop(max(room.top(), self._pill.bottom() + self.px(8)))
        tried = [(plan, *self._best(plan)) for plan in self._plans(room, bool(centre))]
        plan, diameter, size = max(tried, key=lambda each: each[1:])
        self._faces = self._try(plan, diameter, size)
        if not plan.band.isEmpty():
            plan = self._drawn_together(plan, room)
            self._faces = self._try(plan, diameter, size)
        self._plan = plan
        for face in self._faces:
            face.adopt()
        self._set_centre(room, centre)

    def _plans(self, room: QRectF, has_centre: bool) -> Iterator[Plan]:
        count = len(self._parties)
        if count <= MOST_IN_ARCH:
            high = self.px(_CENTRE[1]) if has_centre else 0
            below = self.px(_BELOW) if self._passes_below() else 0
            yield arch(count, room.adjusted(0, 0, 0, -below), high, self.px(_GAP))
        if count > ARCH:
            yield self._ring(room, self.px(_BAND if has_centre else _LOW_BAND))

    def _ring(self, room: QRectF, band: float) -> Plan:
        lane, gap = self.px(_LANE), self.px(_GAP)
        return ring(len(self._parties), room, band, gap, lane, self.canvas.unit)

    def _drawn_together(self, plan: Plan, room: QRectF) -> Plan:
        """Return two rows that leave what they do not need above and below them, and between."""
        needed = max(
            face.bottom - cell.rect.top()
            for face, cell in zip(self._faces, plan.cells, strict=True)
        )
        left = max(0.0, room.height() - plan.band.height() - 2 * needed - self.px(4))
        band = plan.band.height() + min(left * 0.5, float(self.px(_MORE_BAND)))
        around = max(0.0, room.height() - band - 2 * needed - self.px(4)) / 2
        return self._ring(room.adjusted(0, around, 0, -around), band)

    def _passes_below(self) -> bool:
        """Whether an arrow goes from the left end of the arch to its right end."""
        is_arch = 2 < len(self._parties) <= MOST_IN_ARCH
        return is_arch and bool(self._parties[1].says.get(self.language))

    def _best(self, plan: Plan) -> tuple[float, float]:
        """Return the largest portraits that ``plan`` has room for, and the size of the words."""
        most = self._between_pills(plan)
        best: tuple[float, float] = (self.px(_LEAST), 0.0)
        for size in _SIZES:
            diameter = self._largest(plan, size, most)
            if diameter >= self.px(_GOOD):
                return diameter, size
            best = max(best, (diameter, size))
        return best[0], best[1] or _SIZES[-1]

    def _between_pills(self, plan: Plan) -> float:
        """Return how large portraits may be that leave room to what is said beside them."""
        level = [(index, words) for index, words in self._saying() if plan.level(index)]
        most = drawn = float(self.px(DRAWN))
        for width in (pill_width, least_pill_width):
            most = min(
                (plan.pitch(index) - self.px(_BARE) - width(self, words) for index, words in level),
                default=drawn,
            )
            if most >= self.px(_FAIR):
                break
        return min(drawn, most)

    def _saying(self) -> Iterator[tuple[int, str]]:
        if len(self._parties) > 1:
            for index, party in enumerate(self._parties):
                if words := party.says.get(self.language):
                    yield index, words

    def _largest(self, plan: Plan, size: float, most: float) -> float:
        """Return the largest diameter up to ``most`` at which everybody's words fit, or 0."""
        low = self.px(_LEAST)
        high = max(low, round(most))
        if not self._fits(plan, low, size):
            return 0.0
        while high - low > 2:
            middle = (low + high) // 2
            if self._fits(plan, middle, size):
                low = middle
            else:
                high = middle
        return float(low)

    def _fits(self, plan: Plan, diameter: float, size: float) -> bool:
        return all(
            face.fits and face.bottom <= cell.rect.bottom() and diameter <= cell.rect.width()
            for face, cell in zip(self._try(plan, diameter, size), plan.cells, strict=True)
        )

    def _try(self, plan: Plan, diameter: float, size: float) -> list[PartyFace]:
        return [
            PartyFace(self, party, cell.rect, diameter, size)
            for party, cell in zip(self._parties, plan.cells, strict=True)
        ]

    def _set_centre(self, room: QRectF, words: str) -> None:
        if not words:
            return
        count, band = len(self._parties), self._plan.band
        wide = min(float(self.px(_CENTRE[0])), room.width() * 0.42)
        high = float(self.px(_CENTRE[1]))
        if not band.isEmpty():
            high = min(high, band.height() - self.px(2 * _AIR))
            wide = min(wide, room.width() * 0.36)
            self._centre = QRectF(0, 0, wide, high)
            self._centre.moveCenter(band.center())
        elif count == PAIR:
            wide = min(wide, room.width() * 0.28)
            self._centre = QRectF(0, 0, wide, high)
            self._centre.moveCenter(room.center())
            self._centre.moveTop(self._below_pair(room))
            self._centre.setBottom(min(self._centre.bottom(), room.bottom()))
        else:
            if self._passes_below():
                room = room.adjusted(0, 0, 0, -self.px(_BELOW))
            self._centre = QRectF(0, room.bottom() - high, wide, high - self.px(10))
            self._centre.moveCenter(QPointF(room.center().x(), self._centre.center().y()))
            self._centre = self._beside_words(self._centre)
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
            # Nothing may run through what somebody has to say, nor through the names of a ring.
            boxes = [other.words_rect for other in self._faces]
            if not band.isEmpty():
                boxes += [other.plate for other in self._faces]
            if line and not any(_crosses(line, box) for box in boxes):
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

    def _below_pair(self, room: QRectF) -> float:
        """Return where the centre of two begins: below the arrow back, or as low as it may."""
        lowest = room.bottom() - self.px(_LEAST_CENTRE)
        middle = room.center().y() - self.px(_CENTRE[1]) / 2
        return min(max(middle, self._foot_of_pair(self._faces[1].circle)), lowest)

    def _foot_of_pair(self, circle: QRectF) -> float:
        """Return where what the arrow back says ends."""
        if not self._parties[1].says.get(self.language):
            return circle.top()
        points = there_or_back(circle, self._faces[0].circle, self.px(_AIR))
        return max(point.y() for point in points) + self.px(_AIR + _PILL_HALF)

    def _set_arrows(self) -> None:
        """Set an arrow from each party that says something to the next one."""
        for index, words in self._saying():
            lane = self._plan.lane(index)
            points = self._way(index, lane)
            if lane is not None:
                beside_centre = (self.width() - self._centre.width()) / 2 - self.px(2 * _AIR)
                level = self._plan.band.center().y()
                arrow = Arrow(self, points, words, widest=beside_centre, level=level)
            elif self._plan.level(index):
                diameter = self._faces[index].circle.width()
                widest = self._plan.pitch(index) - diameter - self.px(_BARE)
                arrow = Arrow(self, points, words, widest=widest)
            else:
                arrow = Arrow(self, points, words)
            self.texts.append(arrow.text)
            self._arrows.append(arrow)

    def _way(self, index: int, lane: float | None) -> list[QPointF]:
        """Return the line of the arrow from a party to the next one."""
        start, end = self._faces[index], self._faces[(index + 1) % len(self._faces)]
        air = self.px(_AIR)
        if lane is not None:
            return along(start.circle, end.circle, lane, air)
        if len(self._faces) == PAIR:
            return there_or_back(start.circle, end.circle, air)
        if self._plan.level(index):
            return beside(start.circle, end.circle, air)
        is_below = self._passes_below() and index == 1
        low = (start.bottom + self.px(8), end.bottom + self.px(8)) if is_below else None
        under = self._centre.bottom() + self.px(_UNDER) if not self._centre.isEmpty() else 0.0
        return way(start.circle, end.circle, low, air, under)

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
        fade.setColorAt(0, QColor(mix(palette.card, WHITE, 0.0 if palette.is_night else 0.6)))
        fade.setColorAt(1, QColor(mix(palette.card, strong, 0.18)))
        painter.setBrush(fade)
        painter.setPen(QPen(QColor(KEY_BORDER), max(1.0, 1.6 * self.canvas.unit)))
        painter.drawPath(cloud(self._centre))

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the arrows as far as they have come."""
        for index, arrow in enumerate(self._arrows):
            arrow.draw_line(painter, self.share(index))


def _crosses(line: tuple[QPointF, QPointF], box: QRectF) -> bool:
    """Whether a line runs through ``box``."""
    first, last = line
    return any(box.contains(first + (last - first) * (step / 16)) for step in range(17))
