from __future__ import annotations

import subprocess
import sys

import pytest

from inspector.process.grpc_environment import clear_grpc_environment

PROGRAM = """
import sys
from inspector.process.grpc_environment import clear_grpc_environment
if "guarded" in sys.argv:
    clear_grpc_environment()
import asyncio
from inspector.sandbox import Sandbox
from inspector.service.calls import cache
from inspector.service.connection.connection import Connection
from inspector.service.connection.setting import ConnectionSetting
from inspector.credential.text.secret import Secret

async def program():
    async with Sandbox() as sandbox:
        connection = Connection(Secret("canary-canary"), None, ConnectionSetting.sandbox(sandbox.address))
        await cache.get(connection, "default-cache", b"k")
        await connection.close()

asyncio.run(program())
"""


def test_what_prints_tokens_or_chooses_servers_is_removed_and_named() -> None:
    environment = {
        "GRPC_TRACE": "all",
        "GRPC_VERBOSITY": "debug",
        "GRPC_XDS_BOOTSTRAP": "/x",
        "GRPC_XDS_BOOTSTRAP_CONFIG": "{}",
        "GRPC_DEFAULT_SSL_ROOTS_FILE_PATH": "/roots",
        "HOME": "/home",
    }
    removed = clear_grpc_environment(environment)
    assert removed == (
        "GRPC_DEFAULT_SSL_ROOTS_FILE_PATH",
        "GRPC_TRACE",
        "GRPC_VERBOSITY",
        "GRPC_XDS_BOOTSTRAP",
        "GRPC_XDS_BOOTSTRAP_CONFIG",
    )
    assert environment == {"HOME": "/home", "GRPC_VERBOSITY": "NONE", "GRPC_DNS_RESOLVER": "native"}


@pytest.mark.parametrize(("argument", "leaks"), [("guarded", False), ("bare", True)])
def test_a_trace_of_everything_shows_no_token(argument: str, leaks: bool) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM, argument],
        env={"GRPC_TRACE": "all", "GRPC_VERBOSITY": "debug", "PATH": ""},
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert (b"canary-canary" in ended.stderr + ended.stdout) is leaks
    assert bool(ended.stderr) is leaks


def test_the_types_the_window_needs_early_do_not_load_grpc() -> None:
    modules = (
        "connection.outcome",
        "connection.setting",
        "connection.proxies",
        "checks.steps",
        "checks.targets",
    )
    program = "; ".join(f"import inspector.service.{name}" for name in (*modules, "load.figures"))
    program += "; import inspector.diagnosis.live.check, sys; print('grpc' in sys.modules)"
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert ended.stdout.strip() == "False"
