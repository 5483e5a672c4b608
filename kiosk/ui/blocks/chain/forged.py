"""Medallions on a rising line, joined by a forged chain; what they are stands below each."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from kiosk.content.blocks import ChainBlock, Link
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style, TextBox, even_box
from kiosk.ui.widgets.forging import GLOW, RADIUS, ForgedChain, medallion_with

TITLE = 28.0
LABEL, SMALLEST_LABEL = 26.0, 21.0
TEXT_STEP = 3
LABEL_GAP = 14
# The line rises by so much of the view's height, and the medallions take so much of a step.
RISE_SHARE, STEP_SHARE = 0.2, 0.56
SMALLEST_RADIUS = 44
# The glow of a medallion reaches so many times its radius.
GLOW_SHARE = GLOW / RADIUS
ICON_SHARE = 0.92
COLUMN_GAP = 22


class ForgedView(BlockView):
    """A chain of any number of links; the medallions light up one after the other."""

    def __init__(self, block: ChainBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry, parts=max(1, len(block.links)))
        self._links = block.links
        self._marks: list[str] = []
        self._radius = 0.0
        self._chain = ForgedChain([], [], 0.0, self.palette_)
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
        low += self.px(LABEL_GAP)
        room = self.height() - low - max(rise, top + self.px(10))
        # Every glow ends inside the view.
        most = min(
            self.px(RADIUS),
            step * STEP_SHARE / 2,
            (self.height() - low) / (1 + GLOW_SHARE),
            self.height() / (2 * GLOW_SHARE),
        )
        self._radius = max(float(self.px(SMALLEST_RADIUS)), min(most, room / 2))
        lowest = self.height() - self._radius - max(low, self._radius * (GLOW_SHARE - 1))
        rise = max(0.0, min(rise, lowest - self._radius * GLOW_SHARE))
        centres = []
        for index, boxes in enumerate(labels):
            share = index / (count - 1) if count > 1 else 0.0
            # Medallions stand in the middle of their column; the first and the last one too.
            centre = QPointF(step * (index + 0.5), lowest - rise * share)
            centres.append(centre)
            self._set_label(boxes, centre)
        faces = [self._face(link) for link in self._links]
        self._chain = ForgedChain(faces, centres, self._radius, self.palette_)

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
        mark = link.mark.get(self.language)
        icon = None
        if mark:
            self._marks.append(mark)
        elif not link.icon:
            # No medallion is empty.
            mark = link.label.get(self.language)[:1]
        else:
            size_px = round(self._radius * ICON_SHARE)
            icon = self.context.icons.pixmap(link.icon, size_px, self.palette_.title)
        return medallion_with(mark, icon, self._radius, self.palette_, self.canvas)

    # Painting

    def draw_still(self, painter: QPainter) -> None:
        """Draw the links; the medallions lie over their ends."""
        self._chain.draw_links(painter)

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the medallions as far as they have lit up."""
        self._chain.draw_medallions(painter, self.share)

    def moving_rect(self) -> QRect:
        """Only the medallions."""
        return self._chain.rect() & self.rect()

    def words(self) -> list[str]:
        """Return everything that can be read here, marks included."""
        return [*super().words(), *self._marks]
