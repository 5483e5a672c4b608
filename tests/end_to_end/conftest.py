"""A fresh screen, the real program on it, and a visitor, for each end-to-end test."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.desktop import Desktop
from tests.end_to_end.exhibit import CHECKOUT, Exhibit
from tests.end_to_end.visitor import Visitor


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.end_to_end)
            if sys.platform != "linux":
                item.add_marker(pytest.mark.skip("touches an X screen"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item):
    """Keep the picture of a failing test, while there is something on the screen."""
    report = yield
    visitor = getattr(item, "funcargs", {}).get("visitor")
    if report.failed and report.when == "call" and visitor is not None:
        rejected = CHECKOUT / "tests" / "rejected"
        rejected.mkdir(exist_ok=True)
        visitor.screenshot().save(str(rejected / f"{item.name}.png"))
    return report


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    with Desktop() as desktop:
        yield desktop


@pytest.fixture
def visitor(desktop: Desktop) -> Iterator[Visitor]:
    """Somebody in front of the screen."""
    visitor = Visitor(desktop)
    yield visitor
    visitor.leave()


@pytest.fixture
def exhibit(desktop: Desktop, visitor: Visitor, tmp_path: Path) -> Iterator[Exhibit]:
    """The shipped exhibit, without its supervisor, as a machine shows it for the first time."""
    state = str(tmp_path / "state")
    size = f"{desktop.width}x{desktop.height}"
    command = ("-m", "kiosk", "run", "--window", size, "--alone", "--state", state)
    exhibit = Exhibit(desktop, tmp_path, *command)
    try:
        visitor.wait_until(
            lambda: visitor.buttons() or not exhibit.is_running, "something to tap", 60
        )
        assert exhibit.is_running, f"ended by itself: {exhibit.stderr}"
        yield exhibit
    finally:
        exhibit.stop()
