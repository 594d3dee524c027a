"""What a call proves about the credential, and how the verdict says it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.credential.inspection import inspect
from inspector.credential.permissions.access import Operation
from inspector.diagnosis import run
from inspector.diagnosis.live.proof import Proof, after, proof_of
from inspector.diagnosis.verdict.verdict import Verdict, VerdictSeverity, verdict
from inspector.service.connection.outcome import CallInfo, Outcome, State
from inspector.service.connection.setting import Way
from tests.credential.make import HOST, NOW, key_v1, key_v2, token_v1
from tests.diagnosis.verdict.test_verdict import MO

TOKEN = token_v1(MO, exp=NOW + 100_000)


def ended(state: State, code: str | None = "OK", way: Way = Way.GRPC, **more: bool) -> Outcome:
    return Outcome(CallInfo(Operation.GET, "default-cache", b"mo"), state, code, way=way, **more)


def judged(text: str, proof: Proof | None) -> Verdict:
    inspection = inspect(text, NOW)
    return verdict(inspection, run(inspection, NOW), NOW, proof=proof)


@pytest.mark.parametrize("state", [State.OK, State.HIT, State.MISS])
def test_an_answered_call_is_said_to_have_been_answered_and_nothing_more(state: State) -> None:
    found = judged(TOKEN, proof_of(ended(state), None, NOW))
    assert str(found.sentence).startswith("Works: get answered at 2023-11-14")
    assert "not checked live" not in str(found.sentence)
    assert found.severity is VerdictSeverity.OK


def test_the_protocol_is_named_where_it_is_not_that_of_the_sdks() -> None:
    said = str(judged(TOKEN, proof_of(ended(State.HIT, way=Way.HTTPS), None, NOW)).sentence)
    assert said.startswith("Works: get over HTTPS answered at ")


def test_another_host_is_named_because_it_proves_nothing_about_momento() -> None:
    for proof in (proof_of(ended(State.HIT), None, NOW, "127.0.0.1:8080"), Proof(NOW, host="127.0.0.1:8080")):
        said = str(judged(TOKEN, proof).sentence)
        assert said.startswith("Works at 127.0.0.1:8080: ")


@pytest.mark.parametrize("way", [Way.GRPC, Way.HTTPS])
def test_a_credential_that_the_service_does_not_know_is_an_error(way: Way) -> None:
    found = judged(TOKEN, proof_of(ended(State.FAILED, "UNAUTHENTICATED", way), None, NOW))
    assert found.severity is VerdictSeverity.ERROR
    assert str(found.sentence).startswith("Not accepted: get ")


@pytest.mark.parametrize("text", [f"{TOKEN}\n", f'"{TOKEN}"', f"{TOKEN[:80]}\n{TOKEN[80:]}"])
def test_a_refusal_is_told_before_damage_that_was_mended_for_the_call(text: str) -> None:
    assert str(judged(text, None).sentence).startswith("Your code will reject this: ")
    refused = proof_of(ended(State.FAILED, "UNAUTHENTICATED"), None, NOW)
    assert str(judged(text, refused).sentence).startswith("Not accepted: get refused at ")
    assert str(judged(text, Proof(NOW)).sentence).startswith("Your code will reject this: ")


@pytest.mark.parametrize(
    "outcome",
    [
        ended(State.FAILED, "UNAUTHENTICATED", Way.RESP),
        ended(State.FAILED, "UNAUTHENTICATED", made_here=True),
        ended(State.FAILED, "UNAVAILABLE"),
        ended(State.DENIED, "PERMISSION_DENIED"),
        ended(State.CANCELLED, None),
        ended(State.REFUSED, None),
    ],
)
def test_what_does_not_tell_proves_nothing(outcome: Outcome) -> None:
    assert proof_of(outcome, None, NOW) is None


def test_a_denied_call_of_a_key_with_a_role_is_told_and_proves_that_it_is_accepted() -> None:
    key = inspect(key_v2(), NOW, endpoint=HOST)

    def judge(proof: Proof | None) -> Verdict:
        return verdict(key, run(key, NOW), NOW, proof=proof)

    for host, begins in (
        ("", "The service accepts"),
        ("127.0.0.1:8080", "The service at 127.0.0.1:8080 accepts"),
    ):
        denied = proof_of(ended(State.DENIED, "PERMISSION_DENIED"), key, NOW, host)
        found = judge(denied)
        assert str(found.sentence).startswith(f"{begins} the key and denied get at 2023-11-14")
        assert "its role does not allow it" in str(found.sentence)
        assert found.severity is VerdictSeverity.WARNING
    refused = proof_of(ended(State.FAILED, "UNAUTHENTICATED"), key, NOW)
    assert denied is not None
    assert refused is not None
    assert "denied get" in str(judge(after(refused, [denied])).sentence)
    answered = proof_of(ended(State.HIT), key, NOW)
    assert answered is not None
    assert str(judge(after(denied, [answered])).sentence).startswith("Works")
    other = replace(answered, asked=("set", "other", b"mo", Way.GRPC))
    assert "denied get" in str(judge(after(denied, [other])).sentence)


@pytest.mark.parametrize("text", [key_v1(exp=NOW + 9_999_999), key_v2(exp=NOW + 9_999_999), TOKEN])
def test_no_proof_hides_what_is_wrong(text: str) -> None:
    expired = inspect(token_v1(MO, exp=NOW - 5_000), NOW)
    proof = proof_of(ended(State.HIT), None, NOW)
    assert verdict(expired, run(expired, NOW), NOW, proof=proof).severity is VerdictSeverity.ERROR
    assert judged(text, proof).severity is judged(text, Proof(NOW)).severity
