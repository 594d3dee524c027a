"""The person who leaves is asked where the only copy of a key would be lost, and nobody else is."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from inspector.window.entries.forget_dialog import ForgetDialog
from inspector.window.shell.main_window import MainWindow
from tests.samples import v1_key
from tests.window.credentials import load, remove


def quit_it(window: MainWindow) -> None:
    window.actions_by_key["quit"].trigger()


def test_a_key_that_only_this_program_has_is_not_lost_unasked(window: MainWindow, qtbot: QtBot) -> None:
    (entry,) = load(window, v1_key())
    entry.only_here = True
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    quit_it(window)
    (dialog,) = window.findChildren(ForgetDialog)
    assert dialog.isVisible()
    assert not closed
    dialog.reject()
    assert window.isVisible()
    assert not closed
    quit_it(window)
    dialog = next(each for each in window.findChildren(ForgetDialog) if each.isVisible())
    dialog.accept()
    qtbot.waitUntil(lambda: bool(closed))


def test_what_can_be_loaded_again_asks_nothing(window: MainWindow, qtbot: QtBot) -> None:
    load(window, v1_key())
    with qtbot.waitSignal(window.closed):
        quit_it(window)


def test_a_signal_of_the_system_ends_it_unasked(window: MainWindow, qtbot: QtBot) -> None:
    (entry,) = load(window, v1_key())
    entry.only_here = True
    with qtbot.waitSignal(window.closed):
        window.close()
    assert not [each for each in window.findChildren(ForgetDialog) if each.isVisible()]


def test_several_that_go_at_once_are_told_of(window: MainWindow, qtbot: QtBot) -> None:
    for number in range(3):
        load(window, v1_key(number=number))
    with qtbot.waitSignal(window.forgetting.announced) as told:
        remove(window, list(window.session.entries.entries()))
    assert told.args == ["3 credentials were removed."]


@pytest.mark.parametrize("count", [1, 3])
def test_one_that_goes_is_named(window: MainWindow, qtbot: QtBot, count: int) -> None:
    for number in range(count):
        load(window, v1_key(number=number))
    entry = window.navigator.entry
    assert entry is not None
    entry.name = "{the} shop's\u202e"
    with qtbot.waitSignal(window.forgetting.announced) as told:
        window.actions_by_key["remove"].trigger()
    (text,) = told.args
    assert text.startswith("{the} shop's")
    assert text.endswith(" was removed.")
    assert "\u202e" not in text
    assert window.statusBar().currentMessage() == text


@pytest.mark.parametrize("made_here", [0, 1, 2])
def test_what_was_cleared_by_itself_says_whether_a_key_was_lost(
    window: MainWindow, qtbot: QtBot, made_here: int
) -> None:
    for entry in load(window, v1_key(sub="a"), v1_key(sub="b"), v1_key(sub="c"))[:made_here]:
        entry.only_here = True
    with qtbot.waitSignal(window.forgetting.forgot_by_itself) as told:
        window.forgetting.forget_after_idling(5)
    said = {1: " One of them had not been saved anywhere.", 2: " 2 of them had not been saved anywhere."}.get(
        made_here, ""
    )
    assert told.args[0].endswith(f"without input.{said}")
