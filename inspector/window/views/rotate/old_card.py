"""The old key, once the new one is in the file and was accepted: one of version 2 can be revoked, others go on."""

from __future__ import annotations

from PySide6.QtCore import Signal

from inspector.credential.model.key_info import key_id_of
from inspector.credential.model.kinds import Kind
from inspector.credential.text.message import message
from inspector.credential.text.visible import visible
from inspector.window.account.consent import askers, best_asker
from inspector.window.account.revoking import Revoked, ask_to_revoke
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.look.theme import scaled
from inspector.window.views.rotate.rotation import Rotation
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import Banner, Card
from inspector.window.widgets.choice import Choice
from inspector.window.widgets.flow import Flow
from inspector.window.widgets.plain import PlainLabel, set_tooltip

_LONGEST_NAME = 60
_WIDEST = 360
"""The greatest width of the choice of keys in device-independent pixels."""
_KEYS = (Kind.API_KEY_V1, Kind.API_KEY_LEGACY)
_ASKING = message("OldCard", "Asking the account service…")


class OldCard(Card):
    """The last step, which cannot be undone. Only version 2 keys have an id to revoke them by."""

    revoked = Signal(object)
    """The ``Rotation`` whose old key was to be revoked: what came of it is noted there."""

    def __init__(self, operations: Operations) -> None:
        super().__init__(self.tr("3. The old key"))
        self._operations = operations
        self._rotation: Rotation | None = None
        self._askers: list[Entry] = []
        self._asking = False
        self._meaning = PlainLabel(wrap=True, tone="muted")
        self.body.addWidget(self._meaning)
        label = PlainLabel(self.tr("Ask with:"), tone="muted")
        self.asker = Choice()
        self.asker.setAccessibleName(self.tr("Ask the account service with the loaded key"))
        self.asker.setSizeAdjustPolicy(
            Choice.SizeAdjustPolicy.AdjustToContents
        )  # it is shown before it is filled
        self.asker.setMaximumWidth(scaled(_WIDEST))
        label.setBuddy(self.asker)
        self.revoke_button = Button(self.tr("Revoke the old key…"), "trash", danger=True)
        self.revoke_button.clicked.connect(self._revoke)
        self.banner = Banner()
        self._line = Flow()
        for part in (label, self.asker, self.revoke_button):
            self._line.add(part)
        self.body.addWidget(self._line)
        self.body.addWidget(self.banner)

    def show_rotation(self, rotation: Rotation, *, busy: bool) -> None:
        """Offer to revoke once the new credential in the file was accepted."""
        if rotation is not self._rotation:
            self._rotation = rotation
            self._askers = []
        can_end = _key_id(rotation) is not None
        self.setVisible(can_end or rotation.entry.inspection.kind in _KEYS)
        self._line.setVisible(can_end)
        self._meaning.setText(
            self.tr(
                "A program that still uses the old key is refused once it is revoked. Then nothing can be undone any "
                "more."
            )
            if can_end
            else self.tr(
                "The new key does not end the old one. This program can revoke keys of version 2 only: look for the "
                "old one in the Momento console."
            )
        )
        self._offer(rotation)
        missing = self._missing(rotation)
        ready = not missing and not rotation.revoked and not busy and not self._asking
        self.revoke_button.setEnabled(ready and bool(self._askers))
        set_tooltip(self.revoke_button, missing)
        self.banner.show_text(rotation.old_told[0], rotation.words(rotation.old_told))

    def _missing(self, rotation: Rotation) -> str:
        """Why the old key is not revoked yet; empty if nothing is missing."""
        if rotation.written is None:
            return self.tr("First write the new credential to the file.")
        return "" if rotation.test_told[0] == "ok" else self.tr("First test what is in the file now (3).")

    def _offer(self, rotation: Rotation) -> None:
        """The keys that can ask; the new one is chosen if it can: the old one may already be refused."""
        found = askers(self._operations)
        if found == self._askers:
            return
        self._askers = found
        self.asker.clear()
        self.asker.addItems([visible(each.name, _LONGEST_NAME) for each in found])
        self.asker.setCurrentIndex(best_asker(self._operations, found, rotation.new))

    def _revoke(self) -> None:
        rotation, at = self._rotation, self.asker.currentIndex()
        key_id = _key_id(rotation) if rotation else None
        if rotation is None or key_id is None or not 0 <= at < len(self._askers) or self._asking:
            return

        def begun() -> None:
            self._asking = True
            rotation.old_told = ("neutral", _ASKING)
            self.revoked.emit(rotation)

        def ended(end: Revoked) -> None:
            self._asking = False
            rotation.revoked = end.done
            rotation.old_told = ("ok" if end.done else "warning", end.words)
            self.revoked.emit(rotation)

        name = visible(rotation.entry.name, _LONGEST_NAME)
        asker = self._askers[at]
        ask_to_revoke(self, self._operations, asker, ended, key_id=key_id, name=name, begun=begun)


def _key_id(rotation: Rotation) -> str | None:
    found = rotation.entry.inspection
    return key_id_of(found.claims) if found.kind is Kind.API_KEY_V2 else None
