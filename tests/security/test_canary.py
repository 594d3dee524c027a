"""A known secret goes through every feature, and no eight characters of it are found anywhere afterwards."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.samples import v1_key
from tests.security.leaks import leaked, leaking_files, own_part, pieces

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="a child is told by an open file, which Windows does not pass on"
)
NOISY = {
    "GRPC_TRACE": "all",
    "GRPC_VERBOSITY": "debug",
    "QT_LOGGING_RULES": "*=true;qt.text.emojisegmenter=false",  # it tells single letters, a million of them
    "PYTHONDEVMODE": "1",
}


@dataclass
class Left:
    """What a session left behind."""

    canary: str
    home: Path
    output: str
    code: int
    seen: list[str]
    secrets: list[str]


def run_session(folder: Path, environment: dict[str, str], *parts: str) -> Left:
    home, given = folder / "home", folder / "given"
    home.mkdir(mode=0o700)
    given.mkdir()
    canary = v1_key()
    file = given / "customer.env"
    file.write_text(f"MOMENTO_API_KEY={canary}\n", encoding="utf-8")
    places = ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "TMPDIR")
    held = {**os.environ, **dict.fromkeys(places, str(home)), "QT_QPA_PLATFORM": "offscreen", **environment}
    told = folder / "told.json"
    with told.open("wb") as report:
        ended = subprocess.run(
            [sys.executable, "-P", "-c", _ON_THREE, str(report.fileno()), str(file), *parts],
            input=canary,
            capture_output=True,
            text=True,
            cwd=ROOT,
            env={**held, "PYTHONPATH": str(ROOT)},
            pass_fds=[report.fileno()],
            timeout=100,
            check=False,
        )
    assert ended.returncode == 0, ended.stderr[-3_000:]
    found = json.loads(told.read_text(encoding="utf-8"))
    told.unlink()
    return Left(canary, home, ended.stdout + ended.stderr, ended.returncode, found["seen"], found["secrets"])


_ON_THREE = """
import os, runpy, sys
from inspector.process.hardening import harden
harden()
os.dup2(int(sys.argv[1]), 3)
sys.argv = ["momento-inspector", *sys.argv[2:]]
runpy.run_module("tests.security.session", run_name="__main__")
"""


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Left:
    """A session with every category of Qt's log on, gRPC asked to trace everything, and twelve crashes."""
    return run_session(Path(tempfile.mkdtemp(dir=tmp_path_factory.getbasetemp())), NOISY)


def test_the_session_saw_the_secret_and_used_it(left: Left) -> None:
    assert left.secrets[0] == left.canary
    assert len(left.secrets) == 4
    assert len(left.seen) > 500
    assert any("PERMISSION_DENIED" in text or "UNAUTHENTICATED" in text for text in left.seen)


def test_nothing_shown_or_exported_holds_a_piece_of_a_secret(left: Left) -> None:
    leaks = {text for text in left.seen if leaked(text, left.secrets)}
    assert leaks == set()


def test_no_output_holds_a_piece_though_qt_and_grpc_log_everything(left: Left) -> None:
    assert "qt." in left.output
    assert leaked(left.output, left.secrets) == set()


def test_no_file_holds_a_piece(left: Left) -> None:
    assert list(left.home.rglob("settings.json")), "nothing was written, so nothing was looked at"
    assert leaking_files(left.home, left.secrets) == []


def test_crashes_are_told_by_type_and_place(left: Left) -> None:
    told = [text for text in left.seen if "unexpected ValueError" in text]
    assert len(told) >= 5


def test_the_hunt_finds_a_planted_piece(tmp_path: Path) -> None:
    secret = v1_key()
    signature = own_part(secret)
    (tmp_path / "log").write_text(f"... {signature[10:20]} ...", encoding="utf-8")
    assert leaking_files(tmp_path, [secret]) == ["log"]
    assert leaked(f"x{signature[5:13].encode().hex()}x", [secret])
    assert leaked(f"x{signature[5:13].encode().hex().upper()}x", [secret])
    assert not leaked(f"0x7f{signature[5:9].encode().hex()}0", [secret]), (
        "four characters, as an address may hold"
    )
    assert leaked(secret, [secret])
    assert not leaked(v1_key(sub="somebody else"), [secret])
    assert len(pieces(signature)) > 100
