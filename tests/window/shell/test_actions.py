"""Actions and pages are made from their tables: nothing is named in one place and missing in the other."""

from __future__ import annotations

import inspect
import time
from importlib import import_module

import pytest
from PySide6.QtGui import QAction

from inspector.window.action_table import page_action, specs
from inspector.window.page_table import PageKey, PageSpec, page_specs
from inspector.window.pages.page import Page
from inspector.window.shell import actions
from inspector.window.shell.main_window import MainWindow
from tests.samples import disposable_token, v1_key
from tests.window.credentials import load


def test_every_action_does_something_and_nothing_else_is_done(window: MainWindow) -> None:
    triggered = actions.what_they_do(
        window.commands,
        window.navigator,
        window.forgetting,
        copy_report=window.reports.copy,
        rename=window.sidebar.rename,
        leave=lambda: None,
        find=window.finder.open,
    )
    assert {spec.key for spec in specs() if not spec.checkable} == set(triggered)
    assert len({spec.key for spec in specs()}) == len(specs())


def test_an_action_of_which_nothing_is_said_is_refused(window: MainWindow) -> None:
    with pytest.raises(KeyError):
        actions.build(window, {}, {})


def test_the_pages_stand_in_the_order_of_their_keys() -> None:
    assert [spec.key for spec in page_specs()] == list(PageKey)


@pytest.mark.parametrize("spec", page_specs(), ids=lambda spec: spec.key)
def test_a_page_is_where_the_table_says_and_takes_what_it_says(spec: PageSpec) -> None:
    made = getattr(import_module(spec.module), spec.class_name)
    assert issubclass(made, Page)
    assert ("operations" in inspect.signature(made).parameters) is spec.takes_operations


@pytest.mark.parametrize("page", list(PageKey))
def test_its_action_shows_the_page(window: MainWindow, page: PageKey) -> None:
    window.actions_by_key[page_action(page)].setEnabled(True)
    window.actions_by_key[page_action(page)].trigger()
    assert window.pages.key is page
    assert window.tabs.currentIndex() == list(PageKey).index(page)


WITHOUT_A_CREDENTIAL = {
    *(
        "about",
        "audit",
        "calendar",
        "cancel",
        "compare",
        "computer",
        "copy",
        "cut",
        "find",
        "folder",
        "forget",
    ),
    *(
        "help",
        "main",
        "new",
        "open",
        "paste",
        "paste_text",
        "quit",
        "redo",
        "sandbox",
        "select_all",
        "share",
        "sidebar",
    ),
    *("table", "undo"),
}
"""What makes sense in an empty window; everything else is about the shown credential."""


def test_what_is_about_a_credential_needs_one(window: MainWindow) -> None:
    assert {spec.key for spec in specs() if not spec.needs_entry} == WITHOUT_A_CREDENTIAL
    about_one = {spec.key for spec in specs()} - WITHOUT_A_CREDENTIAL
    assert not any(window.actions_by_key[key].isEnabled() for key in about_one)
    load(window, disposable_token(time.time() + 900))
    assert all(window.actions_by_key[page_action(page)].isEnabled() for page in PageKey)


def test_a_key_held_down_repeats_only_what_edits_a_field(window: MainWindow) -> None:
    repeated = {key for key, action in window.actions_by_key.items() if action.autoRepeat()}
    assert repeated == {spec.key for spec in specs() if spec.edits}


def test_a_menu_shows_of_each_switch_whether_it_is_on(window: MainWindow) -> None:
    load(window, v1_key())
    switches = [action for action in window.findChildren(QAction) if action.isCheckable()]
    assert len(switches) >= 2
    assert [each.text() for each in switches if each.isIconVisibleInMenu() and not each.icon().isNull()] == []
