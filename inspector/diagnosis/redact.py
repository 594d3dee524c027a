"""Detect secrets of a credential in texts that leave the program, in any usual encoding.

Reports are built from an allow-list; this is the second check. Eight consecutive characters of a secret are a leak:
plain, in Base64, in hex, or with URL, JSON or HTML escapes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from inspector.credential.endpoint.endpoint import is_host_name
from inspector.credential.model.inspection import Inspection
from inspector.credential.model.kinds import Kind
from inspector.credential.model.placeholder import Sort
from inspector.credential.text import base64_text
from inspector.credential.text.patterns import pattern
from inspector.credential.text.secret import WITHHELD, Secret
from inspector.diagnosis.catalogue.catalogue import all_entries
from inspector.process.lazy import lazy

if TYPE_CHECKING:
    import html
else:  # few texts are HTML
    html = lazy("html")

WINDOW = 8
"""Consecutive characters of a secret that count as a leak."""

_WORDS = (
    "CredentialProvider.from_string CredentialProvider.from_disposable_token CredentialProvider.from_api_key_v2 "
    "CredentialProvider.fromString CredentialProvider.fromDisposableToken CredentialProvider.fromApiKeyV2 "
    "reported_at fingerprint consequences permissions super_user sentences seconds_left javascript findings "
    "endpoint severity evidence verified resource item_prefix topic_prefix key_prefix function function_prefix "
    "Momento credential report Decoded, not verified: only the service can check the signature. Permissions Findings "
    "key_info account_id description issued_at_epoch_seconds expires_at_epoch_seconds "
    "role_name role_type role_description asked_at_epoch_seconds conditions ip_filter "
    "allowed_cidr_ranges messages context template values "
    "Algorithm Fingerprint Reported at What to do Endpoint " + WITHHELD
)
"""Words of every report, in addition to those of the catalogue. They are never a leak."""
_ENCODED = pattern(r"[A-Za-z0-9+/_-]{11,}={0,2}")
_HEX = pattern(r"(?:[0-9a-fA-F]{2}[ :]?){8,}")
_RUN = pattern(r"[A-Za-z0-9+/_=.-]{16,}")
"""A possible secret in a text that is not a credential; shorter runs are words."""
_CHARACTERS = pattern(r"[A-Za-z0-9+/_.=-]{8,}")
"""A run of credential characters; the text between such runs is not part of a credential."""
_SUSPICIOUS = pattern(r"[A-Za-z0-9+/_.=%&#;\\-]{8,}|(?:[0-9a-fA-F]{2}[ :]?){8,}")
"""A run long enough for part of a secret in some encoding. Texts without one, which are most, need no further check."""
_ESCAPED = pattern(r"\\u([0-9a-fA-F]{4})")


class LeakError(Exception):
    """A text that was about to leave the program contains part of a secret. The message quotes neither."""


class Scanner:
    """Detects parts of given secrets. Built once for each credential and used for many texts."""

    def __init__(self, secrets: Iterable[str], known: Iterable[str] = ()) -> None:
        """Detect parts of ``secrets``, the words of ``known`` texts and of the catalogue aside."""
        self._pieces = frozenset(_pieces(secrets))
        self._known = tuple(known)

    def leaks(self, text: str) -> bool:
        """Whether ``text`` contains part of a secret in any encoding."""
        if not _SUSPICIOUS.search(text):
            return False
        found = (self._pieces.intersection(_windows(view)) for view in _views(text))
        return any(pieces and not pieces <= self._harmless() for pieces in found)

    def _harmless(self) -> frozenset[str]:
        return _own_pieces().union(_pieces(self._known))

    def scrub(self, value: Any) -> Any:
        """Return a tree of JSON values with each text that leaks replaced by :data:`WITHHELD`."""
        if isinstance(value, str):
            return WITHHELD if self.leaks(value) else value
        if isinstance(value, dict):
            return {self.scrub(name): self.scrub(member) for name, member in value.items()}
        return [self.scrub(member) for member in value] if isinstance(value, list) else value

    def check(self, text: str) -> str:
        """Return ``text``; raise :class:`LeakError` if it contains part of a secret."""
        if self.leaks(text):
            raise LeakError("the text holds a piece of a secret")
        return text


def scanner_for(inspection: Inspection) -> Scanner:
    """Return the scanner for all secrets of a credential."""
    return Scanner(secrets_of(inspection), _error_words(inspection))


def secrets_of(inspection: Inspection) -> tuple[str, ...]:
    """Return the secrets of a credential: its text, inner token, refresh token, raw permissions and undecoded text."""
    if inspection.kind is Kind.PLACEHOLDER and inspection.facts.stand_in is not Sort.MASK:
        return () if inspection.refresh_token is None else (inspection.refresh_token.reveal(),)
    held = (inspection.credential, inspection.token, inspection.refresh_token)
    known = [each.reveal() for each in held if isinstance(each, Secret)]
    raw = (inspection.claims or {}).get("p")
    if isinstance(raw, str):
        known.append(raw)
    left = inspection.facts.repaired
    if left is not None and inspection.kind is not Kind.PLACEHOLDER:
        own = "\n".join(_error_words(inspection))
        known += [
            run
            for run in _RUN.findall(left.reveal())
            if not is_host_name(run) and run.strip(_ENDS) not in own
        ]
    return tuple(known)


_ENDS = ".=/+-_"


def _error_words(inspection: Inspection) -> tuple[str, ...]:
    """The words of the tables of error texts, how this one is quoted and the variable it names: they are no secret."""
    if inspection.error_text is None:
        return ()
    from inspector.credential.error_text.find import all_words  # noqa: PLC0415 - few texts hold an error text

    told = inspection.error_text
    return (told.variable or "", told.words, *all_words())


@cache
def _own_pieces() -> frozenset[str]:
    entries = all_entries()
    texts = [_WORDS, *entries, *Kind]
    for entry in entries.values():
        words = (entry.title, entry.fix, entry.why, entry.about, *entry.causes)
        texts += [str(each) for each in words if each is not None]
    return frozenset(_pieces(texts))


def _pieces(secrets: Iterable[str]) -> Iterator[str]:
    for secret in secrets:
        for run in _CHARACTERS.findall(secret):
            yield from _windows(run)


def _windows(text: str) -> Iterator[str]:
    return (text[i : i + WINDOW] for i in range(len(text) - WINDOW + 1))


def _views(text: str) -> Iterator[str]:
    """Yield the text, and the text decoded from each usual encoding."""
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
