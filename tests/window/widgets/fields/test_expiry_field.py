"""The time to live: quick picks of a token and of a key, units, and "never" for keys only."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from inspector.credential.scopes.problems import Purpose
from inspector.window.look.theme import Theme
from inspector.window.widgets.fields.expiry_field import ExpiryField

HOUR, DAY = 3_600, 86_400
PICKS = {
    Purpose.DISPOSABLE: {"5 min": 300, "15 min": 900, "30 min": 1_800, "1 h": HOUR},
    Purpose.API_KEY: {"7 days": 7 * DAY, "30 days": 30 * DAY, "90 days": 90 * DAY, "1 year": 365 * DAY},
}


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> ExpiryField:
    made = ExpiryField()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("purpose", PICKS)
def test_a_purpose_offers_its_times_only(field: ExpiryField, qtbot: QtBot, purpose: Purpose) -> None:
    field.show_purpose(purpose)
    offered = [button for button in field.picks if button.isVisible()]
    assert [button.text() for button in offered] == list(PICKS[purpose])
    assert field.never.isVisible() is (purpose is Purpose.API_KEY)
    for button in offered:
        button.click()
        assert field.seconds() == PICKS[purpose][button.text()]
        assert button.accessibleName() == f"Expires after {button.text()}"


def test_a_token_cannot_live_for_ever(field: ExpiryField) -> None:
    field.show_purpose(Purpose.API_KEY)
    field.never.setChecked(True)
    assert field.seconds() is None
    field.show_purpose(Purpose.DISPOSABLE)
    assert field.seconds() is not None


def test_an_api_key_is_not_proposed_the_minutes_of_a_token(field: ExpiryField) -> None:
    field.show_purpose(Purpose.DISPOSABLE)
    field.show_seconds(900)
    field.show_purpose(Purpose.API_KEY)
    assert field.seconds() == 30 * DAY
    field.show_seconds(None)
    field.show_purpose(Purpose.DISPOSABLE)
    assert field.seconds() == 900
    field.show_purpose(Purpose.API_KEY)
    assert field.seconds() is None
