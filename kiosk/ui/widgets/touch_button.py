"""What a finger presses."""

from __future__ import annotations

from PySide6.QtCore import Property, QPropertyAnimation, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.ui.theme import Motion


class TouchButton(QPushButton):
    """A button that answers in the next frame: it shrinks a little while it is pressed.

    Subclasses draw their face in ``draw_face``. ``name`` is the visible label, and so the
    accessible name.
    """

    def __init__(self, name: str, motion: Motion, parent: QWidget | None = None) -> None:
        super().__init__(name.replace("&", "&&"), parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._depth = 0.0
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the face, shrunk by how deep it is pressed."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
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
