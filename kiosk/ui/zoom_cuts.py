"""The sizes at which an enlarged picture is decoded."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt

from kiosk.ui.cuts import Cut

# A picture is decoded at most twice as large as the screen, and never at more pixels than this.
MOST_PIXELS = 16_000_000


def small_cut(src: str, screen: QSize) -> Cut:
    """Return all of a picture as large as fits on the screen."""
    return Cut(src, screen.width(), screen.height(), whole=True)


def sharp_cut(src: str, native: QSize, screen: QSize) -> Cut | None:
    """Return the picture for an enlarged view; None when the file has no more to give."""
    if native.isEmpty():
        return None
    wanted = native.scaled(screen * 2, Qt.AspectRatioMode.KeepAspectRatio)
    if wanted.width() > native.width():
        wanted = native
    pixels = wanted.width() * wanted.height()
    if pixels > MOST_PIXELS:
        wanted *= (MOST_PIXELS / pixels) ** 0.5
    fit = native.scaled(screen, Qt.AspectRatioMode.KeepAspectRatio)
    if wanted.width() <= fit.width():
        return None
    return Cut(src, wanted.width(), wanted.height(), whole=True)
