"""Foreign text is shown as it is: no markup is read, no file is opened, no character is hidden."""

from __future__ import annotations

import base64
import json
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QHelpEvent, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from inspector.credential.jwt.envelope import wrap
from inspector.credential.model.inspection import Source
from inspector.credential.text.visible import is_hidden
from inspector.window.shell.main_window import MainWindow
from inspector.window.widgets.plain import PlainLabel, set_tooltip
from tests.samples import token
from tests.window.tour import visit

HIDDEN = "\u202e\u200b\u2066\u00ad\u2028\u0000\u0007\u3164"


@pytest.fixture
def canary(tmp_path: Path) -> Path:
    """A picture that nothing may open: its access time says whether anything did."""
    file = tmp_path / "canary.svg"
    file.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4"/></svg>'
    )
    os.utime(file, (1_000_000_000, 1_000_000_000))
    return file


def opened(canary: Path) -> bool:
    """Return whether the picture was read: with relatime, the first read renews an old access time."""
    return canary.stat().st_atime != 1_000_000_000


def hostile(canary: Path) -> str:
    return f'<b>PWNED</b><img src="file://{canary}"><a href="http://evil.example">x</a>{HIDDEN}&amp;'


def evil_key(canary: Path) -> str:
    text = hostile(canary)
    claims = {
        "sub": text,
        "ver": 1,
        "exp": int(time.time()) + 900,
        "iss": text,
        "t": "disposable",
        text: text,
        "p": base64.b64encode(b"\x12\x16\x0a\x14\x0a\x12\x08\x02\x12\x00\x1a\x0c\x0a\x0a<b>x</b>&'").decode(),
    }
    return wrap(text, token(claims))


@pytest.fixture
def evil(window: MainWindow, canary: Path) -> MainWindow:
    source = Source(name=hostile(canary), variable=None)
    window.intake.take_text(evil_key(canary), source)
    window.intake.take_text(
        json.dumps({hostile(canary): evil_key(canary)[:-8], "x": hostile(canary)}), source
    )
    window.intake.take_text(hostile(canary), source)
    return window


def labels(root: QWidget) -> Iterator[QLabel]:
    yield from root.findChildren(QLabel)


def tooltips(root: QWidget) -> Iterator[str]:
    for widget in (root, *root.findChildren(QWidget)):
        yield widget.toolTip()
    for action in root.findChildren(QAction):
        yield action.toolTip()


def is_plain(text: str) -> bool:
    """A tooltip is either no markup for Qt, or ours: one wrapper around escaped text."""
    inner = text.removeprefix("<qt>").removesuffix("</qt>")
    return "<" not in inner if text.startswith("<qt>") else "<" not in text


def show_tooltips(root: QWidget) -> None:
    for child in root.findChildren(QWidget):
        if child.isVisible() and child.toolTip():
            where = child.mapToGlobal(QPoint(2, 2))
            QApplication.sendEvent(child, QHelpEvent(QEvent.Type.ToolTip, QPoint(2, 2), where))


def test_the_canary_would_be_noticed(qtbot: QtBot, canary: Path) -> None:
    label = QLabel(hostile(canary))
    qtbot.addWidget(label)
    label.show()
    label.grab()
    if not opened(canary):
        pytest.skip("this file system does not record reading")


def test_every_label_of_every_view_shows_plain_text(evil: MainWindow, canary: Path) -> None:
    for entry in evil.entries.entries():
        for where, root in visit(evil, entry):
            rich = [label for label in labels(root) if label.textFormat() is not Qt.TextFormat.PlainText]
            assert [type(label.parentWidget()).__name__ for label in rich if not _is_qts_own(label)] == [], (
                where
            )
            root.grab()
            show_tooltips(root)
    assert not opened(canary)


def _is_qts_own(label: QLabel) -> bool:
    """The size grip's and tool tip's labels that Qt makes itself."""
    return type(label) is QLabel and label.objectName().startswith("qtooltip")


def test_every_tooltip_is_escaped(evil: MainWindow) -> None:
    for entry in evil.entries.entries():
        for where, root in visit(evil, entry):
            assert [text for text in tooltips(root) if not is_plain(text)] == [], where


def test_tooltips_of_rows_are_escaped_and_whole(evil: MainWindow) -> None:
    for row in range(evil.entries.rowCount()):
        for column in range(evil.entries.columnCount()):
            text = evil.entries.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or ""
            assert is_plain(text)
    named = evil.entries.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;PWNED&lt;/b&gt;" in named


def test_no_view_holds_a_rich_text_document(evil: MainWindow) -> None:
    for where, root in visit(evil, evil.entries.entries()[0]):
        assert root.findChildren(QTextEdit) == [], where
        assert root.findChildren(QMessageBox) == [], where
        for edit in root.findChildren(QPlainTextEdit):
            assert "PWNED" not in edit.toPlainText() or edit.document().defaultStyleSheet() == ""
        for document in root.findChildren(QTextDocument):
            assert not document.baseUrl().isValid() or document.baseUrl().isEmpty()


def texts(root: QWidget) -> Iterator[str]:
    for label in labels(root):
        yield label.text()
        yield label.accessibleName()
    for widget in (root, *root.findChildren(QWidget)):
        yield widget.windowTitle()
        yield widget.accessibleName()
        yield widget.toolTip()
        model = getattr(widget, "model", None)
        if callable(model) and widget.isVisible():
            yield from _cells(model())


def _cells(model: object) -> Iterator[str]:
    rows, columns = model.rowCount(), model.columnCount()  # type: ignore[attr-defined]
    for row in range(min(rows, 60)):
        for column in range(min(columns, 12)):
            yield str(model.index(row, column).data() or "")  # type: ignore[attr-defined]


def test_no_hidden_character_reaches_any_view(evil: MainWindow) -> None:
    for entry in evil.entries.entries():
        for where, root in visit(evil, entry):
            for text in texts(root):
                found = [
                    character
                    for character in text
                    if is_hidden(character) and character not in "\n\u00a0\u202f"
                ]
                assert found == [], (where, text[:80])


def test_the_markup_is_seen_as_text(evil: MainWindow) -> None:
    evil.navigator.select(evil.entries.entries()[0])
    evil.navigator.show_page("inspect")
    assert any("<b>PWNED</b>" in text for text in texts(evil.navigator.entry_view))


def test_the_window_title_never_changes(evil: MainWindow) -> None:
    for entry in evil.entries.entries():
        evil.navigator.select(entry)
        assert evil.windowTitle() == "Credential Inspector"


def test_the_status_bar_shows_messages_as_plain_text(evil: MainWindow, canary: Path) -> None:
    evil.announce(hostile(canary))
    evil.statusBar().grab()
    assert not opened(canary)


def test_a_label_and_a_tooltip_of_ours_open_nothing(qtbot: QtBot, canary: Path) -> None:
    label = PlainLabel(hostile(canary))
    qtbot.addWidget(label)
    set_tooltip(label, hostile(canary))
    label.show()
    label.grab()
    show_tooltips(label)
    assert not opened(canary)
    assert "&lt;b&gt;" in label.toolTip()


def test_one_very_long_word_does_not_stall_the_window(window: MainWindow) -> None:
    began = time.perf_counter()
    window.intake.take_text(wrap("a" * 200, token({"sub": "w" * 3_000, "ver": 1, "x": "y" * 300})), Source())
    for _where, root in visit(window, window.entries.entries()[0]):
        root.grab()
    assert time.perf_counter() - began < 20
