"""What is in an SVG before it is drawn: scripts, other files, repetitions without end.

A few lines can ask for a billion shapes. So its parts are counted first, as often as they would
be drawn.
"""

from __future__ import annotations

import binascii
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import unquote_to_bytes
from xml.parsers import expat

from kiosk.content.problems import Phrase

LARGEST_BYTES = 2 * 1024 * 1024
MOST_PARTS = 10_000
"""Drawn in a fifth of a second, unless each of them fills the screen."""

_EFFECTS = {"filter": 4000, "mask": 100, "pattern": 20, "marker": 20}
"""What is made for a part as a picture of its own, which costs as much as so many parts."""

_DEEPEST = 200

SCRIPT = Phrase("有脚本", "it has a script in it")
ENTITY = Phrase("有自定义的 ENTITY", "it defines entities")
ELSEWHERE = Phrase("引用了别的文件", "it refers to other files")
TOO_MANY = Phrase("内容太多或层层重复", "it has too many parts, or repeats them without end")
SLOW = Phrase("画起来太慢或太占内存", "drawing it takes too long or too much memory")

_URL = re.compile(r"""url\(\s*['"]?\s*([^'")\s]*)""", re.IGNORECASE)
_RULE = re.compile(r"([^{}]*)\{([^{}]*)\}")
_CLASS = re.compile(r"\.([\w-]+)")
_EVERY = "*"


class Drawing(NamedTuple):
    """What was found in an SVG.

    Attributes:
        fault: Why it is not drawn; None where it may be.
        embedded: The files of the pictures that stand in it.
    """

    fault: Phrase | None
    embedded: tuple[bytes, ...] = ()


def look_into(raw: bytes) -> Drawing | None:
    """Return what is in a file; None if it is no SVG."""
    if len(raw) > LARGEST_BYTES:
        return Drawing(TOO_MANY)
    reader = _Reader()
    try:
        reader.read(raw)
        return Drawing(None if _is_drawn_in_time(reader.groups) else TOO_MANY, reader.embedded)
    except _Fault as fault:
        return Drawing(fault.why)
    except (expat.ExpatError, ValueError, LookupError):  # an encoding that there is not
        return None


class _Fault(Exception):  # noqa: N818 (it is the file's)
    def __init__(self, why: Phrase) -> None:
        super().__init__(why.en)
        self.why = why


@dataclass(slots=True)
class _Group:
    """What stands in an element with a name.

    Attributes:
        parts: How many parts.
        holds: Names of groups that are drawn as well, and how often.
        effects: Names of groups that are made for a part, and how often.
        price: What making it costs beside its parts, in parts.
    """

    parts: int = 0
    holds: Counter[str] = field(default_factory=Counter)
    effects: Counter[str] = field(default_factory=Counter)
    price: int = 0


class _Reader:
    """Reads an SVG once, from the first element to the last."""

    def __init__(self) -> None:
        self.groups = {"": _Group()}
        self.embedded: tuple[bytes, ...] = ()
        self._owners = [""]
        self._style: list[str] | None = None

    def read(self, raw: bytes) -> None:
        parser = expat.ParserCreate(namespace_separator="}")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._words
        parser.EntityDeclHandler = self._entity
        parser.ProcessingInstructionHandler = self._instruction
        parser.Parse(raw, True)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        tag = name.rpartition("}")[2]
        if len(self._owners) == 1 and tag != "svg":
            raise ValueError(tag)
        if tag == "script":
            raise _Fault(SCRIPT)
        if len(self._owners) > _DEEPEST:
            raise _Fault(TOO_MANY)
        owner = self._named(tag, attributes.get("id", ""))
        self._owners.append(owner)
        group = self.groups[owner]
        group.parts += 1
        group.holds.update([_EVERY, *("." + word for word in attributes.get("class", "").split())])
        for key, value in attributes.items():
            if key.rpartition("}")[2] == "href" and tag != "a":
                self._follow(group.holds, value.strip())
            for target in _URL.findall(value):
                self._follow(group.effects, target)
        if tag == "style":
            self._style = []

    def _named(self, tag: str, name: str) -> str:
        """Return the group that an element belongs to: its own, or that of what is around it."""
        around = self._owners[-1]
        if not name:
            return around
        owner = "#" + name
        group = self.groups.setdefault(owner, _Group())
        group.price = max(group.price, _EFFECTS.get(tag, 0))
        if owner != around:
            self.groups[around].holds[owner] += 1
        return owner

    def _follow(self, targets: Counter[str], target: str) -> None:
        """Note what a part refers to."""
        if target.startswith("#"):
            targets[target] += 1
        elif target.startswith("data:"):
            self.embedded += (_data(target),)
        elif target:
            raise _Fault(ELSEWHERE)

    def _end(self, name: str) -> None:
        self._owners.pop()
        if self._style is not None:
            self._read_style("".join(self._style))
            self._style = None

    def _words(self, words: str) -> None:
        if self._style is not None:
            self._style.append(words)

    def _read_style(self, style: str) -> None:
        """Note what parts of a class refer to."""
        if "@import" in style.lower():
            raise _Fault(ELSEWHERE)
        for selector, body in _RULE.findall(style):
            for target in _URL.findall(body):
                for name in _CLASS.findall(selector) or [""]:
                    owner = "." + name if name else _EVERY
                    self._follow(self.groups.setdefault(owner, _Group()).effects, target)

    def _entity(self, *_: object) -> None:
        raise _Fault(ENTITY)

    def _instruction(self, target: str, _data: str) -> None:
        if target == "xml-stylesheet":
            raise _Fault(ELSEWHERE)


def _data(target: str) -> bytes:
    """Return the bytes in a data: address."""
    head, _, body = target.partition(",")
    raw = unquote_to_bytes(body)
    try:
        return binascii.a2b_base64(raw) if head.endswith(";base64") else raw
    except binascii.Error:
        return b""


def _is_drawn_in_time(groups: dict[str, _Group]) -> bool:
    """Whether there are few parts, counted as often as they are drawn."""
    known: dict[str, int] = {}
    under_way: set[str] = set()

    def cost(name: str) -> int:
        if name in known or name not in groups:
            return known.get(name, 0)
        if name in under_way or len(under_way) > _DEEPEST:
            raise _Fault(TOO_MANY)
        under_way.add(name)
        group = groups[name]
        whole = group.parts + sum(times * cost(other) for other, times in group.holds.items())
        for other, times in group.effects.items():
            price = groups[other].price if other in groups else 0
            whole += times * (cost(other) + price)
        under_way.remove(name)
        known[name] = whole
        return whole

    return cost("") <= MOST_PARTS
