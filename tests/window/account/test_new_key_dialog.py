"""The new version 2 key is saved elsewhere where its first place does not take it: it is shown only once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from inspector.window.account.new_key_dialog import NewKeyDialog
from inspector.window.look.theme import Theme
from tests.samples import v2_key
from tests.window.choose_again import choose_again
from tests.window.entries.test_model import entry_of


def test_a_key_that_could_not_be_saved_is_saved_elsewhere(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    over.show()
    dialog = NewKeyDialog(over, entry_of(v2_key(), "new"))
    dialog.open()
    dialog.save.click()
    (chooser,) = dialog.findChildren(QFileDialog)
    with qtbot.waitSignal(dialog._files.write_ended):
        chooser.fileSelected.emit(str(tmp_path / "gone" / "key.json"))
    chooser.reject()
    assert "The folder does not exist" in dialog.answer.label.text()
    assert "only once" in dialog.answer.label.text()
    choose_again(dialog, tmp_path / "key.json", qtbot, dialog._files.write_ended)
    assert v2_key() in (tmp_path / "key.json").read_text("utf-8")
    assert "was saved" in dialog.answer.label.text()


def test_a_new_key_is_not_revealed_on_a_shared_screen(qtbot: QtBot, theme: Theme) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    over.show()
    for sharing in (True, False):
        dialog = NewKeyDialog(over, entry_of(v2_key(), "new"), hide_details=sharing)
        dialog.open()
        dialog.secret.toggle()
        assert dialog.secret.is_revealed() is not sharing
        dialog.reject()
