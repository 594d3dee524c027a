"""A page shows another credential from the top, and the same one where it was left."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QScrollBar
from pytestqt.qtbot import QtBot

from inspector.window.page_table import PageKey
from inspector.window.shell.main_window import MainWindow
from tests.samples import disposable_token, v1_key
from tests.window.credentials import load


def bar(window: MainWindow) -> QScrollBar:
    page = window.pages.shown()
    area = page.scroll_area() if page else None
    assert area is not None
    return area.verticalScrollBar()


@pytest.mark.parametrize("key", [PageKey.INSPECT, PageKey.RAW, PageKey.PERMISSIONS])
def test_another_credential_is_shown_from_the_top(window: MainWindow, qtbot: QtBot, key: PageKey) -> None:
    window.resize(900, 400)
    load(window, v1_key())
    load(window, disposable_token(9e9))
    first, second = window.entries.entries()
    window.navigator.select(second)
    window.navigator.show_page(key)
    qtbot.waitUntil(lambda: bar(window).maximum() > 0)
    bar(window).setValue(bar(window).maximum())
    window.navigator.select(first)
    assert bar(window).value() == 0
    qtbot.waitUntil(lambda: bar(window).maximum() > 0)
    bar(window).setValue(20)
    window.entries.changed(first)
    window.navigator.show_page(PageKey.DIAGNOSE)
    window.navigator.show_page(key)
    assert bar(window).value() == 20
    window.navigator.select(second)
    assert bar(window).value() == 0
