"""What blocks want where nobody drew a composition for them."""

from __future__ import annotations

from typing import get_args, get_type_hints

import msgspec
import pytest

from kiosk.content.about.blocks import BLOCKS
from kiosk.content.blocks import AnyBlock, ChartBlock
from kiosk.content.decode import own_type
from kiosk.content.layouts.wishes import wish_of

CHARTS = get_args(get_type_hints(ChartBlock)["chart"])


def block_of(kind):
    return msgspec.convert(BLOCKS[kind].example, kind, dec_hook=own_type)


def wants_some_height(block):
    spans = [wish_of(block, language).span(700) for language in ("zh", "en")]
    return all(0 < span.least <= span.good <= span.most for span in spans)


@pytest.mark.parametrize("kind", get_args(AnyBlock))
def test_every_kind_of_block_wants_some_height(kind):
    assert wants_some_height(block_of(kind))


@pytest.mark.parametrize("chart", CHARTS)
def test_every_kind_of_chart_wants_some_height(chart):
    assert wants_some_height(msgspec.structs.replace(block_of(ChartBlock), chart=chart))


def test_columns_that_will_be_bars_want_as_much_room_as_bars():
    items = tuple(
        {"value": n + 1, "label": {"en": f"The {1790 + 10 * n}s, good harvests"}} for n in range(20)
    )
    columns, bars = (
        wish_of(
            msgspec.convert(
                {"type": "chart", "chart": chart, "items": items}, ChartBlock, dec_hook=own_type
            ),
            "en",
        )
        for chart in ("columns", "bars")
    )

    assert columns.span(900) == bars.span(900)
    assert columns.narrowest == bars.narrowest
