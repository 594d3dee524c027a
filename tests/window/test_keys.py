"""Keys and menus on each system: none that belongs to the system, named as the person knows them, in their places."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from inspector.process import system
from inspector.window import action_table
from inspector.window.action_table import Role, removal_keys, rule_removal, specs
from inspector.window.look import resources
from inspector.window.page_table import page_specs
from inspector.window.shell import actions
from inspector.window.shell.main_window import MainWindow
from inspector.window.text.key_text import native
from tests.samples import v1_key
from tests.window.credentials import load

ROOT = Path(__file__).parents[2]
SYSTEMS = ("linux", "windows", "macos")
RESERVED = {
    # Apple, "Human Interface Guidelines", Keyboards: standard keyboard shortcuts; function keys are media keys.
    "macos": {
        *(
            "Ctrl+W",
            "Ctrl+Shift+W",
            "Ctrl+M",
            "Ctrl+H",
            "Ctrl+Alt+H",
            "Ctrl+Space",
            "Ctrl+Tab",
            "Ctrl+Shift+Q",
        ),
        *("Ctrl+,", "Ctrl+`", "Ctrl+Alt+Esc", "Ctrl+Alt+D", "Ctrl+Shift+3", "Ctrl+Shift+4", "Ctrl+Shift+5"),
        *("Ctrl+Backspace", "Alt+Backspace", "Ctrl+Shift+/"),
        *(f"F{number}" for number in range(1, 16)),
    },
    # Microsoft, "Keyboard shortcuts in Windows".
    "windows": {
        "Alt+F4",
        "Alt+Tab",
        "Alt+Esc",
        "Alt+Space",
        "Ctrl+Esc",
        "Ctrl+Shift+Esc",
        "Ctrl+Alt+Del",
        "F10",
    },
    # GNOME and KDE: window switching, run dialog, lock, workspaces.
    "linux": {
        "Alt+F2",
        "Alt+F4",
        "Alt+Tab",
        "Alt+F10",
        "Ctrl+Alt+L",
        "Ctrl+Alt+T",
        "Ctrl+Alt+Left",
        "Ctrl+Alt+Del",
    },
}


def own_keys(on: str) -> list[str]:
    return [
        *(spec.shortcut for spec in specs(on) if spec.shortcut and spec.role is not Role.QUIT),
        rule_removal(on),
    ]


def toggled() -> dict[str, Callable[[bool], None]]:
    return {spec.key: (lambda _on: None) for spec in specs() if spec.checkable}


@pytest.mark.parametrize("on", SYSTEMS)
def test_no_action_takes_a_key_of_the_system(on: str) -> None:
    reserved = {QKeySequence(keys).toString() for keys in RESERVED[on]}
    assert {QKeySequence(keys).toString() for keys in own_keys(on)} & reserved == set()


@pytest.mark.parametrize("on", SYSTEMS)
def test_each_key_does_one_thing(on: str) -> None:
    keys = [QKeySequence(spec.shortcut).toString() for spec in specs(on) if spec.shortcut]
    assert "" not in keys
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("on", SYSTEMS)
def test_the_key_that_deletes_is_the_one_on_the_keyboard(on: str) -> None:
    assert "Del" in removal_keys(on)
    assert ("Backspace" in removal_keys(on)) is (on == "macos")


def test_a_window_on_macos_has_the_keys_of_its_column(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system, "here", system.chosen("darwin"))
    triggered = {spec.key: (lambda: None) for spec in specs()}
    made = actions.build(window, triggered, toggled())
    assert made["mint"].shortcut() == QKeySequence("Ctrl+Shift+M")
    assert made["remove"].shortcut().isEmpty()
    assert action_table.shortcut("help") == "Ctrl+?"


def test_no_sentence_names_keys_itself() -> None:
    named = re.compile(r"(?:Ctrl|Alt|Shift|Cmd|Meta)\+\w|\(F\d+\)|\((?:Delete|Enter|Esc)\)")
    sources = (ROOT / "resources" / "translations").glob("*.ts")
    lines = (line.strip() for file in sources for line in file.read_text("utf-8").splitlines())
    assert [line for line in lines if named.search(line)] == []


def test_tooltips_name_keys_as_the_system_does(window: MainWindow) -> None:
    load(window, v1_key())
    window.navigator.show_page("calls")
    tips = [
        str(action.property("tip"))
        for action in window.actions_by_key.values()
        if not action.shortcut().isEmpty()
    ]
    assert len(tips) > 15
    for action in window.actions_by_key.values():
        if not action.shortcut().isEmpty():
            assert str(action.property("tip")).endswith(f"({native(action.shortcut().toString())})")


@pytest.mark.parametrize("language", ["en", "ja"])
def test_the_menu_roles_are_given_in_every_language(
    window: MainWindow, qapp: QApplication, language: str
) -> None:
    installed: list[QTranslator] = resources.translators(language)
    for made in installed:
        qapp.installTranslator(made)
    try:
        triggered = {spec.key: (lambda: None) for spec in specs()}
        made_actions = actions.build(window, triggered, toggled())
    finally:
        for made in installed:
            qapp.removeTranslator(made)
    roles = {key: action.menuRole() for key, action in made_actions.items()}
    assert roles.pop("about") is QAction.MenuRole.AboutRole
    assert roles.pop("quit") is QAction.MenuRole.QuitRole
    assert set(roles.values()) == {QAction.MenuRole.NoRole}


def test_no_menu_leaves_its_role_to_its_text(window: MainWindow) -> None:
    def every(menu: QMenu) -> list[QAction]:
        return [each for one in menu.actions() for each in [one, *(every(one.menu()) if one.menu() else [])]]  # type: ignore[arg-type]

    found = [action for menu in window.menus.values() for action in every(menu) if not action.isSeparator()]
    assert len(found) > 30
    assert [one.text() for one in found if one.menuRole() is QAction.MenuRole.TextHeuristicRole] == []


def test_the_edit_menu_edits_the_field_that_has_the_focus(
    window: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    load(window, v1_key())
    window.navigator.show_page("calls")
    field = QLineEdit()
    window.pages.layout().addWidget(field)
    field.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.clear()
    QTest.keyClicks(field, "abc")
    act = window.actions_by_key
    act["select_all"].trigger()
    assert field.selectedText() == "abc"
    act["cut"].trigger()
    assert (field.text(), qapp.clipboard().text()) == ("", "abc")
    act["undo"].trigger()
    assert field.text() == "abc"
    act["redo"].trigger()
    assert field.text() == ""
    act["undo"].trigger()
    qapp.clipboard().clear()
    act["select_all"].trigger()
    act["copy"].trigger()
    assert qapp.clipboard().text() == "abc"


def test_the_edit_menu_offers_undo_only_where_there_is_something_to_undo(
    window: MainWindow, qtbot: QtBot
) -> None:
    load(window, v1_key())
    window.navigator.show_page("calls")
    field = QLineEdit()
    layout = window.pages.layout()
    assert layout is not None
    layout.addWidget(field)
    field.show()
    window.activateWindow()
    menu, act = window.menus["edit"], window.actions_by_key

    def offered() -> tuple[bool, bool]:
        menu.popup(window.mapToGlobal(window.rect().center()))
        qtbot.waitUntil(menu.isVisible)
        found = act["undo"].isEnabled(), act["redo"].isEnabled()
        menu.close()
        qtbot.waitUntil(act["undo"].isEnabled)
        return found

    window.sidebar.setFocus()
    assert offered() == (False, False)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert offered() == (False, False)
    QTest.keyClicks(field, "abc")
    assert offered() == (True, False)
    act["undo"].trigger()
    assert field.text() == ""
    assert offered() == (False, True)


def test_copying_in_a_list_still_copies_its_row(window: MainWindow, qapp: QApplication) -> None:
    load(window, v1_key())
    window.navigator.show_table()
    table = window.navigator.views.table().table
    table.selectRow(0)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert qapp.clipboard().text() != ""


def test_the_edit_menu_pastes_into_the_field_that_has_the_focus(
    window: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    load(window, v1_key())
    window.navigator.show_page("calls")
    field = QLineEdit()
    window.pages.layout().addWidget(field)
    field.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qapp.clipboard().setText("plain text")
    known = len(window.entries.entries())
    window.actions_by_key["paste_text"].trigger()
    assert field.text() == "plain text"
    assert len(window.entries.entries()) == known


def test_every_item_of_a_menu_is_reached_by_a_letter(window: MainWindow) -> None:
    for key, menu in window.menus.items():
        texts = [one.text().replace("&&", "") for one in menu.actions() if not one.isSeparator()]
        assert not [text for text in texts if "&" not in text], key


def test_no_menu_gives_a_mnemonic_twice(window: MainWindow) -> None:
    for key, menu in window.menus.items():
        letters = re.findall(
            r"&(\w)", "".join(one.text().replace("&&", "") for one in menu.actions()).casefold()
        )
        assert sorted(letters) == sorted(set(letters)), key


def test_the_keys_of_the_pages_are_their_places(window: MainWindow, qtbot: QtBot) -> None:
    load(window, v1_key())
    qtbot.waitActive(window)
    for place, spec in reversed(list(enumerate(page_specs(), 1))):
        QTest.keyClick(window, str(place), Qt.KeyboardModifier.ControlModifier)
        assert window.pages.key is spec.key
