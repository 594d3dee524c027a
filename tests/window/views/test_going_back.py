"""Esc in a view goes back to where it was opened."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton

from inspector.window.shell.main_window import MainWindow
from inspector.window.shell.views import ViewKey
from tests.samples import disposable_token, v1_key
from tests.window.credentials import load


def test_from_compare_back_to_the_table_and_then_to_the_credential(window: MainWindow) -> None:
    load(window, v1_key(), disposable_token(2_000_000_000))
    navigator, escape = window.navigator, window.actions_by_key["cancel"]
    navigator.show_table()
    navigator.compare(*window.entries.entries())
    escape.trigger()
    assert navigator.view_in_front() is ViewKey.TABLE
    escape.trigger()
    assert navigator.view_in_front() is None


def test_the_focus_is_where_it_was_in_the_table(window: MainWindow) -> None:
    load(window, v1_key(), disposable_token(2_000_000_000))
    navigator = window.navigator
    navigator.show_table()
    table = navigator.views.table().table
    table.setFocus()
    navigator.compare(*window.entries.entries())
    window.actions_by_key["cancel"].trigger()
    assert window.focusWidget() is table


def test_from_compare_back_to_the_credential_where_it_was_opened_there(window: MainWindow) -> None:
    load(window, v1_key(), disposable_token(2_000_000_000))
    navigator, escape = window.navigator, window.actions_by_key["cancel"]
    navigator.show_table()
    escape.trigger()
    navigator.show_compare()
    escape.trigger()
    assert navigator.view_in_front() is None


def test_the_focus_comes_back_to_the_tabs_or_to_where_it_was(window: MainWindow) -> None:
    load(window, v1_key())
    navigator, escape = window.navigator, window.actions_by_key["cancel"]
    view = navigator.entry_view
    window.sidebar._view.setFocus()
    navigator.show_table()
    escape.trigger()
    assert window.focusWidget() is view.tabs, "and not the first button, whose explanation nobody asked for"
    field = view.header.findChild(QAbstractButton, "header.help")
    assert isinstance(field, QAbstractButton)
    field.setFocus()
    navigator.show_help()
    escape.trigger()
    assert window.focusWidget() is field


def test_a_credential_that_is_chosen_in_the_list_leaves_the_focus_there(window: MainWindow) -> None:
    load(window, v1_key(), disposable_token(2_000_000_000))
    navigator = window.navigator
    navigator.show_help()
    window.sidebar._view.setFocus()
    navigator.select(window.entries.entries()[0])
    navigator.show_again(window.entries.entries()[0])
    assert navigator.view_in_front() is None
    assert window.focusWidget() is window.sidebar._view


def test_views_that_were_opened_in_turn_do_not_go_in_a_circle(window: MainWindow) -> None:
    load(window, v1_key())
    navigator, escape = window.navigator, window.actions_by_key["cancel"]
    for show in (navigator.show_table, navigator.show_help, navigator.show_table, navigator.show_help):
        show()
    for _ in range(4):
        escape.trigger()
    assert navigator.view_in_front() is None
