"""What Momento said about a key beside it: its account, its role, what it was made for."""

from __future__ import annotations

from inspector.credential.model.key_info import KeyInfo
from inspector.credential.text.secret import MASK
from inspector.window.text import labels
from inspector.window.widgets.card import Card
from inspector.window.widgets.table import PlainTable


class KeyInfoCard(Card):
    """A row a fact; hidden where nothing was said."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Key information"),
            self.tr("From the answer that created the key. It stands beside the key, not inside."),
        )
        self.table = PlainTable([self.tr("What"), self.tr("Value")], mono=(1,))
        self.table.setAccessibleName(self.tr("Key information"))
        self.body.addWidget(self.table)
        self.hide()

    def show_info(self, info: KeyInfo | None, *, hidden: bool) -> None:
        """Show what is known; ``hidden`` masks what names the customer."""
        self.setVisible(info is not None)
        if info is None:
            return
        rows = [
            (self.tr("Key id"), info.key_id),
            (self.tr("Account"), MASK if hidden and info.account_id else info.account_id),
            (self.tr("Description"), MASK if hidden and info.description else info.description),
            (self.tr("Role"), info.role_id),
            (self.tr("Issued"), None if info.issued_at is None else labels.local_time(info.issued_at)),
            (self.tr("Key ends"), None if info.expires_at is None else labels.local_time(info.expires_at)),
        ]
        self.table.keep_rows([(title, value) for title, value in rows if value is not None])
