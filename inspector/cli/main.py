"""Parse the command line, run the command and return the exit code.

Imports are inside the functions so that a report never loads Qt.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from inspector import __version__

TYPE_CHECKING = False  # importing typing costs start-up time
if TYPE_CHECKING:
    import argparse

STANDARD_INPUT = "-"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with these arguments (``None``: those of the process) and return its exit code."""
    given = sys.argv[1:] if argv is None else argv
    if not any(word.startswith("-") for word in given):  # the usual start needs no parser
        from inspector.cli import window  # noqa: PLC0415 - only when a window is wanted

        return window.open_window(given, sandbox=False, new_window=False)
    parser = _parser()
    arguments = parser.parse_args(given)
    if (arguments.harden or arguments.new_window) and (arguments.report or arguments.self_test):
        parser.error("--harden and --new-window go with a window")
    if arguments.files and arguments.self_test:
        parser.error("--self-test takes no files")
    if arguments.screenshot and not arguments.self_test:
        parser.error("--screenshot goes with --self-test")
    if arguments.report:
        from inspector.cli import report  # noqa: PLC0415 - the decoders only when there is something to decode

        return report.print_reports(arguments.report, arguments.files)
    from inspector.cli import window  # noqa: PLC0415 - only when a window is wanted

    if arguments.self_test:
        return window.self_test(arguments.screenshot)
    if STANDARD_INPUT in arguments.files:
        parser.error("standard input (-) goes with --report")
    return window.open_window(
        arguments.files,
        sandbox=arguments.sandbox,
        new_window=arguments.new_window,
        sealed=arguments.harden,
    )


def _parser() -> argparse.ArgumentParser:
    import argparse  # noqa: PLC0415 - see main
    from pathlib import Path  # noqa: PLC0415

    parser = argparse.ArgumentParser(
        prog="momento-inspector",
        description="Shows the type, endpoint, expiry and permissions of a Momento credential, and why it fails. "
        "Credentials are never taken as arguments: paste them, or name a file.",
    )
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="files holding credentials; - is standard input"
    )
    parser.add_argument(
        "--new-window", action="store_true", help="open a window of its own beside a running one"
    )
    parser.add_argument(
        "--harden",
        action="store_true",
        help="keep other programs of this user out of the window's memory, also where desktop portals would need it "
        "(Linux; native file dialogs may then not open)",
    )
    doing = parser.add_mutually_exclusive_group()
    doing.add_argument("--sandbox", action="store_true", help="open the window with the sandbox started")
    doing.add_argument(
        "--report",
        choices=("text", "markdown", "json"),
        help="print the redacted report and exit: 0 no errors found, 1 errors found, 2 nothing could be read",
    )
    doing.add_argument(
        "--self-test", action="store_true", help="drive the window against the sandbox and exit"
    )
    parser.add_argument(
        "--screenshot", type=Path, metavar="FILE.png", help="with --self-test: save a picture"
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    return parser
