"""Revoke a version 2 key by its id: asked twice, named both times, then one request. Rotate ends with it as well."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from inspector.credential.model.key_info import key_id_of
from inspector.credential.text.message import Message, message
from inspector.credential.text.visible import visible
from inspector.diagnosis.live.account import not_revoked
from inspector.process.lazy import lazy
from inspector.records import record
from inspector.window.account.consent import AccountConsent, host_of, keep_answer
from inspector.window.background.guarded import while_alive
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.text import labels

if TYPE_CHECKING:
    from inspector.service.account import keys
    from inspector.service.account.keys import Change
else:
    keys = lazy("inspector.service.account.keys")  # it loads gRPC

_NAMED = message("Revoke", "“{name}” (id {key_id})")
_AGAIN = message("Revoke", "You are asked a second time: after this the key {key} is revoked for good.")
_LONGEST_NAME = 80
GROUP = "account"
"""The group of the calls that change the account or list what is in it."""


@record(frozen=True, slots=True)
class Revoked:
    """The end of a request to revoke a key. ``words`` say what happened."""

    done: bool
    words: Message


def ask_to_revoke(
    over: QWidget,
    operations: Operations,
    asker: Entry,
    ended: Callable[[Revoked], object],
    *,
    key_id: str,
    name: str = "",
    begun: Callable[[], object] = lambda: None,
) -> None:
    """Ask twice, then revoke the key of this id with the loaded key ``asker``.

    ``name`` is what the person knows the key by. ``begun`` is called once both questions were agreed
    to, ``ended`` at the end of the request. A refusal calls neither. :meth:`CallQueue.cancel` with :data:`GROUP`
    cancels the request.
    """
    host = host_of(operations, asker)

    def revoke() -> None:
        begun()
        tell = while_alive(over, lambda change: ended(_revoked(change, key_id, name)))

        def end(change: Change | None) -> None:
            if change is not None:
                keep_answer(operations, asker, change.outcome)
            if change is not None and change.done:
                operations.keep_end(key_id)
            tell(change)

        operations.call(
            asker,
            GROUP,
            lambda connection: keys.revoke_key(connection, key_id),
            end,
            cancelled=lambda: end(None),
        )

    if not host:  # nothing is sent, and the answer says why
        revoke()
        return

    def ask_again() -> None:
        dialog = _second(over, host, asker, key_id, name)
        dialog.accepted.connect(revoke)
        dialog.open()

    dialog = _first(over, host, asker, key_id, name)
    dialog.accepted.connect(ask_again)
    dialog.open()


def _first(over: QWidget, host: str, asker: Entry, key_id: str, name: str) -> AccountConsent:
    translate = QCoreApplication.translate
    lines = [
        translate("Revoke", "This key will be revoked: {key}").format(key=_named(key_id, name)),
        translate("Revoke", "Every program that uses it is refused from then on. It cannot be undone."),
    ]
    if key_id_of(asker.inspection.claims) == key_id:
        lines.append(
            translate("Revoke", "It is the key that asks: it cannot be used afterwards, here either.")
        )
    return AccountConsent(
        over,
        translate("Revoke", "Revoke this key?"),
        translate("Revoke", "Continue…"),
        host=host,
        asker=asker.name,
        lines=lines,
        danger=True,
    )


def _second(over: QWidget, host: str, asker: Entry, key_id: str, name: str) -> AccountConsent:
    translate = QCoreApplication.translate
    lines = [labels.translate(_AGAIN.of(key=_named(key_id, name)))]
    dialog = AccountConsent(
        over,
        translate("Revoke", "Really revoke it?"),
        translate("Revoke", "Revoke the key"),
        host=host,
        asker=asker.name,
        lines=lines,
        note=translate("Revoke", "The request is DELETE /api-keys with this id."),
        danger=True,
    )
    dialog.put_decline_last()
    return dialog


def _named(key_id: str, name: str) -> str:
    if not name:
        return key_id
    return labels.translate(_NAMED.of(name=name, key_id=key_id))


def _revoked(change: Change | None, key_id: str, name: str) -> Revoked:
    if change is None:
        return Revoked(done=False, words=message("Revoke", "Cancelled before it was sent."))
    if change.done:
        key = _NAMED.of(name=visible(name, _LONGEST_NAME), key_id=key_id) if name else key_id
        return Revoked(done=True, words=message("Revoke", "The service revoked the key {key}.").of(key=key))
    outcome = change.outcome
    refused = outcome.why if not change.sent and outcome.state == "refused" else None
    return Revoked(done=False, words=refused or not_revoked(outcome, unknown=change.unknown))
