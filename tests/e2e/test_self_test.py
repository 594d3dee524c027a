"""The self-test checks an installation, so it has to fail if something is broken."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_RUN = (
    "import sys; from pathlib import Path; from inspector import self_test\n"
    "{broken}\n"
    "sys.exit(self_test.run(Path(sys.argv[1])))"
)


def run_self_test(screenshot: Path, broken: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _RUN.format(broken=broken), str(screenshot)],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


def test_every_step_holds_and_the_picture_is_written(tmp_path: Path) -> None:
    ended = run_self_test(tmp_path / "shot.png")
    assert ended.returncode == 0, ended.stdout + ended.stderr
    lines = ended.stdout.splitlines()
    assert len(lines) >= 6
    assert all(line.startswith("ok ") for line in lines)
    assert (tmp_path / "shot.png").read_bytes().startswith(b"\x89PNG")
    assert "eyJ" not in ended.stdout + ended.stderr


def test_a_sandbox_that_does_not_enforce_permissions_makes_it_fail(tmp_path: Path) -> None:
    broken = "import inspector.sandbox.call as call; call.check_access = lambda *_: None"
    ended = run_self_test(tmp_path / "shot.png", broken)
    assert ended.returncode == 1
    assert "FAIL  get of another key: denied, as predicted: observed MISS" in ended.stdout


def test_a_sandbox_that_widens_what_it_grants_makes_it_fail(tmp_path: Path) -> None:
    broken = (
        "from inspector.sandbox import Sandbox; first = Sandbox.__init__\n"
        "def widening(self): first(self); self.faults.widen = True\n"
        "Sandbox.__init__ = widening"
    )
    ended = run_self_test(tmp_path / "shot.png", broken)
    assert ended.returncode == 1
    assert "FAIL  minted for one key" in ended.stdout


def test_a_picture_that_cannot_be_written_is_a_failure(tmp_path: Path) -> None:
    ended = run_self_test(tmp_path / "missing" / "shot.png")
    assert ended.returncode == 1
    assert "shot.png cannot be written" in ended.stdout
