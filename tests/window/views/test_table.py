"""Table: one model with the sidebar, sorted, filtered, exported without secrets or formulas."""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from inspector.credential.inspection import Reported
from inspector.sandbox import Sandbox
from inspector.window.entries.columns import Column
from inspector.window.entries.model import Entries
from inspector.window.entries.rediagnosis import rediagnose
from inspector.window.entries.sort_filter import SortFilter
from inspector.window.look import theme
from inspector.window.shell.main_window import MainWindow
from inspector.window.views.table.export import as_csv, as_rows, guarded
from inspector.window.views.table.view import TableView
from inspector.window.widgets.icon import TONE_ICONS
from tests.samples import READ_ONE_KEY, disposable_token, v1_key
from tests.window.choose_again import choose_again
from tests.window.credentials import agree, entries_of, load
from tests.window.tour import settle


@pytest.fixture
def table(window: MainWindow) -> TableView:
    first, second, third = (
        v1_key(time.time() + 9_000, sub="carol@example.com"),
        v1_key(sub="alice@example.com"),
        disposable_token(time.time() + 300, sub="bob@example.com"),
    )
    load(window, first, second, third)
    window.navigator.show_table()
    view = window.navigator.views.table()
    assert isinstance(view, TableView)
    return view


def subjects(table: TableView) -> list[str | None]:
    return [(entry.inspection.subject or "").split("@")[0] for entry in table.shown()]


def test_it_sorts_by_expiry_with_never_at_the_end(table: TableView) -> None:
    table.table.sortByColumn(Column.EXPIRES, Qt.SortOrder.AscendingOrder)
    assert subjects(table) == ["bob", "carol", "alice"]


def test_it_sorts_by_text_both_ways(table: TableView) -> None:
    table.table.sortByColumn(Column.SUBJECT, Qt.SortOrder.AscendingOrder)
    assert subjects(table) == ["alice", "bob", "carol"]
    table.table.sortByColumn(Column.SUBJECT, Qt.SortOrder.DescendingOrder)
    assert subjects(table) == ["carol", "bob", "alice"]


def test_every_word_of_the_filter_must_occur(table: TableView) -> None:
    table.set_filter("DISPOSABLE bob")
    assert subjects(table) == ["bob"]
    table.set_filter("bob carol")
    assert subjects(table) == []
    table.set_filter("")
    assert len(table.shown()) == 3


def test_what_arrives_later_takes_its_place(table: TableView, window: MainWindow) -> None:
    table.table.sortByColumn(Column.SUBJECT, Qt.SortOrder.AscendingOrder)
    load(window, v1_key(time.time() + 50, sub="anna@example.com"))
    assert subjects(table) == ["alice", "anna", "bob", "carol"]


def test_enter_and_double_click_show_the_credential(table: TableView, window: MainWindow) -> None:
    table.table.selectRow(1)
    QTest.keyClick(table.table, Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.navigator.entry_view
    assert window.current() is window.entries.entries()[1]
    window.navigator.show_table()
    place = table.table.visualRect(table.table.model().index(2, 0)).center()
    QTest.mouseClick(table.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(table.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.current() is window.entries.entries()[2]


def test_a_rename_in_the_table_is_seen_in_the_sidebar(table: TableView, window: MainWindow) -> None:
    model = table.table.model()
    assert model.setData(model.index(0, Column.NAME), "renamed")
    assert window.entries.entries()[0].name == "renamed"


def test_delete_removes_the_selected_entries(table: TableView, window: MainWindow) -> None:
    table.table.selectAll()
    QTest.keyClick(table.table, Qt.Key.Key_Delete)
    agree(window)
    assert not window.entries.entries()


def test_removing_one_row_stays_in_the_table(table: TableView, window: MainWindow) -> None:
    window.sidebar.select(window.entries.entries()[0])
    table.table.selectRow(0)
    QTest.keyClick(table.table, Qt.Key.Key_Delete)
    assert len(window.entries.entries()) == 2
    assert window.stack.currentWidget() is table
    window.actions_by_key["cancel"].trigger()
    assert window.stack.currentWidget() is window.navigator.entry_view
    assert window.current() in window.entries.entries()


def test_the_export_holds_no_secret_and_no_formula(
    table: TableView, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    entry = window.entries.entries()[0]
    entry.name = '=HYPERLINK("http://evil.example")'
    file = tmp_path / "out.csv"
    with qtbot.waitSignal(table.announced) as said:
        table.export(file)
    assert said.args == ["3 rows written, without secrets."]
    raw = file.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    text = raw.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert len(rows) == 4
    assert rows[1][0].startswith("'=")
    assert rows[1][5].endswith("Z")
    for each in window.entries.entries():
        assert each.inspection.credential and each.inspection.token
        secret = each.inspection.token.reveal()
        assert not [at for at in range(len(secret) - 8) if secret[at : at + 8] in text]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "\uff1d1"])
def test_a_cell_that_a_spreadsheet_would_run_is_guarded(text: str) -> None:
    assert guarded(text) == f"'{text}"


def test_a_fingerprint_that_a_report_names_is_guarded_like_every_other_cell() -> None:
    entries = entries_of(v1_key())
    inspection = replace(
        entries[0].inspection, token=None, credential=None, reported=Reported("=HYPERLINK()\u202e")
    )
    entries[0].inspection = inspection
    text = as_csv(entries, time.time())
    assert ",'=HYPERLINK()" in text
    assert "\u202e" not in text


def test_what_expired_is_found_and_sorted_as_it_is_now() -> None:
    now = time.time()
    model = Entries()
    ordered = SortFilter(model)
    model.add(entries_of(v1_key(now + 600), v1_key(now + 700), v1_key()))
    ordered.set_filter("has expired")
    assert ordered.shown() == []
    model.changed(*(entry for entry in model.entries() if rediagnose(entry, now + 650)))
    assert len(ordered.shown()) == 1
    model.changed(*(entry for entry in model.entries() if rediagnose(entry, now + 800)))
    assert ordered.shown() == list(model.entries()[:2])


def test_an_export_that_cannot_be_written_is_reported(table: TableView, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.announced) as said:
        table.export(tmp_path / "missing" / "out.csv")
    assert "could not be written" in said.args[0]
    choose_again(table, tmp_path / "out.csv", qtbot, table.announced)
    assert (tmp_path / "out.csv").read_text("utf-8")


@pytest.mark.parametrize("write", [as_csv, as_rows])
def test_what_is_exported_says_every_moment_with_its_date(write: Callable[..., str]) -> None:
    now = time.time()
    end = datetime.fromtimestamp(int(now) + 60, UTC)
    text = write(entries_of(disposable_token(end.timestamp(), [READ_ONE_KEY])), now)
    assert f"Valid until {end:%Y-%m-%d %H:%M:%S} UTC" in text


def test_a_shared_screen_exports_neither_subject_nor_endpoint() -> None:
    entries = entries_of(v1_key(sub="alice@example.com"))
    text = as_csv(entries, time.time(), hide_details=True)
    assert "alice" not in text
    assert "momentohq" not in text
    assert "Tokyo" not in text


def test_ctrl_c_copies_rows_without_secrets(table: TableView, window: MainWindow) -> None:
    table.table.selectRow(0)
    QTest.keyClick(table.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    assert "carol@example.com" in text
    token = window.entries.entries()[0].inspection.token
    assert token and token.reveal()[:12] not in text
    assert text == as_rows([window.entries.entries()[0]], time.time())


def test_the_order_is_a_sound_model_whatever_happens(qtbot: QtBot) -> None:
    model = Entries()
    ordered = SortFilter(model)
    QAbstractItemModelTester(ordered, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made = [entries_of(v1_key(time.time() + n, sub=f"s{n % 7}"), name=f"n{n}")[0] for n in range(12)]
    model.add(made[:5])
    ordered.sort(Column.SUBJECT, Qt.SortOrder.DescendingOrder)
    model.add(made[5:9])
    ordered.set_filter("s1")
    model.add(made[9:])
    model.remove([made[3]])
    ordered.set_filter("")
    ordered.sort(-1)
    model.remove([made[0]])
    kept = [entry for entry in made if entry not in (made[3], made[0])]
    assert ordered.shown() == kept
    assert [ordered.index_of(entry).row() for entry in kept] == list(range(len(kept)))
    model.clear()
    assert ordered.rowCount() == 0


def test_a_selection_stays_with_its_entry_when_the_order_changes(qtbot: QtBot) -> None:
    model = Entries()
    ordered = SortFilter(model)
    made = [entries_of(v1_key(time.time() + n, sub=f"s{9 - n}"), name=f"n{n}")[0] for n in range(5)]
    model.add(made)
    kept = QPersistentModelIndex(ordered.index_of(made[1]))
    ordered.sort(Column.SUBJECT, Qt.SortOrder.AscendingOrder)
    assert ordered.entry(kept) is made[1]
    assert ordered.mapFromSource(QModelIndex()).isValid() is False


def test_the_columns_fit_what_they_say_after_the_screen_is_shared_and_after_that(
    table: TableView, window: MainWindow, qtbot: QtBot
) -> None:
    def widths() -> dict[Column, int]:
        return {column: table.table.columnWidth(column) for column in Column}

    before = widths()
    window.actions_by_key["share"].trigger()
    qtbot.waitUntil(lambda: widths() != before)
    shared = widths()
    table.table.fit()
    assert widths() == shared
    window.actions_by_key["share"].trigger()
    qtbot.waitUntil(lambda: widths() == before)


def test_at_the_default_size_the_region_is_there(table: TableView, window: MainWindow) -> None:
    window.resize(1180, 760)
    QTest.qWait(0)
    assert not table.table.isColumnHidden(Column.REGION)


@pytest.mark.parametrize("width", [1000, 1180, 1400])
def test_a_region_is_shown_whole_or_not_at_all(table: TableView, window: MainWindow, width: int) -> None:
    load(window, v1_key(4_000_000_000), disposable_token(4_000_000_000))
    window.resize(width, 760)
    QTest.qWait(0)
    shown = table.table
    for column in (Column.PERMISSIONS, Column.REGION):
        if not shown.isColumnHidden(column):
            assert shown.columnWidth(column) >= shown.sizeHintForColumn(column)


def test_selecting_all_asks_for_what_is_seen_and_not_for_every_cell(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(window, *(v1_key(number=number) for number in range(300)))
    window.actions_by_key["table"].trigger()
    view = window.findChild(TableView)
    assert isinstance(view, TableView)
    asked: list[int] = []
    flags = SortFilter.flags
    monkeypatch.setattr(
        SortFilter, "flags", lambda self, index: asked.append(index.row()) or flags(self, index)
    )
    view.table.selectAll()
    window.grab()
    assert len(view.selected()) == 300
    assert max(asked, default=0) < 100


def test_a_long_verdict_shows_its_beginning(window: MainWindow) -> None:
    load(window, v1_key())
    window.navigator.show_table()
    table = window.navigator.views.table().table
    modes = {}
    for column in (Column.NAME, Column.VERDICT):
        option = QStyleOptionViewItem()
        option.initFrom(table)
        option.textElideMode = table.textElideMode()
        index = table.model().index(0, column)
        table.itemDelegateForIndex(index).initStyleOption(option, index)
        modes[column] = option.textElideMode
    assert modes == {
        Column.NAME: Qt.TextElideMode.ElideMiddle,
        Column.VERDICT: Qt.TextElideMode.ElideRight,
    }


def test_the_verdict_has_the_icon_of_its_severity_and_words(window: MainWindow) -> None:
    load(window, v1_key(), v1_key(time.time() - 60, sub="b@example.com"))
    window.navigator.show_table()
    model = window.navigator.views.table().table.model()
    cells = [model.index(row, Column.VERDICT) for row in range(2)]
    drawn = [cell.data(Qt.ItemDataRole.DecorationRole).pixmap(32).toImage() for cell in cells]
    icons = [(TONE_ICONS[tone], tone) for tone in ("warning", "error")]
    assert drawn == [theme.icon(*each).pixmap(32).toImage() for each in icons]
    assert drawn[0] != drawn[1]
    assert all(cell.data() for cell in cells)


def test_a_column_that_appears_in_a_wider_window_has_room_for_its_title(
    window: MainWindow, qtbot: QtBot
) -> None:
    load(window, Sandbox().api_key)  # its endpoint has no region
    window.navigator.show_table()
    view = window.navigator.views.table()
    assert isinstance(view, TableView)
    window.resize(760, 600)
    qtbot.waitUntil(lambda: view.table.isColumnHidden(Column.REGION))
    window.resize(1_600, 600)
    qtbot.waitUntil(lambda: not view.table.isColumnHidden(Column.REGION))
    head = view.table.horizontalHeader()
    assert view.table.columnWidth(Column.REGION) >= head.sectionSizeHint(Column.REGION)


def test_a_verdict_gets_the_room_of_wider_columns(window: MainWindow) -> None:
    name = "a name that is as long as some people like them to be, and longer than the others"
    expired = v1_key(time.time() - 90_000, sub="somebody.with.a.long.name@example.com")
    window.entries.add([*entries_of(expired, name=name), *entries_of(v1_key()[:-9], name="damaged")])
    window.navigator.show_table()
    shown = window.navigator.views.table().table
    for width in (900, 1_180, 1_600):
        window.resize(width, 1_000)
        settle()
        heads = shown.horizontalHeader()
        seen = [column for column in Column if not shown.isColumnHidden(column)]
        assert all(shown.columnWidth(column) >= heads.sectionSizeHint(column) for column in seen), width
    assert shown.columnWidth(Column.VERDICT) >= shown.sizeHintForColumn(Column.VERDICT) > 300


def test_a_column_that_was_dragged_keeps_its_width(table: TableView, window: MainWindow) -> None:
    window.resize(1_180, 760)
    settle()
    shown = table.table
    before = shown.columnWidth(Column.KIND)
    shown.setColumnWidth(Column.NAME, 133)
    for width in (1_600, 1_180):
        window.resize(width, 760)
        settle()
        assert shown.columnWidth(Column.NAME) == 133
    assert shown.columnWidth(Column.KIND) == before


@pytest.mark.parametrize("width", [900, 1_180, 1_400])
def test_a_long_region_is_not_cut_for_the_verdict(window: MainWindow, width: int) -> None:
    load(window, v1_key(endpoint="cell-4-ap-southeast-1-1.prod.a.momentohq.com"), v1_key()[:-9])
    window.navigator.show_table()
    shown = window.navigator.views.table().table
    window.resize(width, 760)
    settle()
    for column in (Column.KIND, Column.EXPIRES, Column.REGION, Column.PERMISSIONS):
        if not shown.isColumnHidden(column):
            assert shown.columnWidth(column) >= shown.sizeHintForColumn(column)
