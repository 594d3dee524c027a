"""What a monkey does with the whole window, one random thing after the other."""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import shutil
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from inspector.app import App
from inspector.credential.model.inspection import Source
from inspector.service.connection.setting import ConnectionSetting
from tests.benchmarks.processes import Child, environment
from tests.reliability import x_input
from tests.samples import disposable_token, v1_key, v2_key

PAUSE_SECONDS = 0.01
_MOST_ENTRIES = 40
_ENDS_THE_PROGRAM = frozenset({"quit"})
_STOPPED_SECONDS = 3.0
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
_BUTTONS = [Qt.MouseButton.LeftButton] * 4 + [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton]
_HOSTILE_TEXTS = [
    "<img src='file:///dev/zero'>",
    "\u202eevil\u0000\x1b[31m",
    "eyJ" + "A" * 3_000,
    "{" * 500,
    "MOMENTO_API_KEY=\n",
    "\ufeff" + "x" * 20_000,
]
_CALLING = ["get", "main", "check", "mint"]
"""Actions that send something."""


class OtherSandbox:
    """A sandbox in a process of its own, which is killed or stopped in the middle of calls."""

    def __init__(self, home: Path) -> None:
        self._home, self._child = home, None
        self.address, self.key = "", ""

    async def start(self) -> None:
        """Start one, beside the window."""
        self._child = await asyncio.to_thread(Child, "sandbox", environment(self._home))
        self.address, self.key, _token = await asyncio.to_thread(self._child.ask, "where")

    def signal(self, number: signal.Signals) -> None:
        """Send the process a signal."""
        if self._child:
            os.kill(self._child.pid, number)

    def end(self) -> None:
        """Kill it."""
        child, self._child, self.address = self._child, None, ""
        if child:
            with contextlib.suppress(ProcessLookupError):
                os.kill(child.pid, signal.SIGKILL)
            child.close()

    _child: Child | None


class Monkey:
    """Does one random thing after the other, and counts them."""

    def __init__(self, app: App, seed: int, ports: list[int], home: Path) -> None:
        self._app, self._random, self._ports = app, random.Random(seed), ports  # noqa: S311 - not for secrets
        self._screen = x_input.XInput() if os.environ.get("QT_QPA_PLATFORM") == "xcb" else None
        self._other = OtherSandbox(home)
        self._owner: subprocess.Popen[bytes] | None = None
        self.done: Counter[str] = Counter()
        self._acts: list[tuple[int, Callable[[], object]]] = [
            (30, self.key),
            (30, self.click),
            (15, self.action),
            (15, self.press),
            (6, self.paste),
            (6, self.call),
            (3, self.hostile_peer),
            (2, self.other_sandbox),
            (2, self.theme),
            (1, self.language),
            (1, self.fault),
            (4, self.close_dialogs),
            (2, self.resize),
        ]
        if self._screen and shutil.which("xclip"):
            self._acts.append((1, self.foreign_clipboard))

    async def run(self, seconds: float, note: Callable[[], None]) -> None:
        """Go on for some seconds; ``note`` is called sixty times meanwhile."""
        end, noted = time.monotonic() + seconds, 0.0
        weights = [weight for weight, _act in self._acts]
        await self._other.start()
        while time.monotonic() < end:
            ((_, act),) = self._random.choices(self._acts, weights)
            self.done[getattr(act, "__name__", "act")] += 1
            await self._do(act)
            if self._random.random() < 0.002:
                await self._random.choice([self.kill_sandbox, self.kill_other, self.stop_other])()
            if len(self._app.window.entries.entries()) > _MOST_ENTRIES:
                self._app.window.forgetting.forget_at_once()
            if time.monotonic() - noted > seconds / 60:
                noted = time.monotonic()
                note()
        self.close_dialogs()
        self._let_the_clipboard_go()
        self._other.end()

    async def _do(self, act: Callable[[], object]) -> None:
        """Act as a person does, from an event of Qt: a menu that opens in a coroutine would stop all others."""
        for key in _ENDS_THE_PROGRAM:
            self._app.window.actions_by_key[key].setEnabled(False)
        QTimer.singleShot(0, act)
        await asyncio.sleep(PAUSE_SECONDS)

    def key(self) -> None:
        """Press a key, but Ctrl+Q."""
        key, modifier = self._random.choice(_KEYS), self._random.choice(_MODIFIERS)
        if (key, modifier) == (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier):
            return
        if self._screen and QApplication.activeWindow():
            self._screen.key(key, modifier)
            return
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or self._app.window
        QTest.keyClick(target, key, modifier)

    def click(self) -> None:
        """Click somewhere on a visible widget, with any button; on a real screen sometimes drag from there."""
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._app.window
        shown = [each for each in top.findChildren(QWidget) if each.isVisible()] or [top]
        widget = self._random.choice(shown)
        at = QPoint(
            self._random.randrange(max(1, widget.width())), self._random.randrange(max(1, widget.height()))
        )
        button = self._random.choice(_BUTTONS)
        if not self._screen:
            QTest.mouseClick(widget, button, pos=at)
        elif top.frameGeometry().contains(widget.mapToGlobal(at)):
            by = self._random.choice([QPoint(), QPoint(), QPoint(40, 15)])
            self._screen.click(widget.mapToGlobal(at), button, by)

    def action(self) -> None:
        """Trigger an action."""
        actions = self._app.window.actions_by_key
        key = self._random.choice([key for key in actions if key not in _ENDS_THE_PROGRAM])
        actions[key].trigger()

    def press(self) -> None:
        """Press a button of the shown page or dialog, so that every call and every dialog is reached."""
        top = QApplication.activeModalWidget() or self._app.window.pages.shown() or self._app.window
        buttons = [
            each for each in top.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled()
        ]
        if buttons:
            self._random.choice(buttons).click()

    def paste(self) -> None:
        """Load a credential or a hostile text."""
        name = f"{self._random.randrange(1_000)}@example.com"
        made = [v1_key(sub=name), disposable_token(time.time() + 600, sub=name), v2_key()]
        self._app.session.intake.take_text(self._random.choice([*made, *_HOSTILE_TEXTS]), Source())

    def call(self) -> None:
        """Send something to whatever the shown credential is connected with."""
        self._app.window.actions_by_key[self._random.choice(_CALLING)].trigger()

    def hostile_peer(self) -> None:
        """Send the calls of the shown credential to a hostile peer, beginning now."""
        entry = self._app.window.current()
        if entry:
            port = self._random.choice(self._ports)
            make = self._random.choice([ConnectionSetting.local, ConnectionSetting.custom])
            entry.connection = make("127.0.0.1", port)
            entry.writes_allowed = True
            self._app.window.navigator.refresh(entry)
            self.call()

    def other_sandbox(self) -> None:
        """Load the key of the sandbox in another process, and call it there."""
        if self._other.address:
            self._app.session.intake.take_text(self._other.key, Source())
            entry = self._app.window.current()
            if entry:
                entry.connection = ConnectionSetting.sandbox(self._other.address)
                entry.writes_allowed = True
                self._app.window.navigator.refresh(entry)
                self.call()

    def theme(self) -> None:
        """Choose a theme."""
        choice = self._random.choice(["light", "dark", "system"])
        self._app.window.view_menu.chosen.emit("theme", choice)
        self._app.theme.choose(choice)

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

    async def kill_other(self) -> None:
        """Kill the sandbox of the other process (SIGKILL) while it is called, and start another one."""
        self.done["kill_other"] += 1
        self.other_sandbox()
        await asyncio.sleep(self._random.random() / 10)
        self._other.end()
        await asyncio.sleep(self._random.random())
        await self._other.start()

    async def stop_other(self) -> None:
        """Stop the other process in the middle of calls, and let it go on later."""
        self.done["stop_other"] += 1
        self.other_sandbox()
        self._other.signal(signal.SIGSTOP)
        end = time.monotonic() + self._random.random() * _STOPPED_SECONDS
        while time.monotonic() < end:
            await self._do(self._random.choice([self.key, self.click, self.call, self.action]))
        self._other.signal(signal.SIGCONT)

    def foreign_clipboard(self) -> None:
        """Another program owns clipboard or selection with a hostile text; sometimes it does not answer."""
        self._let_the_clipboard_go()
        selection = self._random.choice(["clipboard", "primary"])
        command = ["xclip", "-selection", selection, "-i", "-quiet"]
        self._owner = subprocess.Popen(
            command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True
        )
        assert self._owner.stdin
        text = self._random.choice([v1_key(), *_HOSTILE_TEXTS])
        self._owner.stdin.write(text.encode())
        self._owner.stdin.close()
        if self._random.random() < 0.3:
            self._owner.send_signal(signal.SIGSTOP)

    def _let_the_clipboard_go(self) -> None:
        if self._owner:
            self._owner.kill()
            self._owner.wait()
            self._owner = None

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
        self._app.window.resize(self._random.randrange(860, 1_500), self._random.randrange(560, 1_000))
