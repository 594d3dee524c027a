"""The command ``audit``: every Momento credential in folders and in a git history, never the credential itself."""

from __future__ import annotations

import argparse
import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from inspector.audit import git
from inspector.audit.model import Audit
from inspector.audit.run import audit
from inspector.cli import audit_report, output
from inspector.cli.exit_codes import Exit, StopError
from inspector.cli.language import say
from inspector.credential.text.message import message
from inspector.export.audit import SHALLOW

_MISSING = message("Command line", "“{name}” does not exist.")
_GIT = message("Command line", "The history could not be read. {why}")
_PROGRESS = message("Command line", "Files: {files}, commits: {commits}, credentials: {found}")
_STOPPED = message("Command line", "Interrupted: this is what was found so far.")


def run(options: argparse.Namespace) -> int:
    """Search, and write what was found."""
    for path in options.paths:
        if not os.path.lexists(path):  # there is no such method of Path before 3.12
            raise StopError(Exit.UNUSABLE, _MISSING.of(name=path))
    now, found = time.time(), Audit()
    code: Exit | None = None
    whole = True
    try:
        with interruptible() as step:
            audit(options.paths, history=options.git_history, now=now, into=found, progress=_tell, step=step)
    except KeyboardInterrupt:
        code = Exit.INTERRUPTED
        output.complain(say(_STOPPED))
    except git.GitError as error:
        whole = False
        output.complain(say(_GIT.of(why=error.why)))
    live = any(each.is_live(now) for each in found.found.values())
    if found.left_out.older_commits:
        if options.format != "text":  # which says so itself
            output.complain(say(SHALLOW))
        whole = False
    code = code or (Exit.FOUND if live else Exit.OK if whole else Exit.UNUSABLE)
    output.line(audit_report.WRITERS[options.format](found, now, code))
    return code


@contextmanager
def interruptible() -> Iterator[Callable[[], None]]:
    """Yield a step that raises ``KeyboardInterrupt`` from Ctrl+C on.

    Python raises it once, and drops it where that happens to be in a finalizer.
    """
    pressed = False

    def hear(_number: int, _frame: object) -> None:
        nonlocal pressed
        pressed = True
        raise KeyboardInterrupt

    def step() -> None:
        if pressed:
            raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, hear)
    try:
        yield step
    finally:
        signal.signal(signal.SIGINT, before)


def _tell(found: Audit) -> None:
    output.progress(say(_PROGRESS.of(files=found.files, commits=found.commits or 0, found=len(found.found))))
