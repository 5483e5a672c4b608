"""A quote on a card, between large quotation marks."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from kiosk.content.blocks import QuoteBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import card
from kiosk.ui.text import SMALLEST, TWO, Style, TextBox, text_width

# The marks are drawn 132 by 92; beside the words they are that large, over them smaller.
_MARK_WIDTH, _MARK_HEIGHT = 132.0, 92.0
_BESIDE = 0.86
_ABOVE = 0.48
_CLOSING = 0.38
_MARK_GAP = 28
_PAD = 32
_LOW_PAD = 0.15
_BY_GAP = 18
_BY_ROW = 40
_BY_SIZE, _BY_LEADING = 26.0, 1.3
_RULE = 56


class FramedView(BlockView):
    """Marks beside or over the words, whichever leaves them larger; below, who said them.

    Attributes:
        mark: Where the opening mark is.
    """

    is_framed = True
    text_size = 36.0
    leading = 1.5
    may_stand_above = True

    def __init__(self, block: QuoteBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        self._block = block
        # A low card is padded less.
        pad = min(self.px(_PAD), self.height() * _LOW_PAD) if self.is_framed else 0
        room = QRectF(self.rect()).adjusted(pad, pad, -pad, -pad * 0.8)
        self._by = block.by.get(self.language)
        least = text_width(self._by, Face.SANS, self.px(SMALLEST))
        self._by_lines = 1 if least <= room.width() else TWO
        # The rows below hold the name and the closing mark.
        text_room = room.adjusted(0, 0, 0, -self.px(_BY_GAP + _BY_ROW * self._by_lines))
        self._set_words(text_room)
        self._closing = self._find_closing()
        self._set_by(room)
        self._shape = _marks()

    def _set_words(self, room: QRectF) -> None:
        tries = [self._beside(room)]
        if self.may_stand_above:
            tries.append(self._above(room))
        text, self.mark = max(tries, key=_how_well)
        # One line stands in the middle of the mark beside it.
        down = max(0.0, self.mark.center().y() - text.used.center().y())
        if self._is_beside(text) and down:
            text = self._lower(text, down, room)
        if self.is_framed:
            # What is left is shared out above and below.
            down = max(0.0, room.bottom() - max(text.used.bottom(), self.mark.bottom())) / 2
            text = self._lower(text, down, room)
            self.mark.translate(0, down)
        self.texts.append(text)

    def _is_beside(self, text: TextBox) -> bool:
        return text.rect.left() > self.mark.left()

    def _lower(self, text: TextBox, by: float, room: QRectF) -> TextBox:
        """Return ``text`` so much lower in ``room``."""
        place = text.rect.translated(0, by)
        place.setBottom(room.bottom())
        return self._text(place)

    def _text(self, room: QRectF) -> TextBox:
        return self._set_at(self.text_size, room)

    def _set_at(self, size: float, room: QRectF) -> TextBox:
        """Return the words at ``size``, or smaller where they do not fit."""
        accents = [accent.get(self.language) for accent in self._block.accents]
        style = Style(Face.SERIF, size, self.palette_.title, smallest=22, leading=self.leading)
        words = self._block.text.get(self.language)
        return TextBox(
            words, room, style, self.canvas, accents=accents, accent_colour=self.palette_.loud
        )

    def _beside(self, room: QRectF) -> tuple[TextBox, QRectF]:
        unit = self.canvas.unit * _BESIDE
        down = self.px(6)
        if self.is_framed:
            # In a low card the mark is no higher than what is left to the words.
            least = self.canvas.unit * _CLOSING
            unit = min(unit, max(least, (room.height() - down) / _MARK_HEIGHT))
        mark = QRectF(room.left(), room.top(), _MARK_WIDTH * unit, _MARK_HEIGHT * unit)
        left = mark.right() + self.px(_MARK_GAP)
        place = QRectF(left, room.top(), max(1.0, room.right() - left), room.height())
        mark.translate(0, down)
        return self._text(place), mark

    def _above(self, room: QRectF) -> tuple[TextBox, QRectF]:
        unit = self.canvas.unit * _ABOVE
        mark = QRectF(room.left(), room.top(), _MARK_WIDTH * unit, _MARK_HEIGHT * unit)
        top = mark.bottom() + self.px(10)
        return self._text(QRectF(room.left(), top, room.width(), room.bottom() - top)), mark

    def _set_by(self, room: QRectF) -> None:
        """Set the name after a rule below the words; a long one further left, without the rule.

        One that is longer than a line stands on two.
        """
        self._rule: tuple[QPointF, QPointF] | None = None
        if not self._by:
            return
        text = self.texts[0]
        top = self._bottom() + self.px(_BY_GAP)
        middle = Qt.AlignmentFlag.AlignVCenter
        style = Style(
            Face.SANS,
            _BY_SIZE,
            self.palette_.text2,
            leading=_BY_LEADING,
            down=middle,
            lines=self._by_lines,
        )
        first = text.rect.left() if self.is_framed else room.left()
        rule = self.px(_RULE + 18)
        for left, before in ((first, rule), (room.left(), rule), (room.left(), 0)):
            start = left + before
            place = QRectF(start, top, max(1.0, room.right() - start), 0)
            place.setHeight(self.px(_BY_ROW * self._by_lines))
            name = TextBox(self._by, place, style, self.canvas)
            if name.fits:
                break
        self.texts.append(name)
        if before:
            level = name.used.center().y()
            self._rule = (QPointF(left, level), QPointF(left + self.px(_RULE), level))
        is_level = self._closing.bottom() > name.used.top()
        if is_level and name.used.right() > self._closing.left() - self.px(16):
            # A long name needs the row for itself.
            self._closing = QRectF()

    def _bottom(self) -> float:
        """Return where words and mark end: a mark may be higher than few words beside it."""
        return max(self.texts[0].used.bottom(), self.mark.bottom())

    def words(self) -> list[str]:
        """Return the quote between its marks, and who said it."""
        said = self.texts[0].words
        return [f"“{said}”", *(box.words for box in self.texts[1:])]

    # Painting

    def draw_still(self, painter: QPainter) -> None:
        """Draw the card, and the rule before the name."""
        if self.is_framed:
            card(painter, QRectF(self.rect()), self.palette_, self.canvas)
        if self._rule is not None:
            painter.setPen(QPen(QColor(self.palette_.loud), max(1.0, 3 * self.canvas.unit)))
            painter.drawLine(*self._rule)

    def moving_rect(self) -> QRect:
        """Only the marks move."""
        return self.mark.united(self._closing).adjusted(-4, -4, 4, 4).toAlignedRect()

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the marks, which swell as the page enters."""
        share = self.share()
        if share <= 0:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.palette_.loud))
        self._draw_mark(painter, self.mark, share)
        if self._closing.isEmpty():
            return
        painter.save()
        middle = self._closing.center()
        painter.translate(middle)
        painter.rotate(180)
        painter.translate(-middle)
        self._draw_mark(painter, self._closing, share)
        painter.restore()

    def _find_closing(self) -> QRectF:
        """Return where the small closing mark is: after the words, or level with the name."""
        unit = self.canvas.unit * _CLOSING
        size = QRectF(0, 0, _MARK_WIDTH * unit, _MARK_HEIGHT * unit)
        text = self.texts[0]
        after = text.end() + QPointF(self.px(20) + size.width() / 2, 0)
        if not self.is_framed and after.x() + size.width() / 2 <= self.width():
            size.moveCenter(after)
            return size
        right = self.width() - self.px(_PAD if self.is_framed else 0)
        level = self._bottom() + self.px(_BY_GAP + _BY_ROW / 2)
        size.moveCenter(QPointF(right - size.width() / 2, level))
        return size

    def _draw_mark(self, painter: QPainter, place: QRectF, share: float) -> None:
        scale = place.width() / _MARK_WIDTH * (0.6 + 0.4 * share)
        painter.save()
        painter.setOpacity(share)
        painter.translate(place.center())
        painter.scale(scale, scale)
        painter.drawPath(self._shape)
        painter.restore()


def _how_well(arranged: tuple[TextBox, QRectF]) -> tuple[bool, int]:
    text, _ = arranged
    return text.fits, text.size_px


def _marks() -> QPainterPath:
    """Return two opening marks around the origin."""
    one = QPainterPath(QPointF(0, 60))
    one.cubicTo(QPointF(0, 26), QPointF(18, 6), QPointF(52, 0))
    one.lineTo(56, 12)
    one.cubicTo(QPointF(38, 18), QPointF(30, 28), QPointF(30, 42))
    for x, y in ((52, 42), (52, 92), (0, 92)):
        one.lineTo(x, y)
    one.closeSubpath()
    both = QPainterPath(one)
    both.addPath(one.translated(76, 0))
    return QTransform.fromTranslate(-_MARK_WIDTH / 2, -_MARK_HEIGHT / 2).map(both)
