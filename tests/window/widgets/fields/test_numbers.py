"""A decimal field shows no zeros at its end, and keeps every digit that counts."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from inspector.window.widgets.fields.numbers import DecimalBox


@pytest.mark.parametrize(
    ("value", "shown"),
    [(60.0, "60 s"), (0.125, "0.125 s"), (1.5, "1.5 s"), (0.0, "0 s"), (100.0, "100 s")],
)
def test_zeros_at_the_end_are_not_shown(qtbot: QtBot, value: float, shown: str) -> None:
    box = DecimalBox(0, 1_000, value, "s", digits=3)
    qtbot.addWidget(box)
    assert box.text() == shown
    assert box.value() == value
