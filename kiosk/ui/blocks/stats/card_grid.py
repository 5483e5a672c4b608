"""Where cards of figures stand: rows of equal length, each about a little wider than high."""

from __future__ import annotations

from math import ceil, log

from PySide6.QtCore import QRectF

# Cards are drawn about so much wider than high.
_ASPECT = 1.15
# What a row that is not full costs, as a stretch of all cards.
_RAGGED = 0.8


def grid(room: QRectF, count: int, narrowest: float, gap: float) -> list[QRectF]:
    """Return ``count`` boxes in rows of equal length; a shorter last row spreads over the width."""
    if not count:
        return []
    most = min(count, max(1, int((room.width() + gap) / (narrowest + gap))))

    def strangeness(columns: int) -> float:
        number = ceil(count / columns)
        width = (room.width() - gap * (columns - 1)) / columns
        height = max(1.0, (room.height() - gap * (number - 1)) / number)
        return abs(log(max(width, 1.0) / height / _ASPECT)) + (_RAGGED if count % columns else 0)

    columns = min(range(1, most + 1), key=strangeness)
    number = ceil(count / columns)
    height = (room.height() - gap * (number - 1)) / number
    boxes: list[QRectF] = []
    for index in range(count):
        row, column = divmod(index, columns)
        here = min(columns, count - row * columns)
        width = (room.width() - gap * (here - 1)) / here
        left = room.left() + column * (width + gap)
        boxes.append(QRectF(left, room.top() + row * (height + gap), width, height))
    return boxes


def widened(boxes: list[QRectF], chosen: int, times: float, gap: float) -> list[QRectF]:
    """Return one row of boxes of which the one at ``chosen`` is ``times`` as wide as the others."""
    share = boxes[0].width() * len(boxes) / (len(boxes) - 1 + times)
    left = boxes[0].left()
    found: list[QRectF] = []
    for index, box in enumerate(boxes):
        wide = share * (times if index == chosen else 1)
        found.append(QRectF(left, box.top(), wide, box.height()))
        left += wide + gap
    return found


def rows(boxes: list[QRectF]) -> list[list[int]]:
    """Return the indices of ``boxes``, row by row."""
    found: dict[float, list[int]] = {}
    for index, box in enumerate(boxes):
        found.setdefault(box.top(), []).append(index)
    return list(found.values())
