"""A decimal field shows no zeros at its end, and keeps every digit that counts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.window.text.labels import seconds_suffix
from inspector.window.widgets.fields.numbers import DecimalBox, NumberBox
from tests.window.languages import japanese


@pytest.mark.parametrize(
    ("value", "shown"),
    [(60.0, "60 s"), (0.125, "0.125 s"), (1.5, "1.5 s"), (0.0, "0 s"), (100.0, "100 s")],
)
def test_zeros_at_the_end_are_not_shown(qtbot: QtBot, value: float, shown: str) -> None:
    box = DecimalBox(0, 1_000, value, seconds_suffix(), digits=3)
    qtbot.addWidget(box)
    assert box.text() == shown
    assert box.value() == value


def test_seconds_are_named_in_the_language_of_the_window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    catalogue = japanese(tmp_path, qapp)
    qapp.installTranslator(catalogue)
    try:
        boxes = DecimalBox(0, 100, 60, seconds_suffix()), NumberBox(1, 100, 10, seconds_suffix())
    finally:
        qapp.removeTranslator(catalogue)
    for box in boxes:
        qtbot.addWidget(box)
    assert [box.text() for box in boxes] == ["60秒", "10秒"]
