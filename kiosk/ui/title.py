"""The exhibit's title: its brush lettering and seal, or its words in the serif face."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.content.model import Exhibit, Scenery
from kiosk.ui.canvas import Canvas
from kiosk.ui.fonts import Face
from kiosk.ui.images import Cut
from kiosk.ui.setting import Setting
from kiosk.ui.text import Style, TextBox
from kiosk.ui.theme import CINNABAR, CREAM, INK, SEAL_TEXT

SEAL = (66, 110)
SEAL_GAP = 20


class Title:
    """Draws the title into a box, with the seal at its right shoulder.

    The lettering is a picture of the default language; the other languages set their words instead.
    """

    def __init__(
        self,
        exhibit: Exhibit,
        scenery: Scenery,
        box: QRect,
        setting: Setting,
        *,
        colour: str = INK,
        centred: bool = False,
    ) -> None:
        self._images = setting.images
        language, canvas = setting.language, setting.canvas
        self._words = exhibit.title.get(language)
        self._seal_words = exhibit.seal.get(language)
        is_default = language == exhibit.languages[0]
        seal_width, seal_height = canvas.px(SEAL[0] * 0.9), canvas.px(SEAL[1] * 0.9)
        has_seal = bool(scenery.seal_art or self._seal_words) and is_default
        room = QRect(box)
        if has_seal:
            room.setWidth(box.width() - seal_width - canvas.px(SEAL_GAP))
        self._art: Cut | None = None
        self._text: TextBox | None = None
        self._room = room
        self._centred = centred
        if scenery.title_art and is_default:
            self._art = Cut(scenery.title_art, room.width(), room.height(), whole=True)
        else:
            across = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
            style = Style(
                Face.SERIF,
                150,
                colour,
                smallest=60,
                leading=1.1,
                across=across,
                down=Qt.AlignmentFlag.AlignVCenter,
                lines=2,
            )
            self._text = TextBox(self._words, QRectF(room), style, canvas)
        self._seal: Cut | None = None
        self._seal_text: TextBox | None = None
        self._seal_rect = QRectF()
        if has_seal:
            self._place_seal(scenery, seal_width, seal_height, canvas)

    def _place_seal(self, scenery: Scenery, width: int, height: int, canvas: Canvas) -> None:
        right = self._text.used.right() if self._text else self._room.right()
        self._seal_rect = QRectF(
            right + canvas.px(SEAL_GAP),
            self._room.top() + self._room.height() * 0.16,
            width,
            height,
        )
        if scenery.seal_art:
            self._seal = Cut(scenery.seal_art, width, height, whole=True)
            return
        style = Style(
            Face.SERIF,
            26,
            SEAL_TEXT,
            smallest=14,
            leading=1.1,
            across=Qt.AlignmentFlag.AlignHCenter,
            down=Qt.AlignmentFlag.AlignVCenter,
        )
        inner = self._seal_rect.adjusted(width * 0.12, width * 0.12, -width * 0.12, -width * 0.12)
        self._seal_text = TextBox(self._seal_words, inner, style, canvas)

    def words(self) -> list[str]:
        """Return what can be read: the title, and the seal."""
        return [words for words in (self._words, self._seal_words) if words]

    def wants(self, wanted: object) -> bool:
        """Whether ``wanted`` is one of its pictures."""
        return wanted in (self._art, self._seal)

    def draw(self, painter: QPainter) -> None:
        """Draw title and seal."""
        shift = self._draw_lettering(painter)
        if self._seal_rect.isNull():
            return
        seat = self._seal_rect.translated(shift, 0)
        seal = self._images.get(self._seal) if self._seal is not None else None
        if seal is not None:
            painter.drawPixmap(seat.topLeft(), seal)
        elif self._seal_text is not None:
            painter.setPen(QPen(QColor(CREAM), 1))
            painter.setBrush(QColor(CINNABAR))
            painter.drawRoundedRect(seat, 7, 7)
            self._seal_text.draw(painter)

    def _draw_lettering(self, painter: QPainter) -> float:
        """Draw the title; return how far left of its room's end it ends, for the seal to follow."""
        if self._text is not None:
            self._text.draw(painter)
        art = self._images.get(self._art) if self._art is not None else None
        if art is None:
            return 0.0
        left = self._room.left()
        if self._centred:
            left += (self._room.width() - art.width()) // 2
        top = self._room.top() + (self._room.height() - art.height()) // 2
        painter.drawPixmap(left, top, art)
        return left + art.width() - float(self._room.right())
