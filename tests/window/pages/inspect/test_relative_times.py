"""The times of a credential relative to now are true at every moment, also after the clock was set."""

from __future__ import annotations

import time

import pytest
from pytestqt.qtbot import QtBot

from inspector.window.look.theme import Theme
from inspector.window.pages.inspect.page import InspectPage
from inspector.window.text.labels import coarse_span
from inspector.window.widgets.table import PlainTable
from tests.samples import disposable_token
from tests.window.credentials import entries_of

_RELATIVE = 3


def told(page: InspectPage) -> list[str]:
    """The last column of the table of times."""
    table = next(each for each in page.findChildren(PlainTable) if each.accessibleName() == "Times")
    cells = [table.item(row, _RELATIVE) for row in range(table.rowCount())]
    return [cell.text() for cell in cells if cell]


@pytest.mark.parametrize("left", [0.4, 59.5, 60, 61, 150, 3_660])
def test_what_is_told_is_true_at_every_moment(qtbot: QtBot, theme: Theme, left: float) -> None:
    begin = time.time()
    end = float(int(begin + left + 1))
    page = InspectPage()
    qtbot.addWidget(page)
    page.show_entry(entries_of(disposable_token(end))[0])
    moments = [begin + step / 4 for step in range(800)]
    for now in (*moments, begin - 7_200, begin, begin + 100):  # the clock is set twice
        page.show_time(now)
        span = coarse_span(abs(end - now))
        assert told(page)[-1] == (f"in {span}" if end >= now else f"{span} ago"), now - begin
