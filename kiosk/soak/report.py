"""The report of a soak: its numbers, its limits, and each number over time as a picture."""

from __future__ import annotations

import csv
import platform
from dataclasses import asdict, fields
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from kiosk import __version__
from kiosk.soak.verdict import Finding, Sample
from kiosk.ui.fonts import Face, font
from kiosk.ui.theme import GOLD, NIGHT_TEXT, NIGHT_TEXT2, ZOOM_GROUND

WIDTH, HEIGHT = 1000, 300
LEFT, RIGHT, TOP, BOTTOM = 110, 30, 52, 44
LETTERS = 22
DRAWN = ("memory_mb", "blocks", "widgets", "timers", "threads", "handles", "gap_ms", "openings")


def write(folder: Path, samples: list[Sample], findings: list[Finding], how: str) -> Path:
    """Write report.md, samples.csv and the pictures; return the report.

    Args:
        folder: Where to; it is made.
        samples: What was counted.
        findings: What that means.
        how: The soak in one line.

    Raises:
        OSError: It cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "samples.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, [field.name for field in fields(Sample)])
        table.writeheader()
        table.writerows(asdict(sample) for sample in samples)
    for name in DRAWN:
        _draw(name, samples).save(str(folder / f"{name}.png"))
    report = folder / "report.md"
    report.write_text(_words(samples, findings, how), encoding="utf-8")
    return report


def _words(samples: list[Sample], findings: list[Finding], how: str) -> str:
    last = samples[-1]
    passed = all(finding.holds for finding in findings)
    lines = [
        f"# Soak: {'passed' if passed else 'FAILED'}",
        "",
        f"{how}; {last.hours:.1f} hours, {last.openings} pages opened,",
        f"{last.swaps} contents shown.",
        f"kiosk {__version__}, Python {platform.python_version()}, {platform.platform()}.",
        "",
        "| limit | counted | at most | |",
        "|---|---|---|---|",
        *(
            f"| {one.name} | {one.counted} | {one.limit} | {'holds' if one.holds else 'BROKEN'} |"
            for one in findings
        ),
        "",
        *(f"![{name}]({name}.png)" for name in DRAWN),
        "",
    ]
    return "\n".join(lines)


def _draw(name: str, samples: list[Sample]) -> QImage:
    """Draw one number over the faked hours."""
    picture = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    picture.fill(QColor(ZOOM_GROUND))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font(Face.SANS, LETTERS))
    values = [float(getattr(sample, name)) for sample in samples]
    highest = max(*values, 1.0)
    room = QRectF(LEFT, TOP, WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM)
    _draw_scale(painter, room, highest, samples[-1].hours)
    painter.setPen(QColor(NIGHT_TEXT))
    painter.drawText(QPointF(LEFT, TOP - 18), name)
    points = [
        QPointF(
            room.left() + room.width() * sample.hours / max(samples[-1].hours, 1e-9),
            room.bottom() - room.height() * value / highest,
        )
        for sample, value in zip(samples, values, strict=True)
    ]
    painter.setPen(QPen(QColor(GOLD), 2.5))
    painter.drawPolyline(QPolygonF(points))
    painter.end()
    return picture


def _draw_scale(painter: QPainter, room: QRectF, highest: float, hours: float) -> None:
    painter.setPen(QColor(NIGHT_TEXT2))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    for share in (0.0, 0.5, 1.0):
        y = room.bottom() - room.height() * share
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
        painter.drawText(QRectF(0, y - 20, LEFT - 14, 40), right, f"{highest * share:.0f}")
    foot = QRectF(room.left(), room.bottom() + 8, room.width(), BOTTOM - 8)
    painter.drawText(foot, Qt.AlignmentFlag.AlignRight, f"{hours:.1f} h")
