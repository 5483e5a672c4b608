"""What a finger presses."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Property, QEvent, QPointF, QPropertyAnimation, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from kiosk.ui.painting import SMOOTH, drawn
from kiosk.ui.theme import Motion

# A finger trembles: so much of the key's height sideways is still a tap, and of the screen's
# shorter side: a key as high as the page is not to be dragged along first.
TREMBLE, TREMBLE_MOST = 0.2, 0.025
LEFT = Qt.MouseButton.LeftButton


class TouchButton(QPushButton):
    """A button that answers in the next frame: it shrinks a little while it is pressed.

    A finger that goes sideways was no tap: the key lets go, and what lies around it gets the swipe
    from where it began. Subclasses draw their face in ``draw_face``. ``name`` is the visible
    label, and so the accessible name.
    """

    def __init__(self, name: str, motion: Motion, parent: QWidget | None = None) -> None:
        super().__init__(name.replace("&", "&&"), parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._down_at: QPointF | None = None
        self._has_let_go = False
        self._depth = 0.0
        self.is_veiled = False
        self._shrink = 1.0 - motion.press_scale
        self._press = QPropertyAnimation(self, b"pressing", self)
        self._press.setDuration(motion.press_ms)
        self.pressed.connect(self._on_pressed)
        self.released.connect(self._on_released)

    def _get_pressing(self) -> float:
        return self._depth

    def _set_pressing(self, depth: float) -> None:
        self._depth = depth
        self.update()

    pressing = Property(float, _get_pressing, _set_pressing)

    def _on_pressed(self) -> None:
        # The first frame already shows it; the animation only takes it to its end.
        self._move_to(1.0, start=max(self._depth, 0.5))

    def _on_released(self) -> None:
        self._move_to(0.0, start=self._depth)

    def _move_to(self, end: float, start: float) -> None:
        self._press.stop()
        if self._press.duration() == 0:
            self._set_pressing(end)
            return
        self._press.setStartValue(float(start))
        self._press.setEndValue(float(end))
        self._press.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where the finger was put down."""
        self._down_at = event.position()
        self._has_let_go = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let go of a finger that goes sideways; its moves belong to what lies around from then."""
        if self._down_at is None or not event.buttons() & LEFT:
            return
        way = event.position() - self._down_at
        if not self._has_let_go and abs(way.x()) > max(self._tremble(), abs(way.y())):
            self._has_let_go = True
            self.setDown(False)
            self._on_released()
            self._hand_on(self._down_at)
        if self._has_let_go:
            event.ignore()
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A tap, if the finger stayed."""
        self._down_at = None
        if self._has_let_go:
            self.setDown(False)
        super().mouseReleaseEvent(event)
        if self._has_let_go:
            event.ignore()

    def _tremble(self) -> float:
        """Return how far a finger may go sideways and still tap, in pixels."""
        screen = self.window()
        return min(self.height() * TREMBLE, min(screen.width(), screen.height()) * TREMBLE_MOST)

    def _hand_on(self, place: QPointF) -> None:
        """Press what lies around, where the finger was put down."""
        around = self.parentWidget()
        if around is not None:
            press = QMouseEvent(
                QEvent.Type.MouseButtonPress,
                self.mapTo(around, place),
                self.mapToGlobal(place),
                LEFT,
                LEFT,
                Qt.KeyboardModifier.NoModifier,
            )
            QApplication.sendEvent(around, press)

    def veil(self, is_veiled: bool) -> None:
        """Leave the drawing to its screen, or take it back."""
        if is_veiled != self.is_veiled:
            self.is_veiled = is_veiled
            self.update()

    def face(self) -> QPixmap:
        """Return a picture of it."""
        return drawn(self.size(), partial(self.draw_face, rect=self.rect()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the face, shrunk by how deep it is pressed."""
        if self.is_veiled:
            return
        painter = QPainter(self)
        painter.setRenderHints(SMOOTH)
        if self._depth > 0:
            scale = 1.0 - self._shrink * self._depth
            middle = self.rect().center()
            painter.translate(middle)
            painter.scale(scale, scale)
            painter.translate(-middle)
        self.draw_face(painter, self.rect())

    def draw_face(self, painter: QPainter, rect: QRect) -> None:
        """Draw the button's face into ``rect``."""
        raise NotImplementedError
