"""A second start on Windows: the pipe, its owner, the right to raise the window. ``ctypes`` meets stand-ins."""

from __future__ import annotations

import os
import socket
import sys
import threading
import time
import types
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from inspector.process import handover, start_lock, system
from inspector.process.systems import windows
from tests.windows_stand_ins import ME, OTHER, Libraries

if sys.platform == "win32":
    pytest.skip("stands in for Windows", allow_module_level=True)


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Libraries:
    made = Libraries()
    made.install(monkeypatch)
    monkeypatch.setattr(system, "here", windows)
    monkeypatch.setattr(windows, "_noted", [])
    return made


@pytest.fixture
def pipe(fake: Libraries, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    """The window's end of the pipe that ``CreateFileW`` opens."""
    window, start = socket.socketpair()
    fake.pipes[windows.address()] = start.detach()
    runtime: Any = types.ModuleType("msvcrt")
    runtime.open_osfhandle = lambda handle, _flags: handle
    monkeypatch.setitem(sys.modules, "msvcrt", runtime)
    window.settimeout(10)
    yield window
    window.close()


def answering(window: socket.socket, fake: Libraries, seen: list[Any]) -> Callable[[], None]:
    def answer() -> None:
        seen.append(window.recv(65_536))
        seen.append(list(fake.allowed))
        window.sendall(handover.ANSWER)
        seen.append(window.recv(1))

    thread = threading.Thread(target=answer, daemon=True)
    thread.start()
    return lambda: thread.join(10)


def test_the_right_to_raise_the_window_is_given_before_the_files(
    fake: Libraries, pipe: socket.socket
) -> None:
    seen: list[Any] = []
    wait = answering(pipe, fake, seen)
    assert handover.offer(["/srv/a.env"]) == handover.TAKEN
    wait()
    message, allowed, rest = seen
    assert handover.decode(message) == [Path("/srv/a.env")]
    assert allowed == [fake.server]
    assert rest == b"", "the start has to close the pipe first, or the answer may be lost"


def test_a_pipe_of_another_user_gets_nothing(fake: Libraries, pipe: socket.socket) -> None:
    fake.users[fake.server] = OTHER
    assert handover.offer(["/srv/a.env"]) == handover.REFUSED
    assert pipe.recv(1) == b"", "it was closed without a word"
    assert fake.allowed == []


def test_the_server_of_a_pipe_sees_only_who_calls(fake: Libraries, pipe: socket.socket) -> None:
    handover.offer([], 0.2)
    assert fake.opened_with & 0x0010_0000
    assert fake.opened_with & 0x0003_0000 == 0x0001_0000


def test_a_window_that_never_answers_is_given_up_in_the_promised_time(
    fake: Libraries, pipe: socket.socket
) -> None:
    begin = time.monotonic()
    assert handover.offer([], 0.2) == handover.REFUSED
    assert 0.2 <= time.monotonic() - begin < 2


def test_no_pipe_and_a_busy_pipe_are_no_refusal(fake: Libraries) -> None:
    assert handover.offer([]) == handover.NOBODY
    fake.busy = True
    assert handover.offer([]) == handover.NOBODY


def test_the_name_of_the_pipe_has_user_and_session(fake: Libraries, monkeypatch: pytest.MonkeyPatch) -> None:
    first = windows.address()
    assert first.startswith("\\\\.\\pipe\\")
    assert ME in first
    fake.session = 2
    assert windows.address() != first
    monkeypatch.setenv("USERNAME", "somebody")
    fake.session = 1
    assert windows.address() == first, "the environment does not choose the pipe"


def test_the_first_start_holds_the_mutex_and_shows_its_stages(fake: Libraries) -> None:
    assert start_lock.claim()
    try:
        with pytest.raises(BlockingIOError):
            windows.claim_start()
        before = windows.stage()
        start_lock.note_stage()
        assert windows.stage() != before
    finally:
        start_lock.release()
    assert fake.mutexes == set()


def test_a_file_is_given_to_its_owner_alone(fake: Libraries, tmp_path: Path) -> None:
    file = tmp_path / "key.json"
    assert windows.make_private(file)
    assert fake.protected == {str(file): f"D:P(A;;FA;;;{ME})"}
    fake.volume = 0
    assert not windows.make_private(file), "FAT keeps no rights"


def test_high_contrast_is_read_from_windows(fake: Libraries) -> None:
    assert not windows.wants_high_contrast()
    fake.contrast = 1
    assert windows.wants_high_contrast()


def test_the_taskbar_and_the_installer_are_told_the_name(fake: Libraries) -> None:
    windows.identify("org.example.App")
    windows.identify("org.example.App")  # a second window
    assert set(fake.names) == {"org.example.App"}
    assert "org.example.App" in fake.mutexes


def test_a_wakeup_wakes(fake: Libraries) -> None:
    heard, told = windows.wakeup_pair()
    os.write(told, b"\2")
    assert windows.read_wakeup(heard) == b"\2"
    for end in (heard, told):
        windows.close_wakeup(end)
