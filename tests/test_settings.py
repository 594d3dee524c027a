"""Settings survive, are private, and a broken file never keeps the program from starting."""

from __future__ import annotations

import json
import stat
import sys
from pathlib import Path

import pytest

from inspector import settings
from inspector.settings import Settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_what_was_saved_is_loaded(file: Path) -> None:
    kept = Settings(theme="dark", language="ja", idle_minutes=5, geometry=(1, 2, 900, 600), maximised=True)
    kept = kept.choosing("report", "customer").choosing("report_language", "en")
    assert settings.save(kept, file)
    assert settings.load(file) == settings.Loaded(kept)


@pytest.mark.skipif(sys.platform == "win32", reason="file modes are POSIX")
def test_settings_are_readable_by_their_owner_only(file: Path) -> None:
    settings.save(Settings(), file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_missing_file_means_defaults_and_no_problem(file: Path) -> None:
    assert settings.load(file) == settings.Loaded(Settings())


@pytest.mark.parametrize("text", ["", "{", "[]", "7", '{"theme": ', "[" * 100_000])
def test_a_broken_file_is_renamed_and_reported(file: Path, text: str) -> None:
    file.parent.mkdir()
    file.write_text(text)
    assert settings.load(file) == settings.Loaded(Settings(), "broken")
    assert file.with_name("settings.broken.json").read_text() == text
    assert settings.load(file) == settings.Loaded(Settings())


def test_a_binary_file_is_renamed(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"\xff\xfe\x00\x80")
    assert settings.load(file).problem == "broken"


def test_foreign_values_are_ignored_one_by_one(file: Path) -> None:
    file.parent.mkdir()
    strange = {
        "theme": "dark",
        "language": 3,
        "idle_minutes": True,
        "geometry": [1, 2],
        "maximised": 1,
        "page": "raw",
        "x": 1,
    }
    file.write_text(json.dumps(strange))
    assert settings.load(file) == settings.Loaded(Settings(theme="dark"))


def test_a_folder_that_cannot_be_written_does_not_crash(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    assert not settings.save(Settings(), blocked / "settings.json")
    assert settings.load(blocked / "settings.json").settings == Settings()


def test_saving_leaves_no_temporary_file_behind(file: Path) -> None:
    for _ in range(3):
        settings.save(Settings(), file)
    assert [found.name for found in file.parent.iterdir()] == ["settings.json"]
