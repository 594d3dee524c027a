"""The dialog that revokes a version 2 key by its id, which is typed, or chosen among loaded or listed keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from inspector.credential.model.key_info import KeyInfo, is_key_id, key_id_of
from inspector.credential.text.visible import visible
from inspector.process.lazy import lazy
from inspector.window.account.consent import askers
from inspector.window.account.dialog import AccountDialog
from inspector.window.account.revoking import Revoked, ask_to_revoke
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.text import labels
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.fields.line_edit import LineEdit
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.problem import ProblemLine

if TYPE_CHECKING:
    from inspector.service.account import keys
    from inspector.service.account.keys import Keys
else:
    keys = lazy("inspector.service.account.keys")  # it loads gRPC

_LONGEST_ID, _LONGEST_NAME = 200, 80


class RevokeKeyDialog(AccountDialog):
    """Revokes one key, the shown one unless another is chosen, after two questions that name it."""

    def __init__(self, over: QWidget, operations: Operations, shown: Entry | None) -> None:
        title = self.tr("Revoke a version 2 key")
        super().__init__(over, operations, shown, title, Button(self.tr("Revoke…"), "trash", danger=True))
        self._names: dict[str, str] = {}
        self.key_id = LineEdit(self.tr("Id of the key"), longest=_LONGEST_ID, name="key-id")
        self._problem = ProblemLine(self.key_id)
        self.offer_list(
            self.tr("List the keys…"),
            self.tr("It lists the keys of the account: their ids, descriptions and roles."),
            lambda connection: keys.list_keys(connection),
            self._take_keys,
        )
        self.choice.setAccessibleName(self.tr("Key"))
        self._build_fields()
        self.choice.activated.connect(self._on_choice)
        self.key_id.textChanged.connect(self._on_id)
        self.key_id.textChanged.connect(self.drop_answer)
        self.go.clicked.connect(self._on_go)
        self._offer(self._loaded())
        self._propose(shown)
        self.show_running(False)
        self.key_id.setFocus()
        self.key_id.selectAll()

    def _build_fields(self) -> None:
        title = PlainLabel(self.tr("Id of the key to revoke"), tone="muted")
        title.setBuddy(self.key_id)
        note = self.tr(
            "A key that is revoked is refused from then on and cannot be restored. Momento does not document which "
            "permission this needs. This program expects auth-management with write."
        )
        self.fields.addWidget(title)
        self.fields.addLayout(self.beside_list(self.key_id))
        for part in (self._problem, self.choice, PlainLabel(note, size="small", tone="muted", wrap=True)):
            self.fields.addWidget(part)

    def is_ready(self) -> bool:
        """Return whether the text can be the id of a key."""
        return is_key_id(self.key_id.text().strip())

    def lock(self, running: bool) -> None:
        """Disable the form while a request runs."""
        super().lock(running)
        self.key_id.setEnabled(not running)

    def _loaded(self) -> dict[str, str]:
        """Return the names of the loaded version 2 keys by their ids."""
        found: dict[str, str] = {}
        for entry in askers(self._operations):
            key_id = key_id_of(entry.inspection.claims)
            if key_id is not None:
                found.setdefault(key_id, entry.name)
        return found

    def _offer(self, named: dict[str, str]) -> None:
        self._names = named
        self.choice.clear()
        self.choice.addItem(self.tr("Choose a key…"), "")
        for key_id, name in named.items():
            shown = f"{name}  {key_id}" if name else key_id
            self.choice.addItem(visible(shown, _LONGEST_NAME), key_id)
        self.choice.setVisible(bool(named))

    def _propose(self, shown: Entry | None) -> None:
        """Fill in the id of the shown key, which is probably meant; typing replaces it."""
        key_id = key_id_of(shown.inspection.claims) if shown and not shown.is_revoked() else None
        if key_id is not None and key_id in self._names:
            self.key_id.setText(key_id)

    # The list of keys

    def _take_keys(self, answer: Keys) -> str:
        loaded = self._loaded()
        self._offer({key.key_id or "": _name(key, loaded) for key in answer.keys})
        return self.tr("%n keys are listed.", "", len(answer.keys))

    def _on_choice(self) -> None:
        chosen = self.choice.currentData()
        if chosen:
            self.key_id.setText(chosen)

    def _on_id(self) -> None:
        text = self.key_id.text().strip()
        self.choice.setCurrentIndex(max(self.choice.findData(text), 0))  # never another one than is typed
        wrong = bool(text) and not self.is_ready()
        self._problem.show_problem(self.tr("This is not the id of a key.") if wrong else "")
        self.show_ready()

    # Revoking

    def _on_go(self) -> None:
        asker = self.asking()
        if asker is None:
            self.tell_gone()
            return
        key_id = self.key_id.text().strip()
        name = self._names.get(key_id, "")
        ask_to_revoke(
            self,
            self._operations,
            asker,
            self._on_revoked,
            key_id=key_id,
            name=name,
            begun=self.begin,
        )

    def _on_revoked(self, end: Revoked) -> None:
        self.tell("ok" if end.done else "warning", labels.translate(end.words), of_form=not end.done)
        if end.done:
            gone = self.key_id.text().strip()
            self._names.pop(gone, None)
            self._offer(self._names)
            self.key_id.clear()
            self.close_button.setFocus()


def _name(key: KeyInfo, loaded: dict[str, str]) -> str:
    """Return what a key is known by: its name here, else its description."""
    return loaded.get(key.key_id or "") or key.description or ""
