"""Approved pictures: what a screen looked like when somebody looked at it and said yes.

``KIOSK_APPROVE=1 pytest tests/ui/test_pictures.py`` accepts what is drawn now; look at it first.
"""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np  # noqa: TID251  tests count pixels with it
from PySide6.QtGui import QImage

HERE = Path(__file__).parent
APPROVED = HERE / "approved"
REJECTED = HERE / "rejected"
# So many of 255 may a channel differ: antialiasing is not the same with every processor.
CHANNEL = 24
# So much of all pixels may differ by more.
SHARE = 0.002


def pixels(picture: QImage) -> np.ndarray:
    """Return height x width x 3 values of 0 to 255."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : plain.width() * 3].reshape(plain.height(), plain.width(), 3).astype(np.int16)


def difference(one: QImage, other: QImage) -> float:
    """Return the share of pixels (0 to 1) that differ visibly; 1 for different sizes."""
    if one.size() != other.size():
        return 1.0
    far = np.abs(pixels(one) - pixels(other)).max(axis=2) > CHANNEL
    return float(far.mean())


def assert_approved(picture: QImage, name: str) -> None:
    """Compare ``picture`` with the approved one; a rejected one is kept to be looked at."""
    path = APPROVED / f"{name}.webp"
    if os.environ.get("KIOSK_APPROVE"):
        assert picture.save(str(path), quality=100)
        return
    approved = QImage(str(path))
    assert not approved.isNull(), f"nobody has approved {name} yet"
    share = difference(picture, approved)
    if share > SHARE:
        REJECTED.mkdir(exist_ok=True)
        picture.save(str(REJECTED / f"{name}.png"))
    assert share <= SHARE, f"{share:.2%} of {name} look different; see {REJECTED / name}.png"
