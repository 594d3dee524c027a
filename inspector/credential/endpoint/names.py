"""The names under which credentials and endpoints stand in settings, files and commands: one table for every reader.

Facts: Momento's SDKs, command line, console files, Terraform provider, documentation and samples. Names are compared
without case, dashes, dots, underscores and spaces (:func:`plain_name`), by their end: ``STAGING_MOMENTO_API_KEY`` is
named like ``MOMENTO_API_KEY``.
"""

from __future__ import annotations

import re

KEY_NAMES = (
    "momentoapikey", "momentoauthtoken", "momentotoken", "momentoapitoken", "momentobootstrapkey",
    "momentoauthentication", "valkeycliauth", "rediscliauth", "v1apikey", "testauthtoken", "testlegacyauthtoken",
    "testsessiontoken", "apikeyv2", "apikey", "apitoken", "authtoken", "accesstoken", "disposabletoken", "sessiontoken",
    "token", "credential",
)  # fmt: skip
"""What calls are made with, the longer name before one that it ends with."""
REFRESH_NAMES = ("momentorefreshtoken", "refreshtoken")
"""What only renews a key."""
URL_NAMES = ("momentohttpendpoint", "momentoregionbaseurl", "httpendpoint", "restendpoint", "regionbaseurl")
"""Endpoints that are meant to be written as the URL of the HTTP API (``https://api.cache.`` before the cell)."""
HOST_NAMES = (
    "momentoendpoint", "momentocellhostname", "momentohostname", "momentohost", "cellhostname", "baseendpoint",
    "endpoint",
)  # fmt: skip
"""Endpoints that are meant to be written as a host name, without scheme and prefix."""
ENDPOINT_NAMES = (*URL_NAMES, *HOST_NAMES)
REFERENCE_NAMES = ("momentoapikeysecretname", "momentoendpointsecretname")
"""Names of secrets in AWS Secrets Manager: neither a key nor an endpoint stands there."""
_SETS_V2 = re.compile(r"(?<![A-Za-z0-9_])MOMENTO_ENDPOINT[\"'`\\]{0,4}\s{0,8}(?:[:=,]|\s[\"'\w]|</)")
"""The SDKs and the Terraform provider take a key for version 2 where this variable is set."""


def plain_name(name: str) -> str:
    """A name without case and without what divides its words."""
    return name.lower().translate(_DIVIDERS)


def names_key(name: str) -> bool:
    """Whether a variable or field is named as those for credentials are, refresh tokens aside."""
    plain = plain_name(name)
    return plain.endswith(KEY_NAMES) and not plain.endswith((*REFRESH_NAMES, *REFERENCE_NAMES))


def names_refresh_token(name: str) -> bool:
    """Whether a variable or field is named as those for refresh tokens are."""
    return plain_name(name).endswith(REFRESH_NAMES)


def names_endpoint(name: str) -> bool:
    """Whether a variable or field is named as those for endpoints are, in either form."""
    return plain_name(name).endswith(ENDPOINT_NAMES)


def names_url(name: str) -> bool:
    """Whether a variable or field is named as those for endpoints written as a URL are."""
    return plain_name(name).endswith(URL_NAMES)


def sets_v2_endpoint(text: str) -> bool:
    """Whether a text gives ``MOMENTO_ENDPOINT`` a value: as a variable, in JSON, YAML or a list of names and values."""
    return _SETS_V2.search(text) is not None


def stem(name: str) -> str:
    """What a name has beyond the word for key or endpoint: two names with one stem belong together."""
    plain = plain_name(name)
    known = next((each for each in _BY_LENGTH if plain.endswith(each)), "")
    return plain.removesuffix(known)


_DIVIDERS = str.maketrans("", "", "_-. \t")
_BY_LENGTH = sorted((*KEY_NAMES, *REFRESH_NAMES, *ENDPOINT_NAMES), key=len, reverse=True)
