"""A form scrolls only where it does not fit, and has the width that what is beside it no longer needs."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inspector.window.widgets.fields.field_grid import Field, FieldGrid, FormArea
from inspector.window.widgets.scroll import VerticalArea


def test_a_form_that_grows_gets_the_room_there_is(qtbot: QtBot) -> None:
    place, form, field = QWidget(), FieldGrid(), QLabel("field")
    qtbot.addWidget(place)
    rows = [[Field("Title", field)]]
    form.adopt(rows)
    form.show_rows(rows, tall=True, width=280)
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


def test_a_form_gets_the_width_that_results_no_longer_need(qtbot: QtBot) -> None:
    window, form, field, found, text = QWidget(), QWidget(), QLabel("field"), QWidget(), QLabel("text")
    qtbot.addWidget(window)
    place = QWidget(window)
    place.setLayout(QHBoxLayout())
    for inner, part, least in ((form, field, 200), (found, text, 120)):
        inner.setLayout(QVBoxLayout())
        inner.layout().addWidget(part)
        part.setMinimumWidth(least)
        place.layout().addWidget(VerticalArea(inner))
    field.setFixedHeight(800)
    window.resize(600, 400)
    place.resize(place.minimumSizeHint().width(), 300)
    window.show()
    seen = form.parentWidget()
    assert seen is not None
    qtbot.waitUntil(lambda: form.width() == seen.width())
    text.setMinimumWidth(100)
    place.resize(place.width() - 20, 300)
    qtbot.waitUntil(lambda: found.minimumSizeHint().width() < 140)
    qtbot.waitUntil(lambda: form.width() == seen.width(), timeout=2_000)
