"""The command ``sandbox``: the sandbox without a window, until SIGTERM or Ctrl+C."""

from __future__ import annotations

import argparse
import asyncio
import json
import tempfile
from contextlib import ExitStack
from pathlib import Path

from inspector.cli import output, running, secret_file
from inspector.cli.exit_codes import Exit, StopError
from inspector.credential.text.message import message
from inspector.credential.text.secret import Secret
from inspector.sandbox import Front, Sandbox
from inspector.sandbox.server import LOOPBACK

_PORT = message("Command line", "The port must be a number from 0 to 65535; 0 is a free one.")
_BUSY = message("Command line", "The port {port} cannot be opened. Another program may use it: try --port 0.")
_BAD_CACHE = message("Command line", "A cache name has 1 to 255 characters.")


def run(options: argparse.Namespace) -> int:
    """Run the sandbox; 0 when it was ended by a signal."""
    ports = (options.port, options.http_port, options.resp_port)
    if not all(0 <= port <= 65_535 for port in ports):
        raise StopError(Exit.UNUSABLE, _PORT)
    if not all(1 <= len(name) <= 255 for name in options.cache):
        raise StopError(Exit.UNUSABLE, _BAD_CACHE)
    with ExitStack() as kept:
        if options.key_file is None:
            key_file = Path(kept.enter_context(tempfile.TemporaryDirectory()), "key.txt")
        else:
            key_file = Path(options.key_file).absolute()
            secret_file.check(key_file)
        asyncio.run(_serve(options, key_file))
    return Exit.OK


async def _serve(options: argparse.Namespace, key_file: Path) -> None:
    sandbox = Sandbox()
    for name in options.cache:
        sandbox.create_cache(name)
    ending = asyncio.ensure_future(running.ended())
    await asyncio.sleep(0)  # a signal that comes while the server starts is heard
    try:
        await _open(sandbox, options)
        secret_file.write(key_file, Secret(sandbox.api_key))
        output.line(json.dumps(_ready(sandbox, key_file)))
        await ending
    finally:
        await sandbox.stop()


async def _open(sandbox: Sandbox, options: argparse.Namespace) -> None:
    """Listen on the three ports. Raises ``StopError`` for one that cannot be had."""
    port = options.port
    try:
        await sandbox.start(port)
        for front, port in ((Front.HTTP, options.http_port), (Front.RESP, options.resp_port)):
            await sandbox.open(front, port)
    except (OSError, RuntimeError):
        raise StopError(Exit.NOT_SENT, _BUSY.of(port=port)) from None


def _ready(sandbox: Sandbox, key_file: Path) -> dict[str, object]:
    """What the sandbox says of itself: where it listens, and where its key is. Never the key."""
    return {
        "grpc": sandbox.address,
        "http": f"{LOOPBACK}:{sandbox.port_of(Front.HTTP)}",
        "resp": f"{LOOPBACK}:{sandbox.port_of(Front.RESP)}",
        "endpoint": sandbox.endpoint,
        "caches": list(sandbox.caches),
        "key_file": str(key_file),
    }
