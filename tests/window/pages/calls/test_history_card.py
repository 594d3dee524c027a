"""The history's table while the shown entry changes."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel
from pytestqt.qtbot import QtBot

from inspector.window.look.theme import Theme
from inspector.window.pages.calls.history_card import HistoryCard
from inspector.window.pages.calls.history_model import History
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
