"""Visits every page, view and dialog of the window."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from inspector.window.entries.entry import Entry
from inspector.window.page_table import PageKey, is_offered
from inspector.window.shell.main_window import MainWindow

PAGES = ("inspect", "permissions", "diagnose", "mint", "calls", "raw")
VIEWS = ("table", "compare", "help", "computer")


def settle() -> None:
    """Let layouts and deletions happen."""
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def load_grpc(window: MainWindow) -> None:
    """Load gRPC here and now: the pages that make calls are only made once it is there."""
    if not window.session.queue.is_ready():
        window.session.queue._on_loaded()
        settle()


def visit(window: MainWindow, entry: Entry, without: Collection[str] = ()) -> Iterator[tuple[str, QWidget]]:
    """Show everything there is of a window, but some views and dialogs; yields a name and the widget to look at."""
    window.navigator.show_empty()
    settle()
    yield "empty", window
    load_grpc(window)
    window.navigator.select(entry)
    for page in PAGES:
        if not is_offered(PageKey(page), entry.inspection):
            continue
        window.navigator.show_page(page)
        settle()
        shown = window.pages.shown()
        assert shown is not None and type(shown).__name__.lower() == f"{page}page"
        yield page, window
    for view in VIEWS:
        if view in without:
            continue
        show = getattr(window.navigator, f"show_{view}")
        show()
        settle()
        yield view, window
    window.commands.show_audit()
    settle()
    yield "audit", window
    window.navigator.select(entry)
    for name, ask in (
        ("moment", window.commands.ask_moment),
        ("about", window.commands.show_about),
        ("create key", window.commands.create_key),
        ("revoke key", window.commands.revoke_key),
    ):
        if name in without:
            continue
        ask()
        settle()
        dialog = next(made for made in window.findChildren(QDialog) if made.isVisible())
        yield name, dialog
        dialog.close()
        settle()
