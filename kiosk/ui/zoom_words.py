"""What is said of an enlarged picture, over its lower edge, and what fingers can do with it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.content.blocks import Picture
from kiosk.ui.fonts import Face
from kiosk.ui.punctuation import is_chinese
from kiosk.ui.setting import Setting
from kiosk.ui.shapes import pill, slope_mark
from kiosk.ui.text import Style, TextBox, even_box, text_width
from kiosk.ui.theme import CREAM, GOLD_BRIGHT, NIGHT_TEXT, ZOOM_BAR, ZOOM_GROUND, alpha

HINT = 52
HINT_ICON = 30
# The shade under the words begins so far above them.
SHADE = 130
TOP_SHADE = 180
NAME, KIND, KIND_GAP = 46, 44, 20
EYEBROW_SPACING = 0.06
# In large type they are so many times as large: beside them the picture is to be seen.
LARGER = 1.32
# A caption's last part is no longer than this when it says what kind of picture it is.
LONGEST_KIND, LONGEST_KIND_LATIN = 6, 18


class ZoomWords(QWidget):
    """A layer over the picture that lets every touch through to it."""

    def __init__(
        self, room: QRectF, map_place: QRectF, accent: str, setting: Setting, parent: QWidget
    ) -> None:
        """Make the layer, without words yet.

        Args:
            room: Where the words stand, upwards from its lower edge.
            map_place: The map that the hint stands below, or in place of.
            accent: Colour of the panel's title.
            setting: Look, screen and language.
            parent: What it covers.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(parent.size())
        self._room = QRectF(room)
        if setting.is_large:
            setting = replace(setting, canvas=replace(setting.canvas, larger=LARGER))
            self._room.setTop(room.bottom() - LARGER * room.height())
        self._accent = accent
        self._setting = setting
        self._texts: list[TextBox] = []
        self._mark = QRectF()
        self._kind = QRectF()
        self._shade = QLinearGradient()
        self._has_map = True
        self._hint_rect, self._hint = self._set_hint(map_place)
        # Without the map the hint takes its place.
        self._hint_rise = self._hint_rect.top() - map_place.top()

    def _set_hint(self, map_place: QRectF) -> tuple[QRectF, TextBox]:
        px = self._setting.canvas.px
        words = self._setting.words.zoom_hint
        wide = text_width(words, Face.SANS, px(24)) + px(92)
        rect = QRectF(map_place.right() - 1 - wide, map_place.bottom() - 1 + px(16), wide, px(HINT))
        style = Style(Face.SANS, 24, CREAM, down=Qt.AlignmentFlag.AlignVCenter, lines=1)
        room = rect.adjusted(px(62), 0, -px(20), 0)
        return rect, TextBox(words, room, style, self._setting.canvas)

    def show_picture(self, picture: Picture, eyebrow: str, number: str) -> None:
        """Set ``eyebrow``, ``number``, name, line, caption and credit of ``picture``."""
        language, canvas = self._setting.language, self._setting.canvas
        px, room = canvas.px, self._room
        wide = room.width()
        self._texts.clear()
        low = Qt.AlignmentFlag.AlignBottom
        bottom = room.bottom()
        parts = [picture.name, picture.line, picture.caption, picture.credit]
        whole = [text.get(language) for text in parts if text.get(language)]
        words, kind = _without_kind(whole)
        if kind and not self._name(words[0], bottom, wide - self._kind_width(kind)).fits:
            words, kind = whole, ""
        self._kind = QRectF()
        for position in range(len(words) - 1, -1, -1):
            if position:
                style = Style(Face.SANS, 24, CREAM, leading=1.25, down=low)
                top = room.top() - px(40)
                place = QRectF(room.left(), top, wide, bottom - top)
                box = even_box(words[position], place, style, canvas)
            else:
                box = self._name(words[0], bottom, wide - self._kind_width(kind))
            self._texts.append(box)
            bottom = box.used.top() - px(4)
        if kind:
            self._set_kind(kind, self._texts[-1])
        mark = px(30)
        self._mark = QRectF(room.left() + px(4), bottom - px(38), mark, mark)
        row = QRectF(self._mark.right() + px(14), bottom - px(44), 0, px(44))
        row.setRight(room.right())
        self._set_eyebrow(eyebrow, number, row)
        self._set_shade()
        self.update()

    def _name(self, words: str, bottom: float, wide: float) -> TextBox:
        """Return the name, in one line or two above ``bottom``."""
        low, high = Qt.AlignmentFlag.AlignBottom, self._setting.canvas.px(120)
        style = Style(Face.SERIF, NAME, CREAM, smallest=26, leading=1.25, down=low, lines=2)
        place = QRectF(self._room.left(), bottom - high, max(1.0, wide), high)
        return even_box(words, place, style, self._setting.canvas)

    def _set_eyebrow(self, words: str, number: str, row: QRectF) -> None:
        """Set the panel's title, and behind it which picture this is."""
        middle = Qt.AlignmentFlag.AlignVCenter
        spacing = EYEBROW_SPACING if is_chinese(words) else 0.0
        style = Style(Face.SANS_MEDIUM, 26, self._accent, down=middle, lines=1, spacing=spacing)
        canvas = self._setting.canvas
        if words:
            self._texts.append(TextBox(words, row, style, canvas))
            row.setLeft(self._texts[-1].used.right() + canvas.px(18))
        if number:
            style = Style(Face.FIGURE, 28, NIGHT_TEXT, down=middle, lines=1)
            self._texts.append(TextBox(number, row, style, canvas))

    def _kind_width(self, words: str) -> float:
        """Return how much room a pill with ``words`` takes behind a name; none without words."""
        if not words:
            return 0.0
        px = self._setting.canvas.px
        return text_width(words, Face.SANS, px(22)) + px(30) + px(KIND_GAP)

    def _set_kind(self, words: str, name: TextBox) -> None:
        """Set what kind of picture it is on a pill behind the end of its name."""
        px = self._setting.canvas.px
        end = name.end()
        wide = self._kind_width(words) - px(KIND_GAP)
        self._kind = QRectF(end.x() + px(KIND_GAP), end.y() - px(KIND) / 2, wide, px(KIND))
        centred, middle = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
        style = Style(Face.SANS, 22, CREAM, across=centred, down=middle, lines=1)
        self._texts.append(TextBox(words, self._kind, style, self._setting.canvas))

    def _set_shade(self) -> None:
        top = min(box.used.top() for box in self._texts) - self._setting.canvas.px(SHADE)
        self._shade = QLinearGradient(QPointF(0, top), QPointF(0, self.height()))
        for at, share in ((0.0, 0.0), (0.5, 0.84), (1.0, 0.96)):
            self._shade.setColorAt(at, QColor(alpha(ZOOM_GROUND, share)))

    def show_map(self, has_map: bool) -> None:
        """Leave room for the map, or take its place."""
        if has_map != self._has_map:
            self._has_map = has_map
            self.update()

    def words(self) -> list[str]:
        """Return everything that can be read here."""
        return [box.words for box in (*self._texts, self._hint)]

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place even at its smallest."""
        return [box.words for box in (*self._texts, self._hint) if not box.fits]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shade, the words and the hint."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        high = self._setting.canvas.px(TOP_SHADE)
        dim = QLinearGradient(QPointF(0, 0), QPointF(0, high))
        dim.setColorAt(0, QColor(alpha(ZOOM_GROUND, 0.6)))
        dim.setColorAt(1, QColor(alpha(ZOOM_GROUND, 0)))
        painter.fillRect(QRectF(0, 0, self.width(), high), dim)
        if self._texts:
            top = self._shade.start().y()
            painter.fillRect(QRectF(0, top, self.width(), self.height() - top), self._shade)
            slope_mark(painter, self._mark, self._accent)
        if not self._kind.isEmpty():
            line, width = alpha(GOLD_BRIGHT, 0.4), max(1.0, self._setting.canvas.unit)
            pill(painter, self._kind, alpha(ZOOM_BAR, 0.86), line, width)
        for box in self._texts:
            box.draw(painter)
        self._draw_hint(painter)

    def _draw_hint(self, painter: QPainter) -> None:
        px, rect = self._setting.canvas.px, self._hint_rect
        if not self._has_map:
            painter.translate(0, -self._hint_rise)
        pill(painter, rect, alpha(ZOOM_BAR, 0.86))
        icon = self._setting.icons.pixmap("mdi6.gesture-pinch", px(HINT_ICON), GOLD_BRIGHT)
        middle = rect.center().y() - icon.height() / 2
        painter.drawPixmap(QPointF(rect.left() + px(22), middle), icon)
        self._hint.draw(painter)


def _without_kind(words: list[str]) -> tuple[list[str], str]:
    """Return ``words``, and apart from them the kind of picture that the first ends with.

    Captions say what is shown, and after a middle dot in short what kind of picture it is.
    """
    if not words or " · " not in words[0]:
        return words, ""
    name, kind = words[0].rsplit(" · ", 1)
    if len(kind) > (LONGEST_KIND if is_chinese(kind) else LONGEST_KIND_LATIN):
        return words, ""
    return [name, *words[1:]], kind
