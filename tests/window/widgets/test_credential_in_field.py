"""A credential that is pasted into a field is loaded, masked; it does not get into the field, which all can read."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QClipboard, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from inspector.window.action_table import page_action
from inspector.window.page_table import PageKey
from inspector.window.shell.main_window import MainWindow
from tests.samples import disposable_token, v1_key, v2_key
from tests.window.credentials import load
from tests.window.tour import load_grpc

OTHER = disposable_token(4_000_000_000)
SECRETS = {
    "key": OTHER,
    "v2": v2_key(),
    "with breaks": f"{OTHER[:60]}\n{OTHER[60:]}",
    "cut": OTHER[:-40],
    "assignment": f"MOMENTO_API_KEY={OTHER}",
    "mail's source": f"MOMENTO_API_KEY=3D{OTHER[:60]}=\n{OTHER[60:].replace('=', '=3D')}",
}


def by_key(field: QWidget) -> None:
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def by_middle_click(field: QWidget) -> None:
    target = field.viewport() if isinstance(field, QPlainTextEdit) else field
    QTest.mouseClick(target, Qt.MouseButton.MiddleButton, pos=QPoint(5, 8))


def by_menu(field: QWidget) -> None:
    at = QPoint(5, 8)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, field.mapToGlobal(at))
    QApplication.sendEvent(field, event)
    menu = next(each for each in field.findChildren(QMenu) if each.isVisible())
    next(action for action in menu.actions() if action.text().startswith("&Paste")).trigger()
    menu.close()


def text_of(field: QWidget) -> str:
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def copied(text: str) -> None:
    clipboard = QApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        clipboard.setText(text, mode)


def field_in(window: MainWindow, qtbot: QtBot, where: str) -> QWidget:
    load(window, v2_key(jti="another") if where == "endpoint" else v1_key())
    if where == "endpoint":  # an editable list, which takes the focus of its field
        shown: QWidget = window.pages
    elif where == "filter":
        window.navigator.show_table()
        shown = window.navigator.views.table()
    else:
        key = PageKey.MINT if where == "rule" else PageKey.CALLS
        load_grpc(window)
        window.actions_by_key[page_action(key)].trigger()
        qtbot.waitUntil(lambda: window.pages.shown() is window.pages.page(key))
        shown = window.pages

    def fields() -> list[QWidget]:
        found: list[QWidget] = [*shown.findChildren(QLineEdit), *shown.findChildren(QPlainTextEdit)]
        return [each for each in found if each.isVisible() and each.isEnabled() and not _is_fixed(each)]

    qtbot.waitUntil(lambda: bool(fields()))
    field = fields()[0]
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


def _is_fixed(field: QWidget) -> bool:
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    return field.isReadOnly()


WAYS: dict[str, Callable[[QWidget], None]] = {"key": by_key, "menu": by_menu, "middle": by_middle_click}


@pytest.mark.parametrize("where", ["rule", "key", "filter", "endpoint"])
@pytest.mark.parametrize("way", WAYS)
def test_a_credential_is_loaded_and_not_shown(window: MainWindow, qtbot: QtBot, where: str, way: str) -> None:
    field = field_in(window, qtbot, where)
    if way == "middle" and not QApplication.clipboard().supportsSelection():
        pytest.skip("this platform has no selection to paste with the middle button")
    before = text_of(field)
    copied(OTHER)
    WAYS[way](field)
    qtbot.waitUntil(lambda: len(window.entries.entries()) == 2)
    assert text_of(field) == before
    told = [each.text() for each in window.findChildren(QLabel, "beside") if each.isVisible()]
    assert told == ["A credential was pasted: it was loaded, not put into this field."]


@pytest.mark.parametrize("text", SECRETS.values(), ids=SECRETS)
def test_every_kind_of_it(window: MainWindow, qtbot: QtBot, text: str) -> None:
    field = field_in(window, qtbot, "key")
    before = text_of(field)
    copied(text)
    by_key(field)
    qtbot.waitUntil(lambda: len(window.entries.entries()) == 2)
    assert text_of(field) == before


@pytest.mark.parametrize("way", ["key", "menu"])
def test_other_text_is_pasted(window: MainWindow, qtbot: QtBot, way: str) -> None:
    field = field_in(window, qtbot, "key")
    field.selectAll() if isinstance(field, QLineEdit) else None
    copied("user/42/eyes")
    WAYS[way](field)
    assert text_of(field) == "user/42/eyes"
    assert len(window.entries.entries()) == 1


def test_paste_into_the_field_does_what_it_says(window: MainWindow, qtbot: QtBot) -> None:
    field = field_in(window, qtbot, "key")
    assert isinstance(field, QLineEdit)
    field.clear()
    copied(v2_key())
    window.actions_by_key["paste_text"].trigger()
    assert field.text() == v2_key()
    assert len(window.entries.entries()) == 1


def test_a_dialog_about_another_one_only_refuses_it(window: MainWindow, qtbot: QtBot) -> None:
    load(window, v1_key())
    window.actions_by_key["moment"].trigger()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    field = next(each for each in dialog.findChildren(QLineEdit) if each.isVisible())
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    before = field.text()
    copied(OTHER)
    by_key(field)
    assert field.text() == before
    assert len(window.entries.entries()) == 1
    told = [each.text() for each in dialog.window().findChildren(QLabel, "beside") if each.isVisible()]
    assert told == ["This is a credential. It was not put into this field."]
    dialog.close()


def test_in_the_search_it_is_loaded_too(window: MainWindow, qtbot: QtBot) -> None:
    load(window, v1_key())
    window.actions_by_key["find"].trigger()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    field = dialog.findChild(QLineEdit)
    assert field is not None
    qtbot.waitUntil(field.hasFocus)
    copied(OTHER)
    by_key(field)
    qtbot.waitUntil(lambda: len(window.entries.entries()) == 2)
    assert QApplication.activeModalWidget() is None
