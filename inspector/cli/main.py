"""Parse the command line, run the command and return the exit code.

Qt is loaded only where a window is wanted, the decoders only where there is something to decode.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from inspector.process.lazy import lazy

TYPE_CHECKING = False  # importing typing costs start-up time
if TYPE_CHECKING:
    from inspector.cli import arguments, output, report, window
else:
    arguments = lazy("inspector.cli.arguments")
    output = lazy("inspector.cli.output")
    report = lazy("inspector.cli.report")
    window = lazy("inspector.cli.window")

STANDARD_INPUT = "-"
INTERRUPTED = 130
"""128 and the number of SIGINT, as shells have it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with these arguments (``None``: the process's own) and answer its exit code.

    Ctrl+C before there is a window, or in a report, ends it without a word and with the shell's code for it.
    """
    try:
        return _run(argv)
    except KeyboardInterrupt:
        return INTERRUPTED


def _run(argv: Sequence[str] | None) -> int:
    given = sys.argv[1:] if argv is None else argv
    if not any(word.startswith("-") for word in given):  # the usual start, which needs no parser
        return window.open_window(given, sandbox=False, new_window=False)
    output.prepare()
    parser = arguments.parser()
    chosen = parser.parse_args(given)
    if (chosen.harden or chosen.new_window) and (chosen.report or chosen.self_test):
        parser.error("--harden and --new-window go with a window")
    if chosen.files and chosen.self_test:
        parser.error("--self-test takes no files")
    if chosen.screenshot and not chosen.self_test:
        parser.error("--screenshot goes with --self-test")
    if chosen.report:
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
    )
