"""Every input becomes an entry, and the window stays responsive meanwhile."""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.credential.inspection import inspect
from inspector.credential.model.inspection import Source
from inspector.credential.model.kinds import Kind
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.credential.text.secret import Secret
from inspector.diagnosis import run
from inspector.diagnosis.report import report
from inspector.window.entries.entry import Entry
from inspector.window.entries.model import Entries
from inspector.window.loading.intake import Intake
from inspector.window.shell.main_window import MainWindow
from tests.samples import disposable_token, token_files, v1_key
from tests.window.credentials import load


@pytest.fixture
def entries() -> Entries:
    return Entries()


@pytest.fixture
def intake(qapp: QApplication, entries: Entries) -> Intake:
    return Intake(entries)


def text_mime(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def test_pasted_text_becomes_an_entry_at_once(intake: Intake, entries: Entries) -> None:
    assert intake.take_mime(text_mime(v1_key()))
    assert [entry.inspection.kind for entry in entries.entries()] == [Kind.API_KEY_V1]


def test_nonsense_becomes_an_entry_that_says_so(intake: Intake, entries: Entries) -> None:
    intake.take_mime(text_mime("hello"))
    (entry,) = entries.entries()
    assert entry.inspection.kind is Kind.UNKNOWN
    assert entry.findings


@pytest.mark.parametrize("text", ["", "   ", "\n\t\n"])
def test_an_empty_clipboard_is_told_and_adds_nothing(
    qtbot: QtBot, intake: Intake, entries: Entries, text: str
) -> None:
    with qtbot.waitSignal(intake.refused):
        intake.take_text(text, Source())
    assert entries.entries() == ()


def test_ten_files_become_ten_entries_in_order(
    qtbot: QtBot, intake: Intake, entries: Entries, tmp_path: Path
) -> None:
    paths = token_files(tmp_path, 10)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    with qtbot.waitSignal(intake.finished):
        assert intake.take_mime(data)
    assert [entry.name for entry in entries.entries()] == [path.name for path in paths]


def test_a_file_of_several_becomes_one_entry_each_named_after_its_variable(
    qtbot: QtBot, intake: Intake, entries: Entries, tmp_path: Path
) -> None:
    path = tmp_path / "staging.env"
    path.write_text(f"READ={v1_key()}\nWRITE={disposable_token(time.time() + 60)}\n")
    with qtbot.waitSignal(intake.finished):
        intake.take_files([path])
    assert [entry.name for entry in entries.entries()] == ["READ", "WRITE"]


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX files")
def test_unreadable_things_become_entries_that_say_why(
    qtbot: QtBot, intake: Intake, entries: Entries, tmp_path: Path
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    binary = tmp_path / "program"
    binary.write_bytes(b"\x7fELF\x00\x01\xff" * 100)
    with qtbot.waitSignal(intake.finished):
        intake.take_files([pipe, binary, tmp_path / "missing", Path("/dev/zero")])
    assert len(entries.entries()) == 4
    assert all(entry.inspection.breaks for entry in entries.entries())


def test_a_remote_file_is_refused_with_a_reason(qtbot: QtBot, intake: Intake, entries: Entries) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.com/key.env"), QUrl("file://host/share/key.env")])
    with qtbot.waitSignal(intake.refused):
        assert not intake.take_mime(data)
    assert entries.entries() == ()


def test_a_link_copied_from_a_browser_is_read_as_its_text(intake: Intake, entries: Entries) -> None:
    link = f"https://api.cache.cell-4.example.com/cache/c/k?token={v1_key()}"
    data = text_mime(link)
    data.setUrls([QUrl(link)])
    assert intake.take_mime(data)
    assert entries.entries()[0].inspection.kind is Kind.API_KEY_V1


def test_a_long_text_is_read_in_the_background(qtbot: QtBot, intake: Intake, entries: Entries) -> None:
    log = "\n".join(f"2026-01-01 12:00:{n % 60:02d} INFO nothing to see" for n in range(500))
    with qtbot.waitSignal(intake.finished):
        intake.take_text(f"{log}\nkey={v1_key()}\n", Source())
    assert any(entry.inspection.kind is Kind.API_KEY_V1 for entry in entries.entries())


def test_cancelling_keeps_what_came_and_takes_no_more(
    qtbot: QtBot, intake: Intake, entries: Entries, tmp_path: Path
) -> None:
    paths = token_files(tmp_path, 300)
    intake.take_files(paths)
    with qtbot.waitSignal(intake.finished):
        intake.cancel()
    seen = len(entries.entries())
    assert seen < 300
    qtbot.wait(300)
    assert len(entries.entries()) == seen
    assert not intake.busy


def test_files_dropped_while_others_are_read_wait_for_their_turn(
    qtbot: QtBot, intake: Intake, entries: Entries, tmp_path: Path
) -> None:
    paths = token_files(tmp_path, 200)
    intake.take_files(paths[:150])
    intake.take_files(paths[150:])
    qtbot.waitUntil(lambda: not intake.busy, timeout=20_000)
    assert [entry.name for entry in entries.entries()] == [path.name for path in paths]


def test_what_was_not_read_is_told_when_files_came_meanwhile(
    qtbot: QtBot, intake: Intake, entries: Entries, tmp_path: Path
) -> None:
    binary = tmp_path / "program"
    binary.write_bytes(b"\x7fELF\x00\x01\xff" * 100)
    paths = token_files(tmp_path, 100)
    busy: list[bool] = []

    def take_more() -> None:
        if not busy:
            busy.append(intake.busy)
            intake.take_files(paths[60:])

    entries.rowsInserted.connect(take_more)
    told: list[str] = []
    intake.finished.connect(told.append)
    intake.take_files([binary, *paths[:60]])
    qtbot.waitUntil(lambda: len(told) == 2, timeout=20_000)
    assert busy == [True]
    assert told[0].startswith("60 files read. Not read: program (")
    assert told[1] == "40 files read."


class DeadMount(type(Path())):  # type: ignore[misc]
    """A path that blocks whoever opens it, as one on a network drive that is gone does."""

    back = threading.Event()

    def __fspath__(self) -> str:
        self.back.wait(60)
        return str(super().__fspath__())


def test_a_file_that_never_answers_is_named_and_takes_no_other_with_it(
    qtbot: QtBot, intake: Intake, entries: Entries, tmp_path: Path
) -> None:
    refused: list[str] = []
    intake.refused.connect(refused.append)
    before, dead, *after = token_files(tmp_path, 4)
    with qtbot.waitSignal(intake.finished, timeout=20_000) as ended:
        intake.take_files([before, DeadMount(dead), *after])
    assert ended.args == [f"3 files read. Not read: {dead.name} (no answer within five seconds)."]
    expected = [path.name for path in (before, *after)]
    assert [entry.name for entry in entries.entries()] == expected
    assert refused == [f"“{dead.name}” could not be read within five seconds and was skipped."]
    DeadMount.back.set()
    for thread in threading.enumerate():
        if thread.name == "loader":
            thread.join(10)
    QApplication.processEvents()
    assert [entry.name for entry in entries.entries()] == expected
    assert not intake.busy


def test_a_credential_with_the_endpoint_of_the_sandbox_belongs_to_it(
    intake: Intake, entries: Entries
) -> None:
    intake.know_sandbox("sandbox.localhost")
    intake.take_text(v1_key(endpoint="sandbox.localhost"), Source())
    (entry,) = entries.entries()
    assert entry.sandbox
    assert entry.writes_allowed


def test_a_report_file_becomes_a_read_only_entry_without_a_secret(
    qtbot: QtBot, intake: Intake, entries: Entries, tmp_path: Path
) -> None:
    inspection = inspect(v1_key(), time.time())
    path = tmp_path / "ticket.json"
    path.write_text(report.as_json(report.build(inspection, run(inspection, time.time()), time.time())))
    with qtbot.waitSignal(intake.finished):
        intake.take_files([path])
    (entry,) = entries.entries()
    assert entry.inspection.kind is Kind.API_KEY_V1
    assert entry.inspection.token is None
    assert entry.inspection.fingerprint() == inspection.fingerprint()


def test_names_that_differ_in_case_only_become_a_finding(intake: Intake, entries: Entries) -> None:
    intake.take_text(disposable_token(time.time() + 60), Source())
    rule = Rule(Resource.CACHE, Role.READ_ONLY, Selector.name("Default-Cache"), Selector.name("mo"))
    intake.take_text(disposable_token(time.time() + 60, [rule]), Source())
    codes = [finding.code for finding in entries.entries()[1].findings]
    assert "permission.name-suspicious" in codes


def test_a_name_in_two_cases_marks_both_entries_as_long_as_both_are_loaded(
    window: MainWindow, qtbot: QtBot
) -> None:
    def differing(entry: Entry) -> list[str]:
        return [str(found.evidence) for found in entry.findings if found.code == "permission.name-suspicious"]

    names = ("default-cache", "Default-Cache")
    rules = [Rule(Resource.CACHE, Role.READ_ONLY, Selector.name(name), Selector.name("mo")) for name in names]
    first, second = load(window, *(v1_key(rules=[rule]) for rule in rules))
    assert differing(first) == ["It names `default-cache`, another loaded credential `Default-Cache`."]
    assert differing(second) == ["It names `Default-Cache`, another loaded credential `default-cache`."]
    window.forgetting.remove([first])
    qtbot.waitUntil(lambda: differing(second) == [])
    third = window.operations.add_credential(Secret(v1_key(rules=rules[:1])), "minted")
    qtbot.waitUntil(lambda: len(differing(second)) == len(differing(third)) == 1)


def test_thousands_of_dropped_urls_are_listed_beside_the_window(
    qtbot: QtBot, entries: Entries, intake: Intake, tmp_path: Path
) -> None:
    file = tmp_path / "key with a space.env"
    file.write_text(f"MOMENTO_API_KEY={v1_key()}\n")
    data = QMimeData()
    elsewhere = [QUrl(f"https://example.com/{number}") for number in range(2_000)]
    data.setUrls([*elsewhere, QUrl.fromLocalFile(str(file))])
    refused: list[str] = []
    intake.refused.connect(refused.append)
    with qtbot.waitSignal(intake.arrived):
        assert intake.take_mime(data)
        assert not intake.busy  # nothing was read yet: the list is
    assert [entry.inspection.source.name for entry in entries.entries()] == [file.name]
    assert refused == ["Only files on this computer can be opened."]


def test_what_was_not_read_is_named_with_the_reason_and_not_counted_as_read(
    qtbot: QtBot, intake: Intake, entries: Entries, tmp_path: Path
) -> None:
    (good,) = token_files(tmp_path, 1)
    large = tmp_path / "large.txt"
    large.write_bytes(b"a" * 6_000_000)
    with qtbot.waitSignal(intake.finished) as ended:
        intake.take_files([good, tmp_path / "gone.txt", large])
    (said,) = ended.args
    assert said.replace("1 files", "1 file").startswith("1 file read. Not read: gone.txt (File not found), ")
    assert "large.txt (No credential was found in this file of 5.7 MiB)" in said
    for entry in entries.entries()[1:]:
        assert "looks like a credential" not in str(entry.inspection.why)
        assert str(entry.inspection.why).split()[0] in ("File", "This", "The", "No")


def test_one_file_that_was_not_read_is_said_as_well(qtbot: QtBot, intake: Intake, tmp_path: Path) -> None:
    with qtbot.waitSignal(intake.finished) as ended:
        intake.take_files([tmp_path / "gone.txt"])
    assert ended.args == ["Not read: gone.txt (File not found)."]


def test_several_credentials_of_one_text_are_counted(
    qtbot: QtBot, intake: Intake, entries: Entries, tmp_path: Path
) -> None:
    text = "".join(f"KEY_{number}={disposable_token(9e9 + number)}\n" for number in range(3))
    with qtbot.waitSignal(intake.finished) as ended:
        intake.take_text(text, Source())
    assert ended.args == ["3 credentials found."]
    with qtbot.waitSignal(intake.finished) as ended:
        intake.take_text(disposable_token(8e9), Source())
    assert ended.args == [""]
    one, *_ = token_files(tmp_path, 1)
    several = tmp_path / "keys.env"
    several.write_text(text.replace("KEY", "OTHER"), encoding="utf-8")
    with qtbot.waitSignal(intake.finished) as ended:
        intake.take_files([one, several])
    assert ended.args[0].startswith("2 files read. 4 credentials found.")


def test_what_was_loaded_already_is_said_with_its_entry(
    qtbot: QtBot, intake: Intake, entries: Entries, tmp_path: Path
) -> None:
    first, *_ = token_files(tmp_path, 1)
    copies = [tmp_path / f"copy{number}.txt" for number in range(5)]
    for copy in copies:
        copy.write_bytes(first.read_bytes())
    with qtbot.waitSignal(intake.finished) as ended:
        intake.take_files([first, *copies])
    (entry,) = entries.entries()
    assert entry.copies == 6
    assert entry.found_also() == [copy.name for copy in copies]
    assert ended.args == [
        f"6 files read. 5 were already loaded: copy0.txt in {entry.name}, copy1.txt in {entry.name}, "
        f"copy2.txt in {entry.name} and 2 more."
    ]
    intake.take_text(first.read_text(), Source(name="pasted"))
    with qtbot.waitSignal(intake.finished) as ended:
        intake.take_files([tmp_path / "gone.txt", tmp_path / "lost.txt"])
    assert "already" not in ended.args[0]


def test_where_it_was_found_again_is_said_with_file_and_variable(
    qtbot: QtBot, intake: Intake, entries: Entries, tmp_path: Path
) -> None:
    key = v1_key()
    intake.take_text(key, Source())
    (tmp_path / "staging.env").write_text(f"CACHE_KEY={key}\n")
    with qtbot.waitSignal(intake.finished):
        intake.take_files([tmp_path / "staging.env"])
    (entry,) = entries.entries()
    assert [each.label() for each in entry.also] == ["staging.env / CACHE_KEY"]


def test_a_file_that_is_loaded_again_is_no_other_place(
    qtbot: QtBot, intake: Intake, entries: Entries, tmp_path: Path
) -> None:
    for folder in ("one", "one", "two"):
        (tmp_path / folder).mkdir(exist_ok=True)
        (tmp_path / folder / "key.txt").write_text(v1_key())
        with qtbot.waitSignal(intake.finished):
            intake.take_files([tmp_path / folder / "key.txt"])
        (entry,) = entries.entries()
        assert entry.found_also() == ([] if folder == "one" else ["key.txt"])


def test_a_large_file_is_searched_and_its_progress_shown(
    qtbot: QtBot, intake: Intake, entries: Entries, tmp_path: Path
) -> None:
    path = tmp_path / "app.log"
    path.write_text("2026-11-28 request handled\n" * 120_000 + f"MOMENTO_API_KEY={v1_key()}\n")
    steps: list[tuple[int, int]] = []
    intake.progressed.connect(lambda done, total: steps.append((done, total)))
    with qtbot.waitSignal(intake.finished):
        intake.take_files([path])
    assert [entry.inspection.kind for entry in entries.entries()] == [Kind.API_KEY_V1]
    assert any(0 < done < total == 100 for done, total in steps)


def test_a_large_file_is_no_longer_read_when_loading_is_cancelled(
    qtbot: QtBot, intake: Intake, entries: Entries, tmp_path: Path
) -> None:
    path = tmp_path / "app.log"
    path.write_text("2026-11-28 request handled\n" * 400_000 + f"MOMENTO_API_KEY={v1_key()}\n")
    intake.progressed.connect(lambda done, total: intake.cancel() if 0 < done < total == 100 else None)
    with qtbot.waitSignal(intake.finished):
        intake.take_files([path])
    assert not entries.entries()
    assert not intake.busy
