"""Child processes of a test: what one said, and how one is stopped."""

from __future__ import annotations

import os
import re
import signal

_OF_QT = "This plugin does not support propagateSizeHints()"
"""Qt's remark about a screen that is none."""
_OF_PYSIDE = re.compile(r"Error calling Python override of [A-Za-z:]+\(\): ")
"""PySide6's own words before it hands an exception to the program: written past Python, without the exception."""


def own_lines(said: str) -> list[str]:
    """The lines that are not Qt's remark about running off-screen, without PySide6's words before an exception."""
    lines = [_OF_PYSIDE.sub("", line) for line in said.splitlines()]
    return [line for line in lines if line and _OF_QT not in line]


def stop_child(pid: int) -> None:
    """Stop a child (SIGSTOP) and return once each of its threads stands still: until then it may answer (wait(2))."""
    os.kill(pid, signal.SIGSTOP)
    _, status = os.waitpid(pid, os.WUNTRACED)
    assert os.WIFSTOPPED(status), status
