from __future__ import annotations

import asyncio
import logging
import socket
import threading
import time
from collections.abc import Callable

import pytest

from inspector.credential.inspection import inspect
from inspector.credential.model.expiry import ExpiryState
from inspector.credential.model.kinds import Kind
from inspector.sandbox import Sandbox
from inspector.sandbox.thread import there


def test_it_listens_on_loopback_only_and_is_gone_afterwards() -> None:
    async def program() -> int:
        async with Sandbox() as sandbox:
            host, _, port = sandbox.address.partition(":")
            assert host == "127.0.0.1"
            socket.create_connection((host, int(port)), 2).close()
            return int(port)

    port = asyncio.run(program())
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.1", port), 2)


def test_it_has_no_address_before_and_after() -> None:
    sandbox = Sandbox()
    with pytest.raises(RuntimeError):
        _ = sandbox.address

    async def program() -> None:
        await sandbox.start()
        await sandbox.start()
        assert sandbox.port
        await sandbox.stop()
        await sandbox.stop()

    asyncio.run(program())
    assert sandbox.port == 0


def test_it_outlives_the_loop_that_started_it() -> None:
    sandbox = Sandbox()
    asyncio.run(sandbox.start())
    socket.create_connection(("127.0.0.1", sandbox.port), 2).close()
    asyncio.run(sandbox.stop())


def test_many_sandboxes_share_one_thread() -> None:
    async def program() -> None:
        sandboxes = [Sandbox() for _ in range(10)]
        await asyncio.gather(*(sandbox.start() for sandbox in sandboxes))
        assert len({sandbox.address for sandbox in sandboxes}) == 10
        assert len([thread for thread in threading.enumerate() if thread.name == "sandbox"]) == 1
        await asyncio.gather(*(sandbox.stop() for sandbox in sandboxes))

    asyncio.run(program())


def test_its_items_are_forgotten_when_it_stops() -> None:
    async def program() -> None:
        async with Sandbox() as sandbox:
            sandbox.put("default-cache", b"k", b"v")
            assert sandbox.item_count == 1
        assert sandbox.item_count == 0

    asyncio.run(program())


def test_its_key_is_a_super_user_key_for_its_own_endpoint() -> None:
    sandbox = Sandbox()
    read = inspect(sandbox.api_key, time.time())
    assert read.kind is Kind.API_KEY_V1
    assert read.permissions.super_user
    assert read.endpoint is not None
    assert read.endpoint.host == sandbox.endpoint
    assert sandbox.endpoint.endswith(".localhost")
    assert sandbox.caches == ("default-cache",)


def test_each_start_signs_with_a_secret_of_its_own() -> None:
    assert Sandbox().api_key != Sandbox().api_key


def test_the_samples_are_one_of_each_kind_worth_a_look() -> None:
    sandbox = Sandbox()
    now = time.time()
    read = [inspect(sample.text, now, endpoint=sample.endpoint) for sample in sandbox.samples()]
    assert {each.kind for each in read} == {Kind.API_KEY_V1, Kind.DISPOSABLE_TOKEN, Kind.API_KEY_V2}
    assert {each.expiry.state(now) for each in read} >= {
        ExpiryState.NEVER,
        ExpiryState.VALID,
        ExpiryState.EXPIRING,
        ExpiryState.EXPIRED,
    }
    assert all(str(sample.name) for sample in sandbox.samples())
    assert {each.endpoint.host for each in read if each.endpoint} == {sandbox.endpoint}


def test_what_never_ran_can_be_stopped_and_started_again_after_a_stop() -> None:
    async def program() -> None:
        sandbox = Sandbox()
        await sandbox.stop()
        for _ in range(2):
            await sandbox.start()
            assert sandbox.address
            await sandbox.stop()
            await sandbox.stop()

    asyncio.run(program())


def test_the_samples_end_when_their_names_say() -> None:
    now = time.time()
    ends = {}
    for sample in Sandbox().samples():
        at = inspect(sample.text, now, endpoint=sample.endpoint).expiry.expires_at
        ends[sample.key] = None if at is None else round((at - now) / 60)
    assert ends == {
        "super-user": None,
        "fine-grained": None,
        "token": 30,
        "expiring": 2,
        "expired": -60,
        "mixed": 15,
        "global": None,
        "manager": None,
    }


def on_its_loop(call: Callable[[], object]) -> None:
    """Have the loop of all sandboxes call something, and wait until it has."""

    async def program() -> None:
        async def work() -> None:
            asyncio.get_running_loop().call_soon(call)
            await asyncio.sleep(0)
            await asyncio.sleep(0)

        await there(work())

    asyncio.run(program())


def test_an_event_for_a_loop_that_is_closed_is_not_logged_and_any_other_is(
    caplog: pytest.LogCaptureFixture,
) -> None:
    closed = asyncio.new_event_loop()
    closed.close()
    with caplog.at_level(logging.ERROR):
        on_its_loop(lambda: closed.call_soon_threadsafe(print))
        assert caplog.records == []
        on_its_loop(lambda: 1 // 0)
    (logged,) = caplog.records
    assert logged.name == "asyncio"
    assert "division" in str(logged.exc_info)


@pytest.mark.parametrize(
    ("said", "logged"),
    [
        ("Exception not handled by _handle_exceptions in servicer method [%s]", False),
        ("ExecuteBatchError raised in core by servicer method [%s]", False),
        ("Unexpected [%s] raised by servicer method", True),
    ],
)
def test_a_caller_that_leaves_early_is_not_logged(
    caplog: pytest.LogCaptureFixture, said: str, logged: bool
) -> None:
    on_its_loop(lambda: None)
    with caplog.at_level(logging.ERROR):
        logging.getLogger("grpc._cython.cygrpc").error(said, "/cache_client.Scs/Get")
    assert bool(caplog.records) is logged
