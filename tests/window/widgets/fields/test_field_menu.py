"""The context menu of a field is the one that Qt has: the same items in the same groups, offered in the same states."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from inspector.window.look.theme import Theme
from inspector.window.widgets.fields import field_menu

Field = QLineEdit | QPlainTextEdit


def empty(_field: Field) -> None: ...


def typed(field: Field) -> None:
    field.insert("abc") if isinstance(field, QLineEdit) else field.insertPlainText("abc")


def chosen(field: Field) -> None:
    typed(field)
    QTest.keyClick(field, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)


def undone(field: Field) -> None:
    typed(field)
    field.undo()


def items(menu: QMenu) -> list[tuple[str, bool]]:
    """What a menu offers, and whether it can be done. A line between two groups is a dash."""
    return [("-", True) if one.isSeparator() else (one.text(), one.isEnabled()) for one in menu.actions()]


@pytest.mark.parametrize("state", [empty, typed, chosen, undone])
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_it_has_the_items_and_the_groups_of_qts_own(
    qtbot: QtBot, theme: Theme, kind: type[Field], state: Callable[[Field], None]
) -> None:
    field = kind()
    qtbot.addWidget(field)
    field.show()
    state(field)
    QApplication.clipboard().setText("something to paste")
    own = field.createStandardContextMenu()
    wanted = items(own)
    own.deleteLater()
    field_menu.pop_up(field, field.mapToGlobal(QPoint(5, 5)), lambda paste: paste())
    (shown,) = (each for each in field.findChildren(QMenu) if each.isVisible())
    assert [text for text, _possible in items(shown)].count("-") == 2
    assert items(shown) == wanted
    shown.close()
    qtbot.waitUntil(lambda: not isValid(shown))
