"""What a person clicks in the header and on the empty page does what it says."""

from __future__ import annotations

import time

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QFrame, QPushButton
from pytestqt.qtbot import QtBot

from inspector.window.pages.inspect.moment_dialog import MomentDialog
from inspector.window.shell.main_window import MainWindow
from inspector.window.views.local_sources import LocalSourcesView
from inspector.window.widgets.countdown import Countdown
from tests.samples import disposable_token, v1_key
from tests.window.credentials import load
from tests.window.tour import settle


def button(window: MainWindow, name: str) -> QPushButton:
    (found,) = [each for each in window.empty.findChildren(QPushButton) if each.text() == name]
    return found


def test_a_click_on_the_countdown_asks_for_the_validity_at_another_time(
    window: MainWindow, qtbot: QtBot
) -> None:
    load(window, disposable_token(time.time() + 900))
    settle()
    countdown = window.header.findChild(Countdown)
    assert isinstance(countdown, Countdown)
    assert countdown.isVisible()
    inside = countdown.rect().center()
    qtbot.mouseClick(countdown, Qt.MouseButton.RightButton, pos=inside)
    qtbot.mousePress(countdown, Qt.MouseButton.LeftButton, pos=inside)
    qtbot.mouseRelease(countdown, Qt.MouseButton.LeftButton, pos=QPoint(-9, -9))
    assert window.findChild(MomentDialog) is None
    qtbot.mouseClick(countdown, Qt.MouseButton.LeftButton, pos=inside)
    dialog = window.findChild(MomentDialog)
    assert isinstance(dialog, MomentDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_paste_on_the_empty_page_loads_what_was_copied(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(v1_key())
    button(window, "Paste").click()
    qtbot.waitUntil(lambda: window.current() is not None)


def test_the_picture_and_the_button_of_the_empty_page_open_files(window: MainWindow) -> None:
    picture = window.empty.findChild(QAbstractButton, "picture")
    assert isinstance(picture, QAbstractButton)
    for each in (button(window, "Open a file…"), picture):
        each.click()
        dialog = window.findChild(QFileDialog)
        assert isinstance(dialog, QFileDialog)
        assert dialog.isVisible()
        dialog.reject()
        dialog.setParent(None)


def test_from_this_computer_shows_its_view(window: MainWindow) -> None:
    button(window, "From this computer").click()
    settle()
    view = window.findChild(LocalSourcesView)
    assert isinstance(view, LocalSourcesView)
    assert view.isVisible()


def test_what_hovers_over_the_window_highlights_the_page(window: MainWindow) -> None:
    frame = window.empty.findChild(QFrame, "drop")
    assert isinstance(frame, QFrame)
    for over in (True, False):
        window.empty.show_over(over)
        assert frame.property("over") is over


def test_a_state_that_changed_is_announced_as_the_header_says_it(window: MainWindow, qtbot: QtBot) -> None:
    load(window, v1_key())
    with qtbot.waitSignal(window.navigator.told) as told:
        window.navigator.show_state()
    assert told.args == [window.header.state_text()]
    assert told.args[0]
