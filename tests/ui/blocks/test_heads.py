"""Plain heads of pages: what has no room in them is said, and what can give way does."""

from __future__ import annotations

from PySide6.QtCore import QRect

from kiosk.content.blocks import HeroBlock
from kiosk.content.text import Text
from kiosk.ui.blocks import build_block
from kiosk.ui.blocks.hero.head import HeadView

PILLS = tuple(Text({"": f"Harbour master {number}"}) for number in range(6))
HEAD = HeroBlock(title=Text({"": "Salt Harbour"}), pills=PILLS)


def built(qtbot, page, height):
    view = build_block(HEAD, "", page(), QRect(0, 0, 400, height))
    qtbot.addWidget(view)
    assert isinstance(view, HeadView)
    return view


def test_pills_below_the_end_of_a_head_are_said_to_be_missing(qtbot, page):
    view = built(qtbot, page, 90)

    assert set(view.overflowing()) <= {pill.get("") for pill in PILLS}
    assert view.overflowing()


def test_pills_in_rows_are_lower_where_they_would_be_cut_off(qtbot, page):
    # As high as every height at which all are seen says that it is enough.
    lowest = next(high for high in range(90, 300) if not built(qtbot, page, high).overflowing())
    view = built(qtbot, page, lowest)

    assert max(rect.bottom() for rect, _ in view._pills) <= lowest + 1
    assert min(rect.height() for rect, _ in view._pills) < 26
