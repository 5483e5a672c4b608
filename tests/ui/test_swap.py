"""New content waits for the end of a visit, but not for ever."""

from __future__ import annotations

import pytest

from kiosk.content.load import Loaded
from kiosk.ui.swap import Swap


@pytest.fixture
def swap(watch):
    made = Swap(watch, longest_s=300)
    yield made
    made.stop()


@pytest.fixture
def shown(swap):
    """What was shown, in order."""
    listed: list[Loaded] = []
    swap.due.connect(listed.append)
    return listed


def content(tmp_path):
    return Loaded(None, (), tmp_path)


def test_with_nobody_there_it_is_shown_at_once(swap, shown, tmp_path):
    new = content(tmp_path)
    swap.offer(new)
    assert shown == [new]


def test_what_comes_after_the_end_waits_for_nothing(swap, shown, watch, tmp_path):
    watch.keep()
    swap.stop()
    swap.offer(content(tmp_path))
    assert not swap._longest.isActive()
    assert shown == []


def test_a_visit_is_not_disturbed_and_the_newest_comes_after_it(
    swap, shown, watch, clock, tmp_path
):
    watch.keep()
    for name in ("one", "two"):
        swap.offer(content(tmp_path / name))
    assert shown == []

    clock.now += 95
    watch.look()  # it asks
    assert shown == []
    clock.now += 20
    watch.look()

    assert [loaded.folder.name for loaded in shown] == ["two"]


def test_a_visit_that_never_ends_goes_on_with_the_new_content(watch, tmp_path, qtbot):
    swap = Swap(watch, longest_s=0.01)
    watch.keep()
    with qtbot.waitSignal(swap.due) as due:
        swap.offer(content(tmp_path))
    assert due.args[0].folder == tmp_path
    swap.stop()


def test_it_is_shown_once(swap, shown, watch, clock, tmp_path):
    watch.keep()
    swap.offer(content(tmp_path))
    for _ in range(2):
        watch.keep()
        clock.now += 120
        watch.look()
    assert len(shown) == 1
