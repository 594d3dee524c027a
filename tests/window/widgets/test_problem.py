"""The problem of a field: an error before advice, and what the field said of itself comes back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.problem import ProblemLine


@pytest.mark.parametrize(
    ("error", "advice", "told", "tone"),
    [
        ("Wrong.", "", "Wrong.", "error"),
        ("Wrong.", "Better not.", "Wrong.", "error"),
        ("", "Better not.", "Better not.", "warning"),
    ],
)
def test_a_problem_is_told_below_its_field_and_of_it(
    qtbot: QtBot, error: str, advice: str, told: str, tone: str
) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setAccessibleDescription("A name.")
    line = ProblemLine(field)
    around = QWidget()
    qtbot.addWidget(around)
    layout = QVBoxLayout(around)
    layout.addWidget(line)
    around.show()
    assert not line.isVisible()
    line.show_problem(error, advice)
    label = line.findChild(PlainLabel)
    assert line.isVisible()
    assert (line.text(), label.text(), label.property("tone")) == (told, told, tone)
    assert field.accessibleDescription() == told
    assert bool(field.property("invalid")) is bool(error)
    line.show_problem("")
    assert not line.isVisible()
    assert (line.text(), field.accessibleDescription()) == ("", "A name.")
    assert not field.property("invalid")


def test_a_problem_without_a_field_is_told_all_the_same(qtbot: QtBot) -> None:
    line = ProblemLine()
    qtbot.addWidget(line)
    line.show_problem("Wrong.")
    assert (line.text(), line.isHidden()) == ("Wrong.", False)
