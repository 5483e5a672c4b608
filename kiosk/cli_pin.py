"""The command that sets the PIN of the staff screen."""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path

DONE = 0
WRONG_USE = 2

NO_FOLDER = (
    "本机的记录文件夹不能写入。请检查权限和磁盘。 "
    "The state folder cannot be written. Check permissions and disk."
)
NOT_A_PIN = "口令是 4 到 8 位数字。 A PIN has 4 to 8 digits."
NOT_THE_SAME = "两次输入的口令不一样，没有改动。 The two are not the same; nothing was changed."
SET = "口令已设好，马上生效。 The PIN is set, and holds from now on."
CLEARED = "口令已删除。 There is no PIN any more."
ASKED = "口令 PIN: "
ASKED_AGAIN = "再输入一次 Once more: "


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Let ``kiosk`` know this command."""
    pin = commands.add_parser(
        "pin", help="set the PIN of the staff screen: asks for it, or takes it on stdin"
    )
    pin.add_argument("--clear", action="store_true", help="have no PIN: nobody gets in")
    pin.add_argument("--state", type=Path, metavar="DIR")
    pin.set_defaults(command=_pin)


def _pin(choices: argparse.Namespace) -> int:
    from kiosk import paths
    from kiosk.staff.pin import PinStore, hash_pin, is_pin

    state = paths.state_dir(choices.state)
    if state is None:
        print(NO_FOLDER, file=sys.stderr)
        return WRONG_USE
    store = PinStore(state)
    try:
        if choices.clear:
            store.clear()
            print(CLEARED)
            return DONE
        words, again = _asked()
        if not is_pin(words):
            print(NOT_A_PIN, file=sys.stderr)
            return WRONG_USE
        if words != again:
            print(NOT_THE_SAME, file=sys.stderr)
            return WRONG_USE
        store.set_pin(hash_pin(words))
    except OSError as error:
        print(f"{NO_FOLDER} {error}", file=sys.stderr)
        return WRONG_USE
    print(SET)
    return DONE


def _asked() -> tuple[str, str]:
    """Return the PIN and its repetition: typed by a person, or from another program at once."""
    if sys.stdin is not None and sys.stdin.isatty():
        return getpass.getpass(ASKED).strip(), getpass.getpass(ASKED_AGAIN).strip()
    words = sys.stdin.readline().strip() if sys.stdin is not None else ""
    return words, words
