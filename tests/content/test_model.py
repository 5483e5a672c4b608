"""What panels and pages are called."""

from __future__ import annotations

import pytest

from kiosk.content.blocks import ArticleBlock, HeroBlock
from kiosk.content.model import Page, Panel
from kiosk.content.text import Text

NONE = Text({"zh": "", "en": " "})
HARBOUR = Text({"zh": "港口", "en": "Harbour"})
QUAY = Text({"zh": "码头", "en": "Quay"})


def page(title: Text, *heads: Text) -> Page:
    blocks = tuple(HeroBlock(title=head) for head in heads)
    return Page(id="overview", title=title, blocks=(*blocks, ArticleBlock(text=QUAY)))


@pytest.mark.parametrize(
    ("panel", "zh", "en"),
    [
        (Panel(id="harbour", title=HARBOUR, dock=QUAY), "港口", "Harbour"),
        (Panel(id="harbour", title=Text({"zh": "港口", "en": ""})), "港口", "港口"),
        (Panel(id="harbour", title=Text({"zh": "港口", "en": ""}), dock=QUAY), "港口", "Quay"),
        (Panel(id="harbour", title=NONE, dock=HARBOUR), "港口", "Harbour"),
        (Panel(id="harbour", title=NONE, pages=(page(HARBOUR),)), "港口", "Harbour"),
        (Panel(id="harbour", title=NONE, pages=(page(NONE, NONE, QUAY),)), "码头", "Quay"),
        (Panel(id="harbour", title=Text(), pages=(page(NONE),)), "overview", "overview"),
        (Panel(id="harbour", title=Text()), "harbour", "harbour"),
    ],
)
def test_a_panel_is_called_by_its_title_or_what_stands_for_it(panel, zh, en):
    assert (panel.called("zh"), panel.called("en")) == (zh, en)


def test_a_page_is_called_by_its_title_first():
    assert page(HARBOUR, QUAY).called("en") == "Harbour"
