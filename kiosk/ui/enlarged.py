"""A picture enlarged over the stage: opened, turned into another language, put away."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.content.model import Exhibit
from kiosk.ui.blocks import Enlarge
from kiosk.ui.setting import Setting
from kiosk.ui.stage import Stage
from kiosk.ui.zoom import ZoomView


class Enlarged(QObject):
    """Shows one picture over the stage, which is hidden meanwhile: nothing of it can be tapped.

    Signals:
        home_wanted: Home was tapped over the picture.
        language_wanted: The language key was tapped over the picture.
    """

    home_wanted = Signal()
    language_wanted = Signal()

    def __init__(self, exhibit: Exhibit, parent: QWidget) -> None:
        super().__init__(parent)
        self._exhibit = exhibit
        self._stage: Stage | None = None
        self._zoom: ZoomView | None = None
        self._wish: Enlarge | None = None

    def view(self) -> ZoomView | None:
        """Return what covers the stage, if anything does."""
        return self._zoom

    def wish(self) -> Enlarge | None:
        """Return what would show again the picture that is shown, if there is one."""
        if self._wish is None or self._zoom is None:
            return None
        return Enlarge(self._wish.pictures, self._zoom.index)

    def open(self, wish: Enlarge, stage: Stage, setting: Setting) -> None:
        """Show the picture that ``wish`` asks for, over ``stage``."""
        self.close()
        panel_id, _ = stage.position
        panel = next((panel for panel in self._exhibit.panels if panel.id == panel_id), None)
        if panel is None:
            return
        parent = self.parent()
        assert isinstance(parent, QWidget), "made for a widget"
        has_language = len(self._exhibit.languages) > 1
        zoom = ZoomView(
            wish.pictures, wish.index, panel, setting, parent, has_language=has_language
        )
        zoom.closed.connect(self.close)
        zoom.home_wanted.connect(self.home_wanted)
        zoom.language_wanted.connect(self.language_wanted)
        self._stage, self._zoom, self._wish = stage, zoom, wish
        zoom.show()
        zoom.raise_()
        stage.hide()

    def close(self) -> None:
        """Put the picture away."""
        if self._zoom is None:
            return
        if self._stage is not None:
            self._stage.show()
        self._zoom.leave()
        self._zoom.hide()
        self._zoom.deleteLater()
        self._stage = self._zoom = self._wish = None
