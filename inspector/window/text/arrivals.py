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
    arrived = (
        translate("Arrivals", "The new token arrived at {time} in {file}.")
        if new.kind is Kind.DISPOSABLE_TOKEN
        else translate("Arrivals", "The new key arrived at {time} in {file}.")
    )
    told = [
        arrived.format(time=labels.local_clock(at), file=file),
        _expiry(old, new, at),
        _permissions(old, new),
    ]
    before, after = _host(old), _host(new)
    if before != after:
        text = translate("Arrivals", "Its endpoint is another one.")
        told.append(text)
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
    text = translate("Arrivals", "Its permissions differ: {after} instead of {before}.")
    return text.format(after=labels.permissions_summary(after), before=labels.permissions_summary(before))


def _host(inspection: Inspection) -> str | None:
    return inspection.endpoint.host if inspection.endpoint else None
