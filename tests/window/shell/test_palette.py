"""The command palette: everything the menus have, the credentials and the help, by keyboard alone."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from inspector.app import App
from inspector.credential.model.kinds import Kind
from inspector.settings import Settings
from inspector.window.action_table import specs, title
from inspector.window.shell.main_window import MainWindow
from inspector.window.shell.palette.dialog import Palette
from inspector.window.views.help import topics
from inspector.window.views.help.view import HelpView
from tests.e2e.conftest import Drive, start_sandbox, until
from tests.samples import disposable_token, v1_key
from tests.window.credentials import load

_MENUS = 16


def opened(window: MainWindow, qtbot: QtBot) -> Palette:
    window.actions_by_key["find"].trigger()
    palette = next(made for made in window.findChildren(Palette) if made.isVisible())
    qtbot.waitExposed(palette)
    return palette


@pytest.fixture
def palette(window: MainWindow, qtbot: QtBot) -> Iterator[Palette]:
    load(window, v1_key(), disposable_token(time.time() + 900))
    made = opened(window, qtbot)
    yield made


def typed(palette: Palette, qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(palette.field, text)


def test_it_lists_every_action_that_can_be_done_now(palette: Palette, window: MainWindow) -> None:
    titles = palette.titles()
    assert "Check the connection" in titles and "Paste a credential" in titles
    assert "Theme: Dark" in titles and "Report as: Copy for the customer" in titles
    assert "Find anything" not in titles and "Undo" not in titles and "Copy" not in titles
    assert not any("&" in title for title in titles)


def test_nothing_is_missing(palette: Palette, window: MainWindow) -> None:
    actions = [
        title(spec)
        for spec in specs()
        if not spec.edits and spec.key != "find" and window.actions_by_key[spec.key].isEnabled()
    ]
    names = [entry.name for entry in window.entries.entries()]
    sections = [section.title for section in topics.sections()]
    choices = ["Sort the list by: What ends next", "Notify before a credential ends", "Language: English"]
    assert len(actions) > 25 and len(names) == 2 and len(sections) > 15
    for wanted in (*actions, *names, *sections, *choices):
        palette.field.setText(wanted)
        assert wanted in palette.titles(), wanted


def test_what_needs_a_credential_is_not_listed_without_one(window: MainWindow, qtbot: QtBot) -> None:
    titles = opened(window, qtbot).titles()
    assert "Paste a credential" in titles
    assert "Mint a token" not in titles


def test_some_letters_and_enter_do_it(palette: Palette, window: MainWindow, qtbot: QtBot) -> None:
    typed(palette, qtbot, "about")
    assert palette.titles()[0] == "About Credential Inspector"
    qtbot.keyClick(palette.field, Qt.Key.Key_Backspace)
    palette.field.setText("table of all")
    with qtbot.waitSignal(palette.finished):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.navigator.view_in_front() == "table")


def test_arrows_move_while_the_field_keeps_the_focus(palette: Palette, qtbot: QtBot) -> None:
    assert palette.list.currentRow() == 0
    for _ in range(2):
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 2
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentRow() == 1


@pytest.mark.parametrize("query", ["", "nothing of the kind"])
def test_keys_that_the_list_ignores_move_nothing(palette: Palette, qtbot: QtBot, query: str) -> None:
    palette.field.setText(query)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Down, Qt.Key.Key_PageDown):
        for _ in range(60):
            qtbot.keyClick(palette.field, key)
    assert palette.isVisible()


def test_a_credential_is_found_by_its_name_and_shown(
    palette: Palette, window: MainWindow, qtbot: QtBot
) -> None:
    first = window.entries.entries()[0]
    first.name = "Zanzibar production"
    palette.reject()
    again = opened(window, qtbot)
    typed(again, qtbot, "zanz")
    assert again.titles() == ["Zanzibar production"]
    qtbot.keyClick(again.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.current() is first)


def test_a_credential_is_found_by_its_fingerprint(palette: Palette, window: MainWindow, qtbot: QtBot) -> None:
    first = window.entries.entries()[0]
    mark = first.inspection.fingerprint() or ""
    for text in (mark, mark[:4].upper()):
        palette.field.clear()
        typed(palette, qtbot, text)
        assert palette.titles()[0] == first.name, text
        assert palette.titles().count(first.name) == 1, text
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.current() is first)


def test_a_credential_removed_meanwhile_is_not_shown(
    palette: Palette, window: MainWindow, qtbot: QtBot
) -> None:
    first, second = window.entries.entries()
    palette.field.setText(first.name)
    window.entries.remove([first])
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert window.current() is second


def test_a_topic_of_the_help_is_found_by_its_title_and_its_words(
    palette: Palette, window: MainWindow, qtbot: QtBot
) -> None:
    palette.field.setText("global key: one key for all")
    assert palette.titles() == ["API key (v2)"]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.stack.currentWidget(), HelpView))


@pytest.mark.parametrize("query", ["rotat", "rotate", "rotation", "revok", "revoke", "revoked"])
def test_a_topic_is_found_by_every_form_of_its_word(palette: Palette, query: str) -> None:
    palette.field.setText(query)
    wanted = "Creating and revoking version 2 keys" if "rev" in query else "Rotating a key in its file"
    assert wanted in palette.titles()


def test_nothing_found_is_said(palette: Palette) -> None:
    palette.field.setText("qqqqzzzz")
    assert palette.titles() == []
    assert not palette._nothing.isHidden()


def test_escape_closes_it_and_does_nothing(palette: Palette, window: MainWindow, qtbot: QtBot) -> None:
    before = window.stack.currentWidget()
    with qtbot.waitSignal(palette.finished):
        qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is before


def test_every_menu_opens_as_before_after_it_was_open(drive: Drive) -> None:
    """The garbage collector runs after much that a person does, and a menu without actions does not open."""

    async def script(app: App) -> None:
        await start_sandbox(app)
        before = choices(app.window)
        assert len(before) == _MENUS and all(before.values())
        app.window.actions_by_key["find"].trigger()
        await until(lambda: QApplication.activeModalWidget(), "the palette did not open")
        app.window.findChildren(Palette)[0].reject()
        await until(lambda: not app.window.findChildren(Palette), "the palette did not go")
        gc.unfreeze()
        gc.collect()
        assert choices(app.window) == before

    drive(script)


def choices(window: MainWindow) -> dict[str, list[str]]:
    """What the menus offer, and the menus in them, each when it opens."""
    found: dict[str, list[str]] = {}

    def look(menu: QMenu) -> None:
        menu.aboutToShow.emit()
        found[menu.title()] = [action.text() for action in menu.actions()]
        for action in menu.actions():
            inner = action.menu()
            if isinstance(inner, QMenu):
                look(inner)

    for menu in window.menus.values():
        look(menu)
    return found


def test_screen_readers_are_told_what_a_row_is(palette: Palette) -> None:
    palette.field.setText("paste a credential")
    item = palette.list.item(0)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Paste a credential, Ctrl+V"
    found = QAccessible.queryAccessibleInterface(palette.field)
    assert found and found.text(QAccessible.Text.Name) == "Search credentials, actions and help"


def test_samples_are_found_before_the_sandbox_runs(drive: Drive) -> None:
    async def script(app: App) -> None:
        app.window.actions_by_key["find"].trigger()
        palette = next(made for made in app.window.findChildren(Palette) if made.isVisible())
        palette.field.setText("sample one key")
        assert palette.titles()[0] == "Sandbox: Load a sample: Token for one key"
        palette.field.returnPressed.emit()
        await until(lambda: app.window.current() is not None, "no sample was loaded")
        entry = app.window.current()
        assert entry and entry.inspection.kind is Kind.DISPOSABLE_TOKEN

    drive(script)


FIRST = {
    "sweep": "The page Test calls",
    "mint": "Mint",
    "mint a": "Mint a token",
    "quit": "Quit",
    "audit": "Audit a folder",
    "table": "Table of all credentials",
    "clear": "Clear all credentials",
    "clear idle": "Clear all credentials when idle: Never",
    "dark": "Theme: Dark",
    "theme dark": "Theme: Dark",
    "report": "Copy report",
    "copy json": "Report as: Copy technical report as JSON",
    "validity": "Check validity at another time",
    "compare": "Compare two credentials",
    "revoke": "Revoke a key by id",
    "connection": "Connection",
    "proxy": "Connection",
    "certificate": "Connection",
    "port": "Connection",
    "momento local": "Connection",
    "check connection": "Check the connection",
    "deadline": "Test calls",
    "folder": "Open a folder",
    "name list": "Sort the list by: Name",
    "key or token": "API key or token?",
    "japan": "Language: 日本語",
    "japanese": "Language: 日本語",
    "language": "Language: 日本語",
    "theme": "Theme: Dark",
    "sandbox": "Try the sandbox",
    "get": "Get",
    "sample": "Sandbox: Load a sample: Expired token",
}
"""What is typed, and what is first."""


async def first_of(app: App, queries: dict[str, str]) -> dict[str, str]:
    """What the palette lists first for each query, with a credential loaded."""
    load(app.window, v1_key())
    await until(lambda: app.window.current() is not None, "nothing was loaded")
    app.window.actions_by_key["find"].trigger()
    palette = next(made for made in app.window.findChildren(Palette) if made.isVisible())
    found = {}
    for query in queries:
        palette.field.setText(query)
        found[query] = next(iter(palette.titles()), "")
    palette.reject()
    return found


def test_what_is_called_so_is_first(drive: Drive) -> None:
    async def script(app: App) -> None:
        assert await first_of(app, FIRST) == FIRST

    drive(script)


JAPANESE = {
    "mint a token": "トークンを発行",
    "mint": "発行",
    "quit": "終了",
    "theme dark": "テーマ: ダーク",
    "dark": "テーマ: ダーク",
    "copy json": "レポートの形式: 技術者向けレポートを JSON でコピー",
    "clear idle": "操作がないときにすべての認証情報を消去: しない",
    "sample super": "サンドボックス: サンプルを読み込む: スーパーユーザーのキー",
    "key or token": "API キーか、トークンか",
    "sweep": "「テスト呼び出し」ページ",
    "japanese": "言語: 日本語",
    "english": "言語: English",
    "language": "言語: 日本語",
    "get": "読み取り",
    "言語": "言語: 日本語",
    "取得": "「テスト呼び出し」ページ",
    "発行": "発行",
    "接続": "接続",
    "connection": "接続",
    "プロキシ": "接続",
    "proxy": "接続",
    "証明書": "接続",
    "certificate": "接続",
    "デッドライン": "テスト呼び出し",
    "deadline": "テスト呼び出し",
    "ダーク": "テーマ: ダーク",
    "サンドボックス": "サンドボックスを試す",
    "レポート": "レポートをコピー",
}


def test_in_japanese_both_languages_find_it(drive: Drive) -> None:
    async def script(app: App) -> None:
        assert await first_of(app, JAPANESE) == JAPANESE

    drive(script, Settings(theme="light", language="ja"))
