"""What a version 2 key may do, asked of the sandbox's account service and of peers that are none."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

import jwt
import pytest

from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.credential.text.message import Message
from inspector.credential.text.secret import Secret
from inspector.diagnosis.live.faults import Fault
from inspector.sandbox import Front, Sandbox
from inspector.service.account import account
from inspector.service.account.route import account_route
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import State
from inspector.service.connection.setting import ConnectionSetting
from tests.interop import peers

ONE_KEY = Rule(Resource.CACHE, Role.READ_ONLY, Selector.name("default-cache"), Selector.name("mo"))


def asking(program: Callable[[Sandbox, Callable[[str], Connection]], Awaitable[None]]) -> None:
    async def run() -> None:
        async with Sandbox() as sandbox:
            port = await sandbox.open(Front.ACCOUNT)

            def connection(token: str) -> Connection:
                setting = ConnectionSetting.sandbox(sandbox.address, account_port=port)
                return Connection(Secret(token), None, setting)

            await program(sandbox, connection)

    asyncio.run(run())


def key_id(token: str) -> str:
    found: str = jwt.decode(token, options={"verify_signature": False})["jti"]
    return found


def test_a_key_learns_what_it_may_do() -> None:
    async def program(sandbox: Sandbox, connection: Callable[[str], Connection]) -> None:
        owner = sandbox.global_key()
        weak = sandbox.global_key([ONE_KEY], 600, description="for the shop", ranges=["10.0.0.0/8"])
        answer = await account.ask_role(connection(owner), key_id(weak))
        assert answer.outcome.state is State.HIT
        assert answer.found is not None
        key, permissions = answer.found.key, answer.found.permissions
        assert (key.description, key.role_type) == ("for the shop", "custom")
        assert key.asked_at == pytest.approx(time.time(), abs=30)
        assert permissions is not None
        (rule,) = permissions.rules
        assert (rule.resource, rule.abilities, rule.cache, rule.item) == (
            Resource.CACHE,
            ("read",),
            Selector.name("default-cache"),
            Selector.name("mo"),
        )
        assert [condition.ranges for condition in permissions.conditions] == [("10.0.0.0/8",)]

    asking(program)


def test_every_page_of_keys_is_read() -> None:
    async def program(sandbox: Sandbox, connection: Callable[[str], Connection]) -> None:
        owner = sandbox.global_key()
        for _ in range(230):
            sandbox.global_key(role="Viewer")
        last = sandbox.global_key(role="Operator")
        found = (await account.ask_role(connection(owner), key_id(last))).found
        assert found is not None
        assert (found.key.role_name, found.key.role_type) == ("Operator", "system")

    asking(program)


@pytest.mark.parametrize(
    ("asker", "state", "code"),
    [
        (lambda sandbox: sandbox.global_key([ONE_KEY]), State.DENIED, "PERMISSION_DENIED"),
        (lambda sandbox: sandbox.global_key(valid_for_seconds=-5), State.FAILED, "UNAUTHENTICATED"),
        (lambda sandbox: Sandbox().global_key(), State.FAILED, "UNAUTHENTICATED"),
    ],
    ids=["no auth-management", "expired", "of another account"],
)
def test_a_key_that_may_not_ask_is_told_so(asker: Callable[[Sandbox], str], state: State, code: str) -> None:
    async def program(sandbox: Sandbox, connection: Callable[[str], Connection]) -> None:
        answer = await account.ask_role(connection(asker(sandbox)), "x")
        assert (answer.outcome.state, answer.outcome.code, answer.found) == (state, code, None)

    asking(program)


def test_a_key_of_another_account_is_not_found() -> None:
    async def program(sandbox: Sandbox, connection: Callable[[str], Connection]) -> None:
        answer = await account.ask_role(connection(sandbox.global_key()), "0123456789abcdef")
        assert (answer.outcome.state, answer.found) == (State.MISS, None)

    asking(program)


def test_a_cut_or_a_proxys_page_is_no_word_of_the_service() -> None:
    async def program(sandbox: Sandbox, connection: Callable[[str], Connection]) -> None:
        link = connection(sandbox.global_key())
        sandbox.faults.proxy_status = 403
        page = (await account.ask_role(link, "x")).outcome
        assert (page.fault, page.code, page.proven) == (Fault.NOT_ACCOUNT_API, None, False)
        sandbox.faults.clear()
        sandbox.faults.cut = True
        assert (await account.ask_role(link, "x")).outcome.fault is Fault.DROPPED

    asking(program)


def test_a_silent_service_ends_at_the_deadline_and_a_cancel_at_once() -> None:
    async def program(sandbox: Sandbox, connection: Callable[[str], Connection]) -> None:
        sandbox.faults.delay_seconds = 60
        link = connection(sandbox.global_key())
        late = (await account.ask_role(link, "x", deadline=0.2)).outcome
        assert late.code == "DEADLINE_EXCEEDED"
        task = asyncio.create_task(account.ask_role(link, "x"))
        await asyncio.sleep(0)
        task.cancel()
        assert (await task).outcome.state is State.CANCELLED

    asking(program)


def test_no_peer_that_is_no_account_service_gets_the_key() -> None:
    secret = Sandbox().global_key()
    for behaviour in (peers.garbage, peers.web_server, peers.resets_after_request, peers.half_closes):
        with peers.peer(behaviour) as peer:
            setting = ConnectionSetting.sandbox(f"127.0.0.1:{peer.port}", account_port=peer.port)
            link = Connection(Secret(secret), None, setting)
            answer = asyncio.run(account.ask_role(link, "x", deadline=2))
            assert (answer.found, answer.outcome.proven) == (None, False)
            assert secret.encode() not in bytes(peer.received)


def test_the_secret_goes_to_one_known_host_only() -> None:
    route = account_route(None, ConnectionSetting())
    assert not isinstance(route, Message)
    assert (route.host, route.port, route.tls) == ("mga.registry.prod.a.momentohq.com", 443, True)
    for setting in (ConnectionSetting.local(), ConnectionSetting.sandbox("127.0.0.1:1")):
        assert isinstance(account_route(None, setting), Message)
