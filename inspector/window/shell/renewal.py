"""Puts a window that was built in another language in the place of the one before."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from inspector.process import system
from inspector.window.background import garbage
from inspector.window.widgets import deletion
from inspector.window.widgets.drafts import take_drafts, take_focus

if TYPE_CHECKING:
    from inspector.window.session import Session
    from inspector.window.shell.main_window import MainWindow


class Renewal(QObject):
    """Calls ``build`` from Qt's loop once no window is in use and idle, once for all that was asked until then.

    A menu acts on the pages of its window. A dialog belongs to the window it was opened over: until it was closed that
    window would stay, with all its pages, and answer the session's signals beside the new one. ``is_busy`` tells
    whether something runs that only a view of the window can end.
    """

    def __init__(self, build: Callable[[], None], is_busy: Callable[[], bool]) -> None:
        super().__init__()
        self._build, self._is_busy = build, is_busy
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)

    def ask(self) -> None:
        """Ask for another window: the language was chosen."""
        self._timer.start(0)

    def end(self) -> None:
        """Build no other window: the program ends."""
        self._timer.stop()

    def _on_time(self) -> None:
        if _in_use() or self._is_busy():
            self._timer.start(deletion.LOOK_MS)
        else:
            self._build()


def take_place(window: MainWindow, old: MainWindow, session: Session) -> None:
    """Show ``window`` where ``old`` is, with all that it shows, and let the old one go."""
    window.setGeometry(old.normalGeometry())
    window.sidebar_width.restore(old.sidebar_width.width())
    window.status.show_sandbox(session.sandbox.address)
    window.status.calls.show_count(session.queue.count())
    for before, now in ((old.empty, window.empty), (old.sidebar, window.sidebar)):
        take_drafts(before, now)
    window.sidebar.sort(old.sidebar.order)
    window.navigator.take_over(old.navigator)
    take_focus(old, window)
    window.setWindowState(old.windowState())
    window.show()
    retire(old)


def retire(old: MainWindow) -> None:
    """Delete a window once it is not in use: another one has taken its place."""
    old.clock.set_awake(False)
    old.hide()
    if _in_use():
        QTimer.singleShot(deletion.LOOK_MS, old, lambda: retire(old))
        return
    old.destroyed.connect(_collect_soon)
    old.deleteLater()


def _in_use() -> bool:
    used = QApplication.activeModalWidget() or QApplication.activePopupWidget()
    return used is not None or deletion.in_a_handler()


def _collect_soon() -> None:
    QTimer.singleShot(0, _collect)


def _collect() -> None:
    garbage.renew()
    system.here.give_memory_back()
