"""How words are set: face, size, colour, lines."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt

from kiosk.ui.fonts import Face

# The smallest type on any screen, in design units (look.md: dock 21 is the minimum).
SMALLEST = 21


@dataclass(frozen=True, slots=True)
class Style:
    """How words are set.

    Attributes:
        face: The face.
        size: Wanted size in design units.
        colour: ``#rrggbb`` or ``#aarrggbb``.
        smallest: Size that it may shrink to, in design units.
        leading: Distance of lines as a share of the size.
        across: Left, centred or right.
        down: Top, centred or bottom.
        lines: Most lines; 0 means as many as fit.
        spacing: Room between characters as a share of the size.
        even: The lines are about equally long, and no more of them than needed.
    """

    face: Face
    size: float
    colour: str
    smallest: float = SMALLEST
    leading: float = 1.45
    across: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    down: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop
    lines: int = 0
    spacing: float = 0.0
    even: bool = False
