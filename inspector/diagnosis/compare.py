"""Compare two credentials field by field."""

from __future__ import annotations

from collections.abc import Iterator

from inspector.credential.model.inspection import Inspection
from inspector.credential.model.key_info import KeyInfo
from inspector.credential.permissions.rules import PermissionState
from inspector.credential.permissions.sentences import condition_sentences, permission_sentences
from inspector.credential.text.message import Message, message
from inspector.diagnosis.rules.expiry import utc
from inspector.records import record

_KIND = message("Compare", "Kind")
_VERSION = message("Compare", "Version")
_ENDPOINT = message("Compare", "Endpoint")
_REGION = message("Compare", "Region")
_ALGORITHM = message("Compare", "Algorithm")
_EXPIRES = message("Compare", "Expires")
_PERMISSIONS = message("Compare", "Permissions")
_STATES = {
    PermissionState.DECODED: message("Compare", "Inside the credential"),
    PermissionState.ABSENT: message("Compare", "Not mentioned"),
    PermissionState.EMPTY: message("Compare", "None"),
    PermissionState.UNDECODABLE: message("Compare", "Could not be read"),
    PermissionState.BY_ROLE: message("Compare", "By the key's role at the service"),
}
_RULE = message("Compare", "Rule {number}")
_CONDITION = message("Compare", "Condition {number}")
_CLAIM = message("Compare", "Claim {name}")
_TOKEN = message("Compare", "Inner key (fingerprint)")
_KEY_INFO = (
    (message("Key info", "Key id"), "key_id"),
    (message("Key info", "Account"), "account_id"),
    (message("Key info", "Description"), "description"),
    (message("Key info", "Role"), "role_id"),
    (message("Key info", "Role's name"), "role_name"),
    (message("Key info", "Role's type"), "role_type"),
    (message("Key info", "Role's description"), "role_description"),
)
_KEY_MOMENTS = (
    (message("Key info", "Issued"), "issued_at"),
    (message("Key info", "Key ends"), "expires_at"),
    (message("Key info", "Asked"), "asked_at"),
)
Shown = Message | str | None


@record(frozen=True, slots=True)
class Difference:
    """One field of the comparison; ``None`` where one side lacks it.

    Texts are untrusted: display them with ``visible()``.
    """

    name: Message
    left: Shown
    right: Shown
    equal: bool


def compare(left: Inspection, right: Inspection) -> tuple[Difference, ...]:
    """Return all rows: differences first, then in the order of the pages."""
    rows = list(_rows(left, right))
    return tuple(sorted(rows, key=lambda row: row.equal))


def _rows(left: Inspection, right: Inspection) -> Iterator[Difference]:
    yield _row(_KIND, left.kind.value, right.kind.value)
    yield _row(_VERSION, _text(left.version), _text(right.version))
    yield _row(_ENDPOINT, _host(left), _host(right))
    yield _row(_REGION, _region(left), _region(right))
    yield _row(_ALGORITHM, _text((left.header or {}).get("alg")), _text((right.header or {}).get("alg")))
    yield _row(_EXPIRES, _expires(left), _expires(right))
    yield from _permissions(left, right)
    yield from _key_info(left, right)
    yield from _claims(left, right)
    yield _row(_TOKEN, left.fingerprint(), right.fingerprint())


def _row(name: Message, left: Shown, right: Shown) -> Difference:
    equal = (left is None) == (right is None) and str(left) == str(right)
    return Difference(name, left, right, equal)


def _permissions(left: Inspection, right: Inspection) -> Iterator[Difference]:
    states = [each.permissions.state for each in (left, right)]
    if states[0] is not PermissionState.DECODED or states[1] is not PermissionState.DECODED:
        yield _row(_PERMISSIONS, _STATES[states[0]], _STATES[states[1]])
    ours, theirs = permission_sentences(left.permissions), permission_sentences(right.permissions)
    for index in range(max(len(ours), len(theirs))):
        yield _row(_RULE.of(number=index + 1), _at(ours, index), _at(theirs, index))
    ours, theirs = condition_sentences(left.permissions), condition_sentences(right.permissions)
    for index in range(max(len(ours), len(theirs))):
        yield _row(_CONDITION.of(number=index + 1), _at(ours, index), _at(theirs, index))


def _key_info(left: Inspection, right: Inspection) -> Iterator[Difference]:
    ours, theirs = left.key_info or KeyInfo(), right.key_info or KeyInfo()
    for name, field in _KEY_INFO:
        one, other = getattr(ours, field), getattr(theirs, field)
        if one is not None or other is not None:
            yield _row(name, one, other)
    for name, field in _KEY_MOMENTS:
        one, other = getattr(ours, field), getattr(theirs, field)
        if one is not None or other is not None:
            yield _row(name, None if one is None else utc(one), None if other is None else utc(other))


def _claims(left: Inspection, right: Inspection) -> Iterator[Difference]:
    ours = {row.name: row.value for row in left.claim_rows}
    theirs = {row.name: row.value for row in right.claim_rows}
    own_row = {"p", "exp"} if _expires(left) and _expires(right) else {"p"}
    for name in dict.fromkeys((*ours, *theirs)):
        if name not in own_row:
            yield _row(_CLAIM.of(name=name), ours.get(name), theirs.get(name))


def _at(sentences: tuple[Message, ...], index: int) -> Message | None:
    return sentences[index] if index < len(sentences) else None


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _host(inspection: Inspection) -> str | None:
    return inspection.endpoint.host if inspection.endpoint else None


def _region(inspection: Inspection) -> str | None:
    return inspection.endpoint.region if inspection.endpoint else None


def _expires(inspection: Inspection) -> str | None:
    return None if inspection.expiry.expires_at is None else utc(inspection.expiry.expires_at)
