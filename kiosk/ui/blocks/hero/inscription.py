"""A head inscribed on its picture, as on a painting: in columns, with a seal."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.content.blocks import HeroBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.hero.head import HeadView
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style
from kiosk.ui.theme import CINNABAR, SEAL_TEXT, alpha
from kiosk.ui.vertical import VerticalText, reads_downwards

TITLE = 128.0
LEAD = 31.0
GAP = 34
SEAL_CHARACTER = 32
SEAL_PAD = 14
SEAL_LINE = 5
SEAL_LONGEST = 8


def inscribed_head(block: HeroBlock, context: PageContext, geometry: QRect) -> BlockView:
    """Return the inscription, or the plain head where the words are not written in columns."""
    title = block.title.get(context.language)
    has_more = bool(block.pills or block.plus or block.text or block.figure)
    if has_more or not reads_downwards(title):
        return HeadView(block, context, geometry)
    return InscriptionView(block, context, geometry)


class InscriptionView(BlockView):
    """The title as one large column, the lead in columns to its left, the eyebrow as a seal."""

    def __init__(self, block: HeroBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        language, palette = self.language, self.palette_
        self._columns: list[VerticalText] = []
        self._seal = QRectF()
        room = QRectF(self.rect())
        eyebrow = block.eyebrow.get(language)
        seal_high = self._seal_height(eyebrow)
        gap = self.px(GAP)
        lead_room = QRectF(0, self.px(14), room.width() * 0.5, room.height() - seal_high - gap)
        lead = VerticalText(
            block.lead.get(language),
            lead_room,
            Style(Face.SERIF, LEAD, palette.title, smallest=22, leading=1.62),
            self.canvas,
            pitch=1.13,
            even=True,
        )
        lead_wide = lead.used.width() if lead.words else 0.0
        left = max(lead_wide, float(self.px(70)) if eyebrow else 0.0) + gap
        title = VerticalText(
            block.title.get(language),
            QRectF(left, 0, max(1.0, room.width() - left), room.height()),
            Style(Face.SERIF, TITLE, palette.title, smallest=48, leading=1.1),
            self.canvas,
            pitch=1.06,
        )
        self._columns = [column for column in (title, lead) if column.words]
        if eyebrow:
            self._set_seal(eyebrow, lead)

    def moves(self) -> bool:
        """The inscription comes with its page."""
        return False

    def _seal_size(self, words: str) -> tuple[float, float]:
        """Return the size of a seal with ``words`` in it, in one column or two."""
        rows = len(words) if len(words) <= 2 else (len(words) + 1) // 2
        columns = 1 if len(words) <= 2 else 2
        character, pad = self.px(SEAL_CHARACTER), 2 * self.px(SEAL_PAD)
        return columns * character * 1.12 + pad, rows * character * 1.06 + pad

    def _seal_height(self, words: str) -> float:
        if not words:
            return 0.0
        return self._seal_size(words)[1] if len(words) <= SEAL_LONGEST else self.height() * 0.3

    def _set_seal(self, words: str, lead: VerticalText) -> None:
        """Put the eyebrow below the last column of the lead; a long one is no seal."""
        top = (lead.used.bottom() if lead.words else 0.0) + self.px(GAP * 0.7)
        centred, middle = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
        if len(words) > SEAL_LONGEST:
            room = QRectF(0, top, lead.used.width(), self.height() - top)
            style = Style(Face.SANS_MEDIUM, 26, self.palette_.accent_text, leading=1.5)
            self._columns.append(VerticalText(words, room, style, self.canvas, even=True))
            return
        wide, high = self._seal_size(words)
        self._seal = QRectF(lead.used.left(), top, wide, high)
        style = Style(
            Face.SERIF, SEAL_CHARACTER, SEAL_TEXT, leading=1.12, across=centred, down=middle
        )
        pad = self.px(SEAL_PAD) * 0.7
        inner = self._seal.adjusted(pad, pad, -pad, -pad)
        rows = (len(words) + 1) // 2
        lines = words if len(words) <= 2 else f"{words[:rows]}\n{words[rows:]}"
        text = VerticalText(lines, inner, style, self.canvas, pitch=1.06)
        text.words = words
        self._columns.append(text)

    def words(self) -> list[str]:
        """Return title, lead and seal."""
        return [column.words for column in self._columns]

    def overflowing(self) -> list[str]:
        """Return what does not fit into its column."""
        return [column.words for column in self._columns if not column.fits]

    def draw_still(self, painter: QPainter) -> None:
        """Draw the seal and the columns."""
        if not self._seal.isEmpty():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(CINNABAR))
            painter.drawRoundedRect(self._seal, self.px(8), self.px(8))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            width = max(1.0, 1.6 * self.canvas.unit)
            painter.setPen(QPen(QColor(alpha(SEAL_TEXT, 0.6)), width))
            gap = self.px(SEAL_LINE)
            inner = self._seal.adjusted(gap, gap, -gap, -gap)
            painter.drawRoundedRect(inner, self.px(5), self.px(5))
        for column in self._columns:
            column.draw(painter)
