"""Checking reads the file as it is, keeps its promise of time, and never raises."""

from __future__ import annotations

import copy
import itertools
import json
import sys
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.check.look import check
from kiosk.check.names import ICON_FILES, icon_names
from kiosk.check.walk import records
from kiosk.content.blocks import Figure
from kiosk.paths import shipped_content

pytestmark = pytest.mark.usefixtures("qapp")

SHIPPED = json.loads(shipped_content().read_text(encoding="utf-8"))


def many_panels(count: int) -> dict[str, Any]:
    """The shipped exhibit with so many panels."""
    panels = [copy.deepcopy(SHIPPED["panels"][at % 8]) for at in range(count)]
    for number, panel in enumerate(panels[8:]):
        panel["id"] += f"-{number}"
    return SHIPPED | {"panels": panels}


def test_what_ships_has_no_problem():
    assert check(shipped_content()).problems == ()


@pytest.mark.parametrize("mistake", ["", "iconn"])
def test_the_work_grows_with_the_panels_alone(tmp_path, mistake):
    def calls(count):
        exhibit = many_panels(count)
        if mistake:
            exhibit["panels"][-1][mistake] = "x"
        file = tmp_path / "content.json"
        file.write_text(json.dumps(exhibit, ensure_ascii=False), encoding="utf-8")
        counted = itertools.count()
        sys.setprofile(lambda *_: next(counted))
        problems = check(file).problems
        sys.setprofile(None)
        assert len(problems) == bool(mistake)
        return next(counted)

    calls(8)  # what is looked up once
    few, some, many = calls(16), calls(24), calls(48)
    assert many - some < 3.3 * (some - few)


def test_records_are_found_where_they_stand():
    figures = [record for record in records(SHIPPED) if record.kind is Figure]

    assert len(figures) > 50
    for record in figures:
        value = SHIPPED
        for step in record.path:
            value = value[step]
        assert value is record.value


@pytest.mark.parametrize("kind", sorted(ICON_FILES))
def test_every_set_of_icons_is_read(kind):
    assert len(icon_names(kind)) > 100


def test_the_icons_of_another_set_are_none():
    assert icon_names("fa4") == frozenset()


def containers(data):
    """Every list and object in ``data``."""
    if isinstance(data, dict | list):
        yield data
        for inner in data.values() if isinstance(data, dict) else data:
            yield from containers(inner)


SCRAPS: list[Any] = [None, True, 0, -1, 1e300, "", "x", "..", "\ud800", "art", [], {}, [[]]]


@settings(max_examples=30)
@given(st.data())
def test_whatever_stands_in_the_file_checking_never_raises(tmp_path_factory, draw):
    first = draw.draw(st.integers(0, 3))
    exhibit = copy.deepcopy(SHIPPED | {"panels": SHIPPED["panels"][first::4]})
    places = list(containers(exhibit))
    for _ in range(draw.draw(st.integers(1, 8))):
        place = places[draw.draw(st.integers(0, len(places) - 1))]
        if not place:
            continue
        keys = list(place) if isinstance(place, dict) else range(len(place))
        place[keys[draw.draw(st.integers(0, len(keys) - 1))]] = draw.draw(st.sampled_from(SCRAPS))
    file = tmp_path_factory.mktemp("mutated") / "content.json"
    file.write_text(json.dumps(exhibit), encoding="utf-8")

    loaded = check(file)

    assert all(problem.words() and problem.words("en") for problem in loaded.problems)
