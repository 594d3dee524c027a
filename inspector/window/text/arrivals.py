"""What a credential that arrived in a followed file changes, in sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.credential.model.inspection import Inspection
from inspector.credential.model.kinds import Kind
from inspector.credential.permissions.rules import PermissionState
from inspector.window.text import labels


def arrival_sentences(old: Inspection, new: Inspection, at: float, file: str) -> str:
    """Say that ``new`` took the place of ``old`` in a file ``at`` a time (epoch seconds), and what that changes."""
    translate = QCoreApplication.translate
    if old.token == new.token:
        text = translate("Arrivals", "The text of this key in {file} was changed at {time}.")
        changed = text.format(time=labels.local_clock(at), file=file)
        return changed if _host(old) == _host(new) else labels.sentences([changed, _other_host()])
    arrived = (
        translate("Arrivals", "The new token arrived at {time} in {file}.")
        if new.kind is Kind.DISPOSABLE_TOKEN
        else translate("Arrivals", "The new key arrived at {time} in {file}.")
    )
    known = old.claims is not None  # of what was too damaged to be read nothing is compared
    told = [
        arrived.format(time=labels.local_clock(at), file=file),
        _expiry(old, new, at) if known else _new_expiry(new),
        _permissions(old, new) if known else "",
    ]
    before, after = _host(old), _host(new)
    if before != after:
        told.append(_other_host())
    return labels.sentences([each for each in told if each])


def _expiry(old: Inspection, new: Inspection, at: float) -> str:
    translate = QCoreApplication.translate
    before, after = old.expiry.expires_at, new.expiry.expires_at
    if after is not None and after <= at:
        text = translate("Arrivals", "It had expired already: {after} (the old one: {before}).")
        return text.format(after=_end(after), before=_end(before))
    if before == after:
        return translate("Arrivals", "Its expiry is the same.")
    text = translate("Arrivals", "It expires: {after} (the old one: {before}).")
    return text.format(after=_end(after), before=_end(before))


def _new_expiry(new: Inspection) -> str:
    text = QCoreApplication.translate(
        "Arrivals", "It expires: {after}. What was there before could not be read."
    )
    return text.format(after=_end(new.expiry.expires_at))


def _end(moment: float | None) -> str:
    if moment is None:
        return QCoreApplication.translate("Arrivals", "no expiry")
    return labels.local_time(moment)


def _permissions(old: Inspection, new: Inspection) -> str:
    translate = QCoreApplication.translate
    before, after = old.permissions, new.permissions
    same = (before.state, before.super_user, before.rules, before.conditions) == (
        after.state,
        after.super_user,
        after.rules,
        after.conditions,
    )
    if same and not before.super_user and before.state is not PermissionState.DECODED:
        return ""  # nothing is known of either
    if same:
        return translate("Arrivals", "Its permissions are the same.")
    was, now = labels.permissions_summary(before), labels.permissions_summary(after)
    if was == now:  # as many rules, and other ones: the comparison names them
        return translate("Arrivals", "Its permissions differ.")
    text = translate("Arrivals", "Its permissions differ: {after} instead of {before}.")
    return text.format(after=now, before=was)


def _other_host() -> str:
    return QCoreApplication.translate("Arrivals", "Its endpoint is another one.")


def _host(inspection: Inspection) -> str | None:
    return inspection.endpoint.host if inspection.endpoint else None
