"""Puts a window that was built in another language in the place of the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inspector.window.entries.entry import Entry
    from inspector.window.session import Session
    from inspector.window.shell.main_window import MainWindow


def take_place(window: MainWindow, old: MainWindow, session: Session, entry: Entry | None) -> None:
    """Show ``window`` where ``old`` is, with the same page of the same ``entry``, and let the old one go."""
    window.setGeometry(old.normalGeometry())
    window.sidebar_width.restore(old.sidebar_width.width())
    window.status.show_sandbox(session.sandbox.address)
    window.status.calls.show_count(session.queue.count())
    if entry:
        window.navigator.select(entry)
        window.navigator.show_page(old.pages.key)
    window.setWindowState(old.windowState())
    window.show()
    old.retire()
