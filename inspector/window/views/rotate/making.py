"""How the new credential is made: renewed, or minted with the permissions of the old one; and how it is tested."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from inspector.credential.model.kinds import Kind
from inspector.credential.model.minter import cannot_mint, cannot_renew
from inspector.credential.permissions.rules import Permissions, PermissionState
from inspector.credential.scopes.scope import DEFAULT_CACHE
from inspector.credential.text.message import Message, message
from inspector.diagnosis.live.call import call_findings, is_undecided, quoted
from inspector.process.lazy import lazy
from inspector.records import record
from inspector.service.connection.outcome import CallInfo
from inspector.service.connection.setting import Service, Way
from inspector.window.entries import names
from inspector.window.views.rotate.rotation import both

if TYPE_CHECKING:
    from inspector.credential.model.inspection import Inspection
    from inspector.service.calls import single, tokens
    from inspector.service.checks import credential_steps
    from inspector.service.checks.steps import Step
    from inspector.service.connection.connection import Connection
    from inspector.service.connection.outcome import Outcome
    from inspector.window.connection.operations import Operations
    from inspector.window.entries.entry import Entry
else:  # they load gRPC
    tokens = lazy("inspector.service.calls.tokens")
    credential_steps = lazy("inspector.service.checks.credential_steps")
    single = lazy("inspector.service.calls.single")

DEADLINE = 15.0
"""Seconds for a call that makes a credential."""
_TEST_DEADLINE = 10.0
_KEYS = frozenset({Kind.API_KEY_V1, Kind.API_KEY_LEGACY})

_NO_REFRESH_TOKEN = message(
    "Rotate",
    "No refresh token is known for this key. Renew it on the page “Mint”, then choose the new key here.",
)
_OTHER_KIND = message("Rotate", "Only a version 1 key or token can be minted here.")
_VERSION_2 = message(
    "Rotate", "Create a version 2 key with the command in the menu “Run”, then choose it here."
)
_NO_MINTER = message("Rotate", "No loaded key may mint it. Load a super user's key of the same endpoint.")
_NOT_MADE = message("Rotate", "{result}: nothing was made, and the file is as it was.")
_NO_ANSWER = message(
    "Rotate", "{result}: only the service knows whether a credential was made. The file is as it was."
)
_ADVICE = message("Rotate", "{problem}. {fix}")
_UNKNOWN_RULES = message("Rotate", "Its permissions are not known completely, so no equal one is minted.")


@record(frozen=True, slots=True)
class Offer:
    """A way to make the new credential."""

    minter: Entry
    """The entry whose credential makes the call."""
    service: Service
    name: Message
    request: Callable[[Connection], Coroutine[Any, Any, Outcome]]


def renewal(entry: Entry, now: float) -> Offer | Message:
    """Offer to exchange the key and its refresh token for a new pair, or say why not. ``now`` is epoch seconds."""
    refused = cannot_renew(entry.inspection, now)
    if refused is not None:
        return refused
    token = entry.inspection.refresh_token
    if token is None:
        return _NO_REFRESH_TOKEN
    return Offer(
        entry, Service.CONTROL, names.RENEWED_KEY, lambda link: tokens.renew(link, token, deadline=DEADLINE)
    )


def minting(entry: Entry, operations: Operations, seconds: int | None, now: float) -> Offer | Message:
    """Offer to mint one with the same permissions that lives ``seconds`` (``None``: for ever), or say why not."""
    found = entry.inspection
    if found.kind is Kind.API_KEY_V2:
        return _VERSION_2
    if found.kind is not Kind.DISPOSABLE_TOKEN and found.kind not in _KEYS:
        return _OTHER_KIND
    if not _is_known(found.permissions):
        return _UNKNOWN_RULES
    able = cannot_mint(found, now) is None
    minter = entry if able else operations.minter_like(entry, now)
    if minter is None:
        return _NO_MINTER
    rules = found.permissions.rules
    if found.kind is Kind.DISPOSABLE_TOKEN:
        return Offer(
            minter,
            Service.TOKEN,
            names.MINTED_TOKEN,
            lambda link: tokens.mint(link, rules, seconds or 0, deadline=DEADLINE),
        )
    wanted = None if found.permissions.super_user else rules
    return Offer(
        minter,
        Service.CONTROL,
        names.NEW_KEY,
        lambda link: tokens.generate_key(link, wanted, seconds, deadline=DEADLINE),
    )


def trial(permissions: Permissions) -> Callable[[Connection], Coroutine[Any, Any, Step]]:
    """Return one harmless read that shows whether the service accepts the credential."""

    async def tried(link: Connection) -> Step:
        operation, target = credential_steps.harmless(permissions, DEFAULT_CACHE, Way.GRPC)
        info = CallInfo(operation, target.cache, target.item)
        outcome = await single.perform_step(link, single.SingleCall(info, _TEST_DEADLINE))
        return credential_steps.authenticated(outcome)

    return tried


def not_made(outcome: Outcome, inspection: Inspection, now: float) -> Message:
    """Say that nothing was made, or that only the service knows; why; and what can be done.

    ``now`` is in epoch seconds.
    """
    template = _NO_ANSWER if is_undecided(outcome) else _NOT_MADE
    told = template.of(result=outcome.observed)
    words = outcome.why or said(outcome)
    if words:
        told = both(told, words)
    found = call_findings(outcome, inspection, now)
    if found:
        told = both(told, _ADVICE.of(problem=found[0].title, fix=found[0].fix))
    return told


def why_not_tried(outcome: Outcome, inspection: Inspection, now: float) -> Message | None:
    """Say what a test call that failed met, and what can be done; ``now`` is in epoch seconds.

    The words of the library are left out where the trouble has a name: they are meant for its developers.
    """
    found, words = call_findings(outcome, inspection, now), said(outcome)
    if not found:
        return words
    advice = _ADVICE.of(problem=found[0].title, fix=found[0].fix)
    return advice if words is None or outcome.made_here else both(words, advice)


def said(outcome: Outcome) -> Message | None:
    """Quote the message that came with an outcome, and name who wrote it; ``None`` if there was none."""
    return quoted(outcome.details, made_here=outcome.made_here) if outcome.details else None


def _is_known(permissions: Permissions) -> bool:
    """Whether a version 1 scope says the same."""
    if permissions.super_user:
        return True
    plain = permissions.state is PermissionState.DECODED and permissions.version == 1
    complete = not (permissions.unknown_fields or permissions.conditions or permissions.limited_rules)
    return bool(plain and complete and permissions.rules and all(rule.is_known for rule in permissions.rules))
