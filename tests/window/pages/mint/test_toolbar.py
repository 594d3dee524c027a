"""The top of the Mint page: type, template, and the Mint button."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from inspector.credential.scopes.presets import HELPERS, NEEDS
from inspector.window.look.theme import Theme
from inspector.window.pages.mint.minting import CredentialType
from inspector.window.pages.mint.toolbar import MintToolbar
from inspector.window.widgets.tiles import Tile


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> Iterator[MintToolbar]:
    made = MintToolbar()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made


def test_the_menu_contains_every_preset_and_every_sdk_helper(bar: MintToolbar) -> None:
    titles = [action.text() for action in bar.menu.actions()]
    helpers = next(action.menu() for action in bar.menu.actions() if action.menu())
    assert titles[: len(NEEDS)] == [str(preset.title) for preset in NEEDS]
    assert [action.text() for action in helpers.actions()] == [preset.name for preset in HELPERS]  # type: ignore[attr-defined]


def test_a_chosen_preset_is_handed_on(bar: MintToolbar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.preset_chosen) as chosen:
        bar.menu.actions()[1].trigger()
    assert chosen.args == [NEEDS[1]]


@pytest.mark.parametrize(
    ("making", "title"), list(zip(CredentialType, ["Mint token", "Generate key", "Renew key"], strict=True))
)
def test_the_button_says_what_it_mints(bar: MintToolbar, making: CredentialType, title: str) -> None:
    bar.making.setCurrentIndex(making)
    assert bar.made() is making
    assert bar.mint_button.text() == title
    assert bar.presets_button.isHidden() is (making is CredentialType.RENEWED)


def test_key_and_token_are_explained_where_they_are_chosen(bar: MintToolbar, qtbot: QtBot) -> None:
    token, key = bar.making.findChildren(Tile)
    assert token.radio.accessibleDescription().startswith("For browsers")
    assert key.radio.accessibleDescription().startswith("For servers")
    assert token.property("chosen") is True
    qtbot.mouseClick(key, Qt.MouseButton.LeftButton, pos=key.rect().bottomLeft() + QPoint(4, -4))
    assert bar.made() is CredentialType.KEY
    assert (token.property("chosen"), key.property("chosen")) == (False, True)


def test_the_arrow_keys_go_through_the_choices(bar: MintToolbar, qtbot: QtBot) -> None:
    token, key = bar.making.findChildren(Tile)
    token.radio.setFocus()
    qtbot.keyClick(token.radio, Qt.Key.Key_Right)
    assert bar.made() is CredentialType.KEY
    assert key.radio.hasFocus()


def test_the_focus_changes_between_mint_and_cancel(bar: MintToolbar) -> None:
    bar.mint_button.setFocus()
    bar.show_busy(True)
    assert bar.cancel_button.hasFocus()
    assert not bar.mint_button.isEnabled()
    bar.show_busy(False)
    assert bar.mint_button.hasFocus()
    assert bar.cancel_button.isHidden()


def test_what_cannot_be_sent_says_why_to_a_screen_reader(bar: MintToolbar) -> None:
    bar.show_ready(False, "Correct the marked fields.")
    assert not bar.mint_button.isEnabled()
    assert bar.mint_button.accessibleDescription() == "Correct the marked fields."
