"""Stage, title, question and veil, built for one size and one language; which of them is seen."""

from __future__ import annotations

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.content.model import Exhibit
from kiosk.flow.shift import shift
from kiosk.ui.ask import AskView
from kiosk.ui.attract import AttractView
from kiosk.ui.cover import Cover
from kiosk.ui.setting import Setting
from kiosk.ui.stage import Stage
from kiosk.ui.tour import TourVeil


class Views:
    """The views of a window; all but the stage are hidden until they are wanted.

    Attributes:
        stage: The pages.
        attract: The title of the loop.
        ask: The question whether anybody is still there.
        veil: What takes a touch during the tour.
        setting: Look, screen and language that they were built for.
    """

    def __init__(self, exhibit: Exhibit, setting: Setting, parent: QWidget) -> None:
        self.setting = setting
        self._parent = parent
        self._cover: Cover | None = None
        self.stage = Stage(exhibit, setting, parent)
        self.attract = AttractView(exhibit, setting, parent)
        self.attract.hide()
        self.ask = AskView(exhibit, setting, parent)
        self.veil = TourVeil(exhibit, setting, parent)

    def drop(self) -> None:
        """Take them away."""
        if self._cover is not None:
            self._cover.end()
        self.stage.leave()
        self.attract.leave()
        for view in (self.stage, self.attract, self.ask, self.veil):
            view.hide()
            view.deleteLater()

    @property
    def is_title(self) -> bool:
        """Whether the title is shown."""
        return self.attract.isVisible()

    def is_ready(self) -> bool:
        """Whether what is shown has its pictures."""
        if self.is_title:
            return self.attract.is_ready()
        screen = self.stage.shown()
        return screen is None or screen.is_ready()

    def give_way(self, before: QPixmap) -> None:
        """Let ``before`` fade as soon as what is shown is ready."""
        images, motion = self.setting.images, self.setting.theme.motion
        self._cover = Cover(before, self.is_ready, images, motion, self._parent)
        self._cover.destroyed.connect(self._on_cover_gone)

    def _on_cover_gone(self) -> None:
        self._cover = None

    def show_position(self, panel_id: str, page_id: str) -> None:
        """Show a page on the stage; home where there is none of that name."""
        if panel_id:
            self.stage.show_page(panel_id, page_id)
        if self.stage.shown() is None:
            self.stage.show_home()

    def show_title(self) -> None:
        """Show the title; home waits behind it, and nothing moves there."""
        self.veil.hide()
        self.stage.set_touring(False)
        self.stage.show_home()
        self.stage.leave()
        self.attract.show()
        self.attract.raise_()
        self.stage.hide()
        self.attract.enter()

    def lead(self) -> None:
        """Lead through the page on the stage: a touch is taken by the veil over it."""
        self.stage.set_touring(True)
        self._hide_title()
        self.veil.show()
        self.veil.raise_()

    def wake(self) -> None:
        """Show the stage alone."""
        self.move_stage(0)
        self.stage.show()
        self.stage.set_touring(False)
        self._hide_title()
        self.veil.hide()

    def darken(self) -> None:
        """Show nothing: something else lies over the window."""
        self.stage.leave()
        self.attract.leave()
        for view in (self.stage, self.attract, self.veil):
            view.hide()

    def move_stage(self, pages: int) -> None:
        """Let the pixels along every line change their work: ``pages`` of the tour were shown."""
        right, down = shift(pages)
        px = self.setting.canvas.px
        self.stage.move(px(right), px(down))

    def _hide_title(self) -> None:
        self.attract.leave()
        self.attract.hide()
