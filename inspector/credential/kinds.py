"""The kinds of credential, and how one is recognised."""
# ruff: noqa: S105 - names of kinds, not secrets

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What a text is. The values are those of the JSON report."""

    API_KEY_V1 = "api-key-v1"
    DISPOSABLE_TOKEN = "disposable-token"
    API_KEY_V2 = "api-key-v2"
    API_KEY_LEGACY = "api-key-legacy"
    BARE_JWT = "bare-jwt"
    SESSION_TOKEN = "session-token"
    REFRESH_TOKEN = "refresh-token"
    SIGNED_URL_TOKEN = "signed-url-token"
    FOREIGN_JWT = "foreign-jwt"
    FOREIGN_SECRET = "foreign-secret"
    PLACEHOLDER = "placeholder"
    UNKNOWN = "unknown"
