"""The card that obtains the new credential: lifetimes, offers, and what can be pressed meanwhile."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from inspector.credential.model.kinds import Kind
from inspector.window.look.theme import Theme
from inspector.window.views.rotate.new_card import NewCard

HOUR, DAY = 3_600, 86_400
TOKEN = {"15 minutes": 900, "1 hour": HOUR, "12 hours": 12 * HOUR, "24 hours": 24 * HOUR}
KEY = {"30 days": 30 * DAY, "90 days": 90 * DAY, "1 year": 365 * DAY, "Never expires": None}


@pytest.fixture
def card(qtbot: QtBot, theme: Theme) -> NewCard:
    made = NewCard()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(("kind", "lifetimes"), [(Kind.DISPOSABLE_TOKEN, TOKEN), (Kind.API_KEY_V1, KEY)])
def test_a_kind_has_its_lifetimes(card: NewCard, kind: Kind, lifetimes: dict[str, int | None]) -> None:
    card.show_kind(Kind.API_KEY_V1)
    card.show_kind(kind)
    box = card.lifetime
    assert [box.itemText(place) for place in range(box.count())] == list(lifetimes)
    assert box.currentIndex() == 1
    for place, seconds in enumerate(lifetimes.values()):
        box.setCurrentIndex(place)
        assert card.seconds() == seconds


def test_before_a_kind_is_known_there_is_no_lifetime(card: NewCard) -> None:
    assert card.seconds() is None


def test_what_is_not_possible_cannot_be_pressed_and_says_why(card: NewCard) -> None:
    card.show_offers("No refresh token is loaded.", "")
    assert not card.renew_button.isEnabled()
    assert "No refresh token" in card.renew_button.toolTip()
    assert card.mint_button.isEnabled()


def test_while_one_is_made_only_cancel_can_be_pressed(card: NewCard) -> None:
    card.show_offers("", "")
    card.show_running(True)
    assert card.cancel_button.isVisible()
    assert not card.mint_button.isEnabled()
    assert not card.renew_button.isEnabled()
    card.show_running(False)
    assert card.cancel_button.isHidden()
    assert card.mint_button.isEnabled()


def test_each_button_asks_for_what_it_says(card: NewCard, qtbot: QtBot) -> None:
    card.show_offers("", "")
    for button, signal in (
        (card.renew_button, card.renew_wanted),
        (card.mint_button, card.mint_wanted),
        (card.paste_button, card.paste_wanted),
        (card.cancel_button, card.cancel_wanted),
    ):
        with qtbot.waitSignal(signal):
            button.click()
