"""A view that opens has the focus on what is used first in it, never on the button that closes it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from inspector.window.shell.main_window import MainWindow
from inspector.window.shell.views import ViewKey
from inspector.window.widgets.buttons import Button
from tests.samples import disposable_token, v1_key
from tests.window.credentials import load


@pytest.mark.parametrize("key", list(ViewKey))
def test_the_focus_is_not_on_back(window: MainWindow, key: ViewKey) -> None:
    load(window, v1_key(), disposable_token(2_000_000_000))
    window.navigator.show_view(key)
    view, focused = window.stack.currentWidget(), window.focusWidget()
    assert focused is not None
    assert focused is not window.navigator.views.view(key).back
    assert focused is view or view.isAncestorOf(focused)
    window.actions_by_key["cancel"].trigger()
    assert window.navigator.view_in_front() is None


def test_from_this_computer_it_is_on_the_first_credential(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOMENTO_CONFIG_DIR", str(tmp_path))
    monkeypatch.setenv("MOMENTO_API_KEY", v1_key())
    window.navigator.show_computer()
    view = window.navigator.views.computer()
    qtbot.waitUntil(lambda: view.offered() == ["MOMENTO_API_KEY"])
    focused = window.focusWidget()
    assert isinstance(focused, Button)
    assert focused.accessibleName() == "Load MOMENTO_API_KEY"


def test_from_this_computer_it_goes_to_profiles_that_are_found_later(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOMENTO_CONFIG_DIR", str(tmp_path))
    monkeypatch.delenv("MOMENTO_API_KEY", raising=False)
    monkeypatch.delenv("MOMENTO_AUTH_TOKEN", raising=False)
    (tmp_path / "credentials").write_text(f"[staging]\ntoken={v1_key()}\n")
    window.navigator.show_computer()
    view = window.navigator.views.computer()
    qtbot.waitUntil(lambda: view.offered() == ["staging"])
    focused = window.focusWidget()
    assert isinstance(focused, Button)
    assert focused.accessibleName() == "Load staging"


def test_in_the_help_it_is_on_the_search(window: MainWindow) -> None:
    window.navigator.show_help()
    focused = window.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert focused.accessibleName() == "Search the help"
    assert QApplication.activeModalWidget() is None
