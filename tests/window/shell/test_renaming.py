"""A name given to a credential is shown wherever its name is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView
from pytestqt.qtbot import QtBot

from inspector.window.shell.main_window import MainWindow
from inspector.window.widgets.plain import ElidedLabel
from tests.samples import v1_key
from tests.window.credentials import load


def test_the_header_shows_the_new_name_at_once(window: MainWindow) -> None:
    load(window, v1_key())
    model = window.entries

    def names_it() -> bool:
        return any(
            "billing, production" in label.whole() for label in window.header.findChildren(ElidedLabel)
        )

    assert model.setData(model.index(0, 0), "billing, production", Qt.ItemDataRole.EditRole)
    assert names_it()
    model.setData(model.index(0, 0), "other", Qt.ItemDataRole.EditRole)
    assert not names_it()


def test_renaming_what_is_being_renamed_keeps_the_editor(window: MainWindow) -> None:
    load(window, v1_key())
    window.actions_by_key["rename"].trigger()
    entries = window.findChild(QListView, "entries")
    assert isinstance(entries, QListView)
    (editor,) = entries.viewport().findChildren(QLineEdit)
    editor.setText("half a na")
    window.actions_by_key["rename"].trigger()  # F2 twice: a warning of Qt fails this test
    assert entries.viewport().findChildren(QLineEdit) == [editor]
    assert editor.text() == "half a na"


def test_no_editor_opens_while_rows_are_dragged_over(qtbot: QtBot, window: MainWindow) -> None:
    load(window, v1_key())
    entries = window.findChild(QListView, "entries")
    assert isinstance(entries, QListView)
    qtbot.waitUntil(lambda: entries.visualRect(entries.model().index(0, 0)).isValid())
    row = entries.visualRect(entries.model().index(0, 0))
    QTest.mousePress(entries.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    QTest.mouseMove(entries.viewport(), row.center() + QPoint(3, 2))
    entries.setState(QListView.State.DragSelectingState)
    window.actions_by_key["rename"].trigger()  # a warning of Qt fails this test
    assert not entries.viewport().findChildren(QLineEdit)
    QTest.mouseRelease(entries.viewport(), Qt.MouseButton.LeftButton, pos=row.center())


def test_an_editor_stays_where_something_was_dragged_over_the_list(window: MainWindow) -> None:
    load(window, v1_key())
    window.actions_by_key["rename"].trigger()
    entries = window.findChild(QListView, "entries")
    assert isinstance(entries, QListView)
    (editor,) = entries.viewport().findChildren(QLineEdit)
    editor.setText("half a na")
    entries.setState(QListView.State.NoState)  # as Qt does when a drag leaves or ends
    window.actions_by_key["rename"].trigger()  # a warning of Qt fails this test
    assert entries.viewport().findChildren(QLineEdit) == [editor]
    assert editor.text() == "half a na"
