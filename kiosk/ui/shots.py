"""Every screen of an exhibit as a picture file, animations at their end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QPixmap

from kiosk.content.model import Exhibit
from kiosk.ui.attract import AttractView
from kiosk.ui.setting import Setting
from kiosk.ui.stage import Stage


def screens(exhibit: Exhibit, setting: Setting) -> Iterator[tuple[str, QPixmap]]:
    """Yield name and picture of home, attract, and every page of every panel."""
    for name in names(exhibit):
        yield name, screen(exhibit, setting, name)


def names(exhibit: Exhibit) -> list[str]:
    """Return the names of all screens: home, attract, and PANEL-PAGE."""
    pages = [f"{panel.id}-{page.id}" for panel in exhibit.panels for page in panel.pages]
    return ["home", "attract", *pages]


def screen(exhibit: Exhibit, setting: Setting, name: str) -> QPixmap:
    """Return the picture of one screen.

    Raises:
        KeyError: There is no screen of that name.
    """
    if name == "attract":
        attract = AttractView(exhibit, setting)
        picture = _settled(attract, setting)
        attract.deleteLater()
        return picture
    stage = Stage(exhibit, setting)
    if name == "home":
        stage.show_home()
    else:
        stage.show_page(*_position(exhibit, name))
    picture = _settled(stage, setting)
    stage.deleteLater()
    return picture


def _position(exhibit: Exhibit, name: str) -> tuple[str, str]:
    for panel in exhibit.panels:
        for page in panel.pages:
            if name == f"{panel.id}-{page.id}":
                return panel.id, page.id
    raise KeyError(name)


def _settled(view: AttractView | Stage, setting: Setting) -> QPixmap:
    """Return the picture of ``view`` when every picture in it is there and nothing moves.

    It asks for pictures when it is painted, and some of those painted lead to others.
    """
    # Carousels would turn on while pictures are waited for.
    view.leave()
    while True:
        QCoreApplication.processEvents()
        view.finish()
        picture = view.grab()
        if view.is_ready() and setting.images.is_idle():
            return picture
        while not setting.images.is_idle():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def save(picture: QPixmap, folder: Path, name: str) -> None:
    """Write ``picture`` as ``name``.png, by a temporary name first.

    Raises:
        OSError: The folder cannot be written.
    """
    temporary = folder / f".{name}.png.part"
    if not picture.save(str(temporary), "PNG"):
        raise OSError(f"{folder} cannot be written")
    temporary.replace(folder / f"{name}.png")
