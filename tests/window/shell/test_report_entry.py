"""A colleague's report in the window: every page shows it, and it can be reported again."""

from __future__ import annotations

import time

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from inspector.credential.inspection import inspect
from inspector.diagnosis import run
from inspector.diagnosis.report import report
from inspector.window.shell.header.verdict_line import VerdictLine
from inspector.window.shell.main_window import MainWindow
from inspector.window.widgets.plain import ElidedLabel, PlainLabel
from tests.credential.make import jwt_of, legacy
from tests.samples import disposable_token, v1_key, v2_key
from tests.window.credentials import load
from tests.window.tour import load_grpc

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


def as_report(text: str) -> str:
    now = time.time()
    inspection = inspect(text, now)
    return report.as_json(report.build(inspection, run(inspection, now), now))


@pytest.mark.parametrize("text", [v1_key(), v1_key()[:200], disposable_token(1), v2_key(4_000_000_000)])
def test_the_next_step_for_a_report_needs_no_secret(window: MainWindow, text: str) -> None:
    load(window, as_report(text))
    button = window.header.findChild(VerdictLine).button
    assert button.isHidden() or button.text() == "What to do"


def test_mint_says_that_a_report_cannot_mint_and_offers_the_key_that_can(window: MainWindow) -> None:
    load_grpc(window)
    (entry,) = load(window, as_report(v1_key()))
    window.navigator.select(entry)
    window.navigator.show_page("mint")
    said = [label.text() for label in window.pages.shown().findChildren(PlainLabel) if label.isVisible()]
    assert "A report does not contain the secret. Load the key itself." in said


def test_the_header_of_a_report_keeps_no_width_for_a_secret(window: MainWindow, qtbot: QtBot) -> None:
    load(window, v1_key(4_000_000_000))
    load(window, as_report(v1_key(4_000_000_000, sub="another")))
    window.show()
    window.resize(1180, 760)
    cell = "cell-ap-northeast-1-1"
    (where,) = (label for label in window.header.findChildren(ElidedLabel) if cell in label.whole())
    qtbot.waitUntil(lambda: where.text().endswith(f"(2) \u00b7 {cell}"), timeout=10_000)
