"""The filter of the table."""

from __future__ import annotations

import time

import pytest
from PySide6.QtWidgets import QLineEdit, QListView
from pytestqt.qtbot import QtBot

from inspector.window.entries.columns import Column
from inspector.window.shell.main_window import MainWindow
from tests.samples import disposable_token, v1_key
from tests.window.credentials import load


def test_the_hint_of_the_filter_is_seen_whole_in_a_small_window(window: MainWindow, qtbot: QtBot) -> None:
    load(window, v1_key(sub="one"), v1_key(sub="two"))
    window.resize(900, 600)
    window.navigator.show_table()
    edits = window.findChildren(QLineEdit)
    (field,) = (edit for edit in edits if edit.accessibleName() == "Filter the table")
    needed = field.fontMetrics().horizontalAdvance(field.placeholderText()) + 20
    qtbot.waitUntil(lambda: field.isVisible() and 0 < needed <= field.width(), timeout=5_000)


@pytest.mark.parametrize("column", list(Column))
def test_it_finds_what_any_column_shows(window: MainWindow, column: Column) -> None:
    now = time.time()
    load(
        window,
        v1_key(now - 90_000, sub="one"),
        v1_key(),
        disposable_token(now + 900, sub="two"),
        v1_key()[:-9],
    )
    window.navigator.show_table()
    table = window.navigator.views.table()
    every = table.shown()
    texts = [str(table.table.model().index(row, column).data()) for row in range(len(every))]
    for entry, text in zip(every, texts, strict=True):
        table.set_filter(text)
        assert entry in table.shown(), text


def test_it_finds_what_the_list_shows_below_the_name(window: MainWindow) -> None:
    made = load(window, v1_key(time.time() - 90_000), v1_key()[:-9], v1_key())
    window.navigator.show_table()
    table = window.navigator.views.table()
    for entry in made:
        table.set_filter(window.entries.brief(entry, time.time()))
        assert entry in table.shown()


def test_it_finds_a_credential_by_its_fingerprint(window: MainWindow) -> None:
    made = load(window, *(v1_key(sub=str(number)) for number in range(150)))
    window.navigator.show_table()
    table = window.navigator.views.table()
    lists = window.sidebar.findChild(QListView)
    field = window.sidebar.findChild(QLineEdit)
    assert lists is not None and field is not None
    mark = made[77].inspection.fingerprint() or ""
    for text in (mark, mark.upper(), f" {mark}\t", mark[:4], f"{made[77].name} {mark}"):
        table.set_filter(text)
        assert table.shown() == [made[77]], text
        field.setText(text)
        assert lists.model().rowCount() == 1, text
    for text in (mark[:3], mark[5:], f"other {mark}"):
        table.set_filter(text)
        assert made[77] not in table.shown(), text


def test_it_finds_no_part_of_a_secret(window: MainWindow) -> None:
    (entry,) = load(window, v1_key(sub="one"))
    window.navigator.show_table()
    token = entry.inspection.token
    assert token is not None
    table = window.navigator.views.table()
    for start in range(0, len(token.reveal()) - 8, 8):
        table.set_filter(token.reveal()[start : start + 8])
        assert table.shown() == []
