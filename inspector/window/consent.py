"""What a person agrees to before a call: that a secret goes to an unknown host, that a write changes real data.

The credential is a stranger's text and names the host its secret is sent to: nothing goes there unasked.
Agreement is kept with the entry, so it ends with the session.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from inspector.credential.endpoint import Trust
from inspector.service.setting import SettingKind, must_ask
from inspector.window.consent_dialogs import HostDialog, WriteDialog
from inspector.window.entries import Entry
from inspector.window.operations import Operations


class Guard(QObject):
    """Asks what has to be asked, one dialog after the other, and then acts; a refusal does nothing."""

    def __init__(self, over: QWidget, operations: Operations) -> None:
        super().__init__(over)
        self._over = over
        self._operations = operations

    def ask(self, entry: Entry, act: Callable[[], object], *, writes: bool = False) -> None:
        """Call ``act`` once the person has agreed to the host, and to writing where ``writes`` is set."""
        if writes:
            self._ask_host(entry, lambda: self._ask_writes(entry, act))
        else:
            self._ask_host(entry, act)

    def _ask_host(self, entry: Entry, act: Callable[[], object]) -> None:
        endpoint = entry.inspection.endpoint
        trust = must_ask(endpoint, self._operations.setting(entry))
        if endpoint is None or trust is None or endpoint.host in entry.consented:
            act()
            return
        dialog = HostDialog(self._over, endpoint.host, typed=trust is Trust.LOOKALIKE)

        def agreed() -> None:
            entry.consented.add(endpoint.host)
            act()

        dialog.accepted.connect(agreed)
        dialog.open()

    def _ask_writes(self, entry: Entry, act: Callable[[], object]) -> None:
        in_sandbox = self._operations.setting(entry).kind is SettingKind.SANDBOX
        if entry.writes_allowed or in_sandbox:
            act()
            return
        dialog = WriteDialog(self._over, entry.name)

        def agreed() -> None:
            entry.writes_allowed = True
            act()

        dialog.accepted.connect(agreed)
        dialog.open()
