"""Which language is shown and how large, and what every visit begins with."""

from __future__ import annotations

from collections.abc import Sequence


class Tongue:
    """The language of now, among those of an exhibit, and the size of the words.

    Attributes:
        now: The code of the language.
        is_large: Whether the visitor of now reads everything in large type.
    """

    def __init__(self, languages: Sequence[str], wished: str = "") -> None:
        """Begin.

        Args:
            languages: Codes of those that the exhibit speaks.
            wished: The one to begin with; "" means the exhibit's first.
        """
        self._languages = tuple(languages)
        self._wished = wished
        self.now = self.first
        self.is_large = False

    @property
    def first(self) -> str:
        """The language that every visit begins in."""
        return self._wished or self._languages[0]

    def take(self, languages: Sequence[str]) -> None:
        """Another exhibit: go on in the same language, if it speaks it."""
        self._languages = tuple(languages)
        if self.now not in self._languages:
            self.now = self.first

    def wish(self, wished: str) -> None:
        """Begin with another one from now on."""
        if wished != self._wished:
            self._wished = wished
            self.now = self.first

    def turn(self) -> None:
        """Go on to the next language."""
        if self.now not in self._languages:  # the command line may ask for another one
            self.now = self._languages[0]
            return
        following = self._languages.index(self.now) + 1
        self.now = self._languages[following % len(self._languages)]

    def turn_size(self) -> None:
        """Show everything in large type, or no longer."""
        self.is_large = not self.is_large

    def begin(self) -> bool:
        """Go back to what a visit begins with; return whether anything else was shown."""
        was_other = self.now != self.first or self.is_large
        self.now, self.is_large = self.first, False
        return was_other
