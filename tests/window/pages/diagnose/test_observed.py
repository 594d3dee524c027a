"""A check that was made elsewhere, opened in the window: beside its credential, and never believed."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from inspector.credential.inspection import inspect
from inspector.credential.model.inspection import Source
from inspector.credential.model.observation import Observation, ObservedCertificate, ObservedStep
from inspector.diagnosis import run
from inspector.diagnosis.report import report
from inspector.window.page_table import PageKey
from inspector.window.pages.diagnose.observed_card import ObservedCard
from inspector.window.pages.diagnose.page import DiagnosePage
from inspector.window.shell.main_window import MainWindow
from tests.samples import v1_key
from tests.window.credentials import load

SEEN = Observation(
    at="2026-11-28T07:17:00Z",
    host="cache.cell-ap-northeast-1-1.prod.a.momentohq.com:443",
    steps=(
        ObservedStep("name-resolution", "passed", "Host name resolved: 10.1.2.3.", milliseconds=3.1),
        ObservedStep("tcp", "passed", "Connected to 10.1.2.3.", milliseconds=12.0),
        ObservedStep(
            "tls",
            "failed",
            "No trusted TLS connection was possible.",
            "CERTIFICATE_VERIFY_FAILED",
            8.0,
            certificate=ObservedCertificate(
                "Corp Proxy CA", ("*.momentohq.com",), "2026-01-01", "2027-01-01"
            ),
        ),
    ),
    addresses=("10.1.2.3",),
    proxies=(("https_proxy", "proxy.corp.example:3128"),),
    clock_skew=-93.0,
    versions=(("program", "0.1.0"), ("system", "Linux 6.1 x86_64")),
)


def check_file(key: str, **changed: Any) -> str:
    """What ``check --json`` writes about a key, with members replaced."""
    now = time.time()
    inspection = inspect(key, now)
    model = json.loads(report.as_json(report.build(inspection, run(inspection, now), now, observed=SEEN)))
    return json.dumps({**model, **changed})


def card(window: MainWindow) -> ObservedCard:
    page, entry = window.pages.page(PageKey.DIAGNOSE), window.current()
    assert isinstance(page, DiagnosePage)
    assert entry
    page.show_entry(entry)
    return page.observed


def words(shown: ObservedCard) -> str:
    return "\n".join(label.text() for label in shown.findChildren(QLabel) if label.isVisibleTo(shown))


def test_a_check_is_shown_beside_the_credential_of_its_fingerprint(window: MainWindow) -> None:
    key = v1_key()
    (entry,) = load(window, key)
    window.intake.take_text(check_file(key), Source(name="check.json"))
    assert window.current() is entry
    assert window.pages.key is PageKey.DIAGNOSE
    told = words(card(window))
    for part in (
        "2026-11-28 07:17:00 UTC",
        "Corp Proxy CA",
        "10.1.2.3",
        "https_proxy = proxy.corp.example:3128",
    ):
        assert part in told
    assert "93 s behind" in told
    assert "CERTIFICATE_VERIFY_FAILED" in told


def test_a_credential_that_is_loaded_later_gets_the_check(window: MainWindow) -> None:
    key = v1_key()
    load(window, check_file(key))
    (entry,) = [each for each in load(window, key) if each.inspection.token]
    assert entry.observed == (SEEN,)
    window.navigator.select(entry)
    assert not card(window).isHidden()


def test_another_credential_has_no_check(window: MainWindow) -> None:
    load(window, check_file(v1_key(sub="one")))
    (other,) = [each for each in load(window, v1_key(sub="two")) if each.inspection.token]
    window.navigator.select(other)
    assert card(window).isHidden()


def test_the_check_goes_with_the_entry_of_its_file(window: MainWindow, qtbot: QtBot) -> None:
    key = v1_key()
    (entry,) = load(window, key)
    window.intake.take_text(check_file(key), Source())
    (file,) = [each for each in window.entries.entries() if each is not entry]
    window.entries.remove([file])
    qtbot.waitUntil(lambda: entry.observed == ())
    assert card(window).isHidden()


HOSTILE = "<img src='file:///dev/zero'>\u202e\x1b[31m" + "W" * 3_000


@pytest.mark.parametrize(
    "check",
    [
        {},
        [],
        "text",
        {"steps": []},
        {"steps": [{}]},
        {"steps": "x" * 50_000},
        {"steps": [{"step": "tcp", "state": "great"}]},
        {
            "steps": [
                {
                    "step": HOSTILE,
                    "state": "failed",
                    "summary": HOSTILE,
                    "words": HOSTILE,
                    "milliseconds": 1e308,
                }
            ]
        },
        {
            "steps": [{"step": "tcp", "state": "passed", "milliseconds": True}] * 500,
            "clock_skew_seconds": 1e300,
        },
        {
            "at": HOSTILE,
            "host": HOSTILE,
            "steps": [
                {"step": "tls", "state": "failed", "certificate": {"names": [HOSTILE] * 15, "issuer": 7}}
            ],
            "addresses": [HOSTILE, 3, None],
            "proxies": [{"variable": HOSTILE, "host": HOSTILE}, 1],
            "versions": {HOSTILE: HOSTILE},
            "clock_skew_seconds": "soon",
        },
    ],
)
def test_forged_files_are_shown_as_plain_text_or_not_at_all(
    window: MainWindow, qtbot: QtBot, check: Any
) -> None:
    load(window, check_file(v1_key(), check=check))
    qtbot.waitUntil(lambda: window.current() is not None)
    shown = card(window)
    told = words(shown)
    assert "\u202e" not in told
    assert "\x1b" not in told
    assert all(len(label.text()) < 20_000 for label in shown.findChildren(QLabel))
    assert len(shown.findChildren(QLabel)) < 200
