"""Where the calls of one credential go: its own endpoint, Momento Local, or a host the person names."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QRadioButton, QVBoxLayout, QWidget

from inspector.credential.endpoint.endpoint import host_typed
from inspector.credential.text.message import Message
from inspector.service.connection.setting import (
    LOCAL_PORT,
    RESP_PORT,
    TLS_PORT,
    ConnectionSetting,
    Service,
    SettingKind,
    is_cell,
    route_to,
)
from inspector.window.connection.fields import AddressFields, CertificateField, RespPortField
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.look.theme import space
from inspector.window.text import labels
from inspector.window.widgets import deletion
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import column, row
from inspector.window.widgets.dialog import ScrollingDialog
from inspector.window.widgets.plain import PlainLabel, set_tooltip

_WIDTH = 520
_LOCAL_ADDRESS = ("127.0.0.1", LOCAL_PORT)
"""What is proposed for Momento Local."""


class ConnectionDialog(ScrollingDialog):
    """Edits the connection of an entry; :meth:`setting` returns the choice. Kept for the session only."""

    def __init__(self, over: QWidget, entry: Entry, now: ConnectionSetting) -> None:
        super().__init__(over, _WIDTH)
        self._entry = entry
        self.setWindowTitle(self.tr("Connection"))
        deletion.delete_when_done(self)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._own = QRadioButton(self._own_title(entry))
        self._local = QRadioButton(self.tr("Momento Local (plain text, no TLS)"))
        self._custom = QRadioButton(self.tr("Another host, with TLS"))
        self._address = AddressFields()
        self._certificate = CertificateField()
        self._resp = RespPortField()
        self._proxy = QCheckBox(self.tr("Use the proxy from the environment variables"))
        self._note = PlainLabel(size="small", tone="muted", wrap=True)
        self._problem = PlainLabel(tone="error", wrap=True)
        self._use = Button(self.tr("Use this connection"), primary=True)
        self._build()
        self._fill(now)
        self._wire()
        self._on_changed()
        next(each for each in (self._own, self._local, self._custom) if each.isChecked()).setFocus()

    def _own_title(self, entry: Entry) -> str:
        if entry.sandbox:
            return self.tr("The sandbox")
        return self.tr("The endpoint inside the credential")

    def _build(self) -> None:
        outer = QVBoxLayout()
        outer.setContentsMargins(space("xl"), space("xl"), space("xl"), space("l"))
        outer.setSpacing(space("m"))
        outer.addWidget(
            PlainLabel(self.tr("Destination of calls with this credential"), size="title", bold=True)
        )
        for choice in (self._own, self._local, self._custom):
            outer.addWidget(choice)
        fields = column("s")
        fields.setContentsMargins(space("xl"), 0, 0, 0)
        fields.addWidget(self._address)
        fields.addWidget(self._certificate)
        outer.addLayout(fields)
        outer.addWidget(self._resp)
        outer.addWidget(self._proxy)
        outer.addWidget(self._note)
        outer.addWidget(self._problem)
        outer.addStretch(1)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._use.clicked.connect(self.accept)
        self._use.setDefault(True)
        buttons = row("s")
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._use)
        outer.addLayout(buttons)
        self.set_contents(outer)

    def _fill(self, now: ConnectionSetting) -> None:
        chosen = {SettingKind.LOCAL: self._local, SettingKind.CUSTOM: self._custom}
        chosen.get(now.kind, self._own).setChecked(True)
        if now.kind in chosen:
            self._address.show_address(now.host, now.port)
        self._certificate.show_certificate(now.ca)
        of_sandbox = now.kind is SettingKind.SANDBOX  # whose port no other host has
        self._resp.port.setValue(RESP_PORT if of_sandbox else now.resp_port or RESP_PORT)
        self._proxy.setChecked(now.use_proxy)

    def _wire(self) -> None:
        self._local.toggled.connect(self._on_local)
        for choice in (self._own, self._custom):
            choice.toggled.connect(self._on_changed)
        self._proxy.toggled.connect(self._on_changed)
        self._address.changed.connect(self._on_changed)
        self._certificate.changed.connect(self._on_changed)
        self._resp.changed.connect(self._on_changed)

    def setting(self) -> ConnectionSetting | None:
        """Return the choice; ``None`` for the credential's own endpoint."""
        typed, port = self._address.address()
        proxied = self._proxy.isChecked()
        if self._local.isChecked():
            return ConnectionSetting.local(typed, port)
        if self._custom.isChecked():
            ca, host = self._certificate.certificate, host_typed(typed) or typed
            return ConnectionSetting(
                SettingKind.CUSTOM, host, port, ca, use_proxy=proxied, resp_port=self._resp.port.value()
            )
        own = ConnectionSetting(use_proxy=proxied, resp_port=self._resp.port.value())
        return None if self._entry.sandbox or own == ConnectionSetting() else own

    def _on_local(self, chosen: bool) -> None:
        """Propose an address, and take it back: the arrow keys pass by this choice on their way to the next."""
        if chosen and self._address.is_untouched():
            self._address.show_address(*_LOCAL_ADDRESS)
        elif not chosen and self._address.address() == _LOCAL_ADDRESS:
            self._address.show_address("", TLS_PORT)
        self._on_changed()

    def _on_changed(self) -> None:
        own, custom = self._own.isChecked(), self._custom.isChecked()
        self._address.setVisible(not own)
        self._certificate.setVisible(custom)
        straight = self._local.isChecked() or (own and self._entry.sandbox)
        self._resp.setVisible(not straight)
        self._proxy.setEnabled(not straight)
        set_tooltip(self._proxy, self.tr("Plain text connections do not use a proxy.") if straight else "")
        self._note.setText(self._note_text())
        wrong = None if own else self._wrong()
        told = labels.translate(wrong) if wrong and not self._address.is_untouched() else ""
        self._problem.setText(told)
        self._problem.setVisible(bool(told))
        self._use.setEnabled(wrong is None)
        before = self.height() if self.isVisible() else 0
        self.adjustSize()
        if self.height() < before:  # what is clicked next would move away below the mouse
            self.resize(self.width(), before)

    def _note_text(self) -> str:
        if self._local.isChecked():
            return self.tr("The secret is only sent if the host is this computer.")
        if self._custom.isChecked():
            setting = self.setting()
            if setting and is_cell(setting.host):
                text = self.tr(
                    "Calls go to the services of {host}. The secret is sent once the certificate was checked."
                )
                return text.format(host=setting.host)
            return self.tr("The secret is sent to this host, once its certificate has been checked.")
        return self.tr("Kept until the credential is removed or the program ends.")

    def _wrong(self) -> Message | None:
        setting = self.setting()
        route = route_to(Service.CACHE, None, setting) if setting else None
        return route if isinstance(route, Message) else self._certificate.problem


def edit_connection(over: QWidget, entry: Entry, operations: Operations, done: Callable[[], None]) -> None:
    """Open the dialog; ``done`` is called after the entry's connection has changed."""
    dialog = ConnectionDialog(over, entry, operations.setting(entry))

    def accepted() -> None:
        operations.connect_to(entry, dialog.setting())
        done()

    dialog.accepted.connect(accepted)
    dialog.open()
