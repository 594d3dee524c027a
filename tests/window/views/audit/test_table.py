"""The table of an audit: its columns have the width of what was found, and credentials the icon of their state."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QIcon
from pytestqt.qtbot import QtBot

from inspector.audit.model import GitState, Place
from inspector.credential.inspection import inspect
from inspector.credential.model.inspection import Inspection
from inspector.window.look import theme
from inspector.window.look.theme import Theme
from inspector.window.views.audit.model import AuditModel
from inspector.window.views.audit.table import AuditTable
from tests.samples import disposable_token, v1_key

STATE, PLACES = 2, 3


def found(credential: str, *lines: int) -> list[tuple[str, Inspection, Place]]:
    inspection = inspect(credential, time.time())
    places = [Place("/srv/a.env", line, GitState.TRACKED) for line in lines]
    return [(inspection.fingerprint() or "", inspection, place) for place in places]


@pytest.fixture
def model(theme: Theme) -> AuditModel:
    return AuditModel()


@pytest.mark.parametrize("again", [False, True])
def test_the_columns_grow_with_what_is_found(qtbot: QtBot, model: AuditModel, again: bool) -> None:
    table = AuditTable()
    qtbot.addWidget(table)
    table.show_model(model)
    table.resize(1_400, 300)
    table.show()
    qtbot.waitExposed(table)
    empty = table.columnWidth(STATE)
    ends = disposable_token(9e9)
    if again:  # another place of a known credential: the rows are made anew
        model.add(found(v1_key(), 1))
        model.add([*found(v1_key(), 2), *found(ends, 3)])
    else:
        model.add(found(ends, 3))
    assert table.columnWidth(STATE) >= table.sizeHintForColumn(STATE) > empty


@pytest.mark.parametrize("spare", [4, 40, 400])  # Qt keeps two for itself
def test_no_column_is_cut_while_the_first_has_room_to_spare(
    qtbot: QtBot, model: AuditModel, spare: int
) -> None:
    table = AuditTable()
    qtbot.addWidget(table)
    table.show_model(model)
    table.show()
    qtbot.waitExposed(table)
    (fingerprint, inspection, _place), *_ = found(disposable_token(9e9), 1)
    model.add([(fingerprint, inspection, Place("a.env", 1, GitState.UNTRACKED))])
    columns = range(model.columnCount())
    head = table.horizontalHeader()
    needed = [max(table.sizeHintForColumn(at), head.sectionSizeHint(at)) for at in columns]
    table.resize(sum(needed) + spare + table.width() - table.viewport().width(), 300)
    qtbot.waitUntil(lambda: table.viewport().width() == sum(needed) + spare)
    assert [at for at in columns if table.columnWidth(at) < needed[at]] == []


def picture(icon: QIcon) -> object:
    return icon.pixmap(QSize(16, 16)).toImage()


def test_a_credential_has_the_icon_of_its_state_and_a_place_has_none(model: AuditModel) -> None:
    model.add(found(v1_key(), 1))
    model.add(found(disposable_token(time.time() - 60), 2))
    icons = {
        (row, column): model.index(row, column).data(Qt.ItemDataRole.DecorationRole)
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    }
    shown = {place: picture(icon) for place, icon in icons.items() if icon is not None}
    assert shown == {
        (0, STATE): picture(theme.icon("warning", "error")),
        (2, STATE): picture(theme.icon("clock", "muted")),
    }


def test_a_fingerprint_is_bold_and_nothing_else(model: AuditModel) -> None:
    model.add(found(v1_key(), 1))
    fonts = [
        [model.index(row, column).data(Qt.ItemDataRole.FontRole) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    assert isinstance(fonts[0][0], QFont)
    assert fonts[0][0].bold()
    assert [*fonts[0][1:], *fonts[1]] == [None] * 7
