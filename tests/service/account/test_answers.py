"""Each answer of an account service, or of what stands in its place, and what is made of it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest

from inspector.credential.text.secret import Secret
from inspector.diagnosis.live.faults import Fault
from inspector.sandbox import Sandbox
from inspector.service.account import keys
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import Outcome, State
from inspector.service.connection.setting import ConnectionSetting
from tests.interop import peers
from tests.service.account.test_keys import answering

TOKEN = Secret(Sandbox().global_key())


def link_to(port: int) -> Connection:
    return Connection(TOKEN, None, ConnectionSetting.sandbox("127.0.0.1:1", account_port=port))


def http(status: int, body: bytes = b"", kind: str = "application/json") -> bytes:
    head = f"HTTP/1.1 {status} So\r\ncontent-type: {kind}\r\ncontent-length: {len(body)}\r\n\r\n"
    return head.encode() + body


def revoked(answer: bytes) -> keys.Change:
    """The end of a request after the proof, which is answered so."""
    with answering(answer) as peer:
        return asyncio.run(keys.revoke_key(link_to(peer.port), "an-id", deadline=5))


WORDS = json.dumps({"code": "x", "message": "their words"}).encode()


@pytest.mark.parametrize(
    ("status", "code", "unknown"),
    [
        (400, "INVALID_ARGUMENT", False),
        (401, "UNAUTHENTICATED", False),
        (403, "PERMISSION_DENIED", False),
        (404, "NOT_FOUND", False),
        (409, "ALREADY_EXISTS", False),
        (412, "FAILED_PRECONDITION", False),
        (429, "RESOURCE_EXHAUSTED", False),
        (500, "INTERNAL", True),
        (503, "INTERNAL", True),
        (418, None, False),
        (499, None, False),
    ],
)
def test_each_status_of_the_service_is_an_error_in_its_words(
    status: int, code: str | None, unknown: bool
) -> None:
    change = revoked(http(status, WORDS))
    outcome = change.outcome
    assert (outcome.code, outcome.answer, outcome.details) == (code, f"HTTP {status}", "their words")
    assert outcome.state is (State.DENIED if status == 403 else State.FAILED)
    assert (change.sent, change.done, change.unknown, outcome.fault) == (True, False, unknown, None)


@pytest.mark.parametrize("body", [b"plain words", b"[5]", b'{"message": 5}'])
def test_words_that_are_no_object_are_shown_as_they_came(body: bytes) -> None:
    details = revoked(http(400, body, "text/plain")).outcome.details
    assert details == ("5" if b"message" in body else body.decode())


@pytest.mark.parametrize("status", [200, 201, 204, 299])
def test_a_success_is_done(status: int) -> None:
    change = revoked(http(status))
    assert (change.done, change.unknown, change.outcome.code) == (True, False, "OK")


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        (http(300, WORDS), Fault.NOT_ACCOUNT_API),
        (http(399, WORDS), Fault.NOT_ACCOUNT_API),
        (http(200, b"<!DOCTYPE html><html></html>", "text/html"), Fault.NOT_ACCOUNT_API),
        (http(403, b"<html>no</html>", "text/html"), Fault.NOT_ACCOUNT_API),
        (http(407, WORDS), Fault.PROXY),
        (b"no HTTP at all\r\n\r\n", Fault.NOT_ACCOUNT_API),
    ],
)
def test_what_answers_in_its_place_is_no_service(answer: bytes, fault: Fault) -> None:
    change = revoked(answer)
    assert (change.outcome.fault, change.outcome.state, change.done) == (fault, State.FAILED, False)
    assert change.unknown


def asked(answer: bytes) -> Outcome:
    """The outcome where already the question without a key is answered so."""

    def behave(peer: peers.Peer, connection: Any) -> None:
        peer.hear(connection, 0.2)
        connection.sendall(answer)

    with peers.peer(behave) as peer:
        change = asyncio.run(keys.revoke_key(link_to(peer.port), "an-id", deadline=5))
        assert TOKEN.reveal().encode() not in bytes(peer.received)
    assert (change.sent, change.unknown) == (False, False)
    return change.outcome


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        (http(200, WORDS), Fault.NOT_ACCOUNT_API),
        (http(404, WORDS), Fault.NOT_ACCOUNT_API),
        (http(500, WORDS), Fault.NOT_ACCOUNT_API),
        (http(401, b'{"message": 5}'), Fault.NOT_ACCOUNT_API),
        (http(401, b"[]"), Fault.NOT_ACCOUNT_API),
        (http(401, b"words", "text/plain"), Fault.NOT_ACCOUNT_API),
        (http(407, WORDS), Fault.PROXY),
    ],
)
def test_the_key_follows_only_a_refusal_in_the_services_own_form(answer: bytes, fault: Fault) -> None:
    outcome = asked(answer)
    assert (outcome.fault, outcome.proven, outcome.code) == (fault, False, None)


def listed(answer: bytes) -> tuple[keys.Keys, keys.Roles]:
    found: list[Any] = []
    for ask in (keys.list_keys, keys.list_roles):
        with answering(answer) as peer:
            found.append(asyncio.run(ask(link_to(peer.port), deadline=5)))
    return found[0], found[1]


@pytest.mark.parametrize(
    "answer", [http(200, b"[]"), http(200, b"{}"), http(200, b"words"), http(201, b'{"key_info": []}')]
)
def test_a_list_that_is_none_is_unreadable(answer: bytes) -> None:
    told, _ = listed(answer)
    assert (told.outcome.fault, told.outcome.state, told.keys, told.cut) == (
        Fault.UNREADABLE,
        State.FAILED,
        (),
        False,
    )


def test_of_a_list_the_objects_with_an_id_are_taken() -> None:
    body = json.dumps({"key_info": [{"key_id": "a"}, 5, {"description": "no id"}, {"key_id": "b"}]})
    told, _ = listed(http(200, body.encode()))
    assert (told.outcome.state, [key.key_id for key in told.keys], told.cut) == (State.OK, ["a", "b"], False)


@pytest.mark.parametrize(
    "ask", [lambda link: keys.create_key(link, "", None), lambda link: keys.revoke_key(link, "")]
)
def test_what_lacks_an_id_is_not_sent(ask: Callable[[Connection], Any]) -> None:
    change = asyncio.run(ask(link_to(1)))
    assert (change.outcome.state, change.sent, change.done, change.unknown) == (
        State.REFUSED,
        False,
        False,
        False,
    )
    assert change.outcome.why


CREATED = http(201, b'{"api_key": "a"}')


@pytest.mark.parametrize(
    ("ask", "line", "told"),
    [
        (
            lambda link: keys.create_key(link, "r-1", None, "for the 店", deadline=5),
            "POST /api-keys",
            {"role_id": "r-1", "description": "for the 店", "expiry": "never"},
        ),
        (lambda link: keys.revoke_key(link, "an-id", deadline=5), "DELETE /api-keys/an-id", None),
        (lambda link: keys.list_keys(link, deadline=5), "GET /api-keys?limit=100", None),
        (lambda link: keys.list_roles(link, deadline=5), "GET /roles?type=custom&limit=100", None),
    ],
    ids=["create", "revoke", "keys", "roles"],
)
def test_a_request_carries_the_key_and_only_a_body_has_a_type(
    ask: Callable[[Connection], Any], line: str, told: dict[str, str] | None
) -> None:
    with answering(CREATED) as peer:
        asyncio.run(ask(link_to(peer.port)))
    head, _, body = bytes(peer.received).decode().partition("\r\n\r\n")
    asked, *headers = head.lower().split("\r\n")
    assert asked == f"{line} HTTP/1.1".lower()
    assert f"authorization: {TOKEN.reveal()}".lower() in headers
    assert "accept: application/json" in headers
    names = [header.partition(":")[0] for header in headers]
    assert sorted(names) == sorted({*names})
    kinds = [header for header in headers if header.startswith("content-type")]
    assert kinds == ([] if told is None else ["content-type: application/json"])
    assert (json.loads(body) if body else None) == told
