"""Open the window from the command line: hand over to a running window, else harden the process and load Qt."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from inspector.process import handover

TYPE_CHECKING = False  # importing typing costs start-up time
if TYPE_CHECKING:
    from pathlib import Path


def open_window(files: Sequence[str], *, sandbox: bool, new_window: bool, sealed: bool = False) -> int:
    """Open the window, or hand the files to a running one; return the exit code."""
    if not (new_window or sandbox or sealed) and handover.hand_over(files):
        return 0

    def start() -> int:
        from pathlib import Path  # noqa: PLC0415 - a second start ends without it

        from inspector import app  # noqa: PLC0415 - Qt, after everything that can be said without it

        paths = [Path(file) for file in files]
        return app.run(paths, sandbox=sandbox, new_window=new_window, sealed=sealed)

    return _started(start)


def self_test(screenshot: Path | None) -> int:
    """Run the self-test and return the exit code."""

    def start() -> int:
        from inspector import self_test as test  # noqa: PLC0415 - Qt, after everything that can be said without it

        return test.run(screenshot)

    return _started(start)


def _started(start: Callable[[], int]) -> int:
    import gc  # noqa: PLC0415

    gc.disable()  # nothing loaded at start is garbage; window.background.garbage takes over
    from inspector.process import startup_errors  # noqa: PLC0415 - a second start ends without them
    from inspector.process.hardening import harden  # noqa: PLC0415
    from inspector.process.qt_import import load_qt  # noqa: PLC0415

    harden()
    trouble = startup_errors.problem()
    if trouble is None:
        try:
            load_qt()
            return start()
        except ImportError as error:
            trouble = startup_errors.import_problem(error)
        except FileNotFoundError as error:
            trouble = str(error)
    _tell(trouble)
    return startup_errors.EXIT_CODE


def _tell(text: str) -> None:
    """Print to standard error; without a console (Windows) show a message box."""
    if sys.stderr is not None:
        print(f"momento-inspector: {text}", file=sys.stderr)
    elif sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - Windows only

        ctypes.windll.user32.MessageBoxW(None, text, "Credential Inspector", 0x10)
