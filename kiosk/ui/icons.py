"""qtawesome icons, drawn once into pixmaps."""

from __future__ import annotations

import logging

import qtawesome  # noqa: TID251  the one place
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPixmap

log = logging.getLogger(__name__)

# qtawesome sets glyphs at 0.875 of the picture's height, to be safe with every face; those of the
# exhibit's icon faces stay inside their em square.
WHOLE = 1 / 0.875


class Icons:
    """Draws icons by their qtawesome name, each name, size and colour once.

    A name that does not exist is an empty picture and one line in the log: an icon is never worth a
    page.
    """

    def __init__(self) -> None:
        self._drawn: dict[tuple[str, int, str], QPixmap] = {}

    def pixmap(self, name: str, size_px: int, colour: str) -> QPixmap:
        """Return the icon ``name`` in a square of ``size_px``, in ``colour``."""
        key = (name, size_px, colour)
        if key not in self._drawn:
            self._drawn[key] = self._draw(name, size_px, colour)
        return self._drawn[key]

    def _draw(self, name: str, size_px: int, colour: str) -> QPixmap:
        empty = QPixmap(max(1, size_px), max(1, size_px))
        empty.fill(QColor(0, 0, 0, 0))
        if not name or size_px < 1:
            return empty
        try:
            icon = qtawesome.icon(name, color=QColor(colour), scale_factor=WHOLE)
        except Exception:  # noqa: BLE001  qtawesome raises bare Exception for a name it lacks
            log.warning("there is no icon named %s", name)
            return empty
        drawn: QPixmap = icon.pixmap(QSize(size_px, size_px))
        return drawn
