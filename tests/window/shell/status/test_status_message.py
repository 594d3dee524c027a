"""Messages in the status bar: complete or visibly elided, and never about an entry that is gone."""

from __future__ import annotations

import time

import pytest
from pytestqt.qtbot import QtBot

from inspector.credential.model.inspection import Source
from inspector.window.shell.main_window import MainWindow
from tests.samples import v1_key
from tests.window.credentials import load

LONG = "a sentence that goes on " * 20


def test_a_long_message_is_cut_visibly_and_whole_in_the_tooltip(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.statusBar()
    window.announce(LONG)
    assert bar.currentMessage().endswith("\u2026")
    assert bar.fontMetrics().horizontalAdvance(bar.currentMessage()) < bar.width()
    assert LONG.strip() in bar.toolTip()
    bar.clearMessage()
    assert bar.toolTip() == ""


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
