"""Selecting and removing in the sidebar: each entry once, whatever keys are held, and many in one step."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QEnterEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from inspector.credential.model.inspection import Source
from inspector.credential.text.secret import Secret
from inspector.window.entries.forget_dialog import ForgetDialog
from inspector.window.entries.model import Entry, EntryRole
from inspector.window.entries.sidebar_list import EntryList
from inspector.window.shell.main_window import MainWindow
from tests.samples import disposable_token, v1_key
from tests.window.credentials import load, remove


def entry_list(window: MainWindow) -> EntryList:
    return window.sidebar.findChild(EntryList, "entries")


def test_a_new_entry_is_selected_alone_while_ctrl_is_held(window: MainWindow) -> None:
    window.intake.take_text(v1_key(), Source())
    held = Qt.KeyboardModifier.ControlModifier
    QTest.keyPress(window, Qt.Key.Key_Control, held)
    try:
        assert QGuiApplication.keyboardModifiers() == held
        window.intake.take_text(disposable_token(time.time() + 60), Source())
    finally:
        QTest.keyRelease(window, Qt.Key.Key_Control)
    assert window.sidebar.selected() == [window.entries.entries()[1]]


def test_select_all_counts_an_entry_once(window: MainWindow) -> None:
    """Qt selects every column of a row, of which the list shows one."""
    loaded = load(window, v1_key(), v1_key(sub="b@example.com"), v1_key(sub="c@example.com"))
    entry_list(window).selectAll()
    assert window.sidebar.selected() == loaded
    window.sidebar.select(loaded[0])
    window.sidebar.select(loaded[1])
    entry_list(window).selectionModel().select(
        entry_list(window).model().index(0, 0), QItemSelectionModel.SelectionFlag.Select
    )
    assert window.sidebar.selected() == loaded[:2]


def test_two_entries_selected_with_all_can_be_compared(window: MainWindow) -> None:
    load(window, v1_key(), v1_key(sub="b@example.com"))
    entry_list(window).selectAll()
    menu = window.sidebar._menu()
    offered = {action.text(): action.isEnabled() for action in menu.actions()}
    menu.close()
    assert offered["Compare"] is True


def test_removing_many_is_one_step_and_one_render(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded = load(window, *(v1_key(sub=f"{number}@example.com") for number in range(12)))
    window.sidebar.select(loaded[4])
    shown: list[Entry] = []
    render = window.header.show_entry
    monkeypatch.setattr(
        window.header, "show_entry", lambda entry, now: (shown.append(entry), render(entry, now))
    )
    steps: list[str] = []
    window.entries.rowsRemoved.connect(lambda: steps.append("rows"))
    window.entries.modelReset.connect(lambda: steps.append("all"))
    remove(window, loaded[3:9])
    assert list(window.entries.entries()) == [*loaded[:3], *loaded[9:]]
    assert (len(steps), shown) == (1, [loaded[9]])
    assert window.current() is loaded[9]


def test_the_shown_entry_stays_when_others_are_removed(window: MainWindow) -> None:
    loaded = load(window, *(v1_key(sub=f"{number}@example.com") for number in range(5)))
    window.sidebar.select(loaded[4])
    remove(window, loaded[:3])
    assert (window.current(), window.sidebar.selected()) == (loaded[4], [loaded[4]])
    window.forgetting.remove(loaded[4:])
    assert window.current() is loaded[3]


def test_removing_several_only_copies_is_one_question(window: MainWindow, qtbot: QtBot) -> None:
    for number in range(3):
        entry = window.operations.add_credential(
            Secret(v1_key(sub=f"{number}@example.com")), "made", refresh_token=Secret("r" * 40)
        )
        assert entry.only_here
    qtbot.waitUntil(window.isActiveWindow)
    entry_list(window).setFocus()
    entry_list(window).selectAll()
    QTest.keyClick(entry_list(window), Qt.Key.Key_Delete)
    (dialog,) = [each for each in window.findChildren(ForgetDialog) if each.isVisible()]
    dialog.agree.click()
    qtbot.waitUntil(lambda: window.entries.entries() == ())


def test_the_list_is_sorted_by_what_its_menu_says(window: MainWindow) -> None:
    late, never, soon = load(
        window,
        v1_key(time.time() + 9_000_000),
        v1_key(sub="b@example.com"),
        disposable_token(time.time() + 600),
    )
    for entry, name in ((late, "b"), (never, "c"), (soon, "a")):
        entry.name = name
    proxy = entry_list(window).model()

    def order() -> list[Entry]:
        return [proxy.index(row, 0).data(EntryRole) for row in range(proxy.rowCount())]

    for place, (title, wanted) in enumerate(
        [
            ("Date added", [late, never, soon]),
            ("What ends next", [soon, late, never]),
            ("Name", [soon, late, never]),
            ("Kind", [late, never, soon]),
        ]
    ):
        window.sidebar.sort_button.click()
        menu = next(each for each in window.sidebar.findChildren(QMenu) if each.isVisible())
        action = menu.actions()[place]
        assert action.text() == title
        action.trigger()
        menu.close()
        assert order() == wanted, title
    window.sidebar.sort_button.click()
    menu = next(each for each in window.sidebar.findChildren(QMenu) if each.isVisible())
    assert [action.isChecked() for action in menu.actions()] == [False, False, False, True]
    menu.close()


def test_the_filter_moves_no_row_under_the_mouse(window: MainWindow, qtbot: QtBot) -> None:
    load(window, *(v1_key(sub=f"{number}@example.com") for number in range(5)))
    rows, filters = entry_list(window), window.sidebar.findChild(QLineEdit)
    assert filters is not None

    def place() -> QRect:
        shown = rows.visualRect(rows.model().index(2, 0))
        return QRect(rows.viewport().mapTo(window, shown.topLeft()), shown.size())

    def mouse(*, inside: bool) -> None:
        """Tell the sidebar as Qt does when the mouse moves. Moves of a test may end in a window of another test."""
        here = QPointF(9, 9)
        event = QEnterEvent(here, here, here) if inside else QEvent(QEvent.Type.Leave)
        QApplication.sendEvent(window.sidebar, event)

    before = place()
    mouse(inside=True)
    load(window, v1_key(sub="6@example.com"))
    window.grab()
    assert place() == before
    mouse(inside=False)
    qtbot.waitUntil(lambda: filters.isVisible() and place().top() > before.top())
    mouse(inside=True)
    lower = place()
    remove(window, list(window.entries.entries())[:3])
    window.grab()
    assert place() == lower
    mouse(inside=False)
    qtbot.waitUntil(lambda: place() == before)


@pytest.mark.parametrize("place", [0, 1, 2])
def test_what_is_shown_after_a_removal_is_selected(window: MainWindow, place: int) -> None:
    loaded = load(window, v1_key(), v1_key(sub="b@example.com"), v1_key(sub="c@example.com"))
    window.navigator.select(loaded[place])
    window.forgetting.remove([loaded[place]])
    assert window.current() is not None
    assert window.sidebar.selected() == [window.current()]


def test_a_click_below_the_rows_leaves_what_is_shown_selected(window: MainWindow, qtbot: QtBot) -> None:
    shown = load(window, v1_key())
    below = entry_list(window).viewport()
    QTest.mouseClick(below, Qt.MouseButton.LeftButton, pos=below.rect().bottomLeft() + QPoint(20, -10))
    qtbot.waitUntil(lambda: window.sidebar.selected() == shown)
    assert window.current() is shown[0]


def test_the_shown_entry_is_current_again_after_a_filter_hid_it(window: MainWindow) -> None:
    loaded = load(window, *(v1_key(sub=f"number {number}") for number in range(8)))
    window.sidebar.select(loaded[2])
    rendered: list[object] = []
    window.navigator.shown.connect(rendered.append)
    (field,) = (each for each in window.findChildren(QLineEdit) if each.accessibleName() == "Filter the list")
    field.setText("zzz")
    assert window.navigator.entry is loaded[2]
    field.setText("number")
    assert (window.current(), window.sidebar.selected()) == (loaded[2], [loaded[2]])
    assert rendered == []
    field.setText("number 5")
    window.sidebar.select(loaded[5])
    field.clear()
    assert window.sidebar.selected() == [loaded[5]]
    assert window.navigator.entry is loaded[5]
