"""What is written once and read in several languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


class Text:
    """One text, in one or more languages.

    In content.json it is a plain string (the first language of the exhibit) or an object with one
    string per language. A language that is missing falls back to the first one given; an empty
    string means that this language shows nothing there. Not a dataclass, since msgspec would read
    one by its fields.

    Attributes:
        by_language: Language code to words; the key "" holds a text given as a plain string.
    """

    __slots__ = ("by_language",)

    def __init__(self, by_language: Mapping[str, str] | None = None) -> None:
        self.by_language: Mapping[str, str] = by_language or {}

    def get(self, language: str) -> str:
        """Return the words for ``language``, or the first ones given, or "" when there are none."""
        if language in self.by_language:
            return self.by_language[language]
        return next(iter(self.by_language.values()), "")

    def __bool__(self) -> bool:
        """Whether any language says anything."""
        return any(self.by_language.values())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and self.by_language == other.by_language

    def __hash__(self) -> int:
        return hash(tuple(self.by_language.items()))

    def __repr__(self) -> str:
        return f"Text({dict(self.by_language)!r})"


def first_words(texts: Iterable[Text], language: str) -> str:
    """Return the first of ``texts`` that says something in ``language``, or else in another."""
    listed = tuple(texts)
    here = [text.get(language) for text in listed]
    anywhere = [words for text in listed for words in text.by_language.values()]
    return next((words for words in (*here, *anywhere) if words.strip()), "")


class Amount:
    """One number, as written in each language (3500 亿 is 350 billion).

    Attributes:
        by_language: Language code to number; the key "" holds a number given plainly.
    """

    __slots__ = ("by_language",)

    def __init__(self, by_language: Mapping[str, int | float] | None = None) -> None:
        self.by_language: Mapping[str, int | float] = by_language or {}

    def get(self, language: str) -> int | float:
        """Return the number for ``language``, or the first one given, or 0."""
        if language in self.by_language:
            return self.by_language[language]
        return next(iter(self.by_language.values()), 0)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Amount) and self.by_language == other.by_language

    def __hash__(self) -> int:
        return hash(tuple(self.by_language.items()))

    def __repr__(self) -> str:
        return f"Amount({dict(self.by_language)!r})"
