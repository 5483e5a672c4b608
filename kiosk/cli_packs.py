"""The commands about packs: pack, install, packs, rollback."""

from __future__ import annotations

import argparse
import re
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.packs.shelf import Shelf

DONE = 0
REFUSED = 1
WRONG_USE = 2


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Let ``kiosk`` know these commands."""
    pack = commands.add_parser("pack", help="make one file of an exhibit and its pictures")
    pack.add_argument("out", type=Path, metavar="OUT.kpk")
    pack.add_argument("--content", type=Path, metavar="DIR", help="the exhibit to pack")
    pack.add_argument("--sign", type=Path, metavar="KEYFILE", help="sign it with this private key")
    pack.add_argument("--lang", choices=("zh", "en"), default="zh")
    pack.set_defaults(command=_pack)

    key = commands.add_parser("key", help="make a key to sign packs with")
    key.add_argument("file", type=Path, metavar="KEYFILE")
    key.add_argument("--lang", choices=("zh", "en"), default="zh")
    key.set_defaults(command=_key)

    install = commands.add_parser("install", help="check a pack, and show what is in it")
    install.add_argument("pack", type=Path, metavar="PACK")
    install.add_argument(
        "--pack-key", type=public_key, metavar="HEX", help="take only what it signed"
    )
    packs = commands.add_parser("packs", help="list the packs that were installed")
    back = commands.add_parser("rollback", help="show what was installed before")
    for parser, command in ((install, _install), (packs, _packs), (back, _roll_back)):
        parser.add_argument("--state", type=Path, metavar="DIR")
        parser.add_argument("--lang", choices=("zh", "en"), default="zh")
        parser.set_defaults(command=command)


def public_key(digits: str) -> str:
    """Read a public key as ``kiosk key`` prints it."""
    if re.fullmatch(r"[0-9a-fA-F]{64}", digits) is None:
        raise argparse.ArgumentTypeError(f"{digits} is no key; write what kiosk key has printed")
    return digits


@contextmanager
def arriving(folder: Path | None, state: Path | None, key: str) -> Iterator[None]:
    """Install what is put into ``folder`` meanwhile; nothing where there is no state to keep it."""
    if folder is None or state is None:
        yield
        return
    from kiosk import paths
    from kiosk.packs.arrivals import Arrivals, ArrivalsWatch
    from kiosk.packs.shelf import Shelf

    watch = ArrivalsWatch(Arrivals(folder, Shelf(state / paths.PACKS), key))
    watch.start()
    try:
        yield
    finally:
        watch.stop()


def _pack(choices: argparse.Namespace) -> int:
    from kiosk import paths
    from kiosk.content.load import load
    from kiosk.packs.making import make
    from kiosk.packs.opening import not_saved
    from kiosk.packs.signing import KeyFileError, read_key

    path = choices.content or paths.shipped_content()
    loaded = load(path)
    for problem in loaded.problems:
        print(problem.words(choices.lang), file=sys.stderr)
    if loaded.exhibit is None:
        return WRONG_USE
    try:
        key = read_key(choices.sign) if choices.sign else None
        with _bar("打包" if choices.lang == "zh" else "Packing") as progress:
            made = make(
                loaded.exhibit, path, choices.out, int(time.time()), key=key, progress=progress
            )
    except KeyFileError as error:
        _say(choices, f"文件 {error} 里没有密钥。", f"There is no key in the file {error}.")
        return WRONG_USE
    except OSError as error:
        print(not_saved(choices.out, error).words(choices.lang), file=sys.stderr)
        return WRONG_USE
    for src in made.missing:
        _say(choices, f"找不到 {src}，没有打包。", f"{src} is not there and was not packed.")
    megabytes = f"{made.size / 1024**2:.1f}"
    if choices.lang == "zh":
        print(f"{choices.out}：{made.files} 个文件，{megabytes} MB")
    else:
        print(f"{choices.out}: {made.files} files, {megabytes} MB")
    return REFUSED if made.missing else DONE


def _key(choices: argparse.Namespace) -> int:
    from kiosk.packs.signing import new_key

    try:
        public = new_key(choices.file)
    except FileExistsError:
        _say(
            choices,
            f"文件 {choices.file} 已经存在，没有改动。请换一个名字。",
            f"There is a file {choices.file} already; it was left alone. Choose another name.",
        )
        return WRONG_USE
    except OSError as error:
        print(error, file=sys.stderr)
        return WRONG_USE
    print(public)
    return DONE


def _install(choices: argparse.Namespace) -> int:
    from kiosk import paths
    from kiosk.packs.opening import PackError
    from kiosk.settings.reading import read_settings, settings_file

    shelf = _shelf(choices)
    state = paths.state_dir(choices.state)
    if shelf is None or state is None:
        return WRONG_USE
    held = read_settings(settings_file(state))
    if not choices.pack_key and not held.takes_packs:
        _say(
            choices,
            "设置里的公钥读不出来，没有安装。kiosk settings 会说哪里写错了。",
            "The key in the settings cannot be read, so nothing was installed; see kiosk settings.",
        )
        return WRONG_USE
    key = choices.pack_key or held.settings.content.pack_key
    try:
        with _bar("安装" if choices.lang == "zh" else "Installing") as progress:
            loaded = shelf.install(choices.pack, public_key=key, progress=progress)
    except PackError as error:
        print(error.problem.words(choices.lang), file=sys.stderr)
        return REFUSED
    for problem in loaded.problems:
        print(problem.words(choices.lang), file=sys.stderr)
    print("已安装。" if choices.lang == "zh" else "Installed.")
    return DONE


def _packs(choices: argparse.Namespace) -> int:
    from datetime import datetime

    shelf = _shelf(choices)
    if shelf is None:
        return WRONG_USE
    installed = shelf.packs()
    if not installed:
        print("还没有安装过展项包。" if choices.lang == "zh" else "No pack was installed yet.")
    for pack in installed:
        made = datetime.fromtimestamp(pack.manifest.serial).astimezone()
        mark = "*" if pack.is_current else " "
        print(f"{mark} {made:%Y-%m-%d %H:%M}  {pack.manifest.title}  {pack.folder.name}")
    return DONE


def _roll_back(choices: argparse.Namespace) -> int:
    shelf = _shelf(choices)
    if shelf is None:
        return WRONG_USE
    try:
        shown = shelf.roll_back()
    except OSError as error:
        print(error, file=sys.stderr)
        return WRONG_USE
    if shown is not None:
        print(shown)
    elif choices.lang == "zh":
        print("没有更早的展项包，显示内容文件夹里的内容。")
    else:
        print("There is no older pack; what is in the content folder is shown.")
    return DONE


def _shelf(choices: argparse.Namespace) -> Shelf | None:
    from kiosk import paths
    from kiosk.packs.shelf import Shelf

    state = paths.state_dir(choices.state)
    if state is None:
        _say(
            choices,
            "本机的记录文件夹不能写入。请检查权限和磁盘。",
            "The state folder cannot be written. Check permissions and disk.",
        )
        return None
    return Shelf(state / paths.PACKS)


def _say(choices: argparse.Namespace, zh: str, en: str) -> None:
    """Tell what went wrong, in the language asked for."""
    print(zh if choices.lang == "zh" else en, file=sys.stderr)


@contextmanager
def _bar(title: str) -> Iterator[Callable[[int, int], object]]:
    """Show on a terminal how far long work has come."""
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bars:
        task = bars.add_task(title, total=None)
        yield lambda done, total: bars.update(task, completed=done, total=total)
