"""A picture enlarged over the stage: opened, turned into another language, put away."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.content.model import Exhibit
from kiosk.flow.pace import Pace
from kiosk.ui.blocks import Enlarge
from kiosk.ui.setting import Setting
from kiosk.ui.stage import Stage
from kiosk.ui.zoom import ZoomView


class Enlarged(QObject):
    """Shows one picture over the stage, which is hidden meanwhile: nothing of it can be tapped.

    Signals:
        language_wanted: The language key was tapped over the picture.
    """

    language_wanted = Signal()

    def __init__(self, exhibit: Exhibit, parent: QWidget) -> None:
        super().__init__(parent)
        self._exhibit = exhibit
        self._stage: Stage | None = None
        self._zoom: ZoomView | None = None
        self._wish: Enlarge | None = None
        self._leaving: ZoomView | None = None
        self._pace = Pace()

    def take(self, exhibit: Exhibit) -> None:
        """Show pictures of another exhibit from now on; what is enlarged goes."""
        self.drop()
        self._exhibit = exhibit

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
        self.drop()
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
        zoom.closed.connect(self._on_closed)
        zoom.gone.connect(self._on_gone)
        zoom.home_wanted.connect(self._on_home_wanted)
        zoom.language_wanted.connect(self.language_wanted)
        self._stage, self._zoom, self._wish = stage, zoom, wish
        if not wish.place.isNull():
            zoom.grow(stage.grab(), wish.place, self._pace)
        zoom.show()
        zoom.raise_()
        stage.hide()

    def drop(self) -> None:
        """Put the picture away at once."""
        self._on_gone()
        if self._zoom is None:
            return
        if self._stage is not None:
            self._stage.show()
        self._leaving = self._zoom
        self._on_gone()
        self._stage = self._zoom = self._wish = None

    def _on_closed(self) -> None:
        """The picture goes back to where it came from; another one than that has no way back."""
        stage, zoom, wish = self._stage, self._zoom, self._wish
        if stage is None or zoom is None or wish is None:
            return
        if wish.place.isNull() or zoom.index != wish.index:
            self.drop()
            return
        stage.show()
        self._stage = self._zoom = self._wish = None
        self._leaving = zoom
        zoom.go_back(stage.grab(), wish.place, self._pace)

    def _on_home_wanted(self) -> None:
        stage = self._stage
        self.drop()
        if stage is not None:
            stage.show_home()

    def _on_gone(self) -> None:
        if self._leaving is not None:
            self._leaving.leave()
            self._leaving.hide()
            self._leaving.deleteLater()
            self._leaving = None
