"""At 200 % on a screen of 1600x1000 no page is wider than the window, in either language."""

from __future__ import annotations

import time

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from inspector.window.look import resources
from inspector.window.look.theme import Theme
from inspector.window.page_table import PageKey
from tests.samples import READ_ONE_KEY, disposable_token, v1_key, v2_key
from tests.window.credentials import load
from tests.window.opened import opened
from tests.window.tour import load_grpc, settle

SIZE = (792, 460)
TEXTS = {
    "a version 2 key without its endpoint": v2_key(),
    "a key": v1_key(),
    "a token": disposable_token(time.time() + 80_000, [READ_ONE_KEY]),
}


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_no_page_scrolls_sideways(
    qapp: QApplication, qtbot: QtBot, theme: Theme, language: str, text: str
) -> None:
    installed = resources.translators(language)
    for made in installed:
        qapp.installTranslator(made)
    try:
        window = opened(qtbot, theme, SIZE)
        load(window, text)
        load_grpc(window)
        for page in PageKey:
            window.navigator.show_page(page)
            qtbot.waitUntil(lambda page=page: window.pages.shown() is window.pages.page(page))
            settle()
            areas = [each for each in window.pages.findChildren(QScrollArea) if each.isVisible()]
            assert areas
            assert [area.horizontalScrollBar().maximum() for area in areas] == [0] * len(areas), page
    finally:
        for made in installed:
            qapp.removeTranslator(made)
