"""The window's hull: no frame, no menu, no keys; visitors can neither close nor minimise it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QWidget


class Shell(QWidget):
    """A window that only its program closes."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.show_pointer(False)

    def show_pointer(self, is_shown: bool) -> None:
        """Show the pointer for staff with a mouse; a finger has none."""
        self.setCursor(Qt.CursorShape.ArrowCursor if is_shown else Qt.CursorShape.BlankCursor)

    def end(self) -> None:
        """Let nothing move on: the window closes."""
        raise NotImplementedError

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """There is no menu."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys have no effect."""
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Visitors cannot close it; the program ends by its staff or its supervisor."""
        event.setAccepted(not event.spontaneous())
        if event.isAccepted():
            self.end()

    def changeEvent(self, event: QEvent) -> None:
        """Come back when something minimised the window."""
        if event.type() == QEvent.Type.WindowStateChange and self.isMinimized():
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
