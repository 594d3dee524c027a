"""Masks the endpoint and subject of a credential in sentences, while the screen is shared."""

from __future__ import annotations

from inspector.credential.text.secret import MASK
from inspector.credential.text.visible import visible, visible_host
from inspector.records import record
from inspector.service.connection.setting import ConnectionSetting, is_this_computer
from inspector.window.entries.entry import Entry
from inspector.window.text import labels

_SHORTEST = 3
"""Characters. A shorter name would also match inside ordinary words."""


@record(frozen=True, slots=True)
class Masking:
    """Masks some names wherever they occur; without names it changes nothing."""

    names: tuple[str, ...] = ()

    def __call__(self, text: str) -> str:
        """Return ``text`` with the names masked."""
        for name in self.names:
            text = text.replace(name, MASK)
        return text


OPEN = Masking()


def masking_of(entry: Entry, setting: ConnectionSetting, *, hidden: bool) -> Masking:
    """Return the masking of an entry's names.

    Every host it may call, its endpoint and its subject, raw and as displayed.
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
    return Masking(tuple(sorted((name for name in names if len(name) >= _SHORTEST), key=len, reverse=True)))
