"""Where the focus goes when a page replaces another: never to a button that was not chosen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QListView, QPushButton
from pytestqt.qtbot import QtBot

from inspector.window.action_table import page_action
from inspector.window.page_table import PageKey
from inspector.window.shell.main_window import MainWindow
from tests.samples import v1_key
from tests.window.credentials import load
from tests.window.tour import load_grpc


def turn(window: MainWindow, qtbot: QtBot, key: PageKey) -> None:
    window.actions_by_key[page_action(key)].trigger()
    qtbot.waitUntil(lambda: window.pages.shown() is window.pages.page(key))


def button_of(window: MainWindow, key: PageKey) -> QPushButton:
    """The last button of a page: the first is the one that Qt would choose."""
    buttons = window.pages.page(key).findChildren(QPushButton)
    return [each for each in buttons if each.isVisible() and each.isEnabled()][-1]


@pytest.fixture(autouse=True)
def loaded(window: MainWindow, qtbot: QtBot) -> None:
    load(window, v1_key())
    load_grpc(window)
    window.activateWindow()
    turn(window, qtbot, PageKey.INSPECT)


@pytest.mark.parametrize("key", [key for key in PageKey if key is not PageKey.INSPECT])
def test_a_page_seen_first_leaves_the_focus_on_the_tabs(
    window: MainWindow, qtbot: QtBot, key: PageKey
) -> None:
    button_of(window, PageKey.INSPECT).setFocus()
    turn(window, qtbot, key)
    assert window.focusWidget() is window.tabs


def test_a_page_seen_again_has_the_focus_where_it_was(window: MainWindow, qtbot: QtBot) -> None:
    button = button_of(window, PageKey.INSPECT)
    button.setFocus()
    turn(window, qtbot, PageKey.RAW)
    button_of(window, PageKey.RAW).setFocus()
    turn(window, qtbot, PageKey.INSPECT)
    assert window.focusWidget() is button


def test_a_focus_outside_the_pages_stays(window: MainWindow, qtbot: QtBot) -> None:
    sidebar = window.sidebar.findChildren(QListView)[0]
    sidebar.setFocus()
    turn(window, qtbot, PageKey.RAW)
    assert window.focusWidget() is sidebar
