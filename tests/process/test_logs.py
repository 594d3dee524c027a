"""The log: what is redacted, and what has to stay readable."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator

import pytest

from inspector.process import logs


@pytest.fixture(autouse=True)
def logging_set_up(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    monkeypatch.setattr(sys, "stderr", sys.stderr)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    logs.set_up()
    yield
    root.handlers[:] = before
    root.setLevel(level)


def test_a_long_logger_name_stays_readable() -> None:
    name = "inspector.window.background.call_queue"
    logging.getLogger(name).info("started")
    assert logs.tail()[-1] == f"INFO {name}: started"


def test_what_looks_like_a_secret_is_redacted_in_the_message() -> None:
    logging.getLogger("inspector").info("sent %s", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtZSJ9")
    assert logs.tail()[-1] == "INFO inspector: sent [redacted]"
