"""Points on the page's picture, told on cards in a column beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from kiosk.content.blocks import HotspotsBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.hotspots.callouts import CalloutsView
from kiosk.ui.blocks.hotspots.leaders import HALO, draw_leader, draw_point
from kiosk.ui.fonts import Face
from kiosk.ui.on_picture import point_on_picture
from kiosk.ui.placing import into
from kiosk.ui.shapes import card
from kiosk.ui.text import Style, TextBox, even_box
from kiosk.ui.theme import alpha

# The cards take this share of the place, at its left, and end before its points may.
CARDS_SHARE = 0.8
COLUMN_SHARE = 0.36
GAP, PAD, PAD_DOWN = 10, 22, 10
SIZES = (25.0, 24.0, 23.0, 22.0, 21.0)
LABEL_MORE = 3.0
FACE_SHARE = 0.95
MOST = 5


def beside_picture(block: HotspotsBlock, context: PageContext, geometry: QRect) -> BlockView:
    """Return the column where it suits the place, or the callouts that find their own places."""
    has_more = block.title or block.intro or block.pills
    is_suited = context.art is not None and block.art is None and not has_more
    if context.canvas.is_portrait or not is_suited or not 0 < len(block.spots) <= MOST:
        return CalloutsView(block, context, geometry)
    view = ColumnView(block, context, geometry)
    return CalloutsView(block, context, geometry) if view.overflowing() else view


class ColumnView(BlockView):
    """Cards below each other, in the order of their points; a line leads level to each point."""

    def __init__(self, block: HotspotsBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry, parts=max(1, len(block.spots)))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        box = context.art_box.translated(-self.pos())
        source, focus = (context.art.src, context.art.focus) if context.art else ("", (0.5, 0.5))
        native = context.images.native_size(source)
        found = [
            (point_on_picture((spot.x, spot.y), box, native, focus), spot) for spot in block.spots
        ]
        found.sort(key=_height)
        self._points = [point for point, _ in found]
        self._words = [
            (spot.label.get(self.language), spot.text.get(self.language)) for _, spot in found
        ]
        self._cards: list[QRectF] = []
        self._lines: list[QPolygonF] = []
        # Where each line ends: at its point, or as near to it as the place reaches.
        self._ends: list[QPointF] = []
        self._is_full = not any(self._set(size) for size in SIZES)

    def _set(self, size: float) -> bool:
        """Set the cards with type of ``size``; return whether they fit."""
        self.texts.clear()
        self._cards.clear()
        palette, pad, down = self.palette_, self.px(PAD), self.px(PAD_DOWN)
        wide = self.width() * COLUMN_SHARE
        label = Style(Face.SANS_BOLD, size + LABEL_MORE, palette.title, smallest=size, leading=1.28)
        text = Style(Face.SANS, size, palette.text, smallest=size, leading=1.36)
        top = 0.0
        for words in self._words:
            first = top
            top += down
            for part, style in zip(words, (label, text), strict=True):
                if not part:
                    continue
                room = QRectF(pad, top, wide - 2 * pad, max(1.0, self.height() - top))
                box: TextBox = even_box(part, room, style, self.canvas)
                self.texts.append(box)
                top = box.used.bottom()
            top += down
            self._cards.append(QRectF(0, first, wide, top - first))
            top += self.px(GAP)
        spare = self.height() * CARDS_SHARE - (top - self.px(GAP))
        if spare > 0 and len(self._cards) > 1:
            self._spread(spare / (len(self._cards) - 1))
        reach = self.px(HALO + 2)
        inside = QRectF(self.rect()).adjusted(wide + reach, reach, -reach, -reach)
        self._ends = [into(point, inside) for point in self._points]
        self._lines = [_level(end, rect) for end, rect in zip(self._ends, self._cards, strict=True)]
        return spare >= -1 and all(box.fits for box in self.texts)

    def _spread(self, by: float) -> None:
        """Move each card further down than the one before it, but no more than another gap."""
        by = min(by, float(self.px(GAP)))
        texts = iter(self.texts)
        for index, (rect, words) in enumerate(zip(self._cards, self._words, strict=True)):
            rect.translate(0, by * index)
            for part in words:
                if part:
                    box = next(texts)
                    box.used.translate(0, by * index)
                    box.rect.translate(0, by * index)

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place even at its smallest."""
        return self.words() if self._is_full else super().overflowing()

    def _shows(self, index: int) -> bool:
        """Whether a point is inside the place, and not under a card."""
        return self._ends[index] == self._points[index]

    def draw_still(self, painter: QPainter) -> None:
        """Draw the cards."""
        for rect in self._cards:
            card(painter, rect, self.palette_, self.canvas, alpha(self.palette_.card, FACE_SHARE))

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the lines out from the cards, then the points."""
        for index, line in enumerate(self._lines):
            draw_leader(painter, line, self.share(index), self.palette_, self.canvas)
        for index, point in enumerate(self._points):
            if self._shows(index):
                draw_point(painter, point, self.share(index), self.palette_, self.canvas)


def _height(found: tuple[QPointF, object]) -> float:
    return found[0].y()


def _level(point: QPointF, rect: QRectF) -> QPolygonF:
    """Return the line from a card to its point: level as far as it can be, then up or down."""
    start = QPointF(rect.right(), rect.center().y())
    return QPolygonF([start, QPointF(point.x(), start.y()), point])
