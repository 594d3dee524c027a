"""The header's line of facts: name, cell and region, or those of them that there is room for."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from inspector.window.shell.main_window import MainWindow
from inspector.window.widgets.plain import ElidedLabel
from tests.samples import v1_key
from tests.window.credentials import load

CELL = "cell-ap-northeast-1-1"


@pytest.mark.parametrize(
    ("name", "width", "shown"),
    [
        ("", 1600, f"{CELL} · Asia Pacific (Tokyo)"),
        ("", 1180, CELL),
        ("payments in production", 1180, CELL),
        ("payments in production", 1600, f"payments in production · {CELL} · Asia Pacific (Tokyo)"),
    ],
)
def test_nothing_is_cut_where_a_shorter_text_says_the_same(
    window: MainWindow, qtbot: QtBot, name: str, width: int, shown: str
) -> None:
    load(window, v1_key(4_000_000_000))
    entry = window.current()
    assert entry is not None
    entry.name = name or entry.name
    window.resize(width, 760)
    window.show()
    window.header.show_name()
    where = window.header._where
    assert isinstance(where, ElidedLabel)
    qtbot.waitUntil(lambda: where.text() == shown)
    assert where.whole() == where.accessibleName()
    assert CELL in where.whole()
