"""Gives a loaded credential the endpoint that the person chose.

Loaded after the first paint, because it imports the decoders.
"""

from __future__ import annotations

import time
from dataclasses import replace

from inspector.credential.inspection import inspect
from inspector.credential.jwt.envelope import wrap
from inspector.credential.model.inspection import Inspection
from inspector.credential.model.kinds import Kind
from inspector.diagnosis import run
from inspector.diagnosis.finding import Finding
from inspector.window.entries.entry import Entry


def with_endpoint(inspection: Inspection, host: str) -> tuple[Inspection, tuple[Finding, ...]]:
    """Return the same credential with an endpoint the person chose; what its text says of it is kept.

    A version 2 key stores its endpoint separately; an inner JWT without its wrapper is wrapped again.
    """
    text = (inspection.token or inspection.pasted).reveal()
    if inspection.kind is Kind.BARE_JWT:
        text = wrap(host, text)
    now = time.time()
    found = inspect(text, now, endpoint=host, source=inspection.source)
    facts = found.facts
    if inspection.kind is not Kind.BARE_JWT:  # what the text says of it stays true of the text
        was = inspection.facts
        facts = replace(
            facts,
            as_given=was.as_given,
            set_to=was.set_to,
            in_field=was.in_field,
            wrong_call=was.wrong_call,
            places=was.places,
            overridden=was.overridden,
            unset=was.unset,
            hidden_by=was.hidden_by,
            offset=was.offset,
        )
    asked = inspection.key_info is not None and inspection.key_info.asked_at is not None
    whole = replace(
        found,
        pasted=inspection.pasted,
        repairs=inspection.repairs,
        error_text=inspection.error_text,
        refresh_token=inspection.refresh_token,
        key_info=inspection.key_info,
        permissions=inspection.permissions if asked else found.permissions,
        facts=facts,
        unfold_layers=inspection.unfold_layers,
    )
    return whole, run(whole, now)


def choose_endpoint(entry: Entry, host: str) -> None:
    """Give an entry the endpoint the person chose; the results of calls to the old one are dropped."""
    entry.without_endpoint = entry.without_endpoint or entry.inspection
    entry.inspection, entry.findings = with_endpoint(entry.without_endpoint, host)
    entry.forget_calls()
