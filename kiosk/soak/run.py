"""Runs a soak from beginning to end, and shows how far it is."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from PySide6.QtCore import QSize, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from rich.progress import Progress

from kiosk.content.begin import begin
from kiosk.logs import Uncaught
from kiosk.paths import assets_dir
from kiosk.soak.hall import Hall, Plan
from kiosk.soak.report import write
from kiosk.soak.verdict import judge
from kiosk.ui.fonts import load_faces
from kiosk.ui.readers import silence_qt

log = logging.getLogger(__name__)

SIZE = QSize(1920, 1080)


class SoakError(Exception):
    """The report cannot be written; says so in a sentence for people."""


def run(path: Path, folder: Path, report: Path, hours: float, speed: float, seed: int) -> bool:
    """Run it, and return whether every limit holds.

    Args:
        path: The content to show.
        folder: An empty folder to work in.
        report: Where the report goes.
        hours: Of faked time.
        speed: Faked seconds for each real one, at most.
        seed: Which visitors come.

    Raises:
        SoakError: The report cannot be written.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    uncaught = Uncaught()
    before, sys.excepthook = sys.excepthook, uncaught.note
    warnings: list[str] = []

    def note(kind: QtMsgType, _: object, words: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and kind is not QtMsgType.QtInfoMsg:
            warnings.append(words)

    handler = qInstallMessageHandler(note)
    load_faces(assets_dir() / "fonts")
    silence_qt()
    hall = Hall(begin(path, None, "zh"), folder, Plan(hours, speed, SIZE, seed))
    try:
        with Progress(transient=True) as progress:
            bar = progress.add_task("soak", total=hours)
            hall.sampled.connect(lambda sample: progress.update(bar, completed=sample.hours))
            hall.over.connect(app.quit)
            hall.start()
            app.exec()
    finally:
        hall.stop()
        qInstallMessageHandler(handler)
        sys.excepthook = before
    for words in warnings[:20]:
        log.warning("Qt says: %s", words)
    findings = judge(hall.samples, uncaught.count + len(warnings))
    how = f"{hours:g} hours at most {speed:g} times as fast, visitors {seed}"
    try:
        write(report, hall.samples, findings, how)
    except OSError as error:
        raise SoakError(f"the report cannot be written: {error}") from error
    return all(finding.holds for finding in findings)
