"""How long the window stands still while 10,000 calls run at concurrency 50 from its Repeat panel (promise ``gap``).

    python -m tests.benchmarks.gui_gap [calls] [at once]

A 5 ms timer in the window's thread notes the time between its ticks, idle and during the run. The sandbox runs in
this process as it does for a person. Prints the figures; exit code 1 when the goal is missed.
"""

from __future__ import annotations

import asyncio
import os
import resource
import statistics
import sys
import time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QSpinBox

from inspector.app import App
from inspector.service.figures import Figures
from inspector.settings import Settings
from inspector.window.calls_page import CallsPage
from tests.e2e.conftest import until

_GOAL_P99_MS, _GOAL_LONGEST_MS = 33.0, 100.0
_TICK_MS = 5
_IDLE_SECONDS = 3.0


class Gaps:
    """Times between the ticks of a timer."""

    def __init__(self) -> None:
        self.seen: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start(_TICK_MS)

    def start(self) -> None:
        """Forget what was seen."""
        self.seen.clear()
        self._last = time.perf_counter()

    def _on_tick(self) -> None:
        now = time.perf_counter()
        self.seen.append((now - self._last) * 1_000)
        self._last = now

    def told(self) -> tuple[float, float, float]:
        """Median, p99 and longest gap, milliseconds."""
        ordered = sorted(self.seen)
        return statistics.median(ordered), ordered[int(len(ordered) * 0.99)], ordered[-1]


def _resident() -> float:
    """Megabytes of resident memory now, where the system tells; else its peak."""
    try:
        with open("/proc/self/statm") as file:  # noqa: PTH123 - a file of the kernel
            return int(file.read().split()[1]) * resource.getpagesize() / 1_000_000
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_000


async def _measure(app: App, calls: int, at_once: int) -> int:
    app.window.actions_by_key["sandbox"].trigger()
    await until(app.window.current)
    app.window.commands.show_page("calls")
    await until(lambda: isinstance(app.window.pages.shown(), CallsPage))
    page = app.window.pages.shown()
    assert isinstance(page, CallsPage)
    page.modes.setCurrentIndex(2)
    gaps = Gaps()
    await asyncio.sleep(1.0)
    gaps.start()
    await asyncio.sleep(_IDLE_SECONDS)
    _tell("idle", gaps)
    _fill(page, calls, at_once)
    memory: list[float] = []
    ended: list[Figures] = []
    page.repeat.ended.connect(ended.append)
    gaps.start()
    _press(page)
    while not ended:
        memory.append(_resident())
        await asyncio.sleep(0.2)
    _, p99, longest = _tell("running", gaps)
    figures = ended[0]
    half = memory[len(memory) // 2 :]
    _say(f"calls {figures.done:,}, errors {figures.errors}, {figures.per_second:,.0f} a second")
    _say(f"memory in the second half: {half[0]:.1f} to {half[-1]:.1f} MB")
    missed = p99 > _GOAL_P99_MS or longest > _GOAL_LONGEST_MS or figures.errors or figures.done != calls
    return 1 if missed else 0


def _fill(page: CallsPage, calls: int, at_once: int) -> None:
    for name, value in (("repeat.total", calls), ("repeat.at_once", at_once)):
        box = page.findChild(QSpinBox, name)
        assert box is not None
        box.setValue(value)


def _press(page: CallsPage) -> None:
    button = page.findChild(QPushButton, "repeat.run")
    assert button is not None
    button.click()


def _tell(what: str, gaps: Gaps) -> tuple[float, float, float]:
    median, p99, longest = gaps.told()
    _say(
        f"{what}: gap median {median:.1f} ms, p99 {p99:.1f} ms, longest {longest:.1f} ms ({len(gaps.seen)} ticks)"
    )
    return median, p99, longest


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def main() -> int:
    """Run it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    numbers = [int(each) for each in sys.argv[1:]]
    calls, at_once = [*numbers, *(10_000, 50)[len(numbers) :]]
    app = App(["momento-inspector"], Settings(theme="light", language="en"), remembers=False)
    app.paint_first()
    assert QApplication.instance() is not None
    return app.run(lambda running: _measure(running, calls, at_once))


if __name__ == "__main__":
    sys.exit(main())
