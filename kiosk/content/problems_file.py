"""content.problems.txt: what is wrong, beside the file that it is wrong in.

It is there while there are problems and goes when they are gone. Written for Notepad: with the
mark that says UTF-8, and line ends of Windows.
"""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

from kiosk.content.load import content_file

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kiosk.content.problems import Problem

log = logging.getLogger(__name__)

NAME = "content.problems.txt"

_NUMBERED = re.compile(r"\d+\. ")

_NOT_SHOWN = "这个文件还不能用，屏幕上显示的是以前的内容。请改好下面的问题，保存后会自动更新。"
_SHOWN = "屏幕上已经显示这个文件的内容。下面的地方请改好，保存后会自动更新。"


def tell(content: Path, problems: Sequence[Problem], *, is_shown: bool) -> None:
    """Write the problems of a content.json beside it, or remove what was written before.

    A folder that cannot be written costs only this: staff read the same on the staff screen.

    Args:
        content: The file, or its folder.
        problems: What is wrong; empty for nothing.
        is_shown: Whether the screen shows this file nevertheless.
    """
    lines = _lines(problems, is_shown=is_shown) if problems else []
    write(content_file(content).with_name(NAME), lines)


def exists(content: Path) -> bool:
    """Whether problems are told beside a content.json.

    Args:
        content: The file, or its folder.
    """
    return content_file(content).with_name(NAME).exists()


def read(content: Path) -> list[str]:
    """Return the problems that were told beside a content.json; empty where there are none.

    Args:
        content: The file, or its folder.
    """
    file = content_file(content).with_name(NAME)
    try:
        lines = file.read_text(encoding="utf-8-sig", errors="replace").splitlines()
    except OSError:
        return []
    return [line.partition(". ")[2] for line in lines if _NUMBERED.match(line)]


def write(file: Path, lines: Sequence[str]) -> None:
    """Write these lines for staff, or remove the file where there are none.

    A folder that cannot be written is only logged.
    """
    try:
        if not lines:
            file.unlink(missing_ok=True)
            return
        words = "\r\n".join(lines) + "\r\n"
        raw = words.encode("utf-8-sig", "replace")
        if file.is_file() and file.read_bytes() == raw:
            return
        unfinished = file.with_name(file.name + ".tmp")
        unfinished.write_bytes(raw)
        unfinished.replace(file)
    except OSError as error:
        log.warning("%s cannot be written: %s", file, error)


def _lines(problems: Sequence[Problem], *, is_shown: bool) -> list[str]:
    """Return the file's lines: what the screen shows, then each problem."""
    numbered = [f"{number}. {problem.words()}" for number, problem in enumerate(problems, 1)]
    return [_SHOWN if is_shown else _NOT_SHOWN, "", *numbered]
