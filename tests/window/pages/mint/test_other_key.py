"""The sentence that offers another key stays readable, whatever that key is called."""

import time

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from inspector.credential.inspection import inspect
from inspector.window.background.call_queue import CallQueue
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.entries.model import Entries
from inspector.window.look.theme import Theme
from inspector.window.pages.mint.page import MintPage
from inspector.window.widgets.scroll import scrolled
from tests.samples import READ_ONE_KEY, v1_key


def entry(name: str, text: str) -> Entry:
    return Entry(inspect(text, time.time()), (), name)


@pytest.mark.parametrize("name", ["key", "services.api.environment.MOMENTO_API_KEY", "w" * 300])
@pytest.mark.parametrize(("width", "height"), [(1_400, 850), (900, 620), (880, 660), (620, 500), (560, 500)])
def test_the_sentence_has_half_of_the_width_or_the_button_stands_below(
    qtbot: QtBot, theme: Theme, width: int, height: int, name: str
) -> None:
    entries = Entries()
    narrow = entry("narrow", v1_key(rules=[READ_ONE_KEY], sub="narrow"))
    entries.add([entry(name, v1_key()), narrow])
    page = MintPage(Operations(entries, CallQueue()))
    area = scrolled(page)
    qtbot.addWidget(area)
    area.resize(width, height)
    area.show()
    qtbot.waitExposed(area)
    page.show_entry(narrow)
    banner, label = page.bar.reason, page.bar.reason.label
    button = page.findChild(QPushButton, "mint.other")
    assert button is not None
    qtbot.waitUntil(button.isVisible)

    def is_readable() -> bool:
        return (
            area.horizontalScrollBar().maximum() == 0
            and banner.rect().contains(button.geometry())
            and (button.y() > label.geometry().bottom() or label.width() + 40 >= banner.width() // 2)
            and label.height() >= label.heightForWidth(label.width())
        )

    qtbot.waitUntil(is_readable, timeout=2_000)
