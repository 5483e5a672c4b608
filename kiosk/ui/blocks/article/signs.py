"""Points as signboards that hang from one bar."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen

from kiosk.content.blocks import ArticleBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style, TextBox
from kiosk.ui.theme import CREAM, GOLD_BRIGHT, SIGNS, alpha, mix
from kiosk.ui.vertical import VerticalText, reads_downwards

BAR_AT = 10
HANG = 28
BOARD = 104
GAP = 44
# The bar reaches so far beyond the first board and the last one.
EDGE = 22
NAME, BOARD_SHARE = 62.0, 2.1
PAD = 16
KNOB = 7
# The end of the sentence keeps close to the boards, and away from what stands below.
FOOT_GAP = 14
# How far a board glows, how far inside its rim is its second one, and what names keep from that.
GLOW, RIM_INSET, RIM_GAP = 9, 8, 4


@dataclass(frozen=True, slots=True)
class _Board:
    """One signboard.

    Attributes:
        rect: Where it hangs.
        ropes: Where its two ropes are.
        colours: Its upper and lower colour, and its rim.
    """

    rect: QRectF
    ropes: tuple[float, float]
    colours: tuple[str, str, str]


class SignsView(BlockView):
    """Names on boards: downwards side by side, or across one below the other.

    Below the boards stands the title, as the end of their sentence; texts of points follow their
    names in small type.
    """

    def __init__(self, block: ArticleBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        self._boards: list[_Board] = []
        self._columns: list[VerticalText] = []
        names = [point.title.get(self.language) for point in block.points]
        texts = [point.text.get(self.language) for point in block.points]
        bottom = self.height() - self._foot_height(block)
        if not names:
            self._set_foot(block, 0.0)
            return
        room = QRectF(0, self.px(BAR_AT + HANG), self.width(), bottom - self.px(BAR_AT + HANG))
        downwards = all(reads_downwards(name) for name in names) and not any(texts)
        if not downwards or not self._set_columns(names, room):
            self._columns.clear()
            self._boards.clear()
            self._set_rows(names, texts, room)
        self._set_foot(
            block, max(board.rect.bottom() for board in self._boards) + self.px(FOOT_GAP)
        )

    def moves(self) -> bool:
        """Nothing here moves."""
        return False

    def _foot(self, block: ArticleBlock, top: float) -> list[TextBox]:
        """Set title and text from ``top`` downwards."""
        boxes = []
        for words, face in (
            (block.title.get(self.language), Face.SANS_MEDIUM),
            (block.text.get(self.language), Face.SANS),
        ):
            if words:
                room = QRectF(0, top, self.width(), max(1.0, self.height() - top))
                style = Style(face, 28, self.palette_.text, leading=1.3)
                boxes.append(TextBox(words, room, style, self.canvas))
                top = boxes[-1].used.bottom() + self.px(4)
        return boxes

    def _foot_height(self, block: ArticleBlock) -> float:
        """Return how much room title and text need below the boards."""
        boxes = self._foot(block, 0.0)
        return boxes[-1].used.bottom() + self.px(FOOT_GAP) if boxes else 0.0

    def _set_foot(self, block: ArticleBlock, top: float) -> None:
        self.texts += self._foot(block, top)

    def _set_columns(self, names: list[str], room: QRectF) -> bool:
        """Hang the boards side by side; return whether their names fit."""
        count = len(names)
        gap = min(float(self.px(GAP)), room.width() / count * 0.25)
        pad = self.px(PAD)
        pitch = 1.12
        longest = max(len(name) for name in names)
        size = min(NAME, (room.height() - 2 * pad) / longest / pitch / self.canvas.unit)
        free = room.width() - 2 * self.px(EDGE) - gap * (count - 1)
        wide = min(float(self.px(max(BOARD, size * BOARD_SHARE))), free / count)
        left = float(self.px(EDGE))
        if size < 24 or wide < self.px(size + 12):
            return False
        for index, name in enumerate(names):
            high = len(name) * self.px(size) * pitch + 2 * pad
            rect = QRectF(left + index * (wide + gap), room.top(), wide, min(high, room.height()))
            self._hang(rect, index)
            style = Style(
                Face.SERIF,
                size,
                CREAM,
                across=Qt.AlignmentFlag.AlignHCenter,
                down=Qt.AlignmentFlag.AlignVCenter,
                lines=1,
            )
            inner = rect.adjusted(0, pad * 0.6, 0, -pad * 0.6)
            self._columns.append(VerticalText(name, inner, style, self.canvas, pitch=pitch))
        return all(column.fits for column in self._columns)

    def _set_rows(self, names: list[str], texts: list[str], room: QRectF) -> None:
        """Hang the boards one below the other, or in two columns when there are many."""
        count = len(names)
        columns = 1 if count <= 4 else 2
        rows = -(-count // columns)
        gap = self.px(16)
        glow = self.px(GLOW)
        wide = (room.width() - 2 * glow - gap * (columns - 1)) / columns
        high = min(float(self.px(110)), (room.height() - gap * (rows - 1)) / rows)
        for index, (name, text) in enumerate(zip(names, texts, strict=True)):
            row, column = index % rows, index // rows
            left = glow + column * (wide + gap)
            rect = QRectF(left, room.top() + row * (high + gap), wide, high)
            self._hang(rect, index)
            rim = self.px(RIM_INSET + RIM_GAP)
            inner = rect.adjusted(self.px(26), rim, -self.px(26), -rim)
            share = 0.56 if text else 1.0
            style = Style(
                Face.SERIF,
                34,
                CREAM,
                smallest=22,
                leading=1.15,
                across=Qt.AlignmentFlag.AlignHCenter,
                down=Qt.AlignmentFlag.AlignVCenter,
                lines=2,
            )
            head = QRectF(inner)
            head.setHeight(inner.height() * share)
            self.add_text(name, head, style)
            small = Style(
                Face.SANS,
                23,
                CREAM,
                leading=1.25,
                across=Qt.AlignmentFlag.AlignHCenter,
                down=Qt.AlignmentFlag.AlignVCenter,
            )
            self.add_text(text, inner.adjusted(0, head.height(), 0, 0), small)

    def _hang(self, rect: QRectF, index: int) -> None:
        ropes = (rect.left() + rect.width() * 0.22, rect.right() - rect.width() * 0.22)
        self._boards.append(_Board(rect, ropes, SIGNS[index % len(SIGNS)]))

    def words(self) -> list[str]:
        """Return everything that can be read here."""
        return [*(column.words for column in self._columns), *super().words()]

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place even at its smallest."""
        return [
            *(column.words for column in self._columns if not column.fits),
            *super().overflowing(),
        ]

    def draw_still(self, painter: QPainter) -> None:
        """Draw the bar, the ropes and the boards."""
        if not self._boards:
            return
        unit = self.canvas.unit
        bar = self.px(BAR_AT)
        left = min(board.rect.left() for board in self._boards) - self.px(EDGE - KNOB)
        right = max(board.rect.right() for board in self._boards) + self.px(EDGE - KNOB)
        left, right = max(left, self.px(KNOB)), min(right, self.width() - self.px(KNOB))
        pen = QPen(QColor(GOLD_BRIGHT), 4 * unit)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(left, bar), QPointF(right, bar))
        painter.setBrush(QColor(GOLD_BRIGHT))
        painter.setPen(Qt.PenStyle.NoPen)
        for x in (left, right):
            painter.drawEllipse(QPointF(x, bar), KNOB * unit, KNOB * unit)
        painter.setPen(QPen(QColor(GOLD_BRIGHT), 3 * unit))
        for board in self._boards:
            for x in board.ropes:
                painter.drawLine(QPointF(x, bar), QPointF(x, board.rect.top() + self.px(4)))
        for board in self._boards:
            self._draw_board(painter, board)
        for column in self._columns:
            column.draw(painter)

    def _draw_board(self, painter: QPainter, board: _Board) -> None:
        unit = self.canvas.unit
        upper, lower, rim = board.colours
        rect = board.rect
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(alpha(rim, 0.14)))
        glow = GLOW * unit
        painter.drawRoundedRect(rect.adjusted(-glow, -glow * 0.6, glow, glow), 18 * unit, 18 * unit)
        fill = QLinearGradient(rect.topLeft(), rect.bottomLeft())
        fill.setColorAt(0, QColor(upper))
        fill.setColorAt(1, QColor(lower))
        painter.setBrush(fill)
        painter.setPen(QPen(QColor(rim), 3 * unit))
        painter.drawRoundedRect(rect, 12 * unit, 12 * unit)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(alpha(mix(rim, upper, 0.2), 0.6)), max(1.0, 1.5 * unit)))
        inset = RIM_INSET * unit
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 6 * unit, 6 * unit)
