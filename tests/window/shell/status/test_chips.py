"""The buttons of the status bar: a fault of the sandbox that is on, and a folder that can be audited."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from inspector.window.look.theme import Theme
from inspector.window.session import Session
from inspector.window.shell.sandbox_menu import SandboxMenu
from inspector.window.shell.status.audit_chip import AuditChip
from inspector.window.shell.status.fault_chip import FaultChip
from inspector.window.widgets.card import Card


@pytest.fixture
def session(theme: Theme) -> Iterator[Session]:
    made = Session()
    yield made
    made.queue.end()


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("widen", "Sandbox: grants more than asked"),
        ("delay", "Sandbox: answers after 3 s"),
        ("drop", "Sandbox: drops the connection"),
        ("skew", "Sandbox: clock 9 min ahead"),
        ("page", "Sandbox: a proxy's page over HTTP and RESP"),
        ("garbage", "Sandbox: garbage over HTTP and RESP"),
        ("cut", "Sandbox: half an answer over HTTP and RESP"),
        ("hello", "Sandbox: refuses HELLO"),
    ],
)
def test_a_fault_is_seen_while_it_is_on(session: Session, qtbot: QtBot, fault: str, said: str) -> None:
    holder = Card()
    qtbot.addWidget(holder)
    menu = SandboxMenu(session.sandbox, session.operations.add_credential, holder)
    chip = FaultChip(menu)
    holder.body.addWidget(chip)
    holder.show()
    assert chip.isHidden()
    session.sandbox.fault_changed.emit(fault)
    assert (chip.text(), chip.isVisible()) == (said, True)
    assert not chip.icon().pixmap(12).isNull()
    session.sandbox.fault_changed.emit("none")
    assert chip.isHidden()


def test_a_folder_that_was_opened_can_be_audited_once(theme: Theme, qtbot: QtBot) -> None:
    asked: list[int] = []
    chip = AuditChip(lambda: asked.append(1))
    qtbot.addWidget(chip)
    assert chip.isHidden()
    chip.offer("/somewhere/customer\u202e files")
    assert chip.isVisible()
    assert chip.text() == "Audit “customer⟨U+202E⟩ files”…"
    assert not chip.icon().pixmap(12).isNull()
    chip.click()
    assert (asked, chip.isHidden()) == ([1], True)
