"""The parser: the window's own options, and a command for each entry of :data:`COMMANDS`."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Any, NoReturn

from inspector import __version__
from inspector.cli import output
from inspector.cli.commands import COMMANDS, Command
from inspector.cli.exit_codes import MEANINGS, Exit

PROGRAM = "momento-inspector"
_DESCRIPTION = (
    "Shows the type, endpoint, expiry and permissions of a Momento credential, and why it fails. "
    "Credentials are never taken as arguments: paste them, or name a file."
)
_WITHOUT_COMMAND = """\
without a command the window opens:
  momento-inspector                open the window
  momento-inspector staging.env    open a file in it
  momento-inspector ./report       open a file that is named like a command
"""


class _Help(argparse.RawDescriptionHelpFormatter):
    """Help as wide as the terminal. argparse would load a dozen modules to find that out, at every option."""

    def __init__(self, prog: str) -> None:
        try:
            width = os.get_terminal_size(1).columns - 2
        except OSError:
            width = 100
        super().__init__(prog, width=width)


class Parser(argparse.ArgumentParser):
    """A parser that takes no abbreviations and repeats no argument that may be a secret.

    It prints help, version and errors where they are seen, and does not end with 0 where nobody saw them.
    """

    _unseen = False

    def __init__(self, **how: Any) -> None:
        super().__init__(**{"formatter_class": _Help, "allow_abbrev": False, **how})

    def _print_message(self, message: str, file: object = None) -> None:
        """Print where it is seen. argparse calls this for the help and the version."""
        if message and not output.write_or_show(message):
            self._unseen = True

    def error(self, message: str) -> NoReturn:
        """Say how the program is used and what was wrong, and end with 2."""
        output.show(f"{self.format_usage()}{self.prog}: error: {output.safe(message)}\n")
        sys.exit(Exit.UNUSABLE)

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        """End the program."""
        if message:
            output.show(message)
        sys.exit(status or (Exit.NOT_WRITTEN if self._unseen else 0))


def parser() -> Parser:
    """Return everything in one parser, for the help, the completions and the manual page."""
    made = _window_options(epilog=f"{_WITHOUT_COMMAND}\n{exit_codes()}")
    commands = made.add_subparsers(title="commands", metavar="COMMAND", dest="command", parser_class=Parser)
    for name, command in COMMANDS.items():
        made_one = commands.add_parser(
            name, help=command.brief, description=command.text, epilog=_examples(command)
        )
        command.add(made_one)
    return made


def window_parser() -> Parser:
    """Return the part of the parser that a start without a command needs."""
    made = _window_options()
    made.add_argument("files", nargs="*", metavar="FILE", help="files with credentials; - is standard input")
    return made


def command_parser(name: str) -> Parser:
    """Return the part of the parser that one command needs; it reads what stands behind the command's name."""
    command = COMMANDS[name]
    made = Parser(prog=f"{PROGRAM} {name}", description=command.text, epilog=_examples(command))
    command.add(made)
    return made


def exit_codes() -> str:
    """Return the table of exit codes as lines of text."""
    return "exit codes:\n" + "\n".join(f"  {code.value:>3}  {text}" for code, text in MEANINGS.items())


def _examples(command: Command) -> str:
    return "\n".join(["examples:", *(f"  {each}" for each in command.examples)])


def _window_options(epilog: str | None = None) -> Parser:
    made = Parser(prog=PROGRAM, description=_DESCRIPTION, epilog=epilog)
    made.add_argument(
        "--new-window", action="store_true", help="open a window of its own beside a running one"
    )
    made.add_argument(
        "--harden",
        action="store_true",
        help="keep other programs of this user out of the window's memory, also where desktop portals would need it "
        "(Linux; native file dialogs may then not open)",
    )
    doing = made.add_mutually_exclusive_group()
    doing.add_argument("--sandbox", action="store_true", help="open the window with the sandbox started")
    doing.add_argument(
        "--paste",
        action="store_true",
        help="open what is on the clipboard, in the running window if there is one: for a shortcut of the desktop",
    )
    doing.add_argument(
        "--report",
        choices=("text", "markdown", "json"),
        help="print the redacted report and exit: short for report --format, which has more formats",
    )
    doing.add_argument(
        "--self-test", action="store_true", help="drive the window against the sandbox and exit"
    )
    made.add_argument("--screenshot", type=Path, metavar="FILE.png", help="with --self-test: save a picture")
    made.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    return made
