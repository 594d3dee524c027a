"""``key_info``: what Momento says about a version 2 key beside it, and what the key itself does not hold.

Facts: creating a key answers ``{api_key, refresh_token?, key_info}``, listing keys ``{key_info: [...]}``; an object has
``key_id``, ``account_id``, ``description``, ``role_id``, ``issued_at_epoch_seconds`` and, of a key that ends,
``expires_at_epoch_seconds`` (Momento's account API).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Any

from inspector.credential.model.expiry import moment
from inspector.credential.text.patterns import pattern
from inspector.records import record

LONGEST = 500
"""Characters of one text that are kept."""
_MOST = 1_000
_MOST_BROKEN = 100
"""Objects that break off: each costs as much as the text that is left."""
_NAME = pattern(r'(?<!\\)(?P<slashes>\\*+)"key_?info(?P=slashes)"\s*:\s*(?=[\[{])', re.IGNORECASE)
_BLOCK = pattern(
    r"^(?P<indent>[ \t]*)(?:- )?[\"']?key_?info[\"']?:[ \t]*\r?\n"
    r"(?P<body>(?:(?P=indent)(?:[ \t]+|- )[^\n]*(?:\n|\Z))+)",
    re.IGNORECASE | re.MULTILINE,
)
"""The name in YAML, and the lines that are indented under it."""
_MOST_BLOCKS, _LONGEST_BLOCK = 100, 16_384
_DECODER = json.JSONDecoder()


@record(frozen=True, slots=True)
class KeyInfo:
    """Metadata of a key: texts are foreign and bounded, moments epoch seconds; ``None`` where absent or unusable."""

    key_id: str | None = None
    account_id: str | None = None
    """Begins with ``a-``."""
    description: str | None = None
    role_id: str | None = None
    """Begins with ``r-``: what the key may do hangs on it."""
    issued_at: float | None = None
    expires_at: float | None = None
    """``None``: the key does not end, or nothing was said about it."""
    role_name: str | None = None
    role_type: str | None = None
    """``system`` or ``custom``."""
    role_description: str | None = None
    asked_at: float | None = None
    """When the account service said all this; ``None``: it stood beside the key. The role is known only if asked."""


def find_key_info(text: str, claims: dict[str, Any] | None, *, alone: bool) -> KeyInfo | None:
    """The ``key_info`` in ``text`` that goes with the key of these ``claims``, or ``None``.

    It is the one with the key's own id; failing that the only one there is, where the key is ``alone`` in the text too.
    """
    found = tuple(islice(_all(text), _MOST))
    own = key_id_of(claims)
    matching = next((each for each in found if own is not None and each.key_id == own), None)
    if matching is None and alone and len(found) == 1:
        return found[0]
    return matching


def key_id_of(claims: dict[str, Any] | None) -> str | None:
    """The id a version 2 key gives itself, or the id of the key that a refresh token renews."""
    named = ((claims or {}).get(name) for name in ("akid", "jti", "id"))
    return next((each for each in named if isinstance(each, str) and each), None)


def is_key_id(text: str) -> bool:
    """Whether a text can be the id of a key: a part of a path that names nothing else."""
    return bool(text.strip(".")) and text.isprintable() and not any(character.isspace() for character in text)


def key_info_from_json(value: object, *, reported: bool = False) -> KeyInfo | None:
    """One object as Momento writes it, its names in either case; ``None`` where it has none of them.

    ``reported``: it is from a report of this program, which also says what the account service was asked.
    """
    if not isinstance(value, dict):
        return None
    fields = {str(name).lower().replace("_", ""): held for name, held in value.items()}
    info = KeyInfo(
        _text(fields.get("keyid")),
        _text(fields.get("accountid")),
        _text(fields.get("description")),
        _text(fields.get("roleid")),
        moment(fields.get("issuedatepochseconds")),
        moment(fields.get("expiresatepochseconds")),
    )
    if reported:
        info = replace(
            info,
            role_name=_text(fields.get("rolename")),
            role_type=_text(fields.get("roletype")),
            role_description=_text(fields.get("roledescription")),
            asked_at=moment(fields.get("askedatepochseconds")),
        )
    return None if info == KeyInfo() else info


def key_info_to_json(info: KeyInfo) -> dict[str, Any]:
    """The same names as Momento's, for the JSON report."""
    return {
        "key_id": info.key_id,
        "account_id": info.account_id,
        "description": info.description,
        "role_id": info.role_id,
        "issued_at_epoch_seconds": info.issued_at,
        "expires_at_epoch_seconds": info.expires_at,
        "role_name": info.role_name,
        "role_type": info.role_type,
        "role_description": info.role_description,
        "asked_at_epoch_seconds": info.asked_at,
    }


def _all(text: str) -> Iterator[KeyInfo]:
    """Every object under the name, in JSON or YAML, wherever it stands; JSON inside a JSON text is read as well."""
    if "nfo" not in text and "NFO" not in text:
        return
    broken = 0
    for found in _NAME.finditer(text):
        if broken == _MOST_BROKEN:
            break
        held = text[found.end() : found.end() + 65_536]
        if found["slashes"]:
            held = held.replace(f'{found["slashes"]}"', '"')
        try:
            value, _ = _DECODER.raw_decode(held)
        except (ValueError, RecursionError):
            broken += 1
            continue
        yield from _each(value)
    for found in islice(_BLOCK.finditer(text), _MOST_BLOCKS):
        yield from _each(_yaml(found["body"]))


def _each(value: object) -> Iterator[KeyInfo]:
    for each in value if isinstance(value, list) else [value]:
        info = key_info_from_json(each)
        if info is not None:
            yield info


def _yaml(block: str) -> object:
    """What an indented block of YAML holds; ``None`` where it is none."""
    import yaml  # noqa: PLC0415 - few texts have such a block

    try:
        return yaml.load(block[:_LONGEST_BLOCK], Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506
    except (yaml.YAMLError, ValueError, RecursionError, OverflowError):
        return None


def _text(value: object) -> str | None:
    return value[:LONGEST] if isinstance(value, str) and value else None
