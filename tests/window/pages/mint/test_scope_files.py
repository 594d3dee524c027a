"""Scope files and key files, read and written in background threads."""

import os
import stat
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from inspector.credential.scopes.scope import least_scope
from inspector.credential.scopes.scope_json import read_scope, write_scope
from inspector.credential.text.secret import Secret
from inspector.process.private_file import replace_private
from inspector.window.pages.mint.scope_files import LARGEST, ScopeFiles
from inspector.window.widgets.files import Files
from tests.samples import v1_key
from tests.window.choose_again import choose_again


@pytest.fixture
def files(qtbot: QtBot) -> ScopeFiles:
    over = QWidget()
    qtbot.addWidget(over)
    return ScopeFiles(over)


def test_a_scope_file_is_read_into_a_scope(files: ScopeFiles, qtbot: QtBot, tmp_path: Path) -> None:
    place = tmp_path / "scope.json"
    place.write_text(write_scope(least_scope()), "utf-8")
    with qtbot.waitSignal(files.scope_read) as read:
        files.read(place)
    assert read.args == [least_scope()]


def test_a_file_that_is_no_scope_comes_back_as_its_text(
    files: ScopeFiles, qtbot: QtBot, tmp_path: Path
) -> None:
    place = tmp_path / "scope.json"
    place.write_text("{nonsense", "utf-8")
    with qtbot.waitSignal(files.mistake_read) as read:
        files.read(place)
    assert read.args == ["{nonsense"]


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"\xff\xfe\x00", "not UTF-8"), (b" " * (LARGEST + 1), "too large"), (None, "cannot be read")],
)
def test_a_file_that_cannot_be_read_is_named(
    files: ScopeFiles, qtbot: QtBot, tmp_path: Path, content: bytes | None, words: str
) -> None:
    place = tmp_path / "scope\u202e.json"
    if content is not None:
        place.write_bytes(content)
    with qtbot.waitSignal(files.announced) as said:
        files.read(place)
    assert said.args is not None
    assert words in said.args[0]
    assert "\u202e" not in said.args[0]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(files: ScopeFiles, qtbot: QtBot, tmp_path: Path) -> None:
    place = tmp_path / "pipe"
    os.mkfifo(place)
    with qtbot.waitSignal(files.announced) as said:
        files.read(place)
    assert "cannot be read" in str(said.args)


def save_dialog(files: ScopeFiles) -> QFileDialog:
    files.save_key(Secret("the key"))
    dialog = files.parent().findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    return dialog


def test_a_key_is_saved_with_the_suffix_that_every_system_opens(files: ScopeFiles) -> None:
    dialog = save_dialog(files)
    assert [Path(name).name for name in dialog.selectedFiles()] == ["api-key.momentokey"]
    assert dialog.nameFilters() == ["Momento keys (*.momentokey)", "All files (*)"]


def test_a_token_is_saved_under_a_name_of_its_own(files: ScopeFiles) -> None:
    files.save_key(Secret("the token"), token=True)
    dialog = files.parent().findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.windowTitle() == "Save the token"
    assert [Path(name).name for name in dialog.selectedFiles()] == ["token.momentokey"]


@pytest.mark.parametrize(
    ("typed", "written"), [("mine", "mine.momentokey"), ("momento_key_info.json", "momento_key_info.json")]
)
def test_a_name_gets_the_suffix_unless_it_has_one(
    files: ScopeFiles, qtbot: QtBot, tmp_path: Path, typed: str, written: str
) -> None:
    dialog = save_dialog(files)
    with qtbot.waitSignal(files.announced):
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        field.setText(str(tmp_path / typed))
        dialog.accept()
    assert (tmp_path / written).read_text("utf-8") == "the key"


def test_a_scope_is_written_whole(qtbot: QtBot, tmp_path: Path) -> None:
    writer = Files()
    place = tmp_path / "mine.json"
    with qtbot.waitSignal(writer.write_ended) as ended:
        writer.write(place, lambda: write_scope(least_scope()))
    assert ended.args == ["mine.json", ""]
    assert read_scope(place.read_text("utf-8")) == least_scope()


def test_a_missing_folder_is_reported(qtbot: QtBot, tmp_path: Path) -> None:
    writer = Files()
    with qtbot.waitSignal(writer.write_ended) as ended:
        writer.write(tmp_path / "none" / "mine.json", lambda: "x")
    assert ended.args == ["mine.json", "no folder"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no file modes")
def test_a_key_file_is_readable_by_its_owner_only_even_over_an_open_one(tmp_path: Path) -> None:
    place = tmp_path / "key.json"
    place.write_text("old")
    place.chmod(0o666)
    assert replace_private(place, "new")
    assert place.read_text() == "new"
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert [child.name for child in tmp_path.iterdir()] == ["key.json"]


def test_a_key_that_cannot_be_saved_leaves_nothing_behind(tmp_path: Path) -> None:
    taken = tmp_path / "folder"
    taken.mkdir()
    (taken / "x").write_text("")
    assert not replace_private(taken, "new")
    assert [child.name for child in tmp_path.iterdir()] == ["folder"]


def test_a_key_that_could_not_be_saved_is_saved_elsewhere(
    files: ScopeFiles, qtbot: QtBot, tmp_path: Path
) -> None:
    chooser = save_dialog(files)
    with qtbot.waitSignal(files.announced) as told:
        chooser.fileSelected.emit(str(tmp_path / "gone" / "a.json"))
    chooser.reject()
    assert told.args == [
        "“a.json” could not be written. The folder does not exist, or does not exist any more."
    ]
    choose_again(files.parent(), tmp_path / "b.json", qtbot, files.announced)
    assert (tmp_path / "b.json").read_text("utf-8") == "the key"


def test_a_scope_is_saved_as_json_where_no_ending_was_typed(
    files: ScopeFiles, qtbot: QtBot, tmp_path: Path
) -> None:
    files.save_scope(least_scope())
    chooser = QApplication.activeModalWidget()
    assert isinstance(chooser, QFileDialog)
    assert chooser.nameFilters() == ["Scopes (*.json)"]
    name = chooser.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(name, QLineEdit)
    name.setText(str(tmp_path / "mine"))
    with qtbot.waitSignal(files.announced) as said:
        chooser.accept()
    assert said.args == ["mine.json was saved."]
    assert read_scope((tmp_path / "mine.json").read_text("utf-8")) == least_scope()


@pytest.mark.parametrize("text", ["MOMENTO_API_KEY={}\n", '{{"apiKey": "{}"}}', "{}"])
def test_a_file_with_a_credential_is_not_shown(
    files: ScopeFiles, qtbot: QtBot, tmp_path: Path, text: str
) -> None:
    """The editor would show it to all, also while the screen is shared."""
    file = tmp_path / "prod.env"
    file.write_text(text.format(v1_key()))
    shown: list[str] = []
    files.mistake_read.connect(shown.append)
    with qtbot.waitSignal(files.announced) as told:
        files.read(file)
    assert told.args == ["prod.env holds a credential and is no scope. It was not shown."]
    assert shown == []
