"""A window on a block that is higher than its place; the visitor moves it."""

from __future__ import annotations

from PySide6.QtCore import Property, QPoint, QPropertyAnimation, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.content.layouts.windowed import KEYS
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.theme import alpha
from kiosk.ui.widgets.round_key import RoundKey, key_colours
from kiosk.ui.words import WORDS

KEY, ICON, RAIL = 88, 44, 8
# The keys and this gap take what compositions leave beside a window.
KEY_GAP = KEYS - KEY
# One tap goes this share of the window, so that the last line seen is seen again.
STEP = 0.82
# Of its place a window takes at least this share, to end between two lines.
LEAST_SEEN = 0.75


class ScrolledView(BlockView):
    """A window on a block that is higher than its place, with keys that move it up and down.

    A finger moves it, too; one that goes sideways still turns the page.

    Attributes:
        whole: What is seen through it.
    """

    def __init__(
        self, whole: BlockView, context: PageContext, geometry: QRect, screenful_px: int = 0
    ) -> None:
        """Make the window.

        Args:
            whole: What is seen through it.
            context: The page around it.
            geometry: Where it is on the page, in device pixels.
            screenful_px: From one screenful of ``whole`` to the next: it rests on no other place.
                0 where it may rest anywhere.
        """
        super().__init__(context, geometry)
        self.whole = whole
        self._screenful = screenful_px
        self._window = QWidget(self)
        high = self.height() if screenful_px else _between_lines(whole, self.height())
        self._window.setGeometry(0, 0, whole.width(), high)
        whole.setParent(self._window)
        whole.move(0, 0)
        for name in ("enlarge_wanted", "panel_wanted"):
            getattr(whole, name).connect(getattr(self, name))
        self._up = self._make_key("mdi6.chevron-up", WORDS[self.language].earlier_panels, 0)
        self._down = self._make_key(
            "mdi6.chevron-down", WORDS[self.language].later_panels, self.height() - self.px(KEY)
        )
        # In a low place there is room for one key: at the end it leads back to the top.
        self._has_one_key = self.height() < 2 * self.px(KEY)
        self._up.setHidden(self._has_one_key)
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)
        self._glide = QPropertyAnimation(self, b"offset", self)
        self._glide.setDuration(self.theme.motion.page_ms)
        self._held: tuple[QPoint, int] | None = None
        self._is_handed_on = False
        self._show_ends()

    def _make_key(self, icon: str, name: str, top: int) -> RoundKey:
        side = self.px(KEY)
        key = RoundKey(
            name,
            self.context.icons.pixmap(icon, self.px(ICON), key_colours(self.palette_).icon),
            key_colours(self.palette_),
            motion=self.theme.motion,
            line_px=max(1.0, 2 * self.canvas.unit),
            parent=self,
        )
        key.setGeometry(self.width() - side, top, side, side)
        return key

    # Where the window is

    def _get_offset(self) -> int:
        return -self.whole.y()

    def _set_offset(self, offset: int) -> None:
        self.whole.move(0, -min(max(0, offset), self._most()))
        self._show_ends()
        self.update()

    offset = Property(int, _get_offset, _set_offset)

    def _most(self) -> int:
        return max(0, self.whole.height() - self._window.height())

    def _show_ends(self) -> None:
        self._up.setEnabled(self._get_offset() > 0)
        self._down.setEnabled(self._has_one_key or self._get_offset() < self._most())

    def _on_up(self) -> None:
        self._glide_to(self._get_offset() - self._step())

    def _on_down(self) -> None:
        if self._get_offset() >= self._most():
            self._glide_to(0)
            return
        self._glide_to(self._get_offset() + self._step())

    def _step(self) -> int:
        return self._screenful or round(self._window.height() * STEP)

    def _glide_to(self, offset: int) -> None:
        self._glide.stop()
        if self._glide.duration() == 0:
            self._set_offset(offset)
            return
        self._glide.setStartValue(self._get_offset())
        self._glide.setEndValue(min(max(0, offset), self._most()))
        self._glide.start()

    # A finger

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the block."""
        self._glide.stop()
        self._held = (event.position().toPoint(), self._get_offset())
        self._is_handed_on = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move with the finger; one that goes sideways belongs to the page."""
        if self._held is None:
            event.ignore()
            return
        way = event.position().toPoint() - self._held[0]
        if not self._is_handed_on and abs(way.x()) > max(abs(way.y()), self.px(RAIL)):
            self._is_handed_on = True
            self._hand_on(event)
        if self._is_handed_on:
            event.ignore()
            return
        self._set_offset(self._held[1] - way.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = None
        if self._is_handed_on:
            event.ignore()
        elif self._screenful:
            self._glide_to(round(self._get_offset() / self._screenful) * self._screenful)

    def _hand_on(self, event: QMouseEvent) -> None:
        around = self.parentWidget()
        if around is None or self._held is None:
            return
        press = QMouseEvent(
            QMouseEvent.Type.MouseButtonPress,
            self.mapTo(around, self._held[0]).toPointF(),
            self.mapToGlobal(self._held[0]).toPointF(),
            Qt.MouseButton.LeftButton,
            event.buttons(),
            event.modifiers(),
        )
        QApplication.sendEvent(around, press)

    # Life: that of the block

    def enter(self) -> None:
        """Begin at the top."""
        self._set_offset(0)
        self.whole.enter()

    def rewind(self) -> None:
        """Show the state that ``enter`` starts from."""
        self._set_offset(0)
        self.whole.rewind()

    def leave(self) -> None:
        """Put it back for the next visitor."""
        self._glide.stop()
        self._set_offset(0)
        self.whole.leave()

    def finish(self) -> None:
        """Show the end state at once."""
        if self.is_gliding():
            end = int(self._glide.endValue())
            self._glide.stop()
            self._set_offset(end)
        self.whole.finish()

    def is_gliding(self) -> bool:
        """Whether the window is on its way."""
        return self._glide.state() == QPropertyAnimation.State.Running

    def is_moving(self) -> bool:
        """Whether anything moves."""
        return self.is_gliding() or self.whole.is_moving()

    def words(self) -> list[str]:
        """Return everything that can be read here, further down included."""
        return self.whole.words()

    def overflowing(self) -> list[str]:
        """Return what does not fit even so."""
        return self.whole.overflowing()

    def draw_moving(self, painter: QPainter) -> None:
        """Draw how far down the window is, between the keys."""
        side, wide = self.px(KEY), self.px(RAIL)
        gap = self.px(KEY_GAP)
        track = QRectF(self.width() - side / 2 - wide / 2, side + gap, wide, 0)
        track.setBottom(self.height() - side - gap)
        if track.height() < 3 * wide:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(alpha(self.palette_.border, 0.5)))
        painter.drawRoundedRect(track, wide / 2, wide / 2)
        seen = self._window.height() / self.whole.height()
        thumb = QRectF(track)
        thumb.setHeight(track.height() * seen)
        thumb.moveTop(track.top() + track.height() * self._get_offset() / self.whole.height())
        painter.setBrush(QColor(self.palette_.accent_text))
        painter.drawRoundedRect(thumb, wide / 2, wide / 2)


def _between_lines(whole: BlockView, most: int) -> int:
    """Return where a window on ``whole`` ends that is ``most`` high, or a little less: at no line.

    A line that is cut in half looks like a mistake.
    """
    end = float(most)
    for box in sorted(whole.texts, key=lambda box: -box.used.top()):
        used, lines = box.used, max(1, box.count)
        if used.top() < end < used.bottom():
            step = used.height() / lines
            end = used.top() + step * int((end - used.top()) / step)
    return round(end) if end >= most * LEAST_SEEN else most
