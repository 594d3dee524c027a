"""Version 2 keys are listed, created and revoked at the sandbox's account service, and at peers that are none."""

from __future__ import annotations

import asyncio
import json
import socket
import time
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from inspector.credential.inspection import inspect
from inspector.credential.model.kinds import Kind
from inspector.credential.permissions.access import Operation, may
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.credential.text.message import Message
from inspector.credential.text.secret import Secret
from inspector.diagnosis.live.account import not_created, not_revoked
from inspector.sandbox import Sandbox
from inspector.service.account import keys
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import State
from inspector.service.connection.setting import ConnectionSetting
from tests.interop import peers
from tests.service.account.test_account import asking, key_id

ONE_KEY = Rule(Resource.CACHE, Role.READ_ONLY, Selector.name("default-cache"), Selector.name("mo"))
Link = Callable[[str], Connection]


REFUSAL = json.dumps({"code": "unauthenticated", "message": "no key"}).encode()
PROOF = (
    b"HTTP/1.1 401 No\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(REFUSAL)
    + REFUSAL
)


async def ids(link: Connection) -> set[str | None]:
    listed = await keys.list_keys(link)
    assert listed.outcome.good
    return {key.key_id for key in listed.keys}


def words(told: Message) -> str:
    return told.render(lambda _context, text: text)


def answering(answer: bytes) -> AbstractContextManager[peers.Peer]:
    """A peer that proves itself as the account service, then answers the next request with these bytes."""

    def behave(peer: peers.Peer, connection: socket.socket) -> None:
        heard = b""
        while not heard.endswith(b"\r\n\r\n"):
            heard += connection.recv(65_536)
        connection.sendall(PROOF)
        peer.hear(connection, 0.2)
        connection.sendall(answer)

    return peers.peer(behave)


def test_a_key_is_created_with_the_role_the_end_and_the_description_that_were_asked_for() -> None:
    async def program(sandbox: Sandbox, connection: Link) -> None:
        link = connection(sandbox.global_key())
        roles = await keys.list_roles(link)
        viewer = next(each for each in roles.roles if each.name == "Viewer")
        assert may(viewer.permissions, Operation.GET, "c", "k").allowed is True
        until = int(time.time()) + 600
        change = await keys.create_key(link, viewer.role_id, until, "for the 店")
        assert (change.done, change.unknown) == (True, False)
        assert change.created is not None
        key = change.created.key
        assert (key.role_id, key.description, key.expires_at) == (viewer.role_id, "for the 店", until)
        made = inspect(change.created.credential.reveal(), time.time())
        assert made.kind is Kind.API_KEY_V2
        assert made.expiry.expires_at == until
        assert key.key_id in await ids(link)

    asking(program)


def test_a_thousand_keys_and_roles_are_listed_and_that_there_are_more_is_said() -> None:
    async def program(sandbox: Sandbox, connection: Link) -> None:
        link = connection(sandbox.global_key())
        of_the_system = len((await keys.list_roles(link)).roles)
        for _ in range(1_000 - of_the_system):
            sandbox.global_key([ONE_KEY])
        roles = await keys.list_roles(link)
        assert (len(roles.roles), roles.cut) == (1_000, False)
        sandbox.global_key([ONE_KEY])
        roles = await keys.list_roles(link)
        assert (len(roles.roles), roles.cut) == (1_000, True)
        for _ in range(1_000 - len((await keys.list_keys(link)).keys)):
            sandbox.global_key(role="Viewer")
        listed = await keys.list_keys(link)
        assert (len(listed.keys), listed.cut) == (1_000, False)
        sandbox.global_key(role="Viewer")
        listed = await keys.list_keys(link)
        assert (len(listed.keys), listed.cut) == (1_000, True)

    asking(program)


def test_a_key_without_an_end_never_ends() -> None:
    async def program(sandbox: Sandbox, connection: Link) -> None:
        link = connection(sandbox.global_key())
        role = (await keys.list_roles(link)).roles[0]
        created = (await keys.create_key(link, role.role_id, None)).created
        assert created is not None
        assert inspect(created.credential.reveal(), time.time()).expiry.expires_at is None

    asking(program)


def test_the_key_that_is_named_is_revoked_and_no_other() -> None:
    async def program(sandbox: Sandbox, connection: Link) -> None:
        link = connection(sandbox.global_key())
        old, kept = (key_id(sandbox.global_key(role="Viewer")) for _ in range(2))
        listed = {key.key_id for key in (await keys.list_keys(link)).keys}
        assert {old, kept} < listed
        assert (await keys.revoke_key(link, old)).done
        assert old not in await ids(link)
        assert kept in await ids(link)
        again = await keys.revoke_key(link, old)
        assert (again.done, again.unknown, again.outcome.code) == (False, False, "NOT_FOUND")
        assert "revoked already" in words(not_revoked(again.outcome, unknown=again.unknown))

    asking(program)


@pytest.mark.parametrize("text", ["", ".", "..", "a b", "a\n", "\u202e"])
def test_what_is_no_id_is_not_sent(text: str) -> None:
    async def program(sandbox: Sandbox, connection: Link) -> None:
        change = await keys.revoke_key(connection(sandbox.global_key()), text)
        assert (change.sent, change.outcome.state) == (False, State.REFUSED)

    asking(program)


def test_an_id_cannot_leave_its_place_in_the_path() -> None:
    async def program(sandbox: Sandbox, connection: Link) -> None:
        for text in ("../roles", "x/../../roles", "?limit=1", "#", "%2e%2e"):
            change = await keys.revoke_key(connection(sandbox.global_key()), text)
            assert change.outcome.code == "NOT_FOUND"

    asking(program)


@pytest.mark.parametrize(
    ("code", "unknown", "told"),
    [
        ("INVALID_ARGUMENT", False, "refused the question as wrong"),
        ("UNAUTHENTICATED", False, "did not accept"),
        ("PERMISSION_DENIED", False, "auth-management"),
        ("NOT_FOUND", False, "no role with this id"),
        ("ALREADY_EXISTS", False, "exists already"),
        ("FAILED_PRECONDITION", False, "not in the state"),
        ("RESOURCE_EXHAUSTED", False, "too often"),
        ("INTERNAL", True, "Only the service knows"),
    ],
)
def test_each_refusal_is_told(code: str, unknown: bool, told: str) -> None:
    async def program(sandbox: Sandbox, connection: Link) -> None:
        link = connection(sandbox.global_key())
        role = (await keys.list_roles(link)).roles[0]
        before = await ids(link)
        sandbox.faults.fail(code, method="Account")
        change = await keys.create_key(link, role.role_id, None)
        assert (change.created, change.unknown) == (None, unknown)
        assert told in words(not_created(change.outcome, unknown=change.unknown))
        sandbox.faults.clear()
        assert await ids(link) == before

    asking(program)


def test_a_weak_key_may_neither_list_nor_create_nor_revoke() -> None:
    async def program(sandbox: Sandbox, connection: Link) -> None:
        link = connection(sandbox.global_key([ONE_KEY]))
        assert (await keys.list_roles(link)).outcome.state is State.DENIED
        assert (await keys.list_keys(link)).outcome.state is State.DENIED
        assert (await keys.create_key(link, "r-1", None)).outcome.state is State.DENIED
        assert (await keys.revoke_key(link, "x")).outcome.state is State.DENIED

    asking(program)


def test_without_an_answer_it_is_said_that_only_the_service_knows() -> None:
    async def program(sandbox: Sandbox, connection: Link) -> None:
        link = connection(sandbox.global_key())
        role = (await keys.list_roles(link)).roles[0]
        with answering(b"") as peer:
            setting = ConnectionSetting.sandbox("127.0.0.1:1", account_port=peer.port)
            silent = Connection(link.token, None, setting)
            change = await keys.create_key(silent, role.role_id, None, deadline=5)
        assert (change.done, change.sent, change.unknown) == (False, True, True)

    asking(program)


def test_before_the_peer_is_proven_nothing_is_sent_and_nothing_is_unknown() -> None:
    secret = Sandbox().global_key()
    for behaviour in (peers.garbage, peers.web_server, peers.resets_after_request, peers.half_closes):
        with peers.peer(behaviour) as peer:
            setting = ConnectionSetting.sandbox(f"127.0.0.1:{peer.port}", account_port=peer.port)
            link = Connection(Secret(secret), None, setting)
            for call in (
                keys.create_key(link, "r-1", None, deadline=2),
                keys.revoke_key(link, "x", deadline=2),
            ):
                change = asyncio.run(call)
                assert (change.sent, change.unknown, change.done) == (False, False, False)
            assert secret.encode() not in bytes(peer.received)


@pytest.mark.parametrize(
    ("answer", "done"),
    [
        (b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}", False),
        (b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 6\r\n\r\n<html>", False),
        (b"HTTP/1.1 302 Found\r\nlocation: /x\r\ncontent-length: 0\r\n\r\n", False),
        (b'HTTP/1.1 201 Created\r\ncontent-length: 16\r\n\r\n{"api_key": "a"}', True),
    ],
    ids=["no key", "page", "redirect", "created"],
)
def test_only_an_answer_with_a_key_is_a_new_key(answer: bytes, done: bool) -> None:
    with answering(answer) as peer:
        setting = ConnectionSetting.sandbox("127.0.0.1:1", account_port=peer.port)
        link = Connection(Secret(Sandbox().global_key()), None, setting)
        change = asyncio.run(keys.create_key(link, "r-1", None, deadline=5))
    assert (change.done, change.unknown, change.created is not None) == (done, not done, done)


def test_a_silent_service_ends_at_the_deadline_before_the_key_was_sent() -> None:
    async def program(sandbox: Sandbox, connection: Link) -> None:
        sandbox.faults.delay_seconds = 60
        link = connection(sandbox.global_key())
        late = await keys.revoke_key(link, "x", deadline=0.2)
        assert (late.outcome.code, late.sent) == ("DEADLINE_EXCEEDED", False)

    asking(program)


def test_no_secret_is_printed() -> None:
    async def program(sandbox: Sandbox, connection: Link) -> None:
        link = connection(sandbox.global_key())
        role = (await keys.list_roles(link)).roles[0]
        change = await keys.create_key(link, role.role_id, None)
        assert change.created is not None
        assert change.created.credential.reveal() not in f"{change!r}{change.created!r}"

    asking(program)
