"""The dialog that creates a version 2 key: role, description, expiry; then a consent that says exactly what is done."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector.credential.permissions.sentences import permission_sentences
from inspector.credential.scopes.problems import Purpose
from inspector.credential.text.visible import visible
from inspector.diagnosis import run
from inspector.diagnosis.live.account import not_created
from inspector.process.lazy import lazy
from inspector.window.account.consent import AccountConsent
from inspector.window.account.dialog import AccountDialog
from inspector.window.connection.operations import Operations
from inspector.window.entries import names
from inspector.window.entries.entry import Entry
from inspector.window.text import labels
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.fields.expiry_field import ExpiryField
from inspector.window.widgets.fields.line_edit import LineEdit
from inspector.window.widgets.plain import PlainLabel

if TYPE_CHECKING:
    from inspector.service.account import keys
    from inspector.service.account.keys import AccountRole, Change, CreatedKey, Roles
else:
    keys = lazy("inspector.service.account.keys")  # it loads gRPC

_USUAL_SECONDS = 90 * 86_400
_LONGEST_ID, _LONGEST_DESCRIPTION = 200, 500
_MOST_SENTENCES = 4


class CreateKeyDialog(AccountDialog):
    """Creates one key. The new key becomes an entry and is shown; it is returned only once."""

    created = Signal(object)
    """The ``Entry`` of the new key."""

    def __init__(self, over: QWidget, operations: Operations, shown: Entry | None) -> None:
        title = self.tr("Create a version 2 key")
        super().__init__(over, operations, shown, title, Button(self.tr("Create…"), "add", primary=True))
        self._roles: tuple[AccountRole, ...] = ()
        self.role = LineEdit(self.tr("Id of the role"), longest=_LONGEST_ID, hint="r-…", name="role")
        self.offer_list(
            self.tr("List the roles…"),
            self.tr("It lists the roles of the account."),
            lambda connection: keys.list_roles(connection),
            self._take_roles,
        )
        self.choice.setAccessibleName(self.tr("Role"))
        self.choice.hide()
        self._may = PlainLabel(size="small", tone="muted", wrap=True)
        self.description = LineEdit(
            self.tr("Description"), longest=_LONGEST_DESCRIPTION, name="description", clearable=True
        )
        self.expiry = ExpiryField()
        self.expiry.show_purpose(Purpose.API_KEY)
        self.expiry.show_seconds(_USUAL_SECONDS)
        self._build_fields()
        self.choice.currentIndexChanged.connect(self._on_choice)
        self.role.textChanged.connect(self._on_role)
        self.expiry.changed.connect(self._on_expiry)
        for changed in (self.role.textChanged, self.description.textChanged, self.expiry.changed):
            changed.connect(self.drop_answer)
        self.asker.currentIndexChanged.connect(self._forget_roles)
        self.go.clicked.connect(self._on_go)
        self.show_running(False)
        self._on_role()
        self.role.setFocus()

    def _build_fields(self) -> None:
        title = PlainLabel(self.tr("Role: it decides what the key may do"), tone="muted")
        title.setBuddy(self.role)
        described = PlainLabel(self.tr("Description"), tone="muted")
        described.setBuddy(self.description)
        ends = PlainLabel(self.tr("Expires after"), tone="muted")
        ends.setBuddy(self.expiry.number)
        self.fields.addWidget(title)
        self.fields.addLayout(self.beside_list(self.role))
        note = self.tr(
            "The account service takes a role, a description and an expiry. Momento does not document which permission "
            "this needs, or how long the texts may be. This program expects auth-management with write."
        )
        for part in (
            self.choice,
            self._may,
            described,
            self.description,
            ends,
            self.expiry,
            PlainLabel(note, size="small", tone="muted", wrap=True),
        ):
            self.fields.addWidget(part)

    def is_ready(self) -> bool:
        """Return whether a role is named and the key would live."""
        seconds = self.expiry.seconds()
        lives = (seconds is None or seconds > 0) and not self.expiry.too_long()
        return bool(self.role.text().strip()) and lives

    def lock(self, running: bool) -> None:
        """Disable the form while a request runs."""
        super().lock(running)
        for part in (self.role, self.description, self.expiry):
            part.setEnabled(not running)

    def chosen_role(self) -> AccountRole | None:
        """Return the role whose id is in the form, if the service has listed it."""
        wanted = self.role.text().strip()
        return next((each for each in self._roles if each.role_id == wanted), None)

    # The list of roles

    def _take_roles(self, answer: Roles) -> str:
        self._roles = answer.roles
        self.choice.clear()
        for each in answer.roles:
            self.choice.addItem(visible(f"{each.name} ({each.role_id})"))
        self.choice.setVisible(bool(answer.roles))
        self._on_choice()
        return self.tr("%n roles are listed.", "", len(answer.roles))

    def _forget_roles(self) -> None:
        """Forget the list: another key may be of another account."""
        self._roles = ()
        self.choice.hide()
        self._on_role()

    def _on_choice(self) -> None:
        at = self.choice.currentIndex()
        if 0 <= at < len(self._roles):
            self.role.setText(self._roles[at].role_id)

    def _on_role(self) -> None:
        role = self.chosen_role()
        told: list[str] = []
        if role is not None:
            told = [visible(role.description)] if role.description else []
            sentences = permission_sentences(role.permissions)
            told += [labels.translate(each) for each in sentences[:_MOST_SENTENCES]]
            if len(sentences) > _MOST_SENTENCES:
                told.append(self.tr("and %n more rules", "", len(sentences) - _MOST_SENTENCES))
        self._may.setText("\n".join(told))
        self._may.setVisible(bool(told))
        self.show_ready()

    def _on_expiry(self) -> None:
        seconds = self.expiry.seconds()
        self.expiry.show_problem(self.tr("The key would end at once.") if seconds == 0 else "", "")
        self.show_ready()

    # Creating

    def _on_go(self) -> None:
        asker = self.asking()
        if asker is None:
            self.tell_gone()
            return
        role_id, description = self.role.text().strip(), self.description.text().strip()
        seconds = self.expiry.seconds()
        until = None if seconds is None else int(time.time()) + seconds
        role = self.chosen_role()

        def create() -> None:
            self.run(
                asker,
                lambda connection: keys.create_key(connection, role_id, until, description),
                lambda change: self._on_change(asker, role, change),
            )

        if not self.host():  # nothing is sent, and the answer says why
            create()
            return
        dialog = AccountConsent(
            self,
            self.tr("Create this key?"),
            self.tr("Create the key"),
            host=self.host(),
            asker=asker.name,
            lines=self._lines(role_id, role, description, until),
            note=self.tr("The request is POST /api-keys. The key is returned only once."),
        )
        dialog.accepted.connect(create)
        dialog.open()

    def _lines(
        self, role_id: str, role: AccountRole | None, description: str, until: int | None
    ) -> list[str]:
        named = self.tr("{name}, id {role}").format(name=role.name, role=role_id) if role else role_id
        ends = self.tr("It never expires.")
        if until is not None:
            local, utc = labels.local_time(until), labels.utc_time(until)
            ends = self.tr("It expires at {local}, that is {utc}, by this computer's clock.")
            if local.endswith(" UTC"):  # the same moment, said once
                ends = self.tr("It expires at {utc}, by this computer's clock.")
            ends = ends.format(local=local, utc=utc)
        return [
            self.tr("A new version 2 key is created in the account of this key."),
            self.tr("Role: {role}").format(role=named),
            self.tr("Description: {text}").format(text=description or self.tr("none")),
            ends,
        ]

    def _on_change(self, asker: Entry, role: AccountRole | None, change: Change | None) -> None:
        created = change.created if change else None
        if created is not None:
            self._add(asker, role, created)
            return
        words = self.tr("Cancelled.")
        if change is not None:
            outcome = change.outcome
            why = None if change.sent else outcome.why if outcome.state == "refused" else None
            words = labels.translate(why or not_created(outcome, unknown=change.unknown))
        tone = "error" if change is not None and change.unknown else "warning"
        self.tell(tone, words, of_form=True)

    def _add(self, asker: Entry, role: AccountRole | None, created: CreatedKey) -> None:
        """Make the new key an entry, with what the service said of it, and show it."""
        endpoint = asker.inspection.endpoint
        name = created.key.description or labels.translate(names.NEW_V2_KEY)
        entry = self._operations.entry_of(
            created.credential, name, asker, endpoint=endpoint.host if endpoint else None
        )
        if created.key.key_id is not None:
            info, permissions = created.key, entry.inspection.permissions
            if role is not None and created.key.role_id == role.role_id:
                info = replace(
                    info, role_name=role.name, role_type=role.kind, role_description=role.description or None
                )
                permissions = role.permissions
            entry.inspection = replace(entry.inspection, key_info=info, permissions=permissions)
            entry.findings, entry.diagnosed_at = run(entry.inspection, now := time.time()), now
        shown = self._operations.add(entry, created.refresh_token)
        shown.only_here = True
        self.announced.emit(self.tr("The key was created. The service returns it only once: copy it now."))
        self._operations.show(shown)
        self.accept()
        self.created.emit(shown)
