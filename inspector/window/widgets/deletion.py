"""Deletes widgets once no handler of theirs stands on the stack.

A drag of text, a menu and Qt's own questions run a loop of Qt inside a handler of a widget. ``deleteLater`` that is
called in that loop deletes in it; Qt then goes on in freed memory, and the loop of a drag never ends. Qt makes the menu
of a file dialog's columns on the stack, as a child of their header: deleted with the dialog, it ends the process.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

LOOK_MS = 100
"""Between two looks whether the loop has ended."""


def in_a_handler() -> bool:
    """Return whether a loop of Qt runs inside a handler of a widget."""
    return QThread.currentThread().loopLevel() > 1


def close_popups() -> None:
    """Close the menus that are open: what they would do belongs to widgets that are about to go."""
    while popup := QApplication.activePopupWidget():
        popup.close()
        if popup is QApplication.activePopupWidget():  # it refused
            return


def close_dialogs(over: QWidget) -> None:
    """Close the dialogs over a window as Cancel does, the last first: what they show or would do is about to go."""
    for dialog in reversed(over.findChildren(QDialog)):
        if dialog.isVisible():
            dialog.done(
                QDialog.DialogCode.Rejected
            )  # ``reject`` may cancel a call, and leave the dialog open


def delete(widget: QWidget) -> None:
    """Hide a widget, and delete it once no loop runs inside a handler."""
    widget.hide()
    if in_a_handler():
        QTimer.singleShot(LOOK_MS, widget, lambda: delete(widget))
    else:
        widget.deleteLater()


def delete_when_done(dialog: QDialog) -> None:
    """Have a dialog deleted when it is closed. ``WA_DeleteOnClose`` would delete it in whatever loop closes it."""
    dialog.finished.connect(partial(_delete_done, dialog))


def _delete_done(dialog: QDialog, _result: int) -> None:
    delete(dialog)
