"""A key that the service returns only once is not removed by accident."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLabel
from pytestqt.qtbot import QtBot

from inspector.credential.text.secret import Secret
from inspector.window.entries.entry import Entry
from inspector.window.entries.forget_dialog import ForgetDialog
from inspector.window.entries.sidebar_list import EntryList
from inspector.window.shell.main_window import MainWindow
from inspector.window.widgets.question_dialog import QuestionDialog
from tests.samples import v1_key
from tests.window.credentials import load


def generated(window: MainWindow) -> Entry:
    """A key as returned by "Generate key"."""
    return window.operations.add_credential(Secret(v1_key()), "made", refresh_token=Secret("r" * 40))


def asked(window: MainWindow) -> ForgetDialog | None:
    return next((dialog for dialog in window.findChildren(ForgetDialog) if dialog.isVisible()), None)


def test_a_key_with_a_refresh_token_is_removed_only_after_consent(window: MainWindow, qtbot: QtBot) -> None:
    entry = generated(window)
    for act in ("remove", "forget"):
        window.actions_by_key[act].trigger()
        dialog = asked(window)
        assert dialog is not None
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: asked(window) is None)
        assert window.entries.entries() == (entry,)
    window.actions_by_key["remove"].trigger()
    dialog = asked(window)
    assert dialog is not None
    dialog.agree.click()
    qtbot.waitUntil(lambda: window.entries.entries() == ())


def test_the_table_asks_as_the_list_does(window: MainWindow, qtbot: QtBot) -> None:
    entry = generated(window)
    other = window.operations.add_credential(Secret(v1_key(sub="another")), "pasted")
    window.navigator.show_table()
    table = window.navigator.views.table()
    table.table.selectAll()
    QTest.keyClick(table.table, Qt.Key.Key_Delete)
    dialog = asked(window)
    assert dialog is not None
    assert window.entries.entries() == (entry, other)
    dialog.decline.click()
    qtbot.waitUntil(lambda: asked(window) is None)
    assert window.entries.entries() == (entry, other)


def test_a_credential_that_can_be_pasted_again_is_removed_at_once(window: MainWindow) -> None:
    window.operations.add_credential(Secret(v1_key()), "pasted")
    window.actions_by_key["remove"].trigger()
    assert window.entries.entries() == ()


def test_a_locked_session_does_not_ask(window: MainWindow) -> None:
    generated(window)
    window.forgetting.forget_after_lock()
    assert asked(window) is None
    assert window.entries.entries() == ()


def test_it_asks_about_everything_that_goes_and_not_about_one_key_alone(window: MainWindow) -> None:
    generated(window)
    for number in range(4):
        window.operations.add_credential(Secret(v1_key(sub=f"number {number}")), "pasted")
    window.actions_by_key["forget"].trigger()
    dialog = asked(window)
    assert dialog is not None
    assert dialog.heading.text() == dialog.windowTitle() == "Remove 5 credentials?"
    assert dialog.agree.text() == "Remove"


def test_it_asks_about_the_key_where_nothing_else_goes(window: MainWindow) -> None:
    generated(window)
    window.actions_by_key["forget"].trigger()
    dialog = asked(window)
    assert dialog is not None
    assert dialog.heading.text() == "Remove a key that was minted here?"


@pytest.mark.parametrize("in_table", [False, True])
def test_several_that_no_file_holds_are_removed_only_after_consent(
    window: MainWindow, qtbot: QtBot, in_table: bool
) -> None:
    loaded = load(window, *(v1_key(sub=f"number {number}") for number in range(7)))
    if in_table:
        window.navigator.show_table()
    part = window.navigator.views.table().table if in_table else window.sidebar.findChild(EntryList)
    assert isinstance(part, QAbstractItemView)
    qtbot.waitUntil(window.isActiveWindow)

    def question() -> QuestionDialog:
        part.setFocus()
        part.selectAll()
        QTest.keyClick(part, Qt.Key.Key_Delete)
        return next(each for each in window.findChildren(QuestionDialog) if each.isVisible())

    dialog = question()
    assert dialog.heading.text() == "Remove 7 credentials?"
    assert "and 2 more" in [label.text() for label in dialog.findChildren(QLabel)]
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.isActiveWindow)
    assert list(window.entries.entries()) == loaded
    question().agree.click()
    qtbot.waitUntil(lambda: window.entries.entries() == ())


def test_several_that_files_hold_are_removed_at_once(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / ".env"
    path.write_text(f"A={v1_key(sub='a')}\nB={v1_key(sub='b')}\n")
    with qtbot.waitSignal(window.intake.finished):
        window.intake.take_files([path])
    loaded = list(window.entries.entries())
    assert len(loaded) == 2
    window.forgetting.remove(loaded)
    assert window.entries.entries() == ()
