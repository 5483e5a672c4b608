"""Stages on a line, and cards with pictures below them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect

from kiosk.content.blocks import ArticleBlock, Picture, Point
from kiosk.content.text import Text
from kiosk.ui.blocks.article import article_view
from kiosk.ui.theme import Motion, Theme

ROOM = QRect(0, 0, 452, 198)


def english(words):
    return Text({"en": words})


def article(stages, shown=1, title=""):
    points = [
        Point(title=english(f"Stage {number}"), text=english("The keel was laid in March."))
        for number in range(stages)
    ]
    points += [
        Point(
            title=english(f"House {number}"),
            text=english("Built from the same oak."),
            art=Picture(src="art/marsh.jpg"),
        )
        for number in range(shown)
    ]
    return ArticleBlock(title=english(title), points=tuple(points))


@pytest.fixture
def view_of(qtbot, setting, context_of):
    def make(block, theme=None, surface="night"):
        used = replace(setting, theme=theme or setting.theme)
        view = article_view(block, "progress", context_of(used, surface), ROOM)
        qtbot.addWidget(view)
        return view

    return make


@pytest.mark.parametrize("surface", ["night", "paper"])
@pytest.mark.parametrize("title", ["", "How it was built"])
@pytest.mark.parametrize(("stages", "shown"), [(0, 1), (1, 0), (2, 1), (3, 0), (1, 1)])
def test_stages_and_pictures_fit(view_of, stages, shown, title, surface):
    view = view_of(article(stages, shown, title), surface=surface)

    view.grab()

    assert view.overflowing() == []
    said = {f"Stage {number}" for number in range(stages)}
    said |= {f"House {number}" for number in range(shown)}
    assert said | ({title} if title else set()) <= {*view.words()}


def test_an_article_without_points_is_empty(view_of):
    view = view_of(article(0, 0))

    view.enter()
    view.grab()
    view.leave()

    assert view.words() == []


def test_the_line_runs_from_stage_to_stage(view_of):
    view = view_of(article(3, 0))

    view.rewind()
    view.elapsed = 200.0

    shares = [view.share(part) for part in range(3)]
    assert shares == sorted(shares, reverse=True)


def test_it_comes_to_rest(qtbot, view_of):
    view = view_of(article(2), Theme(motion=Motion(grow_ms=30, stagger_ms=5)))
    view.show()
    view.enter()

    qtbot.waitUntil(lambda: not view.is_moving())

    assert view.share(1) == 1
