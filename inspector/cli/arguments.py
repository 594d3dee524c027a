"""The options of the command line."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import NoReturn

from inspector import __version__
from inspector.cli import output

_MISUSED = 2
"""Exit code of argparse for arguments it does not understand."""


class _Parser(argparse.ArgumentParser):
    """Prints help, version and errors where they are seen, and does not end with 0 where nobody saw them."""

    _unseen = False

    def _print_message(self, message: str, file: object = None) -> None:
        if message and not output.write_or_show(message):
            self._unseen = True

    def error(self, message: str) -> NoReturn:
        """Say how the program is used and what was wrong, and end with 2."""
        output.show(f"{self.format_usage()}{self.prog}: error: {message}\n")
        sys.exit(_MISUSED)

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        """End the program."""
        if message:
            output.show(message)
        sys.exit(status or (output.UNSEEN if self._unseen else 0))


def parser() -> argparse.ArgumentParser:
    """The parser of all options."""
    parser = _Parser(
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
