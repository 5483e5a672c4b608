"""A quote written on a scroll that unrolls."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from kiosk.content.blocks import QuoteBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.quote.sheet import Sheet, draw_rod, draw_sheet
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style, TextBox
from kiosk.ui.theme import CINNABAR, INK, PAPER_TEXT2
from kiosk.ui.vertical import VerticalText, reads_downwards

PAD = 30
SIZE = 42.0
SMALLEST = 24
BY_SIZE = 25.0
BY_ROOM = 62
LINE = 64


class ScrollView(BlockView):
    """The words in columns from right to left where the language is written so, else in lines.

    A high place has a hanging scroll, a wide one a hand scroll.
    """

    def __init__(self, block: QuoteBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        hangs = self.height() >= self.width()
        self._sheet = Sheet(QRectF(self.rect()), hangs, self.canvas)
        self._block = block
        words = block.text.get(self.language)
        self._downwards = reads_downwards(words)
        self._rule: tuple[QPointF, QPointF] | None = None
        pad = self.px(PAD)
        room = self._sheet.paper.adjusted(pad, pad, -pad, -pad)
        self._set: list[VerticalText | TextBox] = []
        if self._downwards:
            self._set_columns(words, room)
        else:
            self._set_lines(words, room)
        self._open: QPixmap | None = None

    # Words

    def _set_columns(self, words: str, room: QRectF) -> None:
        by = self._block.by.get(self.language)
        text_room = room.adjusted(self.px(BY_ROOM) if by else 0, 0, 0, 0)
        style = Style(
            Face.SERIF,
            SIZE,
            INK,
            smallest=SMALLEST,
            leading=1.5,
            across=Qt.AlignmentFlag.AlignRight,
        )
        text = VerticalText(
            f"“{words}”",
            text_room,
            style,
            self.canvas,
            even=True,
            accents=self._accents(),
            accent_colour=CINNABAR,
        )
        # Even columns do not need all of the width: they stand in the middle of what is left.
        spare = text_room.width() - text.used.width()
        if spare > 0:
            text.used.translate(-spare * 0.5, 0)
        self._set.append(text)
        if by:
            column = QRectF(
                text.used.left() - self.px(BY_ROOM), room.top(), self.px(40), room.height()
            )
            style = Style(
                Face.SANS,
                BY_SIZE,
                PAPER_TEXT2,
                leading=1.6,
                down=Qt.AlignmentFlag.AlignBottom,
                across=Qt.AlignmentFlag.AlignHCenter,
            )
            name = VerticalText(by, column, style, self.canvas, pitch=1.16)
            self._set.append(name)
            middle = name.used.center().x()
            end = name.used.top() - self.px(14)
            top = max(column.top(), end - self.px(LINE))
            self._rule = (QPointF(middle, top), QPointF(middle, end))

    def _set_lines(self, words: str, room: QRectF) -> None:
        by = self._block.by.get(self.language)
        by_row = self.px(60) if by else 0
        text_room = room.adjusted(0, 0, 0, -by_row)
        style = Style(
            Face.SERIF,
            34,
            INK,
            smallest=SMALLEST,
            leading=1.38,
            down=Qt.AlignmentFlag.AlignVCenter,
        )
        text = TextBox(
            f"“{words}”",
            text_room,
            style,
            self.canvas,
            accents=self._accents(),
            accent_colour=CINNABAR,
        )
        self._set.append(text)
        if by:
            top = text_room.bottom() + self.px(18)
            line = QRectF(room.left(), top, room.width(), self.px(40))
            style = Style(
                Face.SANS,
                BY_SIZE,
                PAPER_TEXT2,
                across=Qt.AlignmentFlag.AlignRight,
                down=Qt.AlignmentFlag.AlignVCenter,
            )
            name = TextBox(by, line, style, self.canvas)
            self._set.append(name)
            end = name.used.left() - self.px(14)
            height = name.used.center().y()
            start = max(room.left(), end - self.px(LINE))
            self._rule = (QPointF(start, height), QPointF(end, height))

    def _accents(self) -> list[str]:
        return [accent.get(self.language) for accent in self._block.accents]

    def words(self) -> list[str]:
        """Return the quote with its marks, and who said it."""
        return [text.words for text in self._set]

    def overflowing(self) -> list[str]:
        """Return what does not fit onto the paper."""
        return [text.words for text in self._set if not text.fits]

    # Painting

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the scroll as far as it is unrolled: downwards, or in the direction of reading."""
        if self._open is None:
            self._open = self._draw_open()
        sheet, share = self._sheet, 0.12 + 0.88 * self.share()
        first, far = sheet.rod / 2, sheet.rod / 2 + sheet.length * share
        if sheet.hangs:
            shown = QRectF(0, 0, self.width(), far)
        elif self._downwards:
            first, far = self.width() - first, self.width() - far
            shown = QRectF(far, 0, self.width() - far, self.height())
        else:
            shown = QRectF(0, 0, far, self.height())
        painter.drawPixmap(shown, self._open, shown)
        draw_rod(painter, sheet.rod_rect(first), lies=sheet.hangs)
        draw_rod(painter, sheet.rod_rect(far), lies=sheet.hangs)

    def _draw_open(self) -> QPixmap:
        """Return the paper with its words, without the rods."""
        sheet = QPixmap(self.size())
        sheet.fill(QColor(0, 0, 0, 0))
        painter = QPainter(sheet)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        draw_sheet(painter, self._sheet)
        for text in self._set:
            text.draw(painter)
        if self._rule is not None:
            painter.setPen(QPen(QColor(CINNABAR), max(1.0, 1.5 * self.canvas.unit)))
            painter.drawLine(*self._rule)
        painter.end()
        return sheet
