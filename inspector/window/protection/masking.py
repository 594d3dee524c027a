"""Masks the endpoint and subject of a credential in sentences, while the screen is shared."""

from __future__ import annotations

import ipaddress
import re

from inspector.credential.text.patterns import pattern
from inspector.credential.text.secret import MASK
from inspector.credential.text.visible import visible, visible_host
from inspector.records import record
from inspector.service.connection.setting import ConnectionSetting, is_this_computer
from inspector.window.entries.entry import Entry
from inspector.window.text import labels

_SHORTEST = 3
"""Characters. A shorter name would also match inside ordinary words."""


_ADDRESS = pattern(
    r"(?:(?<![\w:.])|(?<=%5B))(?:[0-9a-f]{0,4}:){2,7}(?:(?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]{0,4})(?![\w:])"
    r"|(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?!\.?\w)",
    re.IGNORECASE,
)
"""What may be an IPv6 or IPv4 address. gRPC writes the brackets of the first as %5B and %5D."""


@record(frozen=True, slots=True)
class Masking:
    """Masks some names wherever they occur, and addresses of other computers; as it is made it changes nothing."""

    names: tuple[str, ...] = ()
    addresses: bool = False

    def __call__(self, text: str) -> str:
        """Return ``text`` with the names and addresses masked."""
        for name in self.names:
            text = text.replace(name, MASK)
        return _ADDRESS.sub(_masked_address, text) if self.addresses else text


OPEN = Masking()


def _masked_address(found: re.Match[str]) -> str:
    try:
        address = ipaddress.ip_address(found[0])
    except ValueError:
        return found[0]
    return found[0] if address.is_loopback or address.is_unspecified else MASK


def masking_of(entry: Entry, setting: ConnectionSetting, *, hidden: bool) -> Masking:
    """Return the masking of an entry's names.

    Every host it may call, its endpoint and its subject, raw and as displayed, and addresses those resolve to.
    """
    if not hidden:
        return OPEN
    endpoint = entry.inspection.endpoint
    names = {entry.inspection.subject or ""}
    if endpoint:
        names |= {endpoint.host, endpoint.cache, endpoint.control, endpoint.token}
        names |= {
            endpoint.control_host,
            endpoint.cell or "",
            endpoint.region or "",
            endpoint.region_name or "",
            labels.region_title(endpoint),
        }
    if not is_this_computer(setting.host):
        names.add(setting.host)
    names |= {shown(name) for name in names for shown in (visible, visible_host)}
    long = sorted((name for name in names if len(name) >= _SHORTEST), key=len, reverse=True)
    return Masking(tuple(long), addresses=True)
