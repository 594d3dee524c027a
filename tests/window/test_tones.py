"""Every tone that a label asks for is one of the style sheet, and every icon of a button draws something."""

from __future__ import annotations

import re
import time

from PySide6.QtWidgets import QAbstractButton, QLabel

from inspector.process import resources
from inspector.window.shell.main_window import MainWindow
from tests.samples import disposable_token
from tests.window.credentials import load
from tests.window.tour import visit


def test_tones_and_icons_are_those_there_are(window: MainWindow) -> None:
    sheet = (resources.folder() / "style.qss").read_text("utf-8")
    known = set(re.findall(r'QLabel\[tone="(\w+)"\]', sheet))
    assert known == {"muted", "ok", "warning", "error", "info", "accent"}
    (entry,) = load(window, disposable_token(time.time() + 900))
    unknown: set[tuple[str, str]] = set()
    empty: set[tuple[str, str]] = set()
    for name, shown in visit(window, entry):
        tones = {label.property("tone") for label in shown.findChildren(QLabel)} - {None, ""}
        unknown |= {(name, tone) for tone in tones - known}
        empty |= {
            (name, button.text() or button.accessibleName())
            for button in shown.findChildren(QAbstractButton)
            if not button.icon().isNull() and button.icon().pixmap(16).isNull()
        }
    assert (unknown, empty) == (set(), set())
