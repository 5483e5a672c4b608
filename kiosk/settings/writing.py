"""Settings on the disk: the file that a machine begins with, and its changes with comments kept."""

from __future__ import annotations

import contextlib
import json
import os
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, cast

from kiosk.settings.model import TABLES, keys

if TYPE_CHECKING:
    from collections.abc import Mapping, MutableMapping

HEAD = """\
# 本机设置，只对这一台机器有效；内容写在 content.json 里。
# 改好保存，大约一秒后生效；标着 * 的，下次启动时生效。
# 行首有 # 的是说明。“kiosk settings” 会说哪里写错了，怎么改。
#
# Settings of this machine alone; what is shown stands in content.json.
# Saved changes hold a second later, those marked * from the next start.
# Lines with # are notes. "kiosk settings" tells what is wrong, and what to write instead.
"""


def template() -> str:
    """Return a file with every key at its default, and what each is for."""
    parts = [HEAD]
    for table, defaults in TABLES.items():
        lines = [f"# {defaults.__doc__}", f"[{table}]"]
        for key in keys(table):
            mark = "" if key.about.is_live else "* "
            lines += [f"# {mark}{key.about.words.zh}", f"# {key.about.words.en}"]
            lines.append(f"{key.name} = {json.dumps(key.default, ensure_ascii=False)}")
        parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)


def seed(file: Path) -> None:
    """Write the file that a machine begins with, unless there is one.

    Raises:
        OSError: It cannot be written.
    """
    if not os.path.lexists(file):
        write(file, template())


class CannotChangeError(Exception):
    """The file has something in it that must be mended first."""


def changed(text: str, changes: Mapping[tuple[str, str], object]) -> str:
    """Return ``text`` with other values; comments, order and all else stay as they are.

    Args:
        text: What the file says.
        changes: The new values, by table and key.

    Raises:
        CannotChangeError: It is no TOML, or has something else where a table should be.
    """
    import tomlkit  # by commands only: the exhibit starts without it
    from tomlkit.exceptions import TOMLKitError

    try:
        expected = tomllib.loads(text)
        document = tomlkit.parse(text)
        for (name, key), value in changes.items():
            if name not in document:
                document[name] = tomlkit.table()
            cast("MutableMapping[str, object]", document[name])[key] = value
            expected.setdefault(name, {})[key] = value
        after = tomlkit.dumps(document)
        is_as_wished = tomllib.loads(after) == expected
    except (TOMLKitError, ValueError, TypeError, RecursionError) as error:
        raise CannotChangeError from error
    if not is_as_wished:
        raise CannotChangeError
    return after


def write(file: Path, text: str) -> None:
    """Write a file in one step: whoever reads it, and whatever happens, finds the old or the new.

    Raises:
        OSError: It cannot be written; the old one is still there.
    """
    file = Path(os.path.realpath(file))  # a link stays one
    unfinished = file.with_name(file.name + ".tmp")
    try:
        with unfinished.open("w", encoding="utf-8", newline="") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        unfinished.replace(file)
    except OSError:
        with contextlib.suppress(OSError):
            unfinished.unlink()
        raise
