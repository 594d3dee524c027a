"""What the exit codes mean: the one table, which ``--help``, the manual page and the README show."""

from __future__ import annotations

from enum import IntEnum

TYPE_CHECKING = False  # importing typing costs start-up time
if TYPE_CHECKING:
    from inspector.credential.text.message import Message


class Exit(IntEnum):
    """The exit codes of all commands."""

    OK = 0
    FOUND = 1
    UNUSABLE = 2
    ENDS_SOON = 3
    NOT_ALLOWED = 4
    MISS = 5
    NO_ANSWER = 6
    NOT_SENT = 7
    NOT_WRITTEN = 8
    UNCLEAR = 9
    INTERNAL = 70
    INTERRUPTED = 130
    """128 and the number of SIGINT, as shells have it."""
    TERMINATED = 143
    """The same with SIGTERM."""


MEANINGS = {
    Exit.OK: "what was asked for was done, and nothing is wrong",
    Exit.FOUND: "report: the verdict or a finding is an error; audit: a credential that has not expired was found; "
    "check and calls: the service refused for another reason than permissions; check: accepted, but code will "
    "reject the text as it stands; mint: the token is not as asked for",
    Exit.UNUSABLE: "wrong arguments, or no file could be read; check, calls and mint: "
    "no usable credential in the file (report ends with 1); audit: a history that is missing or not whole, and nothing "
    "found",
    Exit.ENDS_SOON: "report --expires-within: a credential ends sooner; no command, or --self-test: "
    "the window could not be opened",
    Exit.NOT_ALLOWED: "the credential may not do this: the answer of report --can, or of the service",
    Exit.MISS: "get: the key has no value",
    Exit.NO_ANSWER: "no answer of the service: name, network, certificate, proxy, deadline, or not Momento",
    Exit.NOT_SENT: "nothing was sent: no endpoint, or a host that needs --yes-send-to; "
    "sandbox: a port cannot be opened",
    Exit.NOT_WRITTEN: "the output or a file could not be written",
    Exit.UNCLEAR: "report --can: the credential alone does not tell; check: accepted, but not all was found out",
    Exit.INTERNAL: "a fault of this program",
    Exit.INTERRUPTED: "ended by Ctrl+C",
    Exit.TERMINATED: "ended by SIGTERM",
}
"""One line for each code."""


class StopError(Exception):
    """A command cannot go on: the exit code, and why."""

    def __init__(self, code: Exit, why: Message) -> None:
        super().__init__(code.name)
        self.code = code
        self.why = why
