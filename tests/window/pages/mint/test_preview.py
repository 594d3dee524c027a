"""The scope next to its form: sentences, editable JSON with located errors, code with notes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from inspector import settings
from inspector.credential.scopes.presets import NEEDS
from inspector.credential.scopes.scope import MAX_SECONDS, Scope, least_rule, least_scope
from inspector.credential.scopes.scope_json import read_scope, write_scope
from inspector.credential.scopes.sdk_code import Language, code
from inspector.settings import Settings
from inspector.window.look.theme import Theme
from inspector.window.pages.mint.page import MintPage
from inspector.window.pages.mint.preview import Preview
from inspector.window.session import Session
from inspector.window.shell.main_window import MainWindow
from inspector.window.shell.view_menu import ViewMenu
from tests.samples import v1_key
from tests.window.credentials import load
from tests.window.tour import load_grpc, settle

LANGUAGES = list(Language)


@pytest.fixture
def preview(qtbot: QtBot, theme: Theme) -> Iterator[Preview]:
    made = Preview()
    qtbot.addWidget(made)
    made.show_scope(least_scope())
    made.show()
    qtbot.waitExposed(made)
    yield made


def test_the_sentences_name_each_rule_and_the_time_to_live(preview: Preview) -> None:
    preview.show_scope(NEEDS[1].scope())
    text = preview.sentences.text()
    assert "1.  Read keys that start with “user-ID”" in text
    assert "2.  Subscribe to the topic “my-topic”" in text
    assert "It expires 15 min after minting." in text


@pytest.mark.parametrize(
    ("seconds", "words"), [(90, "1 min 30 s"), (0, "0 s"), (90_000, "1 d 1 h"), (3_600, "1 h")]
)
def test_the_time_to_live_is_exact(preview: Preview, seconds: int, words: str) -> None:
    preview.show_scope(Scope((least_rule(),), seconds))
    assert f"It expires {words} after minting." in preview.sentences.text()


@pytest.mark.parametrize("seconds", [MAX_SECONDS + 1, 99_999_999 * 86_400])
def test_no_expiry_is_told_where_the_time_to_live_is_refused(preview: Preview, seconds: int) -> None:
    preview.show_scope(Scope((least_rule(),), MAX_SECONDS))
    assert "after minting" in preview.sentences.text()
    preview.show_scope(Scope((least_rule(),), seconds))
    assert preview.sentences.text().startswith("1.  ")
    assert "after minting" not in preview.sentences.text()


def test_missing_rules_and_a_missing_expiry_are_mentioned(preview: Preview) -> None:
    preview.show_scope(Scope((), None))
    assert "Nothing is allowed yet." in preview.sentences.text()
    assert "It never expires." in preview.sentences.text()


def test_edited_json_comes_back_as_a_scope(preview: Preview, qtbot: QtBot) -> None:
    with qtbot.waitSignal(preview.scope_edited) as edited:
        preview.json.setPlainText(write_scope(NEEDS[0].scope()).replace("my-key", "mo"))
    assert edited.args is not None
    assert edited.args[0].rules[0].item.text() == "mo"


def test_json_that_already_says_the_scope_is_left_as_it_is_written(preview: Preview) -> None:
    own = write_scope(least_scope()).replace("\n", " ")
    preview.json.setPlainText(own)
    preview.show_scope(least_scope())
    assert preview.json.toPlainText() == own


def test_an_error_is_located_and_emits_nothing(preview: Preview, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(preview.scope_edited):
        preview.json.setPlainText(write_scope(least_scope()).replace("read-only", "reed-only"))
    said = preview.json_problem.label.text()
    assert "Line 5" in said
    assert "rules[0].role" in said
    (marked,) = preview.json.extraSelections()
    assert marked.cursor.blockNumber() == 4


def test_what_is_written_stays_where_it_is_when_an_error_is_told(preview: Preview) -> None:
    preview.resize(420, 500)
    preview.tabs.setCurrentIndex(1)
    settle()
    before = preview.json.mapTo(preview, QPoint())
    preview.json.setPlainText("{")
    settle()
    assert preview.json_problem.isVisible()
    assert preview.json.mapTo(preview, QPoint()) == before


def test_a_corrected_error_disappears(preview: Preview) -> None:
    preview.json.setPlainText("{")
    assert preview.json_problem.isVisibleTo(preview)
    preview.json.setPlainText(write_scope(least_scope()))
    assert preview.json_problem.label.text() == ""
    assert preview.json.extraSelections() == []


def test_an_error_in_the_json_is_told_beside_every_tab_and_marks_its_own(preview: Preview) -> None:
    preview.resize(234, 340)  # its size in a window of 900x600
    preview.json.setPlainText("{")
    for tab in range(3):
        preview.tabs.setCurrentIndex(tab)
        assert preview.json_problem.isVisibleTo(preview)
    assert [not preview.tabs.tabIcon(tab).isNull() for tab in range(3)] == [False, True, False]
    preview.json.setPlainText(write_scope(least_scope()))
    assert preview.tabs.tabIcon(1).isNull()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_code_is_that_of_the_chosen_language(preview: Preview, language: Language) -> None:
    preview.language.setCurrentIndex(LANGUAGES.index(language))
    assert preview.code.toPlainText() == code(least_scope(), language).text


def test_a_scope_the_sdk_would_widen_has_a_note_instead_of_code(preview: Preview) -> None:
    preview.language.setCurrentIndex(LANGUAGES.index(Language.JAVASCRIPT))
    preview.show_scope(NEEDS[1].scope())
    assert preview.code.isHidden()
    assert "widen" in preview.note.label.text()
    preview.show_scope(least_scope())
    assert not preview.code.isHidden()
    assert preview.note.isHidden()


def test_copy_gives_the_code_as_text(preview: Preview, qtbot: QtBot) -> None:
    preview.tabs.setCurrentIndex(2)
    with qtbot.waitSignal(preview.text_copied) as copied:
        preview._copy_code.click()
    assert copied.args == [preview.code.toPlainText()]


def test_a_file_that_is_no_scope_is_shown_for_correction(preview: Preview) -> None:
    preview.show_text('{"rules": 5}')
    assert preview.tabs.currentIndex() == 1
    assert "square brackets" in preview.json_problem.label.text()
    assert QApplication.focusWidget() is preview.json


def test_names_with_hidden_characters_stay_escaped_in_json_and_code(preview: Preview) -> None:
    scope = Scope((least_rule(cache="a\u202eb"),))
    preview.show_scope(scope)
    assert "\u202e" not in preview.json.toPlainText() + preview.code.toPlainText() + preview.sentences.text()
    assert read_scope(preview.json.toPlainText()) == scope


def test_the_form_keeps_json_that_is_being_written(window: MainWindow) -> None:
    load(window, v1_key())
    load_grpc(window)
    window.navigator.show_page("mint")
    page = window.pages.shown()
    assert isinstance(page, MintPage)
    broken = write_scope(page.form.scope())[:-3]
    page.preview.json.setPlainText(broken)
    next(each for each in page.form.findChildren(QAbstractButton) if each.text() == "5 min").click()
    assert page.form.scope().valid_for_seconds == 300
    assert page.preview.json.toPlainText() == broken
    assert not page.bar.mint_button.isEnabled()
    (use,) = [each for each in page.preview.findChildren(QAbstractButton) if each.text() == "Use the form"]
    use.click()
    assert page.preview.json.toPlainText() == write_scope(page.form.scope())
    assert page.bar.mint_button.isEnabled()


def test_the_language_of_the_code_is_remembered(window: MainWindow, qtbot: QtBot) -> None:
    load(window, v1_key())
    load_grpc(window)
    window.navigator.show_page("mint")
    preview = window.pages.shown().preview
    with qtbot.waitSignal(window.view_menu.chosen) as told:
        preview.language.setCurrentIndex(LANGUAGES.index(Language.RUST))
    assert told.args == ["code_language", "rust"]


def test_the_remembered_language_is_shown_first(theme: Theme, qtbot: QtBot) -> None:
    made = MainWindow(theme)
    made.furnish(Session(), ViewMenu(theme, Settings(code_language="go")))
    qtbot.addWidget(made)
    load(made, v1_key())
    load_grpc(made)
    made.navigator.show_page("mint")
    assert made.pages.shown().preview.language.currentText() == "Go"


def test_every_language_can_be_remembered() -> None:
    assert settings._CHOICES["code_language"] == tuple(Language)


def test_every_tab_is_whole_in_a_small_window(preview: Preview, qtbot: QtBot) -> None:
    preview.resize(234, 340)  # its size in a window of 900x600
    bar = preview.tabs.tabBar()
    qtbot.waitUntil(lambda: preview.tabs.width() < 234)
    assert bar.sizeHint().width() <= preview.tabs.width()


def test_the_preview_is_as_high_as_what_it_shows(preview: Preview, qtbot: QtBot) -> None:
    preview.resize(420, 200)
    editors = preview.json.minimumHeight()
    assert preview.heightForWidth(420) < editors
    for tab in (1, 2, 0):
        preview.tabs.setCurrentIndex(tab)
        qtbot.waitUntil(lambda tab=tab: (preview.heightForWidth(420) >= editors) == (tab != 0))
    low = preview.heightForWidth(420)
    preview.show_scope(NEEDS[1].scope())
    qtbot.waitUntil(lambda: preview.sentences.height() >= preview.sentences.heightForWidth(380))
    assert preview.heightForWidth(240) > low
