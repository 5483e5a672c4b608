"""What is wrong with a content.json, in the words of the people who write it.

A ``Wording`` is a kind of mistake with its sentences, in Chinese and English; a ``Problem`` is one
such mistake at one place of one file. Staff read the same sentence on the staff screen, in
content.problems.txt and from ``kiosk check``.
"""

from __future__ import annotations

import difflib
import json
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Severity = Literal["error", "warning"]

SHOWN_CHARACTERS = 30
"""So much of a wrong value is repeated to its author."""


class Phrase(NamedTuple):
    """The same words in the two languages of the staff."""

    zh: str = ""
    en: str = ""

    def get(self, lang: str) -> str:
        """Return the words in ``lang``; Chinese unless it is "en"."""
        return self.en if lang == "en" else self.zh


NOWHERE = Phrase()
NO_DETAILS: Mapping[str, str | Phrase] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing for staff to look at.

    Attributes:
        where: Panel, page and block in words; empty where it concerns the whole file.
        mistake: What is wrong.
        remedy: What to write instead.
        line: Line in the file, from 1; 0 where there is none to name.
        column: Character in that line, from 1; 0 where there is none to name.
        severity: An error is not shown as it was meant; a warning is shown.
        code: Name of the kind of mistake, for machines; stays the same when the words change.
    """

    where: Phrase
    mistake: Phrase
    remedy: Phrase
    line: int = 0
    column: int = 0
    severity: Severity = "error"
    code: str = ""

    def words(self, lang: str = "zh") -> str:
        """Return the problem as one line, in Chinese or English."""
        where = self.where.get(lang)
        if lang == "en":
            at = f"line {self.line}, column {self.column}: " if self.line else ""
            place = f"{where}: " if where else ""
            return f"{at}{place}{self.mistake.en} {self.remedy.en}".strip()
        at = f"第{self.line}行第{self.column}列：" if self.line else ""
        place = f"{where}：" if where else ""
        return f"{at}{place}{self.mistake.zh}{self.remedy.zh}"


@dataclass(frozen=True, slots=True)
class Wording:
    """A kind of mistake and its sentences; names in braces are filled in by ``problem``.

    Attributes:
        code: Name for machines, see ``Problem``.
        zh: What is wrong.
        zh_remedy: What to write instead.
        en: The same in English.
        en_remedy: The same in English.
        severity: See ``Problem``.
    """

    code: str
    zh: str
    zh_remedy: str
    en: str
    en_remedy: str
    severity: Severity = "error"

    def problem(
        self,
        line: int = 0,
        column: int = 0,
        *,
        where: Phrase = NOWHERE,
        details: Mapping[str, str | Phrase] = NO_DETAILS,
    ) -> Problem:
        """Return this mistake at one place, with ``details`` in its sentences."""
        zh = {
            name: words.zh if isinstance(words, Phrase) else words
            for name, words in details.items()
        }
        en = {
            name: words.en if isinstance(words, Phrase) else words
            for name, words in details.items()
        }
        return Problem(
            where=where,
            mistake=Phrase(self.zh.format(**zh), self.en.format(**en)),
            remedy=Phrase(self.zh_remedy.format(**zh), self.en_remedy.format(**en)),
            line=line,
            column=column,
            severity=self.severity,
            code=self.code,
        )


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return the one of ``known`` that ``word`` was probably meant to be, or ""."""
    plain = {_plain(name): name for name in known}
    close = difflib.get_close_matches(_plain(word), plain, n=1, cutoff=0.65)
    return plain[close[0]] if close else ""


def _plain(name: str) -> str:
    """Return a name without what people mix up: capitals, hyphens, blanks."""
    return name[:60].casefold().replace("-", "_").replace(" ", "_").strip("_")


def suggestion(word: str, known: Iterable[str]) -> Phrase:
    """Return "Did you mean …?" for a word that is unknown, or what there is to choose from."""
    names = sorted(known)
    meant = did_you_mean(word, names)
    if meant:
        return Phrase(f"是不是“{meant}”？", f'Did you mean "{meant}"?')
    quoted = [f'"{name}"' for name in names]
    return Phrase(
        "可以写：" + "、".join(f"“{name}”" for name in names) + "。",
        "Choose one of " + ", ".join(quoted) + ".",
    )


def shown(value: object) -> str:
    """Return a wrong value as its author sees it in the file, shortened."""
    if isinstance(value, dict):
        return "{ … }"
    if isinstance(value, list):
        return "[ … ]"
    words = json.dumps(value, ensure_ascii=False)
    words = words.encode("utf-8", "replace").decode("utf-8")
    return words if len(words) <= SHOWN_CHARACTERS else words[: SHOWN_CHARACTERS - 1] + "…"
