"""Host, port and certificates of a connection the person names."""

from __future__ import annotations

import re
import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from inspector.credential.text.message import Message
from inspector.service.connection.setting import RESP_PORT, TLS_PORT, read_ca_file
from inspector.window.widgets.buttons import Button, IconButton
from inspector.window.widgets.card import row
from inspector.window.widgets.fields.line_edit import LineEdit
from inspector.window.widgets.fields.numbers import NumberBox
from inspector.window.widgets.files import ask_open
from inspector.window.widgets.plain import ElidedLabel, PlainLabel

_LAST_PORT = 65_535
_WITH_PORT = re.compile(r"(?P<host>[^:\s]+):(?P<port>\d{1,5})")


class AddressFields(QWidget):
    """A host and a port."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.host = LineEdit(self.tr("Host"), longest=254, name="connection.host")
        self.port = NumberBox(1, _LAST_PORT, TLS_PORT)
        self.port.setGroupSeparatorShown(False)
        self.port.setObjectName("connection.port")
        self.port.setAccessibleName(self.tr("Port"))
        layout = row("s")
        layout.addWidget(PlainLabel(self.tr("Host"), tone="muted"))
        layout.addWidget(self.host, 1)
        layout.addWidget(PlainLabel(self.tr("Port"), tone="muted"))
        layout.addWidget(self.port)
        self.setLayout(layout)
        self.host.textChanged.connect(self.changed)
        self.host.editingFinished.connect(self._split)
        self.port.valueChanged.connect(self.changed)

    def address(self) -> tuple[str, int]:
        """Return the host and port as typed; a port behind the host, as addresses are written, counts."""
        typed = self.host.text().strip()
        written = _WITH_PORT.fullmatch(typed)
        if written and 0 < int(written["port"]) <= _LAST_PORT:
            return written["host"], int(written["port"])
        return typed, self.port.value()

    def _split(self) -> None:
        """Put a port that was typed behind the host into its own field."""
        if self.address() != (self.host.text().strip(), self.port.value()):
            self.show_address(*self.address())

    def is_untouched(self) -> bool:
        """Return whether the host field is empty."""
        return not self.host.text()

    def show_address(self, host: str, port: int) -> None:
        """Fill in host and port."""
        self.host.setText(host)
        self.port.setValue(port)


class RespPortField(QWidget):
    """The port of the RESP gateway, which the console shows beside its host."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.port = NumberBox(1, _LAST_PORT, RESP_PORT)
        self.port.setGroupSeparatorShown(False)
        self.port.setObjectName("connection.resp_port")
        self.port.setAccessibleName(self.tr("Port for RESP"))
        title = PlainLabel(self.tr("Port for RESP"), tone="muted")
        title.setBuddy(self.port)
        layout = row("s")
        layout.addWidget(title)
        layout.addWidget(self.port)
        layout.addStretch(1)
        self.setLayout(layout)
        self.port.valueChanged.connect(self.changed)


class CertificateField(QWidget):
    """A file of PEM certificates to trust instead of gRPC's default ones; without a file the default ones are used."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.certificate: bytes | None = None
        self.problem: Message | None = None
        self._name = ElidedLabel(tone="muted")
        self._choose = Button(self.tr("Choose…"), "open")
        self._clear = IconButton("close", self.tr("Use the default certificates"))
        layout = row("s")
        layout.addWidget(PlainLabel(self.tr("Trusted certificates"), tone="muted"))
        layout.addWidget(self._name, 1)
        layout.addWidget(self._clear)
        layout.addWidget(self._choose)
        self.setLayout(layout)
        self._choose.clicked.connect(self._on_choose)
        self._clear.clicked.connect(lambda: self.show_certificate(None))
        self._reader = _Reader()
        self._reader.ended.connect(self._on_read)
        self.show_certificate(None)

    def show_certificate(self, certificate: bytes | None, name: str = "") -> None:
        """Show the certificate that is trusted."""
        self.certificate, self.problem = certificate, None
        chosen = name or self.tr("From a file")
        self._name.setText(self.tr("gRPC's default certificates") if certificate is None else chosen)
        self._clear.setVisible(certificate is not None)
        self.changed.emit()

    def read_file(self, path: Path) -> None:
        """Read a file in a background thread."""
        self._reader.read(path)

    def _on_read(self, name: str, content: bytes | Message) -> None:
        if isinstance(content, Message):
            self.problem = content
            self._clear.setVisible(True)
            self.changed.emit()
        else:
            self.show_certificate(content, name)

    def _on_choose(self) -> None:
        title = self.tr("Certificates in PEM format")
        ask_open(self, title, lambda paths: self.read_file(paths[0]))


class _Reader(QObject):
    """Reads one file in a daemon thread. Its dialog may be closed, and this object with it, before the thread ends."""

    ended = Signal(str, object)

    def read(self, path: Path) -> None:
        threading.Thread(target=self._work, args=(path,), name="read-ca", daemon=True).start()

    def _work(self, path: Path) -> None:
        self.ended.emit(path.name, read_ca_file(path))
