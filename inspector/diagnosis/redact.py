"""What must not leave: the secrets of a credential, found in any text in any usual spelling.

A report is built from an allow-list; this is the second pair of eyes. Eight characters in a row of a secret count as a
leak, as they stand, in base64, URL-, JSON-, HTML-escaped or as hex.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any
from urllib.parse import unquote

from inspector.credential.endpoint.endpoint import is_host_name
from inspector.credential.model.inspection import Inspection
from inspector.credential.model.kinds import Kind
from inspector.credential.text import base64_text
from inspector.credential.text.secret import WITHHELD, Secret
from inspector.diagnosis.catalogue.catalogue import CATALOGUE

WINDOW = 8
"""Characters of a secret in a row that may not appear."""

_WORDS = (
    "CredentialProvider.from_string CredentialProvider.from_disposable_token CredentialProvider.from_api_key_v2 "
    "CredentialProvider.fromString CredentialProvider.fromDisposableToken CredentialProvider.fromApiKeyV2 "
    "reported_at fingerprint consequences permissions super_user sentences seconds_left javascript findings "
    "endpoint severity evidence verified resource item_prefix topic_prefix key_prefix function function_prefix "
    "Momento credential report Decoded, not verified: only the service can check the signature. Permissions Findings "
    "Algorithm Fingerprint Reported at What to do Endpoint " + WITHHELD
)
"""The report's own words, beside the catalogue's: they stand in every report, whatever the secret is."""
_ENCODED = re.compile(r"[A-Za-z0-9+/_-]{11,}={0,2}")
_HEX = re.compile(r"(?:[0-9a-fA-F]{2}[ :]?){8,}")
_RUN = re.compile(r"[A-Za-z0-9+/_=.-]{16,}")
"""What may be a secret in a text that is no credential; shorter runs are words."""
_CHARACTERS = re.compile(r"[A-Za-z0-9+/_.=-]{8,}")
"""What a credential consists of; what stands between such runs is no part of one."""
_SUSPICIOUS = re.compile(r"[A-Za-z0-9+/_.=%&#;\\-]{8,}|(?:[0-9a-fA-F]{2}[ :]?){8,}")
"""Without such a run there is room for no piece in no spelling: most texts, a date among them, need no further look."""
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")


class LeakError(Exception):
    """A text that was about to leave holds a piece of a secret. Names no piece of either."""


class Scanner:
    """Looks for pieces of some secrets; built once for a credential, then asked about many texts."""

    def __init__(self, secrets: Iterable[str]) -> None:
        self._pieces = frozenset(_pieces(secrets)) - _own_pieces()

    def leaks(self, text: str) -> bool:
        """Whether a piece of a secret stands in ``text`` in any spelling."""
        if not _SUSPICIOUS.search(text):
            return False
        return any(not self._pieces.isdisjoint(_windows(view)) for view in _views(text))

    def scrub(self, value: Any) -> Any:
        """A tree of JSON values with every text that holds a piece replaced by :data:`WITHHELD`."""
        if isinstance(value, str):
            return WITHHELD if self.leaks(value) else value
        if isinstance(value, dict):
            return {self.scrub(name): self.scrub(member) for name, member in value.items()}
        return [self.scrub(member) for member in value] if isinstance(value, list) else value

    def check(self, text: str) -> str:
        """``text`` itself; raises :class:`LeakError` where a piece of a secret stands in it."""
        if self.leaks(text):
            raise LeakError("the text holds a piece of a secret")
        return text


def scanner_for(inspection: Inspection) -> Scanner:
    """The scanner for everything secret in a credential."""
    return Scanner(secrets_of(inspection))


def secrets_of(inspection: Inspection) -> tuple[str, ...]:
    """The credential, its inner key, its refresh token, the raw permissions, and what could not be decoded."""
    held = (inspection.credential, inspection.token, inspection.refresh_token)
    known = [each.reveal() for each in held if isinstance(each, Secret)]
    raw = (inspection.claims or {}).get("p")
    if isinstance(raw, str):
        known.append(raw)
    left = inspection.facts.get("left")
    if isinstance(left, Secret) and inspection.kind is not Kind.PLACEHOLDER:
        known += [run for run in _RUN.findall(left.reveal()) if not is_host_name(run)]
    return tuple(known)


@cache
def _own_pieces() -> frozenset[str]:
    said = [_WORDS, *CATALOGUE, *Kind]
    for entry in CATALOGUE.values():
        said += [str(words) for words in (entry.title, entry.fix, entry.why) if words is not None]
    return frozenset(_pieces(said))


def _pieces(secrets: Iterable[str]) -> Iterator[str]:
    for secret in secrets:
        for run in _CHARACTERS.findall(secret):
            yield from _windows(run)


def _windows(text: str) -> Iterator[str]:
    return (text[i : i + WINDOW] for i in range(len(text) - WINDOW + 1))


def _views(text: str) -> Iterator[str]:
    """The text as it stands and as it reads after undoing each usual encoding."""
    yield text
    if "%" in text:
        yield unquote(text, errors="replace")
    if "&" in text:
        yield html.unescape(text)
    if "\\" in text:
        unescaped = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
        yield unescaped.replace("\\", "")
    for found in _ENCODED.finditer(text):
        for start in range(4):
            yield base64_text.decode(found[0][start:])[0].decode("latin-1")
    for found in _HEX.finditer(text):
        digits = re.sub(r"[ :]", "", found[0])
        yield bytes.fromhex(digits[: len(digits) // 2 * 2]).decode("latin-1")
