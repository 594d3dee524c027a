"""A value taken from a file, and what is said when it cannot be."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inspector.window.theme import Theme
from inspector.window.widgets.bytes_field import FILE, HEX, LARGEST_FILE, TEXT, BytesField
from inspector.window.widgets.plain import PlainLabel


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> BytesField:
    made = BytesField("Value", lines=True)
    qtbot.addWidget(made)
    made.form.setCurrentIndex(FILE)
    return made


def read(qtbot: QtBot, field: BytesField, path: Path) -> str:
    with qtbot.waitSignal(field.changed, timeout=10_000):
        field.read_file(path)
    return " ".join(label.text() for label in field.findChildren(PlainLabel))


def test_file_gives_its_bytes(qtbot: QtBot, field: BytesField, tmp_path: Path) -> None:
    path = tmp_path / "value.bin"
    path.write_bytes(b"\x00\xff")
    assert "value.bin (2 bytes)" in read(qtbot, field, path)
    assert field.value() == b"\x00\xff"


def test_no_file_chosen_is_told(field: BytesField) -> None:
    assert field.value() is None
    assert field.problem() == "Choose a file first."


def _missing(_path: Path) -> None:
    pass


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _folder(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize(
    "make",
    [
        _missing,
        _folder,
        pytest.param(_pipe, marks=pytest.mark.skipif(sys.platform == "win32", reason="no named pipes")),
    ],
)
def test_what_is_no_file_is_told_at_once(
    qtbot: QtBot, field: BytesField, tmp_path: Path, make: Callable[[Path], None]
) -> None:
    make(tmp_path / "odd")
    assert "cannot be read" in read(qtbot, field, tmp_path / "odd")
    assert field.value() is None


def test_file_that_is_too_large_is_refused(qtbot: QtBot, field: BytesField, tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    assert "larger than 5,242,880 bytes" in read(qtbot, field, path)
    assert field.value() is None


def test_bytes_that_are_no_text_are_filled_in_as_hex(field: BytesField) -> None:
    field.show_bytes(b"\xff\x00")
    assert (field.form.currentIndex(), field.text(), field.value()) == (HEX, "ff 00", b"\xff\x00")
    field.show_bytes(b"mo")
    assert (field.form.currentIndex(), field.text(), field.value()) == (TEXT, "mo", b"mo")


def test_hidden_name_of_a_file_is_made_visible(qtbot: QtBot, field: BytesField, tmp_path: Path) -> None:
    path = tmp_path / "a\u202eb"
    path.write_bytes(b"x")
    assert "⟨U+202E⟩" in read(qtbot, field, path)
