"""Asks before the only copy of a key is removed: the service returns a new key once."""

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
        for name in names[:_MOST_NAMED]:
            which = PlainLabel(wrap=True, bold=True)
            which.show_foreign(name)
            self.body.addWidget(which)
        if len(names) > _MOST_NAMED:
            more = self.tr("and {count} more").format(count=len(names) - _MOST_NAMED)
            self.body.addWidget(PlainLabel(more, tone="muted"))
        text = self.tr(
            "The service returns a key and its refresh token only once. If you have not copied or "
            "saved them, they will be lost."
        )
        self.body.addWidget(PlainLabel(text, wrap=True))
