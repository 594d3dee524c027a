"""Decode and encode the bytes of the ``p`` claim, a protobuf message with one format for each version.

Facts: in version 1 an unset selector means everything; in version 2 it is an error. Messages:
``wire/permissions.proto``.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from google.protobuf.message import DecodeError
from google.protobuf.message import Message as Protobuf

from inspector.credential.permissions.conditions import read_conditions
from inspector.credential.permissions.rules import Condition, Permissions, PermissionState, Rule
from inspector.credential.permissions.wire import permissions_pb2 as wire
from inspector.credential.permissions.wire_rules import (
    read_ability_rule,
    read_role_rule,
    unknown_fields,
    write_role_rule,
)
from inspector.credential.text.message import message
from inspector.credential.text.patterns import pattern

MOST_RULES = 1_000
"""Most rules that are decoded; the service accepts twenty."""

_TOO_MANY = message("Permissions", "the claim p has {count} rules, more than the {limit} of any credential")
_NOT_PROTOBUF = message("Permissions", "the bytes of the claim p are not a permissions message")
_NEITHER = message("Permissions", "the claim p is neither a super user nor a list of known rules")


def decode_bytes(raw: bytes, version: int) -> Permissions:
    """Decode the bytes of a ``p`` claim. Never raises; unknown fields are listed."""
    try:
        top: Any = wire.PermissionsV1() if version == 1 else wire.PermissionsV2()
        top.ParseFromString(raw)
    except (DecodeError, RecursionError):
        return Permissions(PermissionState.UNDECODABLE, version=version, raw=raw, why=_NOT_PROTOBUF)
    kind = top.WhichOneof("kind")
    unknown, conditions = _beside(top, kind) if _has_unknown(top) else ((), ())
    if kind == "explicit":
        return _explicit(top.explicit, version, raw, unknown, conditions)
    all_of_it = (kind == "super_user" and top.super_user == 0) or (kind is None and not raw)
    return Permissions(
        PermissionState.DECODED if all_of_it else PermissionState.UNDECODABLE,
        super_user=all_of_it,
        unknown_fields=unknown,
        conditions=conditions,
        version=version,
        raw=raw,
        why=None if all_of_it else _NEITHER,
    )


def encode_permissions(rules: Iterable[Rule] = (), *, super_user: bool = False) -> bytes:
    """Encode rules in the version 1 format, with the same bytes as the official SDKs.

    Raises ``ValueError`` for what the protocol cannot express: a cache prefix, invoke on a cache, names that are not
    UTF-8.
    """
    if super_user:
        return wire.PermissionsV1(super_user=0).SerializeToString()
    explicit = wire.ExplicitRoles(permissions=[write_role_rule(rule) for rule in rules])
    return wire.PermissionsV1(explicit=explicit).SerializeToString(deterministic=True)


def _explicit(
    explicit: Any, version: int, raw: bytes, unknown: tuple[str, ...], conditions: tuple[Condition, ...]
) -> Permissions:
    listed = explicit.permissions if version == 1 else explicit.rules
    if len(listed) > MOST_RULES:
        why = _TOO_MANY.of(count=len(listed), limit=MOST_RULES)
        return Permissions(PermissionState.UNDECODABLE, version=version, raw=raw, why=why)
    found: list[str] = list(unknown)
    read = read_role_rule if version == 1 else read_ability_rule
    rules = tuple([read(entry, number, found) for number, entry in enumerate(listed, 1)])
    return Permissions(
        PermissionState.DECODED if rules else PermissionState.EMPTY,
        rules=rules,
        unknown_fields=tuple(found),
        conditions=conditions,
        limited_rules=_limited(unknown) if unknown else frozenset(),
        version=version,
        raw=raw,
    )


def _limited(unknown: tuple[str, ...]) -> frozenset[int]:
    return frozenset(int(each[1]) - 1 for each in map(_IN_RULE.match, unknown) if each)


_IN_RULE = pattern(r"p\.explicit\.\w+\[(\d+)\]")
"""The path of a field inside a rule."""


def _beside(top: Any, kind: str | None) -> tuple[tuple[str, ...], tuple[Condition, ...]]:
    """The unknown fields of a message, and the conditions among those that stand beside the rules."""
    places = [("p", top), *([("p.explicit", top.explicit)] if kind == "explicit" else [])]
    beside = [(f"{path}.{each.field_number}", each) for path, part in places for each in unknown_fields(part)]
    conditions = read_conditions(each for _, each in beside)
    read = {path for (path, _), each in zip(beside, conditions, strict=False) if each.ranges}
    return tuple(path for path in _unknown(top, "p") if path not in read), conditions


_MOST_UNKNOWN = 50


def _has_unknown(top: Any) -> bool:
    """Whether a message has unknown fields. A quick check for the usual case that it has none."""
    known = type(top)()
    known.CopyFrom(top)
    known.DiscardUnknownFields()
    return bool(known.ByteSize() != top.ByteSize())


def _unknown(part: Protobuf, path: str) -> tuple[str, ...]:
    """The paths of unknown fields, at most fifty."""
    found: list[str] = []
    waiting: list[tuple[Protobuf, str]] = [(part, path)]
    while waiting and len(found) < _MOST_UNKNOWN:
        message_, at = waiting.pop()
        found.extend(f"{at}.{field.field_number}" for field in unknown_fields(message_))
        for descriptor, value in message_.ListFields():
            here = f"{at}.{descriptor.name}"
            if isinstance(value, Protobuf):
                waiting.append((value, here))
            elif descriptor.message_type is not None:
                waiting.extend((entry, f"{here}[{n}]") for n, entry in enumerate(value, 1))
    return tuple(found[:_MOST_UNKNOWN])
