"""Texts that are no Momento credential but are often pasted for one: other secrets, placeholders."""

from __future__ import annotations

import re

from inspector.credential.endpoint.endpoint import TRUSTED_DOMAIN, is_host_name, probable_host
from inspector.credential.model.kinds import Kind, Verdict
from inspector.credential.model.placeholder import Placeholder, Sort
from inspector.credential.paste.other_secrets import LONGEST, other_secret
from inspector.credential.paste.placeholders import placeholder
from inspector.credential.text.lookalike import resembles
from inspector.credential.text.message import message
from inspector.credential.text.patterns import pattern
from inspector.credential.text.shapes import is_begun

_FOREIGN = message("Kind", "It looks like another secret: {what}.")
_PLACEHOLDER = message("Kind", "A placeholder stands where the credential belongs.")
_REFERENCE = message(
    "Kind", "There is a reference where the credential belongs. It should have been replaced by {by}."
)
_MASKED_COPY = message("Kind", "A masked copy: the secret was hidden by {by}.")
_ENCRYPTED = message("Kind", "It was encrypted by {by}.")
_NOTHING = message("Kind", "The word `{by}` stands where the credential belongs: no value was set.")
_SORTS = {
    Sort.REFERENCE: _REFERENCE,
    Sort.MASK: _MASKED_COPY,
    Sort.ENCRYPTED: _ENCRYPTED,
    Sort.NOTHING: _NOTHING,
    Sort.TEMPLATE: _PLACEHOLDER,
}
_DECODED = message(
    "Kind",
    "These are the claims of a token, decoded. The token itself is missing: three parts joined by dots.",
)
_CLAIM = pattern(
    r"[\"'](?:(?P<date>exp|iat|nbf)\\{0,7}[\"']\s{0,20}:\s{0,20}(?:\\{0,7}[\"'])?-?\d{9,}"
    r"|(?P<text>sub|iss|aud|jti)\\{0,7}[\"']\s{0,20}:\s{0,20}\[?\s{0,20}\\{0,7}[\"']"
    r"|(?P<alg>alg)\\{0,7}[\"']\s{0,20}:\s{0,20}\\{0,7}[\"'](?:(?:HS|RS|ES|PS)(?:256|384|512)|EdDSA|none)\b"
    r"|(?P<p>p)\\{0,7}[\"']\s{0,20}:\s{0,20}\\{0,7}[\"'][A-Za-z0-9+/_-]{2,}={0,2}(?![^\"'\\=])"
    r"|(?P<ver>ver)\\{0,7}[\"']\s{0,20}:\s{0,20}[12]\b"
    r"|(?P<t>t)\\{0,7}[\"']\s{0,20}:\s{0,20}\\{0,7}[\"'](?:disposable|gr?)\\{0,7}[\"'])"
)
"""A member of a JWT's header or claims (RFC 7515, RFC 7519), or of Momento's claims, with a value that it may have."""
_REGISTERED = frozenset({"exp", "iat", "nbf", "sub", "iss", "aud", "jti", "alg"})
_TELLING = frozenset({"exp", "iat", "nbf", "alg"})
"""Those whose values are like nothing else's; names of persons and things stand in much JSON."""
_FARTHEST = 4_000
"""Characters in which claims are looked for."""
_HOST = message("Kind", "It is a host name, as endpoints are. The key that goes with it is missing.")
_ADDRESS = pattern(r"(?:[a-z]{2,8}://)?(?P<host>[^\s/:@=\"']{4,253})\.?(?::\d{1,5})?(?:/\S*)?", re.IGNORECASE)
_ALIKE = message(
    "Kind",
    "It is a host name that only looks like one of Momento's: do not use it. The key that goes with it is missing.",
)


def recognise(text: str) -> Verdict | None:
    """The kind of a text that is neither wrapper nor JWT, where its shape says something."""
    head = text.strip()[:LONGEST]
    found = placeholder(text.strip())
    if found is not None and found.sort is Sort.ENCRYPTED:
        return stands_in(found)
    what = other_secret(head)
    if what is not None:
        return Kind.FOREIGN_SECRET, None, _FOREIGN.of(what=what)
    if found is not None:
        return stands_in(found)
    if _is_host(head):
        return Kind.UNKNOWN, None, _ALIKE if _is_alike(head) else _HOST
    if _is_alike(head):
        return Kind.UNKNOWN, None, _ALIKE
    if _are_claims(text[:_FARTHEST]):
        return Kind.UNKNOWN, None, _DECODED
    return None


def stands_in(found: Placeholder) -> Verdict:
    """The kind of what stands where a credential belongs."""
    return Kind.PLACEHOLDER, None, _SORTS[found.sort].of(by=found.by)


def _are_claims(text: str) -> bool:
    """Whether a text shows a token's header or claims, as pages and programs that decode it print them."""
    if '"kty' in text:
        return False  # a public key
    names = {each[each.lastgroup or 0] for each in _CLAIM.finditer(text)}
    if ("p" in names and names & {"ver", "t", "exp"}) or names >= {"t", "jti"}:
        return True  # of Momento's
    return len(names & _REGISTERED) > 1 and not names.isdisjoint(_TELLING)


def _is_alike(text: str) -> bool:
    """Whether a text is nothing but a host name, or its URL, that could be mistaken for Momento's."""
    host = _ADDRESS.fullmatch(text)
    return host is not None and "." in host["host"] and resembles(host["host"], TRUSTED_DOMAIN)


def _is_host(text: str) -> bool:
    """Whether a text is nothing but an endpoint: a host name, or a URL of Momento's."""
    if is_begun(text) or len(text.split()) != 1:
        return False
    return is_host_name(text) or (probable_host(text) or "").endswith(f".{TRUSTED_DOMAIN}")
