"""Read the ``p`` claim: Base64 of a protobuf message, with one format for each version.

Facts: Base64 of either alphabet with optional padding, as Momento's command line reads it. An empty claim of version 1
is a super user's. Protobuf is loaded for what says more than that: most keys say "super user" in two bytes.
"""

from __future__ import annotations

import binascii

from inspector.credential.permissions.rules import Permissions, PermissionState
from inspector.credential.text.later import later
from inspector.credential.text.message import message
from inspector.credential.text.patterns import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from inspector.credential.permissions.codec import decode_bytes
else:
    decode_bytes = later("permissions.codec", "decode_bytes")

LARGEST_CLAIM = 65_536
"""Characters; a longer ``p`` is not decoded."""
_SUPER_USER = b"\x08\x00"
"""A version 1 message that says ``super_user: 0`` and nothing else."""

_NOT_TEXT = message("Permissions", "the claim p is not text")
_NOT_BASE64 = message("Permissions", "the claim p is not Base64")
_MISSING = message("Permissions", "a disposable token needs the claim p, but this one has none")
_NO_CLAIM = message("Permissions", "the credential has no claim p")
_BY_ROLE = message(
    "Permissions", "the permissions of this key are defined by a role at the service, not in the key"
)

_NOT_BASE64_CHARACTER = pattern(r"[^A-Za-z0-9+/]")


def decode_permissions(raw_claim: object, version: int, *, disposable: bool = False) -> Permissions:
    """Decode a ``p`` claim; ``raw_claim`` is ``None`` when it is missing. Never raises.

    ``version`` is 1 or 2. ``disposable`` matters when the claim is missing: a version 1 key is then a super user's, a
    version 1 token is broken, and a version 2 token has no permissions.
    """
    if raw_claim is None or raw_claim == "":
        return _without_claim(raw_claim is None, version, disposable)
    if not isinstance(raw_claim, str):
        return Permissions(PermissionState.UNDECODABLE, version=version, why=_NOT_TEXT)
    raw = _claim_bytes(raw_claim)
    if raw is None:
        return Permissions(PermissionState.UNDECODABLE, version=version, why=_NOT_BASE64)
    if raw == _SUPER_USER and version == 1:
        return Permissions(PermissionState.DECODED, super_user=True, version=version, raw=raw)
    return decode_bytes(raw, version)


def by_role() -> Permissions:
    """The permissions of a version 2 key, which are in a role at the service, not in the key."""
    return Permissions(PermissionState.BY_ROLE, version=2, why=_BY_ROLE)


def no_claim() -> Permissions:
    """The permissions of a legacy key, which has no ``p`` claim."""
    return Permissions(PermissionState.ABSENT, why=_NO_CLAIM)


def no_permissions() -> Permissions:
    """The permissions of a text that is not, or cannot be decoded as, a Momento credential."""
    return Permissions(PermissionState.ABSENT)


def _without_claim(missing: bool, version: int, disposable: bool) -> Permissions:
    if version != 1:
        return Permissions(PermissionState.ABSENT, version=version, why=_NO_CLAIM)
    if missing and disposable:
        return Permissions(PermissionState.UNDECODABLE, why=_MISSING)
    return Permissions(PermissionState.DECODED, super_user=True)


def _claim_bytes(claim: str) -> bytes | None:
    kept = claim[:LARGEST_CLAIM].rstrip("=").replace("-", "+").replace("_", "/")
    if _NOT_BASE64_CHARACTER.search(kept):
        return None
    try:
        return binascii.a2b_base64(kept + "=" * (-len(kept) % 4))
    except (binascii.Error, ValueError):
        return None
