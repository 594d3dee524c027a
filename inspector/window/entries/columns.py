"""The columns of the credential table. Their texts are safe to show and to export."""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from inspector.credential.model.expiry import LATEST, Expiry, ExpiryState
from inspector.credential.model.kinds import MOMENTO_KINDS
from inspector.credential.text.message import message
from inspector.credential.text.secret import MASK
from inspector.credential.text.visible import visible, visible_host
from inspector.window.entries import verdicts
from inspector.window.text import labels

if TYPE_CHECKING:
    from inspector.window.entries.entry import Entry


class Column(IntEnum):
    """The columns of the table; the sidebar shows the first."""

    NAME = 0
    KIND = 1
    ENDPOINT = 2
    REGION = 3
    SUBJECT = 4
    EXPIRES = 5
    PERMISSIONS = 6
    VERDICT = 7


_TITLES = {
    Column.NAME: message("entries", "Name"),
    Column.KIND: message("entries", "Kind"),
    Column.ENDPOINT: message("entries", "Endpoint"),
    Column.REGION: message("entries", "Region"),
    Column.SUBJECT: message("entries", "Subject"),
    Column.EXPIRES: message("entries", "Expires"),
    Column.PERMISSIONS: message("entries", "Permissions"),
    Column.VERDICT: message("entries", "Verdict"),
}


def column_title(column: Column) -> str:
    """The title of a column."""
    return labels.translate(_TITLES[column])


def cell(entry: Entry, column: Column, now: float, hide_details: bool = False) -> str:
    """Return the text of one cell: safe to show and to export, never a secret."""
    if hide_details and column in (Column.ENDPOINT, Column.REGION, Column.SUBJECT):
        return MASK
    if column is Column.EXPIRES:
        return labels.remaining(entry.inspection.expiry, now)
    if column is Column.VERDICT:
        told = verdicts.brief if hide_details else verdicts.sentence
        return visible(told(entry, now), 300)
    return visible(_CELLS[column](entry), 300)


BETWEEN = " \u00b7 "
"""Between the place and what is wrong in :func:`brief`."""


def searched(entry: Entry, now: float | None = None) -> str:
    """Return the text that a filter looks in: all that a row shows at ``now`` (epoch seconds).

    Without ``now`` it is what is quickly made: of the verdict the title of the worst finding, and no remaining time.
    """
    texts = [visible(text(entry), 300) for text in _CELLS.values()]
    if now is not None:
        texts += [cell(entry, Column.EXPIRES, now), cell(entry, Column.VERDICT, now), brief(entry, now)]
    return "\n".join(texts).casefold()


def has_fingerprint(entry: Entry, mark: str) -> bool:
    """Return whether the fingerprint of an entry, which no cell shows, begins with ``mark``."""
    return (entry.inspection.fingerprint() or "").startswith(mark)


def brief(entry: Entry, now: float, hide_details: bool = False) -> str:
    """Return the second line of the sidebar: the region or cell, and what is wrong, else the rights, else the kind."""
    endpoint = entry.inspection.endpoint
    place = (endpoint.region or endpoint.cell or "") if endpoint else ""
    told = verdicts.brief(entry, now) or rights(entry) or cell(entry, Column.KIND, now)
    return visible(
        BETWEEN.join(fact for fact in (MASK if place and hide_details else place, told) if fact), 300
    )


def _host(entry: Entry) -> str:
    endpoint = entry.inspection.endpoint
    return visible_host(endpoint.host) if endpoint else ""


def _region(entry: Entry) -> str:
    endpoint = entry.inspection.endpoint
    return labels.region_title(endpoint) if endpoint else ""


def rights(entry: Entry) -> str:
    """Return a summary of the permissions; empty where none could be read, as in a part of a key."""
    inspection = entry.inspection
    seen = inspection.kind in MOMENTO_KINDS and inspection.claims is not None
    return labels.permissions_summary(inspection.permissions) if seen else ""


def _finding(entry: Entry) -> str:
    """The title of the worst finding: what is quickly known of the verdict."""
    worst = entry.worst()
    return labels.translate(worst.title) if worst else ""


_CELLS: dict[Column, Callable[[Entry], str]] = {
    Column.NAME: lambda entry: entry.name,
    Column.KIND: lambda entry: labels.title_of(entry.inspection),
    Column.ENDPOINT: _host,
    Column.REGION: _region,
    Column.SUBJECT: lambda entry: entry.inspection.subject or "",
    Column.PERMISSIONS: rights,
    Column.VERDICT: _finding,
}


def _ends_next(expiry: Expiry, now: float) -> float:
    """What is to end, the next first; then what never ends, what is unknown, and what has ended, the latest first."""
    end, state = expiry.expires_at, expiry.state(now)
    if state is ExpiryState.NEVER:
        return 2.0 * LATEST
    if end is None or state is ExpiryState.UNKNOWN:
        return 3.0 * LATEST
    return end if end > now else 5.0 * LATEST - end


_WORST_FIRST = ("error", "warning", "info", "ok")


def sort_key(entry: Entry, column: Column, hide_details: bool = False, *, roughly: bool = False) -> Any:
    """Return the sort key of a cell: the worst verdict and what ends next come first, else it is the text.

    ``roughly``: of the verdict it is what is quickly known, of the same form.
    """
    if column is Column.VERDICT:
        return _rough_verdict(entry) if roughly else _verdict(entry, time.time(), hide_details)
    if column is Column.EXPIRES:
        return _ends_next(entry.inspection.expiry, time.time())
    return cell(entry, column, 0).casefold()


def _verdict(entry: Entry, now: float, hide_details: bool) -> tuple[int, str]:
    text = cell(entry, Column.VERDICT, now, hide_details)
    return _WORST_FIRST.index(verdicts.tone(entry, now)), text.casefold()


def _rough_verdict(entry: Entry) -> tuple[int, str]:
    worst = entry.worst()
    return _WORST_FIRST.index(worst.severity if worst else "ok"), _finding(entry).casefold()
