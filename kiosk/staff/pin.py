"""The PIN of the staff: hashed, kept in the state folder, and what wrong tries cost."""

from __future__ import annotations

import contextlib
import json
import logging
import os
from dataclasses import dataclass
from math import isfinite
from pathlib import Path

from kiosk.staff.tries import Tries

log = logging.getLogger(__name__)

SHORTEST, LONGEST = 4, 8
PIN_NAME, TRIES_NAME = "pin.json", "pin-tries.json"
# Argon2id: 32 MB and a tenth of a second, which a box with little memory can still spare.
MEMORY_BYTES, ROUNDS = 32 * 1024 * 1024, 3
HASH_START = "$argon2id$v=19$"
LARGEST_FILE = 4096


@dataclass(frozen=True, slots=True)
class Pin:
    """What is kept of a PIN.

    Attributes:
        digits: How many it has: the pad shows as many places, and needs no key for "done".
        hashed: Its memory-hard hash.
    """

    digits: int
    hashed: str


def is_pin(words: str) -> bool:
    """Whether ``words`` can be a PIN: 4 to 8 digits."""
    return words.isascii() and words.isdigit() and SHORTEST <= len(words) <= LONGEST


def hash_pin(words: str) -> Pin:
    """Return what to keep of a PIN; takes about a tenth of a second."""
    from nacl.pwhash import argon2id

    made = argon2id.str(words.encode(), opslimit=ROUNDS, memlimit=MEMORY_BYTES)
    return Pin(len(words), made.decode())


def is_right(pin: Pin, words: str) -> bool:
    """Whether ``words`` is the PIN; takes about a tenth of a second."""
    from nacl.exceptions import CryptoError
    from nacl.pwhash import argon2id

    try:
        return bool(argon2id.verify(pin.hashed.encode(), words.encode()))
    except CryptoError:
        return False


class PinStore:
    """The PIN and its wrong tries in the state folder.

    Where nothing can be kept there is no PIN, and tries are remembered until the program ends.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._unkept: Tries | None = None

    def pin(self) -> Pin | None:
        """Return the PIN; None when none was set, or its file is no use any more."""
        raw = self._read(PIN_NAME)
        digits, hashed = raw.get("digits"), raw.get("hash")
        if not isinstance(digits, int) or not isinstance(hashed, str):
            return None
        if not (SHORTEST <= digits <= LONGEST and hashed.startswith(HASH_START)):
            return None
        return Pin(digits, hashed)

    def set_pin(self, pin: Pin) -> None:
        """Keep another PIN; what was tried before is forgotten.

        Raises:
            OSError: It cannot be written.
        """
        self._write(PIN_NAME, {"digits": pin.digits, "hash": pin.hashed})
        self._remove(TRIES_NAME)

    def clear(self) -> None:
        """Have no PIN any more.

        Raises:
            OSError: It cannot be removed.
        """
        self._remove(PIN_NAME)
        self._remove(TRIES_NAME)

    def tries(self, now_s: float) -> Tries:
        """Return the wrong tries, also those of before a restart.

        Args:
            now_s: What the clock on the wall shows.
        """
        kept = self._kept_tries()
        tries = kept.at(now_s)
        if tries != kept:
            self.keep_tries(tries)
        return tries

    def keep_tries(self, tries: Tries) -> None:
        """Keep the wrong tries; a disk that refuses costs only what a restart remembers."""
        try:
            if tries.failed:
                self._write(TRIES_NAME, {"failed": tries.failed, "since": tries.since_s})
            else:
                self._remove(TRIES_NAME)
            self._unkept = None
        except OSError as error:
            self._unkept = tries
            log.warning("wrong tries cannot be kept: %s", error)

    def _kept_tries(self) -> Tries:
        if self._unkept is not None:
            return self._unkept
        raw = self._read(TRIES_NAME)
        failed, since_s = raw.get("failed"), raw.get("since")
        if not isinstance(failed, int) or not isinstance(since_s, int | float):
            return Tries()
        is_told = failed > 0 and isfinite(since_s)
        return Tries(failed, float(since_s)) if is_told else Tries()

    def _read(self, name: str) -> dict[str, object]:
        if self._folder is None:
            return {}
        try:
            with (self._folder / name).open("rb") as file:
                said = json.loads(file.read(LARGEST_FILE))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError) as error:
            log.warning("%s cannot be used: %s", name, error)
            return {}
        return said if isinstance(said, dict) else {}

    def _write(self, name: str, said: dict[str, object]) -> None:
        """Write a file in one step, for nobody else to read."""
        if self._folder is None:
            raise OSError("there is no folder to keep it in")
        unfinished = self._folder / (name + ".tmp")
        unfinished.unlink(missing_ok=True)
        try:
            handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "w", encoding="utf-8") as stream:
                json.dump(said, stream)
                stream.flush()
                os.fsync(stream.fileno())
            unfinished.replace(self._folder / name)
        except OSError:
            with contextlib.suppress(OSError):
                unfinished.unlink()
            raise

    def _remove(self, name: str) -> None:
        if self._folder is not None:
            (self._folder / name).unlink(missing_ok=True)
