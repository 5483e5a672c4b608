"""The suite with the lowest and with the newest versions that pyproject.toml allows.

Outside the everyday run, since it installs each of them: ``pytest -m dependencies``.
"""

from __future__ import annotations

import re
import subprocess
import tomllib
import venv
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[1]
MINUTES = 60


def allowed() -> list[str]:
    """Return what the program needs, as pyproject.toml says it."""
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return project["dependencies"]


def lowest(requirement: str) -> str:
    """Return ``name==version`` of a requirement's lower bound."""
    found = re.match(r"([A-Za-z0-9_.-]+)>=([0-9.]+)", requirement)
    assert found, f"{requirement} has no lower bound"
    return f"{found[1]}=={found[2]}"


def run(*command: str | Path) -> str:
    ended = subprocess.run(
        command,
        cwd=CHECKOUT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        timeout=30 * MINUTES,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout
    return ended.stdout


@pytest.mark.dependencies
@pytest.mark.parametrize("bound", ["lowest", "newest"])
def test_the_suite_passes_with(bound, tmp_path):
    wanted = [lowest(each) for each in allowed()] if bound == "lowest" else allowed()
    environment = venv.EnvBuilder(with_pip=True)
    environment.create(tmp_path)
    context = environment.ensure_directories(tmp_path)
    python = Path(context.env_exe)

    run(python, "-m", "pip", "install", "-q", "--upgrade", *wanted, "-e", ".[test]")
    everyday = "not end_to_end and not dependencies"
    told = run(python, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-m", everyday)

    assert " passed" in told


@pytest.mark.parametrize("requirement", allowed())
def test_every_dependency_has_a_lower_bound(requirement):
    assert lowest(requirement)
