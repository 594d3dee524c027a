"""The same credential in another text: the text that was loaded last is answered, and what is known beside it stays."""

from __future__ import annotations

import base64
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.credential.model.inspection import Source
from inspector.credential.text.message import message
from inspector.credential.text.secret import Secret
from inspector.diagnosis.catalogue.catalogue import finding
from inspector.diagnosis.report import report
from inspector.diagnosis.verdict.verdict import verdict
from inspector.window.entries.endpoint import choose_endpoint
from inspector.window.entries.entry import Entry
from inspector.window.loading.followed_files import FileState
from inspector.window.loading.reader import read_text
from inspector.window.page_table import PageKey
from inspector.window.pages.raw.page import LayerCard, RawPage
from inspector.window.shell.main_window import MainWindow
from inspector.window.widgets.plain import PlainLabel
from tests.samples import ENDPOINT, v1_key, v2_key

NOW = time.time()
KEY = v1_key(NOW + 90_000)
REFUSED = "Error: 16 UNAUTHENTICATED: Invalid credentials\n"
LATE = "Error: 4 DEADLINE_EXCEEDED: Deadline exceeded after 5.000s\n"


def wrapped(width: int, before: str = "") -> str:
    return "\n".join(before + KEY[at : at + width] for at in range(0, len(KEY), width))


def in_kubernetes(value: str) -> str:
    held = base64.b64encode(value.encode()).decode()
    return f"apiVersion: v1\nkind: Secret\nmetadata:\n  name: momento\ndata:\n  MOMENTO_API_KEY: {held}\n"


PAIRS = {
    "another error": (REFUSED + KEY, LATE + KEY),
    "an error, then none": (REFUSED + KEY, KEY),
    "no error, then one": (KEY, LATE + KEY),
    "other wrapping": (wrapped(72), wrapped(70, "> ")),
    "another escape": (KEY.replace("=", "%3D"), KEY.replace("=", "\\u003d")),
    "a line feed, then a blank": (in_kubernetes(f"{KEY}\n"), in_kubernetes(f" {KEY}")),
    "another place of the same damage": (f"{KEY[:72]}\n{KEY[72:]}", f"{KEY[:150]}\n{KEY[150:]}"),
    "other words around it": (f"Hello,\nour key is {KEY}", f"MOMENTO_API_KEY={KEY}\n"),
    "the same": (REFUSED + KEY, REFUSED + KEY),
}


def answer(entry: Entry) -> tuple[object, ...]:
    """What the window says of an entry, in the terms of the text: headline, report, findings, repairs, text."""
    held = entry.inspection
    made = report.as_json([report.build(held, entry.findings, NOW)])
    said = verdict(held, entry.findings, NOW)
    codes = [found.code for found in entry.findings]
    return str(said.sentence), made, codes, held.repairs, held.error_text, held.pasted


def alone(text: str, source: Source | None = None) -> tuple[object, ...]:
    """The answer that the text gets in an empty window."""
    inspection, findings = read_text(text, source or Source())[0]
    return answer(Entry(inspection, findings, "x"))


def paste(window: MainWindow, text: str) -> Entry:
    """Paste a text and return the entry that answers."""
    window.intake.take_text(text, Source())
    shown = window.navigator.entry
    assert shown is not None
    return shown


def opened(window: MainWindow, qtbot: QtBot, file: Path, text: str) -> Entry:
    file.write_text(text)
    with qtbot.waitSignal(window.intake.finished):
        window.intake.take_files([file])
    shown = window.navigator.entry
    assert shown is not None
    return shown


def notes(window: MainWindow) -> str:
    window.navigator.show_page(PageKey.INSPECT)
    page = window.pages.shown()
    assert page is not None
    return "\n".join(label.text() for label in page.findChildren(PlainLabel))


@pytest.mark.parametrize("name", PAIRS)
@pytest.mark.parametrize("order", [1, -1])
def test_the_text_that_was_pasted_last_is_answered(window: MainWindow, name: str, order: int) -> None:
    first, second = PAIRS[name][::order]
    for text in (first, second, first):
        assert answer(paste(window, text)) == alone(text)


@pytest.mark.parametrize("name", PAIRS)
def test_a_file_that_changed_is_answered_when_it_is_opened_again(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    file = tmp_path / "cust.txt"
    for text in PAIRS[name]:
        assert answer(opened(window, qtbot, file, text)) == alone(text, Source(name=file.name))
    assert "Also found" not in notes(window)


def test_how_often_it_was_loaded_is_said_truly(window: MainWindow) -> None:
    paste(window, REFUSED + KEY)
    paste(window, REFUSED + KEY)
    assert "Loaded 2 times, each time the same." in notes(window)
    paste(window, LATE + KEY)
    paste(window, REFUSED + KEY)
    said = notes(window)
    assert "Loaded 4 times, in 2 different texts. The last one is shown." in said
    assert "the same." not in said


SHOWN_REFUSED, SHOWN_LATE = "\u2022: \u2022\u2022 \u2022", "\u2022: \u2022 \u2022"
"""How Raw shows the two error texts, masked: their numbers have two digits and one."""


def raw_text(window: MainWindow) -> str:
    page = window.pages.shown()
    assert isinstance(page, RawPage)
    cards = [card for card in page.findChildren(LayerCard) if not card.isHidden()]
    return "\n".join(card.text.shown_text() for card in cards)


def test_raw_text_and_report_follow_the_new_text(window: MainWindow) -> None:
    for text, said in ((REFUSED + KEY, SHOWN_REFUSED), (LATE + KEY, SHOWN_LATE)):
        paste(window, text)
        window.navigator.show_page(PageKey.RAW)
        assert said in raw_text(window)
    window.reports.copy()
    copied = QApplication.clipboard().text()
    assert "does not accept" not in copied and "deadline" in copied


def test_a_key_in_view_is_shown_as_a_file_has_it_that_is_read_while_one_looks(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """The first file is shown, the person turns to the key, and then the second one is read."""
    shown = paste(window, REFUSED + KEY)
    (tmp_path / "other.env").write_text(v1_key(NOW + 80_000))
    (tmp_path / "late.log").write_text("\n" * 4_000_000 + LATE + KEY)

    def turn(_first: Entry) -> None:
        window.navigator.select(shown)
        window.navigator.show_page(PageKey.RAW)

    window.intake.arrived.connect(turn)
    with qtbot.waitSignal(window.intake.finished):
        window.intake.take_files([tmp_path / "other.env", tmp_path / "late.log"])
    assert window.navigator.entry is shown and window.pages.key is PageKey.RAW
    assert shown.inspection.source.name == "late.log"
    assert SHOWN_LATE in raw_text(window)


def test_what_is_known_beside_the_text_stays(window: MainWindow) -> None:
    entry = paste(window, REFUSED + KEY)
    entry.name = "production"
    entry.consented.add("host.example")
    wider = finding("permission.widened", message("Test", "It may do more.").of())
    entry.findings = (wider, *entry.findings)
    entry.live = (wider,)
    window.entries.learn_refresh_token(entry, Secret("refresh-token-of-this-key"))
    again = paste(window, LATE + KEY)
    assert again is entry
    assert (again.name, again.consented, again.live) == ("production", {"host.example"}, (wider,))
    assert again.findings[0] == wider and again.findings.count(wider) == 1
    assert again.inspection.refresh_token == Secret("refresh-token-of-this-key")
    assert again.inspection.error_text is not None
    assert "4 DEADLINE" in again.inspection.pasted.reveal()


def test_the_endpoint_that_was_chosen_stays_with_the_error_of_the_new_text(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    key = v2_key(NOW + 9_000)
    entry = paste(window, REFUSED + key)
    choose_endpoint(entry, ENDPOINT)
    before = entry.inspection.error_text
    assert before is not None
    assert paste(window, LATE + key) is entry
    assert opened(window, qtbot, tmp_path / "app.log", LATE + key) is entry
    held = entry.inspection
    assert held.endpoint is not None and held.endpoint.host == ENDPOINT
    assert held.error_text not in (None, before)
    assert entry.without_endpoint is not None


@pytest.mark.parametrize("text", ["{}", "MOMENTO_API_KEY={}\n"])
def test_a_file_stays_shown_where_pasted_text_says_the_same(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, text: str
) -> None:
    entry = opened(window, qtbot, tmp_path / "app.env", f"MOMENTO_API_KEY={KEY}\n")
    before = entry.inspection
    assert paste(window, text.format(KEY)) is entry
    assert entry.inspection is before
    assert "Loaded 2 times, each time the same." in notes(window)


def test_pasted_text_is_answered_after_its_file_which_is_still_known(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "app.env"
    entry = opened(window, qtbot, file, f"MOMENTO_API_KEY={KEY}\n")
    assert paste(window, LATE + KEY) is entry
    assert answer(entry) == alone(LATE + KEY)
    assert [place.path for place in entry.places] == [str(file)]
    said = notes(window)
    assert "Also found in: app.env / MOMENTO_API_KEY" in said
    assert "Loaded 2 times, in 2 different texts" in said
    assert opened(window, qtbot, file, f"MOMENTO_API_KEY={KEY}\n") is entry
    assert entry.inspection.error_text is None


def test_a_file_is_answered_after_pasted_text(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    entry = paste(window, REFUSED + KEY)
    assert opened(window, qtbot, tmp_path / "app.log", LATE + KEY) is entry
    assert answer(entry) == alone(LATE + KEY, Source(name="app.log"))
    assert "Loaded 2 times, in 2 different texts" in notes(window)


def test_a_file_is_followed_although_pasted_text_is_shown(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    file, new = tmp_path / "two.env", v1_key(NOW + 80_000)
    kept = f"OTHER={v1_key(NOW + 70_000)}\n"
    entry = opened(window, qtbot, file, f"{kept}MOMENTO_API_KEY={KEY}\n")
    entry = next(each for each in window.entries.entries() if each.inspection.source.variable != "OTHER")
    window.navigator.select(entry)
    paste(window, f"{LATE}their_key: {KEY}")
    followed = window.session.followed
    assert followed.follow(entry)
    qtbot.waitUntil(lambda: followed.state_of(entry) is FileState.WATCHED)
    with qtbot.waitSignal(followed.arrived) as arrived:
        file.write_text(f"{kept}MOMENTO_API_KEY={new}\n")
    followed.end()
    assert arrived.args[0] is entry
    assert arrived.args[1].inspection.source.variable == "MOMENTO_API_KEY"


def test_a_text_that_holds_it_twice_is_answered_as_in_an_empty_window(window: MainWindow) -> None:
    text = f"A={KEY}\n{LATE}\nAuthorization: Bearer {KEY}\n"
    paste(window, REFUSED + KEY)
    assert answer(paste(window, text)) == alone(text)


def test_nothing_is_kept_of_what_was_said_of_a_paste(window: MainWindow) -> None:
    window.intake.take_text(v1_key(), Source())
    kept = len(window.intake.children())
    for number in range(5):
        window.intake.take_text(v1_key(number=number), Source())
    assert len(window.intake.children()) == kept
