"""A colleague's report in the window: every page shows it, and it can be reported again."""

from __future__ import annotations

import time

import pytest
from PySide6.QtGui import QGuiApplication

from inspector.credential.inspection import inspect
from inspector.diagnosis import run
from inspector.diagnosis.report import report
from inspector.window.shell.main_window import MainWindow
from tests.credential.make import jwt_of, legacy
from tests.samples import disposable_token, v1_key, v2_key
from tests.window.credentials import load

OF_EVERY_KIND = [
    v1_key(),
    disposable_token(time.time() + 600),
    v2_key(),
    legacy(),
    jwt_of({"sub": "a", "ver": 1, "p": ""}),
    v1_key()[:200],
    "MOMENTO_API_KEY=your-api-key",
    "hello",
    "",
]


@pytest.mark.parametrize("text", OF_EVERY_KIND)
def test_every_page_shows_a_report_and_copies_it(window: MainWindow, text: str) -> None:
    now = time.time()
    inspection = inspect(text, now)
    findings = run(inspection, now)
    (entry,) = load(window, report.as_json(report.build(inspection, findings, now)))
    for key in ("inspect", "permissions", "diagnose", "mint", "calls", "raw"):
        window.navigator.show_page(key)
        assert window.pages.key == key
    assert [found.code for found in entry.findings] == [found.code for found in findings]
    QGuiApplication.clipboard().clear()
    window.reports.copy()
    copied = QGuiApplication.clipboard().text()
    assert all(found.code in copied for found in findings)
    assert "Momento credential report" in copied
