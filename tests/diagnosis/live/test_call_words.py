"""Sentences name calls in words that can be translated."""

from __future__ import annotations

import pytest

from inspector.credential.permissions.access import Operation
from inspector.credential.text.message import Message
from inspector.diagnosis.live.call_words import call_words
from inspector.service.connection.outcome import OtherCall


@pytest.mark.parametrize("operation", [*Operation, OtherCall.RENEW, OtherCall.ACCOUNT])
def test_every_call_has_a_name_in_words(operation: str) -> None:
    found = call_words(operation)
    assert isinstance(found, Message)
    one_word = operation.isalpha() and str(found) == operation
    assert one_word or " " in str(found)


@pytest.mark.parametrize("operation", ["get", "set", "delete", "publish", "subscribe"])
def test_what_the_test_calls_make_has_the_name_that_sdks_give_it(operation: str) -> None:
    assert str(call_words(operation)) == operation


def test_what_is_no_call_of_an_application_is_told_as_a_request() -> None:
    assert str(call_words("generate-key")) == "a request to mint an API key"


def test_what_has_no_words_is_named_as_it_is() -> None:
    assert call_words("ping") == "ping"
