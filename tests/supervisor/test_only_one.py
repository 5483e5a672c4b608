from pathlib import Path

from kiosk.supervisor.only_one import OnlyOne


def test_the_second_is_refused_until_the_first_gives_it_back(tmp_path):
    first, second = OnlyOne(tmp_path), OnlyOne(tmp_path)
    assert first.take()
    assert not second.take()
    first.give_back()
    assert second.take()
    second.give_back()


def test_a_knock_is_heard_once(tmp_path):
    first, second = OnlyOne(tmp_path), OnlyOne(tmp_path)
    first.take()
    assert not first.was_knocked()
    second.knock()
    assert first.was_knocked()
    assert not first.was_knocked()
    first.give_back()


def test_a_knock_that_nobody_heard_is_forgotten_at_the_next_start(tmp_path):
    only_one = OnlyOne(tmp_path)
    only_one.knock()
    only_one.take()
    assert not only_one.was_knocked()
    only_one.give_back()


def test_a_folder_that_cannot_be_written_keeps_nobody_from_starting():
    for state in (None, Path("/proc/nowhere")):
        only_one = OnlyOne(state)
        assert only_one.take()
        only_one.knock()
        assert not only_one.was_knocked()
        only_one.give_back()
