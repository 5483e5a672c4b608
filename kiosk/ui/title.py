"""The exhibit's title: its brush lettering and seal, or its words in the serif face."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.content.layouts import Box
from kiosk.content.model import Exhibit, Scenery
from kiosk.ui.canvas import Canvas
from kiosk.ui.cuts import Cut
from kiosk.ui.fonts import Face
from kiosk.ui.punctuation import is_chinese
from kiosk.ui.setting import Setting
from kiosk.ui.text import SMALLEST, Style, TextBox, text_width
from kiosk.ui.theme import CINNABAR, CREAM, INK, SEAL_TEXT

# A seal of more letters than can stand in it lies: its height, its type, what is free around its
# words, and how wide it may be.
LYING, LYING_TYPE, LYING_PAD, LYING_MOST = 50, 30, 16, 320
# What stays free beside a seal, to the edge of the screen and to the title that it stands above.
SEAL_MARGIN, SEAL_GAP = 48, 14
SEAL_CORNER = 7


@dataclass(frozen=True, slots=True)
class TitlePlace:
    """Where a title stands, in design units.

    Attributes:
        box: The lettering.
        seal: The seal at its shoulder; it keeps its distance to lettering of another shape.
    """

    box: Box
    seal: Box


class Title:
    """Draws the title into its place, with the seal beside it.

    The lettering is a picture of the default language; the other languages set their words instead.
    """

    def __init__(
        self,
        exhibit: Exhibit,
        scenery: Scenery,
        place: TitlePlace,
        setting: Setting,
        *,
        lettering: str = "",
        colour: str = INK,
        centred: bool = False,
    ) -> None:
        """Set the title.

        Args:
            exhibit: Whose title it is.
            scenery: The screen that it stands on.
            place: Where.
            setting: Look, screen and language.
            lettering: Picture of the title in the default language; "" sets its words.
            colour: Of the words.
            centred: Whether the words stand in the middle of their box.
        """
        self._images = setting.images
        language, canvas = setting.language, setting.canvas
        self._canvas = canvas
        self._words = exhibit.title.get(language)
        self._room = canvas.box(place.box)
        self._centred = centred
        self._art: Cut | None = None
        self._text: TextBox | None = None
        if lettering and language == exhibit.languages[0]:
            self._art = Cut(lettering, self._room.width(), self._room.height(), whole=True)
        else:
            self._text = self._set_text(self._room, canvas, colour)
        self._seal: Cut | None = None
        self._seal_text: TextBox | None = None
        self._seal_size = QSize(canvas.px(place.seal.width), canvas.px(place.seal.height))
        self._seal_at = QPointF(
            canvas.px(place.seal.x - place.box.x - place.box.width),
            canvas.px(place.seal.y - place.box.y),
        )
        self._seal_words = exhibit.seal.get(language)
        # Its picture shows the words of the default language.
        is_pictured = self._seal_words == exhibit.seal.get(exhibit.languages[0])
        if scenery.seal_art and is_pictured:
            width, height = self._seal_size.width(), self._seal_size.height()
            self._seal = Cut(scenery.seal_art, width, height, whole=True)
        elif self._seal_words:
            self._seal_text = self._set_seal()

    def _set_text(self, room: QRect, canvas: Canvas, colour: str) -> TextBox:
        centre, left = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignLeft
        style = Style(
            Face.SERIF,
            190,
            colour,
            smallest=60,
            leading=1.1,
            across=centre if self._centred else left,
            down=Qt.AlignmentFlag.AlignVCenter,
            lines=2,
        )
        return TextBox(self._words, QRectF(room), style, canvas)

    def _set_seal(self) -> TextBox:
        """Set the words of the seal, which lies, as wide as they, where they cannot stand in it."""
        canvas, words, width = self._canvas, self._seal_words, self._seal_size.width()
        style = Style(
            Face.SERIF,
            26,
            SEAL_TEXT,
            smallest=14,
            leading=1.1,
            across=Qt.AlignmentFlag.AlignHCenter,
            down=Qt.AlignmentFlag.AlignVCenter,
        )
        pad = width * 0.12
        size = canvas.px(style.size)
        if not is_chinese(words) and text_width(words, style.face, size) > width - 2 * pad:
            style = replace(style, size=LYING_TYPE, smallest=SMALLEST, lines=1)
            pad = canvas.px(LYING_PAD)
            width = round(text_width(words, style.face, canvas.px(style.size)) + 2 * pad)
            self._seal_size = QSize(min(width, canvas.px(LYING_MOST)), canvas.px(LYING))
            inner = QRectF(QPointF(), self._seal_size).adjusted(pad, 0, -pad, 0)
        else:
            inner = QRectF(QPointF(), self._seal_size).adjusted(pad, pad, -pad, -pad)
        return TextBox(words, inner, style, canvas)

    def words(self) -> list[str]:
        """Return what can be read: the title, and the seal."""
        return [words for words in (self._words, self._seal_words) if words]

    def overflowing(self) -> list[str]:
        """Return what does not fit."""
        texts = (self._text, self._seal_text)
        return [text.words for text in texts if text is not None and not text.fits]

    def wants(self, wanted: object) -> bool:
        """Whether ``wanted`` is one of its pictures."""
        return wanted in (self._art, self._seal)

    def draw(self, painter: QPainter) -> None:
        """Draw title and seal."""
        self.draw_lettering(painter)
        self.draw_seal(painter)

    def draw_lettering(self, painter: QPainter) -> None:
        """Draw the title."""
        if self._text is not None:
            self._text.draw(painter)
        art = self._images.get(self._art) if self._art is not None else None
        if art is not None:
            painter.drawPixmap(self.lettering_rect().topLeft(), art)

    def draw_seal(self, painter: QPainter) -> None:
        """Draw the seal, if there is one."""
        seat = self.seal_rect()
        seal = self._images.get(self._seal) if self._seal is not None else None
        if seal is not None:
            painter.drawPixmap(seat.topLeft(), seal)
        elif self._seal_text is not None:
            painter.setPen(QPen(QColor(CREAM), 1))
            painter.setBrush(QColor(CINNABAR))
            corner = self._canvas.px(SEAL_CORNER)
            painter.drawRoundedRect(seat, corner, corner)
            painter.save()
            painter.translate(seat.topLeft())
            self._seal_text.draw(painter)
            painter.restore()

    def seal_rect(self) -> QRectF:
        """Return where the seal is, if there is one; it follows the lettering.

        Where the screen has no room beside it, it stands above its end.
        """
        if self._seal is None and self._seal_text is None:
            return QRectF()
        lettering = self.lettering_rect()
        seat = QRectF(lettering.topRight() + self._seal_at, self._seal_size)
        most = self._canvas.width - self._canvas.px(SEAL_MARGIN)
        if self._seal_text is not None and seat.right() > most:
            seat.moveRight(min(lettering.right(), most))
            seat.moveBottom(self.ink().top() - self._canvas.px(SEAL_GAP))
        return seat

    def ink(self) -> QRectF:
        """Return everything that the title leaves ink in."""
        return self.lettering_rect() if self._text is None else self._text.ink()

    def lettering_rect(self) -> QRectF:
        """Return where the title is, once its picture is there."""
        if self._text is not None:
            return self._text.used
        art = self._images.get(self._art) if self._art is not None else None
        if art is None:
            return QRectF(self._room)
        drawn = QRectF(QPointF(self._room.topLeft()), art.size())
        if self._centred:
            drawn.moveLeft(self._room.left() + (self._room.width() - art.width()) // 2)
        drawn.moveTop(self._room.top() + (self._room.height() - art.height()) // 2)
        return drawn
