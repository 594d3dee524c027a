"""The forms of a call stand in two groups of its menu: what is run as a line, and what is built into a program."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from inspector.service.copy_as import FORM_NAMES, Tool
from inspector.window.pages.calls.page import CallsPage
from inspector.window.shell.main_window import MainWindow
from tests.samples import v1_key
from tests.window.credentials import load
from tests.window.tour import load_grpc, settle


def groups(menu: QMenu) -> list[list[str]]:
    """The texts between the lines of a menu."""
    found: list[list[str]] = [[]]
    for action in menu.actions():
        if action.isSeparator():
            found.append([])
        else:
            found[-1].append(action.text())
    return found


def test_lines_come_before_programs_in_the_menu_of_every_call(window: MainWindow, qtbot: QtBot) -> None:
    load(window, v1_key())
    load_grpc(window)
    window.navigator.show_page("calls")
    settle()
    page = window.pages.shown()
    assert isinstance(page, CallsPage)
    lines = [name for form, name in FORM_NAMES.items() if isinstance(form, Tool)]
    programs = [name for form, name in FORM_NAMES.items() if not isinstance(form, Tool)]
    menu = QMenu(window)
    for mode in range(page.modes.count()):
        page.modes.setCurrentIndex(mode)
        menu.clear()
        page.fill_copy_menu(menu)
        for action in menu.actions():
            forms = action.menu()
            assert isinstance(forms, QMenu)
            assert groups(forms) == [lines, programs], (mode, action.text())
