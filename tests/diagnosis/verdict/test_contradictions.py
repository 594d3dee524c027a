"""A verdict does not claim what the service just denied, nor deny what it just allowed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from inspector.credential.inspection import inspect
from inspector.credential.model.inspection import Inspection
from inspector.credential.model.key_info import KeyInfo
from inspector.credential.permissions.access import Operation, may
from inspector.credential.permissions.rules import Permissions, PermissionState, Resource, Role, Rule
from inspector.diagnosis import run
from inspector.diagnosis.live.call import call_findings
from inspector.diagnosis.live.call_words import call_words
from inspector.diagnosis.live.proof import Proof, after, before_a_check, proof_of
from inspector.diagnosis.verdict.verdict import Verdict, VerdictSeverity, verdict
from inspector.service.connection.outcome import CallInfo, OtherCall, Outcome, State
from inspector.service.connection.setting import Way
from tests.credential.make import NOW, key_v1, key_v2, token_v1
from tests.diagnosis.verdict.test_verdict import MO

SUPER_USER = inspect(key_v1(exp=NOW + 9_999_999), NOW)
TOKEN = inspect(token_v1(MO, exp=NOW + 100_000), NOW)
HOST = "cell-1-ap-northeast-1-1.prod.a.momentohq.com"
CLAIMS = ("do everything", "Allowed:")


def told(*abilities: str) -> Inspection:
    """A version 2 key, with what the account service said of it."""
    rules = (Rule(Resource.AUTH_MANAGEMENT, Role.NONE, abilities=abilities),) if abilities else ()
    permissions = Permissions(PermissionState.DECODED, rules=rules)
    key = inspect(key_v2(exp=NOW + 9_999_999), NOW, endpoint=HOST)
    return replace(key, key_info=KeyInfo(asked_at=NOW), permissions=permissions)


def ended(
    operation: Operation | OtherCall,
    state: State,
    code: str = "OK",
    way: Way = Way.GRPC,
    details: str = "",
    *,
    made_here: bool = False,
) -> Outcome:
    info = CallInfo(operation, "default-cache", b"mo")
    return Outcome(info, state, code, details, way=way, made_here=made_here)


def denied(operation: Operation | OtherCall, way: Way = Way.GRPC) -> Outcome:
    state = State.FAILED if operation is OtherCall.ACCOUNT else State.DENIED
    return ended(operation, state, "PERMISSION_DENIED", way)


def known(inspection: Inspection, *outcomes: Outcome) -> Proof | None:
    found: Proof | None = None
    for outcome in outcomes:
        proof = proof_of(outcome, inspection, NOW)
        found = after(found, [proof] if proof else [])
    return found


def judged(inspection: Inspection, proof: Proof | None, live: Iterable[object] = ()) -> Verdict:
    return verdict(inspection, [*run(inspection, NOW), *live], NOW, proof=proof)  # type: ignore[list-item]


@pytest.mark.parametrize("way", list(Way))
@pytest.mark.parametrize("operation", [Operation.GET, Operation.SET, Operation.MINT, Operation.PUBLISH])
def test_what_was_denied_is_not_claimed(operation: Operation, way: Way) -> None:
    found = judged(SUPER_USER, known(SUPER_USER, denied(operation, way)))
    said = str(found.sentence)
    assert said.startswith(f"The service denied {call_words(operation)}")
    assert "although the permissions allow it. Valid until" in said
    assert not any(claim in said for claim in CLAIMS)
    assert found.severity is VerdictSeverity.WARNING
    assert found.action == "read-finding"
    assert found.about is not None
    assert found.about.code == "live.prediction-failed"


def test_a_mint_that_only_super_users_may_do_is_denied_to_a_super_user() -> None:
    words = "Only tokens with SuperUser permissions can generate disposable tokens"
    outcome = ended(Operation.MINT, State.FAILED, "INVALID_ARGUMENT", details=words)
    said = str(judged(SUPER_USER, known(SUPER_USER, outcome)).sentence)
    assert said.startswith("The service denied a request to mint a token")


@pytest.mark.parametrize("way", list(Way))
def test_what_was_allowed_against_the_permissions_is_told(way: Way) -> None:
    found = judged(TOKEN, known(TOKEN, ended(Operation.PUBLISH, State.OK, way=way)))
    said = str(found.sentence)
    assert said.startswith("The service allowed publish")
    assert "although the permissions do not." in said
    assert not any(claim in said for claim in CLAIMS)


@pytest.mark.parametrize(
    ("abilities", "outcome", "said"),
    [
        (("read", "write"), denied(OtherCall.ACCOUNT), "The service denied a request to the account service"),
        ((), ended(OtherCall.ACCOUNT, State.OK), "The service allowed a request to the account service"),
        (("read", "write"), ended(OtherCall.ACCOUNT, State.FAILED, "UNAUTHENTICATED"), "Not accepted: a re"),
        (("read",), denied(OtherCall.ACCOUNT), "Nothing wrong found, not checked live."),
        (("read", "write"), ended(OtherCall.ACCOUNT, State.OK), "Nothing wrong found, not checked live."),
    ],
)
def test_the_account_service_contradicts_too(abilities: tuple[str, ...], outcome: Outcome, said: str) -> None:
    key = told(*abilities)
    findings = [found for found in run(key, NOW) if found.severity not in ("error", "warning")]
    found = verdict(key, findings, NOW, proof=known(key, outcome))
    assert str(found.sentence).startswith(said)


@pytest.mark.parametrize(
    ("inspection", "outcome"),
    [
        (SUPER_USER, ended(Operation.GET, State.DENIED, "PERMISSION_DENIED", made_here=True)),
        (SUPER_USER, ended(Operation.GET, State.FAILED, "UNAVAILABLE")),
    ],
)
def test_what_does_not_contradict_proves_nothing(inspection: Inspection, outcome: Outcome) -> None:
    assert known(inspection, outcome) is None


def test_a_denial_that_the_permissions_foresee_proves_that_it_is_accepted() -> None:
    proof = known(TOKEN, denied(Operation.PUBLISH))
    found, hit = judged(TOKEN, proof), ended(Operation.GET, State.HIT)
    assert str(found.sentence).startswith("Accepted: publish denied at 2023-11-14")
    assert found.severity is VerdictSeverity.OK
    for calls in ((hit, denied(Operation.PUBLISH)), (denied(Operation.PUBLISH), hit)):
        assert str(judged(TOKEN, known(TOKEN, *calls)).sentence).startswith("Works: get answered at ")


def test_a_contradiction_stays_until_the_same_call_ends_otherwise() -> None:
    answered, refused = ended(Operation.GET, State.HIT), ended(Operation.GET, State.FAILED, "UNAUTHENTICATED")
    for then in ([], [answered], [answered, denied(Operation.SET)]):
        said = str(judged(SUPER_USER, known(SUPER_USER, denied(Operation.SET), *then)).sentence)
        assert said.startswith("The service denied set ")
    last = known(SUPER_USER, denied(Operation.SET), answered, ended(Operation.SET, State.OK))
    assert str(judged(SUPER_USER, last).sentence).startswith("Works: set answered")
    last = known(SUPER_USER, denied(Operation.SET), refused)
    assert str(judged(SUPER_USER, last).sentence).startswith("Not accepted: get refused")


def test_a_check_keeps_a_contradiction_that_it_does_not_ask_again() -> None:
    before = before_a_check(known(SUPER_USER, ended(Operation.GET, State.HIT), denied(Operation.SET)))
    assert str(judged(SUPER_USER, before).sentence).startswith("The service denied set ")
    assert str(judged(SUPER_USER, after(before, [Proof(NOW)])).sentence).startswith("The service denied set ")
    assert before_a_check(known(SUPER_USER, ended(Operation.GET, State.HIT))) is None


@pytest.mark.parametrize("proof", [None, Proof(NOW)])
def test_a_check_that_was_denied_is_not_outvoted_by_the_permissions(proof: Proof | None) -> None:
    predicted = may(SUPER_USER.permissions, Operation.GET, "default-cache", b"mo")
    live = call_findings(denied(Operation.GET), SUPER_USER, NOW, predicted)
    said = str(judged(SUPER_USER, proof, live).sentence)
    assert said.startswith(
        "The last check contradicts the permissions. Predicted: allowed. Observed: denied."
    )
    assert not any(claim in said for claim in CLAIMS)


def test_of_the_same_call_made_several_times_at_once_the_last_one_counts() -> None:
    allowed, refused = ended(Operation.SET, State.OK), denied(Operation.SET)
    first, last = (proof_of(each, SUPER_USER, NOW) for each in (refused, allowed))
    assert first is not None
    assert last is not None
    settled = after(None, [first, last])
    assert settled is not None
    assert settled.against is None
    contradicted = after(None, [last, first])
    assert contradicted is not None
    assert contradicted.against is not None
