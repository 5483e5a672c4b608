"""The log: bounded, quiet towards visitors, and no flood from one mistake."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

import pytest

from kiosk import logs


@pytest.fixture(autouse=True)
def as_before():
    hooks = sys.excepthook, threading.excepthook
    level = logging.getLogger().level
    yield
    logs.stop()
    logging.getLogger().setLevel(level)
    sys.excepthook, threading.excepthook = hooks


def fail(words: str) -> None:
    raise ValueError(words)


def caught(words: str = "a mistake") -> tuple[type[ValueError], ValueError, TracebackType | None]:
    try:
        fail(words)
    except ValueError as error:
        return type(error), error, error.__traceback__
    pytest.fail("nothing was raised")


def test_warnings_reach_stderr_and_the_file_and_news_only_the_file(tmp_path, capsys):
    logs.start(tmp_path)

    logging.getLogger("kiosk.x").info("a page was shown")
    logging.getLogger("kiosk.x").warning("a picture is missing 缺图")

    written = (tmp_path / "kiosk.log").read_text(encoding="utf-8")
    assert "INFO kiosk.x: a page was shown" in written
    assert "WARNING kiosk.x: a picture is missing 缺图" in written
    said = capsys.readouterr().err
    assert "缺图" in said
    assert "a page was shown" not in said


def test_the_files_stay_small(tmp_path, monkeypatch):
    monkeypatch.setattr(logs, "LOG_BYTES", 2000)
    logs.start(tmp_path)

    for number in range(300):
        logging.getLogger("kiosk.x").info("line %d", number)

    sizes = [file.stat().st_size for file in tmp_path.iterdir()]
    assert len(sizes) == logs.LOG_FILES == 3
    assert max(sizes) <= 2000


def test_the_files_hold_fifteen_megabytes():
    assert logs.LOG_BYTES * logs.LOG_FILES == 15 * 1024 * 1024


@pytest.mark.parametrize("folder", [None, "missing"])
def test_without_a_folder_there_is_stderr(tmp_path, capsys, folder):
    logs.start(tmp_path / folder if folder else None)

    logging.getLogger("kiosk.x").warning("hello")

    assert "hello" in capsys.readouterr().err


def test_starting_again_writes_each_line_once(tmp_path):
    logs.start(tmp_path)
    logs.start(tmp_path)

    logging.getLogger("kiosk.x").warning("once")

    assert (tmp_path / "kiosk.log").read_text(encoding="utf-8").count("once") == 1


def test_a_full_disk_costs_lines_and_nothing_else(tmp_path, capsys):
    logs.start(tmp_path)
    file = next(one for one in logging.getLogger().handlers if isinstance(one, logs.QuietFile))

    class Full:
        def write(self, _):
            raise OSError(28, "No space left on device")

        def tell(self):
            return 0

        def seek(self, *_):
            return 0

        def flush(self):
            return None

        def close(self):
            return None

    file.close()
    file.stream = Full()  # type: ignore[assignment]
    logging.getLogger("kiosk.x").info("lost")

    assert capsys.readouterr().err == ""


def test_one_mistake_in_every_frame_is_written_by_powers_of_ten(caplog):
    uncaught = logs.Uncaught()

    for number in range(100):
        uncaught.note(*caught(f"object at {number}"))

    counts = [record.args[0] for record in caplog.records]
    assert counts == [1, 10, 100]
    assert uncaught.count == 100
    assert "ValueError: object at 0" in caplog.text


def test_another_mistake_is_written_too(caplog):
    uncaught = logs.Uncaught()
    uncaught.note(*caught())

    uncaught.note(KeyError, KeyError("x"), None)

    assert len(caplog.records) == 2


def test_kinds_without_end_do_not_fill_the_memory(monkeypatch):
    monkeypatch.setattr(logs, "_MOST_KINDS", 3)
    uncaught = logs.Uncaught()

    for number in range(50):
        kind = type(f"Error{number % 10}", (Exception,), {})
        uncaught.note(kind, kind(), None)
        uncaught.note(*caught())

    assert len(uncaught._seen) == 3 + 1
    assert uncaught.count == 100


def test_ctrl_c_stays_what_it_is(monkeypatch, caplog):
    given = []
    monkeypatch.setattr(sys, "__excepthook__", lambda *found: given.append(found[0]))

    logs.Uncaught().note(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert given == [KeyboardInterrupt]
    assert not caplog.records


def test_what_nobody_catches_is_logged_in_every_thread(caplog):
    logs.catch_exceptions()

    sys.excepthook(*caught("in the first thread"))
    thread = threading.Thread(target=lambda: int("not a number"))
    thread.start()
    thread.join()

    assert "in the first thread" in caplog.text
    assert "not a number" in caplog.text


class TestRepeatedWords:
    def test_they_are_written_by_powers_of_ten_on_stderr_and_in_the_file(self, tmp_path, capsys):
        logs.start(tmp_path)

        for _ in range(100):
            logging.getLogger("qt").warning("a painter is not active")

        for written in (
            (tmp_path / "kiosk.log").read_text(encoding="utf-8"),
            capsys.readouterr().err,
        ):
            told = [line.partition("qt: ")[2] for line in written.splitlines()]
            assert told == [
                "a painter is not active",
                "a painter is not active (10 times so far)",
                "a painter is not active (100 times so far)",
            ]

    def test_other_words_are_written_between_them(self, tmp_path, capsys):
        logs.start(tmp_path)

        for number in range(3):
            logging.getLogger("qt").warning("again")
            logging.getLogger("qt").warning("number %d", number)

        assert len(capsys.readouterr().err.splitlines()) == 1 + 3

    def test_words_that_come_back_later_are_news(self):
        now = [1000.0]
        repeats = logs.Repeats(clock=lambda: now[0])

        def passes():
            return repeats.filter(logging.makeLogRecord({"name": "qt", "msg": "again"}))

        assert [passes(), passes()] == [True, False]
        now[0] += logs.REPEAT_S + 1
        assert passes()

    def test_words_without_end_do_not_fill_the_memory(self, monkeypatch):
        monkeypatch.setattr(logs, "_MOST_KINDS", 3)
        repeats = logs.Repeats()

        for number in range(50):
            repeats.filter(logging.makeLogRecord({"name": "qt", "msg": f"number {number}"}))

        assert len(repeats._seen) == 3
