"""What is exported and copied from the table says what the table says."""

from __future__ import annotations

import csv
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from inspector.window.entries.columns import Column
from inspector.window.shell.main_window import MainWindow
from inspector.window.views.table.view import TableView
from tests.samples import v1_key
from tests.window.credentials import load


def test_rows_are_exported_and_copied_with_the_verdicts_of_the_table(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    now = time.time()
    load(window, v1_key(now - 630), v1_key(now + 86_430), v1_key(sub="no end"))
    window.navigator.show_table()
    (table,) = window.findChildren(TableView)
    with qtbot.waitSignal(table.announced):
        table.export(tmp_path / "out.csv")
    written = list(csv.DictReader((tmp_path / "out.csv").read_text("utf-8-sig").splitlines()))
    table.table.selectAll()
    with qtbot.waitSignal(table.text_copied) as copied:
        QTest.keyClick(table.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    pasted = list(csv.DictReader(copied.args[0].splitlines(), delimiter="\t"))
    model = table.table.model()
    shown = [str(model.index(row, Column.VERDICT).data()) for row in range(model.rowCount())]
    assert "Expired 10 min ago." in shown
    for rows in (written, pasted):
        assert list(map(without_moment, [row["Verdict"] for row in rows])) == list(map(without_moment, shown))


def without_moment(verdict: str) -> str:
    """A verdict up to the end of its validity, which the window tells in local time."""
    return verdict.partition("Valid until")[0]


def test_a_name_is_proposed_for_the_export(window: MainWindow) -> None:
    load(window, v1_key())
    window.navigator.show_table()
    (table,) = window.findChildren(TableView)
    next(each for each in table.findChildren(QPushButton) if each.text().startswith("Export CSV")).click()
    (chooser,) = table.findChildren(QFileDialog)
    name = chooser.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(name, QLineEdit)
    assert name.text() == "momento-credentials.csv"
    chooser.reject()
