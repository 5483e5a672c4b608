import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject

from kiosk.ui.collecting import ALL_LOOKS, Collecting


class Knot(QObject):
    """A Qt object that only a cycle holds."""

    def __init__(self, ended):
        super().__init__()
        self.me = self
        weakref.finalize(self, lambda: ended.append(threading.current_thread()))


class Hall:
    """Whether nobody is there."""

    is_quiet = True


@pytest.fixture
def hall():
    return Hall()


@pytest.fixture
def collecting(qapp, hall):
    made = Collecting(lambda: hall.is_quiet)
    made.start()
    yield made
    made.stop()


def in_a_worker(work):
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def make_many():
    """Make as much as would have Python collect several times."""
    return [[number] for number in range(20_000)]


def test_a_worker_that_makes_many_objects_collects_none(collecting):
    ended: list[threading.Thread] = []
    Knot(ended)
    in_a_worker(make_many)
    assert ended == []


def test_they_are_collected_in_the_gui_thread(collecting):
    ended: list[threading.Thread] = []
    Knot(ended)
    kept = make_many()
    collecting.look()
    assert ended == [threading.main_thread()]
    assert len(kept) == 20_000


def test_old_ones_wait_until_nobody_is_there(collecting, hall):
    ended: list[threading.Thread] = []
    Knot(ended)
    gc.freeze()
    gc.unfreeze()  # among the old from here on
    hall.is_quiet = False
    for _ in range(2 * ALL_LOOKS):
        collecting.look()
    assert ended == []
    hall.is_quiet = True
    collecting.look()
    assert ended == [threading.main_thread()]


def test_few_new_objects_are_not_worth_a_look(collecting, monkeypatch):
    asked: list[int] = []
    gc.collect()
    monkeypatch.setattr("gc.collect", asked.append)
    collecting.look()
    assert asked == []


def test_at_the_end_python_collects_again(qapp):
    collecting = Collecting(lambda: True)
    collecting.start()
    assert not gc.isenabled()
    collecting.stop()
    assert gc.isenabled()
