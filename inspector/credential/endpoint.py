"""Where a credential points: host, cell, region, the services' hosts, and whether the host may be trusted.

Region and cell names: Momento's public region list (public-dev-docs, docs/platform/regions). Service prefixes: the SDKs.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Trust(StrEnum):
    """How much a host name deserves. Only ``MOMENTO`` may be called without asking the person first."""

    MOMENTO = "momento"
    UNKNOWN_DOMAIN = "unknown-domain"
    LOOKALIKE = "lookalike"
    PRIVATE = "private"
    LOCAL = "local"
    """A name under ``.localhost``: the sandbox."""
    INVALID = "invalid"
    """Not a host name by the rule of :func:`is_host_name`; never called."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A host as the credential gives it, and what follows from it."""

    host: str
    cell: str | None
    region: str | None
    """Cloud region such as ``ap-northeast-1``."""
    region_name: str | None
    """Its plain name such as ``Asia Pacific (Tokyo)``."""
    trust: Trust
    cache: str
    control: str
    token: str
    probable_host: str | None = None
    """The host that was probably meant, where ``host`` is not one or carries a service prefix."""
