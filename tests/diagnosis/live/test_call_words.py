"""Sentences name calls in words that can be translated."""

from __future__ import annotations

import pytest

from inspector.credential.permissions.access import Operation
from inspector.credential.text.message import Message
from inspector.diagnosis.live.call_words import call_words
from inspector.service.connection.outcome import OtherCall


@pytest.mark.parametrize("operation", [*Operation, OtherCall.RENEW])
def test_every_call_has_its_name(operation: str) -> None:
    found = call_words(operation)
    assert isinstance(found, Message)
    assert str(found) == operation


def test_what_has_no_words_is_named_as_it_is() -> None:
    assert call_words("ping") == "ping"
