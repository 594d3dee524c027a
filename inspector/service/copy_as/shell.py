"""Write words of a command line for a POSIX shell, so that no name and no value can become anything else.

A word is one argument with exactly its bytes. Everything that a terminal would act on, or that cannot be seen, is
written as an octal escape of ``printf``; line feeds stay as they are, because a substitution drops them at its end.
"""

from __future__ import annotations

import re
from itertools import groupby

from inspector.credential.scopes.sdk_code.names import API_KEY
from inspector.credential.text.message import Message, message
from inspector.credential.text.visible import is_hidden
from inspector.service.copy_as.caller import Caller, CannotWriteError

KEY, VALUE = message("Copy as", "key"), message("Copy as", "value")
CACHE, TOPIC_MESSAGE = message("Copy as", "name of the cache"), message("Copy as", "message")
_PLAIN = re.compile(r"[A-Za-z0-9_@%+=:,./-]+")
_NO_NUL = message(
    "Copy as", "A command line cannot contain the byte 0, which is in the {what}. Copy it as SDK code."
)
_UNWRAPPED = (
    f'"$(printf %s "${API_KEY}" | base64 -d'
    r""" | sed -n 's/.*"api_key" *: *"\([^"]*\)".*/\1/p')" """.rstrip()
)
"""The token inside the wrapper. The secret passes through pipes only; ``printf`` is a part of every shell."""


def word(value: str | bytes, what: Message = VALUE) -> str:
    """Write one argument. ``what`` names it where it contains a byte 0: then :class:`CannotWriteError` is raised."""
    raw = value.encode() if isinstance(value, str) else value
    if b"\0" in raw:
        raise CannotWriteError(_NO_NUL.of(what=what))
    text = raw.decode("utf-8", "surrogateescape")
    if _PLAIN.fullmatch(text):
        return text
    return "".join(_run("".join(run), escaped) for escaped, run in groupby(text, _is_escaped)) or "''"


def token_of(caller: Caller) -> str:
    """Write the token that the service takes: the variable itself, or what its wrapper contains."""
    return _UNWRAPPED if caller.wrapped else f'"${API_KEY}"'


def _is_escaped(character: str) -> bool:
    return character != "\n" and (is_hidden(character) or 0xDC80 <= ord(character) <= 0xDCFF)


def _run(text: str, escaped: bool) -> str:
    if escaped:
        octal = "".join(f"\\{number:03o}" for number in text.encode("utf-8", "surrogateescape"))
        return f"\"$(printf '{octal}')\""
    return "'" + text.replace("'", "'\\''") + "'"
