"""Which part of a picture is seen, and how large: geometry without widgets."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt

LARGEST = 4.0


class Lens:
    """A picture on a screen, at 1 as large as fits, moved and enlarged by a visitor.

    Attributes:
        native: How large the picture is, or the screen where that is not known.
        scale: How large it is; 1 shows all of it, ``LARGEST`` is the most.
        middle: The point of the picture (fractions of it) in the middle of the screen.
    """

    def __init__(self, screen: QSize, native: QSize) -> None:
        shown = native if not native.isEmpty() else screen
        self._screen = QSizeF(screen)
        self._fit = QSizeF(shown).scaled(self._screen, Qt.AspectRatioMode.KeepAspectRatio)
        self.native = QSize(shown)
        self.scale = 1.0
        self.middle = QPointF(0.5, 0.5)

    def rect(self) -> QRectF:
        """Return where the whole picture is, in pixels of the screen."""
        size = self._fit * self.scale
        left = self._screen.width() / 2 - self.middle.x() * size.width()
        top = self._screen.height() / 2 - self.middle.y() * size.height()
        return QRectF(QPointF(left, top), size)

    def seen(self) -> QRectF:
        """Return which part of the picture is on the screen, as fractions of it."""
        rect = self.rect()
        part = rect.intersected(QRectF(QPointF(0, 0), self._screen))
        return QRectF(
            (part.left() - rect.left()) / rect.width(),
            (part.top() - rect.top()) / rect.height(),
            part.width() / rect.width(),
            part.height() / rect.height(),
        )

    def zoom_to(self, scale: float, at: QPointF) -> None:
        """Enlarge to ``scale``; what is at ``at`` (pixels of the screen) stays there."""
        rect = self.rect()
        point = QPointF(
            (at.x() - rect.left()) / rect.width(), (at.y() - rect.top()) / rect.height()
        )
        self.scale = min(LARGEST, max(1.0, scale))
        size = self._fit * self.scale
        away = QPointF(at.x() - self._screen.width() / 2, at.y() - self._screen.height() / 2)
        self.middle = QPointF(
            point.x() - away.x() / size.width(), point.y() - away.y() / size.height()
        )
        self._bound()

    def move_by(self, way: QPointF) -> None:
        """Move the picture by ``way`` pixels, as far as it reaches over the screen."""
        size = self._fit * self.scale
        self.middle -= QPointF(way.x() / size.width(), way.y() / size.height())
        self._bound()

    def _bound(self) -> None:
        """Keep the picture over the screen; what is smaller than the screen stays in its middle."""
        size = self._fit * self.scale
        self.middle = QPointF(
            _bounded(self.middle.x(), self._screen.width() / size.width()),
            _bounded(self.middle.y(), self._screen.height() / size.height()),
        )


def _bounded(middle: float, seen: float) -> float:
    if seen >= 1.0:
        return 0.5
    return min(1.0 - seen / 2, max(seen / 2, middle))
