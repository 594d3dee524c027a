"""The real window, told by lines of JSON what to do; answers each with one. Not a test: it measures."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jwt
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QRect
from PySide6.QtWidgets import QApplication, QPushButton, QSpinBox

from inspector.app import App
from inspector.credential.model.inspection import Source
from inspector.service.calls import cache
from inspector.service.connection.outcome import Outcome
from inspector.service.connection.setting import ConnectionSetting
from inspector.service.load.figures import Figures
from inspector.service.load.repeat import Series, repeat
from inspector.settings import Settings
from inspector.window.entries.entry import Entry
from inspector.window.pages.calls.page import CallsPage
from tests.benchmarks.gaps import Gaps
from tests.benchmarks.programs.floods import Floods
from tests.benchmarks.use import Use
from tests.samples import v1_key

PAGES = ("inspect", "permissions", "diagnose", "mint", "calls", "raw")
CACHE, KEY = "default-cache", "k"
_PATIENCE = 60.0
_TIDIED_SECONDS = 0.8
"""After all was forgotten the window collects what it let go; nobody drops files before that."""


async def until(seen: Callable[[], object]) -> None:
    """Wait until something is seen."""
    end = time.monotonic() + _PATIENCE
    while not seen():
        if time.monotonic() > end:
            raise TimeoutError
        await asyncio.sleep(0.001)


def paint() -> None:
    """Lay out and paint what waits for it, down to the last."""
    for _ in range(4):
        QCoreApplication.sendPostedEvents()


def _megabytes(name: str) -> float:
    status = Path("/proc/self/status").read_text()
    return int(status.partition(f"{name}:")[2].split()[0]) / 1_024


class Window:
    """What the benchmarks ask of a window."""

    def __init__(self, app: App) -> None:
        self.app, self.window, self.session = app, app.window, app.session
        self.gaps, self.floods = Gaps(), Floods(self)

    async def paste(self, count: int) -> list[float]:
        """Milliseconds from the paste of a key not seen before until everything is painted."""
        taken = []
        for number in range(count):
            data = QMimeData()
            data.setText(v1_key(number=number))
            QApplication.clipboard().setMimeData(data)
            await asyncio.sleep(0.01)
            start = time.perf_counter()
            self.window.actions_by_key["paste"].trigger()
            paint()
            taken.append((time.perf_counter() - start) * 1e3)
        return taken

    async def settle(self) -> str:
        """Warm: what is loaded beside the window after the first credential is there."""
        await until(self.session.queue.is_ready)
        return "settled"

    async def hostile(self, large: str) -> dict[str, tuple[float, float]]:
        """Longest gap, and time until shown, in milliseconds, of each hostile input."""
        from tests.fuzz.hostile import HOSTILE  # noqa: PLC0415 - megabytes, which the row "memory" would count

        found = {}
        for name, text in HOSTILE.items():
            found[name] = await self._take(lambda text=text: self.session.intake.take_text(text, Source()))
        found["100 MB file"] = await self._take(lambda: self.session.intake.take_files([Path(large)]))
        return found

    async def _take(self, take: Callable[[], None]) -> tuple[float, float]:
        await self._keep_one()
        known = len(self.window.entries.entries())
        refused: list[str] = []
        connection = self.session.intake.refused.connect(refused.append)
        await asyncio.sleep(0.05)
        self.gaps.start()
        start = time.perf_counter()
        take()
        await until(
            lambda: (refused or len(self.window.entries.entries()) > known) and not self.session.intake.busy
        )
        paint()
        shown = (time.perf_counter() - start) * 1e3
        await asyncio.sleep(0.02)
        self.session.intake.refused.disconnect(connection)
        return max(self.gaps.stop()), shown

    async def settle_after(self, text: str) -> str:
        """Show a credential, and wait for what is loaded beside the window after the first one."""
        self.session.intake.take_text(text, Source())
        await until(self.window.current)
        return await self.settle()

    async def large(self, log: str) -> dict[str, float]:
        """Longest gap in milliseconds, entries listed, and megabytes more than before, at the highest."""
        await self._keep_one()
        known = len(self.window.entries.entries())
        before = _megabytes("VmRSS")
        Path("/proc/self/clear_refs").write_text("5")  # noqa: ASYNC240 - the highest use counts from here
        gap, _ = await self._take(lambda: self.session.intake.take_files([Path(log)]))
        listed = len(self.window.entries.entries()) - known
        return {"gap": gap, "listed": listed, "more": _megabytes("VmHWM") - before}

    async def drop(self, folder: str) -> tuple[float, float]:
        """Seconds until every file of a folder is listed, and the longest gap in milliseconds."""
        await self._keep_one()
        await asyncio.sleep(_TIDIED_SECONDS)
        known = len(self.window.entries.entries())
        files = sorted(Path(folder).iterdir())  # noqa: ASYNC240 - a benchmark
        self.gaps.start()
        start = time.perf_counter()
        self.session.intake.take_files(files)
        await until(lambda: not self.session.intake.busy)
        taken = time.perf_counter() - start
        assert len(self.window.entries.entries()) == known + len(files)
        return taken, max(self.gaps.stop())

    async def _keep_one(self) -> None:
        """A window in use shows a credential already."""
        if len(self.window.entries.entries()) != 1:
            self.forget()
            self.session.intake.take_text(v1_key(), Source())
            await until(self.window.current)

    async def read(self, folder: str) -> float:
        """Seconds to read the same files and decode them with PyJWT alone."""
        start = time.perf_counter()
        for file in sorted(Path(folder).iterdir()):  # noqa: ASYNC240 - a benchmark
            token = json.loads(base64.b64decode(file.read_text(encoding="utf-8")))["api_key"]
            jwt.decode(token, options={"verify_signature": False})
        return time.perf_counter() - start

    async def connect(self, address: str, key: str) -> str:
        """Load a key that is called at this address."""
        self.session.intake.take_text(key, Source(name="benchmark"))
        await until(self.window.current)
        self._entry().connection = ConnectionSetting.sandbox(address)
        await until(self.session.queue.is_ready)
        return "ready"

    async def gets(self, count: int) -> list[float]:
        """Seconds of gets as a button starts them: through the window's tasks, until the outcome is back."""
        taken: list[float] = []
        entry = self._entry()
        for _ in range(count):
            loop = asyncio.get_running_loop()
            done: asyncio.Future[Outcome] = loop.create_future()
            start = time.perf_counter()

            def came(outcome: Outcome, start: float = start, done: asyncio.Future[Outcome] = done) -> None:
                taken.append(time.perf_counter() - start)
                done.set_result(outcome)

            self.session.operations.call(
                entry, "get", lambda connection: cache.get(connection, CACHE, KEY.encode()), came
            )
            outcome = await done
            assert outcome.observed == "HIT", outcome.observed
        return taken

    async def latencies(self, count: int) -> list[tuple[float, float]]:
        """When each get was back, by ``perf_counter``, and the latency that is shown for it, in seconds."""
        shown: list[tuple[float, float]] = []
        for _ in range(count):
            done: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
            self.session.operations.call(
                self._entry(),
                "get",
                lambda connection: cache.get(connection, CACHE, KEY.encode()),
                done.set_result,
            )
            outcome = await done
            assert outcome.latency is not None
            shown.append((time.perf_counter(), outcome.latency))
        return shown

    async def repeat(self, calls: int, at_once: int) -> float:
        """Calls a second, as the Repeat panel runs them."""
        done: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        series = Series(CACHE, KEY.encode(), calls, at_once)
        self.session.operations.call(
            self._entry(), "repeat", lambda connection: repeat(connection, series), done.set_result
        )
        figures = await done
        assert isinstance(figures, Figures)
        assert not figures.errors
        return figures.per_second

    async def gap(self, calls: int, at_once: int) -> dict[str, list[float]]:
        """Gaps while idle, and while the Repeat panel runs against the sandbox of this window."""
        await self.sandbox()
        self.window.navigator.show_page("calls")
        await until(lambda: isinstance(self.window.pages.shown(), CallsPage))
        page = self.window.pages.shown()
        assert isinstance(page, CallsPage)
        page.modes.setCurrentIndex(2)
        await asyncio.sleep(1.0)
        self.gaps.start()
        await asyncio.sleep(3.0)
        idle = self.gaps.stop()
        for name, value in (("repeat.total", calls), ("repeat.at_once", at_once)):
            page.findChild(QSpinBox, name).setValue(value)  # type: ignore[union-attr]
        ended: list[Figures] = []
        page.repeat.ended.connect(ended.append)
        self.gaps.start()
        page.findChild(QPushButton, "repeat.run").click()  # type: ignore[union-attr]
        await until(lambda: ended)
        return {"idle": idle, "running": self.gaps.stop(), "errors": [ended[0].errors]}

    async def sandbox(self) -> str:
        """Start the sandbox; its key is the shown entry."""
        self.window.actions_by_key["sandbox"].trigger()
        await until(lambda: self.session.sandbox.running and self.window.current())
        return "started"

    async def tour(self) -> str:
        """Visit every page with the sandbox running."""
        await self.sandbox()
        for key in PAGES:
            self.window.navigator.show_page(key)
            await until(self.window.pages.shown)
            await asyncio.sleep(0.2)
            paint()
        return "done"

    async def soak(self, rounds: int) -> dict[str, list[float]]:
        """Hours of use in minutes; what is held after each round."""
        return await Use(self).run(rounds)

    async def cancel(self, calls: int) -> tuple[float, float]:
        """Cancel so many calls of the Calls page; seconds and the longest gap in milliseconds."""
        await self.sandbox()
        return await self.floods.cancel(calls)

    async def subscribe(self, seconds: int) -> str:
        """Listen to a topic; its name."""
        return await self.floods.subscribe(seconds)

    async def heard(self, messages: int) -> dict[str, Any]:
        """What was heard of so many messages."""
        return await self.floods.heard(messages)

    async def many(self, folder: str) -> dict[str, float]:
        """Use the table of the credentials of a folder; the longest gap of each act in milliseconds."""
        return await self.floods.many(folder)

    async def wait(self, seen: Callable[[], object]) -> None:
        """Until something is seen."""
        await until(seen)

    async def show(self, text: str) -> str:
        """Show one credential and do nothing."""
        self.session.intake.take_text(text, Source())
        await until(self.window.current)
        return "shown"

    async def minimise(self) -> str:
        """Put the window away."""
        self.window.showMinimized()
        await asyncio.sleep(0.2)
        return "minimised"

    async def listen(self) -> str:
        """Take the files of later starts."""
        self.app.listen()
        return "listening"

    async def header(self, file: str) -> tuple[int, int, int, int]:
        """Open a file; where its header is on the screen: left, top, width and height in pixels."""
        self.session.intake.take_files([Path(file)])
        await until(lambda: self.window.current() and not self.session.intake.busy)
        paint()
        header = self.window.header
        place = QRect(header.mapToGlobal(QPoint()), header.size())
        return place.left(), place.top(), place.width(), place.height()

    async def clear(self) -> str:
        """Forget every entry."""
        self.forget()
        return "cleared"

    def forget(self) -> None:
        """Forget every entry."""
        self.window.forgetting.forget_everything()

    def _entry(self) -> Entry:
        entry = self.window.current()
        assert entry is not None
        return entry


async def serve(app: App) -> int:
    """Answer until the end of the input."""
    window = Window(app)
    while line := await asyncio.to_thread(sys.stdin.readline):
        name, *rest = json.loads(line)
        sys.stdout.write(json.dumps(await getattr(window, name)(*rest)) + "\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    program = App(["momento-inspector"], Settings(theme="light", language="en"), remembers=False)
    program.paint_first()
    sys.exit(program.run(serve))
