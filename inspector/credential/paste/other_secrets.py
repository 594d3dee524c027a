"""Secrets of others, by the shapes their owners document: what people paste in the place of a Momento credential.

Sources: the documentation of each owner, and GitHub's "Supported secret scanning patterns".
"""

from __future__ import annotations

import re
from functools import cache

from inspector.credential.paste.placeholders import placeholder
from inspector.credential.text.message import Message, message

LONGEST = 400
"""Characters of a text that are compared."""

_KEY = message("Secret", "{owner} key")
_TOKEN = message("Secret", "{owner} token")
_HEX = "[0-9a-fA-F]"
_TOKENS = (
    (r"(?:ghp|gho|ghu|ghs|ghr)_\w{20,}|github_pat_\w{20,}", "GitHub"),
    (r"gl(?:pat|oas|dt|rt|cbt|ptt|ft|imt|agent|soat)-[\w-]{16,}", "GitLab"),
    (r"xox[abceoprs](?:\.xox[bp])?-[A-Za-z0-9-]{10,}|xapp-\d-[A-Za-z0-9-]{10,}", "Slack"),
    (r"ya29\.[\w-]{20,}", "Google OAuth"),
    (r"npm_[A-Za-z0-9]{30,}", "npm"),
    (r"pypi-[\w-]{20,}", "PyPI"),
    (r"hv[bsr]\.[\w-]{20,}", "HashiCorp Vault"),
    (r"[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,}", "HCP Terraform"),
    (r"hf_[A-Za-z0-9]{30,}", "Hugging Face"),
    (rf"do[opr]_v1_{_HEX}{{64}}", "DigitalOcean"),
    (r"dckr_[po]at_[\w-]{20,}", "Docker"),
    (rf"shp(?:at|ca|pa|ss|tka)_{_HEX}{{32}}", "Shopify"),
    (r"ntn_[A-Za-z0-9]{40,}|secret_[A-Za-z0-9]{43}(?!\w)", "Notion"),
    (rf"dapi{_HEX}{{32}}", "Databricks"),
    (r"\d{8,10}:AA[\w-]{32,}", "Telegram bot"),
    (r"sntry[su]_[\w+/=]{30,}", "Sentry"),
    (r"gl(?:sa|c)_[\w+/=]{30,}", "Grafana"),
    (r"fo1_[\w-]{40,}|FlyV1 fm\d", "Fly.io"),
    (r"ATATT3[\w=-]{60,}|ATCTT3[\w=-]{60,}", "Atlassian"),
    (r"lin_(?:api|oauth)_[A-Za-z0-9]{32,}", "Linear"),
    (r"dp\.(?:pt|st|ct|sa)\.[\w.-]{30,}", "Doppler"),
)
_KEYS = (
    (r"(?:sk|pk|rk)_(?:live|test)_[A-Za-z0-9]{10,}|whsec_[\w+/=]{20,}", "Stripe"),
    (r"sk-ant-[\w-]{20,}", "Anthropic"),
    (r"sk-or-v1-[\w-]{20,}", "OpenRouter"),
    (r"sk-[\w-]{20,}", "OpenAI"),
    (r"gsk_[A-Za-z0-9]{40,}", "Groq"),
    (r"xai-[A-Za-z0-9]{60,}", "xAI"),
    (r"AIza[\w-]{30,}", "Google API"),
    (r"GOCSPX-[\w-]{20,}", "Google OAuth client"),
    (r"SG\.[\w-]{16,}\.[\w-]{16,}", "SendGrid"),
    (rf"(?:SK|AC){_HEX}{{32}}(?!\w)", "Twilio"),
    (rf"key-{_HEX}{{32}}(?!\w)", "Mailgun"),
    (r"sb_(?:secret|publishable)_[\w-]{20,}|sbp_[0-9a-f]{40}", "Supabase"),
    (r"NRAK-[A-Z0-9]{27}|NRAA-[0-9a-f]{27}", "New Relic"),
    (r"AGE-SECRET-KEY-1[0-9A-Z]{50,}", "age"),
    (r"PMAK-[0-9a-f]{24}-[0-9a-f]{34}", "Postman"),
    (r"phc_[A-Za-z0-9]{40,}|phx_[A-Za-z0-9]{40,}", "PostHog"),
)
_OTHERS = (
    (r"(?:AKIA|ASIA|AROA|AIDA|ABIA|ACCA)[A-Z0-9]{16}(?!\w)", message("Secret", "AWS access key id")),
    (r"-----BEGIN [A-Z0-9 ]{3,40}-----", message("Secret", "PEM")),
    (r"ssh-(?:rsa|ed25519) [A-Za-z0-9+/=]{20,}", message("Secret", "SSH public key")),
    (rf"{_HEX}{{8}}(?:-{_HEX}{{4}}){{3}}-{_HEX}{{12}}", message("Secret", "UUID")),
)


def other_secret(text: str) -> Message | None:
    """Return whose secret a text begins with; ``None`` where its shape says nothing."""
    head = text.lstrip()[:LONGEST]
    return next((what for shape, what in _shapes() if shape.match(head)), None)


def says_what_it_is(text: str) -> bool:
    """Whether a text that is no Momento credential says what it is instead: a placeholder, another secret."""
    return placeholder(text) is not None or other_secret(text) is not None


@cache
def _shapes() -> tuple[tuple[re.Pattern[str], Message], ...]:
    """The expressions, made when a text is first compared with them."""
    owned = [
        (shape, named.of(owner=owner))
        for named, table in ((_TOKEN, _TOKENS), (_KEY, _KEYS))
        for shape, owner in table
    ]
    return tuple((re.compile(shape), what) for shape, what in (*_OTHERS, *owned))
