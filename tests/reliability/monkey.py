"""Random use of the whole window in this process: ``python -m tests.reliability.monkey [SECONDS [SEED]]``.

Keys, mouse, actions, menus, languages, themes, hostile texts and peers, and sandboxes that are killed and stopped.
Prints what was done and ends with 1 after an unexpected exception, a warning of Qt, or a growth of the memory in the
second half. Set ``PYTHONASYNCIODEBUG=1`` for asyncio's own checks. With ``QT_QPA_PLATFORM=xcb`` keys and mouse are
those of the X server, which needs a window manager, and other programs own the clipboard.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from inspector import settings
from inspector.app import App
from inspector.process import logs
from inspector.process.hardening import harden
from tests.benchmarks.processes import ROOT
from tests.reliability.monkey_acts import Monkey
from tests.samples import v1_key

MOST_GROWTH_MB = 10.0
"""Of the resident memory between the third and the last quarter: caches and the allocator's own are in it."""
_FILES = 60
_OF_OFFSCREEN = "This plugin does not support"
"""Qt's remarks about a screen that is none."""
_REFUSED = "QXcbClipboard::setMimeData: Cannot set X11 selection owner"
"""Another program took clipboard or selection a moment before: the window says so (``test_refused_copy.py``)."""


class _Heard(logging.Handler):
    """What asyncio and gRPC complain of, but for callbacks that a busy machine made slow."""

    def __init__(self, wrong: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._wrong = wrong

    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        if record.name.startswith(("asyncio", "grpc")) and not text.startswith("Executing"):
            kind = record.exc_info[0] if record.exc_info else None
            self._wrong.append(f"{record.name}: {text} {kind.__name__ if kind else ''}".rstrip())


def run(seconds: float, seed: int) -> int:
    """Run it and print what was seen; 0 when nothing went wrong."""
    wrong: list[str] = []
    memory: list[float] = []

    def heard(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not text.startswith(
            (_OF_OFFSCREEN, _REFUSED)
        ):
            wrong.append(f"Qt: {text}")

    qInstallMessageHandler(heard)
    logs.set_up()
    logging.getLogger().addHandler(_Heard(wrong))
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        home.chmod(0o700)
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"):
            os.environ[name] = str(home)
        hostile = stack.enter_context(_hostile())
        stack.enter_context(contextlib.chdir(_files(home)))
        assert hostile.stdin
        assert hostile.stdout
        ports: list[int] = json.loads(hostile.stdout.readline())
        app = App(["monkey"], settings.Settings(language="en"), remembers=False)
        app.paint_first()
        logs.tell_unexpected(wrong.append)
        monkey = Monkey(app, seed, ports, home)

        async def used(_app: App) -> int:
            asyncio.get_running_loop().slow_callback_duration = 10.0
            app.session.sandbox.start()
            await monkey.run(seconds, lambda: memory.append(_resident()))
            return 0

        app.run(used)
        hostile.stdin.close()
        called: list[int] = json.loads(hostile.stdout.readline())
    grown = _growth(memory)
    if seconds >= 300 and grown > MOST_GROWTH_MB:
        wrong.append(f"memory grew by {grown:.1f} MB in the second half")
    out = sys.stdout.write
    out(f"seed {seed}, {seconds:.0f} s: {dict(monkey.done)}\n")
    out(f"{sum(called)} connections to {sum(map(bool, called))} of {len(ports)} hostile peers\n")
    out(f"memory {memory[0]:.0f} to {memory[-1]:.0f} MB, second half {grown:+.1f} MB\n")
    out(f"{' '.join(f'{each:.0f}' for each in memory)}\n")
    for text, count in Counter(wrong).most_common():
        out(f"wrong ({count} times): {text}\n")
    return 1 if wrong else 0


def _hostile() -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.reliability.hostile_peers"]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)


def _files(home: Path) -> Path:
    """Make the folder where the file dialogs begin, so that the monkey opens and writes the same on every machine."""
    folder = home / "files"
    for number in range(_FILES):
        inside = folder / f"{number % 4}"
        inside.mkdir(parents=True, exist_ok=True)
        text = v1_key(sub=f"{number}@example.com")
        (inside / f"{number}.env").write_text(f"MOMENTO_API_KEY={text}\n", encoding="ascii")
    return folder


def _growth(memory: list[float]) -> float:
    """Megabytes between the third and the last quarter."""
    quarter = max(1, len(memory) // 4)
    return statistics.median(memory[-quarter:]) - statistics.median(memory[2 * quarter : 3 * quarter])


def _resident() -> float:
    with contextlib.suppress(OSError):
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
    return 0.0


if __name__ == "__main__":
    harden()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    logging.captureWarnings(capture=True)
    arguments = sys.argv[1:]
    length = float(arguments[0]) if arguments else 60.0
    sys.exit(run(length, int(arguments[1]) if len(arguments) > 1 else time.time_ns() % 1_000_000))
