"""Helpers for tests that make calls from the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from inspector.app import App
from inspector.credential.inspection import Source
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.sandbox import Sandbox
from inspector.window.entries.entry import Entry
from inspector.window.pages.calls.call import Call
from inspector.window.pages.calls.page import CallsPage
from inspector.window.pages.diagnose.page import DiagnosePage
from inspector.window.pages.page import Page
from tests.e2e.conftest import start_sandbox, until

_Page = TypeVar("_Page", bound=Page)
_Widget = TypeVar("_Widget", bound=QWidget)

CACHE = "default-cache"
ONE_KEY = Rule(Resource.CACHE, Role.READ_WRITE, Selector.name(CACHE), Selector.name("mo"))
ONE_TOPIC = Rule(Resource.TOPIC, Role.READ_WRITE, Selector.name(CACHE), Selector.name("room"))


async def running_sandbox(app: App) -> Sandbox:
    """Start the sandbox; its own key is the first entry."""
    await start_sandbox(app)
    sandbox = app.session.sandbox.running
    assert isinstance(sandbox, Sandbox)
    return sandbox


async def load(app: App, text: str) -> Entry:
    """Paste a credential and wait until it is shown."""
    before = app.window.current()
    app.window.intake.take_text(text, Source())
    await until(lambda: app.window.current() not in (None, before), "the credential did not appear")
    entry = app.window.current()
    assert entry is not None
    return entry


async def load_token(app: App, rules: Sequence[Rule] = (ONE_KEY,), seconds: int = 1800) -> Entry:
    """A disposable token of the running sandbox."""
    sandbox = app.session.sandbox.running
    assert sandbox is not None
    return await load(app, sandbox.mint(rules, seconds))


async def page(app: App, key: str, kind: type[_Page]) -> _Page:
    """Show a page."""
    app.window.navigator.show_page(key)
    await until(lambda: isinstance(app.window.pages.shown(), kind), f"the page {key} did not open")
    shown = app.window.pages.shown()
    assert isinstance(shown, kind)
    return shown


async def calls_page(app: App) -> CallsPage:
    """Show the Test calls page."""
    return await page(app, "calls", CallsPage)


async def diagnose_page(app: App) -> DiagnosePage:
    """Show the Diagnose page."""
    return await page(app, "diagnose", DiagnosePage)


def part(of: QWidget, kind: type[_Widget], name: str) -> _Widget:
    """A widget by its object name."""
    found = of.findChild(kind, name)
    assert isinstance(found, kind), f"there is no {name}"
    return found


def click(of: QWidget, name: str) -> None:
    """Press a button by its object name."""
    button = part(of, QPushButton, name)
    assert button.isEnabled()
    button.click()


async def call(of: CallsPage, name: str) -> Call:
    """Press a button that makes one call, and wait for its end."""
    ended: list[Call] = []
    of.ended.connect(ended.append)
    click(of, name)
    await until(lambda: ended, "the call did not end")
    of.ended.disconnect(ended.append)
    return ended[0]


async def dialog(kind: type[_Widget]) -> _Widget:
    """The open dialog of a kind."""

    def shown() -> list[_Widget]:
        return [
            each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()
        ]

    await until(shown, f"no {kind.__name__} opened")
    return shown()[0]


def no_dialog() -> bool:
    """Whether no dialog is open."""
    return not any(isinstance(each, QDialog) and each.isVisible() for each in QApplication.topLevelWidgets())


_NEAR = 16
"""Device-independent pixels from the edge."""


def in_view(page: Page, part: QWidget) -> bool:
    """Return whether a part of a page is visible, or at least its top if it is too high."""
    area = page.scroll_area()
    assert area is not None
    top = part.mapTo(area.viewport(), QPoint()).y()
    room = area.viewport().height()
    return part.isVisible() and top >= 0 and (top + part.height() <= room or top <= _NEAR)
