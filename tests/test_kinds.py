"""A kind of block that nobody draws is found by the type checker, before any visitor."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).parents[1]
FORGOTTEN = """

class ForgottenBlock(Block, frozen=True, kw_only=True, tag="forgotten"):
    \"\"\"A kind without a view.\"\"\"


"""


def test_a_forgotten_view_is_a_type_error(tmp_path):
    shutil.copytree(CHECKOUT / "kiosk", tmp_path / "kiosk", ignore=shutil.ignore_patterns("_*_"))
    shutil.copy(CHECKOUT / "pyproject.toml", tmp_path)
    blocks = tmp_path / "kiosk" / "content" / "blocks.py"
    words = blocks.read_text(encoding="utf-8")
    before, union = words.split("AnyBlock = (", 1)
    blocks.write_text(
        f"{before.rstrip()}{FORGOTTEN}AnyBlock = (\n    ForgottenBlock |{union}", encoding="utf-8"
    )

    ended = subprocess.run(
        [sys.executable, "-m", "mypy", "kiosk/ui/blocks/__init__.py"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )

    assert ended.returncode == 1, ended.stderr
    [error] = [line for line in ended.stdout.splitlines() if "ForgottenBlock" in line]
    assert "assert_never" in error
