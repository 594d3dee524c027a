"""Every page, view and dialog in words: each part with its name, its text, its state and what is explained of it.

After a change that is meant, run these tests once with ``HELD_ANEW=1`` in the environment: they write the files of
the folder ``described`` anew. Then read the difference.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from inspector.window.entries.entry import Entry
from inspector.window.shell.main_window import MainWindow
from tests.credential.make import jwt_of, key_v1, key_v2, token_v1
from tests.window.credentials import load
from tests.window.described import described, menu_lines
from tests.window.tour import PAGES, settle, visit

FOLDER = Path(__file__).parent / "described"
REPORT = Path(__file__).parents[1] / "diagnosis" / "report" / "whole" / "checked.json"
ENTRIES = {
    "key": lambda: key_v1(exp=4_000_000_000),
    "token": lambda: f' "{token_v1(exp=1_600_000_000)}"',
    "version-2": key_v2,
    "foreign": lambda: jwt_of({"iss": "https://accounts.example", "sub": "1"}),
    "error-text": lambda: "14 UNAVAILABLE: No connection established. Last error: ECONNREFUSED",
    "report": lambda: REPORT.read_text(encoding="utf-8"),
}

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="shortcuts and menus differ")


@pytest.fixture(autouse=True)
def neutral_locale() -> Iterator[None]:
    """Moments are written in no language, whatever a test before this one has left."""
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    yield
    QLocale.setDefault(before)


def compare(name: str, found: list[str]) -> None:
    """Compare with the file of this name, or write it."""
    path = FOLDER / f"{name}.txt"
    if os.environ.get("HELD_ANEW"):
        path.parent.mkdir(exist_ok=True)
        path.write_text("\n".join(found) + "\n", encoding="utf-8", newline="\n")
    assert found == path.read_text(encoding="utf-8").splitlines()


def is_calm(widget: QWidget) -> bool:
    settle()
    said = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return not any(text.endswith("…") and text.startswith("Searching") for text in said)


def pages_of(window: MainWindow, qtbot: QtBot, entry: Entry) -> Iterator[str]:
    """The header and the pages of an entry."""
    for place, _ in visit(window, entry):
        if place in PAGES:
            qtbot.waitUntil(lambda: is_calm(window))
            shown = window.pages.shown()
            assert shown is not None
            if place == PAGES[0]:
                yield from ("== header", *described(window.header))
            yield from (f"== {place}", *described(shown))


@pytest.mark.parametrize("name", ENTRIES)
def test_every_page_of_an_entry_is_as_it_was(window: MainWindow, qtbot: QtBot, name: str) -> None:
    compare(name, list(pages_of(window, qtbot, load(window, ENTRIES[name]())[0])))


def test_every_view_and_dialog_is_as_it_was(window: MainWindow, qtbot: QtBot) -> None:
    entries = load(window, *(make() for make in ENTRIES.values()))
    found = []
    for place, shown in visit(window, entries[1]):
        if place not in (*PAGES, "about"):
            qtbot.waitUntil(lambda: is_calm(window))
            part = window.stack.currentWidget() if shown is window else shown
            found += [f"== {place}", *described(part)]
    compare("views", found)


def test_the_frame_around_the_pages_is_as_it_was(window: MainWindow) -> None:
    load(window, *(make() for make in ENTRIES.values()))
    settle()
    found = ["== sidebar", *described(window.sidebar), "== status", *described(window.statusBar())]
    compare("frame", [*found, "== menus", *menu_lines(window.menuBar().actions())])
