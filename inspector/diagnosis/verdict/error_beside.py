"""The error that stands in the text beside a sound credential."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from inspector.credential.model.inspection import Inspection
from inspector.credential.model.kinds import MOMENTO_KINDS
from inspector.diagnosis.finding import Finding

_SUPER_USER, _COMMENTED = "permission.super-user", "source.commented"
_OF_SETTINGS = frozenset(
    {"text.variable-missing", "text.variable-unnamed", "text.key-empty", "text.endpoint-empty"}
)
"""Errors that a setting without its value leads to: one that is commented out explains them."""


def error_beside(
    inspection: Inspection, findings: Iterable[Finding], warnings: Sequence[Finding]
) -> Finding | None:
    """The error that stands with a credential in a mail or on a screen: who pasted it asks about the error.

    A program that handles errors, and a comment on one, report none. Of the ``warnings`` most say more than it does.
    """
    error = inspection.error_text
    if error is None or not error.reported or inspection.kind not in MOMENTO_KINDS:
        return None
    found = next((each for each in findings if each.code.startswith("text.")), None)
    if found is None:
        return None
    less = {_SUPER_USER} if found.code in _OF_SETTINGS else {_SUPER_USER, _COMMENTED}
    return found if all(each is found or each.code in less for each in warnings) else None
