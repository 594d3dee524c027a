"""A part of the session: saved scopes, ends as a calendar and as notices, and a second start with ``--paste``."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.credential.scopes.scope import Scope
from inspector.credential.text.secret import Secret
from inspector.process import handover
from inspector.window.entries.calendar_export import CalendarExport
from inspector.window.pages.mint.page import MintPage
from inspector.window.pages.mint.scopes_dialog import NameDialog, ScopesDialog

if TYPE_CHECKING:
    from tests.security.session import Session

_TOKEN_ENDS_IN = 900


async def scopes_and_ends(session: Session, home: Path) -> None:
    """All of them, one after the other."""
    session.app.listen()
    await _a_start_with_paste(session)
    session.window.navigator.show_page("mint")
    await session.until(lambda: isinstance(session.window.pages.shown(), MintPage))
    await _saved_scopes(session)
    await _ends(session, home)


async def _saved_scopes(session: Session) -> None:
    """Save a scope by name, and try to put the secret into one: as its name, and as the name of a cache."""
    page = session.window.pages.shown()
    assert isinstance(page, MintPage)
    saved, told = page.saved.saved, list[str]()
    saved.told.connect(lambda text, _tone: told.append(text))
    page.saved.keep()
    form = next(each for each in page.findChildren(NameDialog) if each.isVisible())
    form.name.setText(session.canary)
    assert not form.agree.isEnabled()
    session.seen.append(form.note.text())
    form.name.setText("for the shop")
    form.accept()
    await session.until(lambda: saved.scopes)
    rule = Rule(Resource.CACHE, Role.READ_ONLY, Selector.name(session.canary))
    saved.save("x", Scope((rule,), 60))
    saved.rename(saved.scopes[0], session.canary[:80])
    page.manage_scopes()
    listed = next(each for each in page.findChildren(ScopesDialog) if each.isVisible())
    session.seen += [*told, listed.detail.text(), listed.problems.label.text()]
    assert sum("contains a credential" in text for text in told) == 2
    listed.reject()


async def _ends(session: Session, folder: Path) -> None:
    """Save the ends of all entries as a calendar, and have the desktop told of one."""
    sandbox = session.session.sandbox.running
    assert sandbox is not None
    token = sandbox.mint([Rule(Resource.CACHE, Role.READ_ONLY)], _TOKEN_ENDS_IN)
    session.secrets.append(token)
    session.session.operations.add_credential(Secret(token), "for a browser", sandbox=True)
    entries, told = session.window.entries.entries(), list[str]()
    export = CalendarExport(session.window)
    export.announced.connect(told.append)
    export.save(folder / "ends.ics", entries)
    await session.until(lambda: told)
    session.seen += [*told, (folder / "ends.ics").read_text("utf-8").replace("\n ", "")]
    assert "BEGIN:VEVENT" in session.seen[-1]
    reminders, now = session.session.reminders, time.time
    reminders.announced.connect(told.append)
    reminders.set_on(True)
    time.time = lambda: now() + _TOKEN_ENDS_IN - 120
    try:
        reminders.check()
    finally:
        time.time = now
    await session.until(lambda: any("ends in" in text for text in told))
    session.seen += told
    reminders.set_on(False)


async def _a_start_with_paste(session: Session) -> None:
    """The running window reads the clipboard itself: a second start sends nothing of it."""
    pasted = QMimeData()
    pasted.setText(session.canary)
    QApplication.clipboard().setMimeData(pasted)
    known = _copies(session)
    threading.Thread(target=lambda: handover.hand_over([], paste=True), daemon=True).start()
    await session.until(lambda: _copies(session) > known)
    QApplication.clipboard().clear()
    session.seen.append(repr(handover.encode([], paste=True)))


def _copies(session: Session) -> int:
    return sum(entry.copies for entry in session.window.entries.entries())
