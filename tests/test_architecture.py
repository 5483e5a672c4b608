"""What knows nothing of the screen must load where there is none."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[1]
SCREEN = ("PySide6", "shiboken6", "pyqtgraph", "qtawesome", "numpy", "kiosk.ui")
PURE = ("content", "packs", "settings", "flow", "staff", "stats", "supervisor", "paths", "logs")


def pure_modules() -> list[str]:
    """Every module below kiosk/ that must load without a screen, by its dotted name."""
    files = sorted((CHECKOUT / "kiosk").rglob("*.py"))
    parts = [file.relative_to(CHECKOUT).with_suffix("").parts for file in files]
    return [".".join(p).removesuffix(".__init__") for p in parts if p[1] in PURE]


def test_there_is_something_to_prove():
    assert "kiosk.content" in pure_modules()
    assert "kiosk.flow" in pure_modules()


@pytest.mark.parametrize("package", sorted({".".join(m.split(".")[:2]) for m in pure_modules()}))
def test_loads_without_a_screen(package):
    modules = [m for m in pure_modules() if f"{m}.".startswith(f"{package}.")]
    program = (
        f"import sys, {', '.join(modules)}\n"
        f"print(*(m for m in {SCREEN!r} if m in sys.modules), sep='\\n', end='')"
    )

    loaded = subprocess.run(
        [sys.executable, "-c", program],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert loaded.stderr == ""
    assert loaded.stdout.split() == []


COLOUR = re.compile(r'"#[0-9A-Fa-f]{6,8}"|QColor\((?!0, 0, 0, 0\))\d')


def test_colours_have_their_names_in_the_theme():
    ui = CHECKOUT / "kiosk" / "ui"
    found = {
        f"{file.relative_to(ui)}: {literal}"
        for file in ui.rglob("*.py")
        if file.name != "theme.py"
        for literal in COLOUR.findall(file.read_text(encoding="utf-8"))
    }

    assert found == set()
