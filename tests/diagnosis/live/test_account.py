"""What it means that the account service did not do what was asked."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from inspector.credential.permissions.access import Operation
from inspector.diagnosis.live.account import no_role, not_created, not_revoked
from inspector.diagnosis.live.faults import Fault
from inspector.diagnosis.live.network import NETWORK
from inspector.service.connection.outcome import CallInfo, Outcome, State

INFO = CallInfo(Operation.GET, "", b"")
BEGINS = {
    "UNAUTHENTICATED": "The account service did not accept the key that asked",
    "PERMISSION_DENIED": "The key that asked has no permission auth-management",
    "RESOURCE_EXHAUSTED": "The account service was asked too often",
    "DEADLINE_EXCEEDED": "The account service did not answer in time",
    "INVALID_ARGUMENT": "The account service refused the question as wrong: “so it is”. The permissions",
    "NOT_FOUND": "The account service found nothing for this question: “so it is”. Momento",
    "ALREADY_EXISTS": "The account service says that this exists already: “so it is”. List",
    "FAILED_PRECONDITION": "The account is not in the state that this needs: “so it is”. Change",
    "INTERNAL": "Error in the account service: “so it is”. The key is probably not the cause",
    "DATA_LOSS": "The account service answered: “so it is”. Momento does not document this answer",
}


def failed(code: str | None, details: str = "so it is. ", **more: object) -> Outcome:
    return Outcome(INFO, State.FAILED, code, details, **more)


@pytest.mark.parametrize(("code", "begins"), BEGINS.items())
def test_each_status_of_the_account_service_is_explained(code: str, begins: str) -> None:
    said = str(no_role(failed(code)))
    assert said.startswith(begins)
    if code != "NOT_FOUND":
        assert str(not_created(failed(code), unknown=False)) == said
        assert str(not_revoked(failed(code), unknown=False)) == said


def test_where_it_said_nothing_its_status_is_quoted() -> None:
    assert "answered: “DATA_LOSS”." in str(no_role(failed("DATA_LOSS", "")))
    assert "answered: “”." in str(no_role(failed(None, "")))


def test_a_key_that_the_account_does_not_have_is_told_apart_from_an_error() -> None:
    missing = Outcome(INFO, State.MISS)
    assert str(no_role(missing)).startswith("The account of the asking key has no such key")


@pytest.mark.parametrize(
    ("tell", "not_found", "unsure"),
    [
        (
            not_created,
            "The account has no role with this id. List the roles and choose one.",
            "Only the service knows whether the key was created. List the keys before you try again.",
        ),
        (
            not_revoked,
            "The account has no key with this id: it was revoked already, or it belongs to another account.",
            "Only the service knows whether the key was revoked. Try again: a revoked key is not found.",
        ),
    ],
)
def test_a_change_that_failed_says_whether_it_may_have_been_made(
    tell: Callable[..., object], not_found: str, unsure: str
) -> None:
    cancelled = Outcome(INFO, State.CANCELLED)
    assert str(tell(failed("NOT_FOUND"), unknown=False)) == not_found
    assert str(tell(cancelled, unknown=False)) == "Cancelled."
    assert str(tell(cancelled, unknown=True)) == f"Cancelled. {unsure}"
    late = failed("DEADLINE_EXCEEDED")
    assert str(tell(late, unknown=True)) == f"{no_role(late)} {unsure}"


@pytest.mark.parametrize("fault", [Fault.REFUSED, Fault.TLS_NAME, Fault.DROPPED, Fault.NOT_ACCOUNT_API])
def test_a_fault_on_the_way_is_told_with_what_became_of_the_key(fault: Fault) -> None:
    entry = NETWORK[fault][1]
    plain = f"{entry.title}. {entry.fix}"
    assert str(no_role(failed("UNAVAILABLE", fault=fault, proven=True))) == plain
    assert str(no_role(failed("UNAVAILABLE", fault=fault, proven=False))) == f"{plain} The key was not sent."
    late = failed("DEADLINE_EXCEEDED", fault=fault)
    assert str(no_role(late)).startswith("The account service did not answer in time")
