"""Peers that let others in and never answer, and the windows that have to live beside them."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

WINDOW = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from inspector import settings
from inspector.app import App
from inspector.credential.model.inspection import Source
from tests.benchmarks.gaps import Gaps
from tests.samples import v1_key

app = App(["x"], settings.load().settings, remembers=False)
app.paint_first()
gaps = Gaps()

def soon(seconds, act):
    QTimer.singleShot(int(seconds * 1_000), act)

def end():
    print("longest gap", round(max(gaps.stop())), flush=True)
    app.window.close()

{script}
sys.exit(app.run())
"""


def run(script: str, *before: str, **environment: str) -> list[str]:
    """What a window says that does ``script``, under a command (``before``) and with a changed environment."""
    held = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONPATH": str(ROOT), **environment}
    done = subprocess.run(
        [*before, sys.executable, "-c", WINDOW.replace("{script}", script)],
        env=held,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3_000:]
    return done.stdout.splitlines()


def longest_gap(said: list[str]) -> int:
    """Milliseconds. The window stands still for seconds where it waits for somebody."""
    return int(next(line for line in said if line.startswith("longest gap")).split()[-1])


@contextmanager
def silent_bus(folder: Path, greeting: bytes = b"") -> Iterator[str]:
    """The address of a message bus that says ``greeting`` to whoever connects, and nothing more."""
    place = folder / "bus"
    held: list[socket.socket] = []
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(place))
        server.listen()

        def serve() -> None:
            while True:
                try:
                    peer, _ = server.accept()
                except OSError:
                    return
                held.append(peer)
                if greeting:
                    peer.sendall(greeting)

        threading.Thread(target=serve, daemon=True).start()
        yield f"unix:path={place}"
        server.shutdown(socket.SHUT_RDWR)
    for peer in held:
        peer.close()
