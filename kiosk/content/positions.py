"""Where something stands in the text of a content.json: JSON path -> line and column.

Asked only when there is something to tell, so a file without problems costs nothing.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

JsonPath = tuple[str | int, ...]
"""Keys and list positions from the outside in: ("panels", 0, "title")."""

_DEEPEST = 40
"""No path of the model is longer; what is nested deeper is told by the place around it."""

_MOST_TOKENS = 2_000_000
"""Twice an exhibit of 500 panels. Behind that, a place is told by what is around it."""

_MOST_REPEATED = 1000
"""So many keys that stand twice are found; of what is behind them, the place around is told."""

_SKIPPED_DEEPEST = 8
"""Values so deep down are small, and are walked through rather than skipped."""

# *+ keeps nothing to go back to: a text of many megabytes would take a hundred times as many.
_TOKEN = re.compile(r'[{}\[\],:]|"(?:[^"\\]|\\.)*+"|[^\s{}\[\],:"]+', re.DOTALL)
_LINE_END = re.compile(r"\r\n|\r|\n")


class Position(NamedTuple):
    """A place in a text as editors show it, both counted from 1."""

    line: int
    column: int


class Lines:
    """Knows the lines of a text, whatever system its line ends come from."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._starts = [0, *(end.end() for end in _LINE_END.finditer(text))]

    def position(self, offset: int) -> Position:
        """Return line and column of a character."""
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def end(self) -> Position:
        """Return where the text ends."""
        return self.position(self._length)


class Repeated(NamedTuple):
    """A key that stands twice in the same { }: the later one counts."""

    path: JsonPath
    position: Position


@dataclass(slots=True)
class Found:
    """What a walk through the text found.

    Attributes:
        positions: Where each wanted path stands: a value with a key at its key.
        repeated: Keys that stand twice.
    """

    positions: dict[JsonPath, Position] = field(default_factory=dict)
    repeated: list[Repeated] = field(default_factory=list)


@dataclass(slots=True)
class _Open:
    """A bracket that is open at some point of the walk."""

    path: JsonPath
    keys: set[str] | None  # None: a list
    step: str | int = 0
    awaits_key: bool = False


def find(text: str, wanted: Iterable[JsonPath]) -> Found:
    """Return where the paths stand in ``text``, and the keys that stand in it twice.

    Args:
        text: JSON that can be read; other text gives no useful answer, but an answer.
        wanted: The paths; the nearest place around it is given for one that is not there.
    """
    walk = _Walk(text, set(wanted))
    walk.go()
    for path in walk.wanted:
        walk.found.positions[path] = _nearest(path, walk.found.positions, walk.around)
    return walk.found


def around(text: str, offset: int) -> tuple[JsonPath, object]:
    """Return what is open at a character of broken JSON, and what the text says until there.

    For naming a place: panels and pages go by titles that stand before the mistake.
    """
    walk = _Walk(text[:offset], set())
    end, closing = 0, ""
    path: JsonPath = ()
    for token, after in walk.tokens():
        if token[0] in "{}[],":
            end = token.start() if token[0] == "," else after
            closing, path = walk.closing, walk.inside
    try:
        return path, json.loads(text[:end] + closing, strict=False)
    except (ValueError, RecursionError):
        return (), None


def _nearest(
    path: JsonPath, found: dict[JsonPath, Position], around: dict[JsonPath, Position]
) -> Position:
    """Return the position of the path, or of what is around it."""
    while path and path not in found and path not in around:
        path = path[:-1]
    return found.get(path) or around.get(path) or Position(1, 1)


class _Walk:
    """One walk through the text, token by token, without recursion: nesting has no limit.

    Values that nobody asked about are skipped at the speed of the JSON reader.
    """

    def __init__(self, text: str, wanted: set[JsonPath]) -> None:
        self._text = text
        self.wanted = wanted
        self.found = Found()
        self.around: dict[JsonPath, Position] = {}
        self._parents = {path[:end] for path in wanted for end in range(len(path))}
        self._lines = Lines(text)
        self._open: list[_Open] = []
        self._reader = json.JSONDecoder(object_pairs_hook=_without_repeats)

    def go(self) -> None:
        """Walk from the beginning to the end, or until nobody reads on."""
        for _ in self.tokens():
            if len(self.found.repeated) > _MOST_REPEATED:
                return

    def tokens(self) -> Iterator[tuple[re.Match[str], int]]:
        """Walk on, yielding each token taken and where the next one is looked for."""
        offset = 0
        for _ in range(_MOST_TOKENS):
            token = _TOKEN.search(self._text, offset)
            if token is None:
                return
            offset = self._skip(token) or token.end()
            yield token, offset

    @property
    def closing(self) -> str:
        """The brackets that would close what is open."""
        return "".join("]" if one.keys is None else "}" for one in reversed(self._open))

    @property
    def inside(self) -> JsonPath:
        """The path of what is open."""
        return self._open[-1].path if self._open else ()

    def _skip(self, token: re.Match[str]) -> int | None:
        """Take the next token; return the end of the value behind it if that was skipped."""
        depth = len(self._open)
        self._step(token[0], token.start())
        if depth == len(self._open) or token[0] not in ("{", "[") or depth > _SKIPPED_DEEPEST:
            return None
        path = self._open[-1].path
        if path in self.wanted or path in self._parents:
            return None
        try:
            _, end = self._reader.raw_decode(self._text, token.start())
        except (ValueError, RecursionError):  # repeated keys, or no JSON: to be looked at closely
            return None
        self._open.pop()
        return end

    def _step(self, token: str, offset: int) -> None:
        """Take one token."""
        inner = self._open[-1] if self._open else None
        if token in ("}", "]"):
            if inner:
                self._open.pop()
        elif inner and token == ",":
            self._next(inner)
        elif inner and inner.awaits_key:
            self._key(inner, token, offset)
        elif token not in (",", ":"):
            self._value(inner, token, offset)

    @staticmethod
    def _next(inner: _Open) -> None:
        """Go on to the next entry of the open bracket."""
        if inner.keys is not None:
            inner.awaits_key = True
        elif isinstance(inner.step, int):
            inner.step += 1

    def _key(self, inner: _Open, token: str, offset: int) -> None:
        """Note the key that stands here, and whether it was there before."""
        try:
            key = str(json.loads(token, strict=False))
        except ValueError:
            return
        inner.awaits_key = False
        inner.step = key
        path = (*inner.path, key)[:_DEEPEST]
        self._note(path, offset)
        if inner.keys is not None and key in inner.keys:
            repeated = Repeated(path, self._lines.position(offset))
            self.found.repeated.append(repeated)
        elif inner.keys is not None:
            inner.keys.add(key)

    def _value(self, inner: _Open | None, token: str, offset: int) -> None:
        """Note the value that starts here; go into it if it is a bracket."""
        path = (*inner.path, inner.step)[:_DEEPEST] if inner else ()
        if not inner or inner.keys is None:
            self._note(path, offset)
        if token == "{":
            self._open.append(_Open(path, keys=set(), awaits_key=True))
        elif token == "[":
            self._open.append(_Open(path, keys=None))

    def _note(self, path: JsonPath, offset: int) -> None:
        """Remember where a path stands, if anybody wants to know."""
        if path in self.wanted:
            self.found.positions[path] = self._lines.position(offset)
        elif path in self._parents:
            self.around[path] = self._lines.position(offset)


def _without_repeats(pairs: list[tuple[str, object]]) -> None:
    """Refuse an object with a key that stands in it twice; what it says does not matter."""
    if len(dict(pairs)) != len(pairs):
        raise ValueError
