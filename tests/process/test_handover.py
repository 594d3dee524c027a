"""The exchange with a running window over what is opened like a file, as Windows' named pipes are."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator

import pytest

from inspector.process import handover

if sys.platform == "win32":
    pytest.skip("a terminal takes the pipe's place", allow_module_level=True)

import tty


@pytest.fixture
def pipe() -> Iterator[tuple[int, str]]:
    """The other end, and the name of what is opened: a terminal blocks as a named pipe does."""
    other, ours = os.openpty()
    tty.setraw(ours)
    yield other, os.ttyname(ours)
    os.close(ours)
    os.close(other)


def test_an_answer_is_read(pipe: tuple[int, str]) -> None:
    other, place = pipe
    heard: list[bytes] = []

    def answer() -> None:
        heard.append(os.read(other, 100))
        os.write(other, handover.ANSWER)

    threading.Thread(target=answer, daemon=True).start()
    assert handover.exchange_through_file(place, b"message") == handover.ANSWER
    assert heard == [b"message"]


def test_a_window_that_never_answers_is_given_up_in_the_promised_time(
    pipe: tuple[int, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handover, "ANSWER_SECONDS", 0.2)
    begin = time.monotonic()
    with pytest.raises(TimeoutError):
        handover.exchange_through_file(pipe[1], b"message")
    assert time.monotonic() - begin >= 0.2


def test_nothing_there_is_said(tmp_path: os.PathLike[str]) -> None:
    with pytest.raises(FileNotFoundError):
        handover.exchange_through_file(f"{tmp_path}/none/pipe", b"message")
