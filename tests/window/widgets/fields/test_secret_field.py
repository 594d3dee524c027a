"""The masked field of a secret: revealed while held or for ten seconds, and masked when hidden."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.credential.text.secret import Secret
from inspector.window.look.theme import Theme
from inspector.window.widgets.buttons import IconButton
from inspector.window.widgets.fields.secret_field import SecretField
from inspector.window.widgets.plain import ElidedLabel
from inspector.window.widgets.reveal import REVEALED_SECONDS, Reveal

SECRET = "eyJsecret-abcdefghijklmnopqrstuvwxyz-0123456789-abcdefghijklmnopqrstuvwxyz"


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> Iterator[SecretField]:
    made = SecretField()
    qtbot.addWidget(made)
    made.resize(1_200, 40)
    made.show_secret(Secret(SECRET))
    made.show()
    yield made


def shown(field: SecretField) -> str:
    label = field.findChild(ElidedLabel)
    assert label
    return label.whole()


def eye(field: SecretField) -> IconButton:
    return next(button for button in field.findChildren(IconButton) if button.isCheckable())


def test_it_is_masked_at_first(field: SecretField) -> None:
    assert SECRET[12:-4] not in shown(field)
    assert not field.is_revealed()


def test_a_click_reveals_for_ten_seconds(field: SecretField, qtbot: QtBot) -> None:
    qtbot.mouseClick(eye(field), Qt.MouseButton.LeftButton)
    assert shown(field) == SECRET
    reveal = field.findChild(Reveal)
    assert reveal
    assert reveal._timer.isActive() and reveal._timer.interval() == REVEALED_SECONDS * 1_000
    reveal._timer.timeout.emit()
    assert SECRET not in shown(field)


def test_letting_go_after_holding_masks_at_once(field: SecretField, qtbot: QtBot) -> None:
    qtbot.mousePress(eye(field), Qt.MouseButton.LeftButton)
    assert shown(field) == SECRET
    qtbot.wait(450)
    qtbot.mouseRelease(eye(field), Qt.MouseButton.LeftButton)
    assert SECRET not in shown(field)


def test_another_secret_is_masked_at_first(field: SecretField) -> None:
    field.toggle()
    field.show_secret(Secret(SECRET[::-1]))
    assert SECRET[::-1] not in shown(field)


def test_it_is_masked_when_hidden(field: SecretField) -> None:
    field.toggle()
    field.hide()
    assert not field.is_revealed()
    assert SECRET not in shown(field)


def test_screen_readers_hear_that_it_is_masked_or_revealed_not_the_text(field: SecretField) -> None:
    label = field.findChild(ElidedLabel)
    for _ in range(2):
        found = QAccessible.queryAccessibleInterface(label)
        assert found
        assert SECRET not in found.text(QAccessible.Text.Name)
        field.toggle()


def places(field: SecretField) -> list[QPoint]:
    return [button.mapTo(field, button.rect().center()) for button in field.findChildren(IconButton)]


@pytest.mark.parametrize("width", [220, 320, 600, 1_200])
def test_nothing_moves_when_it_is_revealed_and_a_second_click_masks_it(
    field: SecretField, qtbot: QtBot, width: int
) -> None:
    field.resize(width, 40)
    field.show_secret(Secret(SECRET), [("Copy the inner JWT", lambda: None)])
    label, where = field.findChild(ElidedLabel), eye(field)
    assert label
    qtbot.waitUntil(lambda: label.width() > 0 and where.visibleRegion().boundingRect() == where.rect())
    before, wide = places(field), label.width()
    qtbot.mouseClick(where, Qt.MouseButton.LeftButton)
    QApplication.processEvents()  # lays it out
    assert shown(field) == SECRET
    assert places(field) == before
    assert label.width() >= wide
    assert field.childAt(before[0]) is where
    qtbot.mouseClick(where, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert SECRET not in shown(field)
    assert places(field) == before
