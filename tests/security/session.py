"""One session with the whole window, told a secret on standard input: every feature is used once.

Writes JSON on file descriptor 3: what the session exported or showed, and the secrets it was given by the sandbox.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import sys
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QTimer, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from inspector import settings
from inspector.app import App
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.credential.text.secret import Secret
from inspector.diagnosis.report import report
from inspector.process import handover, logs
from inspector.sandbox.faults import Failure
from inspector.service.calls import cache
from inspector.service.connection.connection import Connection
from inspector.service.connection.setting import ConnectionSetting
from inspector.service.copy_as import FORM_NAMES
from inspector.service.load.repeat import Series, repeat
from inspector.window.entries.entry import Entry
from inspector.window.pages.calls.page import CallsPage
from inspector.window.pages.mint.page import MintPage
from inspector.window.shell.copy_menu import CopyMenu
from inspector.window.views.table.export import as_csv, as_rows
from tests.security import scopes_and_ends, session_parts
from tests.security.rotating import rotate_and_follow

PAGES = ("inspect", "permissions", "diagnose", "mint", "calls", "raw")
CACHE = "default-cache"


class Session:
    """The features, one after the other."""

    def __init__(self, app: App, canary: str, file: Path) -> None:
        self.app, self.window, self.session = app, app.window, app.session
        self.canary, self.file = canary, file
        self.seen: list[str] = []
        self.secrets = [canary]

    async def run(self) -> int:
        """All of them."""
        await self.come_in()
        await self.call()
        await self.mint()
        await rotate_and_follow(self.window, self.file, self.until, self._look_once)
        await self.look()
        await self.take_out()
        await self.fail()
        self.process()
        os.write(3, json.dumps({"seen": self.seen, "secrets": self.secrets}).encode())
        return 0

    async def run_beyond(self) -> int:
        """What goes beyond one credential: keys of the account, the audit of a folder, saved scopes, and ends."""
        self.window.actions_by_key["sandbox"].trigger()
        await self.until(lambda: self.session.sandbox.running and self._sandbox_entry())
        await session_parts.keys_of_the_account(self)
        await session_parts.audit_of_a_folder(self, Path.home())
        await scopes_and_ends.scopes_and_ends(self, Path.home())
        self.process()
        os.write(3, json.dumps({"seen": self.seen, "secrets": self.secrets}).encode())
        return 0

    async def come_in(self) -> None:
        """Pasted, dropped, opened, and handed over by a second start."""
        pasted = QMimeData()
        pasted.setText(f"MOMENTO_API_KEY='{self.canary}'\n")
        QApplication.clipboard().setMimeData(pasted)
        self.window.actions_by_key["paste"].trigger()
        await self.until(self.window.current)
        QApplication.clipboard().clear()
        dropped = QMimeData()
        dropped.setUrls([QUrl.fromLocalFile(str(self.file))])
        assert self.session.intake.take_mime(dropped)
        self.session.intake.take_files([self.file, self.file.parent / "missing.txt"])
        await self.until(lambda: not self.session.intake.busy)
        self.app.listen()
        handed = threading.Thread(target=lambda: handover.hand_over([self.file]))
        handed.start()
        await self.until(lambda: not handed.is_alive())
        await self.until(lambda: not self.session.intake.busy)

    async def call(self) -> None:
        """Calls that work, and each way in which one does not, with the canary and with the sandbox's key."""
        self.window.actions_by_key["sandbox"].trigger()
        await self.until(lambda: self.session.sandbox.running and self._sandbox_entry())
        sandbox = self.session.sandbox.running
        assert sandbox is not None
        self.secrets.append(sandbox.api_key)
        stranger = self.window.entries.entries()[0]
        stranger.connection = ConnectionSetting.sandbox(sandbox.address)
        for entry in (stranger, self._sandbox_entry()):
            for make in self._calls():
                await self.outcome(entry, make)
        key = self._sandbox_entry()
        sandbox.faults.failures["*"] = Failure(
            "INTERNAL", f"the key {sandbox.api_key} is odd", err=sandbox.api_key
        )
        await self.outcome(key, lambda connection: cache.get(connection, CACHE, b"k"))
        sandbox.faults.clear()
        sandbox.faults.delay_seconds = 5
        await self.outcome(key, lambda connection: cache.get(connection, CACHE, b"k", deadline=0.1))
        self.session.operations.call(
            key, "slow", lambda connection: cache.get(connection, CACHE, b"k"), print
        )
        await asyncio.sleep(0.05)
        self.session.queue.cancel_all()
        sandbox.faults.clear()
        narrow = Rule(Resource.CACHE, Role.READ_ONLY, Selector.name(CACHE), Selector.name("mo"))
        token = sandbox.mint([narrow], 600)
        self.secrets.append(token)
        self.session.operations.add_credential(Secret(token), "narrow", key)

    def _calls(self) -> list[Callable[[Connection], Any]]:
        return [
            lambda connection: cache.set_value(connection, CACHE, b"k", b"v", 60),
            lambda connection: cache.get(connection, CACHE, b"k"),
            lambda connection: cache.get(connection, "a\r\nb", b"k"),
            lambda connection: cache.get(connection, "missing", b"k"),
            lambda connection: repeat(connection, Series(CACHE, b"k", 20, 5)),
        ]

    async def mint(self) -> None:
        """A token from the form."""
        self.window.navigator.select(self._sandbox_entry())
        self.window.navigator.show_page("mint")
        await self.until(lambda: isinstance(self.window.pages.shown(), MintPage))
        page = self.window.pages.shown()
        assert isinstance(page, MintPage)
        known = len(self.window.entries.entries())
        page.bar.mint_button.click()
        await self.until(lambda: len(self.window.entries.entries()) > known)
        minted = self.window.entries.entries()[-1].inspection.credential
        assert minted is not None
        self.secrets.append(minted.reveal())
        self._copy_calls()
        self.window.navigator.show_page("calls")
        await self.until(lambda: isinstance(self.window.pages.shown(), CallsPage))
        self._copy_calls()

    def _copy_calls(self) -> None:
        """A call of the visible page in every form of “Copy as”."""
        menu = self.window.findChild(CopyMenu)
        assert menu is not None
        menu.aboutToShow.emit()
        forms = [form for form in menu.findChildren(QMenu)[-1].actions() if form.text()]
        assert len(forms) >= len(FORM_NAMES)
        for form in forms:
            form.trigger()
            self.seen += [QApplication.clipboard().text(), self.window.statusBar().currentMessage()]

    def _look_once(self) -> None:
        self.seen += [*accessible(self.window), self.window.statusBar().currentMessage()]

    async def look(self) -> None:
        """Every page and view of every entry: what is on the screen, to eyes and to screen readers."""
        for entry in self.window.entries.entries():
            self.window.navigator.select(entry)
            for page in PAGES:
                self.window.navigator.show_page(page)
                await self.until(self.window.pages.shown)
                await asyncio.sleep(0.02)
                self.seen += accessible(self.window)
        for view in ("table", "compare", "help", "computer"):
            getattr(self.window.navigator, f"show_{view}")()
            await asyncio.sleep(0.02)
            self.seen += accessible(self.window)
        self.seen += [
            self.window.windowTitle(),
            self.window.statusBar().currentMessage(),
            QApplication.applicationName(),
        ]

    async def take_out(self) -> None:
        """Reports, tables, settings; and a secret on the clipboard, which is cleared again."""
        entries = self.window.entries.entries()
        for entry in entries:
            made = report.build(entry.inspection, entry.findings, time.time())
            self.seen += [report.as_text(made), report.as_markdown(made), report.as_json(made)]
        self.seen += [as_csv(entries, time.time()), as_rows(entries, time.time())]
        self.window.navigator.select(entries[0])
        self.window.actions_by_key["copy_report"].trigger()
        self.seen.append(QApplication.clipboard().text())
        self.window.actions_by_key["copy_credential"].trigger()
        assert QApplication.clipboard().text() == self.canary
        self.session.clipboard.clear_secret()
        self.seen.append(QApplication.clipboard().text())
        self.window.view_menu.chosen.emit("theme", "dark")
        self.app.remember_window()

    async def fail(self) -> None:
        """Exceptions that quote the secret, in twelve places."""
        first = self.window.entries.entries()[0]
        canary = self.canary

        def crash(*_: object) -> None:
            raise ValueError(f"invalid literal {canary!r}") from KeyError(canary)

        async def crashing(*_: object) -> None:
            crash()

        QTimer.singleShot(0, crash)
        QTimer.singleShot(0, lambda: int(canary))
        self.window.entries.merged.connect(crash)
        self.window.entries.merged.emit(first)
        self.window.entries.merged.disconnect(crash)
        self.session.intake.refused.connect(crash)
        self.session.intake.refused.emit("no")
        self.session.intake.refused.disconnect(crash)
        self.session.operations.call(first, "a", crashing, print)
        self.session.operations.call(first, "b", lambda connection: cache.get(connection, CACHE, b"k"), crash)
        threading.Thread(target=crash, name="crashing").start()
        asyncio.get_running_loop().call_soon(crash)
        asyncio.get_running_loop().call_later(0.01, crash)
        logging.getLogger("inspector").error("unexpected %s", canary)
        logging.getLogger("somewhere").warning("text %s", canary.encode(), stack_info=False)
        try:
            crash()
        except ValueError:
            logging.getLogger("inspector").exception("failed with %s", canary)
        task = asyncio.create_task(crashing())
        await asyncio.sleep(0.1)
        del task
        sys.excepthook(*_raised(crash))
        self.seen += [*logs.tail(), *(widget.windowTitle() for widget in QApplication.topLevelWidgets())]
        self.seen += accessible(self.window)

    def process(self) -> None:
        """What others see of the process."""
        for name in ("cmdline", "environ", "comm"):
            file = Path("/proc/self", name)
            if file.exists():
                self.seen.append(file.read_bytes().decode("latin-1"))
        self.seen += [" ".join(sys.argv), json.dumps(dict(os.environ)), repr(self.window.entries.entries())]

    def see(self, root: QWidget) -> None:
        """Keep everything that a screen reader could be told of a window."""
        self.seen += accessible(root)

    async def outcome(self, entry: Entry, make: Callable[[Connection], Any]) -> None:
        """Run a call to its end, and keep how it is shown."""
        done: asyncio.Future[object] = asyncio.get_running_loop().create_future()
        self.session.operations.call(entry, "call", make, done.set_result)
        self.seen.append(repr(await done))

    def _sandbox_entry(self) -> Entry:
        return next((entry for entry in self.window.entries.entries() if entry.sandbox), None)  # type: ignore[return-value]

    async def until(self, seen: Callable[[], object]) -> None:
        """Wait until something is seen."""
        end = time.monotonic() + 30
        while not seen():
            assert time.monotonic() < end
            await asyncio.sleep(0.01)


def accessible(root: QWidget) -> list[str]:
    """Everything a screen reader could be told of a window, and its tooltips."""
    texts = [widget.toolTip() for widget in root.findChildren(QWidget)]
    for found in _interfaces(root):
        texts += [found.text(kind) for kind in QAccessible.Text if kind is not QAccessible.Text.UserText]
        inside = found.textInterface()
        if inside is not None:
            texts.append(inside.text(0, inside.characterCount()))
    return [text for text in texts if text]


def _interfaces(root: QWidget) -> Iterator[QAccessibleInterface]:
    for widget in (root, *root.findChildren(QWidget)):
        found = QAccessible.queryAccessibleInterface(widget)
        if found is not None:
            yield found


def _raised(crash: Callable[[], None]) -> Any:
    try:
        crash()
    except ValueError as error:
        return type(error), error, error.__traceback__


def main() -> int:
    """Run the session with the secret from standard input."""
    file = Path(sys.argv[1])
    canary = sys.stdin.read().strip()
    app = App(sys.argv[:1], settings.load().settings)
    app.paint_first()
    logs.set_up()
    beyond = "beyond" in sys.argv

    def script(running: App) -> Coroutine[Any, Any, int]:
        session = Session(running, canary, file)
        return session.run_beyond() if beyond else session.run()

    return app.run(script)


if __name__ == "__main__":
    sys.exit(main())
