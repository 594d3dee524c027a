"""Fields for a line of text: a credential dropped on one is loaded by the window, not typed into the field."""

from __future__ import annotations

import time

from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from inspector.window.look import theme as looks
from inspector.window.look.theme import Theme
from inspector.window.shell.main_window import MainWindow
from inspector.window.widgets.fields.line_edit import LineEdit
from tests.samples import disposable_token
from tests.window.credentials import load
from tests.window.tour import visit


def test_no_line_edit_of_the_window_takes_a_drop(window: MainWindow) -> None:
    (entry,) = load(window, disposable_token(time.time() + 600))
    seen = set()
    for name, shown in visit(window, entry):
        for edit in shown.findChildren(QLineEdit):
            if not isinstance(edit.parent(), QAbstractSpinBox):
                assert not edit.acceptDrops(), (name, edit.objectName(), edit.accessibleName())
                seen.add(name)
    assert {"permissions", "mint", "calls", "table", "help"} <= seen


def test_a_line_edit_is_named_after_its_title(qtbot: QtBot) -> None:
    edit = LineEdit("A title", longest=3, hint="a hint", name="field")
    qtbot.addWidget(edit)
    edit.setText("12345")
    assert (edit.text(), edit.accessibleName(), edit.objectName()) == ("123", "A title", "field")
    assert edit.placeholderText() == "a hint"


def test_what_clears_a_field_has_our_icon_in_every_theme(qtbot: QtBot, theme: Theme) -> None:
    edit = LineEdit("A title", clearable=True)
    qtbot.addWidget(edit)
    edit.show()
    edit.setText("words")
    (button,) = edit.findChildren(QToolButton)
    drawn = []
    for choice in ("dark", "light"):
        theme.choose(choice)
        drawn.append(button.icon().pixmap(32).toImage())
        assert drawn[-1] == looks.icon("close", "muted").pixmap(32).toImage()
    assert drawn[0] != drawn[1]
