"""Asks before the only copy of a key is removed, and before several that no file holds: nothing brings them back."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from inspector.window.entries.entry import Entry
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.question_dialog import QuestionDialog

_MOST_NAMED = 5


def ask_before_forgetting(
    over: QWidget, entries: Collection[Entry], forget: Callable[[], None], *, leaving: bool = False
) -> None:
    """Call ``forget`` at once if nothing would be lost, else after the person has agreed.

    ``leaving``: the program is to end.
    """
    lost = [entry.name for entry in entries if entry.only_here]
    if not lost:
        forget()
        return
    dialog = ForgetDialog(over, lost, 0 if leaving else len(entries))
    dialog.accepted.connect(forget)
    dialog.open()


def ask_before_removing(over: QWidget, entries: Collection[Entry], remove: Callable[[], None]) -> None:
    """Do the same for chosen entries; several are removed at once only if files hold all of them."""
    if len(entries) < 2 or any(entry.only_here for entry in entries) or all(map(Entry.is_in_a_file, entries)):
        ask_before_forgetting(over, entries, remove)
        return
    dialog = QuestionDialog(over, *_question(len(entries)), danger=True)
    _add_names(dialog, [entry.name for entry in entries])
    dialog.accepted.connect(remove)
    dialog.open()


def _add_names(dialog: QuestionDialog, names: list[str]) -> None:
    for name in names[:_MOST_NAMED]:
        which = PlainLabel(wrap=True, bold=True)
        which.show_foreign(name)
        dialog.body.addWidget(which)
    if len(names) > _MOST_NAMED:
        more = QCoreApplication.translate("ForgetDialog", "and {count} more")
        dialog.body.addWidget(PlainLabel(more.format(count=len(names) - _MOST_NAMED), tone="muted"))


def _question(removed: int) -> tuple[str, str]:
    """Return what is asked, and the word on the button that agrees."""
    translate = QCoreApplication.translate
    remove = translate("Loss", "Remove")
    if not removed:
        return translate("Loss", "Quit and lose a key that was minted here?"), translate("Loss", "Quit")
    if removed == 1:
        return translate("Loss", "Remove a key that was minted here?"), remove
    return translate("Loss", "Remove {count} credentials?").format(count=f"{removed:,}"), remove


class ForgetDialog(QuestionDialog):
    """Names the keys that would be lost, and says how many credentials are removed; 0: the program is to end."""

    def __init__(self, over: QWidget, names: list[str], removed: int) -> None:
        super().__init__(over, *_question(removed), danger=True)
        if removed > 1:
            self.body.addWidget(PlainLabel(self.tr("Among them, minted here:"), wrap=True))
        _add_names(self, names)
        text = self.tr(
            "The service returns a key and its refresh token only once. If you have not copied or "
            "saved them, they will be lost."
        )
        self.body.addWidget(PlainLabel(text, wrap=True))
