"""Brings what Qt itself says into the log."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger("qt")

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def take_qt_messages() -> Callable[[], None]:
    """Hand Qt's messages to the log from now on; return what hands them back."""
    before = qInstallMessageHandler(_take)

    def hand_back() -> None:
        qInstallMessageHandler(before)

    return hand_back


def _take(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
    channel = getattr(context, "category", None)  # forgotten in the types that come with PySide6
    named = "" if channel in (None, "default") else f"{channel}: "
    log.log(LEVELS.get(kind, logging.WARNING), "%s%s", named, words)
