"""What the window says of the protection of secrets on this computer is what was measured."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication

from inspector.window.protection.status import Protection, protections

_ASKED = """
import resource, sys
from PySide6.QtWidgets import QApplication
from inspector.process import hardening
from inspector.window.protection.status import protections
resource.setrlimit(resource.RLIMIT_CORE, (0, int(sys.argv[1])))
if sys.argv[2] == "sealed":
    hardening.seal(always=True)
qt = QApplication([])
for each in protections(idle_minutes=15, lock_told=True):
    print(each.holds, each.sentence)
"""


def asked(hard_limit: int, *, sealed: bool) -> list[str]:
    """What a program says that has this limit for core dumps, and its memory sealed or not."""
    command = [sys.executable, "-c", _ASKED, str(hard_limit), "sealed" if sealed else "open"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    return done.stdout.splitlines()


@pytest.mark.skipif(sys.platform != "linux", reason="limits and seals of Linux")
def test_core_dumps_and_memory_are_said_as_they_are() -> None:
    resource = pytest.importorskip("resource")
    closed = asked(0, sealed=True)
    assert "True Core dumps are off: a crash does not write the memory to disk." in closed
    assert "True Other programs of this user cannot read the memory of this process." in closed
    if resource.getrlimit(resource.RLIMIT_CORE)[1] == 0:
        pytest.skip("nobody may have core dumps here")
    opened = asked(resource.getrlimit(resource.RLIMIT_CORE)[1], sealed=False)
    assert "False Core dumps are not disabled on this system." in opened
    (memory,) = [line for line in opened if "read this program's memory" in line]
    assert memory.startswith("False Other programs of this user can read")
    assert memory.endswith("Start the program with --harden to prevent this.")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("minutes", "told", "said"),
    [
        (
            0,
            True,
            (False, "Credentials stay loaded while you are away. You can change this in the View menu."),
        ),
        (1, True, (True, "All credentials are cleared after 1 minutes without input.")),
        (15, True, (True, "All credentials are cleared after 15 minutes without input.")),
        (15, True, (True, "All credentials are cleared when the session is locked.")),
        (
            15,
            False,
            (False, "This system does not report a locked session. Only the idle time applies."),
        ),
        (15, None, (False, "This system has not yet answered whether it tells of a locked session.")),
    ],
)
def test_idling_and_the_session_lock_are_said_as_they_are(
    minutes: int, told: bool | None, said: tuple[bool, str]
) -> None:
    found = protections(idle_minutes=minutes, lock_told=told)
    assert Protection(*said) in found
    about_locks = [each for each in found if "session" in each.sentence]
    assert len(about_locks) == 1


@pytest.mark.parametrize("marked", [True, False])
def test_the_clipboard_is_said_as_the_last_copy_showed(qapp: QApplication, marked: bool) -> None:
    found = protections(idle_minutes=15, lock_told=True, marked=marked)
    (said,) = [each for each in found if each.sentence.startswith("Copied secrets are ")]
    wayland = qapp.platformName().startswith("wayland")
    assert said.holds is (marked and not wayland)
    assert ("not marked: clipboard managers may keep them" in said.sentence) is not marked
    assert " 30 seconds" in said.sentence
