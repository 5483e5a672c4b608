"""Where the points of a picture are on the screen, when it is cropped to fill a box."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt


def point_on_picture(
    fraction: tuple[float, float],
    box: QRect,
    native: QSize,
    focus: tuple[float, float] = (0.5, 0.5),
) -> QPointF:
    """Return where a point of a picture is when the picture is cropped to fill ``box``.

    The inverse of how a ``Cut`` is cropped; the point may lie outside ``box``.
    """
    if native.isEmpty():
        native = box.size()
    shown = native.scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    spare_x, spare_y = shown.width() - box.width(), shown.height() - box.height()
    left = min(max(0.0, shown.width() * focus[0] - box.width() / 2), max(0, spare_x))
    top = min(max(0.0, shown.height() * focus[1] - box.height() / 2), max(0, spare_y))
    return QPointF(
        box.left() + shown.width() * fraction[0] - left,
        box.top() + shown.height() * fraction[1] - top,
    )


def focus_showing(
    points: Sequence[tuple[float, float]],
    within: QRect,
    box: QRect,
    native: QSize,
    focus: tuple[float, float],
) -> tuple[float, float]:
    """Return the focus next to ``focus`` with which ``points`` of a picture lie ``within``.

    Args:
        points: Where they are, as fractions of the picture.
        within: Where they are to be seen; where that is too small, they lie around its middle.
        box: What the picture is cropped to fill.
        native: The size of the picture in its file.
        focus: The point that it is cropped around so far.
    """
    if native.isEmpty() or not points:
        return focus
    shown = native.scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    at = [point_on_picture(point, box, native, focus) for point in points]
    across = _way_into([point.x() for point in at], within.left(), within.right())
    down = _way_into([point.y() for point in at], within.top(), within.bottom())
    centre = _centre(box, shown, focus)
    moved = QPointF(centre.x() - across, centre.y() - down)
    return (
        focus[0] if not across else min(max(0.0, moved.x() / shown.width()), 1.0),
        focus[1] if not down else min(max(0.0, moved.y() / shown.height()), 1.0),
    )


def _way_into(at: Sequence[float], start: float, end: float) -> float:
    """Return how far what reaches over an edge must move to lie between ``start`` and ``end``."""
    first, last = min(at), max(at)
    if last - first > end - start:
        return (start + end - first - last) / 2
    return max(0.0, start - first) - max(0.0, last - end)


def _centre(box: QRect, shown: QSize, focus: tuple[float, float]) -> QPointF:
    """Return which point of the picture ``shown`` stands in the middle of ``box``."""
    half_x, half_y = box.width() / 2, box.height() / 2
    return QPointF(
        min(max(half_x, shown.width() * focus[0]), max(half_x, shown.width() - half_x)),
        min(max(half_y, shown.height() * focus[1]), max(half_y, shown.height() - half_y)),
    )
