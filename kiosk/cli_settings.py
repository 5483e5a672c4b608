"""The command about the settings of this machine: shows them, and changes them."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.content.problems import Problem
    from kiosk.settings.model import Key, Settings

DONE = 0
PROBLEMS = 1
WRONG_USE = 2


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Let ``kiosk`` know this command."""
    settings = commands.add_parser("settings", help="show or change what this machine is set to")
    settings.add_argument(
        "changes", nargs="*", metavar="KEY=VALUE", help="such as volume=30; KEY= for the default"
    )
    settings.add_argument("--state", type=Path, metavar="DIR")
    settings.add_argument("--lang", choices=("zh", "en"), default="zh")
    settings.set_defaults(command=_settings)


def _settings(choices: argparse.Namespace) -> int:
    from kiosk import paths
    from kiosk.check.report import report
    from kiosk.settings.reading import read_settings, settings_file

    lang = choices.lang
    state = paths.state_dir(choices.state)
    if state is None:
        words = (
            "本机的记录文件夹不能写入。请检查权限和磁盘。",
            "The state folder cannot be written. Check permissions and disk.",
        )
        print(words[lang == "en"], file=sys.stderr)
        return WRONG_USE
    file = settings_file(state)
    if choices.changes:
        told = _change(file, choices.changes)
        for problem in told:
            print(problem.words(lang), file=sys.stderr)
        if any(problem.severity == "error" for problem in told):
            return WRONG_USE
    held = read_settings(file)
    print(file)
    print(_listed(held.settings, lang))
    if held.problems:
        print(f"\n{report(held.problems, file, lang)}")
    return PROBLEMS if held.problems else DONE


def _listed(settings: Settings, lang: str) -> str:
    """Return every key as it may be typed, and whether it is at its default."""
    from kiosk.settings.model import keys

    default = "default" if lang == "en" else "默认"
    lines = []
    for key in keys():
        value = key.of(settings)
        pair = f"{key.dotted} = {_toml(value)}"
        note = default if value == key.default else f"({default} {_toml(key.default)})"
        lines.append(f"{pair:<36} {note}")
    return "\n".join(lines)


def _toml(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _change(file: Path, changes: Sequence[str]) -> list[Problem]:
    """Write these changes unless one of them is wrong; return what there is to say."""
    from kiosk.content.encodings import decode_text
    from kiosk.content.load import read
    from kiosk.settings import wordings as say
    from kiosk.settings.writing import CannotChangeError, changed, template, write

    wishes, told = _wishes(changes)
    if any(problem.severity == "error" for problem in told):
        return told
    raw = read(file)
    if isinstance(raw, bytes):
        text = decode_text(raw).text
    else:
        text = template() if raw.code in ("no-file", "empty-file") else None
    if text is None:
        return [say.NOT_CHANGED.problem(details={"path": str(file)})]
    try:
        write(file, changed(text, wishes))
    except CannotChangeError:
        return [say.NOT_CHANGED.problem(details={"path": str(file)})]
    except OSError as error:
        details = {"path": str(file), "reason": error.strerror or str(error)}
        return [say.NOT_WRITTEN.problem(details=details)]
    return told


def _wishes(
    changes: Sequence[str],
) -> tuple[Mapping[tuple[str, str], object], list[Problem]]:
    """Return the values wished for, by table and key, and what is wrong with them."""
    from kiosk.content.problems import suggestion
    from kiosk.content.values import Notes, Unusable
    from kiosk.settings import wordings as say
    from kiosk.settings.model import keys

    wishes: dict[tuple[str, str], object] = {}
    told: list[Problem] = []
    for change in changes:
        word, equals, words = change.partition("=")
        key = _key(word.strip())
        if key is None or not equals:
            names = [each.name for each in keys()] if "." not in word else []
            meant = suggestion(word, names or [each.dotted for each in keys()])
            told.append(say.UNKNOWN.problem(details={"key": word, "suggestion": meant}))
            continue
        notes = Notes()
        path = (key.table, key.name)
        value = key.default
        if words.strip():
            value = key.about.kind.read(key.about.kind.typed(words), path, notes)
        told += [note.wording.problem(details=note.details) for note in notes.listed]
        if not isinstance(value, Unusable):
            wishes[path] = list(value) if isinstance(value, tuple) else value
    return wishes, told


def _key(word: str) -> Key | None:
    """Return the key that is called so, with its table or without."""
    from kiosk.settings.model import keys

    return next((key for key in keys() if word in (key.name, key.dotted)), None)
