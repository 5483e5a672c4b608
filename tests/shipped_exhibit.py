"""The exhibit that ships, read once."""

from __future__ import annotations

from functools import cache

from kiosk.content.load import load
from kiosk.content.model import Exhibit
from kiosk.paths import shipped_content


@cache
def shipped() -> Exhibit:
    """Return the exhibit of the shipped content.json."""
    exhibit = load(shipped_content()).exhibit
    assert exhibit is not None
    return exhibit
