"""What the connection dialog proposes for each destination, and what it says before anything is typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QRadioButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from inspector.service.connection.setting import RESP_PORT, TLS_PORT, ConnectionSetting, SettingKind
from inspector.window.connection.dialog import ConnectionDialog
from inspector.window.connection.fields import CertificateField
from inspector.window.widgets.buttons import Button, IconButton
from tests.samples import v1_key
from tests.window.credentials import entries_of

SANDBOX = ConnectionSetting.sandbox("127.0.0.1:41000", http_port=41_001, resp_port=41_002)


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def opened(over: QWidget, now: ConnectionSetting) -> ConnectionDialog:
    (entry,) = entries_of(v1_key())
    entry.sandbox = now.kind is SettingKind.SANDBOX
    asked = ConnectionDialog(over, entry, now)
    asked.show()
    return asked


def radio(asked: ConnectionDialog, text: str) -> QRadioButton:
    return next(each for each in asked.findChildren(QRadioButton) if text in each.text())


def address(asked: ConnectionDialog) -> tuple[str, int]:
    host = asked.findChild(QLineEdit, "connection.host")
    port = asked.findChild(QSpinBox, "connection.port")
    assert isinstance(host, QLineEdit) and isinstance(port, QSpinBox)
    return host.text(), port.value()


def errors(asked: ConnectionDialog) -> list[str]:
    labels = asked.findChildren(QLabel)
    return [each.text() for each in labels if each.isVisible() and each.property("tone") == "error"]


def agree(asked: ConnectionDialog) -> Button:
    return next(each for each in asked.findChildren(Button) if each.text() == "Use this connection")


def test_the_address_of_momento_local_is_not_proposed_for_another_host(over: QWidget) -> None:
    asked = opened(over, SANDBOX)
    radio(asked, "Momento Local").click()
    assert address(asked) == ("127.0.0.1", 8_080)
    radio(asked, "Another host").click()
    assert address(asked) == ("", TLS_PORT)
    radio(asked, "Momento Local").click()
    assert address(asked) == ("127.0.0.1", 8_080)


def test_an_address_that_was_typed_stays(over: QWidget) -> None:
    asked = opened(over, ConnectionSetting.local("127.0.0.1", 9_000))
    radio(asked, "Another host").click()
    assert address(asked) == ("127.0.0.1", 9_000)


@pytest.mark.parametrize(
    ("now", "port"),
    [(SANDBOX, RESP_PORT), (ConnectionSetting.custom("proxy.example", resp_port=7_001), 7_001)],
)
def test_the_resp_port_of_the_sandbox_is_that_of_no_other_host(
    over: QWidget, now: ConnectionSetting, port: int
) -> None:
    asked = opened(over, now)
    radio(asked, "Another host").click()
    proposed = asked.findChild(QSpinBox, "connection.resp_port")
    assert isinstance(proposed, QSpinBox)
    assert proposed.value() == port


def test_an_empty_host_is_no_mistake_yet(over: QWidget) -> None:
    asked = opened(over, SANDBOX)
    radio(asked, "Another host").click()
    assert errors(asked) == []
    assert not agree(asked).isEnabled()
    host = asked.findChild(QLineEdit, "connection.host")
    assert isinstance(host, QLineEdit)
    host.setText("a b")
    assert errors(asked) == ["“a b” is not a host name. Nothing was sent."]


@pytest.mark.parametrize("choice", ["Momento Local", "Another host"])
@pytest.mark.parametrize(
    ("typed", "host", "port"),
    [("127.0.0.1:8085", "127.0.0.1", 8_085), (" cache.example:65535 ", "cache.example", 65_535)],
)
def test_a_port_behind_the_host_goes_into_its_field(
    over: QWidget, choice: str, typed: str, host: str, port: int
) -> None:
    asked = opened(over, SANDBOX)
    radio(asked, choice).click()
    field = asked.findChild(QLineEdit, "connection.host")
    assert isinstance(field, QLineEdit)
    field.clear()
    field.setText(typed)
    now = asked.setting()
    assert now is not None
    assert (now.host, now.port) == (host, port)
    field.editingFinished.emit()
    assert address(asked) == (host, port)


@pytest.mark.parametrize("typed", ["127.0.0.1:0", "127.0.0.1:65536", "127.0.0.1:x", "127.0.0.1:"])
def test_what_is_no_port_is_none(over: QWidget, typed: str) -> None:
    asked = opened(over, SANDBOX)
    radio(asked, "Momento Local").click()
    field = asked.findChild(QLineEdit, "connection.host")
    assert isinstance(field, QLineEdit)
    field.setText(typed)
    assert errors(asked) == [f"“{typed}” is not a host name. Nothing was sent."]
    assert not agree(asked).isEnabled()


def test_a_file_without_a_certificate_can_be_taken_back(over: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("nothing")
    asked = opened(over, ConnectionSetting.custom("cache.example.com"))
    (field,) = asked.findChildren(CertificateField)
    with qtbot.waitSignal(field.changed):
        field.read_file(tmp_path / "notes.txt")
    assert errors(asked) == ["The file “notes.txt” contains no certificate in PEM format."]
    back = next(each for each in field.findChildren(IconButton) if each.isVisible())
    back.click()
    assert errors(asked) == []
    assert agree(asked).isEnabled()
