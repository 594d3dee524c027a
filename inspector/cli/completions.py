"""The command ``completions``: what a shell needs to complete commands, options and files."""

from __future__ import annotations

import argparse

import shtab

from inspector.cli import arguments, output
from inspector.cli.exit_codes import Exit

_FILES = frozenset({"FILE", "FILE.png", "PATH"})
"""What stands for a path in the help."""


def run(options: argparse.Namespace) -> int:
    """Print the script of a shell."""
    parser = arguments.parser()
    _mark_files(parser)
    output.line(shtab.complete(parser, options.shell).rstrip("\n"))
    return Exit.OK


def _mark_files(parser: argparse.ArgumentParser) -> None:
    """Have paths completed, in this parser and in those of its commands."""
    for action in parser._actions:  # argparse has no public list of them; shtab reads the same one
        if action.metavar in _FILES:
            action.complete = shtab.FILE  # type: ignore[attr-defined]  # shtab's own way
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                _mark_files(command)
