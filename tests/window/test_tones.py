"""Every tone and every size that a label asks for is one that the style sheet and the theme have."""

from __future__ import annotations

import re
import time

from PySide6.QtWidgets import QLabel

from inspector.process import resources
from inspector.window.shell.main_window import MainWindow
from tests.samples import disposable_token
from tests.window.credentials import load
from tests.window.tour import visit


def test_no_label_has_a_tone_that_the_style_sheet_does_not_know(window: MainWindow) -> None:
    sheet = (resources.folder() / "style.qss").read_text("utf-8")
    known = set(re.findall(r'QLabel\[tone="(\w+)"\]', sheet))
    assert known == {"muted", "ok", "warning", "error", "info", "accent"}
    (entry,) = load(window, disposable_token(time.time() + 900))
    unknown: set[tuple[str, str]] = set()
    for name, shown in visit(window, entry):
        tones = {label.property("tone") for label in shown.findChildren(QLabel)} - {None, ""}
        unknown |= {(name, tone) for tone in tones - known}
    assert unknown == set()
