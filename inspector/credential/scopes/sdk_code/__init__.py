"""Generate a program that mints a scope with an official SDK."""

from __future__ import annotations

from collections.abc import Callable

from inspector.credential.scopes.problems import Purpose
from inspector.credential.scopes.scope import Scope
from inspector.credential.scopes.sdk_code.csharp import csharp
from inspector.credential.scopes.sdk_code.go import go
from inspector.credential.scopes.sdk_code.java import java
from inspector.credential.scopes.sdk_code.javascript import javascript, javascript_key
from inspector.credential.scopes.sdk_code.limits import (
    LIMITS,
    Language,
    key_obstacle,
    key_remark,
    obstacle,
    remark,
)
from inspector.credential.scopes.sdk_code.python import python
from inspector.credential.scopes.sdk_code.rust import rust
from inspector.credential.text.message import Message
from inspector.records import record

__all__ = ["LANGUAGE_NAMES", "Code", "Language", "code"]

LANGUAGE_NAMES: dict[Language, str] = {language: limits.name for language, limits in LIMITS.items()}
"""The names of the languages, which are not translated."""

_WRITERS: dict[Language, Callable[[Scope], str]] = {
    Language.JAVASCRIPT: javascript,
    Language.PYTHON: python,
    Language.GO: go,
    Language.JAVA: java,
    Language.CSHARP: csharp,
    Language.RUST: rust,
}


@record(frozen=True, slots=True)
class Code:
    """A complete program, or why none can be generated."""

    text: str
    note: Message | None = None
    expressible: bool = True


def code(scope: Scope, language: Language, purpose: Purpose = Purpose.DISPOSABLE) -> Code:
    """Generate a program that mints ``scope`` as a disposable token or as an API key.

    It reads the key from ``MOMENTO_API_KEY`` and contains no secret. Programs for API keys exist for JavaScript only.
    """
    limits = LIMITS[language]
    key = purpose is Purpose.API_KEY
    reason = key_obstacle(scope, limits) if key else obstacle(scope, limits)
    if reason:
        return Code("", reason, expressible=False)
    if key:
        return Code(javascript_key(scope), key_remark(scope, limits))
    return Code(_WRITERS[language](scope), remark(scope, limits))
