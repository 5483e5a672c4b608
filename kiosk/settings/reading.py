"""A settings.toml on the disk -> what holds on this machine, and what is wrong with the file.

Never raises: what cannot be used is told, and its default holds.
"""

from __future__ import annotations

import datetime
import math
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from kiosk.content import wordings as content_say
from kiosk.content.encodings import decode_text
from kiosk.content.load import read
from kiosk.content.positions import Position
from kiosk.content.problems import Phrase, Problem, did_you_mean
from kiosk.content.values import Notes, Unusable
from kiosk.settings import wordings as say
from kiosk.settings.broken import parse
from kiosk.settings.model import TABLES, Settings, keys
from kiosk.settings.positions import positions

if TYPE_CHECKING:
    from collections.abc import Collection

    from kiosk.content.values import Note

FILE_NAME = "settings.toml"
LARGEST_BYTES = 64 * 1024

DEFAULTS = Settings()

_LARGEST = 10**15
_PACK_KEY = re.compile(r"^[^#\n]*\bpack_key\b", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Held:
    """What holds on this machine.

    Attributes:
        settings: The value of every key.
        problems: What is wrong with the file, in its order.
        takes_packs: Whether it is known who may sign packs; where the key cannot be read, none
            is taken.
    """

    settings: Settings = DEFAULTS
    problems: tuple[Problem, ...] = ()
    takes_packs: bool = True


def settings_file(state: Path) -> Path:
    """Return where the settings stand in a state folder."""
    return state / FILE_NAME


def read_settings(file: Path) -> Held:
    """Return what ``file`` sets; a file that is not there sets nothing."""
    named = str(file)
    if os.path.isdir(file):  # noqa: PTH112 (never raises)
        return _unusable(say.NO_FILE.problem(details={"path": named}))
    raw = read(file)
    if isinstance(raw, bytes):
        if len(raw) > LARGEST_BYTES:
            return _unusable(say.NO_FILE.problem(details={"path": named}))
        return understand(raw, named)
    if raw.code in ("no-file", "empty-file"):
        return Held()
    is_plain = raw.code == "not-readable"
    return _unusable(raw if is_plain else say.NO_FILE.problem(details={"path": named}))


def _unusable(*problems: Problem) -> Held:
    return Held(DEFAULTS, problems, takes_packs=False)


def understand(raw: bytes, named: str = FILE_NAME) -> Held:
    """Return what the bytes of a file called ``named`` set."""
    text, remarks = decode_text(raw)
    if text is None:
        if remarks[0].code == "no-text":
            return _unusable(say.NO_FILE.problem(details={"path": named}))
        return _unusable(*remarks)
    parsed = parse(text)
    notes = Notes()
    settings = _settings(parsed.data, notes)
    settings = _always_open_if_half(settings, None if parsed.problems else notes)
    told = [*parsed.problems, *_placed(notes, parsed.text)]
    told.sort(key=lambda problem: (problem.line, problem.column))
    is_key_known = bool(settings.content.pack_key) or not _has_other_key(text, parsed.data)
    return Held(settings, (*remarks, *told), is_key_known)


def _has_other_key(text: str, data: dict[str, Any]) -> bool:
    """Whether the file names a key for packs that could not be read."""
    content = data.get("content")
    is_empty = isinstance(content, dict) and content.get("pack_key") == ""
    return not is_empty and _PACK_KEY.search(text) is not None


def _settings(data: dict[str, Any], notes: Notes) -> Settings:
    """Return what decoded TOML sets."""
    tables: dict[str, Any] = {}
    for name, value in data.items():
        if name not in TABLES:
            _note_unknown(name, (name,), TABLES, notes)
        elif not isinstance(value, dict):
            notes.add((name,), say.NO_TABLE)
        else:
            tables[name] = _table(name, value, notes)
    return Settings(**tables)


def _always_open_if_half(settings: Settings, notes: Notes | None) -> Settings:
    """Return settings whose hall is always open where it only opens or only closes.

    Args:
        settings: What was read.
        notes: Where that is noted; None where a line that cannot be read may be the reason.
    """
    hours = settings.hours
    if bool(hours.open) == bool(hours.close):
        return settings
    given, other = ("open", "close") if hours.open else ("close", "open")
    is_told = notes is None or any(note.path == ("hours", other) for note in notes.listed)
    if notes is not None and not is_told:
        notes.add(("hours", given), say.HALF_HOURS)
    return msgspec.structs.replace(
        settings, hours=msgspec.structs.replace(hours, open="", close="")
    )


def _table(name: str, data: dict[str, Any], notes: Notes) -> object:
    """Return what one table sets."""
    kinds = {key.name: key.about.kind for key in keys(name)}
    read_values: dict[str, object] = {}
    for key, raw in data.items():
        path = (name, key)
        if key not in kinds:
            _note_unknown(key, path, kinds, notes)
            continue
        value = kinds[key].read(_plain(raw), path, notes)
        if not isinstance(value, Unusable):
            read_values[key] = value
    return msgspec.structs.replace(TABLES[name], **read_values)


def _note_unknown(word: str, path: tuple[str, ...], known: Collection[str], notes: Notes) -> None:
    """Note a name that means nothing where it stands."""
    elsewhere = [key.table for key in keys() if key.name == word]
    if elsewhere:
        notes.add(path, say.ELSEWHERE, table=elsewhere[0])
        return
    is_near = bool(did_you_mean(word, known))
    wording = content_say.MISSPELT_KEY if is_near else content_say.UNKNOWN_KEY
    notes.add(path, wording, suggestion=notes.meant(word, known))


def _plain(value: object) -> object:
    """Return a value of TOML as one of JSON: 09:00:00 without quotes is a time, too."""
    if isinstance(value, datetime.time):
        return value.isoformat(timespec="minutes")
    if isinstance(value, datetime.date) or (isinstance(value, float) and not math.isfinite(value)):
        return str(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return max(-_LARGEST, min(_LARGEST, value))
    return [_plain(one) for one in value] if isinstance(value, list) else value


def _placed(notes: Notes, text: str) -> list[Problem]:
    """Return the notes with their places in the file."""
    found = positions(text) if notes.listed else {}
    return [_problem(note, found) for note in notes.listed]


def _problem(note: Note, found: dict[tuple[str, ...], Position]) -> Problem:
    path = tuple(str(step) for step in note.path)
    line, column = found.get(path) or found.get(path[:1]) or Position(1, 1)
    table = f"[{path[0]}]" if path[1:] else ""
    return note.wording.problem(line, column, where=Phrase(table, table), details=note.details)
