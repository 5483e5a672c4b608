"""Every page of the shipped exhibit is reached by its name, from outside."""

from __future__ import annotations

import pytest

from tests.end_to_end.exhibit import Exhibit
from tests.end_to_end.names import panels
from tests.end_to_end.sights import HOME, faults, wait_for_home, wait_for_page


@pytest.fixture
def exhibit(desktop, visitor, tmp_path):
    """The shipped exhibit without motion: test_visit.py looks at it in motion."""
    size = f"{desktop.width}x{desktop.height}"
    command = ("-m", "kiosk", "run", "--window", size, "--alone", "--still")
    made = Exhibit(desktop, tmp_path, *command, "--state", str(tmp_path / "state"))
    try:
        made.wait_until_shown(visitor)
        wait_for_home(visitor)
        yield made
    finally:
        made.stop()


def test_every_page_is_reached_by_its_name(exhibit, visitor):
    assert faults(visitor) == []
    first, *others = panels("zh")

    for panel in (first, *others):
        visitor.tap(panel.title if panel is first else panel.dock)
        wait_for_page(visitor, panel.pages[0])
        for page in panel.pages:
            visitor.tap(page)
            wait_for_page(visitor, page)
            assert visitor.find(HOME["zh"])
            assert faults(visitor) == [], f"{panel.title}, {page}"

    visitor.tap(HOME["zh"])
    wait_for_home(visitor)
    assert exhibit.is_running
    assert exhibit.stderr == ""
