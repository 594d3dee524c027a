"""Findings follow the clock: a credential that expires while it is loaded is shown as expired everywhere."""

from __future__ import annotations

import time

import pytest

from inspector.credential.inspection import inspect
from inspector.credential.text.message import message
from inspector.diagnosis import run
from inspector.diagnosis.catalogue.catalogue import finding
from inspector.window.entries.entry import Entry
from inspector.window.entries.rediagnosis import rediagnose
from inspector.window.shell.main_window import MainWindow
from inspector.window.text import labels
from inspector.window.widgets.plain import PlainLabel
from tests.samples import disposable_token, v1_key
from tests.window.credentials import load, markdown
from tests.window.tour import load_grpc, settle


def loaded(seconds: float) -> Entry:
    """A token that expires in the given seconds, diagnosed now."""
    now = time.time()
    inspection = inspect(disposable_token(now + seconds), now)
    return Entry(inspection, run(inspection, now), "token", diagnosed_at=now)


def codes(entry: Entry) -> list[str]:
    return [found.code for found in entry.findings]


def test_a_token_that_expires_while_loaded_says_so() -> None:
    entry = loaded(600)
    assert "time.expired" not in codes(entry)
    assert rediagnose(entry, time.time() + 601)
    assert codes(entry)[0] == "time.expired"
    assert not rediagnose(entry, time.time() + 602)


def test_findings_are_reused_while_nothing_changes() -> None:
    entry = loaded(3_000)
    before = entry.findings
    assert not rediagnose(entry, time.time() + 60)
    assert entry.findings is before


def test_findings_from_other_sources_keep_their_place() -> None:
    entry = loaded(600)
    elsewhere = finding("endpoint.not-as-asked", message("Test", "Elsewhere").of())
    entry.findings = (elsewhere, *entry.findings, elsewhere)
    rediagnose(entry, time.time() + 300.5)
    assert entry.findings[0] is elsewhere
    assert entry.findings[-1] is elsewhere


def test_a_token_that_expired_no_longer_says_that_it_will() -> None:
    now = time.time()
    inspection = inspect(disposable_token(now + 120), now)
    entry = Entry(inspection, run(inspection, now), "token", diagnosed_at=now + 1)
    assert "time.expiring" in codes(entry)
    rediagnose(entry, now + 200)
    assert codes(entry)[0] == "time.expired"
    assert "time.expiring" not in codes(entry)


def test_a_token_issued_ahead_of_the_clock_becomes_valid() -> None:
    now = time.time()
    inspection = inspect(disposable_token(now + 7_200, iat=now + 300), now)
    entry = Entry(inspection, run(inspection, now), "token", diagnosed_at=now)
    assert "time.not-yet" in codes(entry)
    assert rediagnose(entry, now + 600)
    assert "time.not-yet" not in codes(entry)


def test_the_report_says_how_long_ago_it_expired(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = loaded(-60)
    later = time.time() + 7_200
    monkeypatch.setattr(time, "time", lambda: later)
    assert "2 h 1 min ago" in markdown(entry)


def test_the_report_is_of_the_moment_it_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = loaded(600)
    later = time.time() + 700
    monkeypatch.setattr(time, "time", lambda: later)
    assert "time.expired" in markdown(entry)


def test_times_in_findings_are_correct_to_the_minute(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = time.time()
    shown = load(window, disposable_token(now + 250.5))[0]
    load_grpc(window)  # the page of the diagnosis waits for it
    for page in ("inspect", "diagnose"):
        window.navigator.show_page(page)
    told = []
    for later in (0, 100, 200, 400):
        monkeypatch.setattr(time, "time", lambda later=later: now + later)
        window.clock.tick()
        settle()
        told += [text for text in texts(window) if text == labels.translate(shown.findings[0].evidence)]
    endings = ["in 4 min.", "in 2 min.", "in less than a minute.", "2 min ago."]
    assert [text.split(", ")[-1] for text in told] == endings


def texts(window: MainWindow) -> list[str]:
    return [label.text() for label in window.findChildren(PlainLabel) if label.isVisible()]


def test_the_list_says_expired_in_the_minute_in_which_a_token_expires(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = 60 * (time.time() // 60 + 1)
    monkeypatch.setattr(time, "time", lambda: second + 1)
    listed, _shown = load(window, disposable_token(second + 5), v1_key())
    window.clock.tick()
    assert codes(listed)[0] == "time.expiring"
    monkeypatch.setattr(time, "time", lambda: second + 6)
    window.clock.tick()
    assert codes(listed)[0] == "time.expired"
    assert "Expired" in window.entries.brief(listed, time.time())
