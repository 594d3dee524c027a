"""The last two steps of the connection check: what one call says about the credential and its permissions."""

from __future__ import annotations

from inspector.credential.permissions.access import Operation, grants
from inspector.credential.permissions.rules import Permissions, Resource
from inspector.credential.text.message import message
from inspector.diagnosis.live.call_words import call_words
from inspector.service.calls.ways import offers
from inspector.service.checks.steps import Step, StepName, StepState
from inspector.service.checks.targets import Probe, Target, Verdict, inside, usable_rules
from inspector.service.connection.outcome import Outcome
from inspector.service.connection.setting import Way

_KNOWN = message("CheckResult", "The service accepted the credential.")
_NOT_KNOWN = message("CheckResult", "The service rejected the credential.")
_NOT_SAID = message("CheckResult", "It is not known whether the service accepts the credential.")
_MAY = message("CheckResult", "The service allowed “{operation}”, as predicted.")
_MAY_NOT = message("CheckResult", "The service denied “{operation}”, as predicted.")
_SURPRISE = message("CheckResult", "The result contradicts the permissions.")
_ALLOWED = message("CheckResult", "The service allowed “{operation}”.")
_DENIED = message("CheckResult", "The service denied “{operation}”.")
_UNCLEAR = message("CheckResult", "The call failed for a reason other than permissions.")
_AFTER_AUTHENTICATION = frozenset(
    {"PERMISSION_DENIED", "NOT_FOUND", "ALREADY_EXISTS", "FAILED_PRECONDITION", "OUT_OF_RANGE"}
)
"""Statuses about what was asked: the service had accepted who asked."""
_READS = ((Resource.CACHE, Operation.GET), (Resource.TOPIC, Operation.SUBSCRIBE))


def harmless(permissions: Permissions, cache: str, way: Way) -> tuple[Operation, Target]:
    """A read the permissions allow, or, if there is none, one that must be denied, which proves as much."""
    rules = [
        (operation, rule)
        for resource, operation in _READS
        if offers(way, operation)
        for rule in usable_rules(permissions, resource)
    ]
    readable = [(operation, rule) for operation, rule in rules if "read" in grants(rule)]
    for operation, rule in readable or rules:
        return operation, inside(rule, cache)
    return Operation.GET, Target(cache, b"inspector-check", made_up=True)


def authenticated(outcome: Outcome) -> Step:
    """The step in which the service accepts the credential, or rejects it."""
    state, summary = StepState.UNCLEAR, _NOT_SAID
    if outcome.code == "UNAUTHENTICATED":
        state, summary = StepState.FAILED, _NOT_KNOWN
    elif outcome.good or outcome.code in _AFTER_AUTHENTICATION or _is_command_refused(outcome):
        state, summary = StepState.PASSED, _KNOWN
    return Step(StepName.AUTHENTICATION, state, summary, peer=outcome.details, outcome=outcome)


def permitted(tried: Probe) -> Step:
    """The step in which the service allows or denies a call; it fails where that contradicts the permissions."""
    state, summary = StepState.UNCLEAR, _UNCLEAR
    allowed = tried.verdict is Verdict.ALLOWED
    if tried.held:
        state, summary = StepState.PASSED, _MAY if allowed else _MAY_NOT
    elif tried.held is False:
        state, summary = StepState.FAILED, _SURPRISE
    elif tried.verdict is not Verdict.UNCLEAR:
        state = StepState.PASSED if allowed else StepState.FAILED
        summary = _ALLOWED if allowed else _DENIED
    peer = tried.outcome.details if tried.outcome else ""
    return Step(
        StepName.PERMISSION, state, summary.of(operation=call_words(tried.operation.value)), peer=peer
    )


def _is_command_refused(outcome: Outcome) -> bool:
    """Over RESP a command that is not on the list is refused after AUTH succeeded."""
    return outcome.way is Way.RESP and outcome.code == "UNIMPLEMENTED"
