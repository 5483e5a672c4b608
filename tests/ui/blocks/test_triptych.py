"""Large words on their leaves, and what they are made of."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from kiosk.content.blocks import Leaf, Picture, TriptychBlock
from kiosk.content.text import Text
from kiosk.ui.blocks.triptych import triptych_view


def leaves(count, parts=2):
    return tuple(
        Leaf(
            title=Text({"zh": f"增价{index}", "en": f"a greater worth {index}"}),
            formula=tuple(Text({"": f"part {index}.{part}"}) for part in range(parts)),
            art=Picture(src="art/missing.jpg"),
        )
        for index in range(count)
    )


@pytest.mark.parametrize("place", [QRect(186, 32, 738, 418), QRect(30, 320, 480, 495)])
@pytest.mark.parametrize("count", [0, 1, 2, 3, 5])
def test_any_number_of_leaves(qtbot, context_of, still, count, place):
    block = TriptychBlock(leaves=leaves(count))
    view = triptych_view(block, "", context_of(still), place)
    qtbot.addWidget(view)

    view.grab()

    assert view.overflowing() == []
    for index in range(count):
        assert f"a greater worth {index}" in view.words()
        assert f"part {index}.1" in view.words()


@pytest.mark.parametrize("parts", [0, 1, 4])
def test_any_number_of_parts(qtbot, context_of, still, parts):
    block = TriptychBlock(leaves=leaves(3, parts))
    view = triptych_view(block, "", context_of(still), QRect(186, 32, 738, 418))
    qtbot.addWidget(view)

    view.grab()

    assert view.overflowing() == []


def test_leaving_shows_what_every_word_is_made_of(qtbot, context_of, setting):
    view = triptych_view(
        TriptychBlock(leaves=leaves(3)), "", context_of(setting), QRect(186, 32, 738, 418)
    )
    qtbot.addWidget(view)
    view.enter()
    assert view.is_moving()

    view.leave()

    assert not view.is_moving()
    assert [view.share(index) for index in range(3)] == [1.0, 1.0, 1.0]


def test_a_word_of_a_narrow_leaf_takes_two_lines_like_its_neighbours(qtbot, context_of, still):
    titles = ("a fairer face", "a finer spirit", "a greater worth")
    block = TriptychBlock(leaves=tuple(Leaf(title=Text({"": title})) for title in titles))

    view = triptych_view(block, "", context_of(still), QRect(0, 0, 480, 480))
    qtbot.addWidget(view)

    assert [box.count for box in view.texts] == [2, 2, 2]
