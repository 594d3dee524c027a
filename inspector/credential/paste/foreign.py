"""Texts that are no Momento credential but are often pasted for one: other secrets, placeholders."""

from __future__ import annotations

import re
from functools import cache

from inspector.credential.endpoint.endpoint import TRUSTED_DOMAIN, is_host_name, probable_host
from inspector.credential.model.kinds import Kind, Verdict
from inspector.credential.model.placeholder import Placeholder, Sort
from inspector.credential.paste.placeholders import placeholder
from inspector.credential.text.message import Message, message
from inspector.credential.text.shapes import is_begun

_SECRETS: tuple[tuple[str, Message], ...] = (
    (r"(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{16}", message("Secret", "AWS access key id")),
    (
        r"(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}",
        message("Secret", "GitHub token"),
    ),
    (r"glpat-[A-Za-z0-9_-]{16,}", message("Secret", "GitLab token")),
    (r"xox[abeoprs]-[A-Za-z0-9-]{10,}", message("Secret", "Slack token")),
    (r"-----BEGIN [A-Z0-9 ]{3,40}-----", message("Secret", "PEM")),
    (r"(?:sk|pk|rk)_(?:live|test)_[A-Za-z0-9]{10,}", message("Secret", "Stripe key")),
    (r"sk-ant-[A-Za-z0-9_-]{20,}", message("Secret", "Anthropic key")),
    (r"sk-[A-Za-z0-9_-]{20,}", message("Secret", "OpenAI key")),
    (r"AIza[A-Za-z0-9_-]{30,}", message("Secret", "Google API key")),
    (r"ya29\.[A-Za-z0-9_-]{20,}", message("Secret", "Google OAuth token")),
    (r"npm_[A-Za-z0-9]{30,}", message("Secret", "npm token")),
    (r"pypi-[A-Za-z0-9_-]{20,}", message("Secret", "PyPI token")),
    (r"hvs\.[A-Za-z0-9_-]{20,}", message("Secret", "Vault token")),
    (r"SG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}", message("Secret", "SendGrid key")),
    (r"ssh-(?:rsa|ed25519) [A-Za-z0-9+/=]{20,}", message("Secret", "SSH public key")),
    (r"(?i:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})", message("Secret", "UUID")),
)
"""Shapes their owners document; matched at the start of the text."""

_FOREIGN = message("Kind", "It has the shape of another secret: {what}.")
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
_HOST = message("Kind", "It is a host name, as endpoints are. The key that goes with it is missing.")


def recognise(text: str) -> Verdict | None:
    """The kind of a text that is neither wrapper nor JWT, where its shape says something."""
    head = text.strip()[:400]
    found = placeholder(text.strip())
    if found is not None and found.sort is Sort.ENCRYPTED:
        return stands_in(found)
    for shape, what in _shapes():
        if shape.match(head):
            return Kind.FOREIGN_SECRET, None, _FOREIGN.of(what=what)
    if found is not None:
        return stands_in(found)
    if _is_host(head):
        return Kind.UNKNOWN, None, _HOST
    return None


@cache
def _shapes() -> tuple[tuple[re.Pattern[str], Message], ...]:
    """The expressions, made when a text is first compared with them."""
    return tuple((re.compile(shape), what) for shape, what in _SECRETS)


def stands_in(found: Placeholder) -> Verdict:
    """The kind of what stands where a credential belongs."""
    return Kind.PLACEHOLDER, None, _SORTS[found.sort].of(by=found.by)


def _is_host(text: str) -> bool:
    """Whether a text is nothing but an endpoint: a host name, or a URL of Momento's."""
    if is_begun(text) or len(text.split()) != 1:
        return False
    return is_host_name(text) or (probable_host(text) or "").endswith(f".{TRUSTED_DOMAIN}")
