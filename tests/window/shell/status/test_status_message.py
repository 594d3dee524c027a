"""Messages in the status bar: complete or visibly elided, and never about an entry that is gone."""

from __future__ import annotations

import time

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inspector.credential.model.inspection import Source
from inspector.window.shell.main_window import MainWindow
from inspector.window.shell.status.status_bar import StatusBar
from tests.samples import v1_key
from tests.window.credentials import load

GAP = 12
"""The most pixels between the last label and the edge of the window."""
LONG = "a sentence that goes on " * 20


def room(window: MainWindow) -> int:
    """The width (pixels) left of the widgets at the end."""
    bar = window.statusBar()
    return min(part.x() for part in bar.findChildren(QWidget) if part.isVisible())


def test_a_long_message_is_cut_visibly_and_whole_in_the_tooltip(window: MainWindow) -> None:
    bar = window.statusBar()
    assert isinstance(bar, StatusBar)
    window.announce(LONG)
    assert bar.shown_message().endswith("\u2026")
    assert bar.fontMetrics().horizontalAdvance(bar.shown_message()) < bar.width()
    assert LONG.strip() in bar.toolTip()
    bar.clearMessage()
    assert bar.toolTip() == ""


def test_a_message_is_elided_when_its_room_becomes_smaller(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.statusBar()
    assert isinstance(bar, StatusBar)
    metrics = bar.fontMetrics()
    text = "x" * (900 // metrics.horizontalAdvance("x"))
    window.announce(text)
    assert (bar.shown_message(), bar.toolTip()) == (text, "")
    window.status.show_clipboard(30)
    window.resize(900, 600)
    qtbot.waitUntil(lambda: bar.shown_message().endswith("\u2026"))
    assert metrics.horizontalAdvance(bar.shown_message()) < room(window)
    assert text in bar.toolTip()
    window.resize(1_600, 760)
    qtbot.waitUntil(lambda: bar.shown_message() == text)
    assert bar.toolTip() == ""


def test_what_says_nothing_leaves_no_gap_at_the_end_of_the_status_bar(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.status.show_sharing(True)
    qtbot.waitUntil(lambda: window.statusBar().width() - window.status.sharing.geometry().right() < GAP)


def test_a_message_disappears_with_its_entry(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    load(window, v1_key(sub="one"))
    window.announce("about one")
    later = time.monotonic() + 2
    monkeypatch.setattr(time, "monotonic", lambda: later)
    load(window, v1_key(sub="two"))
    assert window.statusBar().currentMessage() == ""


def test_a_message_about_the_entry_just_shown_stays(window: MainWindow) -> None:
    load(window, v1_key(sub="one"), v1_key(sub="two"))
    window.intake.take_text(v1_key(sub="one"), Source())
    assert "is already loaded" in window.statusBar().currentMessage()
