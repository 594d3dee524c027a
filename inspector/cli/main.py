"""Parse the command line, run the command and return the exit code.

Qt is loaded only where a window is wanted, gRPC only where calls are made, the decoders only where there is something
to decode.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress

from inspector.process.lazy import lazy

TYPE_CHECKING = False  # importing typing costs start-up time
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from typing import NoReturn

    from inspector.cli import (
        arguments,
        audit,
        call,
        check,
        completions,
        exit_codes,
        language,
        mint,
        output,
        report,
        sandbox,
        window,
    )
    from inspector.credential.text import shapes
    from inspector.process import hardening, logs
else:
    arguments = lazy("inspector.cli.arguments")
    audit = lazy("inspector.cli.audit")
    call = lazy("inspector.cli.call")
    check = lazy("inspector.cli.check")
    completions = lazy("inspector.cli.completions")
    exit_codes = lazy("inspector.cli.exit_codes")
    hardening = lazy("inspector.process.hardening")
    language = lazy("inspector.cli.language")
    logs = lazy("inspector.process.logs")
    mint = lazy("inspector.cli.mint")
    output = lazy("inspector.cli.output")
    report = lazy("inspector.cli.report")
    sandbox = lazy("inspector.cli.sandbox")
    shapes = lazy("inspector.credential.text.shapes")
    window = lazy("inspector.cli.window")

STANDARD_INPUT = "-"
_OBJECTS_BETWEEN_COLLECTIONS = 100_000
"""Modules that are being loaded hold no garbage, and looking for it costs a tenth of a report's time."""
INTERRUPTED = 130
"""128 and the number of SIGINT, as shells have it."""

_COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "report": lambda options: report.run(options),
    "audit": lambda options: audit.run(options),
    "check": lambda options: check.run(options),
    "completions": lambda options: completions.run(options),
    "get": lambda options: call.get(options),
    "set": lambda options: call.set_value(options),
    "delete": lambda options: call.delete(options),
    "mint": lambda options: mint.run(options),
    "sandbox": lambda options: sandbox.run(options),
}
"""What each command runs. A module is loaded when its command is."""


def program() -> NoReturn:
    """Run the program and end the process: the entry point. A command ends it at once when its output is written.

    Python would take every module apart before it ends, which takes as long as a fifth of a command.
    """
    code = main()
    if sys.argv[1:2] and sys.argv[1] in _COMMANDS:
        for stream in (sys.stdout, sys.stderr):
            with suppress(
                AttributeError, OSError, ValueError
            ):  # absent, or of no use any more: that was told
                stream.flush()
        os._exit(code)
    sys.exit(code)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with these arguments (``None``: the process's own) and answer its exit code.

    Ctrl+C before there is a window, or in a command, ends it without a word and with the shell's code for it.
    """
    given = sys.argv[1:] if argv is None else argv
    try:
        if given and given[0] in _COMMANDS:
            with _few_collections():
                return _command(given[0], given[1:])
        return _run(given)
    except KeyboardInterrupt:
        return INTERRUPTED


@contextmanager
def _few_collections() -> Iterator[None]:
    usual = gc.get_threshold()
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def _command(name: str, given: Sequence[str]) -> int:
    """Run one command. What goes wrong is told in words; an exception is told by its type and place alone."""
    hardening.harden()
    output.prepare()
    if any(shapes.is_begun(word) for word in given):
        output.complain("a credential is never taken as an argument: name the file that holds it")
        return exit_codes.Exit.UNUSABLE
    options = arguments.command_parser(name).parse_args(given)
    language.use(getattr(options, "language", "en"))
    try:
        return int(_COMMANDS[name](options))
    except exit_codes.StopError as stopped:
        output.complain(language.say(stopped.why))
        return stopped.code
    except output.NotWrittenError as error:
        if str(error):
            output.complain(str(error))
        return exit_codes.Exit.NOT_WRITTEN
    except Exception as error:
        output.complain(f"this should not have happened: {logs.describe(type(error), error.__traceback__)}")
        return exit_codes.Exit.INTERNAL


def _run(given: Sequence[str]) -> int:
    if not any(word.startswith("-") for word in given):  # the usual start, which needs no parser
        return window.open_window(given, sandbox=False, new_window=False)
    output.prepare()
    if any(word in ("-h", "--help") for word in given):
        arguments.parser().parse_args(["--help"])
    parser = arguments.window_parser()
    chosen = parser.parse_args(given)
    if (chosen.harden or chosen.new_window) and (chosen.report or chosen.self_test):
        parser.error("--harden and --new-window go with a window")
    if chosen.files and (chosen.self_test or chosen.paste):
        parser.error(f"{'--paste' if chosen.paste else '--self-test'} takes no files")
    if chosen.screenshot and not chosen.self_test:
        parser.error("--screenshot goes with --self-test")
    if chosen.report:
        with _few_collections():
            return report.print_reports(chosen.report, chosen.files)
    if chosen.self_test:
        return window.self_test(chosen.screenshot)
    if STANDARD_INPUT in chosen.files:
        parser.error("standard input (-) goes with --report")
    return window.open_window(
        chosen.files,
        sandbox=chosen.sandbox,
        new_window=chosen.new_window,
        sealed=chosen.harden,
        paste=chosen.paste,
    )
