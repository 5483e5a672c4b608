"""A picture enlarged over the whole screen, with its words and its keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.content.blocks import Picture
from kiosk.content.layouts import Box
from kiosk.content.model import Panel
from kiosk.ui.fonts import Face
from kiosk.ui.lens import LARGEST
from kiosk.ui.setting import Setting
from kiosk.ui.shapes import pill, slope_mark
from kiosk.ui.text import Style, TextBox, even_box, text_width
from kiosk.ui.theme import (
    CREAM,
    DOCK_BORDER,
    GOLD_BRIGHT,
    INK,
    ZOOM_BAR,
    ZOOM_GROUND,
    ZOOM_KEY,
    alpha,
    contrast,
)
from kiosk.ui.widgets.close_key import CloseKey
from kiosk.ui.widgets.round_key import KeyColours, RoundKey
from kiosk.ui.zoom_map import ZoomMap
from kiosk.ui.zoom_picture import ZoomPicture

STEP = 1.5
# As drawn, in design units: the bar of keys and what stands in it, from its left.
BAR = Box(888, 896, 960, 120)
BAR_UPRIGHT = Box(60, 1744, 960, 120)
KEY = 96
INSET = 12
TURN_PART = 248
SIZE_PART = 368
SHARE_ROOM = 132
ICON = 52
MAP = Box(1528, 64, 320, 180)
MAP_UPRIGHT = Box(700, 64, 320, 180)
HINT = 52
WORDS = Box(72, 880, 780, 150)
WORDS_UPRIGHT = Box(60, 1540, 960, 180)


class ZoomView(QWidget):
    """Covers the screen with one of several pictures; whoever shows it closes it.

    Signals:
        closed: The visitor is done with it.
    """

    closed = Signal()

    def __init__(
        self,
        pictures: Sequence[Picture],
        index: int,
        panel: Panel,
        setting: Setting,
        parent: QWidget | None = None,
    ) -> None:
        """Make the view.

        Args:
            pictures: What can be turned through.
            index: The one to begin with.
            panel: The panel that they belong to.
            setting: Look, screen and language.
            parent: What it covers.
        """
        super().__init__(parent)
        self.resize(setting.canvas.size)
        self._pictures = tuple(pictures)
        self._index = min(max(0, index), max(0, len(self._pictures) - 1))
        self._setting = setting
        self._canvas = setting.canvas
        palette = setting.theme.palette(panel)
        dark = contrast(palette.accent, ZOOM_GROUND) >= 4.5
        self._accent = palette.accent if dark else GOLD_BRIGHT
        self._title = panel.title.get(setting.language)
        self._texts: list[TextBox] = []
        self._mark = QRectF()
        self._picture = ZoomPicture(setting, self)
        self._over = _Words(self)
        self._map = ZoomMap(setting, self._accent, self)
        self._map.setGeometry(self._box(MAP, MAP_UPRIGHT))
        self._bar = self._box(BAR, BAR_UPRIGHT)
        self._make_keys()
        self._hint = self._set_hint()
        self._picture.changed.connect(self._on_changed)
        self._picture.swiped.connect(self._turn)
        self._show()

    def _box(self, box: Box, upright: Box) -> QRect:
        """Return a place on this screen, anchored to its corner and not stretched."""
        drawn_wide, drawn_high = self._canvas.drawn
        chosen = upright if self._canvas.is_portrait else box
        px = self._canvas.px
        left, top = px(chosen.x), px(chosen.y)
        if chosen.x + chosen.width / 2 > drawn_wide / 2:
            left = self.width() - px(drawn_wide - chosen.x)
        if chosen.y > drawn_high / 2:
            top = self.height() - px(drawn_high - chosen.y)
        return QRect(left, top, px(chosen.width), px(chosen.height))

    # Keys

    def _make_keys(self) -> None:
        words, px = self._setting.words, self._canvas.px
        if len(self._pictures) < 2:
            self._bar.setLeft(self._bar.left() + px(TURN_PART))
        left = self._bar.left() + px(INSET)
        self._rules: list[int] = []
        if len(self._pictures) > 1:
            previous = self._round_key(words.previous, "mdi6.chevron-left", left)
            following = self._round_key(words.following, "mdi6.chevron-right", left + px(108))
            previous.clicked.connect(self._on_previous)
            following.clicked.connect(self._on_following)
            left = self._bar.left() + px(TURN_PART + INSET)
            self._rules.append(left - px(22))
        self._smaller = self._round_key(words.zoom_out, "mdi6.minus", left)
        self._smaller.clicked.connect(self._on_smaller)
        self._share = QRectF(left + px(KEY), self._bar.top(), px(SHARE_ROOM), self._bar.height())
        self._larger = self._round_key(words.zoom_in, "mdi6.plus", left + px(KEY + SHARE_ROOM))
        self._larger.clicked.connect(self._on_larger)
        left += px(SIZE_PART)
        self._rules.append(left - px(22))
        icon = self._setting.icons.pixmap("mdi6.close", px(46), INK)
        close = CloseKey(words.close, icon, self._setting, self)
        right = self._bar.right() - px(INSET)
        close.setGeometry(left, self._bar.top() + px(INSET), right - left, px(KEY))
        close.clicked.connect(self.closed)

    def _round_key(self, name: str, icon: str, left: int) -> RoundKey:
        px = self._canvas.px
        key = RoundKey(
            name,
            self._setting.icons.pixmap(icon, px(ICON), CREAM),
            KeyColours(ZOOM_KEY, alpha(GOLD_BRIGHT, 0.55), CREAM),
            motion=self._setting.theme.motion,
            line_px=max(1.0, 1.5 * self._canvas.unit),
            parent=self,
        )
        key.setGeometry(left, self._bar.top() + px(INSET), px(KEY), px(KEY))
        return key

    def _set_hint(self) -> TextBox:
        px = self._canvas.px
        words = self._setting.words.zoom_hint
        place = self._box(MAP, MAP_UPRIGHT)
        wide = text_width(words, Face.SANS, px(24)) + px(92)
        rect = QRectF(place.right() - wide, place.bottom() + px(16), wide, px(HINT))
        self._hint_rect = rect
        style = Style(Face.SANS, 24, CREAM, down=Qt.AlignmentFlag.AlignVCenter, lines=1)
        return TextBox(words, rect.adjusted(px(62), 0, -px(20), 0), style, self._canvas)

    # What is shown

    def _show(self) -> None:
        if not self._pictures:
            return
        picture = self._pictures[self._index]
        self._picture.show_picture(picture)
        self._map.show_picture(picture)
        self._set_words(picture)
        self.setAccessibleName(
            picture.name.get(self._setting.language) or picture.caption.get(self._setting.language)
        )
        following = self._pictures[(self._index + 1) % len(self._pictures)]
        self._picture.prefetch(following)
        self._over.update()

    def _set_words(self, picture: Picture) -> None:
        """Set panel, number, name, caption and credit upwards from the lower edge."""
        language, px = self._setting.language, self._canvas.px
        room = QRectF(self._box(WORDS, WORDS_UPRIGHT))
        if not self._canvas.is_portrait:
            room.setRight(min(room.right(), self._bar.left() - px(36)))
        self._texts.clear()
        low = Qt.AlignmentFlag.AlignBottom
        bottom = room.bottom()
        parts = [picture.name, picture.line, picture.caption, picture.credit]
        words = [text.get(language) for text in parts if text.get(language)]
        for position in range(len(words) - 1, -1, -1):
            large = position == 0
            style = Style(
                Face.SERIF if large else Face.SANS,
                44 if large else 24,
                CREAM,
                smallest=26 if large else 21,
                leading=1.25,
                down=low,
                lines=2 if large else 0,
            )
            top = bottom - px(120) if large else room.top() - px(40)
            box = even_box(
                words[position],
                QRectF(room.left(), top, room.width(), bottom - top),
                style,
                self._canvas,
            )
            self._texts.append(box)
            bottom = box.used.top() - px(4)
        count = f"{self._index + 1} / {len(self._pictures)}" if len(self._pictures) > 1 else ""
        eyebrow = "   ".join(part for part in (self._title, count) if part)
        mark = px(30)
        self._mark = QRectF(room.left() + px(4), bottom - px(38), mark, mark)
        style = Style(
            Face.SANS_MEDIUM, 26, self._accent, down=Qt.AlignmentFlag.AlignVCenter, lines=1
        )
        row = QRectF(self._mark.right() + px(14), bottom - px(44), 0, px(44))
        row.setRight(room.right())
        self._texts.append(TextBox(eyebrow, row, style, self._canvas))

    def words(self) -> list[str]:
        """Return everything that can be read here."""
        return [box.words for box in (*self._texts, self._hint)]

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place even at its smallest."""
        return [box.words for box in (*self._texts, self._hint) if not box.fits]

    # What happens

    def _turn(self, step: int) -> None:
        if len(self._pictures) > 1:
            self._index = (self._index + step) % len(self._pictures)
            self._show()

    def _on_previous(self) -> None:
        self._turn(-1)

    def _on_following(self) -> None:
        self._turn(1)

    def _on_smaller(self) -> None:
        self._picture.zoom(1 / STEP)

    def _on_larger(self) -> None:
        self._picture.zoom(STEP)

    def _on_changed(self) -> None:
        lens = self._picture.lens
        self._smaller.setEnabled(lens.scale > 1.001)
        self._larger.setEnabled(lens.scale < LARGEST - 0.001)
        self._map.setVisible(lens.scale > 1.001)
        self._map.show_part(lens.seen())
        self._over.update()

    # Painting (see _Words)

    def draw_words(self, painter: QPainter) -> None:
        """Draw the shades, the words and the bar of keys over the picture."""
        canvas = self._canvas
        top = min([box.used.top() for box in self._texts] or [float(self.height())])
        start = QPointF(0, top - canvas.px(130))
        shade = QLinearGradient(start, QPointF(0, self.height()))
        shade.setColorAt(0, QColor(alpha(ZOOM_GROUND, 0)))
        shade.setColorAt(0.5, QColor(alpha(ZOOM_GROUND, 0.84)))
        shade.setColorAt(1, QColor(alpha(ZOOM_GROUND, 0.96)))
        painter.fillRect(QRectF(0, start.y(), self.width(), self.height() - start.y()), shade)
        slope_mark(painter, self._mark, self._accent)
        for box in self._texts:
            box.draw(painter)
        self._draw_hint(painter)
        pill(painter, QRectF(self._bar), alpha(ZOOM_BAR, 0.96), DOCK_BORDER, 1.5 * canvas.unit)
        painter.setPen(QPen(QColor(DOCK_BORDER), max(1.0, 1.5 * canvas.unit)))
        for x in self._rules:
            high = canvas.px(30)
            painter.drawLine(
                QPointF(x, self._bar.center().y() - high), QPointF(x, self._bar.center().y() + high)
            )
        share = f"{round(self._picture.lens.scale * 100)}%"
        style = Style(
            Face.FIGURE,
            40,
            GOLD_BRIGHT,
            across=Qt.AlignmentFlag.AlignHCenter,
            down=Qt.AlignmentFlag.AlignVCenter,
            lines=1,
        )
        TextBox(share, self._share, style, canvas).draw(painter)

    def _draw_hint(self, painter: QPainter) -> None:
        """Draw what fingers can do: under the map, or in its place while there is none."""
        canvas, rect = self._canvas, self._hint_rect
        painter.save()
        if self._map.isHidden():
            painter.translate(0, self._map.y() - rect.top())
        pill(painter, rect, alpha(ZOOM_BAR, 0.86))
        icon = self._setting.icons.pixmap("mdi6.gesture-pinch", canvas.px(30), GOLD_BRIGHT)
        middle = rect.center().y() - icon.height() / 2
        painter.drawPixmap(QPointF(rect.left() + canvas.px(22), middle), icon)
        self._hint.draw(painter)
        painter.restore()


class _Words(QWidget):
    """The layer of words between picture and keys; lets every touch through to the picture."""

    def __init__(self, view: ZoomView) -> None:
        super().__init__(view)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(view.size())
        self._view = view

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        self._view.draw_words(painter)
