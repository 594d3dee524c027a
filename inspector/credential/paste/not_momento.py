"""Texts that are no Momento credential but are often pasted for one: other secrets, placeholders."""

from __future__ import annotations

from inspector.credential.endpoint.endpoint import TRUSTED_DOMAIN, is_host_name, probable_host
from inspector.credential.model.kinds import Kind, Verdict
from inspector.credential.model.placeholder import Placeholder, Sort
from inspector.credential.paste.other_secrets import LONGEST, other_secret
from inspector.credential.paste.placeholders import placeholder
from inspector.credential.text.message import message
from inspector.credential.text.patterns import pattern
from inspector.credential.text.shapes import is_begun

_FOREIGN = message("Kind", "It looks like another secret: {what}.")
_PLACEHOLDER = message("Kind", "A placeholder stands where the credential belongs.")
_REFERENCE = message(
    "Kind", "A reference stands where the credential belongs. It should have been replaced by: {by}."
)
_MASKED_COPY = message("Kind", "A masked copy: the secret was replaced before it was shown, by {by}.")
_ENCRYPTED = message("Kind", "The value is encrypted, by {by}.")
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
_CLAIM = pattern(r"[\"'](alg|typ|kty|sub|iss|aud|exp|iat|jti|ver|p|t)\\?[\"']\s*:")
"""A name in JSON of what a JWT's header and claims have (RFC 7515, RFC 7519), and of Momento's own claims."""
_FARTHEST = 4_000
"""Characters in which claims are looked for."""
_HOST = message("Kind", "It is a host name, as endpoints are. The key that goes with it is missing.")


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
        return Kind.UNKNOWN, None, _HOST
    if _are_claims(text[:_FARTHEST]):
        return Kind.UNKNOWN, None, _DECODED
    return None


def stands_in(found: Placeholder) -> Verdict:
    """The kind of what stands where a credential belongs."""
    return Kind.PLACEHOLDER, None, _SORTS[found.sort].of(by=found.by)


def _are_claims(text: str) -> bool:
    """Whether a text shows a token's header or claims, as pages and programs that decode it print them."""
    names = set(_CLAIM.findall(text))
    momento = "p" in names and names & {"sub", "ver", "exp", "t"}
    registered = names & {"sub", "iss", "aud", "exp", "iat", "jti"}
    return "kty" not in names and bool(
        momento or names >= {"t", "jti"} or len(registered | names & {"alg"}) > 1
    )


def _is_host(text: str) -> bool:
    """Whether a text is nothing but an endpoint: a host name, or a URL of Momento's."""
    if is_begun(text) or len(text.split()) != 1:
        return False
    return is_host_name(text) or (probable_host(text) or "").endswith(f".{TRUSTED_DOMAIN}")
