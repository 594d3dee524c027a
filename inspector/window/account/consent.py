"""What a person agrees to before a key is sent to Momento's account service: which host, which key, what is done."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from weakref import WeakKeyDictionary

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from inspector.credential.model import manager
from inspector.credential.model.kinds import Kind
from inspector.credential.text.message import Message, message
from inspector.service.account.route import account_host, account_route
from inspector.service.connection.outcome import Outcome
from inspector.service.connection.setting import SettingKind
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.question_dialog import QuestionDialog

_REFUSED = message("Account", "The service did not accept this key when it was used last.")
_DENIED = message(
    "Account",
    "The account service said that this key has no permission auth-management: it cannot manage keys.",
)


def host_of(operations: Operations, asker: Entry) -> str:
    """Return the account service's host for an entry; empty where there is none, and nothing would be sent."""
    setting = operations.setting(asker)
    if setting.kind is SettingKind.LOCAL:
        return ""
    if setting.kind is SettingKind.SANDBOX:
        return f"{setting.host}:{setting.account_port}" if setting.account_port else ""
    return account_host(asker.inspection.endpoint)


def askers(operations: Operations) -> list[Entry]:
    """Return the loaded entries that can ask: version 2 keys with their secret."""
    return [
        each
        for each in operations.entries()
        if each.inspection.kind is Kind.API_KEY_V2 and each.inspection.token
    ]


def best_asker(operations: Operations, found: Sequence[Entry], wanted: Entry | None) -> int:
    """Return the place of the entry that asks unless the person chooses another one; -1 where there is none.

    That is ``wanted``, unless it is known that it cannot, or not known and another one of the same account service can.
    """
    host = host_of(operations, wanted) if wanted else ""
    now = time.time()

    def rank(at: int) -> tuple[bool, bool, bool, bool]:
        entry = found[at]
        elsewhere = bool(host) and host_of(operations, entry) != host
        known = is_known_to_manage(operations, entry)
        return bool(cannot_ask(operations, entry, now)), elsewhere, not known, entry is not wanted

    return min(range(len(found)), key=rank, default=-1)


def cannot_ask(operations: Operations, entry: Entry, now: float) -> Message | None:
    """Why the account service will refuse an entry at ``now`` (epoch seconds), or did; ``None``: no reason is known."""
    route = account_route(entry.inspection.endpoint, operations.setting(entry))
    if isinstance(route, Message):
        return route
    if entry.proof is not None and entry.proof.refusal is not None:
        return _REFUSED
    answered = _answers(operations).get(entry)
    return _DENIED if answered == "PERMISSION_DENIED" else manager.cannot_manage(entry.inspection, now)


def is_known_to_manage(operations: Operations, entry: Entry) -> bool:
    """Return whether the account service said that the role of an entry can manage keys, or did what it asked for."""
    return _answers(operations).get(entry) == "OK" or manager.can_manage(entry.inspection) is True


def keep_answer(operations: Operations, entry: Entry, outcome: Outcome) -> None:
    """Keep what the account service said to an entry that asked: the next dialog proposes another one."""
    if outcome.code in ("OK", "PERMISSION_DENIED") and not outcome.made_here:
        _answers(operations)[entry] = outcome.code


def _answers(operations: Operations) -> WeakKeyDictionary[Entry, str]:
    made: WeakKeyDictionary[Entry, str] = operations.kept("account", WeakKeyDictionary)
    return made


class AccountConsent(QuestionDialog):
    """Names the host, the key that is sent there, and everything that is done with it."""

    def __init__(
        self,
        over: QWidget,
        title: str,
        agree: str,
        *,
        host: str,
        asker: str,
        lines: Iterable[str],
        note: str = "",
        danger: bool = False,
    ) -> None:
        """``lines`` may hold names of others, which are shown as plain text; ``note`` is set small below them."""
        super().__init__(over, title, agree, danger=danger)
        self.body.addWidget(PlainLabel(self.tr("The key is sent to this host:"), tone="muted"))
        shown = PlainLabel(size="strong", mono=True, bold=True, wrap=True)
        shown.setText(host)
        shown.setObjectName("host")
        self.body.addWidget(shown)
        self.body.addWidget(PlainLabel(self.tr("The loaded key that is sent:"), tone="muted"))
        which = PlainLabel(wrap=True, bold=True)
        which.show_foreign(asker)
        which.setObjectName("asker")
        self.body.addWidget(which)
        for line in lines:
            label = PlainLabel(wrap=True)
            label.show_foreign(line)
            self.body.addWidget(label)
        if note:
            self.body.addWidget(PlainLabel(note, size="small", tone="muted", wrap=True))


def ask_to_list(over: QWidget, host: str, asker: Entry, what: str, act: Callable[[], object]) -> None:
    """Call ``act`` once the person has agreed to send the key of ``asker`` to ``host`` to read ``what`` there."""
    if not host or host in asker.consented:  # without a host nothing is sent, and the answer says why
        act()
        return
    dialog = AccountConsent(
        over,
        QCoreApplication.translate("Consent", "Ask Momento's account service?"),
        QCoreApplication.translate("Consent", "Ask it"),
        host=host,
        asker=asker.name,
        lines=(what, QCoreApplication.translate("Consent", "Nothing is changed.")),
        note=QCoreApplication.translate(
            "Consent", "Your answer applies until this credential is removed or the program ends."
        ),
    )

    def agreed() -> None:
        asker.consented.add(host)
        act()

    dialog.accepted.connect(agreed)
    dialog.open()
