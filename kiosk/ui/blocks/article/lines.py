"""Large lines that come one by one: banners in columns, or plates below each other."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from kiosk.content.blocks import ArticleBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.painting import drawn
from kiosk.ui.shapes import hairline, haitang
from kiosk.ui.text import Style, TextBox, text_width
from kiosk.ui.theme import CORD, KEY_BORDER, alpha
from kiosk.ui.vertical import VerticalText, reads_downwards

# Banners are 150 wide with characters of 84; each second one hangs lower.
BANNER, CHARACTER, PITCH = 150, 84.0, 1.14
LOWER = 64
PAD, GAP = 44, 28
PLATE, LINE, LINE_SHARE = 118, 58.0, 0.58
# Pixels that a line is given beyond what it measures.
SPARE = 4
FACE_SHARE = 0.93
RISE = 40
CORD_LONG, CORD_THICK = 40, 3.0
AWAY = 84
CORNER = 20


class LinesView(BlockView):
    """One banner a line where the language reads downwards, else one plate a line."""

    def __init__(self, block: ArticleBlock, context: PageContext, geometry: QRect) -> None:
        lines = [
            " ".join(
                words for text in (point.title, point.text) if (words := text.get(context.language))
            )
            for point in block.points
        ]
        if not lines:
            lines = [
                words for text in (block.title, block.text) if (words := text.get(context.language))
            ]
        super().__init__(context, geometry, parts=max(1, len(lines)))
        self.take(context.theme.motion.grow_ms + 4 * context.theme.motion.stagger_ms * len(lines))
        self._hangs = False
        self._set: list[VerticalText | TextBox] = []
        self._faces: list[QRectF] = []
        if lines and all(reads_downwards(line) for line in lines):
            self._set_banners(lines)
        else:
            self._set_plates(lines)
        self._drawn: list[QPixmap] = []

    def _set_banners(self, lines: list[str]) -> None:
        count = len(lines)
        gap = float(self.px(GAP))
        wide = min(float(self.px(BANNER)), (self.width() - gap * (count - 1)) / count)
        gap = (self.width() - wide * count) / max(1, count - 1) if count > 1 else 0.0
        gap = min(gap, wide * 0.8)
        left = (self.width() - wide * count - gap * (count - 1)) / 2
        longest = max(len(line) for line in lines)
        lower = min(float(self.px(LOWER)), self.height() * 0.12)
        pad = self.px(PAD)
        # From the top of the screen they hang on cords.
        self._hangs = self.y() <= 0
        cord = float(self.px(CORD_LONG)) if self._hangs else 0.0
        high = self.height() - lower - cord
        size = min(CHARACTER, wide / self.canvas.unit * 0.6)
        size = min(size, (high - 2 * pad) / self.canvas.unit / (longest * PITCH))
        size = max(size, 24.0)
        for index, line in enumerate(lines):
            top = cord + (lower if index % 2 else 0.0)
            length = min(high, longest * size * self.canvas.unit * PITCH + 2 * pad)
            face = QRectF(left + index * (wide + gap), top, wide, length)
            style = Style(
                Face.SERIF,
                size,
                self.palette_.accent_text,
                smallest=24,
                leading=1.1,
                across=Qt.AlignmentFlag.AlignHCenter,
                down=Qt.AlignmentFlag.AlignVCenter,
            )
            inner = face.adjusted(self.px(16), pad * 0.8, -self.px(16), -pad * 0.8)
            self._faces.append(face)
            self._set.append(VerticalText(line, inner, style, self.canvas, pitch=PITCH))

    def _set_plates(self, lines: list[str]) -> None:
        count = max(1, len(lines))
        gap = self.px(GAP)
        # At the top of the screen they keep away from its edge.
        start = float(self.px(AWAY)) if self.y() <= 0 else 0.0
        room = self.height() - start
        high = min(float(self.px(PLATE)), (room - gap * (count - 1)) / count)
        top = start + (room - high * count - gap * (count - 1)) / 2
        pad = self.px(PAD)
        size = min(LINE, high * LINE_SHARE / self.canvas.unit)
        widest = self.width() - 2 * pad - SPARE
        while size > 30 and any(
            text_width(line, Face.SERIF, self.px(size)) > widest for line in lines
        ):
            size -= 2
        for index, line in enumerate(lines):
            wide = min(self.width(), text_width(line, Face.SERIF, self.px(size)) + 2 * pad + SPARE)
            shift = (self.width() - wide) * (index / max(1, count - 1)) if count > 1 else 0.0
            face = QRectF(shift, top + index * (high + gap), wide, high)
            style = Style(
                Face.SERIF,
                size,
                self.palette_.accent_text,
                smallest=24,
                leading=1.15,
                across=Qt.AlignmentFlag.AlignHCenter,
                down=Qt.AlignmentFlag.AlignVCenter,
            )
            self._faces.append(face)
            self._set.append(TextBox(line, face.adjusted(pad, 0, -pad, 0), style, self.canvas))

    def words(self) -> list[str]:
        """Return the lines."""
        return [text.words for text in self._set]

    def overflowing(self) -> list[str]:
        """Return the lines that do not fit on theirs."""
        return [text.words for text in self._set if not text.fits]

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the lines that have come; each rises into its place."""
        if not self._drawn:
            self._drawn = [self._draw_line(index) for index in range(len(self._set))]
        for index, pixmap in enumerate(self._drawn):
            share = self.share(index * 4)
            if share > 0:
                way = (1 - share) * self.px(RISE)
                # What hangs comes down, what stands comes up.
                at = self._faces[index].topLeft() + QPointF(0, -way if self._hangs else way)
                painter.setOpacity(share)
                if self._hangs:
                    self._draw_cords(painter, QRectF(at, self._faces[index].size()))
                painter.drawPixmap(at, pixmap)
        painter.setOpacity(1)

    def _draw_cords(self, painter: QPainter, face: QRectF) -> None:
        painter.setPen(QPen(QColor(CORD), max(1.0, CORD_THICK * self.canvas.unit)))
        for x in (face.left() + face.width() * 0.3, face.right() - face.width() * 0.3):
            painter.drawLine(QPointF(x, 0), QPointF(x, face.top()))

    def _draw_line(self, index: int) -> QPixmap:
        face = self._faces[index]

        def draw(painter: QPainter) -> None:
            painter.translate(-face.topLeft())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(alpha(self.palette_.card, FACE_SHARE)))
            painter.drawPath(haitang(face, self.px(CORNER)))
            hairline(painter, face, self.canvas, KEY_BORDER)
            self._set[index].draw(painter)

        return drawn(face.size().toSize(), draw)
