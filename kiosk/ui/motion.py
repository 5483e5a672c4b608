"""Time for things that move. One animation a widget, made once; no duration means now."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve

_OUT_CUBIC = QEasingCurve(QEasingCurve.Type.OutCubic)
_OUT_EXPO = QEasingCurve(QEasingCurve.Type.OutExpo)
_IN_OUT_CUBIC = QEasingCurve(QEasingCurve.Type.InOutCubic)
_IN_OUT_SINE = QEasingCurve(QEasingCurve.Type.InOutSine)


def out_cubic(share: float) -> float:
    """Ease of bars, rings, slopes and pages."""
    return _OUT_CUBIC.valueForProgress(share)


def out_expo(share: float) -> float:
    """Ease of counting figures."""
    return _OUT_EXPO.valueForProgress(share)


def in_out_cubic(share: float) -> float:
    """Ease of pictures that fade into one another."""
    return _IN_OUT_CUBIC.valueForProgress(share)


def in_out_sine(share: float) -> float:
    """Ease of what swings or draws itself."""
    return _IN_OUT_SINE.valueForProgress(share)


def share_of(elapsed_ms: float, start_ms: float, length_ms: float) -> float:
    """Return how much (0 to 1) of a movement is done; all of it when it has no length."""
    if length_ms <= 0:
        return 1.0
    return min(1.0, max(0.0, (elapsed_ms - start_ms) / length_ms))
