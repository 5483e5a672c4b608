"""What joins the exhibit to its supervisor: heartbeats, what it says, stacks of a fall."""

from __future__ import annotations

import faulthandler
import logging
from functools import partial
from pathlib import Path
from typing import TextIO

from PySide6.QtWidgets import QApplication

from kiosk.ui.heart import Heart, Line
from kiosk.ui.idle import IdleWatch
from kiosk.ui.window import KioskWindow

log = logging.getLogger(__name__)


def live(app: QApplication, window: KioskWindow, watch: IdleWatch, stacks: Path | None) -> Line:
    """Let the supervisor hear the heart of ``window``, and do what it says.

    Args:
        app: What ends when it says so.
        window: Whose heart it is.
        watch: Tells of floods of touches.
        stacks: Where the stacks go when it falls or hangs; None for nowhere.

    Returns:
        What must stay alive for it.
    """
    line = Line()
    heart = Heart(window, line.say, partial(_page, window), _open_stacks(stacks))
    line.quit_wanted.connect(app.quit)
    line.front_wanted.connect(partial(_come_to_front, window))
    watch.flooded.connect(heart.beat_if_due)
    app.aboutToQuit.connect(heart.stop)
    line.start()
    heart.start()
    return line


def _page(window: KioskWindow) -> str:
    """Return what is on screen as a heartbeat says it."""
    panel_id, page_id = window.stage.position
    return f"{panel_id}/{page_id}" if panel_id else ""


def _come_to_front(window: KioskWindow) -> None:
    """Lay the window over whatever has come before it."""
    window.raise_()
    window.activateWindow()


def _open_stacks(path: Path | None) -> TextIO | None:
    """Open the file for the stacks of a fall; a disk that refuses costs only those."""
    if path is None:
        return None
    try:
        path.parent.mkdir(exist_ok=True)
        file = path.open("w", encoding="utf-8")
    except OSError as error:
        log.warning("no crash reports: %s", error)
        return None
    faulthandler.enable(file)
    return file
