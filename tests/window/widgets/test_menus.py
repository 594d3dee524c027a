"""A menu opens below its button and inside the window."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import inspector.window
from inspector.window.shell.main_window import MainWindow
from inspector.window.widgets.buttons import open_below
from tests.samples import disposable_token
from tests.window.credentials import load


@pytest.mark.parametrize("place", [0, 40, 200, 360])
def test_a_menu_begins_at_its_button_unless_it_would_hang_over_the_edge(qtbot: QtBot, place: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(30, 30, 400, 200)
    button = QPushButton("…", window)
    button.setGeometry(place, 10, 40, 20)
    menu = QMenu(window)
    menu.addAction("Copy technical report as text")
    window.show()
    open_below(menu, button)
    left = menu.pos() - window.mapToGlobal(QPoint(0, 10))
    assert left.y() == button.height() - 1
    assert left.x() == min(place, window.width() - menu.width())
    menu.close()


def test_the_forms_of_a_report_open_inside_a_small_window(window: MainWindow) -> None:
    load(window, disposable_token(4_000_000_000))
    window.resize(700, 480)
    window.show()
    window.report_arrow.click()
    menu = window.reports._menu
    assert menu is not None
    assert menu.isVisible()
    assert window.mapToGlobal(QPoint(window.width(), 0)).x() >= menu.x() + menu.width()
    menu.close()


def test_no_menu_is_placed_at_a_button_in_another_way() -> None:
    for file in Path(inspector.window.__file__).parent.rglob("*.py"):
        for call in ast.walk(ast.parse(file.read_text())):
            if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "popup":
                assert file.name in ("buttons.py", "sidebar.py", "field_menu.py", "table.py"), file
