"""The log: what is redacted, and what has to stay readable."""

from __future__ import annotations

import logging
import subprocess
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
    logging.getLogger("inspector").info("sent %s", "Zk3vQ9pT7wLx2Rb8Nc5Hm4Jd6Gf1Sa0Uy")
    assert logs.tail()[-1] == "INFO inspector: sent [redacted]"


FOREIGN = """
import asyncio, base64, logging, sys
from inspector.process import hardening, logs
hardening.harden()
logs.set_up()
from inspector.credential.text.secret import Secret
from inspector.service.connection.connection import Connection

secret = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGH"
connection = Connection(Secret(secret), None)
pieces = " ".join(secret[at : at + 10] for at in range(0, 40, 10))
for name in ("grpc._common", "asyncio", "hpack.hpack", "qasync"):
    for text in (pieces, base64.b64encode(secret.encode()).decode()[:20], secret[3:23].encode().hex(" ")):
        logging.getLogger(name).error("the peer sent %s", text)
logging.getLogger("inspector.test").error("a word of ours, and %s", secret[:9])
logging.getLogger("asyncio").warning("Executing <Handle> took 0.2 seconds")
print("\\n".join(logs.tail()))
assert connection
"""


def test_lines_of_libraries_show_no_part_of_a_secret_and_stay_off_standard_error() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", FOREIGN], capture_output=True, text=True, timeout=60, check=True
    )
    lines = ended.stdout.splitlines()
    assert len(lines) == 14
    assert lines[-1] == "WARNING asyncio: Executing <Handle> took 0.2 seconds"
    assert lines[:-1] == [line for line in lines if line.endswith("[withheld]")]
    assert ended.stderr == "ERROR inspector.test: [withheld]\n"
