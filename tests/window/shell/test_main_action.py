"""Ctrl+Enter presses the main button of what is shown, and of nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.window.pages.raw.page import RawPage
from inspector.window.shell.main_window import MainWindow
from inspector.window.shell.views import ViewKey
from tests.samples import v1_key
from tests.window.credentials import load


def press(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    target = QApplication.focusWidget() or window
    QTest.keyClick(target, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("loaded", [False, True], ids=["nothing loaded", "a credential loaded"])
def test_it_starts_an_audit(window: MainWindow, qtbot: QtBot, tmp_path: Path, loaded: bool) -> None:
    if loaded:
        load(window, v1_key())
    (tmp_path / "app.env").write_text(f"MOMENTO_API_KEY={v1_key()}\n")
    window.actions_by_key["audit"].trigger()
    view = window.navigator.views.audit()
    press(window, qtbot)  # no folder is chosen: the button cannot be pressed
    assert not view.auditor.running
    view.choose(str(tmp_path))
    with qtbot.waitSignal(view.auditor.ended, timeout=20_000):
        press(window, qtbot)
    assert view.model.rowCount() > 0


def test_it_pastes_into_an_empty_window(window: MainWindow, qtbot: QtBot) -> None:
    QApplication.clipboard().setText(v1_key())
    press(window, qtbot)
    qtbot.waitUntil(lambda: len(window.entries.entries()) == 1)


@pytest.mark.parametrize("view", [ViewKey.TABLE, ViewKey.COMPARE, ViewKey.HELP, ViewKey.COMPUTER])
def test_it_does_nothing_on_the_page_behind_a_view(window: MainWindow, qtbot: QtBot, view: ViewKey) -> None:
    load(window, v1_key())
    window.navigator.show_page("raw")
    page = window.pages.shown()
    assert isinstance(page, RawPage)
    press(window, qtbot)
    assert page.is_revealed()
    press(window, qtbot)
    assert not page.is_revealed()
    window.navigator.show_view(view)
    press(window, qtbot)
    assert not page.is_revealed()
    assert window.navigator.view_in_front() is view
