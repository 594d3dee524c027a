"""The empty page: its invitation is centred, and ends with no single word on a line of its own."""

from __future__ import annotations

import asyncio
from functools import reduce
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from inspector.app import App
from inspector.settings import Settings
from inspector.window.look.theme import Theme, space
from inspector.window.shell.empty_page import EmptyPage
from inspector.window.widgets.buttons import Button, IconButton
from inspector.window.widgets.plain import PlainLabel
from tests.e2e.conftest import Drive, until
from tests.samples import v1_key
from tests.window.credentials import load
from tests.window.languages import japanese


def lines(label: PlainLabel, rect: QRect) -> list[float]:
    """The widths of the lines in which a label is written."""
    layout = QTextLayout(label.text(), label.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    widths = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(rect.width())
        widths.append(line.naturalTextWidth())
    layout.endLayout()
    return widths


@pytest.mark.parametrize("width", [*range(480, 1300, 45)])
@pytest.mark.parametrize("language", ["en", "ja"])
def test_the_last_line_of_the_invitation_is_no_single_word(
    qtbot: QtBot, theme: Theme, tmp_path: Path, qapp: QApplication, language: str, width: int
) -> None:
    del theme
    translator = japanese(tmp_path, qapp) if language == "ja" else None
    if translator:
        qapp.installTranslator(translator)
    page = EmptyPage()
    if translator:
        qapp.removeTranslator(translator)
    qtbot.addWidget(page)
    page.follow_width()
    page.resize(width, 600)
    page.show()
    qapp.processEvents()
    for label in page._balanced:
        widths = lines(label, label.rect())
        assert widths[-1] > max(widths) / 2
        assert max(widths) <= label.width()
        assert abs(label.mapTo(page, label.rect().center()).x() - page.width() / 2) <= 2


@pytest.mark.parametrize("language", ["en", "ja"])
def test_the_page_fits_the_smallest_usual_window_also_below_a_notice(drive: Drive, language: str) -> None:
    async def script(app: App) -> None:
        window = app.window
        window.resize(900, 600)
        await until(lambda: window.height() == 600, "it has another height")
        area = next(each for each in window.findChildren(QScrollArea) if each.isAncestorOf(window.empty))
        await until(lambda: window.empty.width() == area.viewport().width())
        assert area.verticalScrollBar().maximum() == 0
        load(window, v1_key())
        window.forgetting.forget_after_idling(15)
        await until(window.empty.notice.isVisible)
        for _turn in range(8):
            await asyncio.sleep(0)
            assert area.verticalScrollBar().maximum() == 0

    drive(script, Settings(theme="light", language=language))


def test_the_buttons_are_beside_each_other_exactly_where_they_fit(
    qtbot: QtBot, theme: Theme, qapp: QApplication
) -> None:
    del theme
    page, area = EmptyPage(), QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setWidget(page)
    page.follow_width()
    area.resize(1_400, 700)
    area.show()
    qapp.processEvents()
    left, _, right, _ = page.layout().getContentsMargins()
    inside = space("m")

    def places(width: int) -> list[QRect]:
        area.resize(width, 700)
        qapp.processEvents()
        buttons = [each for each in page.findChildren(Button) if each.text() and each.isVisible()]
        assert len(buttons) == 3
        found = [QRect(each.mapTo(page, each.rect().topLeft()), each.size()) for each in buttons]
        return sorted(found, key=lambda place: (place.y(), place.x()))

    def beside(width: int) -> bool:
        return len({place.y() for place in places(width)}) == 1

    assert not beside(page.minimumSizeHint().width())
    narrowest = next(width for width in range(page.width(), 1_400) if beside(width))
    assert narrowest > page.minimumSizeHint().width() + 20
    first, second, last = places(narrowest)
    wanted = sorted(each.sizeHint().width() for each in page.findChildren(Button) if each.isVisible())
    given = sorted(place.width() for place in (first, second, last))
    assert given == pytest.approx(wanted, abs=inside / 3), "they are squeezed"
    assert second.left() - first.right() == last.left() - second.right() > 1
    assert first.left() == pytest.approx(left + inside, abs=inside / 3)
    assert last.right() == pytest.approx(page.width() - right - inside, abs=inside / 3)
    assert not beside(narrowest - 1)
    assert beside(narrowest + 1)


@pytest.mark.parametrize("height", [700, 900])
def test_the_invitation_stands_in_the_middle_of_its_frame(
    qtbot: QtBot, theme: Theme, qapp: QApplication, height: int
) -> None:
    del theme
    page = EmptyPage()
    qtbot.addWidget(page)
    page.follow_width()
    page.resize(1_180, height)
    page.show()
    qapp.processEvents()
    frame = page.findChild(QFrame, "drop")
    assert frame is not None

    def place(*kinds: type[QWidget]) -> QRect:
        parts = [each for kind in kinds for each in frame.findChildren(kind) if each.isVisible()]
        assert parts
        return reduce(QRect.united, (QRect(each.mapTo(frame, QPoint(0, 0)), each.size()) for each in parts))

    whole, middle = place(IconButton, PlainLabel, Button), frame.rect().center()
    assert whole.center().y() == pytest.approx(middle.y(), abs=2)
    assert whole.top() > space("m")
    for line in (place(IconButton), place(PlainLabel), place(Button)):
        assert line.center().x() == pytest.approx(middle.x(), abs=2)
