"""A value as text, as hex or from a file, and its problems."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.window.look.theme import Theme
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.fields.bytes_field import FILE, HEX, LARGEST_FILE, TEXT, BytesField
from inspector.window.widgets.fields.exact_edit import LONGEST_SHOWN
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


def test_a_missing_choice_of_file_is_reported(field: BytesField) -> None:
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
def test_a_path_that_is_no_file_is_reported_at_once(
    qtbot: QtBot, field: BytesField, tmp_path: Path, make: Callable[[Path], None]
) -> None:
    make(tmp_path / "odd")
    assert "cannot be read" in read(qtbot, field, tmp_path / "odd")
    assert field.value() is None


def test_file_that_is_too_large_is_refused(qtbot: QtBot, field: BytesField, tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    assert "larger than 5 MiB" in read(qtbot, field, path)
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


@pytest.mark.parametrize(("form", "typed"), [(TEXT, "6d6f"), (HEX, "6d 6f")])
def test_choosing_file_and_back_keeps_the_typed_text(field: BytesField, form: int, typed: str) -> None:
    field.form.setCurrentIndex(form)
    field.set_text(typed)
    before = field.value()
    field.form.setCurrentIndex(FILE)
    field.form.setCurrentIndex(form)
    assert (field.text(), field.value()) == (typed, before)


def test_hex_becomes_text_by_way_of_the_file_too(field: BytesField) -> None:
    field.form.setCurrentIndex(HEX)
    field.set_text("6d 6f")
    field.form.setCurrentIndex(FILE)
    field.form.setCurrentIndex(TEXT)
    assert (field.text(), field.value()) == ("mo", b"mo")


def test_what_is_typed_is_sent(field: BytesField) -> None:
    field.form.setCurrentIndex(TEXT)
    typed = "a\u00a0b\u2028c\nd"
    field.set_text(typed)
    assert field.value() == typed.encode()


@pytest.mark.parametrize("separator", ["\u2028", "\u2029"])
def test_bytes_a_text_control_would_change_are_filled_in_as_hex(field: BytesField, separator: str) -> None:
    field.show_bytes(f"a{separator}b".encode())
    assert field.form.currentIndex() == HEX
    assert field.value() == f"a{separator}b".encode()


def paste(qtbot: QtBot, field: BytesField, text: str) -> None:
    field.form.setCurrentIndex(TEXT)
    with qtbot.waitActive(field):
        field.show()
    field.edit.setFocus()
    QApplication.clipboard().setText(text)
    QTest.keyClick(field.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def said(field: BytesField) -> str:
    return " ".join(label.text() for label in field.findChildren(PlainLabel) if label.isVisible())


def remove_button(field: BytesField) -> Button:
    return next(button for button in field.findChildren(Button) if button.text() == "Remove")


def test_a_long_paste_is_kept_aside_whole(qtbot: QtBot, field: BytesField) -> None:
    text = "grüße\u00a0" * 200_000
    paste(qtbot, field, text)
    assert field.value() == text.encode()
    assert "1,200,000 characters, 1,800,000 bytes" in said(field)
    assert not field.edit.isVisible()
    assert remove_button(field).hasFocus()


def test_a_long_paste_goes_between_what_was_typed(qtbot: QtBot, field: BytesField) -> None:
    paste(qtbot, field, "\U0001f600[]")
    QTest.keyClick(field.edit, Qt.Key.Key_Left)
    paste(qtbot, field, "x" * LONGEST_SHOWN)
    assert field.value() == f"\U0001f600[{'x' * LONGEST_SHOWN}]".encode()


def test_a_long_paste_can_be_removed(qtbot: QtBot, field: BytesField) -> None:
    paste(qtbot, field, "x" * (LONGEST_SHOWN + 1))
    remove_button(field).click()
    assert field.value() == b""
    assert field.edit.isVisible()
    assert field.edit.hasFocus()


def test_a_long_paste_keeps_its_bytes_as_hex_and_back(qtbot: QtBot, field: BytesField) -> None:
    text = "a\r\n" * LONGEST_SHOWN
    paste(qtbot, field, text)
    for form in (HEX, FILE, HEX, TEXT):
        field.form.setCurrentIndex(form)
    assert field.value() == text.encode()


def test_a_long_paste_that_is_no_hex_is_reported(qtbot: QtBot, field: BytesField) -> None:
    paste(qtbot, field, "x" * LONGEST_SHOWN)
    field.form.setCurrentIndex(HEX)
    field.set_text("zz" * LONGEST_SHOWN)
    assert field.value() is None
    assert f"{2 * LONGEST_SHOWN:,} characters" in said(field)
    assert "This is not hex." in said(field)
