"""The commands; each imports what it needs only when it runs."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from functools import partial
from pathlib import Path

from kiosk import __version__, cli_packs, cli_pin, cli_run, cli_settings, cli_soak

ENDED = 0
PROBLEMS = 1
WRONG_USE = 2


def main(arguments: list[str] | None = None) -> int:
    """Run the command in ``arguments`` (by default the process's); return its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    for stream in (sys.stdout, sys.stderr):
        # A pipe on Windows speaks cp1252, which has no Chinese.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    parser = _parser()
    words = given or ["run"]
    choices = parser.parse_args(words)
    choices.given = words[1:]
    command = choices.command
    try:
        code = int(command(choices))
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read has read enough, like `head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PROBLEMS
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kiosk", description="A touch exhibit, fed from one content.json."
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    cli_run.add_command(commands)
    shots = commands.add_parser("shots", help="write every screen as a picture, without a display")
    shots.add_argument("folder", type=Path, metavar="DIR")
    shots.add_argument("--window", type=cli_run.geometry, metavar="WxH", default=(1920, 1080, 0, 0))
    shots.add_argument("--content", type=Path, metavar="FILE")
    shots.add_argument("--lang", choices=("zh", "en"), default="")
    shots.set_defaults(command=_shots)

    check = commands.add_parser("check", help="name every problem of a content.json or a pack")
    check.add_argument("content", type=Path, nargs="?", metavar="FILE|FOLDER|PACK")
    check.add_argument("--lang", choices=("zh", "en"), default="zh")
    check.add_argument("--json", action="store_true", help="for machines, in both languages")
    check.add_argument(
        "--format", action="store_true", help="lay the file out first; what it says stays the same"
    )
    check.add_argument(
        "--beside",
        action="store_true",
        help="write content.problems.txt beside the file, or remove it when all is well",
    )
    check.set_defaults(command=_check)

    schema = commands.add_parser("schema", help="print the JSON Schema of content.json")
    schema.set_defaults(command=_schema)
    cli_packs.add_commands(commands)
    cli_pin.add_command(commands)
    cli_soak.add_command(commands)
    cli_settings.add_command(commands)

    # How an SVG is drawn in a process of its own.
    draw = commands.add_parser("draw")
    draw.add_argument("file", type=Path)
    draw.add_argument("size", type=int, nargs=2)
    draw.set_defaults(command=_draw)
    return parser


def _shots(choices: argparse.Namespace) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    cli_run.pixels_are_pixels()
    from PySide6.QtWidgets import QApplication

    from kiosk import paths
    from kiosk.content.load import find_picture, load
    from kiosk.ui.canvas import Canvas
    from kiosk.ui.fonts import load_faces
    from kiosk.ui.icons import Icons
    from kiosk.ui.images import ImageStore
    from kiosk.ui.readers import silence_qt
    from kiosk.ui.setting import Setting
    from kiosk.ui.shots import save, screens
    from kiosk.ui.theme import Motion, Theme

    path = choices.content or paths.shipped_content()
    loaded = load(path)
    if loaded.exhibit is None:
        return cli_run.tell(loaded, choices.lang or "zh")
    app = QApplication(sys.argv[:1])
    load_faces(paths.assets_dir() / "fonts")
    silence_qt()
    width, height, _, _ = choices.window
    images = ImageStore(partial(find_picture, folder=loaded.folder))
    language = choices.lang or loaded.exhibit.languages[0]
    setting = Setting(Theme(motion=Motion.none()), Canvas(width, height), language, images, Icons())
    try:
        choices.folder.mkdir(parents=True, exist_ok=True)
        for name, picture in screens(loaded.exhibit, setting):
            save(picture, choices.folder, name)
            print(choices.folder / f"{name}.png")
    except OSError as error:
        print(error, file=sys.stderr)
        return WRONG_USE
    finally:
        images.close()
        app.quit()
    return ENDED


def _check(choices: argparse.Namespace) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from kiosk import paths
    from kiosk.check.look import check
    from kiosk.check.report import machine_report, report
    from kiosk.check.tidy import tidy_file
    from kiosk.content import problems_file
    from kiosk.packs.opening import is_pack
    from kiosk.ui.readers import silence_qt

    path = choices.content or paths.shipped_content()
    if is_pack(path) and (choices.format or choices.beside):
        print("--format and --beside are for a content.json, not for a pack", file=sys.stderr)
        return WRONG_USE
    tidied = tidy_file(path) if choices.format else None
    if tidied is not None:
        print(tidied.words.get(choices.lang), file=sys.stderr if choices.json else sys.stdout)
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    silence_qt()
    gc.disable()  # so many small records cost more time to search than memory to keep
    try:
        loaded = check(path)
    finally:
        gc.enable()
    del app
    problems = loaded.problems
    if choices.beside:
        problems_file.tell(path, problems, is_shown=loaded.exhibit is not None)
    print(machine_report(problems, path) if choices.json else report(problems, path, choices.lang))
    if loaded.exhibit is None or (tidied is not None and not tidied.is_tidy):
        return WRONG_USE
    return PROBLEMS if problems else ENDED


def _schema(_: argparse.Namespace) -> int:
    from kiosk.content.schema import schema_text

    print(schema_text(), end="")
    return ENDED


def _draw(choices: argparse.Namespace) -> int:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication

    from kiosk.ui.drawing import draw_here

    app = QGuiApplication(sys.argv[:1])
    code = draw_here(choices.file, QSize(*choices.size))
    del app
    return code
