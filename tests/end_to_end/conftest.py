"""A screen, the real program on it, and a visitor: for all end-to-end tests of a file."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.last_good import LastGood
from kiosk.paths import LAST_GOOD
from tests.elsewhere.exhibits import two_panels
from tests.end_to_end.desktop import Desktop
from tests.end_to_end.exhibit import CHECKOUT
from tests.end_to_end.names import SMALL
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
def small(tmp_path: Path) -> Path:
    """The folder of the small exhibit, for this test alone: what is wrong is told beside it."""
    return shutil.copytree(SMALL.parent, tmp_path / "small")


@pytest.fixture
def state(small: Path, tmp_path: Path) -> Path:
    """A state folder that knows the small exhibit: to check it anew would take a second."""
    folder = tmp_path / "state"
    LastGood(folder / LAST_GOOD).keep((small / SMALL.name).read_bytes(), two_panels(), small)
    return folder


@pytest.fixture(scope="module")
def desktop(request: pytest.FixtureRequest) -> Iterator[Desktop]:
    """A small screen, for the painting costs most of these tests; or one of the file's SCREEN."""
    with Desktop(*getattr(request.module, "SCREEN", (960, 540))) as desktop:
        yield desktop


@pytest.fixture(scope="module")
def visitor(desktop: Desktop) -> Iterator[Visitor]:
    """Somebody in front of the screen."""
    visitor = Visitor(desktop)
    yield visitor
    visitor.leave()
