"""A settings.toml that is no TOML: each line that cannot be read is told, and the rest is used."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.settings import wordings as say

if TYPE_CHECKING:
    from kiosk.content.problems import Problem

MOST_BROKEN = 10
"""Behind so many broken lines it is something else than settings."""

_MOST_READ = 300_000
"""So many characters are read again in all, in search of where broken statements begin."""

_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")
_FULL_WIDTH = {"＝": "=", "：": "=", "“": '"', "”": '"', "‘": "'", "’": "'", "，": ",", "【": "["}
_QUOTED = re.compile(r'"[^"\n]*"|\'[^\'\n]*\'|#.*')


class Parsed(NamedTuple):
    """What could be read, the text of it in the same lines, and what could not."""

    data: dict[str, Any]
    text: str
    problems: tuple[Problem, ...] = ()


def parse(text: str) -> Parsed:
    """Return what ``text`` says, without the lines that cannot be read."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    problems: list[Problem] = []
    left = _MOST_READ
    while True:
        data, told, place = _attempt("\n".join(lines))
        if data is not None:
            return Parsed(data, "\n".join(lines), tuple(problems))
        line, column = place or (len(lines), 1)
        start = line
        while start > 1 and left > 0:
            before = "\n".join(lines[: start - 1])
            left -= len(before)
            if _attempt(before)[0] is not None:
                break
            start -= 1
        if start != line:
            column = 1
        if len(problems) >= MOST_BROKEN or left <= 0:
            problems.append(say.NO_MORE.problem(start, 1))
            data = _attempt("\n".join(lines[: start - 1]))[0]
            return Parsed(data or {}, "\n".join(lines[: start - 1]), tuple(problems))
        problems.append(_problem(lines[start - 1], told, start, column))
        lines[start - 1] = ""


def _attempt(text: str) -> tuple[dict[str, Any] | None, str, tuple[int, int] | None]:
    """Return what a text says; else why it cannot be read, and where if that is known."""
    try:
        return tomllib.loads(text), "", None
    except (ValueError, RecursionError) as error:  # ValueError: a number of thousands of digits
        told = str(error)
        place = _PLACE.search(told)
        return None, told, (int(place[1]), int(place[2])) if place else None


def _problem(line: str, told: str, number: int, column: int) -> Problem:
    """Return what is wrong with one line."""
    bare = _QUOTED.sub(lambda found: " " * len(found[0]), line)
    for at, sign in enumerate(bare):
        if sign in _FULL_WIDTH:
            details = {"sign": sign, "plain": _FULL_WIDTH[sign]}
            return say.FULL_WIDTH.problem(number, at + 1, details=details)
    if "\\" in line and ("\\" in told or "hex" in told):
        return say.BACKSLASH.problem(number, line.find("\\") + 1)
    if "Cannot" in told:
        return say.TWICE.problem(number, len(line) - len(line.lstrip()) + 1)
    if "=" in bare and not bare.lstrip().startswith("["):
        return say.NO_VALUE.problem(number, max(column, _value_column(bare)))
    return say.NO_LINE.problem(number, column)


def _value_column(line: str) -> int:
    """Return where the value of a line begins."""
    behind = line.index("=") + 1
    rest = line[behind:]
    return behind + len(rest) - len(rest.lstrip()) + 1
