"""Painting and waiting before the event loop runs, and after it."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6 import QtCore

LONGEST_SECONDS = 1.0
_MOMENT = 0.001


def paint() -> None:
    """Paint what there is. Keys and clicks wait: what they do is connected in a moment."""
    flags = QtCore.QEventLoop.ProcessEventsFlag
    QtCore.QCoreApplication.processEvents(flags.ExcludeUserInputEvents)


def paint_until(done: Callable[[], bool], seconds: float = LONGEST_SECONDS) -> bool:
    """Paint until ``done``, for so many seconds at most; return whether it is."""
    end = time.monotonic() + seconds
    while not (ended := done()) and time.monotonic() < end:
        time.sleep(_MOMENT)
        paint()
    return ended


def wait_for(signal: QtCore.SignalInstance) -> None:
    """Handle events until the signal comes."""
    loop = QtCore.QEventLoop()
    signal.connect(loop.quit)
    loop.exec()
