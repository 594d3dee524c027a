"""An accessibility client may ask for any child: an index that is too large finds nothing and ends nothing."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from inspector.app import App
from tests.e2e.conftest import Drive
from tests.samples import disposable_token, v1_key
from tests.window.credentials import load
from tests.window.tour import visit

PAST = (0, 1, 3)
"""How far past the count a client asks whose count is older than the last change."""


def nodes(found: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    yield found
    if depth < 20:
        for index in range(min(found.childCount(), 200)):
            child = found.child(index)
            if child and child.isValid():
                yield from nodes(child, depth + 1)


def ask_past_the_count(found: QAccessibleInterface) -> None:
    """The process ends here if an interface does not check the index. A closed menu answers, which harms nobody."""
    count = found.childCount()
    for more in PAST:
        found.child(count + more)
    assert found.childCount() == count


@pytest.mark.qt_log_ignore("Invalid index at")
def test_every_node_and_every_source_of_an_event_may_be_asked_past_its_count(drive: Drive) -> None:
    asked: set[str] = set()

    async def script(app: App) -> None:
        load(app.window, v1_key(), disposable_token(time.time() + 900))
        for _where, root in visit(app.window, app.window.entries.entries()[1]):
            top = QAccessible.queryAccessibleInterface(root)
            assert top
            for node in nodes(top):
                ask_past_the_count(node)
            # Any widget can be the source of an event, also one that the tree leaves out (headers, hidden pages).
            for widget in QApplication.allWidgets():
                if isValid(widget) and (found := QAccessible.queryAccessibleInterface(widget)):
                    ask_past_the_count(found)
                    asked.add(type(widget).__name__)

    drive(script)
    assert {"QScrollArea", "QHeaderView", "QPlainTextEdit", "StillTabs"} <= asked


@pytest.mark.parametrize("kind", [QScrollArea, QAbstractScrollArea])
def test_a_scroll_area_still_has_its_viewport_for_a_child(drive: Drive, kind: type[QWidget]) -> None:
    async def script(app: App) -> None:
        area = kind(app.window)
        assert isinstance(area, QAbstractScrollArea)
        found = QAccessible.queryAccessibleInterface(area)
        assert found and found.role() is QAccessible.Role.Grouping
        children = [found.child(index) for index in range(found.childCount())]
        assert area.viewport() in [child.object() for child in children if child]

    drive(script)
