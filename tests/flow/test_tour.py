"""The tour passes every page and never gets lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.model import Exhibit, Page, Panel
from kiosk.content.text import Text
from kiosk.flow.tour import page_after


def exhibit(**pages: str) -> Exhibit:
    """An exhibit whose panels have pages with one letter each."""
    panels = tuple(
        Panel(id=panel, title=Text(), pages=tuple(Page(id=page, title=Text()) for page in ids))
        for panel, ids in pages.items()
    )
    return Exhibit(title=Text(), panels=panels)


def test_a_round_passes_every_page_in_the_order_of_the_dock():
    shown = exhibit(industry="ab", empty="", garden="c")

    walked = [page_after(shown, None)]
    while walked[-1] is not None:
        walked.append(page_after(shown, walked[-1]))

    assert walked == [("industry", "a"), ("industry", "b"), ("garden", "c"), None]


def test_after_a_round_the_next_one_begins():
    shown = exhibit(industry="a")

    assert page_after(shown, page_after(shown, ("industry", "a"))) == ("industry", "a")


def test_a_page_that_is_gone_is_followed_by_its_panels_first():
    assert page_after(exhibit(industry="ab", garden="cd"), ("garden", "x")) == ("garden", "c")


def test_a_panel_that_is_gone_is_followed_by_the_first():
    assert page_after(exhibit(industry="ab", garden="c"), ("ship", "x")) == ("industry", "a")


def test_an_exhibit_without_pages_has_no_tour():
    assert page_after(exhibit(industry=""), None) is None
    assert page_after(exhibit(), ("industry", "a")) is None


ids = st.text("abcd", max_size=4).map(lambda letters: "".join(dict.fromkeys(letters)))
exhibits = st.dictionaries(st.sampled_from("xyz"), ids).map(lambda pages: exhibit(**pages))


@given(exhibits, st.tuples(st.sampled_from("xyz"), st.sampled_from("abcd")))
def test_wherever_it_stood_the_rest_of_the_round_comes_to_an_end(shown, position):
    pages = {(panel.id, page.id) for panel in shown.panels for page in panel.pages}

    steps = 0
    at = page_after(shown, position)
    while at is not None:
        assert at in pages
        at = page_after(shown, at)
        steps += 1

    assert steps <= len(pages)
