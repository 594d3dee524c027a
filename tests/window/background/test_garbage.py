"""Garbage with Qt objects is collected on the UI thread only."""

from __future__ import annotations

import threading
import weakref

import pytest
from PySide6.QtCore import QObject, QThread, QTimer
from pytestqt.qtbot import QtBot

from inspector.window.background import garbage


class Cycle(QObject):
    """A timer that keeps itself alive, as a widget with a bound method does."""

    def __init__(self) -> None:
        super().__init__()
        self.timer = QTimer()
        self.timer.start(60_000)
        self.me = self


def in_thread_make_garbage() -> None:
    def churn() -> None:
        for _ in range(200_000):
            cycle: list[object] = []
            cycle.append(cycle)

    thread = threading.Thread(target=churn)
    thread.start()
    thread.join()


@pytest.fixture
def watched() -> weakref.ref[Cycle]:
    return weakref.ref(Cycle())


def test_another_thread_never_collects(qtbot: QtBot, watched: weakref.ref[Cycle]) -> None:
    in_thread_make_garbage()
    assert watched() is not None


def test_the_windows_thread_collects_when_it_has_a_moment(qtbot: QtBot, watched: weakref.ref[Cycle]) -> None:
    assert QThread.currentThread().isMainThread()
    in_thread_make_garbage()
    for _ in range(3):
        garbage.tidy()
    assert watched() is None


def test_nothing_is_collected_while_thousands_are_made(qtbot: QtBot) -> None:
    garbage.pause()
    try:
        made = weakref.ref(Cycle())
        in_thread_make_garbage()
        garbage.tidy()
        assert made() is not None
    finally:
        garbage.settle()
        garbage.release()
