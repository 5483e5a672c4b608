from pathlib import Path

from kiosk import __version__
from kiosk.supervisor.reports import MOST, report, stacks_file


def test_a_report_says_what_is_known(tmp_path):
    log = tmp_path / "kiosk.log"
    log.write_text("a line before the fall\n", encoding="utf-8")
    stacks = stacks_file(tmp_path)
    stacks.parent.mkdir()
    stacks.write_text("in paintEvent\n", encoding="utf-8")
    kept = report(tmp_path, "ended with code -11", "industry/overview", log)
    assert kept is not None
    words = kept.read_text(encoding="utf-8")
    for part in ("ended with code -11", "industry/overview", __version__, "in paintEvent"):
        assert part in words
    assert words.rstrip().endswith("a line before the fall")
    assert not stacks.exists()


def test_ten_are_kept_and_the_oldest_go(tmp_path):
    kept = [report(tmp_path, f"fall {number}", "", tmp_path / "none.log") for number in range(13)]
    left = sorted(stacks_file(tmp_path).parent.glob("2*.txt"))
    assert left == kept[-MOST:]


def test_a_folder_that_cannot_be_written_costs_only_the_report(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    assert report(blocked, "why", "", tmp_path / "none.log") is None
    assert report(Path("/proc/nowhere"), "why", "", tmp_path / "none.log") is None
