"""What was copied shows a tick: a secret inside a ring as long as it is on the clipboard, other text for a moment."""

from __future__ import annotations

import time

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from inspector.credential.text.secret import Secret
from inspector.window.look import theme
from inspector.window.shell.main_window import MainWindow
from inspector.window.widgets.buttons import Button, CopyButton, IconButton
from inspector.window.widgets.fields.secret_field import SecretField
from tests.samples import disposable_token, v1_key
from tests.window.credentials import load


def image(icon: QIcon) -> QImage:
    return icon.pixmap(QSize(64, 64), 1.0).toImage()


def painted(icon: QIcon) -> int:
    """How many pixels have a colour."""
    drawn = image(icon)
    return sum(drawn.pixelColor(x, y).alpha() > 128 for x in range(64) for y in range(64))


def copy_button(field: SecretField) -> IconButton:
    return next(
        each for each in field.findChildren(IconButton) if each.accessibleName() == "Copy the credential"
    )


def is_ticked(button: QToolButton) -> bool:
    drawn, ok = image(button.icon()), QColor(theme.active()["ok"])
    return any(drawn.pixelColor(x, y) == ok for x in range(64) for y in range(64))


def test_the_ring_shrinks_with_the_time(window: MainWindow) -> None:
    whole, half, end = (painted(theme.tick(left)) for left in (1.0, 0.5, 0.01))
    assert whole > half > end > 0


def test_the_button_of_the_copied_credential_is_ticked_until_it_is_cleared(window: MainWindow) -> None:
    load(window, v1_key())
    button = copy_button(window.header.findChild(SecretField))
    plain = image(button.icon())
    button.click()
    assert is_ticked(button)
    window.clipboard.clear_secret()
    assert image(button.icon()) == plain


def test_the_tick_goes_with_the_credential_and_comes_back_with_it(window: MainWindow) -> None:
    first, second = load(window, v1_key(), disposable_token(time.time() + 900))
    window.navigator.select(first)
    button = copy_button(window.header.findChild(SecretField))
    button.click()
    window.navigator.select(second)
    assert not is_ticked(button)
    window.navigator.select(first)
    assert is_ticked(button)


def test_another_copy_takes_the_tick_away(window: MainWindow) -> None:
    load(window, v1_key())
    button = copy_button(window.header.findChild(SecretField))
    button.click()
    window.clipboard.copy_text("something else")
    assert not is_ticked(button)


def test_a_second_secret_takes_the_tick_from_the_first(window: MainWindow) -> None:
    seen: list[tuple[Secret | None, int]] = []
    window.clipboard.kept.connect(lambda secret, seconds: seen.append((secret, seconds)))
    one, other = Secret("one"), Secret("other")
    window.clipboard.copy_secret(one)
    window.clipboard.copy_secret(other)
    assert seen == [(one, 30), (one, 0), (other, 30)]


def test_a_layer_that_was_copied_is_ticked(window: MainWindow) -> None:
    load(window, v1_key())
    window.navigator.show_page("raw")
    copies = [
        each
        for each in window.pages.shown().findChildren(IconButton)
        if each.accessibleName().startswith("Copy: ")
    ]
    copies[1].click()
    assert [is_ticked(each) for each in copies[:2]] == [False, True]


def test_text_that_is_not_secret_is_ticked_for_a_moment(qtbot: QtBot, window: MainWindow) -> None:
    button = CopyButton("Copy the endpoint")
    qtbot.addWidget(button)
    button.click()
    assert is_ticked(button)
    qtbot.waitUntil(lambda: not is_ticked(button), timeout=5_000)


def test_a_copied_secret_is_told_once(window: MainWindow) -> None:
    told: list[str] = []
    window.status.message.announce = told.append  # type: ignore[method-assign]
    window.clipboard.copy_secret(Secret("x"))
    window.status.show_clipboard(29)
    window.status.show_clipboard(28)
    assert told == ["The copied secret will be cleared in 30 s"]


def test_a_button_shows_a_ring_while_something_is_left_and_its_icon_afterwards(qtbot: QtBot) -> None:
    button = Button("Copy", "copy")
    qtbot.addWidget(button)
    before = image(button.icon())
    button.tick(0.5)
    half = image(button.icon())
    assert half != before
    button.tick(1.0)
    assert image(button.icon()) != half
    button.tick(0.0)
    assert image(button.icon()) == before
