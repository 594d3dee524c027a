"""A ticked box is drawn as a chosen circle is: in the colour of the theme, with its edge seen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton
from pytestqt.qtbot import QtBot

from inspector.window.look.theme import Theme, colours


@pytest.fixture(params=["light", "dark"])
def chosen(request: pytest.FixtureRequest, theme: Theme) -> Iterator[str]:
    theme.choose(request.param)
    yield request.param
    theme.choose("light")


def drawn(box: QCheckBox) -> list[QColor]:
    """The colours in the middle of the left edge of the box, and beside its tick."""
    option = QStyleOptionButton()
    box.initStyleOption(option)
    place = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box)
    image = box.grab().toImage()
    corner = place.topLeft()
    return [image.pixelColor(corner + QPoint(across, place.height() // 2)) for across in (0, 1)]


def test_a_ticked_box_has_the_colour_of_the_theme(qtbot: QtBot, chosen: str) -> None:
    box = QCheckBox("gRPC")
    qtbot.addWidget(box)
    box.setChecked(True)
    box.show()
    roles = colours(chosen == "dark")
    assert [colour.name() for colour in drawn(box)] == [roles["accent"]] * 2
    box.setEnabled(False)
    assert [colour.name() for colour in drawn(box)] == [roles["outline"]] * 2
