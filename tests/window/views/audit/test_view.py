"""A folder is audited in the window: what is found, where, what was left out; cancelled, opened, exported."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import time
from pathlib import Path

import jsonschema
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from inspector.credential.inspection import inspect
from inspector.diagnosis import run
from inspector.diagnosis.verdict.verdict import verdict
from inspector.window.loading.reader import read_file
from inspector.window.shell.main_window import MainWindow
from inspector.window.shell.views import ViewKey
from inspector.window.views.audit.view import AuditView
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.question_dialog import NotWrittenDialog
from tests.audit.test_audit import NOW, git
from tests.cli.test_report_command import sarif_schema
from tests.samples import ENDPOINT, disposable_token, v1_key, v2_key
from tests.window.choose_again import choose_again

FULL = Path("/dev/full")


def fingerprint(credential: str) -> str:
    return inspect(credential, NOW).fingerprint() or ""


@pytest.fixture
def view(window: MainWindow) -> AuditView:
    window.actions_by_key["audit"].trigger()
    shown = window.navigator.views.audit()
    assert window.navigator.view_in_front() is ViewKey.AUDIT
    return shown


def searched(view: AuditView, qtbot: QtBot, folder: Path, *, history: bool = False) -> None:
    view.choose(str(folder))
    view.history.setChecked(history)
    with qtbot.waitSignal(view.auditor.ended, timeout=20_000):
        view.start.click()


def opened(view: AuditView, window: MainWindow, qtbot: QtBot) -> dict[str, str | None]:
    """The places of the one credential, and the endpoint of the entry that each is opened as."""
    hosts = {}
    for row in range(1, view.model.rowCount()):
        window.actions_by_key["audit"].trigger()
        place = view.model.index(row, 0)
        view.table.setCurrentIndex(place)
        with qtbot.waitSignal(window.intake.finished, timeout=10_000):
            view.open.click()
        entry = window.current()
        assert entry is not None
        where = entry.inspection.endpoint
        hosts[place.data().strip()] = where.host if where else None
    return hosts


def rows(view: AuditView) -> dict[str, list[tuple[str, str]]]:
    """The places of each fingerprint, and what is said of them."""
    model = view.model
    found: dict[str, list[tuple[str, str]]] = {}
    name = ""
    for row in range(model.rowCount()):
        first, last = (str(model.index(row, column).data()) for column in (0, 3))
        if first.startswith(" "):
            found[name].append((first.strip(), last))
        else:
            name = first
            found[name] = []
    return found


@pytest.mark.git
def test_credentials_are_grouped_by_fingerprint_with_their_places(
    view: AuditView, qtbot: QtBot, tmp_path: Path
) -> None:
    key, old = v1_key(), disposable_token(NOW - 60)
    git(tmp_path, "init", "-q")
    (tmp_path / ".gitignore").write_text("secret.env\n")
    (tmp_path / "secret.env").write_text(f"# mine\nMOMENTO_API_KEY={key}\n")
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "main.py").write_text(f"KEY = '{key}'\nOLD = '{old}'\n")
    git(tmp_path, "add", ".")
    searched(view, qtbot, tmp_path)
    assert rows(view) == {
        fingerprint(key): [("secret.env:2", "ignored by git"), (f"src{os.sep}main.py:1", "tracked by git")],
        fingerprint(old): [(f"src{os.sep}main.py:2", "tracked by git")],
    }
    top = view.model.index(0, 2)
    assert "never" in top.data().lower() or "valid" in top.data().lower()
    assert "1 credential has not expired" in view.answer.label.text()


@pytest.mark.git
def test_the_history_is_searched_when_it_is_asked_for(view: AuditView, qtbot: QtBot, tmp_path: Path) -> None:
    key = v1_key()
    git(tmp_path, "init", "-q")
    (tmp_path / "a").write_text(key)
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "one")
    (tmp_path / "a").write_text("nothing")
    git(tmp_path, "commit", "-qam", "two")
    searched(view, qtbot, tmp_path)
    assert rows(view) == {}
    searched(view, qtbot, tmp_path, history=True)
    ((place, told),) = rows(view)[fingerprint(key)]
    assert place == "a:1"
    assert told.startswith("commit ")
    assert "2 commits searched" in view._progress.text()


def test_a_double_click_opens_the_credential_as_an_entry(
    view: AuditView, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    key = v1_key()
    (tmp_path / "app.env").write_text(key)
    searched(view, qtbot, tmp_path)
    (tmp_path / "app.env").unlink()  # what was found is kept
    place = view.model.index(1, 0)
    view.table.setCurrentIndex(place)
    centre = view.table.visualRect(place).center()
    with qtbot.waitSignal(window.intake.finished, timeout=10_000):
        QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=centre)
        QTest.mouseDClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    entry = window.current()
    assert entry is not None
    assert (entry.name, entry.inspection.fingerprint()) == ("app.env", fingerprint(key))
    assert window.navigator.view_in_front() is None
    window.actions_by_key["audit"].trigger()
    assert list(rows(view)) == [fingerprint(key)]


def test_enter_opens_and_a_known_credential_is_not_loaded_twice(
    view: AuditView, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "app.env").write_text(f"MOMENTO_API_KEY={v1_key()}")
    with qtbot.waitSignal(window.intake.finished, timeout=10_000):
        window.intake.take_files([tmp_path])
    searched(view, qtbot, tmp_path)
    for _ in range(2):
        window.actions_by_key["audit"].trigger()
        with qtbot.waitSignal(window.intake.finished, timeout=10_000):
            QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert len(window.entries.entries()) == 1
    assert window.navigator.view_in_front() is None


@pytest.mark.parametrize(
    "text",
    [
        f"name,endpoint,key\nprod,{ENDPOINT},{v2_key()}\n",
        json.dumps(
            {"Parameters": [{"Name": "endpoint", "Value": ENDPOINT}, {"Name": "key", "Value": v2_key()}]}
        ),
        f"MOMENTO_ENDPOINT={ENDPOINT}\n" + "# far from it\n" * 200 + f"MOMENTO_API_KEY={v2_key()}\n",
        f"MOMENTO_API_KEY='\"{v1_key()}\"'\n",
        f"MOMENTO_API_KEY={v2_key()}\n",
    ],
    ids=["csv", "json", "far", "quoted", "none"],
)
def test_what_is_opened_says_what_its_file_says(
    text: str, view: AuditView, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "some.txt"
    file.write_text(text)
    searched(view, qtbot, tmp_path)
    with qtbot.waitSignal(window.intake.finished, timeout=10_000):
        QTest.keyClick(view.table, Qt.Key.Key_Return)
    ((read, _),) = read_file(file, lambda _done, _total: True)
    entry = window.current()
    assert entry is not None
    assert (entry.inspection.endpoint, entry.inspection.source) == (read.endpoint, read.source)
    now = time.time()
    told, expected = (verdict(each, run(each, now), now) for each in (entry.inspection, read))
    assert told == expected


def test_another_place_of_the_same_key_is_opened_as_it_stands_there(
    view: AuditView, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "a.env").write_text(f"MOMENTO_API_KEY={v2_key()}\n")
    (tmp_path / "b.env").write_text(f"MOMENTO_API_KEY={v2_key()}\nMOMENTO_ENDPOINT={ENDPOINT}\n")
    searched(view, qtbot, tmp_path)
    assert opened(view, window, qtbot) == {"a.env:1": None, "b.env:1": ENDPOINT}


@pytest.mark.git
def test_what_a_commit_had_is_opened_with_the_endpoint_beside_it(
    view: AuditView, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    git(tmp_path, "init", "-q")
    (tmp_path / "a.csv").write_text(f"name,endpoint,key\nprod,{ENDPOINT},{v2_key()}\n")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "one")
    (tmp_path / "a.csv").write_text("nothing")
    git(tmp_path, "commit", "-qam", "two")
    searched(view, qtbot, tmp_path, history=True)
    with qtbot.waitSignal(window.intake.finished, timeout=10_000):
        view.open.click()
    entry = window.current()
    assert entry is not None and entry.inspection.endpoint is not None
    assert (entry.inspection.source.name, entry.inspection.endpoint.host) == ("a.csv", ENDPOINT)


@pytest.mark.git
def test_each_commit_is_opened_as_it_stood_there(
    view: AuditView, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    other = "cell-1-ap-south-1-1.prod.a.momentohq.com"
    git(tmp_path, "init", "-q")
    for name, host in (("a.env", ENDPOINT), ("b.env", other), ("c.env", "")):
        told = f"MOMENTO_ENDPOINT={host}\n" if host else ""
        (tmp_path / name).write_text(f"MOMENTO_API_KEY={v2_key()}\n{told}")
        git(tmp_path, "add", ".")
        git(tmp_path, "commit", "-qm", name)
        (tmp_path / name).unlink()
        git(tmp_path, "commit", "-qam", f"without {name}")
    searched(view, qtbot, tmp_path, history=True)
    assert opened(view, window, qtbot) == {"a.env:1": ENDPOINT, "b.env:1": other, "c.env:1": None}


def test_the_exported_files_are_valid_and_hold_no_secret(
    view: AuditView, qtbot: QtBot, tmp_path: Path
) -> None:
    key = v1_key()
    folder = tmp_path / "tree"
    folder.mkdir()
    (folder / "=1+1.txt").write_text(key)
    (folder / key[:120]).write_text(key)
    searched(view, qtbot, folder)
    for export, name in ((view.export_csv, "a.csv"), (view.export_sarif, "a.sarif")):
        with qtbot.waitSignal(view._files.write_ended, timeout=10_000):
            export(tmp_path / name)
        text = (tmp_path / name).read_text(encoding="utf-8-sig")
        assert key[:40] not in text
        assert fingerprint(key) in text
    jsonschema.validate(json.loads((tmp_path / "a.sarif").read_text("utf-8")), sarif_schema())
    table = list(csv.reader(io.StringIO((tmp_path / "a.csv").read_text(encoding="utf-8-sig"))))
    assert not any(cell.startswith("=") for row in table for cell in row)


@pytest.mark.skipif(not FULL.exists(), reason="needs /dev/full")
@pytest.mark.git
def test_files_and_commits_are_exported_relative_to_the_folder(
    view: AuditView, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "tree"
    folder.mkdir()
    git(folder, "init", "-q")
    (folder / "a.env").write_text(v1_key())
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "one")
    searched(view, qtbot, folder, history=True)
    for export, name in ((view.export_csv, "a.csv"), (view.export_sarif, "a.sarif")):
        with qtbot.waitSignal(view._files.write_ended, timeout=10_000):
            export(tmp_path / name)
    lines = list(csv.DictReader(io.StringIO((tmp_path / "a.csv").read_text("utf-8-sig"))))
    assert [line["File"] for line in lines] == ["a.env", "a.env"]
    results = json.loads((tmp_path / "a.sarif").read_text())["runs"][0]["results"]
    places = [result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in results]
    assert places == ["a.env", "a.env"]


def test_a_full_disk_is_told_and_nothing_is_lost(view: AuditView, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a").write_text(v1_key())
    searched(view, qtbot, tmp_path)
    ending = view.answer.label.text()
    with qtbot.waitSignal(view._files.write_ended, timeout=10_000):
        view.export_csv(FULL)
    (told,) = view.findChildren(NotWrittenDialog)
    assert "The disk is full" in " ".join(label.text() for label in told.findChildren(PlainLabel))
    told.reject()
    assert view.answer.label.text() == ending
    assert len(rows(view)) == 1
    assert view.csv.isEnabled()
    with qtbot.waitSignal(view._files.write_ended, timeout=10_000):
        view.export_csv(tmp_path / "a.csv")
    assert (tmp_path / "a.csv").exists()


def test_an_export_into_a_folder_that_is_gone_is_made_elsewhere(
    view: AuditView, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "a").write_text(v1_key())
    searched(view, qtbot, tmp_path)
    with qtbot.waitSignal(view.announced):
        view.export_sarif(tmp_path / "gone" / "a.sarif")
    choose_again(view, tmp_path / "b.sarif", qtbot, view.announced)
    assert json.loads((tmp_path / "b.sarif").read_text("utf-8"))["runs"]


def test_a_folder_that_is_gone_is_told(view: AuditView, qtbot: QtBot, tmp_path: Path) -> None:
    searched(view, qtbot, tmp_path / "gone")
    assert "does not exist" in view.answer.label.text()


def test_a_folder_that_is_gone_does_not_take_away_what_was_found_before(
    view: AuditView, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "tree"
    folder.mkdir()
    (folder / "a").write_text(v1_key())
    (folder / "link").symlink_to(folder / "a")
    searched(view, qtbot, folder)
    before, left_out = rows(view), view._left_out.text()
    shutil.rmtree(folder)
    searched(view, qtbot, folder)
    assert rows(view) == before
    told = view.answer.label.text()
    assert told.startswith("The folder does not exist. What the last search found is kept.")
    assert "1 credential has not expired" in told
    assert view._left_out.text() == left_out
    assert view._progress.text().startswith("1 file searched")
    with qtbot.waitSignal(view._files.write_ended, timeout=10_000):
        view.export_csv(tmp_path / "a.csv")
    folder.mkdir()
    searched(view, qtbot, folder)
    assert rows(view) == {}


def test_without_git_the_tree_is_searched_and_the_history_explained(
    view: AuditView, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_text(v1_key())
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))
    searched(view, qtbot, tmp_path, history=True)
    assert "The program git was not found." in view.answer.label.text()
    assert "The program git was not found." in view._left_out.text()
    (((_place, told),),) = rows(view).values()
    assert told.startswith("unknown")


def test_a_search_is_cancelled_with_escape_and_keeps_what_was_found(
    view: AuditView, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "a").write_text(v1_key())
    inner = tmp_path / "more"
    inner.mkdir()
    for number in range(2_000):
        (inner / f"{number}").write_text("x" * 20_000)
    view.choose(str(tmp_path))
    with qtbot.waitSignal(view.auditor.ended, timeout=20_000) as ended:
        view.start.click()
        with qtbot.waitSignal(view.auditor.progressed, timeout=20_000):
            pass
        window.actions_by_key["cancel"].trigger()
    assert ended.args[1] == "cancelled"
    assert window.navigator.view_in_front() is ViewKey.AUDIT
    assert len(rows(view)) == 1
    assert "Cancelled" in view.answer.label.text()


def test_a_folder_that_was_opened_is_offered(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a").write_text(v1_key())
    window.intake.take_files([tmp_path])
    chip = window.findChild(QPushButton, "audit")
    qtbot.waitUntil(chip.isVisible, timeout=10_000)
    chip.click()
    assert not chip.isVisible()
    assert window.navigator.views.audit().search.folder == str(tmp_path)
    assert window.navigator.view_in_front() is ViewKey.AUDIT


def test_what_was_found_is_not_shown_under_the_name_of_another_folder(
    view: AuditView, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    opened_folder, repository = tmp_path / "opened", tmp_path / "repository"
    for folder in (opened_folder, repository):
        folder.mkdir()
        (folder / "a").write_text(v1_key())
    with qtbot.waitSignal(window.intake.finished):
        window.intake.take_files([opened_folder])
    window.commands.show_audit()
    assert view.search.folder == str(opened_folder)
    searched(view, qtbot, repository)
    told = view.answer.label.text()
    window.navigator.go_back()
    window.commands.show_audit()
    assert view.search.folder == str(repository)
    assert view.answer.label.text() == told
    view.choose(str(opened_folder))
    assert view.answer.label.text() == f"In {repository}: {told}"
    window.actions_by_key["share"].setChecked(True)
    assert view.answer.label.text() == f"In the folder that was searched before: {told}"
    window.actions_by_key["share"].setChecked(False)
    view.choose(str(repository))
    assert view.answer.label.text() == told


def test_a_folder_that_is_opened_later_is_offered_again(
    view: AuditView, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "a").write_text(v1_key())
    searched(view, qtbot, tmp_path)
    later = tmp_path / "later"
    later.mkdir()
    (later / "b").write_text(v1_key(jti="another"))
    with qtbot.waitSignal(window.intake.finished):
        window.intake.take_files([later])
    window.commands.show_audit()
    assert view.search.folder == str(later)


def test_clearing_all_credentials_clears_what_was_found(
    view: AuditView, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_text(v1_key())
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))
    searched(view, qtbot, tmp_path, history=True)

    def said() -> str:
        return "\n".join(label.text() for label in view.findChildren(PlainLabel))

    assert said().count("git was not found") == 2
    assert "1 file searched" in said()
    window.forgetting.forget_after_idling(5)
    assert rows(view) == {}
    assert not view.csv.isEnabled()
    assert "git was not found" not in said()
    assert "searched" not in said()


def test_a_folder_that_vanishes_during_the_search_is_told(
    view: AuditView, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "tree"
    folder.mkdir()
    (folder / "a").write_text(v1_key())
    for number in range(3_000):
        (folder / f"b{number}").write_text("x" * 20_000)
    view.choose(str(folder))
    with qtbot.waitSignal(view.auditor.ended, timeout=20_000) as ended:
        with qtbot.waitSignal(view.auditor.progressed, timeout=20_000):
            view.start.click()
        shutil.rmtree(folder)
    assert ended.args[1] == "done"
    assert len(rows(view)) == 1
    assert "could not be read" in view._left_out.text()


def test_a_folder_that_is_dropped_is_offered_for_the_search(
    view: AuditView, window: MainWindow, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    where, nothing = QPointF(20, 20), Qt.KeyboardModifier.NoModifier
    for kind in (QDragEnterEvent, QDropEvent):
        place = where.toPoint() if kind is QDragEnterEvent else where
        event = kind(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, nothing)
        QApplication.sendEvent(view, event)
        assert event.isAccepted()
    assert view.search.folder == str(tmp_path)
    assert window.entries.entries() == ()
    assert view.start.hasFocus()


def test_fingerprints_and_folders_are_masked_while_the_screen_is_shared(
    view: AuditView, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    key = v1_key()
    (tmp_path / "customer").mkdir()
    (tmp_path / "customer" / "a.env").write_text(key)
    searched(view, qtbot, tmp_path)
    window.actions_by_key["share"].setChecked(True)
    shown = str(rows(view))
    window.actions_by_key["share"].setChecked(False)
    assert fingerprint(key) not in shown
    assert "customer" not in shown
    assert fingerprint(key) in rows(view)


def test_a_small_window_leaves_room_for_the_places(view: AuditView, window: MainWindow, qtbot: QtBot) -> None:
    table, least = view.table, 0.3
    for width in (900, 1_180, 900):
        window.resize(width, 600)
        qtbot.waitUntil(lambda: table.columnWidth(0) >= least * table.viewport().width())
    table.setColumnWidth(2, 120)
    window.resize(1_000, 600)
    qtbot.waitUntil(lambda: window.width() == 1_000)
    assert table.columnWidth(2) == 120, "a column that was dragged keeps its width"


@pytest.mark.parametrize("width", [1_180, 1_600])
def test_when_a_credential_ends_and_the_titles_are_read_whole(
    view: AuditView, window: MainWindow, qtbot: QtBot, tmp_path: Path, width: int
) -> None:
    (tmp_path / "a.env").write_text(f"{v1_key(NOW + 9_000_000_000)}\n{disposable_token(NOW + 900)}\n")
    window.resize(width, 760)
    searched(view, qtbot, tmp_path)
    table, head = view.table, view.table.horizontalHeader()
    qtbot.waitUntil(lambda: table.columnWidth(2) >= table.sizeHintForColumn(2))
    assert all(table.columnWidth(column) >= head.sectionSizeHint(column) for column in range(head.count()))


def test_the_history_of_a_shallow_clone_is_not_called_clean(
    view: AuditView, qtbot: QtBot, tmp_path: Path
) -> None:
    whole, clone = tmp_path / "whole", tmp_path / "clone"
    whole.mkdir()
    git(whole, "init", "-q")
    for number in (1, 2):
        (whole / "a.txt").write_text(f"{number}")
        git(whole, "add", ".")
        git(whole, "commit", "-qm", f"{number}")
    git(tmp_path, "clone", "-q", "--depth", "1", whole.as_uri(), str(clone))
    searched(view, qtbot, clone, history=True)
    assert "this is a shallow clone" in view.answer.label.text()
    assert "No Momento credential" not in view.answer.label.text()
    target = tmp_path / "out.sarif"
    with qtbot.waitSignal(view.announced, timeout=10_000):
        view.export_sarif(target)
    (ran,) = json.loads(target.read_text())["runs"][0]["invocations"]
    assert not ran["executionSuccessful"]
    searched(view, qtbot, whole, history=True)
    assert view.answer.label.text() == "No Momento credential was found."
    with qtbot.waitSignal(view.announced, timeout=10_000):
        view.export_sarif(target)
    assert json.loads(target.read_text())["runs"][0]["invocations"][0]["executionSuccessful"]


def test_what_is_staged_and_the_message_of_a_tag_are_named_and_opened(
    view: AuditView, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    git(tmp_path, "init", "-q")
    (tmp_path / "a.env").write_text(v1_key(sub="staged"))
    git(tmp_path, "add", ".")
    (tmp_path / "a.env").write_text("nothing")
    searched(view, qtbot, tmp_path, history=True)
    assert rows(view) == {fingerprint(v1_key(sub="staged")): [("a.env:1", "staged, not committed")]}
    assert opened(view, window, qtbot).keys() == {"a.env:1"}
    git(tmp_path, "rm", "-q", "-f", "a.env")
    git(tmp_path, "commit", "-q", "--allow-empty", "-m", "one")
    git(tmp_path, "tag", "-a", "v1", "-m", f"key\n{v1_key(sub='tag')}")
    window.actions_by_key["audit"].trigger()
    searched(view, qtbot, tmp_path, history=True)
    tag = "message of the tag v1"
    assert rows(view) == {fingerprint(v1_key(sub="tag")): [(tag, "in an annotated tag")]}
    assert opened(view, window, qtbot).keys() == {tag}
