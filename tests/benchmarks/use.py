"""Hours of use of a window in minutes: what it holds on to meanwhile."""

from __future__ import annotations

import asyncio
import gc
import os
import sys
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from inspector.credential.model.inspection import Source
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.service.calls import tokens
from inspector.service.load.repeat import Series, repeat
from tests.samples import v1_key

if TYPE_CHECKING:
    from tests.benchmarks.programs.window import Window

PASTES, MINTS, CALLS = 250, 25, 2_500
"""In each round: forty of them are 10,000 pastes, 1,000 mints and 100,000 calls."""
PAGES = ("inspect", "permissions", "diagnose", "mint", "calls", "raw")
_RULE = Rule(Resource.CACHE, Role.READ_ONLY, Selector.name("default-cache"), Selector.name("k"))

Held = dict[str, list[float]]


class Use:
    """Rounds of use; after each, what the process holds."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._session = window.session

    async def run(self, rounds: int) -> Held:
        """All rounds."""
        await self._window.sandbox()
        held: Held = {"resident": [], "descriptors": [], "threads": [], "timers": [], "tasks": []}
        for number in range(rounds):
            await self._round(number)
            self._note(held)
            sys.stderr.write(f"round {number + 1}: { ({name: seen[-1] for name, seen in held.items()}) }\n")
        return held

    async def _round(self, number: int) -> None:
        app = self._window.app
        self._session.sandbox.start()
        await self._window.wait(app.window.current)
        for _ in range(MINTS):
            await self._call(lambda connection: tokens.mint(connection, (_RULE,), 600))
        await self._call(lambda connection: repeat(connection, Series("default-cache", b"k", CALLS, 50)))
        for each in range(PASTES):
            self._session.intake.take_text(v1_key(number=number * PASTES + each), Source())
            if each % 50 == 0:
                await asyncio.sleep(0)
        for page in PAGES:
            app.window.navigator.show_page(page)
            await asyncio.sleep(0.02)
        app.window.view_menu.chosen.emit("theme", ("dark", "light")[number % 2])
        app.theme.choose(("dark", "light")[number % 2])
        old = app.window
        app.window.view_menu.chosen.emit("language", ("ja", "en")[number % 2])
        await self._window.wait(lambda: app.window is not old)
        app.window.hide()
        app.window.show()
        app.window.forgetting.forget_everything()
        await self._window.wait(lambda: not self._session.queue.count())
        await asyncio.sleep(0.3)

    async def _call(self, make: Callable[..., Awaitable[object]]) -> None:
        entry = next(entry for entry in self._session.entries.entries() if entry.sandbox)
        done: asyncio.Future[object] = asyncio.get_running_loop().create_future()
        self._session.operations.call(entry, "call", make, done.set_result)  # type: ignore[arg-type]
        await done

    def _note(self, held: Held) -> None:
        gc.collect()
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        held["resident"].append(pages * os.sysconf("SC_PAGE_SIZE") / 1e6)
        held["descriptors"].append(len(os.listdir("/proc/self/fd")))  # noqa: PTH208 - counts its own as well, each time
        held["threads"].append(threading.active_count())
        widgets = [*QApplication.topLevelWidgets(), self._window.app, self._session]
        held["timers"].append(sum(len(each.findChildren(QTimer)) for each in widgets))
        held["tasks"].append(len(asyncio.all_tasks()))
