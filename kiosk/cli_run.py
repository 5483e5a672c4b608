"""The command that shows the exhibit: with a supervisor over it, or alone."""

from __future__ import annotations

import argparse
import logging
import os
import re
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import cli_packs, logs, paths
from kiosk.supervisor.exits import Exit

if TYPE_CHECKING:
    from kiosk.content.load import Loaded
    from kiosk.settings.reading import Held
    from kiosk.supervisor.keeper import Care

log = logging.getLogger(__name__)

GEOMETRY = re.compile(r"(\d+)x(\d+)(?:\+(\d+)\+(\d+))?")

RUNNING = (
    "展项已经在运行，已把它调到最前面。 "
    "The exhibit is running already; it was brought to the front."
)

NEVER_SHOWN = (
    "--content 指定了内容，--packs 里的展项包永远不会显示，请只用其中一个。 "
    "--content says what is shown, so packs from --packs never would be: give one of them."
)


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Let ``kiosk`` know this command."""
    run = commands.add_parser("run", help="show the exhibit (what `kiosk` alone does)")
    run.add_argument(
        "--content", type=Path, metavar="FILE", help="content.json, or the folder that holds it"
    )
    run.add_argument(
        "--state", type=Path, metavar="DIR", help="where this machine remembers things"
    )
    run.add_argument(
        "--window",
        type=geometry,
        metavar="WxH[+X+Y]",
        help="a frameless window instead of full screen",
    )
    run.add_argument("--screen", default="", metavar="NAME", help="the screen to show it on")
    run.add_argument(
        "--loop", action="store_true", help="run the tour from the start, for walls without touch"
    )
    run.add_argument("--lang", choices=("zh", "en"), default="", help="language to start with")
    run.add_argument(
        "--alone", action="store_true", help="without a supervisor that starts it again"
    )
    run.add_argument(
        "--packs", type=Path, metavar="DIR", help="install newer packs that are put there"
    )
    run.add_argument(
        "--pack-key",
        type=cli_packs.public_key,
        metavar="HEX",
        help="take only packs signed by it, see `kiosk key`",
    )
    run.add_argument("--still", action="store_true", help="reduced motion: end states at once")
    run.set_defaults(command=_run)
    # How the supervisor starts it.
    run.add_argument("--supervised", action="store_true", help=argparse.SUPPRESS)
    run.add_argument("--careful", action="store_true", help=argparse.SUPPRESS)
    run.add_argument("--leave-out", default="", help=argparse.SUPPRESS)
    rest = commands.add_parser("rest")
    rest.add_argument("--window", type=geometry)
    rest.add_argument("--screen", default="")
    rest.add_argument("--state", type=Path)
    rest.set_defaults(command=_rest)


def geometry(words: str) -> tuple[int, int, int, int]:
    """Read ``1920x1080`` or ``1920x1080+100+0``: width, height, left, top in pixels."""
    found = GEOMETRY.fullmatch(words)
    if found is None:
        raise argparse.ArgumentTypeError(f"{words} is no size; write for example 1920x1080")
    width, height, left, top = (int(number or 0) for number in found.groups())
    if not (320 <= width <= 16384 and 320 <= height <= 16384):
        raise argparse.ArgumentTypeError(f"{words} is too small or too large")
    return width, height, left, top


def _run(choices: argparse.Namespace) -> int:
    if choices.content is not None and choices.packs is not None:
        print(NEVER_SHOWN, file=sys.stderr)
        return Exit.WRONG_USE
    if choices.alone or choices.supervised:
        return _show(choices)
    from kiosk.supervisor.keeper import Commands, Keeper
    from kiosk.supervisor.only_one import OnlyOne

    state = paths.state_dir(choices.state)
    logs.start(state, logs.SUPERVISOR)
    only_one = OnlyOne(state)
    if not only_one.take():
        only_one.knock()
        print(RUNNING, file=sys.stderr)
        return Exit.RUNNING
    try:
        commands = Commands(partial(_exhibit_command, choices.given), _rest_command(choices))
        return Keeper(commands, only_one, state).keep()
    finally:
        only_one.give_back()


def _exhibit_command(given: list[str], care: Care) -> list[str]:
    """Return the command of the exhibit below a supervisor that was called with ``given``."""
    from kiosk.supervisor.child import program

    careful = ["--careful", "--leave-out", care.leaves_out] if care.careful else []
    return program("run", *given, "--supervised", *careful)


def _rest_command(choices: argparse.Namespace) -> list[str]:
    """Return the command of the calm picture, where the exhibit would be."""
    from kiosk.supervisor.child import program

    width, height, left, top = choices.window or (0, 0, 0, 0)
    place = ["--window", f"{width}x{height}+{left}+{top}"] if width else []
    state = ["--state", str(choices.state)] if choices.state else []
    return program("rest", *place, "--screen", choices.screen, *state)


def _rest(choices: argparse.Namespace) -> int:
    pixels_are_pixels()
    from kiosk.settings.reading import Held, read_settings, settings_file
    from kiosk.ui.rest import rest

    state = paths.state_dir(choices.state)
    held = read_settings(settings_file(state)) if state is not None else Held()
    screen = held.settings.screen
    return rest(choices.window or screen.place, choices.screen or screen.name)


def _show(choices: argparse.Namespace) -> int:
    from kiosk.display import no_screen

    missing = no_screen()
    if missing:
        print(missing, file=sys.stderr)
        return Exit.WRONG_USE
    from PySide6.QtCore import QRect

    from kiosk.adjusting import Manner
    from kiosk.app import NoScreenError, RunChoices, run
    from kiosk.content.begin import begin
    from kiosk.content.last_good import LastGood
    from kiosk.settings.reading import settings_file
    from kiosk.sources import Sources
    from kiosk.supervisor import reports

    pixels_are_pixels()
    state = paths.state_dir(choices.state)
    logs.start(state)
    file = settings_file(state) if state is not None else None
    held = _held(file)
    settings = held.settings
    language = choices.lang or settings.visit.language or "zh"
    where = Sources(choices.content, state, held)
    last_good = LastGood(state / paths.LAST_GOOD) if state is not None else None
    shown = begin(where(), last_good, language)
    if shown.loaded.exhibit is None:
        return tell(shown.loaded, language)
    window = None
    place = choices.window or settings.screen.place
    if place is not None:
        width, height, left, top = place
        window = QRect(left, top, width, height)
    how = RunChoices(
        window=window,
        screen=choices.screen or settings.screen.name,
        manner=Manner(
            loops=choices.loop,
            language=choices.lang,
            still=choices.still or choices.careful,
        ),
        held=held,
        settings=file,
        state=state,
        supervised=choices.supervised,
        stacks=reports.stacks_file(state) if state is not None and choices.supervised else None,
        leaves_out=choices.leave_out if choices.careful else None,
    )
    key = choices.pack_key or settings.content.pack_key
    try:
        with cli_packs.arriving(_packs_folder(choices, held), state, key):
            return run(shown, where, last_good, how)
    except NoScreenError as error:
        print(error, file=sys.stderr)
        return Exit.WRONG_USE


def _held(file: Path | None) -> Held:
    """Return the settings of this machine; they are written down at the first start."""
    from kiosk.adjusting import tell as tell_problems
    from kiosk.settings.reading import Held, read_settings
    from kiosk.settings.writing import seed

    if file is None:
        return Held()
    try:
        seed(file)
    except OSError as error:
        log.warning("%s cannot be written: %s", file, error)
    held = read_settings(file)
    tell_problems(held, file)
    return held


def _packs_folder(choices: argparse.Namespace, held: Held) -> Path | None:
    """Return where packs arrive; None for nowhere."""
    named = held.settings.content.packs
    folder: Path | None = choices.packs or (Path(named) if named else None)
    if folder is None or choices.pack_key or held.takes_packs:
        return folder
    log.error("no pack is taken from %s: the key in the settings cannot be read", folder)
    return None


def tell(loaded: Loaded, language: str) -> int:
    """Say why nothing can be shown; return the exit code for that."""
    for problem in loaded.problems:
        print(problem.words(language), file=sys.stderr)
    return Exit.WRONG_USE


def pixels_are_pixels() -> None:
    """Sizes come from the screen's pixels and one unit; Qt's own scaling would be a second."""
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
