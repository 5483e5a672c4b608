"""How wide the panels' keys of the dock are: labels keep away from each other. Design units."""

from __future__ import annotations

from collections.abc import Sequence

# look.md, 4 (dock): a little narrower, to make room for the keys of large type and language.
ITEM, ITEM_AIRED = 92, 102
ITEM_WIDEST = 150
# Beside a label, both sides together: as much as there is room for, and at least.
LABEL_PADS, LABEL_PAD_LEAST = range(18, 6, -1), 6
# A little more than a finger needs: edges are rounded.
FINGER = 89
# From so many folded items on the card takes all room that is left.
FULL = 7
CARD_LEAST = 680


def item_widths(labels: Sequence[float], most: float, room: float = 0.0) -> list[float]:
    """Return how wide each item is, with air beside its label as far as there is ``room``.

    Together they take at most ``most``, else all are alike, as where their labels allow it.
    """
    if labels and max(labels) + LABEL_PAD_LEAST <= ITEM:
        return [max(float(ITEM), min(float(ITEM_AIRED), room / len(labels)))] * len(labels)
    if labels:
        for share, pads in ((room, LABEL_PADS), (most, (LABEL_PAD_LEAST,))):
            if aired := _aired(labels, share, pads):
                return aired
    return [float(ITEM)] * len(labels)


def _aired(labels: Sequence[float], room: float, pads: Sequence[int]) -> list[float]:
    """Return items in ``room`` with the first of ``pads`` that they can have; none without any."""
    for pad in pads:
        widths = [max(FINGER, label + pad) for label in labels]
        if sum(widths) <= room:
            return widths
    return []


def folded_widths(
    labels: Sequence[float], folded: Sequence[int], room: float, card: float
) -> dict[int, float]:
    """Return how wide the ``folded`` items are that share ``room``, with a ``card`` or without."""
    most = room - (CARD_LEAST if card else 0)
    widths = item_widths([labels[index] for index in folded], most, room - card)
    if card and len(folded) >= FULL:
        return dict(zip(folded, widths, strict=True))
    spare = (most - sum(widths)) / max(1, len(folded))
    grown = [max(wide, min(ITEM_WIDEST, wide + spare)) for wide in widths]
    return dict(zip(folded, grown, strict=True))


def shares(labels: Sequence[float], room: float, least: float) -> list[float]:
    """Return the widths of items that fill ``room``: alike where their labels allow it."""
    alike = max(least, room / len(labels))
    aired = _aired(labels, room, (*LABEL_PADS, LABEL_PAD_LEAST))
    if max(labels) + LABEL_PAD_LEAST <= alike or not aired:
        return [alike] * len(labels)
    spare = (room - sum(aired)) / len(labels)
    return [width + spare for width in aired]
