"""Opens the dialogs about the account, and shows a new key."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from inspector.window.account.create_dialog import CreateKeyDialog
from inspector.window.account.dialog import AccountDialog
from inspector.window.account.new_key_dialog import NewKeyDialog
from inspector.window.account.revoke_dialog import RevokeKeyDialog
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.entries.model import Entries
from inspector.window.protection.clipboard import Clipboard


class AccountActions(QObject):
    """What the menu does with the account. It lives as long as the window."""

    announced = Signal(str)

    def __init__(self, over: QWidget, entries: Entries, operations: Operations, clipboard: Clipboard) -> None:
        super().__init__(over)
        self._over, self._entries, self._operations, self._clipboard = over, entries, operations, clipboard

    def create(self, shown: Entry | None) -> None:
        """Open the dialog that creates a version 2 key; ``shown`` asks, if it can."""
        dialog = CreateKeyDialog(self._over, self._operations, shown)
        dialog.created.connect(self._show_new_key)
        self._open(dialog)

    def revoke(self, shown: Entry | None) -> None:
        """Open the dialog that revokes a version 2 key by its id; ``shown`` asks, if it can."""
        self._open(RevokeKeyDialog(self._over, self._operations, shown))

    def _open(self, dialog: AccountDialog) -> None:
        dialog.announced.connect(self.announced)
        dialog.open()

    def _show_new_key(self, entry: Entry) -> None:
        """Show a new key, which can be copied and saved."""
        dialog = NewKeyDialog(self._over, entry, hide_details=self._entries.hide_details)
        dialog.secret_copied.connect(self._clipboard.copy_secret)
        self._clipboard.kept.connect(dialog.show_kept)
        dialog.open()
