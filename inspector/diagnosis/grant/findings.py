"""Findings about differences between the requested scope and the granted credential."""

from __future__ import annotations

from collections.abc import Iterator

from inspector.credential.permissions.sentences import rule_sentence
from inspector.credential.text.message import Message, message
from inspector.diagnosis.catalogue.catalogue import finding
from inspector.diagnosis.finding import Finding
from inspector.diagnosis.grant.comparison import Grant, Match

_WIDER = message("Grant", "Granted but not requested: {rule}")
_SUPER_USER = message("Grant", "It is a super user.")
_NARROWER = message("Grant", "Requested but not granted: {rule}")
_LATER = message("Grant", "It expires {seconds} s later than requested, by this computer's clock.")
_EARLIER = message("Grant", "It expires {seconds} s earlier than requested, by this computer's clock.")
_NEVER = message("Grant", "It never expires, although an expiry was requested.")
_ENDS = message("Grant", "It expires, although no expiry was requested.")
_HOSTS = message("Grant", "It was minted at {asked} but points to {granted}.")


def grant_findings(grant: Grant) -> tuple[Finding, ...]:
    """Return the findings about a comparison, the worst first; none when everything is as requested."""
    return tuple(_findings(grant))


def _findings(grant: Grant) -> Iterator[Finding]:
    if grant.wider:
        yield finding("permission.widened", _wider(grant))
    if grant.narrower:
        yield finding("permission.narrowed", _narrower(grant))
    if grant.expiry_difference is not None:
        yield finding("time.not-as-asked", _life(grant.expiry_difference))
    if grant.endpoint:
        asked, granted = grant.endpoint
        yield finding("endpoint.not-as-asked", _HOSTS.of(asked=asked, granted=granted))


def _wider(grant: Grant) -> Message:
    worse = (Match.WIDER, Match.EXTRA, Match.DIFFERENT)
    rule = next((row.granted for row in grant.rows if row.match in worse and row.granted), None)
    return _WIDER.of(rule=rule_sentence(rule)) if rule and not grant.super_user else _SUPER_USER


def _narrower(grant: Grant) -> Message:
    less = (Match.NARROWER, Match.MISSING, Match.DIFFERENT)
    rule = next((row.asked for row in grant.rows if row.match in less and row.asked), None)
    return _NARROWER.of(rule=rule_sentence(rule) if rule else "")


def _life(difference: float) -> Message:
    if difference == float("inf"):
        return _NEVER
    if difference == float("-inf"):
        return _ENDS
    return (_LATER if difference > 0 else _EARLIER).of(seconds=round(abs(difference)))
