"""Why no new credential was made is said whole: the result, whose words came with it, and what can be done."""

from __future__ import annotations

from inspector.credential.inspection import inspect
from inspector.credential.text.message import message
from inspector.service.connection.outcome import CallInfo, OtherCall, Outcome, State
from inspector.window.views.rotate.making import not_made, said
from tests.credential.make import NOW, key_v1

INFO = CallInfo(OtherCall.RENEW)


def told(outcome: Outcome) -> str:
    return str(not_made(outcome, inspect(key_v1(), NOW), NOW))


def test_the_words_of_the_service_are_quoted_as_its_own() -> None:
    denied = Outcome(INFO, State.DENIED, "PERMISSION_DENIED", details="not for you")
    assert str(said(denied)) == "Message from the service: “not for you”"
    text = told(denied)
    assert text.startswith("PERMISSION_DENIED: nothing was made, and the file is as it was.")
    assert "Message from the service: “not for you”" in text


def test_the_words_of_the_library_are_not_called_the_services() -> None:
    lost = Outcome(INFO, State.FAILED, "UNAVAILABLE", details="Socket closed", made_here=True)
    assert "Message from the service" not in told(lost)
    assert "Socket closed" in told(lost)


def test_without_words_nothing_is_quoted() -> None:
    denied = Outcome(INFO, State.DENIED, "PERMISSION_DENIED")
    assert said(denied) is None
    assert "“" not in told(denied).split(".")[0]


def test_this_programs_own_reason_goes_before_the_services_words() -> None:
    why = message("Test", "Because.")
    refused = Outcome(INFO, State.REFUSED, None, why=why, details="not for you")
    assert "Because." in told(refused)
    assert "not for you" not in told(refused)


def test_the_words_of_the_service_end_before_the_advice() -> None:
    refused = Outcome(INFO, State.FAILED, "INVALID_ARGUMENT", details="Expiry must be in the future")
    assert "Message from the service: “Expiry must be in the future”. " in told(refused)
