"""What macOS needs, against stand-ins for its libraries: the pasteboard's mark, the notification of a lock."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.credential.text.secret import Secret
from inspector.process import system
from inspector.window.protection import pasteboard_copy, session_lock_macos
from inspector.window.protection.clipboard import Clipboard
from inspector.window.protection.pasteboard_copy import PasteboardCopy
from inspector.window.protection.session_lock import SessionLock
from inspector.window.protection.status import protections

SECRET = Secret("a-secret-that-is-copied")
TEXT, CONCEALED = "public.utf8-plain-text", "org.nspasteboard.ConcealedType"


class Pasteboard:
    """The general pasteboard as the Objective-C runtime shows it."""

    def __init__(self, *, takes_marks: bool = True) -> None:
        self.takes_marks = takes_marks
        self.count = 7
        self.options: int | None = None
        self.held: dict[str, str] = {}

    def class_named(self, name: str) -> Any:
        return name

    def string(self, text: str) -> Any:
        return text

    def send(self, target: Any, selector: str, *arguments: Any, types: Any = (), result: Any = None) -> Any:
        assert len(types) == len(arguments), "the types of all arguments have to be declared"
        acts: dict[str, Callable[..., Any]] = {
            "new": lambda: "pool",
            "drain": lambda: None,
            "generalPasteboard": lambda: self,
            "prepareForNewContentsWithOptions:": self._prepare,
            "clearContents": lambda: self._prepare(None),
            "setString:forType:": self._set,
            "types": lambda: list(self.held),
            "containsObject:": lambda wanted: wanted in target,
            "changeCount": lambda: self.count,
        }
        return acts[selector](*arguments)

    def _prepare(self, options: int | None) -> int:
        self.options, self.held = options, {}
        self.count += 1
        return self.count

    def _set(self, text: str, kind: str) -> bool:
        if kind == CONCEALED and not self.takes_marks:
            return False
        self.held[kind] = text
        return True


@pytest.fixture
def macos(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "here", system.chosen("darwin"))


def about(marked: bool | None) -> str:
    found = protections(idle_minutes=15, lock_told=True, marked=marked)
    return next(one.sentence for one in found if "Copied secrets" in one.sentence)


@pytest.mark.usefixtures("macos")
def test_a_secret_is_written_with_the_mark_and_for_this_computer_only(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Pasteboard()
    monkeypatch.setattr(pasteboard_copy, "Runtime", lambda: board)
    clipboard = Clipboard(qapp.clipboard())
    clipboard.copy_secret(SECRET)
    assert board.held == {TEXT: SECRET.reveal(), CONCEALED: ""}
    assert board.options == 1
    assert clipboard.marked
    assert "are marked" in about(clipboard.marked)
    clipboard.clear_secret()
    assert board.held == {}


@pytest.mark.usefixtures("macos")
def test_what_somebody_else_copied_stays(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    board = Pasteboard()
    monkeypatch.setattr(pasteboard_copy, "Runtime", lambda: board)
    clipboard = Clipboard(qapp.clipboard())
    clipboard.copy_secret(SECRET)
    board.send(board, "prepareForNewContentsWithOptions:", 0, types=(int,))
    board.held = {TEXT: "somebody else's"}
    clipboard.clear_secret()
    assert board.held == {TEXT: "somebody else's"}


@pytest.mark.usefixtures("macos")
@pytest.mark.parametrize("fails", ["no runtime", "no mark"])
def test_where_the_mark_does_not_arrive_about_says_so(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    if fails == "no mark":
        monkeypatch.setattr(pasteboard_copy, "Runtime", lambda: Pasteboard(takes_marks=False))
    clipboard = Clipboard(qapp.clipboard())
    assert "not marked" in about(None), "nothing was proven yet"
    clipboard.copy_secret(SECRET)
    assert qapp.clipboard().text() == SECRET.reveal()
    assert clipboard.marked is False
    assert "not marked" in about(clipboard.marked)
    clipboard.clear_secret()
    assert qapp.clipboard().text() == ""


def test_without_the_system_s_libraries_nothing_is_copied_there() -> None:
    assert PasteboardCopy.made(SECRET) is None


class CoreFoundation:
    """The part of Core Foundation that is called, with the types it was declared with."""

    def __init__(self) -> None:
        self.observer: list[Any] = []
        self.CFNotificationCenterGetDistributedCenter = self._function(lambda: 0x1_0000_0001)
        self.CFStringCreateWithCString = self._function(lambda _allocator, text, _encoding: text)
        self.CFNotificationCenterAddObserver = self._function(
            lambda *arguments: self.observer.extend(arguments)
        )

    def _function(self, act: Callable[..., Any]) -> Any:
        class Function:
            restype: Any = None
            argtypes: Any = None

            def __call__(self, *arguments: Any) -> Any:
                assert len(self.argtypes) == len(arguments)
                return act(*arguments)

        return Function()

    def lock_screen(self) -> None:
        _center, observer, called, name, _object, how = self.observer
        assert how == 4, "not at once, but when the program is in front again"
        assert name == b"com.apple.screenIsLocked"
        called(None, observer, None, None, None)


@pytest.mark.usefixtures("macos")
def test_a_locked_screen_is_heard_of(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    library = CoreFoundation()
    monkeypatch.setattr(ctypes, "CDLL", lambda _path: library)
    lock = SessionLock()
    assert lock.told
    with qtbot.waitSignal(lock.locked):
        library.lock_screen()


def test_without_core_foundation_only_the_idle_time_applies(qapp: QApplication) -> None:
    assert session_lock_macos.NotificationLock(QObject()).told is False
