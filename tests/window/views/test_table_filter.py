"""The filter of the table."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from inspector.window.shell.main_window import MainWindow
from tests.samples import v1_key
from tests.window.credentials import load


def test_the_hint_of_the_filter_is_seen_whole_in_a_small_window(window: MainWindow, qtbot: QtBot) -> None:
    load(window, v1_key(sub="one"), v1_key(sub="two"))
    window.resize(900, 600)
    window.navigator.show_table()
    edits = window.findChildren(QLineEdit)
    (field,) = (edit for edit in edits if edit.accessibleName() == "Filter the table")
    needed = field.fontMetrics().horizontalAdvance(field.placeholderText()) + 20
    qtbot.waitUntil(lambda: field.isVisible() and 0 < needed <= field.width(), timeout=5_000)
