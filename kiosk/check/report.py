"""What ``kiosk check`` found, as words for people and as JSON for machines."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kiosk.content.load import content_file

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kiosk.content.problems import Phrase, Problem

_KINDS = {
    "zh": {"error": "错误", "warning": "提醒"},
    "en": {"error": "Error", "warning": "Warning"},
}


def report(problems: Sequence[Problem], path: Path, lang: str) -> str:
    """Return every problem in three lines, where, what and what to write, and a last line."""
    name = content_file(path).name
    told = [_told(problem, name, lang) for problem in problems]
    return "\n".join([*told, summary(problems, lang)])


def summary(problems: Sequence[Problem], lang: str) -> str:
    """Return how many problems there are, in one line."""
    errors = sum(problem.severity == "error" for problem in problems)
    warnings = len(problems) - errors
    if lang == "en":
        if not problems:
            return "No problems."
        counts = [_counted(errors, "error"), _counted(warnings, "warning")]
        return f"{_counted(len(problems), 'problem')}: {' and '.join(filter(None, counts))}."
    if not problems:
        return "没有问题。"
    counts = [f"{errors} 个错误" if errors else "", f"{warnings} 个提醒" if warnings else ""]
    return f"共 {len(problems)} 个问题：{'，'.join(filter(None, counts))}。"


def machine_report(problems: Sequence[Problem], path: Path) -> str:
    """Return the problems as JSON: both languages, and a code that stays when words change."""
    errors = sum(problem.severity == "error" for problem in problems)
    whole = {
        "file": str(content_file(path)),
        "errors": errors,
        "warnings": len(problems) - errors,
        "problems": [
            {
                "code": problem.code,
                "severity": problem.severity,
                "line": problem.line,
                "column": problem.column,
                "where": _both(problem.where),
                "mistake": _both(problem.mistake),
                "remedy": _both(problem.remedy),
            }
            for problem in problems
        ],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2)


def _told(problem: Problem, name: str, lang: str) -> str:
    """Return one problem: kind, file and place; what is wrong; what to write instead."""
    kind = _KINDS["en" if lang == "en" else "zh"][problem.severity]
    where = problem.where.get(lang)
    if lang == "en":
        at = f", line {problem.line}, column {problem.column}" if problem.line else ""
        head = f"{kind}: {name}{at}{f', {where}' if where else ''}"
    else:
        at = f" 第{problem.line}行第{problem.column}列" if problem.line else ""
        head = f"{kind}：{name}{at}{f'，{where}' if where else ''}"
    lines = (problem.mistake.get(lang), problem.remedy.get(lang))
    return "\n".join([head, *(f"    {line}" for line in lines if line), ""])


def _both(words: Phrase) -> dict[str, str]:
    return {"zh": words.zh.strip(), "en": words.en.strip()}


def _counted(count: int, noun: str) -> str:
    """Return "1 error", "2 errors", or "" for none."""
    return f"{count} {noun}{'' if count == 1 else 's'}" if count else ""
