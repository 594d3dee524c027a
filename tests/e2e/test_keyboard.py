"""A complete session with the keyboard only: paste, read, mint, set, get, copy the report."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton

from inspector.app import App
from inspector.credential.model.kinds import Kind
from inspector.window.pages.calls.page import CallsPage
from inspector.window.pages.mint.page import MintPage
from tests.e2e.conftest import Drive, until

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier


def press(app: App, key: Qt.Key, modifiers: Qt.KeyboardModifier = _CTRL) -> None:
    target = QApplication.focusWidget() or app.window
    QTest.keyClick(target, key, modifiers)


def tab_to(app: App, name: str, most: int = 60) -> None:
    """Press Tab until the named widget has the focus, as a person would."""
    for _ in range(most):
        focused = QApplication.focusWidget()
        if focused is not None and focused.objectName() == name:
            return
        press(app, Qt.Key.Key_Tab, _NONE)
    raise AssertionError(f"{name} cannot be reached with Tab")


def write(text: str) -> None:
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    field.selectAll()
    QTest.keyClicks(field, text)


def test_the_whole_job_needs_no_mouse(drive: Drive) -> None:
    async def script(app: App) -> None:
        window = app.window
        press(app, Qt.Key.Key_S, _CTRL | _SHIFT)
        await until(lambda: window.current() is not None, "Ctrl+Shift+S did not start the sandbox")

        press(app, Qt.Key.Key_M)
        await until(lambda: isinstance(window.pages.shown(), MintPage), "Ctrl+M did not open the mint page")
        press(app, Qt.Key.Key_Return)
        await until(lambda: len(window.entries.entries()) == 2, "Ctrl+Enter did not mint")
        await until(
            lambda: (entry := window.current()) is not None and entry.inspection.kind is Kind.DISPOSABLE_TOKEN
        )

        press(app, Qt.Key.Key_5)
        await until(lambda: isinstance(window.pages.shown(), CallsPage), "Ctrl+5 did not open the calls page")
        page = window.pages.shown()
        assert isinstance(page, CallsPage)
        tab_to(app, "calls.key")
        write("my-key")
        press(app, Qt.Key.Key_Return)
        await until(lambda: len(page.history()) == 1 and page.history()[0].outcome, "Ctrl+Enter did not get")
        outcome = page.history()[0].outcome
        assert outcome is not None
        assert outcome.observed == "MISS"

        tab_to(app, "calls.set")
        assert isinstance(QApplication.focusWidget(), QPushButton)
        press(app, Qt.Key.Key_Space, _NONE)
        await until(lambda: len(page.history()) == 2 and page.history()[0].outcome, "Space did not set")
        outcome = page.history()[0].outcome
        assert outcome is not None
        assert outcome.observed == "PERMISSION_DENIED"

        press(app, Qt.Key.Key_C, _CTRL | _SHIFT)
        assert "my-key" in QApplication.clipboard().text()
        press(app, Qt.Key.Key_Escape, _NONE)
        press(app, Qt.Key.Key_Backspace, _CTRL | _SHIFT)
        assert window.entries.entries() == ()

    drive(script)


def test_paste_works_anywhere_but_in_a_text_field(drive: Drive) -> None:
    async def script(app: App) -> None:
        press(app, Qt.Key.Key_S, _CTRL | _SHIFT)
        await until(lambda: app.window.current() is not None)
        sandbox = app.session.sandbox.running
        assert sandbox is not None
        QApplication.clipboard().setText(sandbox.mint([], 60))
        press(app, Qt.Key.Key_V)
        await until(lambda: len(app.window.entries.entries()) == 2, "Ctrl+V did not paste")
        app.window.navigator.show_page("calls")
        await until(lambda: isinstance(app.window.pages.shown(), CallsPage))
        tab_to(app, "calls.cache")
        press(app, Qt.Key.Key_V)
        assert len(app.window.entries.entries()) == 2

    drive(script)
