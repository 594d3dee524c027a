"""Run all rules on an inspection and group consequences under their causes."""

from __future__ import annotations

from dataclasses import replace

from inspector.credential.model.inspection import Inspection
from inspector.diagnosis.catalogue.catalogue import rank
from inspector.diagnosis.finding import Finding
from inspector.diagnosis.rules import endpoint, expiry, form, permission, request, source

RULES = (*form.RULES, *endpoint.RULES, *expiry.RULES, *permission.RULES, *source.RULES, *request.RULES)

_READING = (
    "form.jwt-",
    "kind.unknown",
    "kind.endpoint-lost",
    "kind.wrapper-lost",
    "endpoint.missing",
    "permission.undecodable",
)
_NOT_A_KEY = (
    "form.",
    "kind.endpoint-lost",
    "kind.wrapper-lost",
    "endpoint.",
    "permission.",
    "time.never",
    "time.missing",
)
_EXPLAINS: dict[str, tuple[str, ...]] = {
    "form.empty": ("",),
    "form.too-large": ("",),
    "form.unreadable": ("",),
    "form.case-changed": (*_READING, "form."),
    "form.head-missing": (*_READING, "form."),
    "form.base64": (*_READING, "form.truncated", "form.json"),
    "form.truncated": (*_READING, "form.field-missing"),
    "form.json": _READING,
    "form.field-missing": (*_READING, "endpoint.missing"),
    "form.jwt-segments": _READING,
    "form.jwt-header": ("kind.unknown", "form.jwt-algorithm"),
    "form.jwt-payload": ("kind.unknown", "permission.undecodable"),
    "kind.placeholder": _NOT_A_KEY,
    "kind.encrypted": _NOT_A_KEY,
    "source.not-set": ("repair.surrounding-text",),
    "endpoint.placeholder": ("kind.v2-needs-endpoint", "kind.endpoint-lost"),
    "kind.foreign": _NOT_A_KEY,
    "kind.session-token": _NOT_A_KEY,
    "kind.refresh-token": _NOT_A_KEY,
    "kind.signed-url": _NOT_A_KEY,
    "kind.endpoint-lost": ("endpoint.missing",),
    "endpoint.lookalike": ("endpoint.",),
    "time.milliseconds": ("time.absurd",),
    "permission.none": ("permission.cannot-mint", "permission.write-only-conditional"),
}
"""The codes, by prefix, that a cause explains."""


def run(inspection: Inspection, now: float) -> tuple[Finding, ...]:
    """Return the findings about a credential at ``now`` (epoch seconds), the most important cause first."""
    found = [each for rule in RULES for each in rule(inspection, now)]
    found.sort(key=rank)
    return tuple(_folded(found))


def _folded(found: list[Finding]) -> list[Finding]:
    """Put each finding under the first earlier one that explains it."""
    roots: list[Finding] = []
    for each in found:
        for index, root in enumerate(roots):
            if root.code != each.code and each.code.startswith(_EXPLAINS.get(root.code, ())):
                roots[index] = replace(root, consequences=(*root.consequences, each))
                break
        else:
            roots.append(each)
    return roots
