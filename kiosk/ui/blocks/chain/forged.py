"""Medallions on a rising line, joined by a forged chain; what they are stands below each."""

from __future__ import annotations

from math import atan2, degrees, hypot

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from kiosk.content.blocks import ChainBlock, Link
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.chain.forging import GLOW, RADIUS, draw_links, medallion
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style, TextBox, even_box

TITLE = 28.0
LABEL, SMALLEST_LABEL = 26.0, 21.0
TEXT_STEP = 3
LABEL_GAP = 14
# The line rises by so much of the view's height, and the medallions take so much of a step.
RISE_SHARE, STEP_SHARE = 0.2, 0.56
SMALLEST_RADIUS = 44
ICON_SHARE, MARK_SHARE = 0.92, 1.0
COLUMN_GAP = 22


class ForgedView(BlockView):
    """A chain of any number of links; the medallions light up one after the other."""

    def __init__(self, block: ChainBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry, parts=max(1, len(block.links)))
        self._links = block.links
        self._centres: list[QPointF] = []
        self._faces: list[QPixmap] = []
        self._marks: list[str] = []
        self._radius = 0.0
        title = block.title.get(self.language)
        style = Style(Face.SANS_BOLD, TITLE, self.palette_.accent_text, leading=1.3, lines=1)
        top = self.add_text(title, QRectF(0, 0, self.width(), self.px(42)), style).used.bottom()
        if self._links:
            self._set_links(top if title else 0.0)

    def _set_links(self, top: float) -> None:
        count = len(self._links)
        step = self.width() / count
        labels = self._fit_labels(step - self.px(COLUMN_GAP))
        low = max(sum(box.used.height() for box in boxes) for boxes in labels)
        rise = self.height() * RISE_SHARE if count > 1 else 0.0
        # The title stands over the low end of the chain, so only what the rise lacks is taken.
        room = self.height() - low - self.px(LABEL_GAP) - max(rise, top + self.px(10))
        most = min(self.px(RADIUS), step * STEP_SHARE / 2)
        self._radius = max(float(self.px(SMALLEST_RADIUS)), min(most, room / 2))
        lowest = self.height() - low - self.px(LABEL_GAP) - self._radius
        for index, boxes in enumerate(labels):
            share = index / (count - 1) if count > 1 else 0.0
            # Medallions stand in the middle of their column; the first and the last one too.
            centre = QPointF(step * (index + 0.5), lowest - rise * share)
            self._centres.append(centre)
            self._set_label(boxes, centre)
        self._faces = [self._face(link) for link in self._links]

    def _fit_labels(self, width: float) -> list[list[TextBox]]:
        """Return the labels at the largest common size that leaves the medallions their room."""
        size = LABEL
        while True:
            labels = [self._label(link, width, size) for link in self._links]
            low = max(sum(box.used.height() for box in boxes) for boxes in labels)
            fits = all(box.fits for boxes in labels for box in boxes)
            if size <= SMALLEST_LABEL or (fits and low <= self.height() * 0.3):
                return labels
            size -= 1

    def _label(self, link: Link, width: float, size: float) -> list[TextBox]:
        centred = Qt.AlignmentFlag.AlignHCenter
        room = QRectF(0, 0, width, self.height() * 0.6)
        smaller = max(SMALLEST_LABEL, size - TEXT_STEP)
        rows = (
            (link.label, Face.SANS_MEDIUM, size, self.palette_.text),
            (link.text, Face.SANS, smaller, self.palette_.text2),
        )
        return [
            even_box(
                words,
                room,
                Style(face, at, colour, smallest=at, leading=1.26, across=centred),
                self.canvas,
            )
            for text, face, at, colour in rows
            if (words := text.get(self.language))
        ]

    def _set_label(self, boxes: list[TextBox], centre: QPointF) -> None:
        top = centre.y() + self._radius + self.px(LABEL_GAP)
        for box in boxes:
            high = box.used.height()
            rect = QRectF(centre.x() - box.rect.width() / 2, top, box.rect.width(), high)
            self.add_text(box.words, rect, box.style)
            top += high

    def _face(self, link: Link) -> QPixmap:
        """Return the medallion of ``link`` with its mark or icon."""
        face = medallion(self._radius, self.palette_)
        painter = QPainter(face)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(face.rect())
        mark = link.mark.get(self.language)
        colour = self.palette_.title
        if mark:
            side = self._radius * 1.5
            room = QRectF(0, 0, side, side)
            room.moveCenter(rect.center())
            centred, middle = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
            size = self._radius * MARK_SHARE / self.canvas.unit
            style = Style(Face.SERIF, size, colour, leading=1.1, across=centred, down=middle)
            box = TextBox(mark, room, style, self.canvas)
            box.draw(painter)
            self._marks.append(mark)
        elif link.icon:
            size_px = round(self._radius * ICON_SHARE)
            icon = self.context.icons.pixmap(link.icon, size_px, colour)
            half = QPointF(size_px / 2, size_px / 2)
            painter.drawPixmap(rect.center() - half, icon)
        painter.end()
        return face

    # Painting

    def draw_still(self, painter: QPainter) -> None:
        """Draw the links; the medallions lie over their ends."""
        scale = self._radius / RADIUS
        for start, end in zip(self._centres, self._centres[1:], strict=False):
            across, down = end.x() - start.x(), end.y() - start.y()
            length = hypot(across, down) - 2 * self._radius
            if length <= 0:
                continue
            painter.save()
            painter.translate(start)
            painter.rotate(degrees(atan2(down, across)))
            painter.translate(self._radius, 0)
            draw_links(painter, length, scale, self.palette_)
            painter.restore()

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the medallions as far as they have lit up."""
        for index, (centre, face) in enumerate(zip(self._centres, self._faces, strict=True)):
            share = self.share(index)
            side = face.width() * (0.86 + 0.14 * share)
            target = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
            painter.setOpacity(0.35 + 0.65 * share)
            painter.drawPixmap(target, face, QRectF(face.rect()))
        painter.setOpacity(1.0)

    def moving_rect(self) -> QRect:
        """Only the medallions."""
        reach = self._radius * GLOW / RADIUS + 2
        covered = QRectF()
        for centre in self._centres:
            covered = covered.united(
                QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach)
            )
        return covered.toAlignedRect() & self.rect()

    def words(self) -> list[str]:
        """Return everything that can be read here, marks included."""
        return [*super().words(), *self._marks]
