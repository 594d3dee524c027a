"""What the answer to a call proves about the credential it was made with."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from inspector.credential.model.key_info import key_id_of
from inspector.credential.permissions.access import Operation
from inspector.process.lazy import lazy
from inspector.service.connection.outcome import CallInfo, Outcome, RoundTrip, State

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from inspector.diagnosis.live import proof as proofs
    from inspector.service.checks import targets
    from inspector.service.connection.setting import ConnectionSetting
    from inspector.service.load import figures
    from inspector.window.entries.entry import Entry
else:
    proofs = lazy("inspector.diagnosis.live.proof")  # the decoders, after the first paint
    figures = lazy("inspector.service.load.figures")
    targets = lazy("inspector.service.checks.targets")  # it loads gRPC

_ANSWERED = {"HIT": State.HIT, "MISS": State.MISS, "OK": State.OK}
"""The words of a series for a get and a set that were answered."""


def take_proof(entry: Entry, setting: ConnectionSetting, result: object) -> bool:
    """Keep what the result of a call over ``setting`` proves about an entry; return whether that is news.

    A connection check that passed proves more than a call that succeeded, so it stays.
    """
    found: proofs.Proof | None = None
    for outcome in _outcomes(result):
        proof = proofs.proof_of(outcome, entry.inspection, time.time(), setting.elsewhere)
        if proof is not None and (found is None or proof.refusal is not None):
            found = proof  # of several calls the first that was answered, unless one was refused after it
    known = entry.proof
    if found is None or (found.refusal is None and known and known.refusal is None and not known.call):
        return False
    entry.proof = found
    return known is None or _told(known) != _told(found)


def take_end(entries: Iterable[Entry], key_id: str) -> list[Entry]:
    """Keep that the key of this id was revoked now, and return the entries of that key."""
    ended = [entry for entry in entries if key_id_of(entry.inspection.claims) == key_id]
    for entry in ended:
        entry.proof = proofs.proof_of_end(time.time())
    return ended


def _told(proof: proofs.Proof) -> tuple[object, ...]:
    return int(proof.at // 60), str(proof.call), proof.host, proof.refusal


def _outcomes(result: object) -> Iterator[Outcome]:
    """The outcomes of calls with the credential itself: those of permissions, not of its refresh token."""
    if isinstance(result, Outcome):
        if isinstance(result.operation, Operation):
            yield result
    elif isinstance(result, RoundTrip):
        yield from result.steps
    elif isinstance(result, figures.Figures):
        for word, state in _ANSWERED.items():
            if any(told == word for told, _count in result.ended):
                operation = Operation.SET if state is State.OK else Operation.GET
                yield Outcome(CallInfo(operation), state, "OK")
    elif isinstance(result, targets.Canary):
        yield from _outcomes((result.allowed, result.denied))
    elif isinstance(result, targets.Cell):
        yield from _outcomes(result.probe)
    elif isinstance(result, targets.Probe):
        yield from _outcomes(result.outcome)
    elif isinstance(result, tuple):
        for each in result:
            yield from _outcomes(each)
