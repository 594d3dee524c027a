"""A form scrolls only where it does not fit."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inspector.window.widgets.fields.field_grid import FormArea


def test_a_form_that_grows_gets_the_room_there_is(qtbot: QtBot) -> None:
    place, form, field = QWidget(), QWidget(), QLabel("field")
    qtbot.addWidget(place)
    form.setLayout(QVBoxLayout())
    form.layout().addWidget(field)
    area = FormArea(form)
    place.setLayout(QVBoxLayout())
    place.layout().addWidget(area)
    field.setFixedHeight(140)
    place.resize(300, 400)
    place.show()
    qtbot.waitUntil(lambda: area.height() >= 140 and area.verticalScrollBar().maximum() == 0)
    before = area.height()
    field.setFixedHeight(160)
    qtbot.waitUntil(lambda: area.height() == before + 20, timeout=2_000)
    assert area.verticalScrollBar().maximum() == 0
