from __future__ import annotations

import asyncio

import pytest

from inspector.credential.permissions.access import Operation
from inspector.credential.permissions.claim import by_role
from inspector.credential.permissions.codec import decode_bytes, encode_permissions
from inspector.credential.permissions.rules import Permissions, Resource, Role, Rule, Selector
from inspector.credential.text.message import Message
from inspector.credential.text.secret import Secret
from inspector.sandbox import Sandbox
from inspector.service.calls import cache, tokens, topics
from inspector.service.checks.canary import canary
from inspector.service.checks.probe import probe
from inspector.service.checks.sweep import Cell, Place, sweep
from inspector.service.checks.targets import Probe, Target, Verdict
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import State, TopicMessage
from inspector.service.connection.setting import ConnectionSetting
from tests.service.helpers import CACHE, connected, key_rule, on_sandbox

HERE = Selector.name(CACHE)
PREFIX = Rule(Resource.CACHE, Role.READ_WRITE, HERE, Selector.prefix("user-"))
TOPIC = Rule(Resource.TOPIC, Role.READ_ONLY, HERE, Selector.name("room"))


def permissions(*rules: Rule) -> Permissions:
    return decode_bytes(encode_permissions(rules), 1)


def test_a_sweep_finds_every_prediction_true_and_leaves_nothing_behind() -> None:
    async def program(sandbox: Sandbox, _connection: Connection) -> None:
        rules = (PREFIX, TOPIC)
        seen: list[Cell] = []
        async with connected(sandbox, sandbox.mint(rules)) as limited:
            cells = await sweep(limited, permissions(*rules), CACHE, writes=True, progress=seen.append)
        assert tuple(seen) == cells
        tried = [cell for cell in cells if cell.probe.outcome]
        assert {cell.probe.held for cell in tried} == {True}
        assert {cell.place for cell in tried} == set(Place)
        assert {cell.probe.operation for cell in tried if cell.place is Place.INSIDE} >= {
            Operation.SET,
            Operation.GET,
        }
        assert sandbox.item_count == 0

    on_sandbox(program)


def test_a_sweep_without_agreement_writes_nothing() -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        await sweep(connection, permissions(PREFIX), CACHE, writes=False)
        cells = await sweep(connection, decode_bytes(b"\x08\x00", 1), CACHE, writes=False)
        writing = [
            c.probe
            for c in cells
            if c.probe.operation in (Operation.SET, Operation.DELETE, Operation.PUBLISH)
        ]
        assert writing
        assert all(tried.outcome is None and tried.skipped for tried in writing)

    on_sandbox(program)


def test_a_sweep_never_writes_at_a_real_name() -> None:
    async def program(sandbox: Sandbox, _connection: Connection) -> None:
        async with connected(sandbox, sandbox.mint([key_rule("mo")])) as limited:
            cells = await sweep(limited, permissions(key_rule("mo")), CACHE, writes=True)
        inside = {cell.probe.operation: cell.probe for cell in cells if cell.place is Place.INSIDE}
        assert inside[Operation.GET].verdict is Verdict.ALLOWED
        assert "may be in use" in str(inside[Operation.SET].skipped)

    on_sandbox(program)


def test_a_sweep_notices_a_token_that_may_do_more_than_its_scope() -> None:
    async def program(sandbox: Sandbox, _connection: Connection) -> None:
        whole = Rule(Resource.CACHE, Role.READ_ONLY, HERE)
        async with connected(sandbox, sandbox.mint([whole])) as wide:
            cells = await sweep(wide, permissions(key_rule("mo", Role.READ_ONLY)), CACHE, writes=False)
        wrong = [cell for cell in cells if cell.probe.held is False]
        assert {cell.place for cell in wrong} == {Place.OTHER_ITEM}

    on_sandbox(program)


def test_a_sweep_finds_out_what_a_key_may_do_whose_role_is_at_the_service() -> None:
    async def program(sandbox: Sandbox, _connection: Connection) -> None:
        key = Secret(sandbox.global_key([Rule(Resource.CACHE, Role.READ_ONLY)]))
        connection = Connection(key, None, ConnectionSetting.sandbox(sandbox.address))
        cells = await sweep(connection, by_role(), CACHE, writes=True)
        await connection.close()
        found = {cell.probe.operation: cell.probe.verdict for cell in cells}
        assert found[Operation.GET] is Verdict.ALLOWED
        assert found[Operation.SET] is Verdict.DENIED
        assert found[Operation.SUBSCRIBE] is Verdict.DENIED
        assert {cell.probe.held for cell in cells} == {None}

    on_sandbox(program)


def test_a_sweep_stops_where_permissions_are_not_the_reason() -> None:
    async def program(sandbox: Sandbox, _connection: Connection) -> None:
        async with connected(sandbox, sandbox.mint([PREFIX], -5)) as expired:
            cells = await sweep(expired, permissions(PREFIX), CACHE, writes=True)
        assert cells[0].probe.outcome is not None
        assert cells[0].probe.outcome.code == "UNAUTHENTICATED"
        assert all(cell.probe.outcome is None and cell.probe.skipped for cell in cells[1:])

    on_sandbox(program)


def test_a_cancelled_sweep_keeps_what_it_has() -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        sandbox.faults.delay_seconds = 30
        task = asyncio.create_task(sweep(connection, permissions(PREFIX), CACHE, writes=True, deadline=60))
        await asyncio.sleep(0.1)
        task.cancel()
        cells = await task
        assert cells[0].probe.outcome is not None
        assert cells[0].probe.outcome.state is State.CANCELLED
        assert all(cell.probe.skipped for cell in cells[1:])

    on_sandbox(program)


@pytest.mark.parametrize(
    "rules",
    [
        (key_rule("mo", Role.READ_ONLY),),
        (PREFIX, TOPIC),
        (TOPIC,),
        (Rule(Resource.CACHE, Role.WRITE_ONLY, HERE, Selector.prefix("w-")),),
        (Rule(Resource.TOPIC, Role.WRITE_ONLY, HERE, Selector.prefix("t-")),),
    ],
)
def test_a_canary_proves_a_token_that_is_as_asked(rules: tuple[Rule, ...]) -> None:
    async def program(sandbox: Sandbox, _connection: Connection) -> None:
        async with connected(sandbox, sandbox.mint(rules)) as limited:
            tried = await canary(limited, permissions(*rules), CACHE)
        assert isinstance(tried.allowed, Probe)
        assert isinstance(tried.denied, Probe)
        assert (tried.allowed.verdict, tried.denied.verdict) == (Verdict.ALLOWED, Verdict.DENIED)
        assert tried.held is True
        assert sandbox.item_count == 0

    on_sandbox(program)


def test_a_canary_catches_a_token_the_service_widened() -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        sandbox.faults.widen = True
        made = await tokens.mint(connection, [key_rule("mo", Role.READ_ONLY)], 60)
        assert made.minted
        async with connected(sandbox, made.minted.credential.reveal()) as wide:
            tried = await canary(wide, permissions(key_rule("mo", Role.READ_ONLY)), CACHE)
        assert isinstance(tried.denied, Probe)
        assert (tried.held, tried.denied.verdict) == (False, Verdict.ALLOWED)

    on_sandbox(program)


def test_a_canary_says_when_nothing_is_left_to_deny() -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        everything = (Rule(Resource.CACHE, Role.READ_WRITE), Rule(Resource.TOPIC, Role.READ_WRITE))
        async with connected(sandbox, sandbox.mint(everything)) as wide:
            tried = await canary(wide, permissions(*everything), CACHE)
        assert isinstance(tried.denied, Message)
        assert tried.held is True

    on_sandbox(program)


@pytest.mark.parametrize(
    ("code", "stops"),
    [
        ("UNAVAILABLE", True),
        ("DEADLINE_EXCEEDED", True),
        ("UNAUTHENTICATED", True),
        ("UNIMPLEMENTED", True),
        ("NOT_FOUND", False),
        ("RESOURCE_EXHAUSTED", False),
    ],
)
def test_only_an_error_that_every_call_would_have_ends_a_sweep(code: str, stops: bool) -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        sandbox.faults.fail(code)
        cells = await sweep(connection, permissions(PREFIX), CACHE, writes=False)
        tried = [cell for cell in cells if cell.probe.outcome is not None]
        assert (len(tried) == 1) is stops
        said = {str(cell.probe.skipped) for cell in cells[1:] if cell.probe.outcome is None}
        told = "Not tried: an earlier call failed for a reason other than permissions."
        assert (told in said) is stops

    on_sandbox(program)


@pytest.mark.parametrize("operation", [Operation.SET, Operation.SET_IF])
def test_what_a_probe_wrote_and_could_not_delete_is_eight_bytes_for_a_minute(operation: Operation) -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        sandbox.faults.fail("INTERNAL", method="Delete")
        target = Target(CACHE, b"made-up", made_up=True)
        tried = await probe(connection, permissions(PREFIX), operation, target, writes=True)
        assert tried.outcome is not None
        assert tried.cleaned is not None
        assert (tried.outcome.good, tried.cleaned.code) == (True, "INTERNAL")
        kept = (await cache.get(connection, CACHE, b"made-up")).value
        left = (await cache.ttl(connection, CACHE, b"made-up")).milliseconds_left
        assert kept is not None
        assert left is not None
        assert len(kept) == 8
        assert 50_000 < left <= 60_000

    on_sandbox(program)


def test_a_probe_publishes_an_empty_message() -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        heard: asyncio.Queue[TopicMessage] = asyncio.Queue()
        listening = asyncio.create_task(topics.subscribe(connection, CACHE, "made-up", 60, heard.put_nowait))
        target = Target(CACHE, b"made-up", made_up=True)
        while heard.empty():  # until the subscription has begun, nobody hears
            tried = await probe(connection, permissions(TOPIC), Operation.PUBLISH, target, writes=True)
            assert tried.verdict is Verdict.ALLOWED
        assert heard.get_nowait().value == b""
        listening.cancel()
        await listening

    on_sandbox(program)
