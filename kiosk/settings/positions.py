"""Where a key stands in the text of a settings.toml. Asked only when there is something to tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.content.positions import Lines, Position

if TYPE_CHECKING:
    from collections.abc import Iterator

TomlPath = tuple[str, ...]

# *+ keeps nothing to go back to.
_TOKEN = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:[^"\\\n]|\\.)*+"|\'[^\'\n]*+\''
    r"|#[^\n]*+|\n|[\[\]{}=.,]|[^\s\[\]{}=.,#\"']++|[\"']",
    re.DOTALL,
)


def positions(text: str) -> dict[TomlPath, Position]:
    """Return where each key and each table stands in a text that can be read."""
    lines = Lines(text)
    found: dict[TomlPath, Position] = {}
    for path, offset in _Walk(text).statements():
        for length in range(1, len(path) + 1):
            found.setdefault(path[:length], lines.position(offset))
    return found


class _Walk:
    """Goes through the statements of a text, token by token."""

    def __init__(self, text: str) -> None:
        self._tokens = iter([(m[0], m.start()) for m in _TOKEN.finditer(text)])

    def statements(self) -> Iterator[tuple[TomlPath, int]]:
        """Yield every key with the tables around it, and where it begins."""
        table: TomlPath = ()
        for token, offset in self._tokens:
            if token == "\n" or token.startswith("#"):
                continue
            if token == "[":
                table = self._path("")
                yield table, offset
                self._skip_line()
            else:
                path = (*table, *self._path(token))
                yield path, offset
                yield from self._value(path)

    def _path(self, first: str) -> TomlPath:
        """Return the words of a key up to the sign behind it."""
        words = [first] if first else []
        for token, _ in self._tokens:
            if token in ("]", "=", "\n"):
                break
            if token not in (".", "["):
                words.append(token)
        return tuple(word.strip("\"'") for word in words)

    def _skip_line(self) -> None:
        for token, _ in self._tokens:
            if token == "\n":
                break

    def _value(self, path: TomlPath) -> Iterator[tuple[TomlPath, int]]:
        """Go on to the end of a value, and yield the keys that stand in { } in it."""
        depth = 0
        around, opened = [path], "="
        for token, offset in self._tokens:
            if token == "\n" and not depth:
                return
            if token in ("{", "["):
                depth += 1
            elif token in ("}", "]"):
                depth -= 1
                around = around[:1] if depth <= 0 else around
            elif opened == "{" or (opened == "," and around[1:]):
                inner = (*path, *self._path(token))
                around = [path, inner]
                yield inner, offset
                opened = "="
                continue
            opened = token
