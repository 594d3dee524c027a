"""The options of the command line."""

from __future__ import annotations

import argparse
from pathlib import Path

from inspector import __version__


def parser() -> argparse.ArgumentParser:
    """The parser of all options."""
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
