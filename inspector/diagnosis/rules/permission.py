"""Rules about the permissions of a credential."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from inspector.credential.model.inspection import Inspection
from inspector.credential.model.kinds import MOMENTO_KINDS, Kind
from inspector.credential.permissions.access import Operation, grants, may
from inspector.credential.permissions.rules import (
    ALL,
    Permissions,
    PermissionState,
    Resource,
    Role,
    Selector,
    SelectorKind,
)
from inspector.credential.permissions.sentences import condition_sentences, rule_sentence
from inspector.credential.text.lookalike import mixed_scripts
from inspector.credential.text.message import Message, message
from inspector.credential.text.visible import is_hidden
from inspector.diagnosis.catalogue.catalogue import finding
from inspector.diagnosis.finding import Finding
from inspector.diagnosis.rules.expiry import utc

_SUPER_USER = message("Permission", "The claim p says super user.")
_SUPER_USER_ROLE = message("Permission", "Its role says super user.")
_SUPER_USER_MISSING = message("Permission", "No claim p, which means super user in version 1.")
_SUPER_USER_EMPTY = message("Permission", "The claim p is empty, which means super user in version 1.")
_NO_RULES = message("Permission", "The list of rules is empty.")
_ALL_NONE = message("Permission", "All rules have the role none.")
_UNDECODABLE = message("Permission", "{why}. Bytes: {hex}.")
_UNDECODABLE_TEXT = message("Permission", "{why}.")
_UNKNOWN = message("Permission", "Unknown: {fields}.")
_BY_ROLE = message("Permission", "A version 2 key contains no rules.")
_BY_ACCOUNT = message("Permission", "Role “{name}”, as the account service said at {moment}.")
_WILDCARD = message("Permission", "Rule {number} names `{name}`. The `{mark}` is matched literally.")
_BEGINS = message("Permission", "Rule {number} names `{name}`, which begins with white space.")
_ENDS = message("Permission", "Rule {number} names `{name}`, which ends with white space.")
_BEGINS_AND_ENDS = message(
    "Permission", "Rule {number} names `{name}`, which begins and ends with white space."
)
_HIDDEN = message("Permission", "Rule {number} names `{name}`, which contains an invisible character.")
_SCRIPTS = message("Permission", "Rule {number} names `{name}`, which mixes letters of several scripts.")
_CASE = message("Permission", "It names `{name}`, another loaded credential `{other}`.")
_EMPTY_NAME = message("Permission", "Rule {number} has an empty name.")
_UNSET = message("Permission", "Rule {number} has no selector, which version 2 requires.")
_WRITE_ONLY = message("Permission", "Rule {number}: {sentence}")
_MIXED = message("Permission", "Rule {whole} covers all keys of its cache, beside rule {other}.")
_CANNOT_MINT = message(
    "Permission",
    "The service answers “Only tokens with SuperUser permissions can generate disposable tokens”.",
)

_READABLE = MOMENTO_KINDS


def state(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """Permissions of a super user, none, undecodable, or stored in a role."""
    permissions = inspection.permissions
    if inspection.kind not in _READABLE:
        return
    said, told_at = inspection.key_info, inspection.permissions_told_at
    if said is not None and told_at is not None:
        yield finding("permission.by-account", _BY_ACCOUNT.of(name=said.role_name or "", moment=utc(told_at)))
    if permissions.state is PermissionState.BY_ROLE:
        yield finding("permission.by-role", _BY_ROLE)
    elif permissions.state is PermissionState.UNDECODABLE:
        yield finding("permission.undecodable", _undecodable(permissions))
    elif permissions.state is PermissionState.EMPTY:
        yield finding("permission.none", _NO_RULES)
    elif permissions.state is PermissionState.DECODED:
        yield from _decoded(permissions, claimed="p" in (inspection.claims or {}))


def unknown(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """Fields and numbers this program does not know."""
    fields = inspection.permissions.unknown_fields
    if fields:
        yield finding("permission.unknown-field", _UNKNOWN.of(fields=", ".join(fields[:10])))


def conditions(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """Addresses outside which no rule allows anything."""
    for condition, said in zip(
        inspection.permissions.conditions, condition_sentences(inspection.permissions), strict=True
    ):
        if condition.ranges:
            yield finding("permission.condition", said)


def names(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """Names that are probably mistakes."""
    for number, rule in enumerate(inspection.permissions.rules, 1):
        for selector in (rule.cache, rule.item):
            if selector.kind is not SelectorKind.ALL:
                yield from _name(selector, number)


def write_only(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """The first write-only rule, because its limits are often unexpected."""
    for number, rule in enumerate(inspection.permissions.rules, 1):
        if rule.resource is Resource.CACHE and rule.role is Role.WRITE_ONLY:
            evidence = _WRITE_ONLY.of(number=number, sentence=rule_sentence(rule))
            yield finding("permission.write-only-conditional", evidence)
            return


def mixed_scope(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """A token with a whole named cache beside topic or function rules: the SDK defect with key rules in mixed lists."""
    if not inspection.expiry.disposable:
        return
    rules = list(enumerate(inspection.permissions.rules, 1))
    whole = [
        n for n, r in rules if r.resource is Resource.CACHE and r.item == ALL and r.cache != ALL and grants(r)
    ]
    other = [n for n, r in rules if r.resource in (Resource.TOPIC, Resource.FUNCTION)]
    if whole and other:
        yield finding("permission.mixed-scope", _MIXED.of(whole=whole[0], other=other[0]))


def cannot_mint(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """Fine-grained and disposable credentials, which cannot mint."""
    permissions = inspection.permissions
    if (
        inspection.kind in (Kind.API_KEY_V1, Kind.DISPOSABLE_TOKEN)
        and may(permissions, Operation.MINT).allowed is False
    ):
        yield _cannot_mint()


@cache
def _cannot_mint() -> Finding:
    return finding("permission.cannot-mint", _CANNOT_MINT)


def case_findings(inspection: Inspection, others: Iterable[Inspection]) -> tuple[Finding, ...]:
    """Names that differ only in case from a name in another loaded credential."""
    known = {name for other in others for name in _names(other.permissions)}
    folded = {name.lower(): name for name in known}
    differing = {
        name: folded[name.lower()]
        for name in _names(inspection.permissions)
        if name not in known and name.lower() in folded
    }
    return tuple(
        finding("permission.name-suspicious", _CASE.of(name=name, other=other))
        for name, other in differing.items()
    )


def _names(permissions: Permissions) -> Iterator[str]:
    for rule in permissions.rules:
        for selector in (rule.cache, rule.item):
            text = selector.text() if selector.kind is SelectorKind.NAME else None
            if text:
                yield text


def _decoded(permissions: Permissions, *, claimed: bool) -> Iterator[Finding]:
    if permissions.super_user:
        without = _SUPER_USER_EMPTY if claimed else _SUPER_USER_MISSING
        by_role = _SUPER_USER_ROLE if permissions.version == 2 else without
        yield finding("permission.super-user", _SUPER_USER if permissions.raw else by_role)
    elif permissions.rules and all(
        rule.role is Role.NONE and not rule.abilities for rule in permissions.rules
    ):
        yield finding("permission.none", _ALL_NONE)


def _undecodable(permissions: Permissions) -> Message:
    why = permissions.why or _UNDECODABLE_TEXT
    if not permissions.raw:
        return _UNDECODABLE_TEXT.of(why=why)
    return _UNDECODABLE.of(why=why, hex=permissions.raw[:3].hex(" ") + " \u2026")


def _name(selector: Selector, number: int) -> Iterator[Finding]:
    if selector.kind is SelectorKind.UNSET:
        yield finding("permission.name-suspicious", _UNSET.of(number=number))
    if selector.kind not in (SelectorKind.NAME, SelectorKind.PREFIX):
        return
    text = selector.text()
    if text is None:
        return
    if text[-1:] in ("*", "%"):
        yield finding("permission.literal-wildcard", _WILDCARD.of(number=number, name=text, mark=text[-1]))
    suspicion = _suspicion(text)
    if suspicion is not None:
        yield finding("permission.name-suspicious", suspicion.of(number=number, name=text))


def _suspicion(text: str) -> Message | None:
    if not text:
        return _EMPTY_NAME
    begins, ends = text != text.lstrip(), text != text.rstrip()
    if begins or ends:
        return _BEGINS_AND_ENDS if begins and ends else _BEGINS if begins else _ENDS
    if text.isascii() and text.isprintable():
        return None
    if any(is_hidden(character) for character in text):
        return _HIDDEN
    return _SCRIPTS if mixed_scripts(text) else None


RULES = (state, conditions, mixed_scope, names, write_only, unknown, cannot_mint)
