import io
import sys

import pytest

from kiosk.cli import main
from kiosk.staff.pin import PinStore, is_right
from kiosk.staff.tries import Tries


class Terminal(io.StringIO):
    """A person at the keyboard."""

    def isatty(self):
        return True


def typed(monkeypatch, *answers):
    """Have a person type these, one after the other."""
    waiting = list(answers)
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", lambda _: waiting.pop(0))


def test_a_person_is_asked_twice(monkeypatch, tmp_path, capsys):
    typed(monkeypatch, "2468", "2468")
    assert main(["pin", "--state", str(tmp_path)]) == 0
    pin = PinStore(tmp_path).pin()
    assert pin is not None
    assert is_right(pin, "2468")
    assert "已设好" in capsys.readouterr().out


def test_two_that_differ_change_nothing(monkeypatch, tmp_path, capsys):
    typed(monkeypatch, "2468", "2469")
    assert main(["pin", "--state", str(tmp_path)]) == 2
    assert PinStore(tmp_path).pin() is None
    assert "not the same" in capsys.readouterr().err


def test_another_program_writes_it_once(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "stdin", io.StringIO("13579\n"))
    assert main(["pin", "--state", str(tmp_path)]) == 0
    pin = PinStore(tmp_path).pin()
    assert pin is not None
    assert pin.digits == 5


@pytest.mark.parametrize("words", ["", "123\n", "123456789\n", "abcd\n"])
def test_what_is_no_pin_is_refused(monkeypatch, tmp_path, capsys, words):
    monkeypatch.setattr(sys, "stdin", io.StringIO(words))
    assert main(["pin", "--state", str(tmp_path)]) == 2
    assert PinStore(tmp_path).pin() is None
    assert "4 到 8 位数字" in capsys.readouterr().err


def test_clear_removes_it_and_the_tries(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "stdin", io.StringIO("13579\n"))
    main(["pin", "--state", str(tmp_path)])
    PinStore(tmp_path).keep_tries(Tries(5, 1e9))
    assert main(["pin", "--clear", "--state", str(tmp_path)]) == 0
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_is_told(tmp_path, capsys):
    (tmp_path / "file").write_text("")
    assert main(["pin", "--clear", "--state", str(tmp_path / "file" / "below")]) == 2
    assert "state folder" in capsys.readouterr().err
