"""Every action that does nothing with a credential without a secret is disabled, and says why."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from inspector.window.action_table import specs
from inspector.window.shell.main_window import MainWindow
from tests.credential.make import jwt_of
from tests.samples import disposable_token, v1_key
from tests.window.credentials import load
from tests.window.shell.test_report_entry import as_report
from tests.window.tour import load_grpc, settle

REPORT = "A report does not contain the secret. Load the key itself."
NO_KEY = "This text contains no key or token."
FOREIGN = "This is not a Momento credential."
NO_TIMES = "This text does not say when it is valid."
_CALLS = ("mint", "scopes", "get", "check", "connection", "page-mint", "page-calls")
_OF_A_REPORT = dict.fromkeys(("copy_credential", "reveal", "mint", "get"), REPORT)
_OF_TEXT = {**dict.fromkeys(_CALLS, NO_KEY), "moment": NO_TIMES}

TABLE = {
    v1_key(): {},
    disposable_token(time.time() + 900): {},
    as_report(v1_key()): _OF_A_REPORT,
    as_report(disposable_token(1)): _OF_A_REPORT,
    as_report("MOMENTO_API_KEY=${KEY}"): {**_OF_A_REPORT, "moment": NO_TIMES},
    "MOMENTO_API_KEY=${KEY}": _OF_TEXT,
    "MOMENTO_API_KEY=[MASKED]": _OF_TEXT,
    "MOMENTO_API_KEY=": _OF_TEXT,
    "YOUR_API_KEY": _OF_TEXT,
    "nothing of the kind": _OF_TEXT,
    "AKIAIOSFODNN7EXAMPLE": {**dict.fromkeys(_CALLS, FOREIGN), "moment": NO_TIMES},
    jwt_of({"iss": "https://x.example", "exp": 4_000_000_000}): dict.fromkeys(_CALLS, FOREIGN),
}


@pytest.mark.parametrize("text", TABLE, ids=range(len(TABLE)))
def test_what_cannot_be_used_says_why(window: MainWindow, text: str) -> None:
    (entry,) = load(window, text)
    window.navigator.select(entry)
    actions = {spec.key: window.actions_by_key[spec.key] for spec in specs() if spec.needs_entry}
    off = {key: action.toolTip() for key, action in actions.items() if not action.isEnabled()}
    assert off.keys() == TABLE[text].keys()
    assert all(why in off[key] for key, why in TABLE[text].items())
    button = window.buttons["mint"]
    assert button.isEnabled() is ("mint" not in off)
    assert TABLE[text].get("mint", "Mint a token (") in button.toolTip()
    load(window, v1_key(sub="another"))
    window.navigator.select(window.entries.entries()[1])
    assert button.isEnabled()
    assert button.toolTip() == "<qt>Mint a token (Ctrl+M)</qt>"


@pytest.mark.parametrize("text", TABLE, ids=range(len(TABLE)))
def test_copy_as_leads_to_the_calls_only_where_there_are_some(window: MainWindow, text: str) -> None:
    (entry,) = load(window, text)
    window.navigator.select(entry)
    (menu,) = (each for each in window.findChildren(QMenu) if each.title() == "Cop&y as")
    assert menu.isEnabled() is window.actions_by_key["page-calls"].isEnabled()


def test_a_menu_shows_why_an_action_cannot_be_used(window: MainWindow, qtbot: QtBot) -> None:
    load(window, as_report(v1_key()))
    window.show()
    menu = window.menus["run"]
    menu.popup(window.pos())
    qtbot.waitUntil(menu.isVisible)
    shown = {}
    for key in ("check", "mint"):
        at = menu.actionGeometry(window.actions_by_key[key]).center()
        QApplication.sendEvent(menu, QHelpEvent(QEvent.Type.ToolTip, at, menu.mapToGlobal(at)))
        shown[key] = QToolTip.text()
    menu.close()
    assert REPORT in shown["mint"]
    assert shown["check"] == ""


def test_the_mint_page_of_a_report_mints_with_another_key_only(window: MainWindow) -> None:
    load_grpc(window)
    first, _other = load(window, as_report(v1_key()), v1_key(sub="another"))
    window.navigator.select(first)
    window.navigator.show_page("mint")
    settle()
    page = window.pages.shown()
    own, other = (page.findChild(QPushButton, name) for name in ("mint.run", "mint.other"))
    assert not own.isEnabled()
    assert REPORT in own.toolTip()
    assert other.isVisibleTo(page)
    assert other.isEnabled()
    page.main_action()
    assert window.session.queue.count() == 0
