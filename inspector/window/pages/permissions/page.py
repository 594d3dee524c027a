"""What the credential may do: its rules as a table and as sentences, and the answer to "Can it ...?"."""

from __future__ import annotations

import time

from PySide6.QtWidgets import QPlainTextEdit

from inspector.credential.model.expiry import ExpiryState
from inspector.credential.permissions.rules import Permissions, PermissionState, Rule, Selector, SelectorKind
from inspector.credential.permissions.sentences import (
    ability_words,
    condition_sentences,
    permission_sentences,
    selector_name,
)
from inspector.credential.text.message import Message
from inspector.diagnosis.catalogue.time import TIMES
from inspector.diagnosis.verdict import sentences
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.look import theme
from inspector.window.pages.page import Page
from inspector.window.pages.permissions.question import Question
from inspector.window.pages.permissions.role_card import RoleCard
from inspector.window.text import labels, scope_labels
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import Banner, Card, StatePill
from inspector.window.widgets.columns import Columns
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.table import PlainTable

_MOST_BYTES = 2_048
_BYTES_A_LINE = 16


class PermissionsPage(Page):
    """Rules, then the question; for undecodable permissions the reason and a hex dump."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self.state = Banner()
        self.role = RoleCard(operations)
        self.role.entry_changed.connect(self.entry_changed)
        self.role.announced.connect(self.announced)
        self._to_mint = Button(self.tr("Mint a narrower token"), "mint")
        self._to_mint.clicked.connect(lambda: self.page_wanted.emit("mint"))
        self.state.add(self._to_mint)
        self.conditions = Banner()
        self._rules = Card(self.tr("Rules"))
        self.source = StatePill()
        self._rules.corner.addWidget(self.source)
        headers = [
            self.tr("#"),
            self.tr("Resource"),
            self.tr("Permission"),
            self.tr("Cache or store"),
            self.tr("Items"),
        ]
        self.table = PlainTable(headers, mono=(3, 4))
        self.table.setAccessibleName(self.tr("Rules"))
        self.sentences = PlainLabel(wrap=True)
        self._rules.body.addWidget(self.table)
        self._rules.body.addWidget(self.sentences)
        self._unknown = PlainLabel(tone="warning", wrap=True)
        self._rules.body.addWidget(self._unknown)
        self.question = Question()
        self.question.answered.connect(self._on_answered)
        self._bytes = Card(self.tr("Bytes of the claim p"))
        self.bytes = _byte_view(self.tr("Bytes of the claim p"))
        self._bytes.body.addWidget(self.bytes)
        for part in (self.state, self.role, self.conditions):
            self.body.addWidget(part)
        columns = Columns()
        self.body.addWidget(columns)
        columns.hold((self._rules, self._bytes), (self.question,))
        self.body.addStretch(1)

    def show_entry(self, entry: Entry) -> None:
        """Show the permissions of an entry. A question about the same entry stays."""
        other = entry is not self.entry
        super().show_entry(entry)
        permissions = entry.inspection.permissions
        decoded = permissions.state is PermissionState.DECODED
        self._show_state(permissions, seen=entry.inspection.claims is not None)
        self.role.show_entry(entry)
        conditions = [labels.translate(sentence) for sentence in condition_sentences(permissions)]
        self.conditions.show_text("warning", "\n".join(conditions))
        self._rules.setVisible(decoded and not permissions.super_user)
        self.table.show_rows([self._row(at, rule) for at, rule in enumerate(permissions.rules, 1)])
        rules = [labels.translate(sentence) for sentence in permission_sentences(permissions)]
        self.sentences.setText("\n".join(f"{number}.  {text}" for number, text in enumerate(rules, 1)))
        self._show_unknown(permissions)
        self.question.setVisible(permissions.state in (PermissionState.DECODED, PermissionState.EMPTY))
        told_at = entry.inspection.permissions_told_at
        self.question.show_permissions(
            permissions,
            begin=other,
            told=told_at is not None,
            ended=_ended(entry),
        )
        source = self.tr("Decoded, not verified")
        if told_at is not None:
            source = self.tr("Told by the account service at {time}").format(time=labels.local_time(told_at))
        self.source.show_state("neutral", source, "info")
        self._bytes.setVisible(permissions.state is PermissionState.UNDECODABLE and bool(permissions.raw))
        self.bytes.setPlainText(_dump(permissions.raw))

    def show_findings(self, entry: Entry) -> None:
        """Answer again: a call or a revocation may have told that the service refuses it."""
        self.question.show_ended(_ended(entry))

    def _show_state(self, permissions: Permissions, *, seen: bool) -> None:
        absent = self.tr("It contains no permissions.") if seen else labels.translate(sentences.NOT_INSIDE)
        tone, text = {
            PermissionState.DECODED: ("", ""),
            PermissionState.EMPTY: ("error", self.tr("It contains no rules, so it may do nothing.")),
            PermissionState.ABSENT: ("info", absent),
            PermissionState.BY_ROLE: (
                "info",
                self.tr("It contains no permissions: a role at the service determines what it may do."),
            ),
            PermissionState.UNDECODABLE: ("warning", self.tr("Its permissions could not be read.")),
        }[permissions.state]
        if permissions.state is PermissionState.DECODED and permissions.super_user:
            tone = "warning"
            text = self.tr(
                "Super user: it may do everything, including creating and deleting caches and minting "
                "credentials."
            )
        if permissions.why and permissions.state is PermissionState.UNDECODABLE:
            text = self.tr("{text} Why: {reason}.").format(
                text=text, reason=labels.translate(permissions.why)
            )
        self.state.show_text(tone or "info", text)
        self._to_mint.setVisible(permissions.super_user)

    def _row(self, number: int, rule: Rule) -> tuple[str, str, str, str, str]:
        about = scope_labels.resource_title(rule.resource)
        role = scope_labels.role_title(rule.resource, rule.role)
        if rule.abilities:
            words = ability_words(rule.abilities)
            role = labels.translate(words) if isinstance(words, Message) else words
        return str(number), about, role, self._selected(rule.cache), self._selected(rule.item)

    def _selected(self, selector: Selector) -> str:
        if selector.kind is SelectorKind.ALL:
            return self.tr("all")
        if selector.kind is SelectorKind.UNSET:
            return self.tr("missing")
        if selector.kind is SelectorKind.UNKNOWN:
            return self.tr("unknown")
        name = selector_name(selector)
        text = name if isinstance(name, str) else labels.translate(name)
        return (
            self.tr("{prefix}… (prefix)").format(prefix=text)
            if selector.kind is SelectorKind.PREFIX
            else text
        )

    def _show_unknown(self, permissions: Permissions) -> None:
        text = self.tr(
            "This program does not know: {fields}. The credential may do more or less than this page shows."
        )
        self._unknown.setText(text.format(fields=", ".join(permissions.unknown_fields)))
        self._unknown.setVisible(bool(permissions.unknown_fields))

    def _on_answered(self, rule: int) -> None:
        self.table.clearSelection()
        if rule >= 0:
            self.table.selectRow(rule)


def _ended(entry: Entry) -> str:
    """Return why a credential may do nothing any more, whatever its rules say: the service refuses it, or its end."""
    refusal = entry.proof.refusal if entry.proof else None
    if refusal is not None:
        return labels.translate(refusal.evidence if entry.is_revoked() else refusal.title)
    over = entry.inspection.expiry.state(time.time()) is ExpiryState.EXPIRED
    return labels.translate(TIMES["time.expired"].title) if over else ""


def _byte_view(name: str) -> QPlainTextEdit:
    view = QPlainTextEdit()
    view.setReadOnly(True)
    view.setFont(theme.font(mono=True))
    view.setTabChangesFocus(True)
    view.setAccessibleName(name)
    view.setMinimumHeight(theme.scaled(160))
    return view


def _dump(raw: bytes) -> str:
    """Return a hex dump: offset, hex and ASCII, sixteen bytes a line."""
    shown = raw[:_MOST_BYTES]
    lines = []
    for at in range(0, len(shown), _BYTES_A_LINE):
        part = shown[at : at + _BYTES_A_LINE]
        text = "".join(chr(number) if 0x20 <= number < 0x7F else "." for number in part)
        lines.append(f"{at:04x}  {part.hex(' '):<47}  {text}")
    if len(raw) > len(shown):
        lines.append(f"\u2026 (+{len(raw) - len(shown):,})")
    return "\n".join(lines)
