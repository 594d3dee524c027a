"""One model for sidebar and table: names, duplicates, sorting, and no secret in any text."""

from __future__ import annotations

import base64
import json
import os
import time
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from inspector.credential.files import inspect_text_of, read_file
from inspector.credential.jwt.envelope import wrap
from inspector.credential.model.inspection import FilePlace, Source
from inspector.diagnosis import run
from inspector.diagnosis.report import report
from inspector.diagnosis.verdict.verdict import verdict
from inspector.window.entries.columns import Column, cell
from inspector.window.entries.entry import Entry
from inspector.window.entries.model import Entries, SortRole
from inspector.window.entries.names import default_name
from inspector.window.loading.reader import read_text
from tests.samples import ENDPOINT, disposable_token, v1_key

NOW = time.time()


def entry_of(text: str, name: str = "") -> Entry:
    inspection, findings = read_text(text, Source(name=name or None))[0]
    return Entry(inspection, findings, name or "x")


@pytest.fixture
def entries() -> Entries:
    model = Entries()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return model


def test_equal_credentials_are_merged_whatever_their_wrapper(entries: Entries) -> None:
    text = disposable_token(NOW + 600)
    first = entry_of(text)
    entries.add([first])
    merged: list[Entry] = []
    entries.merged.connect(merged.append)
    chosen = entries.add([entry_of(envelope_again(text))])
    assert chosen is first
    assert merged == [first]
    assert first.copies == 2
    assert len(entries.entries()) == 1


def envelope_again(text: str) -> str:
    """The same credential in another wrapper that SDKs accept."""
    held = json.loads(base64.b64decode(text))
    return base64.b64encode(json.dumps(held, indent=1, sort_keys=True).encode()).decode()


def test_another_endpoint_another_damage_or_another_form_is_another_entry(entries: Entries) -> None:
    whole = v1_key()
    held = json.loads(base64.b64decode(whole))
    elsewhere = base64.b64encode(json.dumps({**held, "endpoint": "cell-9.evil.example"}).encode()).decode()
    for text in (held["api_key"], whole, elsewhere, f"{whole[:90]}\n{whole[90:]}"):
        entry = entry_of(text)
        assert entries.add([entry]) is entry
    assert len(entries.entries()) == 4


def lossy(key: str) -> dict[str, str]:
    """A key of version 1 and copies of it that lost characters, down to one that still holds its whole inner JWT."""
    return {str(lost): key[: len(key) - lost] for lost in range(7)}


@pytest.mark.parametrize("text", ["{}", "MOMENTO_API_KEY={}\n", '"{}"', "Authorization: {}"])
@pytest.mark.parametrize("order", [1, -1])
def test_copies_that_lost_their_last_characters_keep_their_own_answer(
    entries: Entries, text: str, order: int
) -> None:
    for copy in list(lossy(v1_key(NOW + 90_000)).values())[::order]:
        entry = entry_of(text.format(copy))
        kept = entries.add([entry])
        assert kept is not None
        assert answer(kept) == answer(entry)
    whole = entries.add([entry_of(text.format(v1_key(NOW + 90_000)))])
    assert whole is not None and not whole.inspection.breaks


def test_a_copy_that_breaks_off_is_one_entry_wherever_it_stands(entries: Entries, tmp_path: Path) -> None:
    cut = v1_key()[:-2]
    first = entries.add([entry_of(cut)])
    assert entries.add([entry_of(f"MOMENTO_API_KEY={cut}\n")]) is first
    for name in ("a.env", "b.env"):
        file = tmp_path / name
        file.write_text(f"MOMENTO_API_KEY={cut}\n")
        found = inspect_text_of(read_file(file), NOW)
        assert entries.add([Entry(each, run(each, NOW), name) for each in found]) is first
    assert first is not None and len(first.places) == 2


@pytest.mark.parametrize(
    ("bare", "taken_out"),
    [('"{}"', 'MOMENTO_API_KEY="{}"'), ("Bearer {}", "API key: {}")],
)
@pytest.mark.parametrize("order", [1, -1])
def test_what_is_to_blame_in_one_text_and_not_in_another_has_two_answers(
    entries: Entries, bare: str, taken_out: str, order: int
) -> None:
    for text in [bare, taken_out, "{}"][::order]:
        entry = entry_of(text.format(v1_key(NOW + 90_000)))
        kept = entries.add([entry])
        assert kept is not None
        assert answer(kept) == answer(entry)


def answer(entry: Entry) -> str:
    """What the headline says of an entry."""
    return str(verdict(entry.inspection, entry.findings, NOW).sentence)


@pytest.mark.parametrize("text", ["MOMENTO_API_KEY={}\n", '{{"api_key": "{}"}}'])
def test_what_a_credential_was_taken_out_of_is_no_difference(
    entries: Entries, tmp_path: Path, text: str
) -> None:
    key = v1_key()
    first = entries.add([entry_of(key)])
    assert entries.add([entry_of(text.format(key))]) is first
    file = tmp_path / "keys.txt"
    file.write_text(text.format(key), encoding="utf-8")
    assert (
        entries.add([Entry(*each, "x") for each in read_text(file.read_text(), Source(name="keys.txt"))])
        is first
    )


@pytest.mark.parametrize(
    ("before", "mended"),
    [
        ("A={key}\nMOMENTO_ENDPOINT={host}\n", "A={key}\n"),
        ("A={key}\n", "A={key}\nMOMENTO_ENDPOINT={host}\n"),
        ("MOMENTO_API_KEY={other}\nMOMENTO_API_KEY={key}\n", "MOMENTO_API_KEY={key}\n"),
    ],
)
def test_a_text_with_other_settings_beside_the_key_is_another_entry(
    entries: Entries, before: str, mended: str
) -> None:
    held = {"key": v1_key(), "other": disposable_token(NOW + 600), "host": ENDPOINT}
    for text in (before, mended):
        loaded = [Entry(*each, "x") for each in read_text(text.format(**held), Source())]
        entries.add(loaded)
    kept = [entry for entry in entries.entries() if entry.inspection.token == loaded[0].inspection.token]
    assert kept[-1].findings == loaded[0].findings
    assert len(kept) == 2


@pytest.mark.parametrize("text", ["hello", "MOMENTO_API_KEY=<your key>", "UNAUTHENTICATED: Invalid API key"])
def test_the_same_text_without_a_credential_is_one_entry(entries: Entries, text: str) -> None:
    first = entries.add([entry_of(text)])
    assert entries.add([entry_of(text)]) is first
    assert len(entries.entries()) == 1
    entries.add([entry_of(f"{text}!")])
    assert len(entries.entries()) == 2


def test_what_could_not_be_read_is_an_entry_each_time(entries: Entries, tmp_path: Path) -> None:
    for name in ("a", "b"):
        inspection = inspect_text_of(read_file(tmp_path / name), NOW)[0]
        entries.add([Entry(inspection, (), name)])
    assert len(entries.entries()) == 2


def test_a_report_is_not_taken_for_the_key_it_is_about(entries: Entries) -> None:
    key = v1_key()
    inspection = entry_of(key).inspection
    made = report.as_json([report.build(inspection, run(inspection, NOW), NOW)])
    entries.add([entry_of(made)])
    pasted = entry_of(key)
    assert entries.add([pasted]) is pasted


def test_an_empty_name_is_refused_and_a_new_one_kept(entries: Entries) -> None:
    entries.add([entry_of(v1_key())])
    index = entries.index(0, Column.NAME)
    assert not entries.setData(index, "   ")
    assert entries.setData(index, " production ")
    assert entries.data(index) == "production"


def test_a_name_from_outside_cannot_hide_characters(entries: Entries) -> None:
    entries.add([entry_of(v1_key())])
    entries.setData(entries.index(0, Column.NAME), "prod\u202eyek\n")
    shown = entries.data(entries.index(0, Column.NAME))
    assert "\u202e" not in shown
    assert "\n" not in shown


def test_sorting_by_expiry_puts_what_ends_next_first_and_what_has_ended_last(entries: Entries) -> None:
    entries.add([entry_of(v1_key(NOW - 9_000), "long gone"), entry_of("nonsense", "unknown")])
    entries.add([entry_of(v1_key(), "never"), entry_of(disposable_token(NOW + 9_000), "late")])
    entries.add([entry_of(v1_key(NOW - 60), "gone"), entry_of(disposable_token(NOW + 6_000), "soon")])
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(entries)
    proxy.setSortRole(SortRole)
    proxy.sort(Column.EXPIRES)
    order = ["soon", "late", "never", "unknown", "gone", "long gone"]
    assert [proxy.index(row, 0).data() for row in range(6)] == order


def test_no_cell_and_no_accessible_text_holds_the_secret(entries: Entries) -> None:
    text = v1_key()
    entries.add([entry_of(text)])
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
    shown = " ".join(str(entries.data(entries.index(0, column), role)) for column in Column for role in roles)
    secret = entries.entries()[0].inspection.token
    assert secret is not None
    for part in (text, secret.reveal(), secret.reveal().rsplit(".", 1)[1]):
        assert part[8:24] not in shown


def test_screen_sharing_masks_endpoint_and_subject() -> None:
    entry = entry_of(wrap("cell-ap-northeast-1-1.prod.a.momentohq.com", v1_key_token()))
    assert "cell-ap" in cell(entry, Column.ENDPOINT, NOW)
    assert "cell-ap" not in cell(entry, Column.ENDPOINT, NOW, hide_details=True)


def test_files_of_one_name_are_told_apart_by_their_folder_unless_the_screen_is_shared(
    entries: Entries,
) -> None:
    def opened(path: str, end: float) -> Entry:
        source = Source(".env", "MOMENTO_API_KEY", FilePlace(path))
        inspection, findings = read_text(v1_key(end), source)[0]
        return Entry(inspection, findings, f"key of {path}")

    written = ("/svc/a/.env", "/svc/b/.env", "/other/b/.env", "/svc/a/prod.env")
    paths = [path.replace("/", os.sep) for path in written]
    entries.add([opened(path, NOW + number) for number, path in enumerate(paths, 9_000)])

    def tips() -> list[str]:
        role = Qt.ItemDataRole.ToolTipRole
        return [
            str(entries.data(entries.index(row, Column.NAME), role)).partition(": ")[0] for row in range(4)
        ]

    named = [f"<qt>key of {path}" for path in paths]
    apart = [f" ({place})".replace("/", os.sep) for place in ("a/.env", "svc/b/.env", "other/b/.env")]
    assert tips() == [name + place for name, place in zip(named, [*apart, ""], strict=True)]
    entries.hide_details = True
    assert tips() == named


def v1_key_token() -> str:
    inspection = read_text(v1_key(), Source())[0][0]
    assert inspection.token is not None
    return inspection.token.reveal()


def test_names_are_numbered_when_taken() -> None:
    inspection = read_text(v1_key(), Source(variable="MOMENTO_API_KEY"))[0][0]
    assert default_name(inspection, []) == "MOMENTO_API_KEY"
    assert default_name(inspection, ["MOMENTO_API_KEY", "MOMENTO_API_KEY (2)"]) == "MOMENTO_API_KEY (3)"


def test_removing_one_keeps_the_others_and_forgets_its_duplicate(entries: Entries) -> None:
    text = v1_key()
    entries.add([entry_of(text), entry_of(disposable_token(NOW + 60))])
    entries.remove(entries.entries()[:1])
    assert len(entries.entries()) == 1
    entries.add([entry_of(text)])
    assert len(entries.entries()) == 2
    entries.clear()
    assert entries.rowCount() == 0


@pytest.mark.parametrize("way", ["clear", "remove"])
def test_many_removed_entries_are_freed_in_several_turns(qtbot: QtBot, way: str) -> None:
    """Ten thousand freed at once stop the window for 50 ms."""
    entries = Entries()
    kept = entry_of(v1_key())
    entries.add([kept])
    many = [entry_of(v1_key(sub=f"{number}@example.com")) for number in range(1_500)]
    alive = [weakref.ref(entry) for entry in many]
    entries.add(many)
    if way == "clear":
        entries.clear()
    else:
        entries.remove(many)
    del many

    def left() -> int:
        return sum(each() is not None for each in alive)

    assert entries.entries() == (() if way == "clear" else (kept,))
    assert left() > 0, "they were freed at once"
    qtbot.waitUntil(lambda: left() == 0)
