"""Leaves of a folding screen: a picture, a large word, and what the word is made of."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter

from kiosk.content.blocks import Leaf, TriptychBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.triptych.formula import Formula
from kiosk.ui.fonts import Face
from kiosk.ui.ground import shade_of
from kiosk.ui.images import Cut
from kiosk.ui.shapes import gold_frame, haitang
from kiosk.ui.text import Style, TextBox
from kiosk.ui.theme import CREAM, alpha
from kiosk.ui.vertical import VerticalText, reads_downwards

GAP = 18
CORNER = 30
PAD = 48
PAD_NARROW = 26
NARROW = 380
# A leaf narrower than this lies down: the leaves stand one below the other.
LEAST = 250
LYING_SHARE = 0.54
TITLE = 112.0
TITLE_ACROSS = 64.0
LEAST_SHARE = 0.75
ZOOM = 1.2


class ScreenView(BlockView):
    """The plain triptych, of any number of leaves."""

    def __init__(self, block: TriptychBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry, parts=max(1, len(block.leaves)))
        self._dark = shade_of(self.palette_)
        self._leaves: list[tuple[QRectF, Cut | None]] = []
        self._columns: list[VerticalText] = []
        self._formulas: list[Formula] = []
        # How far down words that read across reach into their leaves.
        self._across_bottom = 0.0
        top = self._set_title(block.title.get(self.language))
        count = len(block.leaves)
        if not count:
            return
        gap = self.px(GAP)
        room = QRectF(0, top, self.width(), self.height() - top)
        wide = (room.width() - gap * (count - 1)) / count
        self._are_upright = wide >= self.px(LEAST)
        high = (room.height() - gap * (count - 1)) / count
        for index, leaf in enumerate(block.leaves):
            if self._are_upright:
                rect = QRectF(index * (wide + gap), top, wide, room.height())
            else:
                rect = QRectF(0, top + index * (high + gap), room.width(), high)
            self._set_leaf(leaf, rect)

    def _set_title(self, title: str) -> float:
        if not title:
            return 0.0
        style = Style(Face.SERIF, 36, self.palette_.title, smallest=26, leading=1.25, lines=1)
        self.add_text(title, QRectF(self.px(4), 0, self.width() - self.px(8), self.px(54)), style)
        return float(self.px(62))

    def _set_leaf(self, leaf: Leaf, rect: QRectF) -> None:
        cut = None
        if leaf.art is not None:
            size = rect.toAlignedRect().size()
            cut = Cut(leaf.art.src, size.width(), size.height(), leaf.art.focus, zoom=ZOOM)
        self._leaves.append((rect, cut))
        is_small = rect.width() < self.px(NARROW) or not self._are_upright
        pad = self.px(PAD_NARROW if is_small else PAD)
        inner = rect.adjusted(pad, pad, -pad, -pad)
        words = [text.get(self.language) for text in leaf.formula]
        room = QRectF(inner)
        if not self._are_upright:
            # A lying leaf has its word on the left and what it is made of on the right.
            room.setLeft(inner.left() + inner.width() * LYING_SHARE)
            inner.setRight(room.left() - pad)
        formula = Formula([word for word in words if word], room, self.context)
        self._formulas.append(formula)
        if not self._are_upright:
            formula.top = inner.bottom() + self.px(18)
        bottom = formula.top - self.px(18)
        caption = leaf.art.caption.get(self.language) if leaf.art else ""
        low = Qt.AlignmentFlag.AlignBottom
        for text, style in (
            (caption, Style(Face.SANS, 22, alpha(CREAM, 0.9), leading=1.3, down=low)),
            (leaf.text.get(self.language), Style(Face.SANS, 25, CREAM, leading=1.4, down=low)),
        ):
            if text:
                room = QRectF(inner.left(), inner.top(), inner.width(), bottom - inner.top())
                bottom = self.add_text(text, room, style).used.top() - self.px(8)
        self._set_word(leaf.title.get(self.language), inner, bottom)

    def _set_word(self, word: str, inner: QRectF, bottom: float) -> None:
        room = QRectF(inner.left(), inner.top(), inner.width(), max(1.0, bottom - inner.top()))
        if self._are_upright and reads_downwards(word):
            size = min(TITLE, inner.width() / self.canvas.unit * 0.42)
            style = Style(Face.SERIF, size, CREAM, smallest=36, leading=1.1, lines=2)
            self._columns.append(VerticalText(word, room, style, self.canvas, pitch=1.12))
            return
        down = Qt.AlignmentFlag.AlignTop if self._are_upright else Qt.AlignmentFlag.AlignBottom
        style = Style(Face.SERIF, TITLE_ACROSS, CREAM, smallest=30, leading=1.12, down=down)
        # On two lines, like its neighbours, as long as it stays about as large as they are.
        two = replace(style, lines=2, smallest=TITLE_ACROSS * LEAST_SHARE)
        box = self.add_text(
            word, room, two if TextBox(word, room, two, self.canvas).fits else style
        )
        self._across_bottom = max(self._across_bottom, box.used.bottom() - inner.top())

    def words(self) -> list[str]:
        """Return everything that can be read here."""
        columns = [column.words for column in self._columns]
        return [*columns, *(box.words for box in (*self.texts, *self._sums()))]

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place even at its smallest."""
        boxes: list[TextBox | VerticalText] = [*self._columns, *self.texts, *self._sums()]
        return [box.words for box in boxes if not box.fits]

    def _sums(self) -> list[TextBox]:
        return [box for formula in self._formulas for box in formula.texts if box.words != "+"]

    # Painting

    def draw_still(self, painter: QPainter) -> None:
        """Draw the pictures, their shade and frames, and the large words."""
        radius = float(self.px(CORNER))
        for rect, cut in self._leaves:
            painter.save()
            painter.setClipPath(haitang(rect, radius))
            if cut is not None:
                self.draw_picture(painter, cut, rect.toAlignedRect().topLeft())
            else:
                painter.fillRect(rect, QColor(self.palette_.raised))
            self._draw_shade(painter, rect)
            painter.restore()
            gold_frame(painter, rect, radius, self.canvas)
        for column in self._columns:
            column.draw(painter)

    def _draw_shade(self, painter: QPainter, rect: QRectF) -> None:
        """Darken the side of the large word, slanting away downwards, and the foot."""
        foot = QLinearGradient(rect.topLeft(), rect.bottomLeft())
        foot.setColorAt(0.58, QColor(alpha(self._dark, 0)))
        foot.setColorAt(0.84, QColor(alpha(self._dark, 0.92)))
        foot.setColorAt(1, QColor(self._dark))
        reach = rect.width() * (0.78 if self._are_upright else 0.6)
        start = QPointF(rect.left(), rect.top() + rect.height() * 0.3)
        side = QLinearGradient(start, start + QPointF(reach, reach * 0.3))
        for at, share in ((0, 0.9), (0.4, 0.74), (0.68, 0.36), (1, 0)):
            side.setColorAt(at, QColor(alpha(self._dark, share)))
        painter.fillRect(rect, side)
        if self._across_bottom and self._are_upright:
            reach = (self._across_bottom + self.px(PAD)) / rect.height()
            head = QLinearGradient(rect.topLeft(), rect.bottomLeft())
            head.setColorAt(0, QColor(alpha(self._dark, 0.8)))
            head.setColorAt(min(0.6, reach), QColor(alpha(self._dark, 0.7)))
            head.setColorAt(min(0.8, reach + 0.22), QColor(alpha(self._dark, 0)))
            painter.fillRect(rect, head)
        painter.fillRect(rect, foot)

    def draw_moving(self, painter: QPainter) -> None:
        """Let what each word is made of come after it."""
        for index, formula in enumerate(self._formulas):
            share = self.share(index)
            if share > 0:
                painter.setOpacity(share)
                painter.save()
                painter.translate(0, (1 - share) * self.px(24))
                formula.draw(painter)
                painter.restore()
        painter.setOpacity(1.0)
