"""A short soak of the real exhibit: what befalls it, and what is counted."""

import pytest
from PySide6.QtCore import QEventLoop, QSize

from kiosk.content.begin import begin
from kiosk.paths import shipped_content
from kiosk.soak.hall import Hall, Plan
from kiosk.soak.report import DRAWN, write
from kiosk.soak.verdict import judge


@pytest.fixture(scope="module")
def hall(qapp, tmp_path_factory):
    """A hall after its soak; in so short a one, half of what befalls it are broken contents."""
    plan = Plan(hours=0.05, speed=1e6, size=QSize(640, 360), seed=5)
    hall = Hall(begin(shipped_content(), None, "zh"), tmp_path_factory.mktemp("soak"), plan)
    weights = pytest.MonkeyPatch()
    weights.setattr("kiosk.soak.hall._BAD", 60)
    loop = QEventLoop()  # not the application's: its end is the end of every loop
    hall.over.connect(loop.quit)
    hall.start()
    loop.exec()
    hall.stop()
    weights.undo()
    return hall


def test_visitors_open_pages_and_staff_change_them(hall):
    assert hall.hours >= 0.05
    assert hall.openings >= 3
    assert hall.broken >= 1


def test_samples_say_what_is_held(hall):
    assert len(hall.samples) >= 3
    assert all(sample.memory_mb > 20 and sample.threads >= 1 for sample in hall.samples)
    assert [sample.hours for sample in hall.samples] == sorted(s.hours for s in hall.samples)


def test_the_report_has_every_number_as_a_picture(hall, tmp_path):
    findings = judge(hall.samples, 0)
    report = write(tmp_path, hall.samples, findings, "short")
    words = report.read_text(encoding="utf-8")
    assert words.startswith("# Soak: ")
    assert all(finding.name in words for finding in findings)
    for name in DRAWN:
        assert f"]({name}.png)" in words
        assert (tmp_path / f"{name}.png").stat().st_size > 1000
    assert len((tmp_path / "samples.csv").read_text().splitlines()) == len(hall.samples) + 1
