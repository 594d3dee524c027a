"""Consent before a call: to send the secret to an unknown host, and to write to real data.

The host comes from the credential, which is untrusted text: nothing is sent there without asking.
Consent is kept with the entry, so it ends with the session.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from inspector.credential.endpoint.endpoint import Trust
from inspector.service.connection.setting import Service, SettingKind, must_ask, named_host
from inspector.window.connection.consent_dialogs import HostDialog, WriteDialog
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry


class Guard(QObject):
    """Asks the necessary questions, one dialog after the other, then acts. A refusal does nothing."""

    def __init__(self, over: QWidget, operations: Operations) -> None:
        super().__init__(over)
        self._over = over
        self._operations = operations

    def ask(
        self,
        entry: Entry,
        act: Callable[[], object],
        *,
        service: Service = Service.CACHE,
        writes: bool = False,
    ) -> None:
        """Call ``act`` once the person has agreed to the service's host and, if ``writes`` is set, to writing."""
        if writes:
            self._ask_host(entry, service, lambda: self._ask_writes(entry, act))
        else:
            self._ask_host(entry, service, act)

    def _ask_host(self, entry: Entry, service: Service, act: Callable[[], object]) -> None:
        endpoint = entry.inspection.endpoint
        trust = must_ask(service, endpoint, self._operations.setting(entry))
        host = named_host(service, endpoint) if endpoint else ""
        if trust is None or host in entry.consented:
            act()
            return
        wrapped = entry.inspection.facts.wrapped
        dialog = HostDialog(self._over, host, typed=trust is Trust.LOOKALIKE, wrapped=wrapped)

        def agreed() -> None:
            entry.consented.add(host)
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
