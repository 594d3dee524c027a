"""Children in lines, like words: the room that they ask for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inspector.window.look.theme import space
from inspector.window.widgets.flow import Flow


def box(width: int, height: int) -> QWidget:
    made = QWidget()
    made.setFixedSize(width, height)
    return made


@pytest.mark.parametrize("hidden", [0, 1, 2])
def test_a_line_with_nothing_to_show_takes_no_room(qtbot: QtBot, hidden: int) -> None:
    flow = Flow()
    qtbot.addWidget(flow)
    for _ in range(hidden):
        part = box(30, 20)
        flow.add(part)
        part.hide()
    assert flow.sizeHint() == flow.minimumSizeHint() == QSize(0, 0)
    assert flow.heightForWidth(100) == 0


def test_one_line_is_as_wide_as_its_children_and_gaps_and_as_high_as_the_highest(qtbot: QtBot) -> None:
    flow = Flow()
    qtbot.addWidget(flow)
    for size in ((30, 20), (50, 10)):
        flow.add(box(*size))
    whole = 80 + space("s")
    assert flow.sizeHint() == QSize(whole, 20)
    assert flow.heightForWidth(whole) == 20
    assert flow.heightForWidth(whole - 1) == 20 + space("s") + 10


def spots(*lines: tuple[QWidget, ...]) -> list[QRect]:
    """The places of children in these lines."""
    found, top = [], 0
    for line in lines:
        left = 0
        for part in line:
            found.append(QRect(left, top, part.width(), part.height()))
            left += part.width() + space("s")
        top += max(part.height() for part in line) + space("s")
    return found


@pytest.mark.parametrize("narrow", [True, False])
def test_children_follow_each_other_in_lines_also_when_one_is_shown(qtbot: QtBot, narrow: bool) -> None:
    flow = Flow()
    qtbot.addWidget(flow)
    first, between, last = parts = box(50, 20), box(60, 10), box(70, 30)
    for part in parts:
        flow.add(part)
    between.hide()
    flow.resize(80 if narrow else 300, 100)
    flow.show()
    qtbot.waitExposed(flow)
    two = spots((first,), (last,)) if narrow else spots((first, last))
    qtbot.waitUntil(lambda: [first.geometry(), last.geometry()] == two)
    between.show()
    three = spots((first,), (between,), (last,)) if narrow else spots(parts)
    qtbot.waitUntil(lambda: [part.geometry() for part in parts] == three)
