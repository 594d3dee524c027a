"""A followed file: its new credential appears beside the old one, whatever way the file was changed."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from inspector.credential.inspection import Inspection, inspect
from inspector.credential.model.inspection import FilePlace
from inspector.credential.permissions.rules import Role
from inspector.credential.text.secret import Secret
from inspector.window.entries.entry import Entry
from inspector.window.loading import file_watch, followed_files
from inspector.window.loading.file_watch import FileWatch, Reading
from inspector.window.loading.followed_files import FileState, FollowedFiles
from inspector.window.page_table import PageKey
from inspector.window.shell.main_window import MainWindow
from inspector.window.shell.views import ViewKey
from tests.samples import READ_ONE_KEY, v1_key
from tests.window.credentials import load

NOW = time.time()
OLD, NEW, NEXT = v1_key(NOW + 9_000), v1_key(NOW + 90_000, rules=(READ_ONE_KEY,)), v1_key(NOW + 70_000)

DAMAGED = (f"MOMENTO_API_KEY='\"{OLD}\"'\n", f"MOMENTO_API_KEY={OLD[:90]}\n{OLD[90:]}\n")


def inspected(key: str) -> Inspection:
    return inspect(key, NOW)


def env(key: str) -> str:
    return f"A=1\nMOMENTO_API_KEY={key}\n"


def replaced(path: Path, text: str) -> None:
    """Replace it as editors and tools do: another file takes its name."""
    other = path.with_name("other")
    other.write_text(text)
    other.replace(path)


def written(path: Path, text: str) -> None:
    path.write_text(text)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / ".env"
    made.write_text(env(OLD))
    return made


@pytest.fixture
def files(window: MainWindow) -> Iterator[FollowedFiles]:
    yield window.session.followed
    window.session.followed.end()


@pytest.fixture
def entry(window: MainWindow, files: FollowedFiles, path: Path, qtbot: QtBot) -> Entry:
    """The entry of the file, which is shown and followed."""
    with qtbot.waitSignal(window.intake.finished):
        window.intake.take_files([path])
    (found,) = window.entries.entries()
    assert window.current() is found
    action(window).trigger()
    assert files.state_of(found) is FileState.WATCHED
    return found


def action(window: MainWindow) -> QAction:
    return window.actions_by_key["follow"]


def said(window: MainWindow) -> str:
    return window.statusBar().currentMessage()


def pill(window: MainWindow) -> str:
    return window.header._followed.text()


def newest(window: MainWindow) -> Entry:
    return window.entries.entries()[-1]


@pytest.mark.parametrize("change", [written, replaced])
def test_a_new_credential_appears_beside_the_old_one(
    window: MainWindow, entry: Entry, path: Path, qtbot: QtBot, change: Callable[[Path, str], None]
) -> None:
    change(path, env(NEW))
    qtbot.waitUntil(lambda: len(window.entries.entries()) == 2)
    new = newest(window)
    assert window.navigator.view_in_front() is ViewKey.COMPARE
    view = window.navigator.views.compare()
    assert view.chosen() == (entry, new)
    told = view._note.label.text()
    assert told.startswith("The new key arrived at ")
    assert ".env" in told
    assert "It expires:" in told
    assert "Its permissions differ: Fine-grained (1) instead of Super user" in told
    assert told.startswith(said(window).rstrip("…"))
    assert window.session.followed.state_of(new) is FileState.WATCHED
    assert [place.path for place in new.places] == [str(path)]


def test_as_many_other_permissions_are_not_called_the_same(
    window: MainWindow, entry: Entry, path: Path, qtbot: QtBot
) -> None:
    written(path, env(NEW))
    qtbot.waitUntil(lambda: len(window.entries.entries()) == 2)
    written(path, env(v1_key(NOW + 80_000, rules=(replace(READ_ONE_KEY, role=Role.WRITE_ONLY),))))
    qtbot.waitUntil(lambda: "Its permissions differ." in said(window))
    assert "instead of Fine-grained" not in window.navigator.views.compare()._note.label.text()


def test_of_several_files_the_one_that_was_read_last_is_followed(
    window: MainWindow, files: FollowedFiles, path: Path, qtbot: QtBot
) -> None:
    first = path.with_name("first.env")
    first.write_text(env(OLD))
    for each in (first, path):
        with qtbot.waitSignal(window.intake.finished):
            window.intake.take_files([each])
    (entry,) = window.entries.entries()
    action(window).trigger()
    assert said(window).startswith("Following .env")
    assert files.place_of(entry) == FilePlace(str(path))
    replaced(path, env(NEW))
    qtbot.waitUntil(lambda: len(window.entries.entries()) == 2)


@pytest.mark.parametrize("also_followed", [False, True])
def test_the_file_that_changed_is_named_where_its_new_credential_is_loaded_from_another_one(
    window: MainWindow, entry: Entry, path: Path, qtbot: QtBot, also_followed: bool
) -> None:
    first = path.with_name("first.env")
    first.write_text(env(NEW))
    with qtbot.waitSignal(window.intake.finished):
        window.intake.take_files([first])
    if also_followed:
        action(window).trigger()
    window.navigator.select(entry)
    replaced(path, env(NEW))
    qtbot.waitUntil(lambda: window.navigator.view_in_front() is ViewKey.COMPARE)
    view = window.navigator.views.compare()
    assert said(window).startswith("The new key arrived at ")
    assert " in .env." in said(window)
    assert window.current() is newest(window)
    view.back.click()
    assert pill(window) == "Following .env"
    action(window).trigger()
    assert said(window) == "Stopped following .env."
    assert pill(window) == ""
    assert not action(window).isChecked()


def test_every_further_change_is_shown_too(
    window: MainWindow, entry: Entry, path: Path, qtbot: QtBot
) -> None:
    for count, key in enumerate((NEW, NEXT), 2):
        replaced(path, env(key))
        qtbot.waitUntil(lambda wanted=count: len(window.entries.entries()) == wanted)
    assert window.navigator.views.compare().chosen() == tuple(window.entries.entries()[1:])
    assert window.session.followed.state_of(entry) is None


def test_a_file_that_is_deleted_and_returns_is_told(
    window: MainWindow, entry: Entry, path: Path, files: FollowedFiles, qtbot: QtBot
) -> None:
    path.unlink()
    qtbot.waitUntil(lambda: files.state_of(entry) is FileState.GONE)
    assert "was deleted" in said(window)
    assert pill(window) == ".env was deleted"
    path.write_text(env(OLD))
    qtbot.waitUntil(lambda: files.state_of(entry) is FileState.WATCHED)
    assert pill(window) == "Following .env"
    assert said(window) == ".env holds this credential again."
    path.unlink()
    qtbot.waitUntil(lambda: files.state_of(entry) is FileState.GONE)
    path.write_text(env(NEW))
    qtbot.waitUntil(lambda: len(window.entries.entries()) == 2)


def test_a_change_elsewhere_in_the_file_is_none(
    window: MainWindow, entry: Entry, path: Path, files: FollowedFiles, qtbot: QtBot
) -> None:
    path.write_text(env(OLD) + "B=2\n")
    path.unlink()
    qtbot.waitUntil(lambda: files.state_of(entry) is FileState.GONE)
    path.write_text("C=3\n" + env(OLD))
    qtbot.waitUntil(lambda: files.state_of(entry) is FileState.WATCHED)
    assert window.entries.entries() == (entry,)


def test_a_file_without_the_credential_is_told(
    window: MainWindow, entry: Entry, path: Path, files: FollowedFiles, qtbot: QtBot
) -> None:
    path.write_text("A=1\n")
    qtbot.waitUntil(lambda: files.state_of(entry) is FileState.LOST)
    assert "no longer holds this credential" in said(window)
    assert window.entries.entries() == (entry,)


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def holding(content: str | bytes) -> Callable[[Path], None]:
    data = content.encode() if isinstance(content, str) else content
    return lambda path: path.write_bytes(data) and None


DAMAGES = [
    (holding(env(NEW[:-5])), FileState.DAMAGED, "runcated"),
    (holding(env(NEW[: len(NEW) // 2])), FileState.DAMAGED, "runcated"),
    (holding(env(f"{NEW[:40]}#{NEW[41:]}")), FileState.DAMAGED, "Base64"),
    *((holding(env(OLD.rstrip("=")[:-lost])), FileState.DAMAGED, "Truncated") for lost in (1, 2, 3)),
    (holding(""), FileState.LOST, "contains nothing"),
    (holding("A=1\n"), FileState.LOST, "contains nothing"),
    (holding(f"OTHER={NEW}\nANOTHER={NEXT}\n"), FileState.LOST, "several credentials"),
    (holding(b"\x89PNG\x00\x01\x02\x03" * 9), FileState.UNREADABLE, "not a text file"),
    (holding(b"x" * 700_000), FileState.UNREADABLE, "No credential was found in this file of"),
    (folder, FileState.UNREADABLE, "a folder"),
]


@pytest.mark.parametrize(("damage", "state", "why"), DAMAGES)
def test_a_damaged_copy_is_told_and_does_not_take_the_place_of_the_whole_one(
    window: MainWindow,
    entry: Entry,
    path: Path,
    files: FollowedFiles,
    qtbot: QtBot,
    damage: Callable[[Path], None],
    state: FileState,
    why: str,
) -> None:
    damage(path)
    qtbot.waitUntil(lambda: files.state_of(entry) is state)
    told = window.header._followed.accessibleDescription()
    what = "nothing could be read at" if state is FileState.UNREADABLE else "no longer holds this credential"
    for words in (what, why, "Shown is what it held before"):
        assert words in told
    assert said(window)
    assert told.startswith(said(window).rstrip("…"))
    assert window.entries.entries() == (entry,)
    assert window.current() is entry
    if path.is_dir():
        path.rmdir()
    path.write_text(env(NEW))
    qtbot.waitUntil(lambda: len(window.entries.entries()) == 2)
    assert window.header._followed.accessibleDescription().strip() == ""


CUT = NEW[:150]
BESIDE = [
    (env(OLD), f"MOMENTO_API_KEY={CUT}\nOTHER={NEXT}\n"),
    (env(OLD), f"OTHER={NEXT}\nMOMENTO_API_KEY={CUT}\n"),
    (f"A={OLD}\n", f"A={CUT}\nB={NEXT}\n"),
    (f"A={OLD}\nB={NEXT}\n", f"A={CUT}\nB={NEXT}\n"),
    (f"A={OLD}\nB={NEXT}\n", f"A=\nB={NEXT}\n"),
    (f"A={OLD}\nB={NEXT}\n", f"B={NEXT}\n"),
    (f"{OLD}\n{NEXT}\n", f"{CUT}\n{NEXT}\n"),
    (f"{NEXT}\n{OLD}\n", f"{NEXT}\n{CUT}\n"),
    (f'{{"a": "{OLD}", "b": "{NEXT}"}}', f'{{"a": "{CUT}", "b": "{NEXT}"}}'),
    (f'{{"a": "{OLD}"}}', f'{{"a": "{CUT}", "b": "{NEXT}"}}'),
]


@pytest.mark.parametrize(("before", "after"), BESIDE)
def test_a_whole_credential_beside_a_damaged_one_does_not_take_its_place(
    window: MainWindow, files: FollowedFiles, path: Path, qtbot: QtBot, before: str, after: str
) -> None:
    path.write_text(before)
    with qtbot.waitSignal(window.intake.finished):
        window.intake.take_files([path])
    entry = next(each for each in window.entries.entries() if each.inspection.token == inspected(OLD).token)
    loaded = window.entries.entries()
    files.follow(entry)
    replaced(path, after)
    qtbot.waitUntil(lambda: files.state_of(entry) in (FileState.DAMAGED, FileState.LOST))
    assert window.entries.entries() == loaded
    replaced(path, before.replace(OLD, NEW))
    qtbot.waitUntil(lambda: len(window.entries.entries()) == len(loaded) + 1)
    assert newest(window).inspection.token == inspected(NEW).token
    assert files.state_of(newest(window)) is FileState.WATCHED


def test_another_damage_is_told_too(
    window: MainWindow, entry: Entry, path: Path, files: FollowedFiles, qtbot: QtBot
) -> None:
    path.write_bytes(b"\x89PNG\x00\x01")
    qtbot.waitUntil(lambda: "not a text file" in said(window))
    folder(path)
    qtbot.waitUntil(lambda: "a folder" in said(window))


def test_a_damaged_copy_is_followed_to_another_damaged_one(
    window: MainWindow, files: FollowedFiles, path: Path, qtbot: QtBot
) -> None:
    path.write_text(env(OLD[:-5]))
    with qtbot.waitSignal(window.intake.finished):
        window.intake.take_files([path])
    action(window).trigger()
    path.write_text(env(NEW[:-5]))
    qtbot.waitUntil(lambda: len(window.entries.entries()) == 2)


@pytest.mark.parametrize("lost", [1, 2, 3, 4])
def test_a_damaged_copy_is_followed_to_the_whole_one(
    window: MainWindow, files: FollowedFiles, path: Path, qtbot: QtBot, lost: int
) -> None:
    path.write_text(env(OLD.rstrip("=")[:-lost]))
    with qtbot.waitSignal(window.intake.finished):
        window.intake.take_files([path])
    action(window).trigger()
    cut = newest(window)
    path.write_text(env(OLD))
    qtbot.waitUntil(lambda: len(window.entries.entries()) == 2)
    whole = newest(window)
    assert cut.inspection.breaks and not whole.inspection.breaks
    assert files.state_of(whole) is FileState.WATCHED
    assert [place.path for place in whole.places] == [str(path)]


@pytest.mark.parametrize("damaged", DAMAGED)
def test_the_same_key_is_followed_to_the_text_that_was_mended(
    window: MainWindow, files: FollowedFiles, path: Path, qtbot: QtBot, damaged: str
) -> None:
    path.write_text(damaged)
    with qtbot.waitSignal(window.intake.finished):
        window.intake.take_files([path])
    action(window).trigger()
    broken = newest(window)
    path.write_text(env(OLD))
    qtbot.waitUntil(lambda: len(window.entries.entries()) == 2)
    whole = newest(window)
    assert whole.inspection.token == broken.inspection.token
    assert files.state_of(whole) is FileState.WATCHED
    assert files.state_of(broken) is None
    assert "The text of this key in .env was changed at" in said(window)
    path.write_text(damaged)
    qtbot.waitUntil(lambda: files.state_of(broken) is FileState.WATCHED)
    assert len(window.entries.entries()) == 2


@pytest.mark.parametrize("damaged", DAMAGED)
def test_what_was_mended_before_it_was_followed_arrives_at_once(
    window: MainWindow, files: FollowedFiles, path: Path, qtbot: QtBot, damaged: str
) -> None:
    path.write_text(damaged)
    with qtbot.waitSignal(window.intake.finished):
        window.intake.take_files([path])
    broken = newest(window)
    path.write_text(env(OLD))
    action(window).trigger()
    qtbot.waitUntil(lambda: files.state_of(broken) is None)
    whole = newest(window)
    assert whole is not broken
    assert files.state_of(whole) is FileState.WATCHED


def test_a_comment_that_was_written_before_it_was_followed_brings_nothing(
    window: MainWindow, files: FollowedFiles, path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.intake.finished):
        window.intake.take_files([path])
    (found,) = window.entries.entries()
    window.entries.learn_refresh_token(found, Secret("the refresh token of this key"))
    path.write_text(f"# of the shop\n{env(OLD)}")
    arrived: list[Entry] = []
    files.arrived.connect(lambda _old, new: arrived.append(new))
    action(window).trigger()
    read = files._followed[0].watch.looked_at
    qtbot.waitUntil(lambda: files._followed[0].watch.looked_at > read)
    path.write_text(f"MOMENTO_API_KEY='\"{OLD}\"'\n")
    qtbot.waitUntil(lambda: len(window.entries.entries()) == 2)
    assert arrived == [newest(window)]


def test_a_key_that_was_minted_here_is_followed_in_its_file(
    window: MainWindow, files: FollowedFiles, path: Path, qtbot: QtBot
) -> None:
    (minted,) = load(window, OLD)
    window.entries.learn_refresh_token(minted, Secret("the refresh token of this key"))
    with qtbot.waitSignal(window.intake.finished):
        window.intake.take_files([path])
    assert window.entries.entries() == (minted,)
    action(window).trigger()
    read = files._followed[0].watch.looked_at
    qtbot.waitUntil(lambda: files._followed[0].watch.looked_at > read)
    assert files.state_of(minted) is FileState.WATCHED
    path.write_text(f"MOMENTO_API_KEY='\"{OLD}\"'\n")
    qtbot.waitUntil(lambda: len(window.entries.entries()) == 2)
    path.write_text(env(OLD))
    qtbot.waitUntil(lambda: files.state_of(minted) is FileState.WATCHED)
    assert len(window.entries.entries()) == 2


def test_a_key_that_was_minted_here_takes_the_place_of_the_old_one(
    window: MainWindow, entry: Entry, files: FollowedFiles, path: Path, qtbot: QtBot
) -> None:
    minted = load(window, NEW)[-1]
    window.entries.learn_refresh_token(minted, Secret("the refresh token of this key"))
    window.navigator.select(entry)
    path.write_text(env(NEW))
    qtbot.waitUntil(lambda: files.state_of(minted) is FileState.WATCHED)
    assert window.entries.entries() == (entry, minted)
    assert window.navigator.entry is minted


def test_it_is_switched_off_by_the_same_action(
    window: MainWindow, entry: Entry, path: Path, files: FollowedFiles, qtbot: QtBot
) -> None:
    watch = files._followed[0].watch
    assert action(window).isChecked()
    action(window).trigger()
    assert files.state_of(entry) is None
    assert watch.stopped
    assert pill(window) == ""
    assert "Stopped following" in said(window)
    assert not action(window).isChecked()


def test_the_check_mark_is_that_of_the_shown_credential(
    window: MainWindow, entry: Entry, path: Path, files: FollowedFiles, qtbot: QtBot
) -> None:
    other = path.with_name("other.env")
    other.write_text(env(NEXT))
    with qtbot.waitSignal(window.intake.finished):
        window.intake.take_files([other])
    assert window.current() is not entry
    assert not action(window).isChecked()
    window.navigator.select(entry)
    assert action(window).isChecked()
    assert files.state_of(entry) is FileState.WATCHED


def test_a_person_who_looks_at_something_else_is_told_only(
    window: MainWindow, entry: Entry, path: Path, qtbot: QtBot
) -> None:
    window.navigator.show_help()
    path.write_text(env(NEW))
    qtbot.waitUntil(lambda: len(window.entries.entries()) == 2)
    assert window.navigator.view_in_front() is ViewKey.HELP
    assert "arrived at" in said(window)


def test_a_person_who_types_stays_where_the_text_goes(
    window: MainWindow, entry: Entry, path: Path, qtbot: QtBot
) -> None:
    window.navigator.show_page(PageKey.PERMISSIONS)
    field = next(each for each in window.pages.findChildren(QLineEdit) if each.isVisible())
    field.setFocus()
    field.setText("mo")
    path.write_text(env(NEW))
    qtbot.waitUntil(lambda: "arrived at" in said(window))
    assert window.navigator.view_in_front() is None
    assert window.current() is entry
    assert window.focusWidget() is field
    assert field.text() == "mo"


@pytest.mark.parametrize("key", [PageKey.MINT, PageKey.CALLS])
def test_a_person_at_a_form_keeps_it(
    window: MainWindow, entry: Entry, path: Path, qtbot: QtBot, key: PageKey
) -> None:
    window.navigator.show_page(key)
    path.write_text(env(NEW))
    qtbot.waitUntil(lambda: "arrived at" in said(window))
    assert window.navigator.view_in_front() is None
    assert window.pages.key is key
    assert window.current() is entry


def test_a_person_who_compares_keeps_the_two_that_were_chosen(
    window: MainWindow, entry: Entry, path: Path, qtbot: QtBot
) -> None:
    load(window, NEXT)
    other = newest(window)
    window.navigator.select(entry)
    window.navigator.compare(other, entry)
    view = window.navigator.views.compare()
    view.back.setFocus()
    path.write_text(env(NEW))
    qtbot.waitUntil(lambda: "arrived at" in said(window))
    assert view.chosen() == (other, entry)
    assert window.current() is entry
    assert window.focusWidget() is view.back


def test_the_next_credential_takes_no_focus(
    window: MainWindow, entry: Entry, path: Path, qtbot: QtBot
) -> None:
    replaced(path, env(NEW))
    qtbot.waitUntil(lambda: window.navigator.view_in_front() is ViewKey.COMPARE)
    new = newest(window)
    view = window.navigator.views.compare()
    view.back.setFocus()
    replaced(path, env(NEXT))
    qtbot.waitUntil(lambda: view.chosen() == (new, newest(window)) and newest(window) is not new)
    assert window.focusWidget() is view.back


def test_a_removed_credential_is_followed_no_longer(
    window: MainWindow, entry: Entry, files: FollowedFiles
) -> None:
    watch = files._followed[0].watch
    window.forgetting.forget_at_once()
    assert watch.stopped
    assert files.state_of(entry) is None


def test_a_pasted_credential_cannot_be_followed(window: MainWindow, files: FollowedFiles) -> None:
    load(window, OLD)
    action(window).trigger()
    assert not action(window).isChecked()
    assert "did not come from a file" in said(window)


def test_a_file_that_changes_all_the_time_does_not_fill_the_list(
    window: MainWindow,
    entry: Entry,
    path: Path,
    files: FollowedFiles,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(followed_files, "MOST_ARRIVALS", 2)
    for count, key in enumerate((NEW, NEXT), 2):
        replaced(path, env(key))
        qtbot.waitUntil(lambda wanted=count: len(window.entries.entries()) == wanted)
    assert files.state_of(newest(window)) is None
    assert "changes too often" in said(window)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Unix")
def test_a_pipe_in_its_place_does_not_hang(
    window: MainWindow, entry: Entry, path: Path, files: FollowedFiles, qtbot: QtBot
) -> None:
    path.unlink()
    os.mkfifo(path)
    qtbot.waitUntil(lambda: files.state_of(entry) is FileState.UNREADABLE)


@pytest.mark.skipif(os.name == "nt", reason="Unix: who may read a file is part of its state")
def test_a_file_that_may_be_read_again_is_read_at_once(
    path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_watch, "_READ_ANYWAY", 1_000_000)
    readings: list[Reading] = []
    watch = FileWatch(FilePlace(str(path)), inspected(OLD), readings.append)
    watch.start()
    try:
        qtbot.waitUntil(lambda: len(readings) == 1)
        path.chmod(0o400)  # this may be a super user, who reads everything: only that it is looked at counts
        qtbot.waitUntil(lambda: len(readings) == 2, timeout=5_000)
    finally:
        watch.stop()


@pytest.mark.parametrize("name", ["C:\\Users\\me\\app\\.env", "/home/me/app/.env", "C:\\app/.env"])
def test_a_file_is_named_without_its_folder_whatever_the_system(
    window: MainWindow, files: FollowedFiles, qtbot: QtBot, name: str
) -> None:
    with qtbot.waitSignal(window.following.announced) as told:
        files.exhausted.emit(FilePlace(name))
    assert told.args == [".env changes too often. Stopped following it."]


def test_the_name_of_the_followed_file_does_not_widen_the_window(
    window: MainWindow, files: FollowedFiles, path: Path, qtbot: QtBot
) -> None:
    named = path.with_name("the-settings-of-the-shopping-cart.env")
    path.write_text(env(NEW))
    path.rename(named)
    window.resize(800, 500)
    with qtbot.waitSignal(window.intake.finished):
        window.intake.take_files([named])
    before = window.header.minimumSizeHint().width()
    action(window).trigger()
    assert pill(window) == f"Following {named.name}"
    qtbot.waitUntil(lambda: window.header.minimumSizeHint().width() > before)
    assert window.header.minimumSizeHint().width() < before + 150
    window.resize(1600, 900)
    qtbot.waitUntil(lambda: _shown(window) == f"Following {named.name}")


def _shown(window: MainWindow) -> str:
    return next(label.text() for label in window.header._followed.findChildren(QLabel) if label.text())
