"""The calm picture while the exhibit cannot be shown: a program of its own that needs nothing else.

No content, no fonts, no charts, no workers: whatever the exhibit falls over, this does not touch.
"""

from __future__ import annotations

import os
import sys
import threading

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPaintEvent, QRasterWindow

from kiosk.paths import assets_dir
from kiosk.ui.theme import ATTRACT_GROUND


class RestWindow(QRasterWindow):
    """Shows one ready picture; where even that is missing, its ground colour."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlags(Qt.WindowType.FramelessWindowHint)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self._picture = QImage()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the screen with the picture, in the middle of it what matters."""
        if self._picture.isNull():
            name = "rest-upright.jpg" if self.height() > self.width() else "rest.jpg"
            self._picture = QImage(str(assets_dir() / "rest" / name))
        painter = QPainter(self)
        room = QRect(0, 0, self.width(), self.height())
        painter.fillRect(room, QColor(ATTRACT_GROUND))
        if not self._picture.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = self._picture.size().scaled(
                room.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding
            )
            target = QRect(0, 0, size.width(), size.height())
            target.moveCenter(room.center())
            painter.drawImage(target, self._picture)


class _Ear(QObject):
    """Hears the supervisor end it, or end itself.

    Signals:
        ended: There is nobody left to rest for.
    """

    ended = Signal()

    def listen(self) -> None:
        """Wait, in a thread of its own, for the first word or the end of the line."""
        sys.stdin.readline()
        self.ended.emit()


def rest(place: tuple[int, int, int, int] | None, screen: str) -> int:
    """Show the calm picture until the supervisor ends it.

    Args:
        place: Width, height, left, top of a window; None means the whole screen.
        screen: Name of the screen; "" means the primary one.
    """
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    app = QGuiApplication(sys.argv[:1])
    window = RestWindow()
    screens = [one for one in app.screens() if screen in (one.name(), one.serialNumber())]
    shown_on = screens[0] if screens else app.primaryScreen()
    if place is None:
        window.setScreen(shown_on)
        window.setGeometry(shown_on.geometry())
        window.showFullScreen()
    else:
        width, height, left, top = place
        window.setGeometry(left, top, width, height)
        window.show()
    ear = _Ear()
    ear.ended.connect(app.quit)
    threading.Thread(target=ear.listen, daemon=True).start()
    return app.exec()
