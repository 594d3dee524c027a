from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import valkey

from inspector.credential.permissions.access import Operation
from inspector.diagnosis.live.faults import Fault
from inspector.sandbox import Sandbox
from inspector.service.calls.single import perform_step
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import State
from inspector.service.connection.setting import Way
from inspector.service.resp import gateway
from tests.interop import peers
from tests.interop.peers import Peer
from tests.service.helpers import CACHE
from tests.service.https.test_http_api import recorded
from tests.service.ways import SECRET, code_of, get_from, on_every_way, over

NOAUTH = b"-NOAUTH Authentication required.\r\n"


def test_a_value_is_set_read_timed_and_deleted() -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        key = b"\x00\r\n\xff"
        assert (await gateway.get(connection, CACHE, key)).state is State.MISS
        assert (await gateway.ttl(connection, CACHE, key)).state is State.MISS
        assert (await gateway.set_value(connection, CACHE, key, b"\r\nv", 60)).state is State.OK
        read = await gateway.get(connection, CACHE, key)
        assert (read.state, read.value, read.code, read.way) == (State.HIT, b"\r\nv", "OK", Way.RESP)
        left = await gateway.ttl(connection, CACHE, key)
        assert (left.state, left.milliseconds_left) == (State.HIT, 60_000)
        assert (await gateway.delete(connection, CACHE, key)).state is State.OK
        assert (await gateway.delete(connection, CACHE, key)).state is State.OK
        assert sandbox.item_count == 0

    on_every_way(program)


def test_exactly_these_bytes_are_sent() -> None:
    outcome, sent = recorded(over(Way.RESP, Operation.SET, value=b"v", ttl=9))
    assert outcome.good
    ping, auth, command = sent.split(b"*")[1:]
    assert ping == b"1\r\n$4\r\nPING\r\n"
    assert auth.startswith(b"3\r\n$4\r\nAUTH\r\n$13\r\ndefault-cache\r\n$")
    assert command == b"5\r\n$3\r\nSET\r\n$2\r\nmo\r\n$1\r\nv\r\n$2\r\nEX\r\n$1\r\n9\r\n"


@contextmanager
def scripted(auth: bytes, *others: bytes) -> Iterator[Peer]:
    """A plain peer that answers AUTH with ``auth``, and then one command after the other."""

    def behaviour(found: Peer, connection: socket.socket) -> None:
        connection.settimeout(2)
        replies = iter(others)
        while chunk := connection.recv(65_536):
            found.received += chunk
            connection.sendall(auth if b"AUTH" in chunk else next(replies, b"+OK\r\n"))

    with peers.peer(behaviour) as server:
        yield server


def test_why_valkey_py_is_not_used() -> None:
    """It can be held to the same bytes; but it needs no proof, and tells the secret a second time when asked to."""
    quiet = {"protocol": 2, "lib_name": None, "lib_version": None, "socket_timeout": 2}
    with scripted(b"+OK\r\n", b"$-1\r\n") as server:
        client = valkey.Valkey("127.0.0.1", server.port, username="db", password=SECRET, **quiet)
        assert client.get("mo") is None
        client.close()
    assert bytes(server.received).startswith(b"*3\r\n$4\r\nAUTH\r\n$2\r\ndb\r\n")
    assert bytes(server.received).endswith(b"*2\r\n$3\r\nGET\r\n$2\r\nmo\r\n")
    assert server.received.count(b"*") == 2
    with scripted(b"-ERR wrong number of arguments for 'auth' command\r\n") as server:
        client = valkey.Valkey("127.0.0.1", server.port, username="db", password=SECRET, **quiet)
        with pytest.raises(valkey.exceptions.ValkeyError):
            client.get("mo")
        client.close()
    assert server.received.count(SECRET.encode()) == 2


def replies(*sent: bytes) -> peers.Behaviour:
    """Each command is answered with the next of these; then the connection is closed."""

    def behaviour(found: Peer, connection: socket.socket) -> None:
        connection.settimeout(5)
        for reply in sent:
            found.received += connection.recv(65_536)
            connection.sendall(reply)

    return behaviour


AFTER_AUTH = [
    (b"$1\r\nv\r\n", State.HIT, "OK", ""),
    (b"$0\r\n\r\n", State.HIT, "OK", ""),
    (b"$-1\r\n", State.MISS, "OK", ""),
    (
        b"-NOPERM this user has no permissions to run the 'get' command\r\n",
        State.DENIED,
        "PERMISSION_DENIED",
        "live.permission-denied",
    ),
    (b"-Command not allowed\r\n", State.FAILED, "UNIMPLEMENTED", "live.resp-command"),
    (
        b"-WRONGTYPE Operation against a key holding the wrong kind of value\r\n",
        State.FAILED,
        None,
        "live.unexplained",
    ),
    (b"-something nobody wrote down\r\n", State.FAILED, None, "live.unexplained"),
    (b"+OK\r\n", State.FAILED, None, "live.unreadable"),
    (b":1\r\n", State.FAILED, None, "live.unreadable"),
    (b"*1\r\n$1\r\nv\r\n", State.FAILED, None, "live.unreadable"),
    (b"\x00\x01 rubbish", State.FAILED, None, "live.not-resp"),
    (b"$x\r\n", State.FAILED, None, "live.not-resp"),
    (b"$1\r\nvvv\r\n", State.FAILED, None, "live.not-resp"),
    (b"$5\r\nha", State.FAILED, None, "live.unavailable"),
    (b"", State.FAILED, None, "live.unavailable"),
    (b"$4294967290\r\nabc", State.FAILED, None, "live.internal"),
]


@pytest.mark.parametrize(("reply", "state", "code", "finding"), AFTER_AUTH)
def test_each_reply_has_its_meaning_or_is_shown_raw(
    reply: bytes, state: State, code: str | None, finding: str
) -> None:
    context, authority = peers.tls_for("localhost")
    with peers.peer(replies(NOAUTH, b"+OK\r\n", reply), context) as server:
        outcome = get_from(Way.RESP, server.port, authority)
    assert (outcome.state, outcome.code, code_of(outcome)) == (state, code, finding)
    if reply.startswith(b"-"):
        assert outcome.details == reply[1:].decode().strip()
    assert server.received.count(SECRET.encode()) == 1


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (b"$5\r\nha", "The connection was closed before the reply was complete"),
        (b"", "The connection was closed before the reply was complete"),
        (b"$5243000\r\n", "The connection was closed before the reply was complete"),
        (b"$5243001\r\n", "The reply is larger than the limit"),
        (b"$4294967290\r\nabc", "The reply is larger than the limit"),
        (b"220 " + b"x" * 300, "220 " + "x" * 196),
        (b"$x" + b"y" * 300 + b"\r\n", "$x" + "y" * 198),
    ],
    ids=lambda value: str(value)[:20],
)
def test_a_reply_that_does_not_come_whole_is_told_in_words(reply: bytes, words: str) -> None:
    context, authority = peers.tls_for("localhost")
    with peers.peer(replies(NOAUTH, b"+OK\r\n", reply), context) as server:
        outcome = get_from(Way.RESP, server.port, authority)
    assert (outcome.details, outcome.made_here) == (words, True)


@pytest.mark.parametrize("reply", [f"-{SECRET}", f"-ERR {SECRET} is wrong", f"+{SECRET}"])
def test_a_secret_that_comes_back_is_not_shown(reply: str) -> None:
    context, authority = peers.tls_for("localhost")
    for sent in ((NOAUTH, reply.encode() + b"\r\n"), (NOAUTH, b"+OK\r\n", reply.encode() + b"\r\n")):
        with peers.peer(replies(*sent), context) as server:
            outcome = get_from(Way.RESP, server.port, authority)
        assert SECRET.encode() in server.received
        assert SECRET not in repr(outcome)


@pytest.mark.parametrize(
    "reply",
    [
        b"-WRONGPASS invalid username-password pair or user is disabled.\r\n",
        b"-ERR something else\r\n",
        b"-ERR wrong number of arguments for 'auth' command\r\n",
    ],
)
def test_a_refused_login_is_one_in_whatever_words_and_is_not_repeated(reply: bytes) -> None:
    context, authority = peers.tls_for("localhost")
    with peers.peer(replies(NOAUTH, reply), context) as server:
        outcome = get_from(Way.RESP, server.port, authority)
    assert (outcome.state, outcome.code, code_of(outcome)) == (
        State.FAILED,
        "UNAUTHENTICATED",
        "live.unauthenticated",
    )
    assert outcome.details == reply[1:].decode().strip()
    assert server.received.count(SECRET.encode()) == 1
    assert b"GET" not in server.received


@pytest.mark.parametrize(
    "reply", [b"+OK ready\r\n", b":1\r\n", b"$-1\r\n", b"*0\r\n", b"220 mail\r\n", b"HTTP/1.1 400 No\r\n\r\n"]
)
def test_a_peer_that_does_not_answer_a_ping_gets_no_secret(reply: bytes) -> None:
    context, authority = peers.tls_for("localhost")
    with peers.peer(replies(reply), context) as server:
        outcome = get_from(Way.RESP, server.port, authority)
    assert (outcome.fault, outcome.proven) == (Fault.NOT_RESP, False)
    assert SECRET.encode() not in server.received


def test_a_login_as_redis_py_does_it_is_told_apart() -> None:
    async def program(sandbox: Sandbox, connection: Connection) -> None:
        assert (await gateway.hello(connection, CACHE)).state is State.OK
        sandbox.faults.refuse_hello = True
        refused = await gateway.hello(connection, CACHE)
        assert (refused.state, refused.details) == (State.FAILED, "NOAUTH Authentication required.")

    on_every_way(program)


@pytest.mark.parametrize("operation", [Operation.EXISTS, Operation.SET_IF, Operation.SUBSCRIBE])
def test_what_this_program_does_not_ask_of_the_gateway_is_not_sent(operation: Operation) -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        outcome = await perform_step(connection, over(Way.RESP, operation))
        assert (outcome.state, outcome.way) == (State.REFUSED, Way.RESP)

    on_every_way(program)


def test_no_thread_is_left_after_calls() -> None:
    async def program(_sandbox: Sandbox, connection: Connection) -> None:
        await gateway.get(connection, CACHE, b"mo")

    on_every_way(program)
    left = [thread for thread in threading.enumerate() if thread.name in ("https", "resp")]
    for thread in left:
        thread.join(10)  # it may be on its way out, on a busy machine
    assert [thread.name for thread in left if thread.is_alive()] == []
