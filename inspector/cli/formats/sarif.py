"""The findings of reports as SARIF, which code scanning reads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from inspector.cli.formats.placed import Placed
from inspector.credential.text.visible import visible
from inspector.export import sarif

_LEVELS = {"error": "error", "warning": "warning", "info": "note"}


def write(placed: Sequence[Placed]) -> str:
    """Write the findings of reports as one run."""
    rules: dict[str, dict[str, Any]] = {}
    results = []
    for each in placed:
        for found in each.findings():
            rules.setdefault(found["code"], sarif.rule(found["code"], found["title"]))
            results.append(
                {
                    "ruleId": found["code"],
                    "level": _LEVELS[found["severity"]],
                    "message": {"text": visible(f"{found['title']}. {found['evidence']} {found['fix']}")},
                    "locations": [sarif.location(each.file, each.line, each.name)] if each.file else [],
                    "partialFingerprints": sarif.fingerprints(each.model["fingerprint"]),
                }
            )
    return sarif.document(rules.values(), results)
