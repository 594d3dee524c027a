"""SARIF 2.1.0 (OASIS), which code scanning reads."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import quote

from inspector import __version__
from inspector.credential.text.visible import escape_hidden, visible

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def document(
    rules: Iterable[dict[str, Any]],
    results: list[dict[str, Any]],
    invocation: dict[str, Any] | None = None,
) -> str:
    """Return a SARIF log with one run of this program."""
    driver = {"name": "Credential Inspector", "version": __version__, "rules": list(rules)}
    run: dict[str, Any] = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    if invocation is not None:
        run["invocations"] = [invocation]
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return escape_hidden(json.dumps(log, ensure_ascii=False, indent=2))


def invocation(warnings: Iterable[str], *, whole: bool) -> dict[str, Any]:
    """Return how the run went: whether all was searched, and what to know if not."""
    told = [{"level": "warning", "message": {"text": visible(warning)}} for warning in warnings]
    return {"executionSuccessful": whole, "toolExecutionNotifications": told}


def rule(code: str, title: str) -> dict[str, Any]:
    """Return the description of a kind of finding."""
    return {"id": code, "shortDescription": {"text": visible(title)}}


def location(file: str, line: int | None, name: str | None = None) -> dict[str, Any]:
    """Return a place in a file; ``name`` is the credential's variable."""
    place: dict[str, Any] = {"artifactLocation": {"uri": uri(file)}}
    if line is not None:
        place["region"] = {"startLine": line}
    found: dict[str, Any] = {"physicalLocation": place}
    if name:
        found["logicalLocations"] = [{"name": visible(name), "kind": "variable"}]
    return found


def fingerprints(fingerprint: str | None) -> dict[str, str]:
    """Return what makes two results the same one."""
    return {"credential/v1": fingerprint} if fingerprint else {}


def uri(file: str) -> str:
    """Return the URI of a path: relative stays relative, so that it fits to the checkout it is read in."""
    path = Path(file)  # as_uri() of a PurePath is deprecated
    if path.is_absolute():
        return path.as_uri()
    return quote(path.as_posix().encode("utf-8", "surrogateescape"))
