"""Pages with more on them than one screen shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.check import wordings as say
from kiosk.content.decode import part
from kiosk.content.layouts import LAYOUTS
from kiosk.content.layouts.automatic import automatic_layout
from kiosk.content.layouts.base import NOWHERE
from kiosk.content.layouts.seats import seated
from kiosk.content.model import Page
from kiosk.content.problems import Phrase
from kiosk.content.values import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.check.walk import Record
    from kiosk.content.values import Notes

_ANY = Phrase("一屏", "screen")
_WIDE, _UPRIGHT = Phrase("横屏", "wide screen"), Phrase("竖屏", "upright screen")
"""Which screens are too small."""


def look_at_fullness(found: Iterable[Record], notes: Notes) -> None:
    """Note pages whose blocks are seen a screenful at a time.

    Layouts have a place for each of their blocks; only a page that is laid out automatically can
    have too many.
    """
    for record in found:
        page = part(record.value, Page) if record.kind is Page else None
        if page is None:
            continue
        named = LAYOUTS.get(page.layout)
        if named is None or not seated(page.blocks, named):
            _blocks(record, page, notes)


def _blocks(record: Record, page: Page, notes: Notes) -> None:
    laid_out = [automatic_layout(page.blocks, language) for language in LANGUAGES]
    is_wide = any(layout.window != NOWHERE for layout in laid_out)
    is_upright = any(layout.window_upright != NOWHERE for layout in laid_out)
    if is_wide or is_upright:
        screen = _ANY if is_wide and is_upright else _WIDE if is_wide else _UPRIGHT
        notes.add(record.path, say.OVERFULL_PAGE, screen=screen)
