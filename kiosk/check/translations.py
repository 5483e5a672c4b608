"""Words that are written in one language where the exhibit speaks two."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kiosk.check import wordings as say
from kiosk.content.blocks import Figure
from kiosk.content.model import Page, Panel
from kiosk.content.problems import Phrase
from kiosk.content.values import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.check.walk import Record
    from kiosk.content.positions import JsonPath
    from kiosk.content.values import Notes

_NAMES = {"zh": Phrase("中文", "Chinese"), "en": Phrase("英文", "English")}
_AROUND_A_NUMBER = ("prefix", "unit", "suffix")


def look_at_translations(found: Iterable[Record], notes: Notes) -> None:
    """Note texts that are written by language and lack one that the exhibit speaks.

    A text that is written once, for all languages, is meant so. What stands around a number may be
    needed in one language alone: there, "" is an answer.
    """
    spoken = list(LANGUAGES)
    for record in found:
        if not record.path and isinstance(record.value.get("languages"), list):
            spoken = [code for code in LANGUAGES if code in record.value["languages"]]
        _record(record, spoken, notes)


def _record(record: Record, spoken: list[str], notes: Notes) -> None:
    written: defaultdict[JsonPath, dict[str, bool]] = defaultdict(dict)
    for path, language, words in record.texts:
        if language in spoken:
            is_answer = record.kind is Figure and path[-2] in _AROUND_A_NUMBER
            written[path[:-1]][language] = bool(words.strip()) or is_answer
    for path, there in written.items():
        said = [code for code, is_said in there.items() if is_said]
        if not said:
            continue
        # A title is needed: another language stands in for it.
        stands_in = record.kind in (Panel, Page) and path[-1] == "title"
        for code in spoken:
            if code not in said:
                is_empty = code in there and not stands_in
                wording = say.EMPTY_TRANSLATION if is_empty else say.NO_TRANSLATION
                shown = _NAMES[said[0]]
                notes.add(path, wording, missing=_NAMES[code], shown=shown, code=code)
