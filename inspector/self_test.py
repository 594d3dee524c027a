"""The self-test of an installed build: drive the real window against the sandbox and print one line per step.

Every line reports what the window showed. Nothing is mocked and no outcome is assumed: if the sandbox does not
enforce the permissions it signed, the test fails.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from inspector import settings
from inspector.app import App
from inspector.credential.model.kinds import Kind
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.credential.scopes.scope import ROLES
from inspector.process import logs
from inspector.window.pages.calls.page import CallsPage
from inspector.window.pages.mint.page import MintPage
from inspector.window.pages.mint.rule_editor import RuleEditor
from inspector.window.pages.page import Page

_STEP_SECONDS = 15.0
_CACHE, _KEY, _OTHER_KEY, _VALUE = "default-cache", "mo", "other", "hello"
_LIFE_SECONDS = 1_800
_Widget = TypeVar("_Widget", bound=QWidget)
_Page = TypeVar("_Page", bound=Page)


class StepFailedError(Exception):
    """A step failed. The text says what was observed instead and contains no secret."""


def run(screenshot: Path | None = None, tell: Callable[[str], object] = print) -> int:
    """Run all steps; return 0 if all of them passed, else 1. ``tell`` gets a line for each.

    Save a picture of the window to ``screenshot`` (PNG).
    """
    logs.set_up()
    app = App(sys.argv[:1], settings.Settings(), remembers=False)
    app.paint_first()
    return app.run(lambda started: SelfTest(started, tell).run(screenshot))


class SelfTest:
    """Runs the steps in order on one window."""

    def __init__(self, app: App, tell: Callable[[str], object]) -> None:
        self._app, self._tell = app, tell
        self._window = app.window

    async def run(self, screenshot: Path | None) -> int:
        """Run the steps until one fails; return the exit code."""
        steps: tuple[tuple[str, Callable[[], Awaitable[None]]], ...] = (
            ("sandbox started, its key is loaded", self._start_sandbox),
            ("pasted with Ctrl+V and decoded", self._paste),
            ("minted for one key, and granted is what was asked", self._mint),
            ("set with the token: OK", lambda: self._call("set", _KEY, "OK")),
            ("get with the token: HIT, and the value came back", self._get_back),
            (
                "get of another key: denied, as predicted",
                lambda: self._call("get", _OTHER_KEY, "PERMISSION_DENIED"),
            ),
        )
        code = 0
        for title, step in steps:
            started = time.perf_counter()
            try:
                await step()
            except StepFailedError as failure:
                self._tell(f"FAIL  {title}: {failure}")
                code = 1
                break
            self._tell(f"ok    {title} ({time.perf_counter() - started:.2f} s)")
        if screenshot is not None:
            code = await self._save(screenshot) or code
        self._app.session.clipboard.clear_secret()
        return code

    # Steps

    async def _start_sandbox(self) -> None:
        self._window.actions_by_key["sandbox"].trigger()
        await self._until(lambda: self._window.current() is not None, "no entry appeared")
        self._expect(self._kind() == Kind.API_KEY_V1, f"its key was read as {self._kind()}")

    async def _paste(self) -> None:
        sandbox = self._app.session.sandbox.running
        if sandbox is None:
            raise StepFailedError("the sandbox is gone")
        rule = Rule(Resource.CACHE, Role.READ_ONLY, Selector.name(_CACHE), Selector.name(_KEY))
        pasted = QMimeData()
        pasted.setText(f"MOMENTO_API_KEY='{sandbox.mint([rule], _LIFE_SECONDS)}'\n")
        QApplication.clipboard().setMimeData(pasted)
        before = len(self._window.entries.entries())
        self._window.actions_by_key["paste"].trigger()
        await self._until(lambda: len(self._window.entries.entries()) > before, "no entry appeared")
        QApplication.clipboard().clear()
        entry = self._window.current()
        self._expect(
            entry is not None and self._kind() == Kind.DISPOSABLE_TOKEN, f"it was read as {self._kind()}"
        )
        if entry:
            self._expect(entry.inspection.permissions.rules == (rule,), "its permissions were read otherwise")

    async def _mint(self) -> None:
        key = self._window.entries.entries()[0]
        self._window.navigator.select(key)
        page = await self._page("mint", MintPage)
        editor = self._find(page, RuleEditor, "rule")
        editor.role.setCurrentIndex(ROLES[Resource.CACHE].index(Role.READ_WRITE))
        self._type(editor.cache.edit, _CACHE)
        self._type(editor.item.edit, _KEY)
        asked = editor.rule()
        wanted = Rule(Resource.CACHE, Role.READ_WRITE, Selector.name(_CACHE), Selector.name(_KEY))
        self._expect(asked == wanted, "the form does not hold what was typed")
        known = set(self._window.entries.entries())
        self._press(page.bar.mint_button)
        await self._until(lambda: set(self._window.entries.entries()) - known, "no token came back")
        minted = next(iter(set(self._window.entries.entries()) - known))
        self._window.navigator.select(minted)
        self._expect(self._kind() == Kind.DISPOSABLE_TOKEN, f"what came back is {self._kind()}")
        granted = minted.inspection.permissions.rules
        self._expect(granted == (asked,), f"{len(granted)} rules were granted, not the one asked for")

    async def _call(self, operation: str, key: str, observed: str) -> None:
        page = await self._page("calls", CallsPage)
        self._type(self._find(page, QWidget, "calls.cache"), _CACHE)
        self._type(self._find(page, QWidget, "calls.key"), key)
        if operation == "set":
            self._type(self._find(page, QWidget, "calls.value"), _VALUE)
        before = len(page.history())
        self._press(self._find(page, QPushButton, f"calls.{operation}"))
        await self._until(
            lambda: len(page.history()) > before and page.history()[0].outcome is not None, "no outcome came"
        )
        outcome = page.history()[0].outcome
        seen = outcome.observed if outcome else "nothing"
        self._expect(seen == observed, f"observed {seen}")
        predicted = page.history()[0].decision.allowed
        self._expect(predicted is (observed != "PERMISSION_DENIED"), f"predicted {predicted}")

    async def _get_back(self) -> None:
        await self._call("get", _KEY, "HIT")
        page = await self._page("calls", CallsPage)
        outcome = page.history()[0].outcome
        self._expect(outcome is not None and outcome.value == _VALUE.encode(), "another value came back")

    # Input and observation

    async def _page(self, key: str, kind: type[_Page]) -> _Page:
        self._window.navigator.show_page(key)
        await self._until(lambda: isinstance(self._shown_page(), kind), f"the page {key} did not open")
        page = self._shown_page()
        if not isinstance(page, kind):
            raise StepFailedError(f"the page {key} went away")
        return page

    def _shown_page(self) -> Page | None:
        return self._window.pages.shown()

    def _find(self, page: QWidget, kind: type[_Widget], name: str) -> _Widget:
        found = page.findChild(kind, name)
        if not isinstance(found, kind):
            raise StepFailedError(f"the page has no {name}")
        return found

    def _type(self, field: QWidget, text: str) -> None:
        field.setFocus()
        _key(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier, "\x01")
        for character in text:
            _key(field, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, character)

    def _press(self, button: QPushButton) -> None:
        self._expect(button.isEnabled(), f"{button.text()} cannot be pressed")
        button.click()

    def _kind(self) -> Kind | None:
        entry = self._window.current()
        return entry.inspection.kind if entry else None

    async def _until(self, seen: Callable[[], object], otherwise: str) -> None:
        end = time.monotonic() + _STEP_SECONDS
        while not seen():
            if time.monotonic() > end:
                raise StepFailedError(otherwise)
            await asyncio.sleep(0.01)

    def _expect(self, held: bool, otherwise: str) -> None:
        if not held:
            raise StepFailedError(otherwise)

    async def _save(self, screenshot: Path) -> int:
        await asyncio.sleep(0.2)  # let the last row be painted
        if self._window.grab().save(str(screenshot)):
            return 0
        self._tell(f"FAIL  screenshot: {screenshot.name} cannot be written")
        return 1


def _key(target: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text))
