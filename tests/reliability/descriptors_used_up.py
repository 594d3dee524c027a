"""A window that is used without file descriptors, and then with them: ``descriptors_used_up.py HOME before|after``.

``before``: nothing was used before, so that no module is loaded; ``after``: everything was. Prints what came of it.
"""

from __future__ import annotations

import asyncio
import json
import os
import resource
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QDialog, QLabel

from inspector import settings
from inspector.app import App
from inspector.credential.model.inspection import Source
from inspector.credential.text.secret import Secret
from inspector.diagnosis.live.faults import Fault, fault_in
from inspector.process import logs
from inspector.process.descriptors import spare_descriptors
from inspector.process.hardening import harden
from inspector.service.connection.setting import ConnectionSetting
from inspector.window.entries.entry import Entry
from inspector.window.widgets.files import Files
from tests.benchmarks.processes import Child, environment
from tests.samples import v1_key

PAGES = ["inspect", "permissions", "diagnose", "mint", "calls", "raw"]
_LIMIT = 256
_PATIENCE_SECONDS = 15.0
_AGAIN_SECONDS = 10.0
"""gRPC tries to connect again half a second after a failure, and answers from memory until then."""


class Use:
    """A person's way through the window."""

    def __init__(self, app: App, home: Path, server: tuple[str, str]) -> None:
        self._app, self._home, (self._address, self._key) = app, home, server
        self._held: list[int] = []
        self._round = 0

    async def run(self, when: str) -> dict[str, Any]:
        """Without descriptors, then again with them."""
        if when == "after":
            await self._use()
            self._app.session.sandbox.start()
            await self._until(lambda: self._app.session.sandbox.running)
        self._use_up()
        without = await self._use()
        while self._held:
            os.close(self._held.pop())
        return {"without": without, "again": await self._use()}

    def _use_up(self) -> None:
        try:
            while True:
                self._held.append(os.dup(0))
        except OSError:
            return

    async def _use(self) -> dict[str, Any]:
        self._round += 1
        found: dict[str, Any] = {"failures": []}
        known = len(self._entries())
        self._app.session.intake.take_text(v1_key(sub=f"pasted {self._round}"), Source())
        found["pasted"] = len(self._entries()) - known
        file = self._home / f"key {self._round}.txt"
        found["opened"] = await self._open(file)
        entry = await self._load_key()
        found["get"] = await self._get(entry)
        found["check"] = await self._check()
        found["pages"] = await self._look()
        self._app.window.actions_by_key["copy_report"].trigger()
        found["report"] = QApplication.clipboard().text()
        found["saved"] = await self._save()
        await self._choose(found)
        self._app.session.sandbox.start()
        await self._until(lambda: self._app.session.sandbox.running, required=False)
        found["sandbox"] = bool(self._app.session.sandbox.running)
        found["failures"] = self._failures()
        return found

    async def _open(self, file: Path) -> int:
        known = len(self._entries())
        self._app.session.intake.take_files([file])
        await self._until(lambda: not self._app.session.intake.busy)
        added = self._entries()[known:]
        return sum(entry.inspection.credential is not None for entry in added)

    async def _load_key(self) -> Entry:
        self._app.session.intake.take_text(self._key, Source(name="server"))
        entry = next(each for each in self._entries() if each.name.startswith("server"))
        entry.connection = ConnectionSetting.sandbox(self._address)
        entry.writes_allowed = True
        self._app.window.navigator.select(entry)
        return entry

    async def _get(self, entry: Entry) -> str:
        ended: list[Any] = []
        self._app.window.navigator.show_page("calls", lambda page: page.ended.connect(ended.append))
        await self._until(
            lambda: self._app.window.pages.key == "calls" and self._app.session.queue.is_ready()
        )
        page: Any = self._app.window.pages.shown()
        page.target.cache.setText("default-cache")
        page.target.key.set_text("k")
        page.target.deadline.setValue(5)
        until = time.monotonic() + (0.0 if self._held else _AGAIN_SECONDS)
        while True:
            ended.clear()
            self._app.window.actions_by_key["get"].trigger()
            await self._until(lambda: ended)
            told = str(fault_in(ended[-1].outcome) or ended[-1].outcome.observed)
            if told != Fault.NO_DESCRIPTORS or time.monotonic() > until:
                return told
            await asyncio.sleep(0.2)

    async def _check(self) -> list[str]:
        self._app.window.actions_by_key["check"].trigger()
        await self._until(lambda: self._app.session.queue.count() > 0, required=False)
        await self._until(lambda: not self._app.session.queue.count())
        page: Any = self._app.window.pages.shown()
        return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]

    async def _look(self) -> list[str]:
        shown = []
        for key in PAGES:
            self._app.window.navigator.show_page(key)
            await self._until(lambda key=key: self._app.window.pages.key == key)
            self._app.window.grab()
            shown.append(self._app.window.pages.key)
        return shown

    async def _save(self) -> bool:
        files, ended = Files(), []
        files.write_ended.connect(lambda *told: ended.append(told))
        place = self._home / f"saved {self._round}.json"
        files.write_secret(place, Secret("{}"))
        await self._until(lambda: ended)
        return place.stat().st_size == 2

    async def _choose(self, found: dict[str, Any]) -> None:
        """Theme, language and the settings that keep them."""
        for what, value in (("theme", "dark"), ("language", "ja")):
            before = self._app.window
            self._app.window.view_menu.chosen.emit(what, value)
            await self._until(lambda: what == "theme" or self._app.window is not before)  # noqa: B023 - awaited
        found["paste"] = self._app.window.actions_by_key["paste"].text()
        await self._until(lambda: _saved().language == "ja", required=False)
        found["theme"] = _saved().theme
        before = self._app.window
        self._app.window.view_menu.chosen.emit("language", "en")
        await self._until(lambda: self._app.window is not before)

    def _failures(self) -> list[str]:
        """What the dialogs about failed actions say, closed."""
        found = []
        for each in QApplication.topLevelWidgets():
            if isinstance(each, QDialog) and each.isVisible():
                found += [label.text() for label in each.findChildren(QLabel)]
                each.reject()
        return found

    def _entries(self) -> list[Entry]:
        return list(self._app.window.entries.entries())

    async def _until(self, seen: Callable[[], object], *, required: bool = True) -> None:
        end = time.monotonic() + (_PATIENCE_SECONDS if required else 2.0)
        while not seen():
            if time.monotonic() > end:
                if required:
                    raise TimeoutError
                return
            await asyncio.sleep(0.02)


def _saved() -> settings.Settings:
    with spare_descriptors():
        return settings.load().settings


def main(home: Path, when: str) -> int:
    """Run a sandbox in another process, and the window here."""
    resource.setrlimit(resource.RLIMIT_NOFILE, (_LIMIT, _LIMIT))
    harden()
    server = Child("sandbox", environment(home))
    address, key, _ = server.ask("where")
    for number in range(1, 4):
        (home / f"key {number}.txt").write_text(v1_key(sub=f"file {number}"), encoding="utf-8")
    app = App(["x"], settings.Settings(theme="light", language="en"))
    app.paint_first()
    logs.set_up()

    async def used(app: App) -> int:
        try:
            found = await Use(app, home, (address, key)).run(when)
        except Exception:
            traceback.print_exc()
            return 1
        sys.stdout.write(json.dumps(found))
        return 0

    code = app.run(used)
    server.close()
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
