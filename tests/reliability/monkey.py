"""Random use of the whole window in this process: ``python -m tests.reliability.monkey [SECONDS [SEED]]``.

Keys, mouse, actions, menus, languages, themes, hostile texts and peers, and a sandbox that is killed. Prints what was
done and ends with 1 after an unexpected exception, a warning of Qt, or a growth of the memory in the second half.
Set ``PYTHONASYNCIODEBUG=1`` for asyncio's own checks.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import random
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QPoint, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from inspector import settings
from inspector.app import App
from inspector.credential.model.inspection import Source
from inspector.process import logs
from inspector.service.connection.setting import ConnectionSetting
from tests.interop import peers
from tests.samples import disposable_token, v1_key, v2_key

MOST_GROWTH_MB = 30.0
"""Of the resident memory between the middle and the end: caches and the allocator's own are in it."""
_OF_OFFSCREEN = "This plugin does not support"
"""Qt's remarks about a screen that is none."""
_PAUSE_SECONDS = 0.01
_MOST_ENTRIES = 40
_ENDS_THE_PROGRAM = frozenset({"quit"})
_KEYS = [
    *(Qt.Key(code) for code in range(int(Qt.Key.Key_A), int(Qt.Key.Key_Z) + 1)),
    *(Qt.Key(code) for code in range(int(Qt.Key.Key_0), int(Qt.Key.Key_9) + 1)),
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space),
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_F2, Qt.Key.Key_F9, Qt.Key.Key_PageDown),
]
_MODIFIERS = [
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
]
_HOSTILE_TEXTS = [
    "<img src='file:///dev/zero'>",
    "\u202eevil\u0000\x1b[31m",
    "eyJ" + "A" * 3_000,
    "{" * 500,
    "MOMENTO_API_KEY=\n",
    "\ufeff" + "x" * 20_000,
]
_PEERS = [
    peers.silent,
    peers.garbage,
    peers.garbage_after_settings,
    peers.web_server,
    peers.http2_gateway,
    peers.resets,
    peers.half_closes,
]


class Monkey:
    """Does one random thing after the other, and remembers what went wrong."""

    def __init__(self, app: App, seed: int, ports: list[int]) -> None:
        self._app, self._random, self._ports = app, random.Random(seed), ports  # noqa: S311 - not for secrets
        self.done: Counter[str] = Counter()
        self.wrong: list[str] = []
        self.memory: list[float] = []
        self._acts: list[tuple[int, Callable[[], object]]] = [
            (30, self.key),
            (30, self.click),
            (15, self.action),
            (6, self.paste),
            (3, self.hostile_peer),
            (2, self.theme),
            (1, self.language),
            (1, self.fault),
            (4, self.close_dialogs),
            (2, self.resize),
        ]

    async def run(self, seconds: float) -> None:
        """Go on for some seconds."""
        end, sampled = time.monotonic() + seconds, 0.0
        weights = [weight for weight, _act in self._acts]
        while time.monotonic() < end:
            ((_, act),) = self._random.choices(self._acts, weights)
            self.done[getattr(act, "__name__", "act")] += 1
            act()
            await asyncio.sleep(_PAUSE_SECONDS)
            if self._random.random() < 0.002:
                await self.kill_sandbox()
            if len(self._app.window.entries.entries()) > _MOST_ENTRIES:
                self._app.window.forgetting.forget_at_once()
            if time.monotonic() - sampled > seconds / 60:
                sampled = time.monotonic()
                self.memory.append(_resident())
        self.close_dialogs()

    def key(self) -> None:
        """Press a key, but Ctrl+Q."""
        key, modifier = self._random.choice(_KEYS), self._random.choice(_MODIFIERS)
        if (key, modifier) == (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier):
            return
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or self._app.window
        QTest.keyClick(target, key, modifier)

    def click(self) -> None:
        """Click somewhere on a visible widget, with any button."""
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._app.window
        shown = [each for each in top.findChildren(QWidget) if each.isVisible()] or [top]
        widget = self._random.choice(shown)
        at = QPoint(
            self._random.randrange(max(1, widget.width())), self._random.randrange(max(1, widget.height()))
        )
        button = self._random.choice(
            [Qt.MouseButton.LeftButton] * 4 + [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton]
        )
        QTest.mouseClick(widget, button, pos=at)

    def action(self) -> None:
        """Trigger an action."""
        actions = self._app.window.actions_by_key
        key = self._random.choice([key for key in actions if key not in _ENDS_THE_PROGRAM])
        actions[key].trigger()

    def paste(self) -> None:
        """Load a credential or a hostile text."""
        name = f"{self._random.randrange(1_000)}@example.com"
        made = [v1_key(sub=name), disposable_token(time.time() + 600, sub=name), v2_key()]
        self._app.session.intake.take_text(self._random.choice([*made, *_HOSTILE_TEXTS]), Source())

    def hostile_peer(self) -> None:
        """Send the calls of the shown credential to a hostile peer."""
        entry = self._app.window.current()
        if entry:
            port = self._random.choice(self._ports)
            make = self._random.choice([ConnectionSetting.local, ConnectionSetting.custom])
            entry.connection = make("127.0.0.1", port)
            entry.writes_allowed = True
            self._app.window.navigator.refresh(entry)

    def theme(self) -> None:
        """Choose a theme."""
        self._app.window.view_menu.chosen.emit("theme", "x")
        self._app.theme.choose(self._random.choice(["light", "dark", "system"]))

    def language(self) -> None:
        """Build the window again in another language."""
        self._app.window.view_menu.chosen.emit("language", self._random.choice(["en", "ja"]))

    def fault(self) -> None:
        """Start the sandbox, or make it fail."""
        sandbox = self._app.session.sandbox
        if sandbox.running is None:
            sandbox.start()
        else:
            key = self._random.choice(["none", "delay", "drop", "widen", "skew", "UNAVAILABLE"])
            self._app.window.sandbox_menu.set_fault(key)

    async def kill_sandbox(self) -> None:
        """End the sandbox under the window."""
        self.done["kill_sandbox"] += 1
        await self._app.session.sandbox.stop()

    def close_dialogs(self) -> None:
        """Close popups and dialogs."""
        popup = QApplication.activePopupWidget()
        if popup:
            popup.close()
        for dialog in self._app.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()

    def resize(self) -> None:
        """Make the window another size."""
        self._app.window.resize(self._random.randrange(860, 1_600), self._random.randrange(560, 1_000))

    def growth(self) -> float:
        """Megabytes between the third and the last quarter."""
        quarter = max(1, len(self.memory) // 4)
        return statistics.median(self.memory[-quarter:]) - statistics.median(
            self.memory[2 * quarter : 3 * quarter]
        )


def run(seconds: float, seed: int) -> int:
    """Run it and print what was seen; 0 when nothing went wrong."""
    wrong: list[str] = []

    def heard(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not text.startswith(_OF_OFFSCREEN):
            wrong.append(f"Qt: {text}")

    qInstallMessageHandler(heard)
    logs.set_up()
    with ExitStack() as stack:
        home = stack.enter_context(tempfile.TemporaryDirectory())
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"):
            os.environ[name] = home
        ports = [stack.enter_context(peers.peer(behaviour)).port for behaviour in _PEERS]
        app = App(["monkey"], settings.Settings(language="en"), remembers=False)
        app.paint_first()
        logs.tell_unexpected(wrong.append)
        monkey = Monkey(app, seed, ports)

        async def used(_app: App) -> int:
            asyncio.get_running_loop().slow_callback_duration = 10.0
            app.session.sandbox.start()
            await monkey.run(seconds)
            return 0

        app.run(used)
    wrong += [line for line in logs.tail() if "asyncio" in line]
    grown = monkey.growth()
    if seconds >= 300 and grown > MOST_GROWTH_MB:
        wrong.append(f"memory grew by {grown:.1f} MB in the second half")
    out = sys.stdout.write
    out(f"seed {seed}, {seconds:.0f} s: {dict(monkey.done)}\n")
    out(f"memory {monkey.memory[0]:.0f} to {monkey.memory[-1]:.0f} MB, second half {grown:+.1f} MB\n")
    for text, count in Counter(wrong).most_common():
        out(f"wrong ({count} times): {text}\n")
    return 1 if wrong else 0


def _resident() -> float:
    with contextlib.suppress(OSError):
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
    return 0.0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    logging.captureWarnings(capture=True)
    arguments = sys.argv[1:]
    length = float(arguments[0]) if arguments else 60.0
    sys.exit(run(length, int(arguments[1]) if len(arguments) > 1 else time.time_ns() % 1_000_000))
