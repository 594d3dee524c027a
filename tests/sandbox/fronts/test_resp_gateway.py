"""The sandbox's RESP gateway with independent clients: redis-cli or valkey-cli, valkey-py and redis-py 8."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest
import redis
import valkey

from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.sandbox import Front, Sandbox
from inspector.sandbox.enforce import LARGEST_ITEM
from inspector.sandbox.fronts.resp_wire import ProtocolError, Refusal, Status, encode, read_request
from tests.sandbox.callers import inner
from tests.sandbox.fronts.running import CACHE, sandbox_with, tool

READ_ONLY = Rule(Resource.CACHE, Role.READ_ONLY, Selector.name(CACHE))


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with sandbox_with(Front.RESP) as running:
        yield running


def options(sandbox: Sandbox, credential: str | None = None, database: str = CACHE) -> dict[str, Any]:
    token = inner(sandbox.api_key if credential is None else credential)
    return {
        "host": "127.0.0.1",
        "port": sandbox.port_of(Front.RESP),
        "username": database,
        "password": token,
        "socket_timeout": 10,
    }


def by_valkey(sandbox: Sandbox, credential: str | None = None, database: str = CACHE) -> Any:
    return valkey.Valkey(**options(sandbox, credential, database))


def test_valkey_py_works_with_its_defaults(sandbox: Sandbox) -> None:
    with by_valkey(sandbox) as asked:
        assert asked.ping()
        assert asked.set("mo", b"\x00\xff", ex=60)
        assert asked.get("mo") == b"\x00\xff"
        assert asked.ttl("mo") == 60
        assert asked.exists("mo", "other", "another") == 1
        assert asked.delete("mo", "mo", "other", "another") == 1
        assert asked.get("mo") is None
        assert asked.ttl("mo") == -2
        asked.set("for-ever", "v")
        assert asked.ttl("for-ever") == -1
    assert sandbox.item_count == 1


@pytest.mark.parametrize("protocol", [2, 3])
def test_redis_py_works_where_hello_is_accepted(sandbox: Sandbox, protocol: int) -> None:
    with redis.Redis(**options(sandbox), protocol=protocol) as asked:
        assert asked.set("mo", "v", ex=60)
        assert asked.get("mo") == b"v"
        assert asked.get("other") is None


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_redis_py_8_fails_on_every_call_where_hello_is_refused(sandbox: Sandbox) -> None:
    sandbox.faults.refuse_hello = True
    with redis.Redis(**options(sandbox)) as asked, pytest.raises(redis.exceptions.RedisError):
        asked.get("mo")
    gc.collect()  # redis-py leaves the socket of a login that failed to the garbage collector
    with redis.Redis(**options(sandbox), protocol=2) as older:
        assert older.get("mo") is None
    with by_valkey(sandbox) as other:
        assert other.get("mo") is None


def test_the_command_line_client_works(sandbox: Sandbox) -> None:
    cli = tool("valkey-cli", "redis-cli")

    def run(*command: str) -> str:
        ended = subprocess.run(
            [cli, "-h", "127.0.0.1", "-p", str(sandbox.port_of(Front.RESP)), "--user", CACHE, *command],
            env={
                **os.environ,
                "REDISCLI_AUTH": inner(sandbox.api_key),
                "VALKEYCLI_AUTH": inner(sandbox.api_key),
            },
            capture_output=True,
            text=True,
            timeout=20,
            check=True,
        )
        return ended.stdout.strip()

    assert run("SET", "mo", "by hand", "EX", "60") == "OK"
    assert run("GET", "mo") == "by hand"
    assert run("SELECT", "1") == "Command not allowed"


@pytest.mark.parametrize(
    "command", ["SELECT 1", "SCAN 0", "MULTI", "INFO", "CLIENT LIST", "BLPOP a 1", "SUBSCRIBE a"]
)
def test_commands_that_are_not_on_the_list_are_refused(sandbox: Sandbox, command: str) -> None:
    with (
        by_valkey(sandbox) as asked,
        pytest.raises(valkey.exceptions.ResponseError, match=r"^Command not allowed$"),
    ):
        asked.execute_command(*command.split())


def test_what_the_rules_do_not_allow_is_denied(sandbox: Sandbox) -> None:
    with by_valkey(sandbox, sandbox.key([READ_ONLY])) as limited:
        assert limited.get("mo") is None
        with pytest.raises(valkey.exceptions.NoPermissionError, match="to run the 'set' command"):
            limited.set("mo", "v", ex=60)


@pytest.mark.parametrize(("database", "seconds"), [("nowhere", 60), (CACHE, -5)])
def test_another_database_and_an_expired_token_are_not_known(
    sandbox: Sandbox, database: str, seconds: int
) -> None:
    token = sandbox.mint([READ_ONLY], seconds)
    with by_valkey(sandbox, token, database) as asked, pytest.raises(valkey.exceptions.AuthenticationError):
        asked.get("mo")


def say(sandbox: Sandbox, sent: bytes) -> bytes:
    """What comes until the gateway closes, or is silent for a moment."""
    heard = b""
    with socket.create_connection(("127.0.0.1", sandbox.port_of(Front.RESP)), 5) as plain:
        plain.sendall(sent)
        plain.settimeout(0.5)
        try:
            while chunk := plain.recv(65_536):
                heard += chunk
        except TimeoutError:
            return heard
        except ConnectionError:
            return b"(closed)"
    return heard + b"(closed)"


def test_nothing_but_a_login_is_answered_before_one(sandbox: Sandbox) -> None:
    assert (
        say(sandbox, b"PING\r\n*2\r\n$3\r\nGET\r\n$2\r\nmo\r\n")
        == b"-NOAUTH Authentication required.\r\n" * 2
    )
    assert say(sandbox, b"QUIT\r\n") == b"+OK\r\n(closed)"


def bulk(*parts: bytes) -> bytes:
    return b"*%d\r\n" % len(parts) + b"".join(b"$%d\r\n%s\r\n" % (len(part), part) for part in parts)


def answers(sandbox: Sandbox, *commands: bytes) -> bytes:
    """What comes until the gateway closes after QUIT."""
    return say(sandbox, b"".join(commands) + bulk(b"QUIT")).removesuffix(b"+OK\r\n(closed)")


def test_hello_without_a_login_is_refused_and_says_what_it_speaks_after_one(sandbox: Sandbox) -> None:
    assert answers(sandbox, bulk(b"HELLO", b"3")) == b"-NOAUTH Authentication required.\r\n"
    token = inner(sandbox.api_key).encode()
    told = answers(sandbox, bulk(b"HELLO", b"3", b"AUTH", CACHE.encode(), token))
    assert told.startswith(b"%5\r\n") and b"$5\r\nproto\r\n:3\r\n" in told
    wrong = answers(sandbox, bulk(b"HELLO", b"3", b"AUTH", CACHE.encode(), b"wrong"))
    assert wrong == b"-WRONGPASS invalid username-password pair or user is disabled.\r\n"
    assert answers(sandbox, bulk(b"HELLO", b"4")) == b"-NOPROTO unsupported protocol version\r\n"


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ((b"GET", b"a", b"b"), b"-ERR syntax error"),
        ((b"TTL", b"a", b"b"), b"-ERR syntax error"),
        ((b"SET", b"a", b"b", b"EX"), b"-ERR syntax error"),
        ((b"SET", b"a", b"b", b"XX", b"1"), b"-ERR syntax error"),
        ((b"SET", b"a"), b"-ERR wrong number of arguments for 'set' command"),
        ((b"GET",), b"-ERR wrong number of arguments for 'get' command"),
        ((b"SET", b"a", b"b", b"EX", b"0"), b"-ERR invalid expire time in 'set' command"),
        ((b"SET", b"a", b"b", b"EX", b"1"), b"+OK"),
        ((b"SET", b"a", b"b", b"PX", b"900"), b"+OK"),
        ((b"PING",), b"+PONG"),
        ((b"PING", b"me"), b"$2\r\nme"),
    ],
    ids=str,
)
def test_a_command_that_is_written_wrong_is_told_so(
    sandbox: Sandbox, command: tuple[bytes, ...], told: bytes
) -> None:
    login = bulk(b"AUTH", CACHE.encode(), inner(sandbox.api_key).encode())
    assert answers(sandbox, login, bulk(*command)) == b"+OK\r\n" + told + b"\r\n"


@pytest.mark.parametrize(
    ("sent", "words"),
    [
        (b"*1\r\n:5\r\n", b"expected '$'"),
        (b"*x\r\n", b"invalid length"),
        (b"*1\r\n$99999999\r\n", b"invalid length"),
        (b"*-1\r\n", b"invalid length"),
    ],
)
def test_what_is_no_request_ends_the_connection(sandbox: Sandbox, sent: bytes, words: bytes) -> None:
    assert say(sandbox, sent) == b"-ERR Protocol error: " + words + b"\r\n(closed)"


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        ("PERMISSION_DENIED", "no permissions to run"),
        ("INTERNAL", "The sandbox was told to fail"),
        ("RESOURCE_EXHAUSTED", "The sandbox was told to fail"),
    ],
)
def test_it_fails_as_it_was_told(sandbox: Sandbox, failure: str, words: str) -> None:
    sandbox.faults.fail(failure)
    with by_valkey(sandbox) as asked:
        with pytest.raises(valkey.exceptions.ResponseError, match=words):
            asked.get("mo")
        sandbox.faults.clear()
        assert asked.get("mo") is None


def test_a_login_fails_as_it_was_told_and_only_where_it_was(sandbox: Sandbox) -> None:
    login = bulk(b"AUTH", CACHE.encode(), inner(sandbox.api_key).encode())
    for method, code, told in (
        ("Get", "UNAUTHENTICATED", b"+OK\r\n"),
        ("Auth", "INTERNAL", b"+OK\r\n"),
        ("Auth", "UNAUTHENTICATED", b"-WRONGPASS invalid username-password pair or user is disabled.\r\n"),
    ):
        sandbox.faults.clear()
        sandbox.faults.fail(code, method=method)
        assert answers(sandbox, login) == told


def test_it_can_answer_with_garbage_with_a_web_page_half_or_not_at_all(sandbox: Sandbox) -> None:
    ping = b"*1\r\n$4\r\nPING\r\n"
    sandbox.faults.garbage = True
    assert say(sandbox, ping).startswith(b"\x00\x01")
    sandbox.faults.clear()
    sandbox.faults.proxy_status = 400
    assert say(sandbox, ping).startswith(b"HTTP/1.1 400")
    sandbox.faults.clear()
    sandbox.faults.cut = True
    assert say(sandbox, ping) == b"-NOAUTH Authentication required.(closed)"
    sandbox.faults.clear()
    sandbox.faults.drop_connection = True
    assert say(sandbox, ping) == b"(closed)"


@pytest.mark.parametrize(
    ("reply", "resp2", "resp3"),
    [
        (Status("OK"), b"+OK\r\n", None),
        (Status("two\r\nlines"), b"+two  lines\r\n", None),
        (Refusal("ERR no"), b"-ERR no\r\n", None),
        (5, b":5\r\n", None),
        (-2, b":-2\r\n", None),
        (b"\xff\r\n", b"$3\r\n\xff\r\n\r\n", None),
        (b"", b"$0\r\n\r\n", None),
        (None, b"$-1\r\n", b"_\r\n"),
        (
            {"a": 1, "b": b"c"},
            b"*4\r\n$1\r\na\r\n:1\r\n$1\r\nb\r\n$1\r\nc\r\n",
            b"%2\r\n$1\r\na\r\n:1\r\n$1\r\nb\r\n$1\r\nc\r\n",
        ),
        ({"a": 1}, b"*2\r\n$1\r\na\r\n:1\r\n", b"%1\r\n$1\r\na\r\n:1\r\n"),
    ],
    ids=str,
)
def test_a_reply_has_its_bytes_in_each_protocol(reply: Any, resp2: bytes, resp3: bytes | None) -> None:
    assert (encode(reply, 2), encode(reply, 3)) == (resp2, resp3 or resp2)


@pytest.mark.parametrize(
    ("content", "taken"),
    [(b"x" * 65_535, True), (b"x" * 65_536, False), (b"x" * 200_000, False), (b"GET  mo ", True)],
    ids=["longest", "too long", "much too long", "words"],
)
def test_a_line_may_have_65536_bytes_with_its_end(content: bytes, taken: bool) -> None:
    async def read() -> list[bytes]:
        reader = asyncio.StreamReader()
        reader.feed_data(content + b"\n")
        reader.feed_eof()
        return await read_request(reader)

    if taken:
        assert asyncio.run(read()) == content.split()
    else:
        with pytest.raises(ProtocolError, match=r"^too big inline request$"):
            asyncio.run(read())


@pytest.mark.parametrize(
    ("request_", "read"),
    [
        (b"*1024\r\n" + b"$1\r\nx\r\n" * 1_024, [b"x"] * 1_024),
        (b"*1025\r\n", None),
        (b"*0\r\n", []),
        (b"*1\r\n$5300000\r\n" + bytes(5_300_000) + b"\r\n", [bytes(5_300_000)]),
        (b"*1\r\n$5300001\r\n", None),
        (b"*1\r\n$000000001\r\nx\r\n", [b"x"]),
        (b"*1\r\n$0000000001\r\nx\r\n", None),
    ],
    ids=lambda value: str(value)[:20],
)
def test_a_request_is_read_up_to_its_limits(request_: bytes, read: list[bytes] | None) -> None:
    async def program() -> list[bytes]:
        reader = asyncio.StreamReader()
        reader.feed_data(request_)
        reader.feed_eof()
        return await read_request(reader)

    if read is None:
        with pytest.raises(ProtocolError, match=r"^invalid length$"):
            asyncio.run(program())
    else:
        assert asyncio.run(program()) == read


def test_a_token_that_ended_after_its_login_is_refused_before_anything_else(sandbox: Sandbox) -> None:
    with by_valkey(sandbox, sandbox.mint([READ_ONLY], 600)) as asked:
        assert asked.get("mo") is None
        sandbox.faults.fail("INTERNAL")
        with pytest.raises(valkey.exceptions.ResponseError, match="told to fail"):
            asked.get("mo")
        sandbox.faults.clock_offset_seconds = 3_600
        with pytest.raises(valkey.exceptions.AuthenticationError, match=r"Authentication required"):
            asked.get("mo")


def test_a_time_to_live_is_told_in_seconds_and_in_milliseconds(sandbox: Sandbox) -> None:
    with by_valkey(sandbox) as asked:
        asked.set("mo", "v", ex=60)
        assert 55_000 < asked.pttl("mo") <= 60_000
        asked.set("mo", "v", px=60_000)
        assert 55_000 < asked.pttl("mo") <= 60_000
        assert 55 < asked.ttl("mo") <= 60


@pytest.mark.parametrize("more", [0, 1])
def test_an_item_may_have_5_mebibytes_with_its_key(sandbox: Sandbox, more: int) -> None:
    value = bytes(LARGEST_ITEM - len("mo") + more)
    with by_valkey(sandbox) as asked:
        if more:
            with pytest.raises(valkey.exceptions.ResponseError, match=r"^Request size limit exceeded"):
                asked.set("mo", value)
        else:
            assert asked.set("mo", value)
            assert asked.get("mo") == value
