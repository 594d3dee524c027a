"""The frame of the dialogs about the account: which key asks, which host is asked, what came of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from inspector.credential.text.visible import visible
from inspector.diagnosis.live.account import no_role
from inspector.service.connection.outcome import Outcome
from inspector.window.account.consent import (
    ask_to_list,
    askers,
    best_asker,
    cannot_ask,
    host_of,
    is_known_to_manage,
    keep_answer,
)
from inspector.window.account.revoking import GROUP
from inspector.window.background.guarded import while_alive
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.text import labels
from inspector.window.widgets import deletion
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import Banner, column, row
from inspector.window.widgets.choice import Choice
from inspector.window.widgets.dialog import ScrollingDialog
from inspector.window.widgets.plain import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout

    from inspector.service.account.keys import Keys, Roles
    from inspector.service.connection.connection import Connection

_T = TypeVar("_T")
_Listed = TypeVar("_Listed", "Roles", "Keys")
_WIDTH = 560
_LONGEST_NAME = 60


class AccountDialog(ScrollingDialog):
    """Subclasses fill ``fields``, and change the account when ``go`` is clicked. It stays open when that fails.

    ``list`` asks the service what can be chosen in ``choice``, once :meth:`offer_list` was called. The first Esc
    cancels what runs, the next one closes.
    """

    announced = Signal(str)
    """What came of a request: a sentence."""

    def __init__(
        self, over: QWidget, operations: Operations, shown: Entry | None, title: str, go: Button
    ) -> None:
        """``shown`` asks unless it cannot or another key is chosen."""
        super().__init__(over, _WIDTH)
        self._operations = operations
        self._askers = askers(operations)
        self.setWindowTitle(title)
        deletion.delete_when_done(self)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.asker = Choice()
        self.asker.setAccessibleName(self.tr("Ask with the loaded key"))
        self.asker.addItems([visible(each.name, _LONGEST_NAME) for each in self._askers])
        self.asker.setCurrentIndex(best_asker(operations, self._askers, shown))
        self.asker.currentIndexChanged.connect(self._on_asker)
        self._host = PlainLabel(size="small", tone="muted", wrap=True)
        self._pressed: QWidget | None = None
        """What had the focus when the request began."""
        self.fields = column("s")
        self.list = Button("", "list")
        self.list.setObjectName("list")
        self.choice = Choice()
        self.answer = Banner()
        self._of_form = False
        """Whether the answer is about what was in the form."""
        self.go = go
        self.go.setObjectName("go")
        self.go.setDefault(True)  # Enter in a field asks for consent, and sends nothing yet
        self.cancel = Button(self.tr("Cancel"), "stop")
        self.cancel.clicked.connect(self._cancel)
        self.close_button = Button(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self._build(title)
        self._show_host()

    def _build(self, title: str) -> None:
        outer = column("m", "l")
        outer.addWidget(PlainLabel(title, size="title", bold=True, wrap=True))
        label = PlainLabel(self.tr("Ask with the loaded key"), tone="muted")
        label.setBuddy(self.asker)
        for part in (label, self.asker, self._host):
            outer.addWidget(part)
        outer.addLayout(self.fields)
        outer.addWidget(self.answer)
        outer.addStretch(1)
        buttons = row("s")
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.go)
        outer.addLayout(buttons)
        self.set_contents(outer)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the buttons last in the order of Tab: the fields above them were made after them."""
        super().showEvent(event)
        before: QWidget | None = self.previousInFocusChain()
        while before is not None and not before.focusPolicy() & Qt.FocusPolicy.TabFocus:
            before = before.previousInFocusChain()
        for button in (self.cancel, self.close_button, self.go):
            if before is not None and before is not self.go:
                self.setTabOrder(before, button)
                before = button

    def asking(self) -> Entry | None:
        """Return the entry that asks; ``None`` where it is no longer loaded."""
        at = self.asker.currentIndex()
        entry = self._askers[at] if 0 <= at < len(self._askers) else None
        return entry if entry and self._operations.holds(entry) else None

    def host(self) -> str:
        """Return the host that is asked; empty where there is none."""
        entry = self.asking()
        return host_of(self._operations, entry) if entry else ""

    def is_running(self) -> bool:
        """Return whether a request has not ended."""
        return bool(self._operations.queue.count(GROUP))

    def reject(self) -> None:
        """Cancel what runs; else close. Called by Qt at Esc as well."""
        if self.is_running():
            self._cancel()
        else:
            super().reject()

    def run(
        self,
        entry: Entry,
        make: Callable[[Connection], Coroutine[Any, Any, _T]],
        ended: Callable[[_T | None], object],
    ) -> None:
        """Run one request; ``ended`` gets its result, or ``None`` if it was cancelled before it began."""

        def end(result: _T | None) -> None:
            outcome = getattr(result, "outcome", None)
            if isinstance(outcome, Outcome):
                keep_answer(self._operations, entry, outcome)
            self.show_running(False)
            ended(result)

        done = while_alive(self, end)
        self.begin()
        self._operations.call(entry, GROUP, make, done, cancelled=lambda: done(None))

    def offer_list(
        self,
        title: str,
        what: str,
        ask: Callable[[Connection], Coroutine[Any, Any, _Listed]],
        take: Callable[[_Listed], str],
    ) -> None:
        """Ask the service for a list when ``list``, titled ``title``, is clicked, after a consent that says ``what``.

        ``take`` shows what came in ``choice`` and returns the sentence that counts it.
        """

        def listed(answer: _Listed | None) -> None:
            if answer is None or not answer.outcome.good:
                words = self.tr("Cancelled.")
                if answer is not None and answer.outcome.state != "cancelled":
                    words = labels.translate(answer.outcome.why or no_role(answer.outcome))
                self.tell("warning", words)
                return
            text = take(answer)
            if answer.cut:
                text = self.tr("{listed} The account has more: type the id of another one.").format(
                    listed=text
                )
            self.tell("ok", text)
            self.choice.setFocus()

        def ask_first() -> None:
            asker = self.asking()
            if asker is None:
                self.tell_gone()
            else:
                ask_to_list(self, self.host(), asker, what, lambda: self.run(asker, ask, listed))

        self.list.setText(title)
        self.list.clicked.connect(ask_first)

    def beside_list(self, field: QWidget) -> QBoxLayout:
        """Return a line of a field with the button of the list at its right."""
        line = row("s")
        line.addWidget(field, 1)
        line.addWidget(self.list)
        return line

    def begin(self) -> None:
        """Show that a request runs."""
        self.show_running(True)
        self.answer.show_text("neutral", self.tr("Asking the account service…"))

    def tell(self, tone: str, words: str, *, of_form: bool = False) -> None:
        """Say what came of a request; ``of_form``: it is about what is in the form, and goes when that changes."""
        self.show_running(False)
        self._of_form = of_form
        self.answer.show_text(tone, words)
        self.announced.emit(words)

    def drop_answer(self) -> None:
        """Say no longer what came of a request with something else in the form. Called when a field changes."""
        if self._of_form and not self.is_running():
            self.answer.show_text("neutral", "")

    def _on_asker(self) -> None:
        if not self.is_running():
            self.answer.show_text("neutral", "")  # it was said to another key
        self._show_host()

    def tell_gone(self) -> None:
        """Say that the chosen key was removed meanwhile."""
        self.tell("warning", self.tr("The key that should ask is no longer loaded."))

    def is_ready(self) -> bool:
        """Return whether the form is complete. Overridden by subclasses."""
        return True

    def show_ready(self) -> None:
        """Enable the main button if the form is complete."""
        self.go.setEnabled(self.is_ready() and not self.is_running() and bool(self._askers))

    def _cancel(self) -> None:
        self._operations.queue.cancel(GROUP)

    def show_running(self, running: bool) -> None:
        """Show Cancel while a request runs. Subclasses call it once their fields are there."""
        focused = self.focusWidget()
        waited = focused is self.cancel
        self.asker.setEnabled(not running)
        self.cancel.setVisible(running)
        self.lock(running)
        self.go.setEnabled(not running and self.is_ready() and bool(self._askers))
        if running and focused is not None and not focused.isEnabled():
            self._pressed = focused
            self.cancel.setFocus()
        elif not running and waited:
            pressed = self._pressed
            (pressed if pressed and pressed.isEnabled() else self.close_button).setFocus()
        if not running and self.isVisible():
            self._host.setMinimumHeight(self._host.height())  # what was pressed stays under the mouse
            self._show_host()

    def lock(self, running: bool) -> None:
        """Disable what must not change while a request runs. Extended by subclasses."""
        self.list.setEnabled(not running and bool(self._askers))
        self.choice.setEnabled(not running)

    def _show_host(self) -> None:
        if not self._askers:
            self._host.setText(
                self.tr("No version 2 key is loaded. Load one with the permission auth-management.")
            )
            return
        entry, host = self.asking(), self.host()
        reason = cannot_ask(self._operations, entry, time.time()) if entry else None
        told = [labels.translate(reason)] if reason else []
        if entry and not reason and not is_known_to_manage(self._operations, entry):
            told.append(self.tr("Whether this key can do it depends on its role, which is not known yet."))
        if host:
            told.append(self.tr("Goes to {host}.").format(host=visible(host)))
        self._host.setText("\n".join(told))
        self._host.set_tone("warning" if reason else "muted")
