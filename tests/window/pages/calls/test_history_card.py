"""The history's table while the shown entry changes."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel
from pytestqt.qtbot import QtBot

from inspector.credential.permissions.access import Decision, Operation
from inspector.credential.text.message import message
from inspector.service.connection.outcome import CallInfo
from inspector.window.look.theme import Theme
from inspector.window.pages.calls.call import Call
from inspector.window.pages.calls.history_card import HistoryCard
from inspector.window.pages.calls.history_model import Column, History
from tests.window.pages.calls.test_history_model import made
from tests.window.tour import settle


def test_switching_between_histories_leaves_no_selection_models_behind(qtbot: QtBot, theme: Theme) -> None:
    card = HistoryCard("History")
    qtbot.addWidget(card)
    histories = (History(), History())
    for history in histories:
        history.add(made())
    for turn in range(10):
        card.show_history(histories[turn % 2])
    settle()
    assert len(card.table.findChildren(QItemSelectionModel)) == 1
    assert card.table.call() is histories[1].rows()[0]


def call_in(cache: str) -> Call:
    return Call(CallInfo(Operation.GET, cache, b"mo"), Decision(True, message("Test", "Because.")), 0.0)


def test_only_the_calls_in_view_are_measured(qtbot: QtBot, theme: Theme) -> None:
    """A history of five hundred is shown as fast as one of five."""
    widths = []
    for far in (True, False):
        card, history = HistoryCard("History"), History()
        qtbot.addWidget(card)
        long, short = call_in("a-cache-with-a-name-that-is-long"), [call_in("c") for _ in range(40)]
        for call in [long, *short] if far else [*short, long]:  # the newest is the first row
            history.add(call)
        card.resize(1_200, 400)
        card.show()
        card.show_history(history)
        settle()
        assert history.rows().index(long) == (40 if far else 0)
        widths.append(card.table.columnWidth(Column.CACHE))
    assert widths[0] < widths[1]
