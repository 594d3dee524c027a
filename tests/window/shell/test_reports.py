"""Reports from the window: for whom, in which language, on the clipboard as text and HTML, and in a file."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from inspector.window.page_table import PageKey
from inspector.window.shell.main_window import MainWindow
from inspector.window.shell.reports import Form, Language
from tests.samples import disposable_token
from tests.window.choose_again import choose_again
from tests.window.credentials import load

ENDED = disposable_token(1_700_000_000)


@pytest.fixture
def with_entry(window: MainWindow) -> MainWindow:
    load(window, ENDED)
    return window


def copied() -> str:
    return QApplication.clipboard().text()


def test_the_customers_report_is_copied_as_text_and_as_html(with_entry: MainWindow) -> None:
    with_entry.reports.form = Form.CUSTOMER
    with_entry.reports.copy()
    data = QApplication.clipboard().mimeData()
    assert data.text().startswith("## About your Momento credential\n\nExpired ")
    assert data.html().startswith("<h2>About your Momento credential</h2>")


def test_the_technical_report_names_codes_and_json_is_json(with_entry: MainWindow) -> None:
    with_entry.reports.copy()
    assert "`time.expired`" in copied()
    assert "<code>time.expired</code>" in QApplication.clipboard().mimeData().html()
    with_entry.reports.form = Form.JSON
    with_entry.reports.copy()
    assert json.loads(copied())["verdict"]["severity"] == "error"


def test_a_report_is_japanese_whatever_the_window_speaks(with_entry: MainWindow) -> None:
    with_entry.reports.remember("customer", Language.JAPANESE)
    with_entry.reports.copy()
    if "About your" in copied():
        pytest.skip("the catalogues are not compiled here")
    assert copied().startswith("## Momento の認証情報について")
    assert "使い捨てトークン" in copied()
    assert "What" not in copied()


def test_the_menu_copies_each_form_and_remembers_it(with_entry: MainWindow, qtbot: QtBot) -> None:
    menu = QMenu()
    with_entry.reports.fill(menu)
    begins = {
        "Copy for the customer": "## About",
        "Copy for the customer as plain text": "About",
        "Copy technical report": "## Momento",
        "Copy technical report as plain text": "Momento",
        "Copy technical report as JSON": "{",
    }
    ways = {action.text(): action for action in menu.actions()}
    assert list(begins) == list(ways)[: len(begins)]
    for title, begin in begins.items():
        with qtbot.waitSignal(with_entry.reports.chosen) as told:
            ways[title].trigger()
        assert told.args == ["report", with_entry.reports.form.value]
        assert copied().startswith(begin)
        assert ways[title].isChecked()
    QApplication.clipboard().clear()
    with_entry.actions_by_key["copy_report"].trigger()
    assert copied().startswith("{")


def test_the_language_chosen_is_remembered(with_entry: MainWindow, qtbot: QtBot) -> None:
    menu = QMenu()
    with_entry.reports.fill(menu)
    languages = menu.findChildren(QMenu)[-1].actions()
    with qtbot.waitSignal(with_entry.reports.chosen) as told:
        languages[2].trigger()
    assert told.args == ["report_language", "ja"]
    assert with_entry.reports.language is Language.JAPANESE


@pytest.mark.parametrize("button", ["report.forms", "diagnose.forms"])
def test_an_arrow_beside_each_copy_button_opens_the_forms(with_entry: MainWindow, button: str) -> None:
    with_entry.pages.page(PageKey.DIAGNOSE)
    with_entry.findChild(QToolButton, button).click()
    (menu,) = [each for each in with_entry.findChildren(QMenu) if each.isVisible()]
    assert menu.actions()[0].text() == "Copy for the customer"
    menu.close()


@pytest.mark.parametrize(
    ("name", "begins"),
    [("a.txt", "Momento credential report"), ("a.html", "<!DOCTYPE html>"), ("a.json", "{")],
)
def test_the_ending_of_the_file_decides_its_form(
    with_entry: MainWindow, qtbot: QtBot, tmp_path: Path, name: str, begins: str
) -> None:
    with qtbot.waitSignal(with_entry.reports.announced) as told:
        with_entry.reports.save(tmp_path / name)
    assert told.args == [f"{name} was saved."]
    assert (tmp_path / name).read_text("utf-8").startswith(begins)


class _Document(HTMLParser):
    """What a browser is told about a document."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: dict[str, dict[str, str | None]] = {}
        self.words: dict[str, str] = {}
        self._open = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.setdefault(tag, dict(attrs))
        self._open = tag

    def handle_data(self, data: str) -> None:
        self.words[self._open] = self.words.get(self._open, "") + data


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.JAPANESE])
@pytest.mark.parametrize("form", list(Form))
def test_a_saved_html_file_is_a_whole_document(
    with_entry: MainWindow, qtbot: QtBot, tmp_path: Path, form: Form, language: Language
) -> None:
    with_entry.reports.remember(form, language)
    with qtbot.waitSignal(with_entry.reports.announced):
        with_entry.reports.save(tmp_path / "a.htm")
    text = (tmp_path / "a.htm").read_bytes().decode("utf-8")
    page = _Document(text)
    japanese = language is Language.JAPANESE and "credential" not in text  # its catalogue may not be compiled
    assert text.startswith("<!DOCTYPE html>") and text.endswith("</html>\n")
    assert page.tags["html"] == {"lang": "ja" if japanese else "en"}
    assert page.tags["meta"] == {"charset": "utf-8"}
    assert page.words["title"].strip() == page.words["h2"].strip() != ""
    assert text.count("<h2>") == 1 and not {"a", "img", "script", "link"} & page.tags.keys()


def test_a_file_for_the_customer_is_written_for_the_customer(
    with_entry: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with_entry.reports.form = Form.CUSTOMER_TEXT
    with qtbot.waitSignal(with_entry.reports.announced):
        with_entry.reports.save(tmp_path / "a.txt")
    assert (tmp_path / "a.txt").read_text("utf-8").startswith("About your Momento credential")


@pytest.mark.parametrize(
    ("form", "begins"),
    [(Form.CUSTOMER, "## About your"), (Form.CUSTOMER_TEXT, "About your Momento credential")],
)
def test_the_ending_of_json_does_not_make_a_report_for_the_customer_technical(
    with_entry: MainWindow, qtbot: QtBot, tmp_path: Path, form: Form, begins: str
) -> None:
    with_entry.reports.form = form
    with_entry.reports.ask_save()
    chooser = next(each for each in with_entry.findChildren(QFileDialog) if each.isVisible())
    assert not [kind for kind in chooser.nameFilters() if "json" in kind]
    name = chooser.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(name, QLineEdit)
    name.setText(str(tmp_path / "a.json"))
    with qtbot.waitSignal(with_entry.reports.announced) as told:
        chooser.accept()
    assert told.args == ["a.json was saved."]
    assert (tmp_path / "a.json").read_text("utf-8").startswith(begins)


def test_a_folder_that_is_gone_is_told(with_entry: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(with_entry.reports.announced) as told:
        with_entry.reports.save(tmp_path / "gone" / "a.md")
    assert told.args == [
        "“a.md” could not be written. The folder does not exist, or does not exist any more."
    ]
    choose_again(with_entry, tmp_path / "b.md", qtbot, with_entry.reports.announced)
    assert (tmp_path / "b.md").read_text("utf-8")


@pytest.mark.parametrize("form", list(Form))
def test_for_whom_a_report_was_copied_is_said(with_entry: MainWindow, qtbot: QtBot, form: Form) -> None:
    with_entry.reports.form = form
    with qtbot.waitSignal(with_entry.reports.announced) as said:
        with_entry.reports.copy()
    for_customers = form in (Form.CUSTOMER, Form.CUSTOMER_TEXT)
    assert said.args == [
        "Report for the customer copied. It contains no secret."
        if for_customers
        else "Redacted report copied."
    ]


@pytest.mark.parametrize(
    ("form", "ending"),
    [
        (Form.CUSTOMER, ".md"),
        (Form.CUSTOMER_TEXT, ".txt"),
        (Form.TECHNICAL, ".md"),
        (Form.TECHNICAL_TEXT, ".txt"),
        (Form.JSON, ".json"),
    ],
)
def test_a_report_is_saved_in_the_form_in_which_reports_are_copied(
    with_entry: MainWindow, tmp_path: Path, qtbot: QtBot, form: Form, ending: str
) -> None:
    with_entry.reports.form = form
    with_entry.reports.ask_save()
    chooser = next(each for each in with_entry.findChildren(QFileDialog) if each.isVisible())
    name = chooser.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(name, QLineEdit)
    assert name.text() == f"momento-report{ending}"
    name.setText(str(tmp_path / "mine"))
    with qtbot.waitSignal(with_entry.reports.announced) as told:
        chooser.accept()
    assert told.args == [f"mine{ending} was saved."]


@pytest.mark.parametrize("ending", ["md", "txt", "json", "html"])
def test_a_report_is_saved_in_the_type_that_was_chosen(
    with_entry: MainWindow, tmp_path: Path, qtbot: QtBot, ending: str
) -> None:
    with_entry.reports.ask_save()
    chooser = next(each for each in with_entry.findChildren(QFileDialog) if each.isVisible())
    types = chooser.findChild(QComboBox, "fileTypeCombo")
    name = chooser.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(types, QComboBox)
    assert isinstance(name, QLineEdit)
    offered = [types.itemText(place) for place in range(types.count())]
    assert [each.rpartition("(*.")[2].rstrip(")") for each in offered] == ["md", "txt", "json", "html"]
    assert types.currentText() == "Markdown (*.md)"
    qtbot.keyClick(types, offered[["md", "txt", "json", "html"].index(ending)][0])
    assert name.text() == f"momento-report.{ending}"
    name.setText(str(tmp_path / "mine"))
    with qtbot.waitSignal(with_entry.reports.announced) as told:
        chooser.accept()
    assert told.args == [f"mine.{ending} was saved."]
