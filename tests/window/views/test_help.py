"""Help: the first question first, every kind, every shortcut of the actions table."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from inspector.credential.model.kinds import Kind
from inspector.window.action_table import plain, specs
from inspector.window.look.theme import Theme
from inspector.window.page_table import PageKey
from inspector.window.shell.main_window import MainWindow
from inspector.window.shell.views import ViewKey
from inspector.window.text import labels
from inspector.window.views.help.topics import sections
from inspector.window.views.help.view import HelpView
from inspector.window.widgets.plain import PlainLabel
from tests.samples import disposable_token, v1_key
from tests.window.credentials import load
from tests.window.tour import load_grpc


@pytest.fixture
def view(window: MainWindow) -> HelpView:
    window.actions_by_key["help"].trigger()
    shown = window.stack.currentWidget()
    assert isinstance(shown, HelpView)
    return shown


def test_help_answers_api_key_or_token_first(view: HelpView) -> None:
    assert view.sections()[0] == "API key or token?"


def test_the_picture_says_the_same_lines_of_a_key_and_of_a_token(view: HelpView) -> None:
    picture = view.findChild(QWidget, "help.picture")
    sides = [frame.accessibleName() for frame in picture.findChildren(QFrame, "tile")]
    assert sides == ["API key", "Token"]
    words = [label.text() for label in picture.findChildren(PlainLabel)]
    for name in ("Place", "From", "Lives", "May", "Mints"):
        assert words.count(name) == 2


def test_the_arrow_of_the_picture_stands_half_way_up_between_its_sides(view: HelpView) -> None:
    picture = view.findChild(QWidget, "help.picture")
    assert picture is not None
    side = picture.findChildren(QFrame, "tile")[0].geometry()
    between = [each for each in picture.findChildren(QWidget) if each.parentWidget() is picture]
    parts = [each.geometry() for each in between if each.objectName() != "tile"]
    assert len(parts) == 2  # the word and the arrow
    upper, lower = min(part.top() for part in parts), max(part.bottom() for part in parts)
    assert side.height() > 2 * (lower - upper)
    assert abs((upper - side.top()) - (side.bottom() - lower)) <= 2


def test_the_question_mark_of_the_header_opens_the_help_at_key_or_token(
    view: HelpView, window: MainWindow
) -> None:
    view.search("keyboard")
    load(window, disposable_token(4_000_000_000))
    window.header.findChild(QToolButton, "header.help").click()
    assert window.stack.currentWidget() is view
    assert view.sections()[0] == "API key or token?"
    assert len(view.sections()) > 5


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.UNKNOWN])
def test_every_kind_that_has_a_name_has_its_lines(view: HelpView, kind: Kind) -> None:
    assert labels.kind_title(kind) in view.sections()


@pytest.mark.parametrize(
    "word", ["RESP", "HTTPS", "role", "region", "faults", "15 minutes", "--json", "folders", "several files"]
)
def test_what_can_be_done_is_spoken_of(view: HelpView, word: str) -> None:
    view.search(word)
    assert view.sections()


def test_the_keys_of_a_rule_are_listed(view: HelpView) -> None:
    view.search("Ctrl+Up Ctrl+Down Ctrl+D")
    assert view.sections() == ["Keyboard"]


def test_every_entry_of_the_menus_is_spoken_of(view: HelpView, window: MainWindow) -> None:
    labels_of = {label.text() for label in view.findChildren(PlainLabel)}
    shown = [action for menu in window.menus.values() for action in menu.actions() if action.text()]
    missing = {plain(action.text()) for action in shown} - labels_of
    assert missing == set()
    assert len(shown) > 50


def test_no_key_is_cut(view: HelpView) -> None:
    for label in view.findChildren(PlainLabel):
        words = map(label.fontMetrics().horizontalAdvance, filter(str.isascii, label.text().split()))
        assert max(words, default=0) <= label.width() or not label.isVisible(), label.text()


def test_every_shortcut_is_listed(view: HelpView) -> None:
    texts = {label.text() for label in view.findChildren(PlainLabel)}
    for spec in specs():
        if spec.shortcut:
            assert QKeySequence(spec.shortcut).toString(QKeySequence.SequenceFormat.NativeText) in texts


def test_no_two_actions_have_the_same_shortcut() -> None:
    shortcuts = [spec.shortcut for spec in specs() if spec.shortcut]
    assert len(shortcuts) == len(set(shortcuts))


def test_mnemonics_of_a_menu_are_not_given_twice() -> None:
    given = [
        (spec.menu, spec.text[spec.text.index("&") + 1].casefold()) for spec in specs() if "&" in spec.text
    ]
    assert len(given) == len(set(given))


def test_the_search_narrows_down(view: HelpView) -> None:
    view.search("signed url")
    assert view.sections() == [labels.kind_title(Kind.SIGNED_URL_TOKEN)]
    view.search("no such word anywhere")
    assert view.sections() == []


def test_a_word_is_found_with_another_ending(view: HelpView) -> None:
    for query in ("rotate", "rotation", "key rotated"):
        view.search(query)
        assert "Rotating a key in its file" in view.sections(), query
    view.search("  ")
    assert len(view.sections()) > 15


def test_what_is_typed_is_searched_for(window: MainWindow, qtbot: QtBot) -> None:
    window.navigator.show_help()
    shown = window.navigator.views.help()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.focusWidget() is not None and window.isActiveWindow())
    before = len(shown.sections())
    QTest.keyClicks(window.focusWidget(), "s")
    QTest.keyClicks(window.focusWidget(), "weep")
    assert 0 < len(shown.sections()) < before
    assert "The page Test calls" in shown.sections()


def test_escape_goes_back(view: HelpView, window: MainWindow) -> None:
    window.actions_by_key["cancel"].trigger()
    assert window.stack.currentWidget() is window.empty


@pytest.mark.parametrize("page", ["permissions", "diagnose", "mint", "calls", "raw"])
def test_it_opens_where_it_speaks_of_the_page(window: MainWindow, page: str, qtbot: QtBot) -> None:
    load(window, disposable_token(4_000_000_000))
    load_grpc(window)
    window.navigator.show_page(page)
    window.actions_by_key["help"].trigger()
    shown = window.stack.currentWidget()
    assert isinstance(shown, HelpView)
    qtbot.waitUntil(lambda: shown.topic_in_view() == page)


def test_on_inspect_it_speaks_of_the_kind(window: MainWindow, qtbot: QtBot) -> None:
    load(window, v1_key())
    window.actions_by_key["help"].trigger()
    shown = window.stack.currentWidget()
    assert isinstance(shown, HelpView)
    qtbot.waitUntil(lambda: shown.topic_in_view() == f"kind-{Kind.API_KEY_V1}")


def test_of_a_view_it_speaks_of_that_view(window: MainWindow, qtbot: QtBot) -> None:
    window.navigator.show_table()
    window.actions_by_key["help"].trigger()
    shown = window.stack.currentWidget()
    assert isinstance(shown, HelpView)
    qtbot.waitUntil(lambda: shown.topic_in_view() == "table")


def test_the_question_mark_opens_it_too(window: MainWindow) -> None:
    keys = [each.toString() for each in window.actions_by_key["help"].shortcuts()]
    assert keys == ["F1", "?"]


def test_every_page_and_view_has_its_section() -> None:
    keys = [section.key for section in sections()]
    assert len(keys) == len(set(keys))
    assert {*PageKey, *(view.value for view in ViewKey if view is not ViewKey.HELP)} <= set(keys)


@pytest.mark.usefixtures("in_japanese")
def test_an_english_term_finds_its_page_of_a_japanese_help(qtbot: QtBot, theme: Theme) -> None:
    shown = HelpView()
    qtbot.addWidget(shown)
    shown.show()
    shown.search("refresh")
    assert "リフレッシュトークン" in shown.sections()
    assert len(shown.sections()) < 10
    shown.search("nothing of the kind")
    assert not shown.sections()
