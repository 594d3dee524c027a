"""Scopes that are saved by name: a file each in the settings folder, listed in the template menu of the Mint page."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from inspector import settings
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.credential.scopes.scope import Scope, least_scope
from inspector.credential.scopes.scope_json import read_scope, write_scope
from inspector.window.background.call_queue import CallQueue
from inspector.window.connection.operations import Operations
from inspector.window.entries.model import Entries
from inspector.window.look.theme import Theme
from inspector.window.pages.mint.page import MintPage
from inspector.window.pages.mint.saved_scopes import SavedScopes
from inspector.window.pages.mint.scope_folder import LARGEST, MOST
from inspector.window.pages.mint.scopes_dialog import NameDialog, ScopesDialog
from inspector.window.widgets.question_dialog import QuestionDialog
from tests.samples import v1_key

WIDE = Scope((Rule(Resource.TOPIC, Role.READ_WRITE, Selector.name("c"), Selector.name("t")),), 60)


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QObject]:
    made = QObject()
    yield made


@pytest.fixture
def saved(parent: QObject, qtbot: QtBot, tmp_path: Path) -> SavedScopes:
    made = SavedScopes(parent, tmp_path / "scopes")
    with qtbot.waitSignal(made.changed):
        made.look()
    return made


def keep(saved: SavedScopes, qtbot: QtBot, name: str, scope: Scope) -> str:
    with qtbot.waitSignal(saved.told) as told:
        saved.save(name, scope)
    assert told.args
    return str(told.args[0])


def names(saved: SavedScopes) -> list[str]:
    return [each.name for each in saved.scopes]


def test_a_scope_is_saved_by_name_readable_by_its_owner_only(
    saved: SavedScopes, qtbot: QtBot, tmp_path: Path
) -> None:
    assert keep(saved, qtbot, "For the shop", least_scope()) == "“For the shop” was saved."
    assert [(each.name, each.scope) for each in saved.scopes] == [("For the shop", least_scope())]
    (file,) = saved.folder.iterdir()
    assert read_scope(file.read_text("utf-8")) == least_scope(), "the command line takes the file as it is"
    if os.name != "nt":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(saved.folder.stat().st_mode) == 0o700


def test_the_same_name_in_any_case_replaces_the_scope(saved: SavedScopes, qtbot: QtBot) -> None:
    keep(saved, qtbot, "Shop", least_scope())
    keep(saved, qtbot, "SHOP", WIDE)
    assert [(each.name, each.scope) for each in saved.scopes] == [("SHOP", WIDE)]
    assert len(list(saved.folder.iterdir())) == 1


def test_a_scope_is_renamed_in_its_file_unless_the_name_is_taken(saved: SavedScopes, qtbot: QtBot) -> None:
    keep(saved, qtbot, "a", least_scope())
    keep(saved, qtbot, "b", WIDE)
    with qtbot.waitSignal(saved.told) as told:
        saved.rename(saved.scopes[0], "B")
    assert told.args[:1] == ["Another scope is called “b”."]
    with qtbot.waitSignal(saved.told) as told:
        saved.rename(saved.scopes[0], "z")
    assert told.args[:1] == ["“a” is now called “z”."]
    assert names(saved) == ["b", "z"]
    assert len(list(saved.folder.iterdir())) == 2


def test_a_deleted_scope_is_gone_also_where_its_file_went_before(saved: SavedScopes, qtbot: QtBot) -> None:
    keep(saved, qtbot, "a", least_scope())
    keep(saved, qtbot, "b", WIDE)
    first, second = saved.scopes
    second.file.unlink()
    for each in (first, second):
        with qtbot.waitSignal(saved.told):
            saved.delete(each)
    assert names(saved) == []


def test_a_scope_that_cannot_be_deleted_says_why(saved: SavedScopes, qtbot: QtBot) -> None:
    keep(saved, qtbot, "a", least_scope())
    (only,) = saved.scopes
    only.file.unlink()
    only.file.mkdir()
    with qtbot.waitSignal(saved.told) as told:
        saved.delete(only)
    assert told.args[0] == "“a” could not be deleted. A folder has this name."


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"{broken", "odd.json is not a scope. Line 1, column 2"),
        (b'{"rules": [], "api_key": "x"}', "“api_key” is unknown here."),
        (b"[]", "This must be an object"),
        (b'{"rules": [], "name": 7}', "name: This must be text"),
        (b"\xff\xfe\x00", "odd.json is not UTF-8 text."),
        (b" " * (LARGEST + 1), "odd.json is too large for a scope."),
        (b"", "is not a scope. Line 1"),
    ],
)
def test_a_broken_or_foreign_file_is_told_in_words_and_left_as_it_is(
    saved: SavedScopes, qtbot: QtBot, content: bytes, words: str
) -> None:
    keep(saved, qtbot, "good", least_scope())
    odd = saved.folder / "odd.json"
    odd.write_bytes(content)
    (saved.folder / ".hidden.json").write_bytes(content)
    (saved.folder / "notes.txt").write_bytes(content)
    with qtbot.waitSignal(saved.changed):
        saved.look()
    assert words in saved.problems()
    assert len(saved.problems().splitlines()) == 1
    assert names(saved) == ["good"]
    assert odd.read_bytes() == content


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_and_a_folder_named_like_scopes_are_not_waited_for(saved: SavedScopes, qtbot: QtBot) -> None:
    saved.folder.mkdir(exist_ok=True)
    os.mkfifo(saved.folder / "a.json")
    (saved.folder / "b.json").mkdir()
    with qtbot.waitSignal(saved.changed):
        saved.look()
    assert saved.problems().splitlines() == ["a.json cannot be read.", "b.json cannot be read."]


def test_a_file_that_was_put_there_by_hand_is_called_as_it_is(saved: SavedScopes, qtbot: QtBot) -> None:
    saved.folder.mkdir(exist_ok=True)
    (saved.folder / "from a colleague.json").write_text(write_scope(WIDE), "utf-8")
    with qtbot.waitSignal(saved.changed):
        saved.look()
    assert names(saved) == ["from a colleague"]


def test_a_folder_that_cannot_be_written_loses_nothing(parent: QObject, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "scopes").write_text("in the way")
    saved = SavedScopes(parent, tmp_path / "scopes")
    assert keep(saved, qtbot, "a", least_scope()) == (
        "The scope could not be written to the folder of the settings. "
        "The folder does not exist, or does not exist any more."
    )
    assert names(saved) == []
    assert (tmp_path / "scopes").read_text() == "in the way"


def test_a_folder_that_cannot_be_read_is_not_said_to_be_empty(
    saved: SavedScopes, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = ScopesDialog(None, saved)
    qtbot.addWidget(dialog)
    assert "No scope is saved yet" in dialog.detail.text()
    saved.folder.write_text("a file in its place, because a super user may read every folder")
    with qtbot.waitSignal(saved.changed):
        saved.look()
    told = f"The folder of the saved scopes cannot be read: {saved.folder}"
    assert (dialog.problems.label.text(), dialog.detail.text()) == (told, "")
    saved.folder.unlink()
    with qtbot.waitSignal(saved.changed):
        saved.look()
    assert "No scope is saved yet" in dialog.detail.text()
    assert not dialog.problems.label.text()


def test_a_failure_looks_like_one(saved: SavedScopes, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ScopesDialog(None, saved)
    qtbot.addWidget(dialog)
    (tmp_path / "bad.json").write_text("{")
    for act, tone in (
        (lambda: saved.save("a", least_scope()), "ok"),
        (lambda: saved.take(tmp_path / "bad.json"), "error"),
    ):
        with qtbot.waitSignal(saved.told):
            act()
        assert dialog.outcome.property("banner") == tone


def test_names_are_foreign_text(saved: SavedScopes, qtbot: QtBot) -> None:
    saved.folder.mkdir(exist_ok=True)
    told = {"schema": 1, "name": "<b>\u202egnp\n" + "x" * 500, "rules": []}
    (saved.folder / "a.json").write_text(json.dumps(told))
    with qtbot.waitSignal(saved.changed):
        saved.look()
    (name,) = names(saved)
    assert name.startswith("<b>⟨U+202E⟩gnp⟨LF⟩xxx")
    assert len(name) <= 80


@pytest.mark.parametrize("where", ["name", "cache", "token id"])
def test_a_credential_is_not_saved(saved: SavedScopes, qtbot: QtBot, where: str) -> None:
    key = v1_key()
    rule = Rule(Resource.CACHE, Role.READ_ONLY, Selector.name(key if where == "cache" else "c"))
    scope = Scope((rule,), 60, key[:64] if where == "token id" else "")
    assert "contains a credential" in keep(saved, qtbot, key[:80] if where == "name" else "a", scope)
    assert not saved.folder.exists()


def test_more_files_than_are_listed_are_counted(saved: SavedScopes, qtbot: QtBot) -> None:
    saved.folder.mkdir(exist_ok=True)
    for number in range(MOST + 3):
        (saved.folder / f"{number:04}.json").write_text(write_scope(WIDE, f"{number}"), "utf-8")
    with qtbot.waitSignal(saved.changed):
        saved.look()
    assert len(saved.scopes) == MOST
    assert saved.problems() == "3 files were not read: there are too many."


def test_two_windows_lose_nothing_of_each_other(saved: SavedScopes, qtbot: QtBot) -> None:
    other = SavedScopes(saved.parent(), saved.folder)
    keep(saved, qtbot, "mine", least_scope())
    keep(other, qtbot, "theirs", WIDE)
    with qtbot.waitSignal(saved.changed):
        saved.look()
    assert names(saved) == names(other) == ["mine", "theirs"]


def test_an_exported_scope_is_imported_under_its_name_or_a_free_one(
    saved: SavedScopes, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "x.json"
    file.write_text(write_scope(WIDE, "Shop"), "utf-8")
    for told in ("“Shop” was saved.", "“Shop (2)” was saved."):
        with qtbot.waitSignal(saved.told) as said:
            saved.take(file)
        assert said.args[:1] == [told]
    file.write_text("{}")
    with qtbot.waitSignal(saved.told) as said:
        saved.take(file)
    assert said.args is not None
    assert said.args[0].startswith("x.json is not a scope. Line 1")
    assert names(saved) == ["Shop", "Shop (2)"]


# Through the page


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MintPage:
    monkeypatch.setattr(settings, "path", lambda: tmp_path / "settings.json")
    made = MintPage(Operations(Entries(), CallQueue()))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: made.saved.saved.shelf is not None)
    return made


def titles(page: MintPage) -> list[str]:
    return [action.text() for action in page.bar.saved_menu.actions() if not action.isSeparator()]


def test_the_menu_saves_the_form_and_lists_it(page: MintPage, qtbot: QtBot) -> None:
    page.use_scope(WIDE)
    page.saved.keep()
    dialog = page.findChild(NameDialog)
    assert isinstance(dialog, NameDialog)
    assert not dialog.agree.isEnabled(), "it has no name yet"
    qtbot.keyClicks(dialog.name, "Read & write")
    with qtbot.waitSignal(page.announced) as said:
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert said.args[:1] == ["“Read & write” was saved."]
    assert titles(page) == ["Read && write", "Save this scope as…", "Manage saved scopes…"]
    page.use_scope(least_scope())
    page.bar.saved_menu.actions()[0].trigger()
    assert page.form.scope() == WIDE


def test_the_dialog_says_that_a_scope_will_be_replaced(page: MintPage, qtbot: QtBot) -> None:
    keep(page.saved.saved, qtbot, "Shop", WIDE)
    page.saved.keep()
    dialog = page.findChild(NameDialog)
    assert isinstance(dialog, NameDialog)
    qtbot.keyClicks(dialog.name, "shop")
    assert dialog.agree.text() == "Replace"
    assert "“Shop” exists" in dialog.note.text()
    dialog.name.setText(v1_key()[:80])
    assert not dialog.agree.isEnabled()
    assert "credential" in dialog.note.text()
    dialog.reject()


def managing(page: MintPage, qtbot: QtBot) -> ScopesDialog:
    page.manage_scopes()
    dialog = page.findChild(ScopesDialog)
    assert isinstance(dialog, ScopesDialog)
    qtbot.waitExposed(dialog)
    return dialog


def test_the_list_renames_deletes_and_uses_by_keyboard(page: MintPage, qtbot: QtBot) -> None:
    for name, scope in (("a", least_scope()), ("b", WIDE)):
        keep(page.saved.saved, qtbot, name, scope)
    dialog = managing(page, qtbot)
    assert [dialog.list.item(at).text() for at in range(dialog.list.count())] == ["a", "b"]
    dialog.list.editItem(dialog.list.item(0))
    editor = dialog.list.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.setText("b")
    with qtbot.waitSignal(page.saved.saved.told):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert "Another scope" in dialog.outcome.label.text()
    qtbot.waitUntil(lambda: dialog.list.item(0).text() == "a")  # it has its name again
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    question = dialog.findChild(QuestionDialog)
    assert isinstance(question, QuestionDialog)
    with qtbot.waitSignal(page.saved.saved.changed):
        question.agree.click()
    assert dialog.list.count() == 1
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert page.form.scope() == WIDE


def test_what_was_just_saved_is_selected(page: MintPage, qtbot: QtBot, tmp_path: Path) -> None:
    saved = page.saved.saved
    for name in ("a", "m", "z"):
        keep(saved, qtbot, name, WIDE)
    dialog = managing(page, qtbot)
    dialog.list.setCurrentRow(2)

    def selected() -> str:
        one = dialog.current()
        assert one is not None
        assert dialog.list.currentItem().text() == one.name
        return one.name

    dialog.keep_button.click()
    asked = dialog.findChild(NameDialog)
    assert isinstance(asked, NameDialog)
    qtbot.keyClicks(asked.name, "c")
    with qtbot.waitSignal(saved.told):
        qtbot.keyClick(asked.name, Qt.Key.Key_Return)
    assert selected() == "c"
    file = tmp_path / "x.json"
    file.write_text(write_scope(WIDE, "b"), "utf-8")
    with qtbot.waitSignal(saved.told):
        saved.take(file)
    assert selected() == "b"
    keep(saved, qtbot, "M", WIDE)  # the same scope under the name of another one, in another case: replaced
    assert selected() == "M"
    with qtbot.waitSignal(saved.told):
        saved.rename(saved.scopes[0], "y")
    assert selected() == "y"
    with qtbot.waitSignal(saved.told):
        saved.take(tmp_path / "none.json")
    assert selected() == "y", "nothing was saved"


def test_the_button_to_rename_keeps_an_editor_that_is_open(page: MintPage, qtbot: QtBot) -> None:
    keep(page.saved.saved, qtbot, "a", least_scope())
    dialog = managing(page, qtbot)
    dialog.list.setCurrentRow(0)
    dialog.rename_button.click()
    editor = dialog.list.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    dialog.rename_button.click()  # a warning of Qt fails this test
    assert dialog.list.findChildren(QLineEdit) == [editor]


def test_an_empty_list_says_how_to_fill_it_and_tells_of_broken_files(page: MintPage, qtbot: QtBot) -> None:
    dialog = managing(page, qtbot)
    assert "No scope is saved yet" in dialog.detail.text()
    assert not dialog.use_button.isEnabled()
    page.saved.saved.folder.mkdir()
    (page.saved.saved.folder / "odd.json").write_text("x")
    with qtbot.waitSignal(page.saved.saved.changed):
        page.saved.saved.look()
    assert dialog.problems.label.text().startswith("odd.json is not a scope.")


def test_a_scope_is_exported_with_its_name(page: MintPage, qtbot: QtBot, tmp_path: Path) -> None:
    keep(page.saved.saved, qtbot, "Shop", WIDE)
    dialog = managing(page, qtbot)
    dialog.export_button.click()
    asked = dialog.findChild(QFileDialog)
    assert isinstance(asked, QFileDialog)
    field = asked.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setText(str(tmp_path / "out.json"))
    asked.accept()
    qtbot.waitUntil(lambda: dialog.outcome.label.text() == "out.json was saved.")
    assert (tmp_path / "out.json").read_text("utf-8") == write_scope(WIDE, "Shop")


@pytest.mark.parametrize(
    ("odd", "more"),
    [
        (1, []),
        (3, []),
        (4, ["1 more file is not a scope."]),
        (6, ["3 more files are not scopes."]),
        (MOST + 1, [f"{MOST - 3} more files are not scopes.", "1 file was not read: there are too many."]),
        (MOST + 5, [f"{MOST - 3} more files are not scopes.", "5 files were not read: there are too many."]),
    ],
)
def test_of_many_files_that_are_no_scopes_three_are_named_and_the_others_counted(
    saved: SavedScopes, qtbot: QtBot, odd: int, more: list[str]
) -> None:
    saved.folder.mkdir(exist_ok=True)
    for number in range(odd):
        (saved.folder / f"{number:03}.json").write_bytes(b"\xff\xfe\x00")
    with qtbot.waitSignal(saved.changed):
        saved.look()
    named = [f"{number:03}.json is not UTF-8 text." for number in range(min(odd, 3))]
    assert saved.problems().splitlines() == [*named, *more]
