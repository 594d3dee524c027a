"""A program that holds the clipboard, or drags something, and never answers: the window goes on (a real X server)."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from tests.reliability.silent import longest_gap, run

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("xvfb-run") is None or shutil.which("xclip") is None,
    reason="needs xvfb-run and xclip",
)

A_WAIT_MS = 1_500

_BEGIN = """
import subprocess
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from tests.children import stop_child
from tests.window.credentials import load

def own(selection, text):
    with subprocess.Popen(["xclip", "-selection", selection, "-i", "-quiet"], stdin=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, start_new_session=True) as owner:
        owner.stdin.write(text.encode())
        owner.stdin.close()
        owner.stdin = None
        owners.append(owner)
        owner.wait = lambda timeout=None: 0

def own_stopped():
    own("clipboard", "somebody else's")
    time.sleep(0.4)  # it owns the clipboard by then; Qt hears of that once this slot ends, and asks a stopped program
    stop()

owners = []

def stop():
    for owner in owners:
        stop_child(owner.pid)

def said():
    return app.window.statusBar().currentMessage()

def finish():
    print("said", said())
    print("entries", len(app.window.entries.entries()))
    for owner in owners:
        owner.kill()
    end()
"""

_PASTES = (
    _BEGIN
    + """
def begin():
    own("clipboard", v1_key())
    soon(0.5, silence)

def silence():
    stop()
    gaps.start()
    app.window.commands.paste()
    soon(2.5, finish)

soon(0.3, begin)
"""
)

_COPIES = (
    _BEGIN
    + """
def begin():
    load(app.window, v1_key())
    app.window.commands.copy_credential()
    print("counted", app.window.status.clipboard.text() != "")
    soon(0.3, replace)

def replace():
    own_stopped()
    gaps.start()
    soon(2.5, look)

def look():
    print("counted", app.window.status.clipboard.text() != "")
    finish()

soon(0.3, begin)
"""
)

_FIELD = (
    _BEGIN
    + """
field = QLineEdit()

def begin():
    own("clipboard", "pasted")
    own("primary", "clicked")
    field.show()
    field.activateWindow()
    field.setFocus()
    soon(0.5, paste)

def paste():
    print("focus", QGuiApplication.focusObject() is field)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    soon(0.5, click)

def click():
    print("text", field.text())
    QTest.mouseClick(field, Qt.MouseButton.MiddleButton)
    soon(0.5, silence)

def silence():
    print("text", field.text())
    stop()
    gaps.start()
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.mouseClick(field, Qt.MouseButton.MiddleButton)
    at = QPoint(5, 5)
    app.qt.sendEvent(field, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, field.mapToGlobal(at)))
    soon(2.5, last)

def last():
    print("text", field.text())
    field.close()
    finish()

soon(0.3, begin)
"""
)

_MENUS = (
    _BEGIN
    + """
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget

place = QWidget()
place.setLayout(QVBoxLayout())
line, text, number, read = QLineEdit("a word"), QPlainTextEdit("some words"), QSpinBox(), QPlainTextEdit("read")
read.setReadOnly(True)
fields = [line, text, number, read]
for field in fields:
    place.layout().addWidget(field)

def begin():
    own("clipboard", "pasted")
    place.show()
    place.activateWindow()
    soon(0.5, silence)

def silence():
    stop()
    gaps.start()
    ask(fields)

def menus():
    return [each for each in app.qt.topLevelWidgets() if isinstance(each, QMenu) and each.isVisible()]

def ask(left):
    if not left:
        choose()
        return
    left[0].setFocus()
    soon(0.2, lambda: click(left[0]))
    soon(0.7, lambda: tell(left))

def click(field):
    at = QPoint(5, 5)
    target = field.viewport() if isinstance(field, QPlainTextEdit) else field
    app.qt.sendEvent(target, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, target.mapToGlobal(at)))

def tell(left):
    for menu in menus():
        words = [each.text().split(chr(9))[0] for each in menu.actions() if each.isEnabled() and each.text()]
        print("menu", type(left[0]).__name__, words)
        menu.close()
    ask(left[1:])

def choose():
    line.setFocus()
    soon(0.2, lambda: click(line))
    soon(0.7, paste)

def paste():
    print("said", said())
    (menu,) = menus()
    next(each for each in menu.actions() if "Paste" in each.text()).trigger()
    menu.close()
    soon(1.5, last)

def last():
    print("text", line.text())
    place.close()
    finish()

soon(0.3, begin)
"""
)

_ANSWERS = (
    _BEGIN
    + """
def begin():
    own("clipboard", v1_key())
    soon(0.5, paste)

def paste():
    gaps.start()
    app.window.commands.paste()
    soon(1.0, finish)

soon(0.3, begin)
"""
)


def on_x11(script: str, folder: Path) -> list[str]:
    return run(script, "xvfb-run", "-a", QT_QPA_PLATFORM="xcb", XDG_CONFIG_HOME=str(folder), LANG="C.UTF-8")


def test_what_another_program_offers_is_pasted(tmp_path: Path) -> None:
    said = on_x11(_ANSWERS, tmp_path)
    assert "entries 1" in said


def test_a_paste_from_a_silent_program_is_given_up_and_said(tmp_path: Path) -> None:
    said = on_x11(_PASTES, tmp_path)
    assert longest_gap(said) < A_WAIT_MS
    assert "said The program that holds the copied text does not answer. Copy it again." in said
    assert "entries 0" in said


def test_a_silent_program_that_takes_the_clipboard_ends_the_countdown(tmp_path: Path) -> None:
    said = on_x11(_COPIES, tmp_path)
    assert longest_gap(said) < A_WAIT_MS
    assert [line for line in said if line.startswith("counted")] == ["counted True", "counted False"]


def test_fields_paste_from_programs_that_answer_only(tmp_path: Path) -> None:
    said = on_x11(_FIELD, tmp_path)
    assert longest_gap(said) < A_WAIT_MS
    texts = [line for line in said if line.startswith("text")]
    assert texts == ["text pasted", "text pastedclicked", "text pastedclicked"]


def test_a_context_menu_appears_although_the_owner_is_silent(tmp_path: Path) -> None:
    said = on_x11(_MENUS, tmp_path)
    assert longest_gap(said) < A_WAIT_MS
    assert [line for line in said if line.startswith("menu")] == [
        "menu QLineEdit ['&Paste', 'Select All']",
        "menu QPlainTextEdit ['&Paste', 'Select All']",
        "menu QSpinBox ['&Paste', 'Select All']",
        "menu QPlainTextEdit ['Select All']",
    ]
    silent = "said The program that holds the copied text does not answer. Copy it again."
    assert [line for line in said if line.startswith("said")] == ["said ", silent]
    assert "text a word" in said
