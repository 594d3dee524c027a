"""The card that changes the file: what can be pressed in each state of a rotation, and what it says of the file."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inspector.credential.inspection import inspect
from inspector.credential.model.inspection import FilePlace
from inspector.credential.text.message import message
from inspector.diagnosis import run
from inspector.process.replaced_file import HeldFile
from inspector.window.entries.entry import Entry
from inspector.window.loading.reader import read_file
from inspector.window.look.theme import Theme
from inspector.window.views.rotate.file_card import FileCard
from inspector.window.views.rotate.plan import Plan, plan, write
from inspector.window.views.rotate.rotation import Rotation
from tests.credential.make import key_v1

OLD, NEW = key_v1(n=1), key_v1(n=2)


@pytest.fixture
def card(qtbot: QtBot, theme: Theme) -> FileCard:
    made = FileCard()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def rotation(tmp_path: Path) -> Rotation:
    path = tmp_path / "app.env"
    path.write_text(f"MOMENTO_API_KEY={OLD}\n")
    now = time.time()
    old = read_file(path, lambda _done, _total: True)[0][0]
    return Rotation(Entry(old, run(old, now), "old", diagnosed_at=now), FilePlace(str(path)))


def planned(rotation: Rotation) -> Plan:
    now = time.time()
    new = inspect(NEW, now)
    rotation.new = Entry(new, run(new, now), "new", diagnosed_at=now)
    made = plan(rotation.place, rotation.entry.inspection, new, everywhere=False)
    assert isinstance(made, Plan), str(made)
    return made


def offered(card: FileCard, rotation: Rotation, *, busy: bool = False) -> set[str]:
    """The buttons that can be pressed."""
    card.show_rotation(rotation, busy=busy, hidden=False)
    buttons = {
        "write": card.write_button,
        "undo": card.undo_button,
        "test": card.test_button,
        "again": card.again_button,
    }
    return {name for name, button in buttons.items() if button.isVisible() and button.isEnabled()}


def test_what_can_be_pressed_follows_the_rotation(card: FileCard, rotation: Rotation) -> None:
    assert offered(card, rotation) == set()
    rotation.refused = message("Test", "It cannot be read.").of()
    assert offered(card, rotation) == {"again"}
    rotation.refused, rotation.planned = None, planned(rotation)
    assert offered(card, rotation) == {"write"}
    assert offered(card, rotation, busy=True) == set()
    written = write(rotation.planned)
    assert isinstance(written, HeldFile), str(written)
    rotation.written = written
    assert offered(card, rotation) == {"undo", "test"}
    rotation.refused = message("Test", "It cannot be read.").of()
    assert offered(card, rotation) == {"undo", "test"}, "what is written is not planned again"
    rotation.refused, rotation.revoked = None, True
    assert offered(card, rotation) == {"test"}


def test_a_file_that_changed_is_said_until_it_is_written(card: FileCard, rotation: Rotation) -> None:
    rotation.planned = planned(rotation)
    offered(card, rotation)
    assert "has changed since" not in card.notes.label.text()
    Path(rotation.place.path).write_text(f"A=1\nMOMENTO_API_KEY={OLD}\n")
    rotation.planned = planned(rotation)
    offered(card, rotation)
    assert "The file has changed since it was loaded." in card.notes.label.text()
    written = write(rotation.planned)
    assert isinstance(written, HeldFile), str(written)
    rotation.written = written
    offered(card, rotation)
    assert "has changed since" not in card.notes.label.text()
