"""Spots as windows, doors and wired cards."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton

from kiosk.content.blocks import HotspotsBlock, Picture, Spot
from kiosk.content.text import Text
from kiosk.ui.blocks.hotspots import hotspots_view

PLACE = QRect(300, 32, 624, 418)


def spots(count):
    return tuple(
        Spot(
            x=(index + 0.5) / max(1, count),
            y=0.5,
            label=Text({"zh": f"九龙{index}", "en": f"Gate {index}"}),
            text=Text({"": f"What gate {index} is"}),
        )
        for index in range(count)
    )


@pytest.fixture
def shown(qtbot, context_of):
    """Return a function that shows spots in a look."""

    def make(setting, look, count=3, place=PLACE):
        art = Picture(src="art/attract.jpg", caption=Text({"": "Drawing"}))
        context = replace(context_of(setting), art=art, art_box=QRect(0, 0, 960, 540))
        block = HotspotsBlock(spots=spots(count))
        view = hotspots_view(block, look, context, place)
        qtbot.addWidget(view)
        return view

    return make


@pytest.mark.parametrize("look", ["windows", "doors", "positions"])
@pytest.mark.parametrize("count", [0, 1, 2, 4])
def test_any_number_of_spots(shown, still, look, count):
    view = shown(still, look, count)

    view.grab()

    assert view.overflowing() == []
    for index in range(count):
        assert f"Gate {index}" in view.words()
        assert f"What gate {index} is" in view.words()


def test_one_window_is_open_and_a_tap_opens_another(shown, still):
    view = shown(still, "windows")
    panes = view.findChildren(QPushButton)
    widest = max(panes, key=QPushButton.width)
    assert widest.accessibleName() == "Gate 0"

    next(pane for pane in panes if pane.accessibleName() == "Gate 2").click()

    assert max(panes, key=QPushButton.width).accessibleName() == "Gate 2"
    assert not view.is_moving()


def test_windows_end_where_they_are_going(shown, setting):
    view = shown(setting, "windows")
    panes = {pane.accessibleName(): pane for pane in view.findChildren(QPushButton)}
    wide = panes["Gate 0"].width()

    panes["Gate 1"].click()
    assert view.is_moving()
    view.finish()

    assert panes["Gate 1"].width() == wide
    assert panes["Gate 2"].geometry().right() == view.rect().right()


def test_leaving_opens_the_first_window_again(shown, still):
    view = shown(still, "windows")
    panes = {pane.accessibleName(): pane for pane in view.findChildren(QPushButton)}
    panes["Gate 1"].click()

    view.leave()

    assert panes["Gate 0"].width() > panes["Gate 1"].width()


def test_a_door_enlarges_its_picture(qtbot, shown, still):
    view = shown(still, "doors")

    with qtbot.waitSignal(view.enlarge_wanted) as wish:
        view.findChild(QPushButton).click()

    assert wish.args[0].pictures[0].src == "art/attract.jpg"


def test_doors_let_presses_through_beside_them(shown, still):
    view = shown(still, "doors", count=1)

    assert not view.mask().contains(QRect(400, 100, 4, 4))


def test_wires_end_at_their_cards(shown, setting):
    view = shown(setting, "positions", count=4, place=QRect(36, 259, 888, 197))
    view.enter()

    view.leave()

    assert [view.share(index) for index in range(4)] == [1.0] * 4
    for end, card in zip(view._ends, view._cards, strict=True):
        assert card.adjusted(0, -20, 0, 0).contains(end)
