"""Tests do not touch the person who runs them, on any system."""

from __future__ import annotations

import ntpath
import os
import posixpath
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from inspector.process import handover

DARWIN_LIMIT = 104
"""Bytes of the address of a socket on macOS, with the zero at its end (`sys/un.h`)."""
LARGEST_USER = 4_294_967_294


def test_a_socket_in_the_folder_of_a_test_is_short_enough_for_macos(tmp_path: Path) -> None:
    for folder in (tmp_path, Path(os.environ["XDG_RUNTIME_DIR"])):
        place = folder / f"momento-credential-inspector-{LARGEST_USER}" / "window.sock"
        assert len(os.fsencode(place)) < DARWIN_LIMIT


@pytest.mark.skipif(os.name == "nt", reason="Windows has a pipe instead")
def test_the_program_itself_keeps_within_the_limit_of_macos(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(os, "getuid", lambda: LARGEST_USER)
    place = Path(handover.address()).relative_to(tmp_path)
    temporary = Path("/var/folders/zz/zyxvpxvq6csfxvn_n0000000000000/T")
    assert len(os.fsencode(temporary / place)) < DARWIN_LIMIT


def test_the_home_folder_is_the_tests_own_on_every_system() -> None:
    home = os.environ["HOME"]
    assert posixpath.expanduser("~") == ntpath.expanduser("~") == home


def test_qt_writes_to_its_folders_for_tests_only() -> None:
    assert QStandardPaths.isTestModeEnabled()
