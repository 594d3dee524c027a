"""A thousand calls in flight, cancelled in the window: soon, and without the window standing still."""

from __future__ import annotations

import asyncio
import sys
import time

from PySide6.QtWidgets import QPushButton

from inspector.app import App
from inspector.window.pages.calls.history_model import MOST_CALLS
from tests.benchmarks.gaps import Gaps
from tests.e2e.conftest import Drive, drive, until
from tests.window.pages.calls.driver import calls_page, load_token, running_sandbox

__all__ = ["drive"]

CALLS = 1_000
A_WHILE_SECONDS = 4.0
"""The work of a window that renders each end takes longer than that; the promise is half a second (benchmarks)."""


def test_a_thousand_calls_are_cancelled_soon(drive: Drive) -> None:
    figures: list[float] = []

    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        await load_token(app)
        page = await calls_page(app)
        page.target.deadline.setValue(60)
        sandbox.faults.delay_seconds = 60.0
        for number in range(CALLS):
            page.single.get()
            if number % 20 == 0:
                await asyncio.sleep(0)
        await until(lambda: app.session.queue.count() == CALLS, "they did not begin", 60)
        await asyncio.sleep(2)
        ended: list[object] = []
        page.runner.ended.connect(ended.append)
        gaps = Gaps()
        gaps.start()
        begin = time.perf_counter()
        (cancel,) = [
            each for each in page.history_card.findChildren(QPushButton) if each.text() == "Cancel all"
        ]
        cancel.click()
        await until(lambda: len(ended) == CALLS, "they did not end", 60)
        figures.append(time.perf_counter() - begin)
        await until(lambda: not app.window.status.calls.text(), "they are still counted")
        figures.append(max(gaps.stop()))
        assert len(page.history()) == MOST_CALLS
        assert {call.observed for call in page.history()} == {"CANCELLED"}
        assert not any(call.running for call in page.history())
        await until(lambda: not cancel.isVisible(), "it can still be cancelled")

    drive(script)
    sys.stdout.write(f"cancelled after {figures[0]:.2f} s, longest gap {figures[1]:.0f} ms\n")
    assert figures[0] < A_WHILE_SECONDS
