"""Reports from the window: for whom, in which language, on the clipboard as text and HTML, and in a file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from inspector.window.shell.main_window import MainWindow
from inspector.window.shell.reports import Form, Language
from tests.samples import disposable_token
from tests.window.credentials import load

ENDED = disposable_token(1_700_000_000)


@pytest.fixture
def with_entry(window: MainWindow) -> MainWindow:
    load(window, ENDED)
    return window


def copied() -> str:
    return QApplication.clipboard().text()


def test_the_customers_report_is_copied_as_text_and_as_html(with_entry: MainWindow) -> None:
    with_entry.reports.copy(Form.CUSTOMER)
    data = QApplication.clipboard().mimeData()
    assert data.text().startswith("## About your Momento credential\n\nExpired ")
    assert data.html().startswith("<h2>About your Momento credential</h2>")


def test_the_technical_report_names_codes_and_json_is_json(with_entry: MainWindow) -> None:
    with_entry.reports.copy()
    assert "`time.expired`" in copied()
    with_entry.reports.copy(Form.JSON)
    assert json.loads(copied())["verdict"]["severity"] == "error"


def test_a_report_is_japanese_whatever_the_window_speaks(with_entry: MainWindow) -> None:
    with_entry.reports.language = Language.JAPANESE
    with_entry.reports.copy(Form.CUSTOMER)
    if "About your" in copied():
        pytest.skip("the catalogues are not compiled here")
    assert copied().startswith("## Momento の認証情報について")
    assert "使い捨てトークン" in copied()
    assert "What" not in copied()


def test_the_menu_offers_every_form(with_entry: MainWindow) -> None:
    menu = QMenu()
    with_entry.reports.fill(menu)
    titles = [action.text() for action in menu.actions()]
    assert titles[:2] == ["Copy for the customer", "Copy technical report"]
    menu.actions()[0].trigger()
    assert copied().startswith("## About")


@pytest.mark.parametrize(
    ("name", "begins"), [("a.txt", "Momento credential report"), ("a.html", "<h2>"), ("a.json", "{")]
)
def test_the_ending_of_the_file_decides_its_form(
    with_entry: MainWindow, qtbot: QtBot, tmp_path: Path, name: str, begins: str
) -> None:
    with qtbot.waitSignal(with_entry.reports.announced) as told:
        with_entry.reports.save(tmp_path / name)
    assert told.args == [f"{name} was saved."]
    assert (tmp_path / name).read_text("utf-8").startswith(begins)


def test_a_folder_that_is_gone_is_told(with_entry: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(with_entry.reports.announced) as told:
        with_entry.reports.save(tmp_path / "gone" / "a.md")
    assert told.args == ["a.md could not be written."]
