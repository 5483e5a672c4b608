"""An icon whose name does not exist leaves no hole in any block."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QRect

from kiosk.content.layouts import LAYOUTS
from kiosk.content.layouts.seats import kind_of, seated
from kiosk.ui.blocks import build_block
from kiosk.ui.icons import ICON_FIELDS
from tests.elsewhere.exhibits import two_panels

UNKNOWN = "mdi6.nothing-such"


def with_icons(content, name):
    """Return a record whose icons, at whatever depth, all have this name."""
    if isinstance(content, tuple):
        return tuple(with_icons(part, name) for part in content)
    if not isinstance(content, msgspec.Struct):
        return content
    changed = {}
    for field in content.__struct_fields__:
        value = getattr(content, field)
        if field in ICON_FIELDS:
            changed[field] = name if isinstance(value, str) else tuple(name for _ in value)
        else:
            changed[field] = with_icons(value, name)
    return msgspec.structs.replace(content, **changed)


BLOCKS = {
    f"{page.id}-{place.name}": (block, place.look)
    for panel in two_panels().panels
    for page in panel.pages
    if page.layout
    for block, place in seated(page.blocks, LAYOUTS[page.layout])
    if with_icons(block, "") != with_icons(block, UNKNOWN)
}


@pytest.mark.parametrize("name", BLOCKS)
def test_a_block_whose_icons_do_not_exist_looks_like_one_without(page, qtbot, caplog, name):
    block, look = BLOCKS[name]

    def drawn(icon):
        view = build_block(with_icons(block, icon), look, page(art=None), QRect(0, 0, 480, 300))
        qtbot.addWidget(view)
        view.finish()
        return view.grab().toImage()

    drawn("")  # The first time Qt draws a large figure, its edges are others.
    assert drawn(UNKNOWN) == drawn(""), kind_of(block)
    assert {record.message for record in caplog.records} == {f"there is no icon named {UNKNOWN}"}
