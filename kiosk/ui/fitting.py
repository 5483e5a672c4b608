"""Finding the size at which words fit, and where they stand in their room."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QRectF, QSizeF, Qt


class Settable(Protocol):
    """Words that can be set at any size, and then know whether they fit."""

    fits: bool

    def set_at(self, size_px: int) -> None:
        """Set the words at a size in device pixels."""
        ...


def set_largest(words: Settable, size_px: int, smallest_px: int) -> None:
    """Set ``words`` at ``size_px``, or at the largest smaller size that fits.

    Where none does they are set at ``smallest_px``. The room that words need grows with their
    size, so the search halves.
    """
    words.set_at(size_px)
    if words.fits or size_px <= smallest_px:
        return
    low, high = smallest_px, size_px - 1
    while low < high:
        middle = (low + high + 1) // 2
        words.set_at(middle)
        if words.fits:
            low = middle
        else:
            high = middle - 1
    words.set_at(low)


def placed(size: QSizeF, room: QRectF, across: Qt.AlignmentFlag, down: Qt.AlignmentFlag) -> QRectF:
    """Return where something of ``size`` stands in ``room``, aligned as asked."""
    left, top = room.left(), room.top()
    if down == Qt.AlignmentFlag.AlignVCenter:
        top += (room.height() - size.height()) / 2
    elif down == Qt.AlignmentFlag.AlignBottom:
        top += room.height() - size.height()
    if across == Qt.AlignmentFlag.AlignHCenter:
        left += (room.width() - size.width()) / 2
    elif across == Qt.AlignmentFlag.AlignRight:
        left += room.width() - size.width()
    return QRectF(left, top, size.width(), size.height())
