"""README must not promise what is not there."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[1]
README = (CHECKOUT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (CHECKOUT / "CONTRIBUTING.md").read_text(encoding="utf-8")

# What a screen for tests needs, beside all that the exhibit itself needs.
FOR_TESTS = {"xvfb", "xauth", "dbus", "at-spi2-core"}


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


def commands() -> list[str]:
    """Return every ``kiosk COMMAND`` that README and CONTRIBUTING write as something to type."""
    code = re.findall(r"`([^`\n]+)`", README + CONTRIBUTING)
    code += [
        line
        for block in re.findall(r"```sh\n(.*?)```", CONTRIBUTING, re.DOTALL)
        for line in block.splitlines()
    ]
    return sorted({found[1] for text in code if (found := re.match(r"kiosk ([a-z]+)", text))})


def packages(line: str) -> set[str]:
    found = re.search(r"--no-install-recommends ([a-z0-9.+ -]+) && ", line)
    assert found, line
    return set(found[1].split())


def test_every_json_example_parses():
    examples = blocks("json")

    assert examples
    for example in examples:
        assert json.loads(example)


def kiosk(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def test_an_example_of_an_exhibit_has_no_problem(tmp_path):
    examples = [example for example in blocks("json") if "panels" in json.loads(example)]

    assert examples
    for example in examples:
        file = tmp_path / "content.json"
        file.write_text(example, encoding="utf-8")
        checked = kiosk("check", file)
        assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.parametrize("command", commands())
def test_a_command_named_exists(command):
    asked = kiosk(command, "--help")

    assert asked.returncode == 0, asked.stderr
    assert command in asked.stdout


def test_two_lines_for_each_system():
    assert [len(block.splitlines()) for block in blocks("sh")] == [1, 1]
    assert [len(block.splitlines()) for block in blocks("powershell")] == [1, 1]


def test_the_lines_install_the_same_libraries():
    run_line, test_line = blocks("sh")

    assert packages(test_line) - packages(run_line) == FOR_TESTS
    assert packages(run_line) <= packages(test_line)


def test_the_extras_named_exist():
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    named = set(re.findall(r"'\.\[([a-z]+)\]'", README))

    assert named == set(project["optional-dependencies"])


def test_links_lead_somewhere():
    targets = re.findall(r"\]\(([^)#:]+)\)", README + CONTRIBUTING)

    assert [target for target in targets if not (CHECKOUT / target).exists()] == []
