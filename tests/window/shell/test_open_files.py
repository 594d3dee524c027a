"""The dialog that opens files, and the files of this program and its earlier versions."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from inspector.window.shell.main_window import MainWindow
from tests.samples import v1_key


def open_dialog(window: MainWindow) -> QFileDialog:
    window.commands.open_files()
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    return dialog


def test_all_files_are_shown_first_and_the_programs_own_are_a_choice(window: MainWindow) -> None:
    dialog = open_dialog(window)
    assert dialog.nameFilters() == ["All files (*)", "Momento keys (*.momentokey *.momento-credential.json)"]
    assert dialog.selectedNameFilter() == "All files (*)"


@pytest.mark.parametrize("name", ["mine.momentokey", "mine.momento-credential.json"])
def test_a_file_of_this_version_and_of_an_earlier_one_is_opened(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    (tmp_path / name).write_text(v1_key(), "utf-8")
    dialog = open_dialog(window)
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setText(str(tmp_path / name))
    dialog.accept()
    qtbot.waitUntil(lambda: window.current() is not None)
    entry = window.current()
    assert entry is not None
    assert (entry.name, entry.inspection.source.name) == ("mine", name)
