"""Every question and notice in words: what is asked, what will be sent or lost, and how it can be answered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from inspector.credential.scopes.scope import Scope, least_rule
from inspector.process import logs
from inspector.service.connection.setting import ConnectionSetting
from inspector.window.account.consent import AccountConsent
from inspector.window.account.new_key_dialog import NewKeyDialog
from inspector.window.connection.consent_dialogs import HostDialog, WriteDialog
from inspector.window.connection.dialog import ConnectionDialog
from inspector.window.entries.forget_dialog import ForgetDialog
from inspector.window.look.theme import Theme
from inspector.window.pages.diagnose.region_card import RegionsDialog
from inspector.window.pages.mint.saved_scopes import SavedScopes
from inspector.window.pages.mint.scopes_dialog import NameDialog, ScopesDialog
from inspector.window.pages.permissions.role_card import RoleDialog
from inspector.window.shell.failure_notice import FailureDialog
from inspector.window.shell.view_menu import NoticesDialog
from inspector.window.widgets.question_dialog import NotWrittenDialog
from tests.credential.make import key_v1, key_v2
from tests.window.credentials import entries_of
from tests.window.described import described
from tests.window.test_described import compare, neutral_locale  # noqa: F401 - a fixture
from tests.window.tour import settle

NAME = "<b>staging</b>"
HOST = "cell-1.somewhere.example"


def _scopes(over: QWidget) -> SavedScopes:
    return SavedScopes(over, Path(over.objectName()))


def _connection(text: str, setting: ConnectionSetting) -> Callable[[QWidget], QDialog]:
    return lambda over: ConnectionDialog(over, entries_of(text, "key.txt")[0], setting)


DIALOGS: dict[str, Callable[[QWidget], QDialog]] = {
    "host": lambda over: HostDialog(over, HOST, typed=False),
    "look-alike": lambda over: HostDialog(over, "mornentohq.com", typed=True),
    "write": lambda over: WriteDialog(over, NAME),
    "remove one": lambda over: ForgetDialog(over, [NAME], 1),
    "remove many": lambda over: ForgetDialog(over, [f"key {number}" for number in range(30)], 40),
    "leave": lambda over: ForgetDialog(over, [NAME, "other"], 0),
    "role": lambda over: RoleDialog(over, HOST, NAME),
    "regions": lambda over: RegionsDialog(over, ["a.example", "b.example"]),
    "notices": NoticesDialog,
    "account": lambda over: AccountConsent(
        over, "Create a key?", "Create it", host=HOST, asker=NAME, lines=["one", "<i>two</i>"], note="A note."
    ),
    "account, dangerous": lambda over: AccountConsent(
        over, "Revoke a key?", "Revoke it", host=HOST, asker=NAME, lines=[], danger=True
    ),
    "failure": lambda over: FailureDialog(over, "Copy report", "ValueError at x:1"),
    "failure of nobody": lambda over: FailureDialog(over, "", f"OSError {logs.TOO_MANY_FILES}"),
    "not written": lambda over: NotWrittenDialog(over, NAME, "read-only", lambda: None),
    "name of a scope": lambda over: NameDialog(over, _scopes(over), Scope((least_rule(),))),
    "scopes": lambda over: ScopesDialog(over, _scopes(over)),
    "new key": lambda over: NewKeyDialog(over, entries_of(key_v2(), "new")[0]),
    "new key, shared": lambda over: NewKeyDialog(over, entries_of(key_v2(), "new")[0], hide_details=True),
    "connection": _connection(key_v1(), ConnectionSetting()),
    "connection of a version 2 key": _connection(key_v2(), ConnectionSetting.local()),
    "connection elsewhere": _connection(key_v1(), ConnectionSetting.custom("proxy.example", 8443, b"x")),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_says_and_offers_what_it_did(qtbot: QtBot, theme: Theme, tmp_path: Path, name: str) -> None:
    assert theme is not None
    over = QWidget()
    over.setObjectName(str(tmp_path))
    qtbot.addWidget(over)
    over.show()
    dialog = DIALOGS[name](over)
    dialog.show()
    settle()
    said = [line.replace(str(tmp_path), "FOLDER") for line in described(dialog)]
    compare(f"dialog {name}".replace(" ", "-").replace(",", ""), [dialog.windowTitle(), *said])
    dialog.close()
