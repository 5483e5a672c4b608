"""What was on the screen, held over what comes until that is whole."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QPropertyAnimation, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.ui.images import ImageStore
from kiosk.ui.theme import Motion

# A picture that takes longer comes later than its page.
PATIENCE_MS = 1500


class Cover(QWidget):
    """Holds a picture over its parent, fades when the screen below is ready, and is gone."""

    def __init__(
        self,
        before: QPixmap,
        is_ready: Callable[[], bool],
        images: ImageStore,
        motion: Motion,
        parent: QWidget,
    ) -> None:
        """Cover ``parent`` at once.

        Args:
            before: What was on the screen.
            is_ready: Whether what lies below has its pictures.
            images: Says when a picture has come.
            motion: How long it fades.
            parent: What is covered.
        """
        super().__init__(parent)
        self._before = before
        self._is_ready = is_ready
        self._left = 1.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(parent.size())
        self._fading = QPropertyAnimation(self, b"left", self)
        self._fading.setStartValue(1.0)
        self._fading.setEndValue(0.0)
        self._fading.setDuration(motion.page_ms)
        self._fading.finished.connect(self.end)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._fade)
        images.ready.connect(self._look)
        self.show()
        self.raise_()
        self._patience.start(PATIENCE_MS)
        self._look()

    def end(self) -> None:
        """Be gone at once."""
        self._patience.stop()
        self._fading.stop()
        self.hide()
        self.deleteLater()

    def _look(self, *_: object) -> None:
        if self._patience.isActive() and self._is_ready():
            self._fade()

    def _fade(self) -> None:
        self._patience.stop()
        if self._fading.duration() == 0:
            self.end()
        else:
            self._fading.start()

    def _get_left(self) -> float:
        return self._left

    def _set_left(self, left: float) -> None:
        self._left = left
        self.update()

    left = Property(float, _get_left, _set_left)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is left of the picture."""
        painter = QPainter(self)
        painter.setOpacity(self._left)
        painter.drawPixmap(event.rect(), self._before, event.rect())
