"""Obtains the new credential: renews or mints it, or takes it from the clipboard. It becomes an entry at once."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from inspector.credential.model.inspection import Inspection, Source
from inspector.credential.model.kinds import Kind
from inspector.credential.text.message import Message, message
from inspector.credential.text.visible import visible
from inspector.process.lazy import lazy
from inspector.window.background.guarded import while_alive
from inspector.window.connection.consent import Guard
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.text import labels
from inspector.window.views.rotate.making import Offer, minting, not_made, renewal
from inspector.window.views.rotate.new_card import NewCard
from inspector.window.views.rotate.rotation import NOTHING, Rotation, Told
from inspector.window.widgets.pasting import SelectionReader

if TYPE_CHECKING:
    from inspector.service.connection.outcome import Outcome
    from inspector.window.loading import reader
else:
    reader = lazy("inspector.window.loading.reader")

_GROUP = "rotate"
_KINDS = frozenset({Kind.API_KEY_V1, Kind.API_KEY_V2, Kind.DISPOSABLE_TOKEN})


def _is_usable(inspection: Inspection) -> bool:
    """Whether it can stand in the place of another one: a whole key or token."""
    return inspection.kind in _KINDS and inspection.token is not None and not inspection.breaks


_LONGEST = 65_536
_RUNNING = message("Obtaining", "Running…")
_MADE = message("Obtaining", "“{name}” was made. It is in the list of credentials.")
_CANCELLED = message("Obtaining", "Cancelled. Only the service knows whether a credential was made.")
_NOT_ONE = message("Obtaining", "The clipboard does not hold exactly one whole Momento key or token.")
_SILENT = message("Obtaining", "The program that holds the copied text does not answer. Copy it again.")


class Obtaining(QObject):
    """Serves the card of the new credential, for one rotation at a time."""

    obtained = Signal(object, object)
    """A ``Rotation`` and the ``Entry`` that was made for it."""
    announced = Signal(str)

    def __init__(self, over: QWidget, card: NewCard, operations: Operations) -> None:
        super().__init__(over)
        self._card, self._operations = card, operations
        self._rotation: Rotation | None = None
        self._guard = Guard(over, operations)
        self._making = False
        self._reader = SelectionReader()
        self._reader.silent.connect(self._on_silent)
        card.renew_wanted.connect(lambda: self._make(self._renewal()))
        card.mint_wanted.connect(lambda: self._make(self._minting()))
        card.paste_wanted.connect(lambda: self._reader.when_answered(self._take_pasted))
        card.cancel_wanted.connect(self.cancel)

    @property
    def busy(self) -> bool:
        """Return whether a credential is being made."""
        return self._making

    def serve(self, rotation: Rotation | None) -> None:
        """Make credentials for this rotation from now on."""
        if rotation is not self._rotation:
            self._rotation = rotation
            if rotation:
                self._show(rotation)
                self._card.show_kind(rotation.entry.inspection.kind)
        self.offer()

    def offer(self) -> None:
        """Offer the loaded credentials, and what can be made now."""
        rotation = self._rotation
        if rotation is None:
            return
        old = rotation.entry.inspection.token
        offered = [
            each
            for each in self._operations.entries()
            if _is_usable(each.inspection) and each.inspection.token != old
        ]
        self._card.show_entries(offered, rotation.new)
        renew, mint = self._renewal(), self._minting()
        self._card.show_offers(
            labels.translate(renew) if isinstance(renew, Message) else "",
            labels.translate(mint) if isinstance(mint, Message) else "",
        )
        self._card.show_running(self._making)

    def cancel(self) -> None:
        """Cancel the call that makes a credential."""
        self._operations.queue.cancel(_GROUP)

    def tell(self, told: Told) -> None:
        """Show a sentence in the card, and announce it."""
        if self._rotation:
            self._note(self._rotation, told)

    def _note(self, rotation: Rotation, told: Told) -> None:
        rotation.new_told = told
        if rotation is self._rotation:
            self._show(rotation)
        if told[1]:
            self.announced.emit(rotation.words(told))

    def _show(self, rotation: Rotation) -> None:
        self._card.tell(rotation.new_told[0], rotation.words(rotation.new_told))

    def _renewal(self) -> Offer | Message | None:
        return renewal(self._rotation.entry, time.time()) if self._rotation else None

    def _minting(self) -> Offer | Message | None:
        if self._rotation is None:
            return None
        return minting(self._rotation.entry, self._operations, self._card.seconds(), time.time())

    def _make(self, offer: Offer | Message | None) -> None:
        rotation = self._rotation
        if isinstance(offer, Offer) and rotation and not self._making:
            self._guard.ask(offer.minter, lambda: self._call(rotation, offer), service=offer.service)

    def _call(self, rotation: Rotation, offer: Offer) -> None:
        if self._making:
            return
        self._making = True
        self.offer()
        self._note(rotation, ("neutral", _RUNNING))
        ended, cancelled = (
            while_alive(self, self._on_made),
            while_alive(self, lambda: self._on_cancelled(rotation)),
        )
        operations = self._operations

        def done(outcome: Outcome) -> None:
            entry = _entry(
                operations, offer, outcome
            )  # also where the view is closed: it is given out only once
            ended(rotation, offer, entry, outcome)

        operations.call(offer.minter, _GROUP, offer.request, done, cancelled=cancelled)

    def _on_made(self, rotation: Rotation, offer: Offer, entry: Entry | None, outcome: Outcome) -> None:
        self._making = False
        if entry is None:
            self._note(rotation, ("error", not_made(outcome, offer.minter.inspection, time.time())))
        else:
            self._note(rotation, ("ok", _MADE.of(name=visible(entry.name, 60))))
            self.obtained.emit(rotation, entry)
        self.offer()

    def _on_cancelled(self, rotation: Rotation) -> None:
        self._making = False
        self._note(rotation, ("warning", _CANCELLED))
        self.offer()

    def _take_pasted(self) -> None:
        text = QApplication.clipboard().text()[:_LONGEST]
        rotation = self._rotation
        found = reader.read_text(text, Source()) if text.strip() else []
        usable = [inspection for inspection, _ in found if _is_usable(inspection)]
        if rotation is None or len(usable) != 1:
            self.tell(("error", _NOT_ONE))
            return
        one = usable[0]
        host = one.endpoint.host if one.endpoint else _host_beside(rotation, one)
        made = self._operations.entry_of(one.own_text(), self.tr("Pasted key"), rotation.entry, endpoint=host)
        self.tell(NOTHING)
        self.obtained.emit(rotation, self._operations.add(made, one.refresh_token))
        self.offer()

    def _on_silent(self) -> None:
        self.tell(("error", _SILENT))


def _entry(operations: Operations, offer: Offer, outcome: Outcome) -> Entry | None:
    """The entry of what was made, in the list of credentials; ``None`` if nothing was."""
    minted = outcome.minted
    if minted is None:
        return None
    made = operations.entry_of(minted.credential, labels.translate(offer.name), offer.minter)
    return operations.add(made, minted.refresh_token)


def _host_beside(rotation: Rotation, pasted: Inspection) -> str | None:
    """The endpoint of the old key, for a version 2 key that was pasted without one."""
    endpoint = rotation.entry.inspection.endpoint
    return endpoint.host if endpoint and pasted.kind is Kind.API_KEY_V2 else None
