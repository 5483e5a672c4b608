"""The cloud around the words in the middle of a relation."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

# A cloud of five bows on a flat foot, as drawn in a box of 700 by 190.
_BOWS = (
    ((-6, 160), (40, 102), (92, 112)),
    ((96, 50), (176, 20), (226, 62)),
    ((262, 0), (372, -8), (410, 50)),
    ((452, 0), (560, 10), (580, 76)),
    ((640, 66), (700, 102), (690, 150)),
    ((720, 160), (716, 186), (690, 186)),
)


def cloud(box: QRectF) -> QPainterPath:
    """Return a cloud that fills ``box``."""

    def at(point: tuple[float, float]) -> QPointF:
        return QPointF(
            box.left() + (point[0] - 5) / 700 * box.width(),
            box.top() + point[1] / 186 * box.height(),
        )

    path = QPainterPath(at((40, 186)))
    for first, second, end in _BOWS:
        path.cubicTo(at(first), at(second), at(end))
    path.closeSubpath()
    return path
