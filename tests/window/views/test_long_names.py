"""A list of credentials or files is as wide as its place allows: the names, which anybody may choose, widen nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from inspector.credential.model.inspection import FilePlace
from inspector.window.entries.model import Entries
from inspector.window.look.theme import Theme
from inspector.window.views.compare import CompareView
from inspector.window.views.rotate.file_line import FileLine
from inspector.window.views.rotate.new_card import NewCard
from inspector.window.views.rotate.rotation import Rotation
from tests.samples import v1_key
from tests.window.credentials import entries_of

LONG = "W" * 60


def new_card(name: str) -> QWidget:
    card = NewCard()
    card.show_entries(entries_of(v1_key(), name), None)
    return card


def compare(name: str) -> QWidget:
    model = Entries()
    model.add([*entries_of(v1_key(), name), *entries_of(v1_key(sub="b@example.com"), name)])
    view = CompareView(model)
    model.setParent(view)
    view.choose()
    return view


def files(name: str) -> QWidget:
    (entry,) = entries_of(v1_key())
    rotations = [Rotation(entry, FilePlace(f"/{folder}/{name}", None), None) for folder in "ab"]
    line = FileLine()
    line.show_rotations(rotations, rotations[0], hidden=False)
    return line


@pytest.mark.parametrize("made", [new_card, compare, files])
def test_a_long_name_makes_no_list_wider(qtbot: QtBot, theme: Theme, made: Callable[[str], QWidget]) -> None:
    widths = []
    for name in ("a", LONG):
        shown = made(name)
        qtbot.addWidget(shown)
        shown.show()
        lists = [each for each in shown.findChildren(QComboBox) if each.isVisible()]
        assert any(name in each.itemText(place) for each in lists for place in range(each.count()))
        widths.append([(each.sizeHint().width(), each.minimumSizeHint().width()) for each in lists])
    assert widths[0] == widths[1]
