"""Puts a window that was built in another language in the place of the one before."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from inspector.window.background import garbage
from inspector.window.widgets.drafts import take_drafts

if TYPE_CHECKING:
    from inspector.window.session import Session
    from inspector.window.shell.main_window import MainWindow

_MOMENT_MS = 100
"""Between two looks whether work has ended, or a dialog is still open.

One of Qt's own may stand on the stack, where deleting it is fatal.
"""


def when_idle(window: Callable[[], MainWindow], act: Callable[[], object]) -> None:
    """Call ``act`` from the event loop, once nothing runs that only a view of the ``window`` can end."""

    def look() -> None:
        if window().navigator.views.are_busy():
            QTimer.singleShot(_MOMENT_MS, look)
        else:
            act()

    QTimer.singleShot(0, look)


def take_place(window: MainWindow, old: MainWindow, session: Session) -> None:
    """Show ``window`` where ``old`` is, with all that it shows, and let the old one go."""
    window.setGeometry(old.normalGeometry())
    window.sidebar_width.restore(old.sidebar_width.width())
    window.status.show_sandbox(session.sandbox.address)
    window.status.calls.show_count(session.queue.count())
    for before, now in ((old.empty, window.empty), (old.sidebar, window.sidebar)):
        take_drafts(before, now)
    window.navigator.take_over(old.navigator)
    window.setWindowState(old.windowState())
    window.show()
    retire(old)


def retire(old: MainWindow) -> None:
    """Delete a window once no dialog is open, which may be its child: another one has taken its place."""
    old.clock.set_awake(False)
    old.hide()
    if QApplication.activeModalWidget():
        QTimer.singleShot(_MOMENT_MS, old, lambda: retire(old))
        return
    old.destroyed.connect(_collect_soon)
    old.deleteLater()


def _collect_soon() -> None:
    QTimer.singleShot(0, garbage.renew)
