"""Where the program finds what ships with it, and where it may keep what it remembers."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

import kiosk

APP_NAME = "exhibition-kiosk"

PACKS = "packs"
"""Folder of the installed packs in the state folder."""

LAST_GOOD = "last-good"
"""Folder of the last good exhibit in the state folder."""


def assets_dir() -> Path:
    """Return the folder of the shipped pictures, fonts and sounds."""
    return _shipped() / "assets"


def shipped_content() -> Path:
    """Return the content.json that ships with the program."""
    return _shipped() / "content.json"


def content_folders() -> list[Path]:
    """Return the folders in which a hall's content.json may be without the settings naming one."""
    if os.name == "nt":
        machine = Path(os.environ.get("PROGRAMDATA", "C:/ProgramData")) / APP_NAME
    else:
        machine = Path("/var/lib") / APP_NAME
    is_built = getattr(sys, "frozen", False)
    return [machine, Path(sys.executable).parent] if is_built else [machine]


def _shipped() -> Path:
    """Return the folder of what ships: inside an installed package, else the checkout."""
    package = Path(kiosk.__file__).parent if kiosk.__file__ else Path(__file__).parent
    inside = package / "_data"
    return inside if inside.is_dir() else package.parent


def state_dir(override: Path | None = None) -> Path | None:
    """Return the folder for what this machine remembers, made if need be.

    Args:
        override: Another folder than the one that the system has for such things.

    Returns:
        The folder, or None where it cannot be made or written (a read-only disk): the exhibit
        then runs and remembers nothing.
    """
    try:
        folder = override or Path(platformdirs.user_state_dir(APP_NAME, appauthor=False))
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError, RuntimeError):  # a name that cannot be; a user without a home
        return None
    return folder if os.access(folder, os.W_OK | os.X_OK) else None
