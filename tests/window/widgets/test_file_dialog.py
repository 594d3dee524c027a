"""Qt's own file dialog: its buttons show icons in both themes, its labels are in the language of the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFileSystemModel,
    QLineEdit,
    QToolButton,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from inspector.window.look.theme import Theme
from inspector.window.widgets.files import ask_open, ask_save
from tests.window.languages import japanese

_BORDER = 4
_SEEN = 12
"""Differing pixels that make a sign: a dot of an icon without room has fewer."""


def drawn(button: QToolButton) -> int:
    """How many pixels inside the border differ clearly from the background."""
    image = button.grab().toImage()
    ground = QColor(image.pixel(_BORDER, _BORDER))
    return sum(
        abs(QColor(image.pixel(x, y)).lightness() - ground.lightness()) > 25
        for x in range(_BORDER, image.width() - _BORDER)
        for y in range(_BORDER, image.height() - _BORDER)
    )


def opened(parent: QWidget) -> QFileDialog:
    """Open the dialog over ``parent``, which the caller has to keep."""
    ask_open(parent, "Open", lambda _paths: None)
    dialog = parent.findChild(QFileDialog)
    assert dialog is not None
    return dialog


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_every_button_shows_its_icon(qtbot: QtBot, theme: Theme, choice: str) -> None:
    theme.choose(choice)
    try:
        parent = QWidget()
        qtbot.addWidget(parent)
        dialog = opened(parent)
        qtbot.waitExposed(dialog)
        QApplication.processEvents()
        buttons = [button for button in dialog.findChildren(QToolButton) if button.isVisible()]
        assert len(buttons) >= 5
        assert [button.objectName() for button in buttons if drawn(button) < _SEEN] == []
    finally:
        theme.choose("light")


def test_the_labels_are_in_the_language_of_the_window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    translator = japanese(tmp_path, qapp)
    qapp.installTranslator(translator)
    try:
        parent = QWidget()
        qtbot.addWidget(parent)
        dialog = opened(parent)
        label = QFileDialog.DialogLabel
        for which in (label.LookIn, label.FileType):
            assert not dialog.labelText(which).isascii(), dialog.labelText(which)
    finally:
        qapp.removeTranslator(translator)


def test_the_kind_of_a_folder_is_in_the_language_of_the_window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "inside").mkdir()
    translator = japanese(tmp_path, qapp)
    qapp.installTranslator(translator)
    try:
        parent = QWidget()
        qtbot.addWidget(parent)
        dialog = opened(parent)
        dialog.setDirectory(str(tmp_path))
        model = dialog.findChild(QFileSystemModel)
        assert model is not None

        def kind() -> str:
            return str(model.index(str(tmp_path / "inside"), 2).data() or "")

        qtbot.waitUntil(lambda: kind() != "")
        assert kind() == "フォルダー"
        table = dialog.findChild(QTreeView, "treeView")
        assert table is not None
        for column in (1, 2, 3):
            wanted = table.sizeHintForColumn(column)
            qtbot.waitUntil(lambda at=column, size=wanted: table.columnWidth(at) >= size)
    finally:
        qapp.removeTranslator(translator)


def test_nul_is_no_part_of_a_pasted_name(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    edit = opened(parent).findChild(QLineEdit, "fileNameEdit")
    assert edit is not None
    edit.selectAll()
    edit.insert("a\0b\0.env")
    edit.insert("x")
    assert edit.text() == "ab.envx"


def test_a_name_without_a_dot_gets_the_first_ending_of_the_chosen_type(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    kinds = ["Text (*.md *.txt)", "JSON (*.json)", "All files (*)"]
    ask_save(window, "Save", lambda _path: None, name="report", kind=";;".join(kinds), end="json")
    dialog = window.findChild(QFileDialog)
    assert dialog.nameFilters() == kinds
    assert (dialog.selectedNameFilter(), dialog.defaultSuffix()) == (kinds[1], "json")
    for kind, ending in zip(kinds, ("md", "json", "json"), strict=True):
        dialog.filterSelected.emit(kind)
        assert dialog.defaultSuffix() == ending
    dialog.reject()


@pytest.mark.parametrize(
    ("pasted", "name", "at"), [("a\0b", "xaby", 3), ("\0\0a", "xay", 2), ("a\0", "xay", 2), ("ab", "xaby", 3)]
)
def test_a_pasted_name_loses_what_no_system_allows_and_one_types_on_behind_it(
    qtbot: QtBot, theme: Theme, pasted: str, name: str, at: int
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = opened(parent)
    (edit,) = dialog.findChildren(QLineEdit, "fileNameEdit")
    edit.setText("xy")
    edit.setCursorPosition(1)
    edit.insert(pasted)
    assert edit.text() == name
    assert edit.cursorPosition() == at
    dialog.close()
