"""The RESP protocol as a server speaks it (https://valkey.io/topics/protocol/): requests in, replies out."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from inspector.records import record

_MOST_PARTS = 1_024
_LONGEST_LINE = 65_536
_LARGEST_PART = 5_300_000
"""Bytes: an item of the largest size and its key."""


class ProtocolError(Exception):
    """What came is no request; the connection is of no use any more."""


@record(frozen=True, slots=True)
class Status:
    """A simple string, such as ``OK``."""

    text: str


@record(frozen=True, slots=True)
class Refusal:
    """An error reply; its first word is its code where it is written in capitals."""

    text: str


Reply = Status | Refusal | int | bytes | None | Mapping[str, "Reply"]
"""``None``: there is no such value."""


async def read_request(reader: asyncio.StreamReader) -> list[bytes]:
    """The next command with its arguments; empty for an empty line. Raises ``ProtocolError`` and ``EOFError``."""
    line = await _line(reader)
    if not line.startswith(b"*"):
        return line.split()
    count = _number(line[1:], _MOST_PARTS)
    return [await _bulk(reader) for _ in range(count)]


def encode(reply: Reply, protocol: int) -> bytes:
    """The bytes of a reply in RESP2 or RESP3."""
    if isinstance(reply, Status):
        return b"+" + _one_line(reply.text)
    if isinstance(reply, Refusal):
        return b"-" + _one_line(reply.text)
    if isinstance(reply, int):
        return b":%d\r\n" % reply
    if isinstance(reply, bytes):
        return b"$%d\r\n%s\r\n" % (len(reply), reply)
    if reply is None:
        return b"_\r\n" if protocol == 3 else b"$-1\r\n"
    head = b"%%%d\r\n" % len(reply) if protocol == 3 else b"*%d\r\n" % (2 * len(reply))
    return head + b"".join(
        encode(name.encode(), protocol) + encode(value, protocol) for name, value in reply.items()
    )


def _one_line(text: str) -> bytes:
    return text.replace("\r", " ").replace("\n", " ").encode() + b"\r\n"


async def _bulk(reader: asyncio.StreamReader) -> bytes:
    line = await _line(reader)
    if not line.startswith(b"$"):
        raise ProtocolError("expected '$'")
    content = await reader.readexactly(_number(line[1:], _LARGEST_PART) + 2)
    return content[:-2]


async def _line(reader: asyncio.StreamReader) -> bytes:
    try:
        line = await reader.readuntil(b"\n")
    except asyncio.LimitOverrunError:
        raise ProtocolError("too big inline request") from None
    if len(line) > _LONGEST_LINE:
        raise ProtocolError("too big inline request")
    return line.strip()


def _number(text: bytes, most: int) -> int:
    if not text.isdigit() or len(text) > 9 or int(text) > most:
        raise ProtocolError("invalid length")
    return int(text)
