"""What Qt says is in the log, and nowhere else."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import (
    QLoggingCategory,
    qCritical,
    qCWarning,
    qInstallMessageHandler,
    qWarning,
)

from kiosk.ui.qt_messages import take_qt_messages


@pytest.fixture
def said():
    """What reached the handler that was there before."""
    words = []
    before = qInstallMessageHandler(lambda kind, context, text: words.append(text))
    yield words
    qInstallMessageHandler(before)


def test_qt_speaks_through_the_log_and_then_by_itself_again(caplog, said):
    hand_back = take_qt_messages()
    qWarning("a warning")
    qCritical("an error")
    hand_back()
    qWarning("afterwards")

    told = [(one.name, one.levelno, one.getMessage()) for one in caplog.records]
    assert told == [("qt", logging.WARNING, "a warning"), ("qt", logging.ERROR, "an error")]
    assert said == ["afterwards"]


def test_the_channel_is_named(caplog):
    hand_back = take_qt_messages()
    qCWarning(QLoggingCategory("qt.qpa.xcb"), "could not connect")  # type: ignore[arg-type]
    hand_back()

    assert caplog.records[0].getMessage() == "qt.qpa.xcb: could not connect"
