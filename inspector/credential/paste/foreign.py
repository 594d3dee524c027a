"""Texts that are no Momento credential but are often pasted for one: other secrets, placeholders."""

from __future__ import annotations

import re

from inspector.credential.endpoint.endpoint import TRUSTED_DOMAIN, is_host_name, probable_host
from inspector.credential.model.kinds import Kind, Verdict
from inspector.credential.text.message import message
from inspector.credential.text.shapes import is_begun

_SECRETS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{16}"), "AWS access key id"),
    (re.compile(r"(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}"), "GitHub token"),
    (re.compile(r"glpat-[A-Za-z0-9_-]{16,}"), "GitLab token"),
    (re.compile(r"xox[abeoprs]-[A-Za-z0-9-]{10,}"), "Slack token"),
    (re.compile(r"-----BEGIN [A-Z0-9 ]{3,40}-----"), "PEM"),
    (re.compile(r"(?:sk|pk|rk)_(?:live|test)_[A-Za-z0-9]{10,}"), "Stripe key"),
    (re.compile(r"sk-(?:proj-|ant-)?[A-Za-z0-9_-]{20,}"), "OpenAI or Anthropic key"),
    (re.compile(r"AIza[A-Za-z0-9_-]{30,}"), "Google API key"),
    (re.compile(r"ya29\.[A-Za-z0-9_-]{20,}"), "Google OAuth token"),
    (re.compile(r"npm_[A-Za-z0-9]{30,}"), "npm token"),
    (re.compile(r"pypi-[A-Za-z0-9_-]{20,}"), "PyPI token"),
    (re.compile(r"hvs\.[A-Za-z0-9_-]{20,}"), "Vault token"),
    (re.compile(r"SG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}"), "SendGrid key"),
    (re.compile(r"ssh-(?:rsa|ed25519) [A-Za-z0-9+/=]{20,}"), "SSH public key"),
    (re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE), "UUID"),
)
"""Shapes their owners document; matched at the start of the text."""

_PLACEHOLDERS = re.compile(
    r"<[^<>\n]{1,80}>"
    r"|\$\{?[A-Za-z_][A-Za-z0-9_]*(?::?-[^}]*)?\}?|\$\{\{[^}\n]{1,80}\}\}|\{\{[^}\n]{1,80}\}\}|%[A-Za-z_][A-Za-z0-9_]*%"
    r"|\$env:[A-Za-z_][A-Za-z0-9_]*|process\.env\.[A-Za-z_][A-Za-z0-9_]*|os\.environ\S{0,60}"
    r"|(?:your|my|insert|replace|put|enter|add|paste|the)[ _-]?[a-z0-9 _-]{0,40}(?:key|token|here|me)[a-z0-9 _-]{0,20}"
    r"|(?:momento[ _-]?)?(?:api|auth)[ _-]?(?:key|token)"
    r"|changeme|todo|tbd|xxx+|x{3,}|\*{3,}|\.{3}|redacted|\[redacted\]|null|none|undefined|example|dummy|secret",
    re.IGNORECASE,
)
_MASKED = re.compile(
    r"[A-Za-z0-9+/=_.-]{0,160}?(?:\*{3,}|\u2022{2,}|\.{3,}|\u2026+|x{6,}|\[?(?:redacted|masked|secure|hidden)\]?)"
    r"[A-Za-z0-9+/=_.-]{0,40}",
    re.IGNORECASE,
)

_FOREIGN = message("Kind", "It has the shape of another secret: {what}.")
_PLACEHOLDER = message(
    "Kind", "A placeholder or a reference to a variable stands where the credential belongs."
)
_MASKED_COPY = message("Kind", "A masked copy: its middle was replaced before it was copied.")
_HOST = message("Kind", "It is a host name, as endpoints are. The key that goes with it is missing.")


def recognise(text: str) -> Verdict | None:
    """The kind of a text that is neither wrapper nor JWT, where its shape says something."""
    head = text.strip()[:400]
    for shape, what in _SECRETS:
        if shape.match(head):
            return Kind.FOREIGN_SECRET, None, _FOREIGN.of(what=what)
    if len(head) <= 200 and _PLACEHOLDERS.fullmatch(head):
        return Kind.PLACEHOLDER, None, _PLACEHOLDER
    if len(head) <= 200 and _MASKED.fullmatch(head):
        return Kind.PLACEHOLDER, None, _MASKED_COPY
    if _is_host(head):
        return Kind.UNKNOWN, None, _HOST
    return None


def _is_host(text: str) -> bool:
    """Whether a text is nothing but an endpoint: a host name, or a URL of Momento's."""
    if is_begun(text) or len(text.split()) != 1:
        return False
    return is_host_name(text) or (probable_host(text) or "").endswith(f".{TRUSTED_DOMAIN}")
