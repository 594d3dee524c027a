"""The verdict in the sidebar, in the table, in the header and for screen readers."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inspector.diagnosis import run
from inspector.diagnosis.live.proof import Proof, proof_of_end
from inspector.window.entries import verdicts
from inspector.window.entries.columns import Column, cell
from inspector.window.entries.entry import Entry
from inspector.window.entries.model import Entries
from inspector.window.entries.sort_filter import SortFilter
from inspector.window.pages.inspect.endpoint_chooser import EndpointChooser
from inspector.window.shell.main_window import MainWindow
from inspector.window.widgets.card import Banner
from tests.samples import disposable_token, token, v1_key, v2_key
from tests.window.credentials import entries_of, load

LIVING = disposable_token(4_000_000_000)


def second_lines(window: MainWindow) -> list[str]:
    return [window.entries.brief(entry, time.time()) for entry in window.entries.entries()]


def told(
    window: MainWindow, column: Column = Column.NAME, role: int = Qt.ItemDataRole.DisplayRole
) -> list[str]:
    model = window.entries
    return [model.data(model.index(row, column), role) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("text", "brief"),
    [
        (LIVING, "ap-northeast-1 \u00b7 Fine-grained (1)"),
        (v1_key(4_000_000_000), "ap-northeast-1 \u00b7 Super user key"),
        (f"{LIVING[:40]}\n{LIVING[40:]}", "ap-northeast-1 \u00b7 A line break after character 40"),
        (v2_key(4_000_000_000), "Version 2 key without an endpoint"),
        (LIVING[:-40], "ap-northeast-1 \u00b7 Truncated credential"),
    ],
)
def test_the_second_line_of_a_row_says_the_place_and_the_worst_in_few_words(
    window: MainWindow, text: str, brief: str
) -> None:
    load(window, text)
    assert second_lines(window) == [brief]


@pytest.mark.parametrize(
    ("text", "brief"),
    [
        ("[empty]\ntoken=\n", "empty.token is empty"),
        ("momento_api_key=", "momento_api_key is empty"),
        ("MOMENTO_API_KEY=", "MOMENTO_API_KEY is empty"),
        ("momento_api_key=${KEY}", "Never replaced"),
    ],
)
def test_a_name_at_the_beginning_keeps_its_spelling(window: MainWindow, text: str, brief: str) -> None:
    load(window, text)
    assert second_lines(window) == [brief]


def test_a_shared_screen_hides_the_region_in_the_second_line(window: MainWindow) -> None:
    load(window, LIVING)
    window.entries.hide_details = True
    assert "northeast" not in second_lines(window)[0]


def test_a_screen_reader_hears_the_whole_verdict(window: MainWindow) -> None:
    load(window, f"{LIVING[:40]}\n{LIVING[40:]}")
    heard = told(window, role=Qt.ItemDataRole.AccessibleTextRole)[0]
    assert heard.endswith("Your code will reject this: a line break after character 40.")
    assert told(window, Column.VERDICT, Qt.ItemDataRole.DisplayRole)[0] in heard


@pytest.mark.parametrize("length", [30, 90, 200, 300])
def test_a_part_of_a_key_is_called_neither_key_nor_without_permissions(
    window: MainWindow, length: int
) -> None:
    load(window, LIVING[:length])
    assert told(window, Column.KIND, Qt.ItemDataRole.DisplayRole) == ["Kind unknown"]
    assert told(window, Column.PERMISSIONS, Qt.ItemDataRole.DisplayRole) == [""]
    words = {label.property("text") for label in window.header.findChildren(QWidget)}
    assert "Kind unknown" in words
    assert not words & {"API key (v1)", "No permissions", "No permissions inside"}


def test_what_is_not_momentos_is_asked_for_no_endpoint(window: MainWindow) -> None:
    load(window, token({"iss": "https://x.example/auth/v1", "exp": 4_000_000_000}))
    window.navigator.show_page("inspect")
    page = window.pages.shown()
    assert page is not None
    assert not page.findChild(EndpointChooser).isVisibleTo(page)
    assert told(window, Column.PERMISSIONS, Qt.ItemDataRole.DisplayRole) == [""]


def test_the_page_below_says_what_to_do_in_the_tone_of_the_verdict(window: MainWindow) -> None:
    load(window, f"{LIVING[:40]}\n{LIVING[40:]}")
    window.navigator.show_page("inspect")
    page = window.pages.shown()
    assert page is not None
    banner = page.findChild(Banner, "inspect.fix")
    assert banner.label.text() == "Copy it from its source. Mails, terminals and PDF files wrap long lines."
    assert banner.property("banner") == "error"


@pytest.mark.parametrize(
    ("text", "fix"),
    [
        (f"MOMENTO_API_KEY='{LIVING}'", ""),
        (f"MOMENTO_API_KEY={v1_key()}", "For the application, mint a short-lived token"),
        ("sk-ant-" + "a" * 40, "Look for the Momento API key."),
    ],
)
def test_the_banner_speaks_of_what_the_verdict_speaks_of(window: MainWindow, text: str, fix: str) -> None:
    load(window, text)
    window.navigator.show_page("inspect")
    page = window.pages.shown()
    assert page is not None
    banner = page.findChild(Banner, "inspect.fix")
    assert banner.isVisibleTo(page) is bool(fix)
    assert banner.label.text().startswith(fix)


def test_what_is_kept_follows_the_time_and_the_last_check(window: MainWindow) -> None:
    now = 1_900_000_000.0
    (entry,) = entries_of(disposable_token(now + 100_000))
    assert verdicts.sentence(entry, now).startswith("Nothing wrong found, not checked live.")
    entry.proof = Proof(now)
    assert verdicts.sentence(entry, now).startswith("Works: checked")
    entry.inspection = entries_of(v1_key(now - 9_000))[0].inspection
    entry.findings = run(entry.inspection, now)
    assert verdicts.tone(entry, now) == "error"
    assert verdicts.brief(entry, now) == "Expired 2 h 30 min ago."
    assert verdicts.brief(entry, now + 60) == "Expired 2 h 31 min ago."


def sorted_by_verdict(model: Entries) -> SortFilter:
    ordered = SortFilter(model)
    ordered.sort(Column.VERDICT)
    return ordered


def shown_verdicts(ordered: SortFilter) -> list[tuple[int, str]]:
    """How bad each row is, the worst is 0, and what it says, from the first row on."""
    bad = ["error", "warning", "info", "ok"]
    cells = [str(ordered.index(row, Column.VERDICT).data()) for row in range(ordered.rowCount())]
    tones = [bad.index(verdicts.tone(entry, time.time())) for entry in ordered.shown()]
    return list(zip(tones, (text.casefold() for text in cells), strict=True))


def mixed() -> list[Entry]:
    """Credentials with many verdicts. The last was revoked, which is no finding of its text."""
    texts = (
        LIVING,
        v1_key(),
        v1_key(time.time() - 90_000),
        "sk-ant-" + "a" * 40,
        LIVING[:-40],
        v1_key(time.time() + 900_000),
        disposable_token(3_000_000_000),
        disposable_token(3_100_000_000),
    )
    made = [entries_of(text)[0] for text in texts]
    made[-1].proof = proof_of_end(time.time())
    return made


@pytest.mark.parametrize("hidden", [False, True])
def test_the_worst_verdict_comes_first_then_what_is_said(hidden: bool) -> None:
    model = Entries()
    model.hide_details = hidden
    model.add(mixed())
    shown = shown_verdicts(sorted_by_verdict(model))
    assert {tone for tone, _text in shown} == {0, 1, 3}
    assert shown == sorted(shown)


def test_among_many_it_comes_first_as_soon_as_all_verdicts_are_known(qtbot: QtBot) -> None:
    model = Entries()
    many = [entries_of(v1_key(4_000_000_000 + number))[0] for number in range(150)]
    revoked = many[77]
    revoked.proof = proof_of_end(time.time())
    model.add(many)
    ordered = sorted_by_verdict(model)
    assert ordered.rowCount() == len(many)
    qtbot.waitUntil(lambda: ordered.shown()[0] is revoked)
    assert shown_verdicts(ordered) == sorted(shown_verdicts(ordered))
    model.remove(many[:3])
    assert ordered.shown()[0] is revoked
    revoked.proof = None
    model.looks_changed()
    qtbot.waitUntil(lambda: ordered.shown()[0] is not revoked)


def test_a_shared_screen_says_what_is_wrong_with_a_revoked_key() -> None:
    revoked = mixed()[-1]
    assert cell(revoked, Column.VERDICT, time.time(), hide_details=True) == "Revoked"
