"""A long text in a window: moved by a finger, or by two keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QPropertyAnimation, QRect, QRectF
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.setting import Setting
from kiosk.ui.text import Style, TextBox
from kiosk.ui.theme import CREAM, GOLD, GOLD_BRIGHT, ZOOM_KEY, alpha
from kiosk.ui.widgets.round_key import KeyColours, RoundKey

KEY, ICON, KEY_GAP, BAR = 88, 44, 24, 6
# Room between two paragraphs, and how much of the window one tap moves.
GAP, STEP = 18, 0.82
# High enough for any paragraph.
TALL = 1_000_000


class ScrolledText(QWidget):
    """Shows paragraphs; the keys are there only when they do not all fit."""

    def __init__(
        self,
        style: Style,
        names: tuple[str, str],
        setting: Setting,
        place: QRect,
        parent: QWidget,
    ) -> None:
        """Make the window.

        Args:
            style: How paragraphs are set.
            names: Of the keys up and down.
            setting: Look, screen and language.
            place: Where it is, in device pixels.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self.setGeometry(place)
        self._setting = setting
        self._style = style
        self._boxes: list[TextBox] = []
        self._high = 0.0
        self._offset = 0
        self._held: tuple[float, int] | None = None
        side = setting.canvas.px(KEY)
        self._up = self._make_key("mdi6.chevron-up", names[0], 0)
        self._down = self._make_key("mdi6.chevron-down", names[1], self.height() - side)
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)
        self._glide = QPropertyAnimation(self, b"offset", self)
        self._glide.setDuration(setting.theme.motion.slide_ms)

    def _make_key(self, icon: str, name: str, top: int) -> RoundKey:
        canvas = self._setting.canvas
        side = canvas.px(KEY)
        key = RoundKey(
            name,
            self._setting.icons.pixmap(icon, canvas.px(ICON), CREAM),
            KeyColours(ZOOM_KEY, alpha(GOLD_BRIGHT, 0.55), CREAM),
            motion=self._setting.theme.motion,
            line_px=max(1.0, 1.5 * canvas.unit),
            parent=self,
        )
        key.setGeometry(self.width() - side, top, side, side)
        return key

    def show_paragraphs(self, paragraphs: Sequence[str]) -> None:
        """Show these from the first one on."""
        px = self._setting.canvas.px
        wide, top = self.width() - px(KEY + KEY_GAP), 0.0
        self._boxes = []
        for words in paragraphs:
            box = TextBox(words, QRectF(0, top, wide, TALL), self._style, self._setting.canvas)
            self._boxes.append(box)
            top = box.used.bottom() + px(GAP)
        self._high = top - px(GAP) if self._boxes else 0.0
        self.setAccessibleName("\n".join(paragraphs))
        self._glide.stop()
        self._set_offset(0)

    def words(self) -> list[str]:
        """Return everything that can be read here."""
        return [box.words for box in self._boxes]

    def leave(self) -> None:
        """Let nothing move on."""
        self._glide.stop()

    # Where it is

    def _most(self) -> int:
        return max(0, round(self._high) - self.height())

    def _get_offset(self) -> int:
        return self._offset

    def _set_offset(self, offset: int) -> None:
        self._offset = min(max(0, offset), self._most())
        has_keys = self._most() > 0
        for key, is_on in ((self._up, self._offset > 0), (self._down, self._offset < self._most())):
            key.setVisible(has_keys)
            key.setEnabled(is_on)
        self.update()

    offset = Property(int, _get_offset, _set_offset)

    def _on_up(self) -> None:
        self._glide_to(self._offset - round(self.height() * STEP))

    def _on_down(self) -> None:
        self._glide_to(self._offset + round(self.height() * STEP))

    def _glide_to(self, offset: int) -> None:
        self._glide.stop()
        if self._glide.duration() == 0:
            self._set_offset(offset)
            return
        self._glide.setStartValue(self._offset)
        self._glide.setEndValue(min(max(0, offset), self._most()))
        self._glide.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the text."""
        self._glide.stop()
        self._held = (event.position().y(), self._offset)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move with the finger."""
        if self._held is not None:
            self._set_offset(round(self._held[1] + self._held[0] - event.position().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paragraphs that are in the window, and where in the text they are."""
        painter = QPainter(self)
        painter.translate(0, -self._offset)
        seen = QRectF(0, self._offset, self.width(), self.height())
        for box in self._boxes:
            if box.used.bottom() >= seen.top() and box.used.top() <= seen.bottom():
                box.draw(painter)
        painter.translate(0, self._offset)
        if self._most():
            self._draw_bar(painter)

    def _draw_bar(self, painter: QPainter) -> None:
        px = self._setting.canvas.px
        free = self.height() - 2 * px(KEY + KEY_GAP)
        bar = QRectF(self.width() - px(KEY) / 2 - px(BAR) / 2, px(KEY + KEY_GAP), px(BAR), free)
        if free < px(KEY):
            return
        painter.fillRect(bar, QColor(alpha(GOLD, 0.2)))
        part = QRectF(bar)
        part.setHeight(max(px(KEY) / 2, free * self.height() / self._high))
        part.moveTop(bar.top() + (free - part.height()) * self._offset / self._most())
        painter.fillRect(part, QColor(GOLD))
