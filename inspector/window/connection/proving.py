"""What the answer to a call proves about the credential it was made with."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from inspector.credential.model.key_info import key_id_of
from inspector.credential.permissions.access import Operation
from inspector.diagnosis.finding import Severity
from inspector.process.lazy import lazy
from inspector.service.connection.outcome import GOOD, CallInfo, OtherCall, Outcome, RoundTrip, State

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

_TOLD = {
    "HIT": State.HIT,
    "MISS": State.MISS,
    "OK": State.OK,
    "PERMISSION_DENIED": State.DENIED,
    "UNAUTHENTICATED": State.FAILED,
}
"""The words of a series for calls whose end tells something about the credential."""


def take_proof(entry: Entry, setting: ConnectionSetting, result: object) -> bool:
    """Keep what the result of a call over ``setting`` proves about an entry; return whether that is news."""
    if entry.is_revoked():
        return False  # why it is refused is known, and nothing is found out about it any more
    now = time.time()
    every = [
        proofs.proof_of(outcome, entry.inspection, now, setting.elsewhere) for outcome in _outcomes(result)
    ]
    known = entry.proof
    fresh = [proof for proof in every if proof is not None]
    entry.proof = proofs.after(known, fresh)
    cleared = not (known and known.works) and any(proof.works for proof in fresh) and _forget_failure(entry)
    return cleared or (entry.proof is not known and (known is None or _told(known) != _told(entry.proof)))


def _forget_failure(entry: Entry) -> bool:
    """Forget why the last check got no answer: there is one since. Return whether anything was known."""
    before = entry.live
    entry.live = tuple(found for found in before if found.severity is not Severity.ERROR)
    return entry.live != before


def take_end(entries: Iterable[Entry], key_id: str) -> list[Entry]:
    """Keep that the key of this id was revoked now, and return the entries of that key."""
    ended = [entry for entry in entries if key_id_of(entry.inspection.claims) == key_id]
    for entry in ended:
        entry.proof = proofs.proof_of_end(time.time())
        entry.only_here = False  # nothing is lost with it any more
    return ended


def _told(proof: proofs.Proof | None) -> tuple[object, ...]:
    if proof is None:
        return ()
    against = proof.against
    told = against and (int(against.at // 60), str(against.call), against.host, against.denied)
    return int(proof.at // 60), str(proof.call), proof.host, proof.refusal, told


def _outcomes(result: object) -> Iterator[Outcome]:
    """The outcomes of calls with the credential itself: those of permissions and to the account service."""
    if isinstance(result, Outcome):
        if isinstance(result.operation, Operation) or result.operation is OtherCall.ACCOUNT:
            yield result
    elif isinstance(result, RoundTrip):
        yield from result.steps
    elif isinstance(result, figures.Figures):
        yield from _repeated(result)
    elif isinstance(result, targets.Canary):
        yield from _outcomes((result.allowed, result.denied))
    elif isinstance(result, targets.Cell):
        yield from _outcomes(result.probe)
    elif isinstance(result, targets.Probe):
        yield from _outcomes(result.outcome)
    elif isinstance(asked := getattr(result, "outcome", None), Outcome):  # an answer of the account service
        yield from _outcomes(asked)
    elif isinstance(result, tuple):
        for each in result:
            yield from _outcomes(each)


def _repeated(result: figures.Figures) -> Iterator[Outcome]:
    """One outcome for each way in which calls of a series ended."""
    series = result.series
    if series is None:
        return
    operation = Operation.GET if series.value is None else Operation.SET
    info = CallInfo(operation, series.cache, series.key)
    for word, _count in result.ended:
        state = _TOLD.get(word)
        if state is not None:
            yield Outcome(info, state, "OK" if state in GOOD else word)
