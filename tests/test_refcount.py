"""PySide6 must not lose references to None: the reason for its version in pyproject.toml."""

from __future__ import annotations

import sys

from PySide6.QtGui import QPainter, QPixmap

CALLS = 1000
TOLERANCE = 100  # other code holds None too, and lets go of it


def test_void_calls_do_not_lose_none(qapp):
    picture = QPixmap(8, 8)
    painter = QPainter(picture)
    before = sys.getrefcount(None)

    for _ in range(CALLS):
        painter.drawPoint(1, 1)

    after = sys.getrefcount(None)
    painter.end()
    assert after > before - TOLERANCE
