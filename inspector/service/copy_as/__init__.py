"""Write a call for somebody else to make: as a command line of another tool, or as a program with an official SDK.

The secret is never a part of it: commands and programs read ``MOMENTO_API_KEY``, which holds the credential as an SDK
takes it. Command lines are for a POSIX shell. What a way cannot do is a sentence, and then there is no text.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from inspector.credential.scopes.sdk_code import LANGUAGE_NAMES, Code, Language
from inspector.credential.text.message import Message, message
from inspector.service.calls.single import SingleCall
from inspector.service.connection.outcome import OtherCall
from inspector.service.copy_as.caller import Caller, CannotWriteError, caller_of
from inspector.service.copy_as.curl import curl
from inspector.service.copy_as.grpcurl import grpcurl
from inspector.service.copy_as.momento_cli import NAME, momento_cli
from inspector.service.copy_as.sdk.csharp import csharp
from inspector.service.copy_as.sdk.go import go
from inspector.service.copy_as.sdk.java import java
from inspector.service.copy_as.sdk.javascript import javascript
from inspector.service.copy_as.sdk.program import Program, program_of
from inspector.service.copy_as.sdk.python import python
from inspector.service.copy_as.sdk.rust import rust
from inspector.service.copy_as.valkey_cli import valkey_cli

__all__ = ["FORM_NAMES", "Caller", "Code", "Form", "Language", "Tool", "caller_of", "write"]


class Tool(StrEnum):
    """The programs whose command line can be written."""

    CURL = "curl"
    GRPCURL = "grpcurl"
    MOMENTO_CLI = "momento"
    VALKEY_CLI = "valkey-cli"


Form = Tool | Language
"""What a call can be written as."""

FORM_NAMES: dict[Form, str] = {
    Tool.CURL: "curl",
    Tool.GRPCURL: "grpcurl",
    Tool.MOMENTO_CLI: NAME,
    Tool.VALKEY_CLI: "valkey-cli",
    **{language: f"{name} SDK" for language, name in LANGUAGE_NAMES.items()},
}
"""Their names in the order of the menus. They are not translated."""

LARGEST = 65_536
"""Bytes of a key or value. Linux takes 131,072 bytes as one argument, and Base64 needs a third more."""

_TOOLS: dict[Tool, Callable[[Caller, SingleCall], tuple[str, Message | None]]] = {
    Tool.CURL: curl,
    Tool.GRPCURL: grpcurl,
    Tool.MOMENTO_CLI: momento_cli,
    Tool.VALKEY_CLI: valkey_cli,
}
_PROGRAMS: dict[Language, Callable[[Program], str]] = {
    Language.JAVASCRIPT: javascript,
    Language.PYTHON: python,
    Language.GO: go,
    Language.JAVA: java,
    Language.CSHARP: csharp,
    Language.RUST: rust,
}
_NO_CACHE = message("Copy as", "Enter the name of the cache first.")
_HALF = message(
    "Copy as", "The name of the cache contains half a character (a lone surrogate), which cannot be sent."
)
_TOO_LONG = message(
    "Copy as", "Key and value are too long to be copied: at most {limit} bytes each fit into a command line."
)


def write(form: Form, caller: Caller, call: SingleCall) -> Code:
    """Write the call, or say why it cannot be written that way. ``PING`` asks without the credential."""
    try:
        _check(call)
        if isinstance(form, Tool):
            return Code(*_TOOLS[form](caller, call))
        return Code(_PROGRAMS[form](program_of(caller, call, form)))
    except CannotWriteError as error:
        return Code("", error.why, expressible=False)


def _check(call: SingleCall) -> None:
    if call.info.operation is OtherCall.PING:
        return
    if not call.info.cache:
        raise CannotWriteError(_NO_CACHE)
    if any("\ud800" <= each <= "\udfff" for each in call.info.cache):
        raise CannotWriteError(_HALF)
    if max(len(call.info.key), len(call.value)) > LARGEST:
        raise CannotWriteError(_TOO_LONG.of(limit=f"{LARGEST:,}"))
