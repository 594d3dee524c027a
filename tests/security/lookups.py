"""A window with hostile endpoints beside a name server of its own: prints the names that were asked for, as JSON.

Runs in namespaces of its own (``unshare -n -m``): no network but ``lo``, and ``/etc/resolv.conf`` names 127.0.0.1.
"""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import json
import os
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from PySide6.QtWidgets import QDialog

from inspector import settings
from inspector.app import App
from inspector.credential.model.inspection import Source
from inspector.process.hardening import harden
from inspector.window.entries.entry import Entry
from tests.credential.endpoint.test_endpoint import ATTACKS
from tests.samples import v1_key

PAGES = ("inspect", "permissions", "diagnose", "mint", "calls", "raw")
FOREIGN = [
    "cell-1.somewhere.example",
    "momentohq.com.evil.example",
    "cell.rnomentohq.com",
    "m0mentohq.com",
    "db.internal",
    "cache.lan",
]
MOMENTO = "cell-ap-northeast-1-1.prod.a.momentohq.com"
_MS_BIND = 4_096
_TYPE_A = 1
_LONGEST_SECONDS = 20.0
_AFTERWARDS_SECONDS = 0.5
_LATER_SECONDS = 2.0
"""gRPC looks for a host twice a second where a channel stays."""


class NameServer:
    """Answers every name with 127.0.0.1, where nobody listens at port 443, and remembers it."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 53))
        threading.Thread(target=self._serve, daemon=True).start()

    def take(self) -> list[str]:
        """The names since the last time, each once."""
        asked, self.asked = self.asked, []
        return sorted(set(asked))

    def _serve(self) -> None:
        while True:
            query, peer = self._socket.recvfrom(4_096)
            name, end = _name(query)
            self.asked.append(name)
            (kind,) = struct.unpack(">H", query[end : end + 2])
            address = struct.pack(">HHHIH4s", 0xC00C, 1, 1, 1, 4, b"\x7f\0\0\1") if kind == _TYPE_A else b""
            head = query[:2] + struct.pack(">HHHHH", 0x8180, 1, bool(address), 0, 0)
            self._socket.sendto(head + query[12 : end + 4] + address, peer)


def _name(query: bytes) -> tuple[str, int]:
    labels, at = [], 12
    while query[at]:
        labels.append(query[at + 1 : at + 1 + query[at]].decode("latin-1"))
        at += query[at] + 1
    return ".".join(labels).lower(), at + 1


async def look(app: App, names: NameServer) -> dict[str, object]:
    """Load each endpoint and look at it on every page; press what calls it; then with consent."""
    found: dict[str, object] = {}
    window = app.window
    for endpoint in [*ATTACKS, *FOREIGN, MOMENTO]:
        with contextlib.suppress(UnicodeError):
            app.session.intake.take_text(v1_key(endpoint=endpoint, jti=endpoint), Source(name="hostile"))
    for entry in window.entries.entries():
        window.navigator.select(entry)
        for key in PAGES:
            window.navigator.show_page(key)
            await asyncio.sleep(0)
        window.grab()
        window.actions_by_key["copy_report"].trigger()
    await asyncio.sleep(_AFTERWARDS_SECONDS)
    found["entries"] = len(window.entries.entries())
    found["without a press"] = names.take()
    for entry in window.entries.entries():
        if _host(entry) != MOMENTO:
            window.navigator.select(entry)
            for action in ("check", "get"):
                window.actions_by_key[action].trigger()
                await asyncio.sleep(0.01)
                for dialog in window.findChildren(QDialog):
                    dialog.reject()
    await _rest(app)
    found["pressed, without consent"] = names.take()
    for host in (MOMENTO, FOREIGN[0]):
        (entry,) = (each for each in window.entries.entries() if _host(each) == host)
        entry.consented.add(host)
        window.navigator.select(entry)
        for action in ("check", "get"):
            window.actions_by_key[action].trigger()
            await _rest(app)
        found[f"pressed: {host}"] = names.take()
    await asyncio.sleep(_LATER_SECONDS)
    found["later"] = names.take()
    return found


def _host(entry: Entry) -> str:
    return entry.inspection.endpoint.host if entry.inspection.endpoint else ""


async def _rest(app: App) -> None:
    await asyncio.sleep(0.1)
    end = time.monotonic() + _LONGEST_SECONDS
    while app.session.queue.count() and time.monotonic() < end:  # noqa: ASYNC110 - no event tells of it
        await asyncio.sleep(0.02)
    await asyncio.sleep(_AFTERWARDS_SECONDS)


def main() -> int:
    """Set the namespaces up, then use the window."""
    libc = ctypes.CDLL(None, use_errno=True)
    with tempfile.NamedTemporaryFile("w", delete=False) as own:
        own.write("nameserver 127.0.0.1\n")
    if libc.mount(own.name.encode(), b"/etc/resolv.conf", None, _MS_BIND, None):
        raise OSError(ctypes.get_errno(), "mount")
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    names = NameServer()
    if sys.argv[1:] == ["try"]:
        socket.getaddrinfo("a.name.example", 443)
        return 0 if names.take() == ["a.name.example"] else 1
    harden()
    os.environ["XDG_CONFIG_HOME"] = str(Path(own.name).parent)
    app = App(["x"], settings.Settings(theme="light", language="en"), remembers=False)
    app.paint_first()

    async def used(app: App) -> int:
        sys.stdout.write(json.dumps(await look(app, names)))
        return 0

    return app.run(used)


if __name__ == "__main__":
    sys.exit(main())
