"""The command that lets months pass in an hour."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

DONE = 0
FAILED = 1
WRONG_USE = 2


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Let ``kiosk`` know this command."""
    soak = commands.add_parser("soak", help="random visitors against a faked clock, with a report")
    soak.add_argument(
        "--hours", type=_positive, default=24.0, metavar="H", help="hours of faked time (24)"
    )
    soak.add_argument(
        "--speed",
        type=_positive,
        default=600.0,
        metavar="N",
        help="faked seconds for each real one, at most (600)",
    )
    soak.add_argument("--report", type=Path, metavar="DIR", help="where the report goes")
    soak.add_argument("--content", type=Path, metavar="FILE")
    soak.add_argument("--seed", type=int, default=1, help="other visitors for another number")
    soak.set_defaults(command=_soak)


def _positive(words: str) -> float:
    try:
        number = float(words)
    except ValueError:
        number = 0.0
    if not 0 < number <= 1e6:
        raise argparse.ArgumentTypeError(f"{words} is no number above 0")
    return number


def _soak(choices: argparse.Namespace) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    from kiosk import paths
    from kiosk.content.load import load
    from kiosk.soak.run import SoakError, run

    path = choices.content or paths.shipped_content()
    if load(path).exhibit is None:
        print(f"{path}: kiosk check says what is wrong with it", file=sys.stderr)
        return WRONG_USE
    report = choices.report or Path("soak-report")
    with tempfile.TemporaryDirectory(prefix="kiosk-soak-") as folder:
        try:
            passed = run(path, Path(folder), report, choices.hours, choices.speed, choices.seed)
        except SoakError as error:
            print(error, file=sys.stderr)
            return WRONG_USE
    print(report / "report.md")
    return DONE if passed else FAILED
