"""Brackets in JSON that cannot be read: which one is open, and which one was forgotten."""

from __future__ import annotations

import itertools
import re

CLOSING = {"{": "}", "[": "]"}
STRING_OR_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*+"|[{}\[\]]', re.DOTALL)


def open_bracket(text: str, end: int) -> list[int]:
    """Return the innermost bracket that is open at ``end``, as a list of one or none."""
    opened: list[int] = []
    for token in STRING_OR_BRACKET.finditer(text, 0, end):
        if token[0] in CLOSING:
            opened.append(token.start())
        elif token[0] in ("}", "]") and opened:
            opened.pop()
    return opened[-1:]


def left_open(text: str, end: int) -> int | None:
    """Return the bracket that its author forgot to close, as the lines around it show.

    A line that opens a bracket and leaves it open is followed by one that is further in. Where it
    is not, the bracket should have been closed on that line.
    """
    at = 0
    for line, after in itertools.pairwise(text[:end].splitlines(keepends=True)):
        opened = open_bracket(line, len(line))
        if opened and after.strip() and after.lstrip()[0] not in "}]":
            is_first = not line[: opened[0]].strip()
            if _margin(after) <= _margin(line) and not (
                is_first and not line[opened[0] + 1 :].strip()
            ):
                return at + opened[0]
        at += len(line)
    return None


def _margin(line: str) -> int:
    """Return how far in a line begins."""
    return len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip())
