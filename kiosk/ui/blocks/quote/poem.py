"""A quote on the page's own picture, like a poem on a painting."""

from __future__ import annotations

from kiosk.ui.blocks.quote.framed import FramedView


class PoemView(FramedView):
    """Large marks left, the words beside them without a card, and a rule before the name."""

    is_framed = False
    text_size = 38.0
    leading = 1.46
    may_stand_above = False
