"""A head at the top of a tall plaque that carries the page's other words too."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.content.blocks import HeroBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.hero.eyebrow import eyebrow_style
from kiosk.ui.fonts import Face
from kiosk.ui.shadow import draw_shadow
from kiosk.ui.shapes import HAIRLINE, haitang, slope_mark
from kiosk.ui.text import TWO, Style, even_box
from kiosk.ui.theme import KEY_BORDER, PLAQUE, alpha

_CORNER = 26
_INSET = 10
_PAD = 44
_MARK = 34
_ROW = 42
# The head takes this share of a tall and of a wide plaque; the rest belongs to other blocks.
_HEAD_TALL, _HEAD_WIDE = 0.366, 0.45


class PlaqueView(BlockView):
    """A plaque with concave corners; eyebrow, title and lead stand in its upper part."""

    def __init__(self, block: HeroBlock, context: PageContext, geometry: QRect) -> None:
        # The view reaches further than its place, as far as the plaque's shadow does.
        reach = context.canvas.px(PLAQUE.blur)
        drop = context.canvas.px(PLAQUE.drop)
        super().__init__(context, geometry.adjusted(-reach, -reach, reach, reach + drop))
        self._body = QRectF(reach, reach, geometry.width(), geometry.height())
        pad = self.px(_PAD)
        share = _HEAD_TALL if geometry.height() > geometry.width() else _HEAD_WIDE
        room = self._body.adjusted(pad, pad, -pad, 0)
        room.setHeight(geometry.height() * share - pad)
        palette, language = self.palette_, self.language
        self._mark = QRectF(room.left(), room.top() + self.px(4), self.px(_MARK), self.px(_MARK))
        top = room.top()
        eyebrow = block.eyebrow.get(language)
        if eyebrow:
            start = self.px(_MARK + 14)
            line = QRectF(room.left() + start, top, room.width() - start, self.px(_ROW))
            style = eyebrow_style(eyebrow, palette.accent_text, smallest=24)
            box = self.add_text(eyebrow, line, style)
            if not box.fits:
                self.texts.remove(box)
                line.setHeight(self.px(64))
                style = Style(Face.SANS_MEDIUM, 24, palette.accent_text, leading=1.25, lines=2)
                box = self.add_text(eyebrow, line, style)
            top = box.used.bottom() + self.px(4)
        for words, style in (
            (block.title, Style(Face.SERIF, 88, palette.title, smallest=46, leading=1.2, lines=1)),
            (block.lead, Style(Face.SANS, 27, palette.text2, smallest=22, leading=1.56)),
            (block.text, Style(Face.SANS, 25, palette.text2, smallest=22, leading=1.5)),
        ):
            said = words.get(language)
            if said:
                rest = QRectF(room.left(), top, room.width(), max(1.0, room.bottom() - top))
                box = self.add_text(said, rest, style)
                if box.count == TWO:
                    self.texts[-1] = box = even_box(said, rest, style, self.canvas)
                top = box.used.bottom() + self.px(12)

    def moves(self) -> bool:
        """The head comes with its page."""
        return False

    def draw_still(self, painter: QPainter) -> None:
        """Draw the plaque, its hairline and the mark."""
        unit, corner = self.canvas.unit, self.px(_CORNER)
        body = self._body
        draw_shadow(painter, body, corner, PLAQUE, self.canvas)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(alpha(self.palette_.card, 0.97)))
        painter.drawPath(haitang(body, corner))
        gap = self.px(_INSET)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(alpha(KEY_BORDER, 0.8)), max(1.0, HAIRLINE * unit)))
        painter.drawPath(haitang(body.adjusted(gap, gap, -gap, -gap), corner))
        slope_mark(painter, self._mark, self.palette_.accent_text)
