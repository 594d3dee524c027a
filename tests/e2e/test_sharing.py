"""While the screen is shared, no visible widget shows the endpoint or the subject of a credential."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QPlainTextEdit, QWidget

from inspector.app import App
from inspector.sandbox import Sandbox
from inspector.window.entries.entry import Entry
from inspector.window.pages.calls.page import CallsPage
from inspector.window.pages.mint.minting import Refused
from inspector.window.pages.mint.page import MintPage
from inspector.window.widgets.buttons import IconButton
from inspector.window.widgets.fields.secret_field import SecretField
from tests.e2e.conftest import Drive, start_sandbox, until

PAGES = ("inspect", "permissions", "diagnose", "mint", "calls", "raw")


def texts(root: QWidget) -> Iterator[str]:
    """Everything that can be read on screen or by a screen reader."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisibleTo(root):
            continue
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QLabel | QLineEdit):
            yield widget.text()
        elif isinstance(widget, QPlainTextEdit):
            yield widget.toPlainText()
        elif isinstance(widget, QAbstractItemView) and widget.model():
            model = widget.model()
            for row in range(model.rowCount()):
                for column in range(model.columnCount()):
                    yield str(model.index(row, column).data())


def told(app: App, names: tuple[str, ...]) -> list[str]:
    """Return the texts that contain one of the names."""
    shown = (*texts(app.window), app.window.statusBar().currentMessage())
    return [text for text in shown if any(name in text for name in names)]


async def fail_everywhere(app: App, sandbox: Sandbox, entry: Entry, names: tuple[str, ...]) -> None:
    """Make a call and a mint fail with messages that contain the names."""
    sandbox.faults.fail("UNAVAILABLE", details=f"no way to {' for '.join(names)}")
    app.window.navigator.show_page("calls")
    await until(lambda: isinstance(app.window.pages.shown(), CallsPage))
    calls = app.window.pages.shown()
    assert isinstance(calls, CallsPage)
    calls.main_action()
    await until(lambda: calls.history() and not calls.history()[0].running)
    app.window.navigator.show_page("mint")
    await until(lambda: isinstance(app.window.pages.shown(), MintPage))
    mint = app.window.pages.shown()
    assert isinstance(mint, MintPage)
    mint.main_action()
    await until(lambda: isinstance(mint.maker.of(entry), Refused))


def test_no_page_names_the_endpoint_or_the_subject(drive: Drive) -> None:
    async def script(app: App) -> None:
        await start_sandbox(app)
        entry, sandbox = app.window.current(), app.session.sandbox.running
        assert entry is not None
        assert isinstance(sandbox, Sandbox)
        names = (sandbox.endpoint, entry.inspection.subject or "?")
        await fail_everywhere(app, sandbox, entry, names)
        seen = set()
        for page in PAGES:
            app.window.navigator.show_page(page)
            seen |= {name for name in names if told(app, (name,))}
        assert seen == set(names)
        app.window.announce(f"no way to {names[0]}")

        app.window.actions_by_key["share"].setChecked(True)
        for page in PAGES:
            app.window.navigator.show_page(page)
            assert told(app, names) == [], page
        await fail_everywhere(app, sandbox, entry, names)
        for page in PAGES:
            app.window.navigator.show_page(page)
            assert told(app, names) == [], page

    drive(script)


def test_nothing_is_revealed_on_a_shared_screen(drive: Drive) -> None:
    async def script(app: App) -> None:
        await start_sandbox(app)
        window = app.window
        window.navigator.show_page("mint")
        await until(lambda: isinstance(window.pages.shown(), MintPage))
        mint = window.pages.shown()
        entry = window.current()
        assert isinstance(mint, MintPage) and entry is not None
        mint.main_action()
        await until(lambda: len(window.entries.entries()) == 2, "nothing was minted")
        fields = [field for field in window.findChildren(SecretField) if field.isVisible()]
        assert len(fields) == 2  # of the header, and of what was minted
        for field in fields:
            field.toggle()
        assert all(field.is_revealed() for field in fields)
        window.actions_by_key["share"].setChecked(True)
        assert not any(field.is_revealed() for field in fields)
        window.actions_by_key["reveal"].trigger()
        for field in fields:
            field.toggle()
            QTest.mouseClick(field.findChildren(IconButton)[0], Qt.MouseButton.LeftButton)
        assert not any(field.is_revealed() for field in fields)
        window.navigator.select(entry)
        window.actions_by_key["reveal"].trigger()
        assert not any(field.is_revealed() for field in window.findChildren(SecretField))
        window.actions_by_key["share"].setChecked(False)
        window.actions_by_key["reveal"].trigger()
        assert fields[0].is_revealed() or fields[1].is_revealed()

    drive(script)
