"""Starts at the same moment make one window, which gets the files of all."""

from __future__ import annotations

import contextlib
import os
import select
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inspector.process import handover, start_lock
from inspector.window.shell.single_instance import SingleInstance
from tests.e2e.test_starting import environment
from tests.samples import v1_key

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="speaks to a Unix socket")

STARTS = 6
_START = f"""
import sys
from inspector.cli import start
from inspector.cli.main import main

opens = start.window

def window(*arguments, **options):
    from PySide6.QtCore import QTimer  # only where a window opens, as in the program
    from inspector import app

    class Watched(app.App):
        def listen(self):
            super().listen()
            self.watch = QTimer(self)
            self.watch.timeout.connect(self.look)
            self.watch.start(20)

        def look(self):
            if len(self.session.entries.entries()) == {STARTS}:
                self.watch.stop()
                print("all", flush=True)
                self.window.close()

    app.App = Watched
    print("window", flush=True)
    return opens(*arguments, **options)

start.window = window
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.timeout(300)  # a machine with twenty programs on two processors needs two minutes
def test_six_starts_at_once_make_one_window_with_six_files(tmp_path: Path) -> None:
    places = {"XDG_RUNTIME_DIR": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    starts = []
    for number in range(STARTS):
        file = tmp_path / f"{number}.env"
        file.write_text(f"MOMENTO_API_KEY={v1_key(sub=f'{number}@example.com')}\n")
        command = [sys.executable, "-c", _START, str(file)]
        starts.append(
            subprocess.Popen(
                command, env=environment(**places), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
            )
        )
    try:
        said = [start.communicate(timeout=200) for start in starts]
    finally:
        for start in starts:
            start.kill()
    assert [start.returncode for start in starts] == [0] * STARTS
    assert sorted(output for output, _errors in said) == [""] * (STARTS - 1) + ["window\nall\n"]


def test_the_lock_is_free_again_once_it_is_released(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    try:
        assert not start_lock.hand_over([])
        attempt = "from inspector.process import start_lock; print(start_lock.claim())"
        command = [sys.executable, "-c", attempt]
        held = subprocess.run(
            command, capture_output=True, text=True, check=True, timeout=30, env=environment()
        )
        assert held.stdout == "False\n"
    finally:
        start_lock.release()
    free = subprocess.run(command, capture_output=True, text=True, check=True, timeout=30, env=environment())
    assert free.stdout == "True\n"


@pytest.mark.parametrize("ending", ["lock", "sock"])
@pytest.mark.parametrize("kind", ["folder", "full folder", "link", "pipe"])
def test_what_stands_in_the_place_of_lock_or_socket_is_moved_away(
    ending: str, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    place = Path(handover.address()).with_suffix(f".{ending}")
    if kind == "pipe":
        os.mkfifo(place)
    elif kind == "link":
        place.symlink_to(tmp_path / "nowhere")
    else:
        place.mkdir()
    if kind == "full folder":
        (place / "kept").write_text("x")
    begin = time.monotonic()
    try:
        assert not start_lock.hand_over([])
        assert time.monotonic() - begin < 2, "nobody is waited for"
        instance = SingleInstance()
        assert instance.listen()
        assert start_lock.claim()
        answers: list[str] = []
        asking = threading.Thread(target=lambda: answers.append(handover.offer([], 2)))
        asking.start()
        qtbot.waitUntil(lambda: answers == [handover.TAKEN])
        instance.close()
    finally:
        start_lock.release()
    if kind == "full folder":
        assert [found.read_text() for found in place.parent.rglob("kept")] == ["x"], "nothing is deleted"


def test_a_place_that_nobody_can_use_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    Path(handover.address()).parent.chmod(0o777)
    begin = time.monotonic()
    assert not start_lock.hand_over([])
    assert time.monotonic() - begin < 2


_HOLDS = """
from inspector.process import start_lock as lock
print(lock.claim(), flush=True)
while input() == "on":
    lock.note_stage()
    print("noted", flush=True)
"""


@pytest.fixture
def holder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[subprocess.Popen[str]]:
    """A start that holds the lock and does not listen."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    command = [sys.executable, "-c", _HOLDS]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as made:
        assert made.stdout is not None
        assert made.stdout.readline() == "True\n"
        yield made
        made.communicate("off\n")


def test_a_start_that_never_listens_delays_the_next_by_three_seconds(holder: subprocess.Popen[str]) -> None:
    begin = time.monotonic()
    assert not start_lock.hand_over([])
    assert 2.5 < time.monotonic() - begin < 4
    assert not start_lock.claim()


def test_a_slow_start_that_goes_on_is_waited_for(
    holder: subprocess.Popen[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(start_lock, "STAGE_SECONDS", 1.0)
    monkeypatch.setattr(start_lock, "START_SECONDS", 2.5)
    ended = threading.Event()

    def go_on() -> None:
        assert holder.stdin is not None
        while not ended.wait(0.2):
            holder.stdin.write("on\n")
            holder.stdin.flush()

    thread = threading.Thread(target=go_on)
    thread.start()
    begin = time.monotonic()
    try:
        assert not start_lock.hand_over([])
    finally:
        ended.set()
        thread.join()
    assert 2.4 < time.monotonic() - begin < 5, "longer than one stage, and not for ever"


_STARVES = """
import os, select, socket, sys
from inspector.process import handover, start_lock
os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
assert start_lock.claim()

def listen():
    server = socket.socket(socket.AF_UNIX)
    server.bind(handover.address())
    server.listen()
    return server

server = listen() if sys.argv[1] == "listens" else None
print("claimed", flush=True)
while not select.select([0], [], [], 0)[0]:
    pass
peer, _ = (server or listen()).accept()
peer.recv(1_000)
peer.sendall(handover.ANSWER)
peer.recv(1)
"""
_TAKES_THE_PROCESSOR = "print('on', flush=True)\nwhile True: pass"


@pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux tells whether a process waits for a processor"
)
@pytest.mark.parametrize("state", ["starts", "listens"])
def test_a_start_that_gets_no_processor_is_waited_for(
    state: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(start_lock, "STAGE_SECONDS", 0.3)
    monkeypatch.setattr(start_lock, "_SHORTEST_ANSWER", 0.1)
    one = str(min(os.sched_getaffinity(0)))  # both have to share it
    command = ["taskset", "-c", one, sys.executable, "-c"]
    begun = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen([*command, _STARVES, state], **begun) as slow:
        assert slow.stdout is not None
        assert slow.stdout.readline() == "claimed\n"
        with subprocess.Popen([*command, _TAKES_THE_PROCESSOR], **begun) as busy:
            assert busy.stdout is not None
            assert busy.stdout.readline() == "on\n"
            answers: list[bool] = []
            waiting = threading.Thread(target=lambda: answers.append(start_lock.hand_over(["/srv/a.env"])))
            waiting.start()
            waiting.join(1.5)  # five times as long as for one that gets a processor and does nothing
            given_up = bool(answers)
            busy.kill()
        if given_up:
            slow.kill()  # nobody will come
        slow.communicate("listen\n")
        waiting.join()
    assert not given_up
    assert answers == [True]


def test_a_window_that_is_just_closing_is_asked_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, holder: subprocess.Popen[str]
) -> None:
    answers: list[bool] = []
    with socket.socket(socket.AF_UNIX) as window:
        window.bind(handover.address())
        window.listen()
        window.settimeout(10)
        asking = threading.Thread(target=lambda: answers.append(start_lock.hand_over(["/srv/a.env"])))
        asking.start()
        window.accept()[0].close()
        peer, _ = window.accept()
        with peer:
            assert handover.decode(peer.recv(1_000)) == [Path("/srv/a.env")]
            peer.sendall(handover.ANSWER)
            asking.join()
    assert answers == [True]


def test_a_window_whose_queue_is_full_is_asked_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, holder: subprocess.Popen[str]
) -> None:
    with socket.socket(socket.AF_UNIX) as window, contextlib.ExitStack() as others:
        window.bind(handover.address())
        window.listen(0)
        window.settimeout(10)
        with contextlib.suppress(BlockingIOError):
            while True:
                other = others.enter_context(socket.socket(socket.AF_UNIX))
                other.setblocking(False)
                other.connect(handover.address())
        assert handover.offer([], 0.2) == handover.NOBODY
        answers: list[bool] = []
        asking = threading.Thread(target=lambda: answers.append(start_lock.hand_over(["/srv/a.env"])))
        asking.start()
        message = b""
        while not message:
            peer, _ = window.accept()
            peer.setblocking(True)
            others.enter_context(peer)
            if select.select([peer], [], [], 0.1)[0]:
                message = peer.recv(1_000)
        peer.sendall(handover.ANSWER)
        asking.join()
    assert answers == [True]


def test_a_window_that_does_not_listen_lets_others_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    first, second = SingleInstance(), SingleInstance()
    assert first.listen()
    start_lock.release()
    assert start_lock.claim()
    assert not second.listen()
    command = [sys.executable, "-c", "from inspector.process import start_lock; print(start_lock.claim())"]
    free = subprocess.run(command, capture_output=True, text=True, check=True, timeout=30, env=environment())
    first.close()
    assert free.stdout == "True\n"


def test_a_window_that_listens_and_hangs_delays_a_start_by_three_seconds_at_most(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with socket.socket(socket.AF_UNIX) as hung:
        hung.bind(handover.address())
        hung.listen()
        begin = time.monotonic()
        assert not start_lock.hand_over(["/srv/a.env"])
        assert time.monotonic() - begin < 3


_SERVES = """
import os, socket, sys
from inspector.process import handover
with socket.socket(socket.AF_UNIX) as server:
    server.bind(handover.address())
    os.chmod(handover.address(), 0o777)
    os.setuid(65534)
    server.listen()
    print("ready", flush=True)
    peer, _ = server.accept()
    print(peer.recv(1_000), flush=True)
    peer.sendall(handover.ANSWER)
"""


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can be two users")
def test_a_socket_of_another_user_gets_no_file_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with subprocess.Popen([sys.executable, "-c", _SERVES], stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "ready\n"
        assert handover.offer(["/srv/secret-name.env"]) == handover.REFUSED
        assert other.stdout.readline() == "b''\n"
        other.wait(10)
