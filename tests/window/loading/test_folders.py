"""Folders: their files are read beside the window, within limits, and only credentials become entries."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inspector.window.entries.model import Entries
from inspector.window.loading import folders
from inspector.window.loading.folders import files_in
from inspector.window.loading.intake import Intake
from tests.samples import disposable_token, v1_key


@pytest.fixture
def entries() -> Entries:
    return Entries()


@pytest.fixture
def intake(entries: Entries) -> Intake:
    return Intake(entries)


def tree(root: Path) -> Path:
    """A folder with two credentials, one of them deep inside, and files without any."""
    top = root / "project"
    (top / "src" / "deep").mkdir(parents=True)
    (top / ".git").mkdir()
    (top / ".env").write_text(f"MOMENTO_API_KEY={v1_key()}\n")
    (top / "src" / "deep" / "settings.json").write_text(
        f'{{"token": "{disposable_token(time.time() + 600)}"}}'
    )
    (top / "src" / "main.py").write_text("print('hello')\n")
    (top / ".git" / "config").write_text(v1_key(time.time() + 900))
    return top


def test_the_upper_files_come_first_and_the_folders_of_git_are_left_out(tmp_path: Path) -> None:
    top = tree(tmp_path)
    found = files_in(top)
    assert found.whole
    assert [str(path.relative_to(top)) for path in found.paths] == [
        ".env",
        str(Path("src", "main.py")),
        str(Path("src", "deep", "settings.json")),
    ]


def test_links_are_not_followed(tmp_path: Path) -> None:
    top = tree(tmp_path)
    (top / "again").symlink_to(top)
    (top / "key.env").symlink_to(top / ".env")
    assert len(files_in(top).paths) == 3


def test_a_limit_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "MOST_FILES", 2)
    found = files_in(tree(tmp_path))
    assert len(found.paths) == 2 and not found.whole


def test_it_ends_when_it_is_stopped(tmp_path: Path) -> None:
    found = files_in(tree(tmp_path), lambda: True)
    assert found.paths == [] and not found.whole


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="the owner of the computer may read everything"
)
def test_a_folder_that_cannot_be_read_counts_as_empty(tmp_path: Path) -> None:
    top = tree(tmp_path)
    (top / "src").chmod(0)
    try:
        assert [path.name for path in files_in(top).paths] == [".env"]
    finally:
        (top / "src").chmod(0o700)


def test_the_credentials_of_a_folder_become_entries_and_nothing_else(
    qtbot: QtBot, intake: Intake, entries: Entries, tmp_path: Path
) -> None:
    with qtbot.waitSignal(intake.finished) as ended:
        intake.take_files([tree(tmp_path)])
    assert [entry.inspection.source.name for entry in entries.entries()] == [".env", "settings.json"]
    assert ended.args == ["3 files searched in “project”. 2 credentials found."]


def test_a_folder_without_credentials_says_so(qtbot: QtBot, intake: Intake, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("nothing")
    with qtbot.waitSignal(intake.finished) as ended:
        intake.take_files([tmp_path])
    (said,) = ended.args
    assert said.endswith("No credential was found.")


def test_files_beside_a_folder_are_counted_alone(
    qtbot: QtBot, intake: Intake, entries: Entries, tmp_path: Path
) -> None:
    alone = tmp_path / "alone.env"
    alone.write_text(v1_key(time.time() + 5_000))
    with qtbot.waitSignal(intake.finished) as ended:
        intake.take_files([tree(tmp_path), alone])
    assert len(entries.entries()) == 3
    (said,) = ended.args
    assert said.startswith("3 files searched in “project”. 1 file") or "1 files read" in said


def test_a_search_is_cancelled(qtbot: QtBot, intake: Intake, entries: Entries, tmp_path: Path) -> None:
    for number in range(400):
        (tmp_path / f"{number:03}.env").write_text(disposable_token(time.time() + 600 + number))
    with qtbot.waitSignal(intake.finished):
        intake.progressed.connect(lambda done, _total: intake.cancel() if done > 1 else None)
        intake.take_files([tmp_path])
    assert not intake.busy
    assert len(entries.entries()) < 400
