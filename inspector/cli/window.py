"""Open the window from the command line: hand the files to a running window, else start one."""

from __future__ import annotations

from collections.abc import Sequence

from inspector.process import start_lock
from inspector.process.lazy import lazy

TYPE_CHECKING = False  # importing typing costs start-up time
if TYPE_CHECKING:
    from pathlib import Path

    from inspector.cli import start
else:
    start = lazy("inspector.cli.start")  # a second start ends without it


def open_window(
    files: Sequence[str], *, sandbox: bool, new_window: bool, sealed: bool = False, paste: bool = False
) -> int:
    """Open the window, or hand the files to the one that runs already; the exit code."""
    if not (new_window or sandbox or sealed) and start_lock.hand_over(files, paste=paste):
        return 0
    return start.window(files, sandbox=sandbox, new_window=new_window, sealed=sealed, paste=paste)


def self_test(screenshot: Path | None) -> int:
    """Run the self-test and return the exit code."""
    return start.self_test(screenshot)
