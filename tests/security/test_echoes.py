"""A peer that echoes the token, in pieces and with bytes that are no text, puts nothing on standard error."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.interop import peers
from tests.interop.web_peers import GRPC, headers, http2
from tests.samples import v1_key
from tests.security.leaks import leaked, own_part

ROOT = Path(__file__).resolve().parents[2]
_CALLS = """
import asyncio, sys
from inspector.process.hardening import harden
harden()
from inspector.process import logs
logs.set_up()
from inspector.credential.inspection import inspect
from inspector.service.calls import cache
from inspector.service.connection.connection import Connection
from inspector.service.connection.setting import ConnectionSetting

async def main():
    found = inspect(sys.stdin.read(), 0)
    connection = Connection(found.token, found.endpoint, ConnectionSetting.local(port=int(sys.argv[1])))
    for _ in range(3):
        outcome = await cache.get(connection, "default-cache", b"k", deadline=3)
        print(outcome.observed, outcome.proven, outcome.details)
    await connection.close()

asyncio.run(main())
print(*logs.tail(), sep="\\n")
"""


def test_a_token_in_pieces_with_invalid_text_reaches_neither_output_nor_log() -> None:
    key = v1_key()
    signature = own_part(key)
    parts = [signature[at : at + 20] for at in range(0, len(signature), 20)]
    echoed = (b"grpc-message", "%FF".join(parts).encode() + b"\xff" + signature.encode())
    with peers.peer(http2(headers(*GRPC, (b"grpc-status", b"16"), echoed))) as server:
        ended = subprocess.run(
            [sys.executable, "-c", _CALLS, str(server.port)],
            input=key,
            env={**os.environ, "PYTHONPATH": str(ROOT), "GRPC_TRACE": "all", "GRPC_VERBOSITY": "DEBUG"},
            capture_output=True,
            text=True,
            errors="replace",
            timeout=60,
            check=False,
        )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.startswith("UNAUTHENTICATED True"), ended.stdout
    assert ended.stderr == ""
    assert leaked(ended.stdout, [key]) == set()
