"""The whole program in this process: window, event loop, gRPC and sandbox, driven by a coroutine."""

from __future__ import annotations

import asyncio
import gc
import itertools
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from inspector.app import App
from inspector.settings import Settings
from inspector.window.background import garbage
from inspector.window.look.theme import active, use_fonts

_TOGETHER = 100
"""Programs of which the garbage is collected at once: over all tests that were collected it takes 0.4 s."""
_ended = itertools.count(1)

Script = Callable[[App], Coroutine[Any, Any, None]]
Drive = Callable[..., App]


async def until(seen: Callable[[], object], what: str = "it never happened", seconds: float = 20.0) -> None:
    """Wait until a condition is true."""
    end = time.monotonic() + seconds
    while not seen():
        assert time.monotonic() < end, what
        await asyncio.sleep(0.01)


async def start_sandbox(app: App) -> None:
    """Start the sandbox and wait for its key."""
    app.window.actions_by_key["sandbox"].trigger()
    await until(lambda: app.window.current() is not None, "the sandbox's key did not appear")


@contextmanager
def without_its_translators(qapp: QApplication) -> Iterator[None]:
    """Remove the translators of a program after it: they are installed until it is collected."""
    made: list[QTranslator] = []
    install = qapp.installTranslator

    def note(translator: QTranslator) -> bool:
        made.append(translator)
        return install(translator)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(qapp, "installTranslator", note)
        yield
    for each in made:  # once no window is left that would be told
        qapp.removeTranslator(each)


@pytest.fixture
def drive(qapp: QApplication) -> Iterator[Drive]:
    apps: list[App] = []
    before = QLocale()

    def run(script: Script, settings: Settings | None = None, *, remembers: bool = False) -> App:
        app = App(
            ["momento-inspector"], settings or Settings(theme="light", language="en"), remembers=remembers
        )
        apps.append(app)
        app.window.resize(1_180, 760)  # the offscreen platform's screen is smaller
        app.paint_first()

        async def started(running: App) -> int:
            await until(running.window.isActiveWindow, "the window did not become the active one")
            await script(running)
            return 0

        assert app.run(started) == 0
        return app

    with without_its_translators(qapp):
        yield run
        themes = [each.theme for each in apps]
        while apps:
            apps[-1].window.deleteLater()
            apps.pop().deleteLater()  # no name keeps it
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if themes and active().dark:  # it would be the next test's; no window has to be styled again
            themes[-1].choose("light")
    use_fonts("en")  # those of a Japanese window would be the next test's
    QLocale.setDefault(before)
    if next(_ended) % _TOGETHER == 0:
        garbage.release()  # a language switch may have frozen the objects of the app
        gc.collect()  # on this thread: an event loop's timer is a QObject
