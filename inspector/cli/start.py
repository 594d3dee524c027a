"""Start the window or the self-test: harden the process, load Qt, and explain every failure in words."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from inspector.process import start_lock, startup_errors, system
from inspector.process.hardening import harden
from inspector.process.lazy import lazy
from inspector.process.qt_import import load_qt

if TYPE_CHECKING:
    import pathlib

    from inspector import app
    from inspector import self_test as test
    from inspector.cli import exit_codes, output
    from inspector.credential.text import shapes, visible
else:  # they load Qt, which start-up errors must not need
    pathlib = lazy("pathlib")  # Qt's Python side needs it too, with less behind it
    app = lazy("inspector.app")
    test = lazy("inspector.self_test")
    exit_codes = lazy("inspector.cli.exit_codes")
    output = lazy("inspector.cli.output")
    shapes = lazy("inspector.credential.text.shapes")
    visible = lazy("inspector.credential.text.visible")


def window(files: Sequence[str], *, sandbox: bool, new_window: bool, sealed: bool, paste: bool) -> int:
    """Open a window with these files and return the exit code.

    Who typed a command wrongly reads it where it was typed: the window tells only of a file that cannot be read.
    """
    wrong = _mistyped(files)
    if wrong:
        output.progress(f"momento-inspector:{wrong}")
    return _started(
        lambda: app.run(
            [pathlib.Path(file) for file in files],
            sandbox=sandbox,
            new_window=new_window,
            sealed=sealed,
            paste=paste,
        ),
        files,
    )


def self_test(screenshot: pathlib.Path | None) -> int:
    """Run the self-test and return the exit code. Where nobody sees its lines, that is said once, and is no success."""
    seen = True

    def tell(text: str) -> None:
        nonlocal seen
        seen = seen and output.write(f"{text}\n")

    code = _started(lambda: test.run(screenshot, tell))
    return code if code or seen else exit_codes.Exit.NOT_WRITTEN


def _mistyped(files: Sequence[str]) -> str:
    """Say of a first word that is no file that it is no command: what it was meant for needs no window."""
    if not files or os.path.lexists(files[0]):
        return ""
    return f" “{shapes.as_name(visible.visible(files[0]))}” is neither a file nor a command: --help lists the commands."


def _started(start: Callable[[], int], files: Sequence[str] = ()) -> int:
    gc.disable()  # nothing loaded at start is garbage; window.background.garbage takes over
    harden()
    trouble = system.here.start_problem(os.environ)
    if trouble is not None:
        trouble += _mistyped(files)
    else:
        try:
            load_qt()
            start_lock.note_stage()
            return start()
        except ImportError as error:
            trouble = startup_errors.import_problem(error)
        except FileNotFoundError as error:
            trouble = str(error)
    output.complain(trouble)
    return startup_errors.EXIT_CODE
