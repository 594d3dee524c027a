"""The mouse wheel scrolls, and changes nothing that was chosen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDoubleSpinBox, QSpinBox, QTabBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inspector.window.look.still import StillTabs
from inspector.window.look.theme import Theme
from inspector.window.page_table import PageKey
from inspector.window.shell.main_window import MainWindow
from inspector.window.widgets.choice import Choice
from inspector.window.widgets.fields.expiry_field import ExpiryField
from inspector.window.widgets.fields.numbers import DecimalBox, NumberBox
from inspector.window.widgets.scroll import VerticalArea
from tests.samples import v1_key
from tests.window.credentials import load
from tests.window.tour import load_grpc


def wheel(target: QWidget) -> None:
    """Turn the wheel by a notch over a widget, as the system would."""
    at = QPointF(target.rect().center())
    event = QWheelEvent(
        at,
        target.mapToGlobal(at),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(target, event)


def combo() -> Choice:
    made = Choice()
    made.addItems(["one", "two", "three"])
    return made


def tabs() -> StillTabs:
    made = StillTabs()
    for title in ("one", "two"):
        made.addTab(title)
    return made


@pytest.mark.parametrize(
    ("make", "value"),
    [
        (combo, lambda made: made.currentIndex()),
        (tabs, lambda made: made.currentIndex()),
        (lambda: NumberBox(1, 9, 5), lambda made: made.value()),
        (lambda: DecimalBox(1, 9, 5), lambda made: made.value()),
    ],
)
@pytest.mark.parametrize("focused", [True, False])
def test_the_wheel_changes_nothing(
    qtbot: QtBot,
    theme: Theme,
    make: Callable[[], QWidget],
    value: Callable[[QWidget], object],
    focused: bool,
) -> None:
    inner, layout, field = QWidget(), QVBoxLayout(), make()
    layout.addWidget(field)
    inner.setLayout(layout)
    inner.setMinimumHeight(2_000)
    area = VerticalArea(inner)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    qtbot.waitExposed(area)
    if focused:
        field.setFocus()
    before = value(field)
    wheel(field)
    assert value(field) == before


def test_every_field_and_all_tabs_of_every_page_stand_still(window: MainWindow, qtbot: QtBot) -> None:
    load(window, v1_key())
    load_grpc(window)
    for key in PageKey:
        window.navigator.show_page(key)
        page = window.pages.shown()
        assert page is not None
        for field in page.findChildren(QComboBox):
            at = field.currentIndex()
            wheel(field)
            assert field.currentIndex() == at, (key, field.accessibleName())
        for box in (*page.findChildren(QSpinBox), *page.findChildren(QDoubleSpinBox)):
            number = box.value()
            wheel(box)
            assert box.value() == number, (key, box.accessibleName())
        for bar in (*page.findChildren(QTabBar), window.tabs):
            tab = bar.currentIndex()
            wheel(bar)
            assert bar.currentIndex() == tab, (key, bar.accessibleName())


def test_the_time_to_live_stands_still(qtbot: QtBot, theme: Theme) -> None:
    field = ExpiryField()
    qtbot.addWidget(field)
    field.show_seconds(900)
    field.show()
    for part in (field.number, field.unit):
        wheel(part)
    assert field.seconds() == 900
