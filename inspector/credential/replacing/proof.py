"""The proof of a change: reading the new text gives the new credential in the old place, and all others unchanged."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from inspector.credential.endpoint.endpoint import service_prefix
from inspector.credential.model.inspection import Inspection
from inspector.credential.model.kinds import Kind

Read = Sequence[Inspection]


def is_proven(before: Read, after: Read, old: Inspection, new: Inspection, *, left: bool) -> bool:
    """Whether what was read ``before`` and ``after`` differs in ``new`` taking the place of ``old``, and only in that.

    ``left``: the old credential stands in other places of the text as well, where it stays.
    """
    named = [each for each in after if each.token == new.token]
    if len(named) != 1 or not _takes_place(named[0], old, new):
        return False
    if not left and any(each.token == old.token for each in after):
        return False
    ours = (old.token, new.token)
    return _others(after, ours) == _others(before, ours)


def bare_host(inspection: Inspection) -> str | None:
    """The host without the prefix of a service, which does not belong in an endpoint and is not mended here."""
    if inspection.endpoint is None:
        return None
    return inspection.endpoint.host.removeprefix(service_prefix(inspection.endpoint.host) or "")


def _takes_place(found: Inspection, old: Inspection, new: Inspection) -> bool:
    host, old_host, new_host = bare_host(found), bare_host(old), bare_host(new)
    hosts = (new_host, None) if old_host is None else (new_host or old_host,)
    in_place = old.source.variable in (found.source.variable, *found.facts.places)
    known = new.refresh_token is not None and old.refresh_token is not None
    refreshed = not known or found.refresh_token == new.refresh_token
    return (
        in_place and host in hosts and refreshed and _is_of_kind(found, old, new) and _is_as_clean(found, old)
    )


def _is_of_kind(found: Inspection, old: Inspection, new: Inspection) -> bool:
    """Whether it is read as what it is, or, outside its wrapper, as the old one was."""
    if found.kind is new.kind:
        return new.kind is not Kind.API_KEY_V2 or old.kind is Kind.API_KEY_V2 or found.endpoint is not None
    return found.kind is Kind.BARE_JWT and old.kind is Kind.BARE_JWT


def _is_as_clean(found: Inspection, old: Inspection) -> bool:
    """Whether nothing more has to be repaired than before."""
    return {each.code for each in found.repairs} <= {each.code for each in old.repairs}


def _others(found: Read, ours: Sequence[object]) -> frozenset[Hashable]:
    """All that was read beside the old and the new credential."""
    return frozenset(
        (
            each.kind,
            each.token or each.credential or each.facts.repaired,
            bare_host(each),
            each.source,
            each.refresh_token,
        )
        for each in found
        if each.token is None or each.token not in ours
    )
