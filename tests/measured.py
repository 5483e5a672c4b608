"""Runs a piece of the program in a process of its own, to see how much memory it takes."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

PROMISED_MB = 300
HANGS_S = 120
"""No promise of speed: what takes so long would never end."""

# Not ru_maxrss: a process begins with that of the one that started it.
_TELL = """
import json, re
with open("/proc/self/status") as status:
    peak_mb = int(re.search(r"VmHWM:\\s*(\\d+)", status.read())[1]) // 1024
print(json.dumps({"answer": answer, "peak_mb": peak_mb}))
"""


class Measured(NamedTuple):
    """What the script left in ``answer``, and the most memory that it ever took."""

    answer: Any
    peak_mb: int


def measure(script: str, *arguments: object) -> Measured:
    """Run ``script``, which may read ``sys.argv`` and sets ``answer``."""
    ended = subprocess.run(
        [sys.executable, "-c", script + _TELL, *map(str, arguments)],
        cwd=Path(__file__).parents[1],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=HANGS_S,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    told = json.loads(ended.stdout.splitlines()[-1])
    return Measured(told["answer"], told["peak_mb"])


def pss_kb(pid: int) -> int:
    """Return the memory of a running process, what it shares with others counted in part."""
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    found = re.search(r"^Pss:\s*(\d+) kB", rollup, re.MULTILINE)
    assert found is not None, rollup
    return int(found[1])
