"""In a view that hides the shown credential nothing acts on it unseen; its pages stay within reach."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from inspector.window.action_table import page_action
from inspector.window.page_table import PageKey
from inspector.window.shell.main_window import MainWindow
from tests.samples import disposable_token, v1_key
from tests.window.credentials import load

UNSEEN = (
    "remove",
    "copy_report",
    "copy_credential",
    "rename",
    "reveal",
    "moment",
    "rotate",
    "follow",
    "create_key",
)
LEADS = ("mint", "get", "check", "connection", page_action(PageKey.RAW), page_action(PageKey.INSPECT))
WIDE = ("compare", "audit")


def report_forms(window: MainWindow) -> dict[str, bool]:
    """The ways to write a report, by title, and whether they are offered."""
    menu = window.menus["edit"]
    submenu = next(action.menu() for action in menu.actions() if action.menu() and "Report" in action.text())
    return {
        action.text(): action.isEnabled()
        for action in submenu.actions()
        if action.text() and not action.menu()
    }


@pytest.fixture
def loaded(window: MainWindow) -> MainWindow:
    load(window, v1_key(), disposable_token(2_000_000_000), v1_key(sub="carol@example.com"))
    return window


@pytest.mark.parametrize("view", WIDE)
def test_nothing_acts_on_a_credential_that_is_not_seen(view: str, loaded: MainWindow) -> None:
    QGuiApplication.clipboard().setText("before")
    loaded.actions_by_key[view].trigger()
    enabled = [key for key in UNSEEN if loaded.actions_by_key[key].isEnabled()]
    assert enabled == []
    assert not loaded.buttons["copy_report"].isEnabled() and not loaded.report_arrow.isEnabled()
    assert set(report_forms(loaded).values()) == {False}
    loaded.buttons["copy_report"].click()
    loaded.actions_by_key["remove"].trigger()
    assert QGuiApplication.clipboard().text() == "before"
    assert len(loaded.entries.entries()) == 3
    assert "No credential is shown here." in loaded.buttons["copy_report"].toolTip()


@pytest.mark.parametrize("view", WIDE)
@pytest.mark.parametrize("leads", LEADS)
def test_what_leads_to_its_pages_stays(view: str, leads: str, loaded: MainWindow) -> None:
    loaded.actions_by_key[view].trigger()
    assert loaded.actions_by_key[leads].isEnabled()


@pytest.mark.parametrize("view", WIDE)
def test_all_of_it_is_back_with_the_credential(view: str, loaded: MainWindow, qtbot: QtBot) -> None:
    before = {key: loaded.actions_by_key[key].isEnabled() for key in UNSEEN}
    loaded.actions_by_key[view].trigger()
    loaded.actions_by_key["cancel"].trigger()
    assert {key: loaded.actions_by_key[key].isEnabled() for key in UNSEEN} == before
    assert before["copy_report"] and set(report_forms(loaded).values()) == {True}
    loaded.buttons["copy_report"].click()
    entry = loaded.current()
    assert entry is not None
    qtbot.waitUntil(lambda: str(entry.inspection.fingerprint()) in QGuiApplication.clipboard().text())


@pytest.mark.parametrize("view", ["help", "computer"])
def test_beside_the_list_they_act_on_the_selected_row(view: str, loaded: MainWindow) -> None:
    loaded.actions_by_key[view].trigger()
    assert loaded.sidebar.isVisible() or not loaded.isVisible()
    assert loaded.actions_by_key["copy_report"].isEnabled()
