"""Calls and callers for the tests of what is copied."""

from __future__ import annotations

import time

from inspector.credential import inspect
from inspector.credential.permissions.access import Operation
from inspector.service.calls.single import SingleCall
from inspector.service.connection.outcome import CallInfo, OtherCall
from inspector.service.connection.setting import ConnectionSetting
from inspector.service.copy_as import Caller, caller_of

HOSTILE = [
    "it's",
    '"quoted"',
    "$(touch /tmp/never)",
    "`touch /tmp/never`",
    "${HOME} $HOME",
    "a;b|c&d>e<f",
    "back\\slash\\",
    "\\'",
    "!history!",
    "~",
    "*?[a-z]",
    "-n",
    "--help",
    "-",
    "@/etc/hostname",
    "=x",
    "#no comment",
    "%s %n \\n",
    " spaces  at both ends ",
    "two\nlines",
    "\nends in a line feed\n\n",
    "\r\n",
    "tab\there",
    "\x01\x1b[31m\x7f",
    "日本語 🎉",
    "right\u202eleft\u200b",
    "\u00a0",
    "a\ufeff",
    "'\n'\"$(\n",
]
"""Names that a shell, a terminal or a tool could take for something else."""


def caller(text: str, setting: ConnectionSetting | None = None, endpoint: str | None = None) -> Caller:
    """Whose call it is; fails where there is none."""
    found = caller_of(inspect(text, time.time(), endpoint=endpoint), setting or ConnectionSetting())
    assert isinstance(found, Caller), found
    return found


def call(
    operation: Operation | OtherCall,
    cache: str = "default-cache",
    key: str | bytes = b"mo",
    value: str | bytes = b"hello",
    ttl: float = 60.0,
) -> SingleCall:
    key_bytes, value_bytes = (each.encode() if isinstance(each, str) else each for each in (key, value))
    return SingleCall(CallInfo(operation, cache, key_bytes), 5.0, value_bytes, ttl)
