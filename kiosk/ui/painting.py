"""Pictures of our own: drawn once, then copied."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

SMOOTH = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform


def drawn(size: QSize, draw: Callable[[QPainter], None]) -> QPixmap:
    """Return a picture of ``size``, clear but for what ``draw`` draws.

    The painter lets go of it whatever happens: Qt ends the process when a picture goes while it is
    painted on, and so would an error in ``draw``. What has no size is a single pixel: Qt cannot
    paint on nothing.
    """
    picture = QPixmap(size.expandedTo(QSize(1, 1)))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHints(SMOOTH)
    try:
        draw(painter)
    finally:
        painter.end()
    return picture
