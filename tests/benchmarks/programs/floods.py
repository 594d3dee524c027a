"""What a window does with a thousand calls, a thousand messages a second and ten thousand entries."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from inspector.window.entries.columns import Column
from inspector.window.pages.calls.page import CallsPage
from inspector.window.views.table.view import TableView
from tests.benchmarks.gaps import Gaps

if TYPE_CHECKING:
    from tests.benchmarks.programs.window import Window

_TOPICS = 3
_TOPIC = "room"
Found = dict[str, Any]


class Floods:
    """Floods of a window, and how long it stands still meanwhile."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._gaps = Gaps()

    async def cancel(self, calls: int) -> tuple[float, float]:
        """Seconds until so many calls in flight are cancelled, and the longest gap in milliseconds."""
        page = await self._page()
        sandbox = self._window.session.sandbox.running
        assert sandbox is not None
        page.target.deadline.setValue(60)
        sandbox.faults.delay_seconds = 60.0
        for number in range(calls):
            page.single.get()
            if number % 20 == 0:
                await asyncio.sleep(0)
        await self._window.wait(lambda: self._window.session.queue.count() >= calls)
        await asyncio.sleep(2)
        ended: list[object] = []
        page.runner.ended.connect(ended.append)
        self._gaps.start()
        start = time.perf_counter()
        self._window.session.queue.cancel_all()
        await self._window.wait(lambda: len(ended) == calls)
        taken = time.perf_counter() - start
        await asyncio.sleep(0.5)
        sandbox.faults.clear()
        return taken, max(self._gaps.stop())

    async def subscribe(self, seconds: int) -> str:
        """Listen to a topic with the shown entry."""
        page = await self._page()
        buttons = page.findChildren(QPushButton, "topics.subscribe")
        page.modes.setCurrentIndex(_TOPICS)
        page.topics.topic.setText(_TOPIC)
        page.topics.seconds.setValue(seconds)
        page.target.cache.setText("default-cache")
        buttons[0].click()
        await asyncio.sleep(1.5)
        page.topics.messages.clear(page.topics.messages.entry)
        self._gaps.start()
        return _TOPIC

    async def heard(self, messages: int) -> Found:
        """Once so many messages were heard: how many, whether the newest is shown, and the gaps."""
        page = await self._page()
        heard = page.topics.messages
        end = time.monotonic() + 3
        while heard.count < messages and time.monotonic() < end:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        gaps = self._gaps.stop()
        await asyncio.sleep(0.3)
        newest = max((row.sequence_number for row in heard.rows()), default=0)
        return {"count": heard.count, "newest": newest, "gaps": gaps}

    async def many(self, folder: str) -> dict[str, float]:
        """The longest gap of sorting, filtering, selecting and removing the entries of a folder, in milliseconds."""
        window = self._window.app.window
        self._window.session.intake.take_files(sorted(Path(folder).iterdir()))  # noqa: ASYNC240 - a benchmark
        await self._window.wait(lambda: not self._window.session.intake.busy)
        window.actions_by_key["table"].trigger()
        await asyncio.sleep(1)
        view = window.findChild(TableView)
        assert view is not None
        acts: dict[str, Callable[[], object]] = {
            "sort": lambda: view.table.sortByColumn(int(Column.NAME), Qt.SortOrder.DescendingOrder),
            "filter": lambda: view.set_filter("99"),
            "show all": lambda: view.set_filter(""),
            "select all": view.table.selectAll,
            "remove all": window.forgetting.forget_at_once,
        }
        return {name: await self._gap(act) for name, act in acts.items()}

    async def _gap(self, act: Callable[[], object]) -> float:
        self._gaps.start()
        await asyncio.sleep(0.05)
        act()
        await asyncio.sleep(1.5)
        return max(self._gaps.stop())

    async def _page(self) -> CallsPage:
        window = self._window.app.window
        window.navigator.show_page("calls")
        await self._window.wait(lambda: isinstance(window.pages.shown(), CallsPage))
        page = window.pages.shown()
        assert isinstance(page, CallsPage)
        return page
