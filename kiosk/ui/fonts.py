"""The exhibit's own faces, loaded before the first text is drawn."""

from __future__ import annotations

import logging
from enum import Enum
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

log = logging.getLogger(__name__)


class Face(Enum):
    """A face and its weight; static files, since Qt sets no weight of a variable font."""

    SERIF = ("Noto Serif SC", QFont.Weight.Black, "NotoSerifSC-Black.ttf")
    SANS = ("Noto Sans SC", QFont.Weight.Normal, "NotoSansSC-Regular.ttf")
    SANS_MEDIUM = ("Noto Sans SC", QFont.Weight.Medium, "NotoSansSC-Medium.ttf")
    SANS_BOLD = ("Noto Sans SC", QFont.Weight.Bold, "NotoSansSC-Bold.ttf")
    FIGURE = (
        "Barlow Semi Condensed SemiBold",
        QFont.Weight.DemiBold,
        "BarlowSemiCondensed-600.ttf",
    )


def load_faces(folder: Path) -> None:
    """Load every face from ``folder``; one that fails is logged, and another takes its place."""
    for face in Face:
        file = folder / face.value[2]
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            log.error("the face %s could not be loaded", file)


def font(face: Face, pixels: int) -> QFont:
    """Return ``face`` at ``pixels``; characters that it lacks come from the exhibit's sans face."""
    family, weight, _ = face.value
    made = QFont([family, "Noto Sans SC"])
    made.setPixelSize(max(1, pixels))
    made.setWeight(weight)
    # Chinese text has no use for kerning pairs of single glyphs, and hinting would tear strokes at
    # large sizes.
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
