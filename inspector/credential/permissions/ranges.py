"""Ranges of addresses, as conditions hold them."""

from __future__ import annotations

import ipaddress


def is_range(text: str) -> bool:
    """Whether ``text`` is an IPv4 or IPv6 range in CIDR form, or a single address."""
    try:
        ipaddress.ip_network(text, strict=False)
    except ValueError:
        return False
    return True
