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
        super().__init__(self.tr("Key information"), self._source(None))
        self.table = PlainTable([self.tr("What"), self.tr("Value")], mono=(1,))
        self.table.setAccessibleName(self.tr("Key information"))
        self.body.addWidget(self.table)
        self.hide()

    def show_info(self, info: KeyInfo | None, *, hidden: bool) -> None:
        """Show what is known; ``hidden`` masks what names the customer."""
        self.setVisible(info is not None)
        if info is None:
            return
        self.subtitle.setText(self._source(info.asked_at))
        rows = [
            (self.tr("Key id"), info.key_id),
            (self.tr("Account"), MASK if hidden and info.account_id else info.account_id),
            (self.tr("Description"), MASK if hidden and info.description else info.description),
            (self.tr("Role"), info.role_id),
            (self.tr("Role's name"), info.role_name),
            (
                self.tr("Role's description"),
                MASK if hidden and info.role_description else info.role_description,
            ),
            (self.tr("Issued"), None if info.issued_at is None else labels.local_time(info.issued_at)),
            (self.tr("Key ends"), None if info.expires_at is None else labels.local_time(info.expires_at)),
        ]
        self.table.keep_rows([(title, value) for title, value in rows if value is not None])

    def _source(self, asked_at: float | None) -> str:
        """Who said it: the account service when it was asked, or what was pasted together with the key."""
        if asked_at is None:
            return self.tr("From the answer that created the key. It stands beside the key, not inside.")
        return self.tr("As the account service said at {time}.").format(time=labels.local_time(asked_at))
