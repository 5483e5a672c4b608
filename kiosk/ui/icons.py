"""qtawesome icons, drawn once into pixmaps."""

from __future__ import annotations

import logging
from typing import Any, TypeVar

import msgspec
import qtawesome  # noqa: TID251  the one place
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPixmap

log = logging.getLogger(__name__)

Content = TypeVar("Content")

# qtawesome sets glyphs at 0.875 of the picture's height, to be safe with every face; those of the
# exhibit's icon faces stay inside their em square.
WHOLE = 1 / 0.875
# The fields of a record that name an icon, or several.
ICON_FIELDS = ("icon", "pill_icons")


class Icons:
    """Draws icons by their qtawesome name, each name, size and colour once.

    A name that does not exist is an empty picture and one line in the log: an icon is never worth a
    page.
    """

    def __init__(self) -> None:
        self._drawn: dict[tuple[str, int, str], QPixmap] = {}
        self._known: dict[str, bool] = {"": False}

    def has(self, name: str) -> bool:
        """Whether there is an icon ``name``."""
        if name not in self._known:
            try:
                qtawesome.icon(name)
            except Exception:  # noqa: BLE001  qtawesome raises bare Exception for a name it lacks
                log.warning("there is no icon named %s", name)
                self._known[name] = False
            else:
                self._known[name] = True
        return self._known[name]

    def only_known(self, content: Content) -> Content:
        """Return a record, or several, without the names of icons that do not exist.

        What is composed without an icon leaves no hole for it.
        """
        if isinstance(content, tuple):
            known = tuple(map(self.only_known, content))
            is_same = all(one is other for one, other in zip(known, content, strict=True))
            return content if is_same else known  # type: ignore[return-value]
        if not isinstance(content, msgspec.Struct):
            return content
        changed: dict[str, Any] = {}
        for field in content.__struct_fields__:
            value = getattr(content, field)
            shown = self._known_of(value) if field in ICON_FIELDS else self.only_known(value)
            if shown != value:
                changed[field] = shown
        return msgspec.structs.replace(content, **changed) if changed else content

    def _known_of(self, names: str | tuple[str, ...]) -> str | tuple[str, ...]:
        """Return ``names``; those of no icon are empty."""
        if isinstance(names, str):
            return names if self.has(names) else ""
        return tuple(name if self.has(name) else "" for name in names)

    def pixmap(self, name: str, size_px: int, colour: str) -> QPixmap:
        """Return the icon ``name`` in a square of ``size_px``, in ``colour``."""
        key = (name, size_px, colour)
        if key not in self._drawn:
            self._drawn[key] = self._draw(name, size_px, colour)
        return self._drawn[key]

    def _draw(self, name: str, size_px: int, colour: str) -> QPixmap:
        empty = QPixmap(max(1, size_px), max(1, size_px))
        empty.fill(QColor(0, 0, 0, 0))
        if size_px < 1 or not self.has(name):
            return empty
        icon = qtawesome.icon(name, color=QColor(colour), scale_factor=WHOLE)
        drawn: QPixmap = icon.pixmap(QSize(size_px, size_px))
        return drawn
