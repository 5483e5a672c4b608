"""What is wrong with a content.json, told to the people who wrote it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that staff should look at."""

    where: str
    mistake: str
    remedy: str = ""
    line: int = 0
    column: int = 0
    severity: Literal["error", "warning"] = "error"

    def words(self, lang: str = "zh") -> str:  # noqa: ARG002
        """Return the problem as one line."""
        return f"{self.line}: {self.where} {self.mistake} {self.remedy}"
