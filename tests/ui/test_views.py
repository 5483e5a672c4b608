import pytest

from kiosk.ui.views import Views


@pytest.fixture
def views(room, exhibit, still):
    made = Views(exhibit, still, room)
    made.show_position("", "")
    made.stage.show()
    yield made
    made.drop()


def shown(views):
    every = {"stage": views.stage, "title": views.attract, "ask": views.ask, "veil": views.veil}
    return {name for name, view in every.items() if view.isVisible()}


def test_at_first_the_stage_is_shown_alone(views):
    assert shown(views) == {"stage"}


def test_a_page_that_is_gone_is_home(views, exhibit):
    panel = exhibit.panels[0]
    views.show_position(panel.id, panel.pages[0].id)
    assert views.stage.position == (panel.id, panel.pages[0].id)
    views.show_position("", "")
    assert views.stage.shown() is not None


def test_the_title_is_shown_alone(views):
    views.show_title()
    assert shown(views) == {"title"}
    assert views.is_title


def test_the_tour_leads_below_a_veil_and_a_touch_ends_it(views):
    views.show_title()
    views.stage.show()
    views.lead()
    assert shown(views) == {"stage", "veil"}
    views.move_stage(1)
    assert not views.stage.pos().isNull()
    views.wake()
    assert shown(views) == {"stage"}
    assert views.stage.pos().isNull()


def test_in_the_dark_nothing_is_shown(views):
    views.lead()
    views.darken()
    assert shown(views) == set()


def test_it_is_ready_when_what_is_shown_is(views, qtbot):
    qtbot.waitUntil(views.is_ready)
    views.show_title()
    views.attract.grab()
    qtbot.waitUntil(views.is_ready)
