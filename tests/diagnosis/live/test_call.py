from __future__ import annotations

import time
from dataclasses import replace

import jwt
import pytest

from inspector.credential.inspection import Inspection, inspect
from inspector.credential.model.key_info import KeyInfo
from inspector.credential.permissions.access import Operation, may
from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.credential.text.message import message
from inspector.diagnosis.finding import Severity
from inspector.diagnosis.live.account import no_role
from inspector.diagnosis.live.call import call_findings
from inspector.diagnosis.live.check import check_findings
from inspector.diagnosis.live.credential import moment_text
from inspector.diagnosis.live.faults import Fault
from inspector.diagnosis.live.network import NETWORK
from inspector.diagnosis.live.status import STATUSES, sdk_code
from inspector.sandbox import Sandbox
from inspector.sandbox.faults import STATUS_NAMES
from inspector.service.checks.steps import Certificate, CheckResult, Step, StepName, StepState
from inspector.service.connection.outcome import CallInfo, Outcome, State
from inspector.service.connection.proxies import Proxy
from tests.credential.make import b64, condition_field, permissions_v2, token_v1

NOW = time.time()
KEY = "long enough for an HMAC key of SHA-256"
MO = Rule(Resource.CACHE, Role.READ_ONLY, Selector.name("default-cache"), Selector.name("mo"))


def outcome(code: str | None, details: str = "", err: str | None = None, **more: object) -> Outcome:
    base = Outcome(
        CallInfo(Operation.GET, "default-cache", b"mo2"),
        State.FAILED,
        code,
        details,
        err,
        started_at=NOW,
        latency=0.0042,
        host="cache.x.example:443",
    )
    return replace(base, **more)


def inspected(text: str, endpoint: str | None = None) -> Inspection:
    return inspect(text, NOW, endpoint=endpoint)


@pytest.mark.parametrize("code", STATUS_NAMES)
def test_every_status_has_a_title_a_fix_and_an_sdk_name(code: str) -> None:
    (found,) = call_findings(outcome(code, "words of the service"), None, NOW)
    assert found.code == STATUSES[code].code
    assert str(found.title)
    assert str(found.fix)
    assert sdk_code(code).isupper()
    assert "get “mo2” in the cache “default-cache” at cache.x.example:443" in str(found.evidence)
    assert f"{code} (in the official SDKs {sdk_code(code)}) after 4.2 ms" in str(found.evidence)
    assert "Message from the service: “words of the service”" in str(found.evidence)


@pytest.mark.parametrize("fault", list(Fault))
def test_every_fault_on_the_way_is_explained(fault: Fault) -> None:
    code, entry = NETWORK[fault]
    assert code.startswith("live.")
    assert entry.why is not None
    assert str(entry.fix).endswith((".", "?"))


def test_a_call_that_went_as_expected_has_no_finding() -> None:
    hit = replace(outcome("OK"), state=State.HIT)
    assert call_findings(hit, None, NOW, may(inspected(Sandbox().api_key).permissions, Operation.GET)) == ()
    assert call_findings(replace(hit, state=State.REFUSED, code=None), None, NOW) == ()


def test_an_expired_credential_is_said_to_be_expired() -> None:
    expired = inspected(Sandbox().mint([MO], -86_400))
    (found,) = call_findings(outcome("UNAUTHENTICATED"), expired, NOW)
    assert found.code == "live.unauthenticated"
    assert str(found.title) == "The credential has expired"
    assert "It expired at 2" in str(found.evidence)


def test_a_credential_expired_only_by_the_service_clock_blames_this_clock() -> None:
    ending, now = inspected(Sandbox().mint([MO], 60)), time.time()
    date = ("date", time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(now + 540)))
    found, clock = call_findings(outcome("UNAUTHENTICATED", metadata=(date,), started_at=now), ending, now)
    assert "By the service's clock" in str(found.evidence)
    assert str(found.fix).startswith("Set this computer's clock")
    assert clock.code == "time.clock-skew"
    assert "min behind the service's" in str(clock.evidence)


def test_a_healthy_credential_that_is_not_accepted_names_likely_causes() -> None:
    (found,) = call_findings(outcome("UNAUTHENTICATED"), inspected(Sandbox().api_key), NOW)
    assert str(found.why).startswith("It was revoked or deleted")


def test_a_version_2_key_that_is_not_accepted_is_asked_for_its_endpoint() -> None:
    key = inspected(Sandbox().global_key(), "cell-4-us-west-2-1.prod.a.momentohq.com")
    (found,) = call_findings(outcome("UNAUTHENTICATED"), key, NOW)
    assert str(found.title) == "The key may not belong to this endpoint"


@pytest.mark.parametrize("words", ["The API key was revoked", "key has been REVOKED by its owner"])
def test_a_key_that_the_service_calls_revoked_is_not_asked_for_its_endpoint(words: str) -> None:
    for key in (
        inspected(Sandbox().global_key(), "cell-4-us-west-2-1.prod.a.momentohq.com"),
        inspected(Sandbox().api_key),
    ):
        (found,) = call_findings(outcome("UNAUTHENTICATED", words), key, NOW)
        assert str(found.title) == "The service says that the key was revoked"
        assert "another key" in str(found.fix)


def test_a_damaged_credential_that_is_not_accepted_is_called_damaged() -> None:
    damaged = inspected(Sandbox().global_key()[:-20], "cell-4-us-west-2-1.prod.a.momentohq.com")
    (found,) = call_findings(outcome("UNAUTHENTICATED"), damaged, NOW)
    assert str(found.title) == "Damaged credential"


def test_a_predicted_denial_names_the_near_miss_and_the_rule_that_is_missing() -> None:
    limited = inspected(Sandbox().mint([MO]))
    predicted = may(limited.permissions, Operation.GET, "default-cache", "mo2")
    denied = outcome("PERMISSION_DENIED", state=State.DENIED)
    (found,) = call_findings(denied, limited, NOW, predicted)
    assert found.code == "live.permission-denied"
    assert "mo2" in str(found.why)
    assert "Read the key `mo2` in the cache `default-cache`" in str(found.fix)


def test_a_denial_against_the_prediction_is_the_first_finding() -> None:
    limited = inspected(Sandbox().mint([MO]))
    predicted = may(limited.permissions, Operation.GET, "default-cache", "mo")
    (found,) = call_findings(outcome("PERMISSION_DENIED", state=State.DENIED), limited, NOW, predicted)
    assert found.code == "live.prediction-failed"
    assert [each.code for each in found.consequences] == ["live.permission-denied"]
    assert "Predicted: allowed. Observed: denied." in str(found.evidence)


def test_a_contradiction_says_when_the_account_service_told_the_permissions() -> None:
    decoded = inspected(Sandbox().mint([MO]))
    told = replace(decoded, key_info=KeyInfo(role_id="r-1", asked_at=NOW))
    predicted = may(told.permissions, Operation.GET, "default-cache", "mo")
    denied = outcome("PERMISSION_DENIED", state=State.DENIED)
    (before,) = call_findings(denied, decoded, NOW, predicted)
    assert str(before.why).startswith("Permissions are decoded, not verified.")
    (after,) = call_findings(denied, told, NOW, predicted)
    assert str(after.why).startswith(f"The account service told the permissions at {moment_text(NOW)}")


def test_an_answer_that_was_predicted_to_be_denied_is_a_finding() -> None:
    limited = inspected(Sandbox().mint([MO]))
    predicted = may(limited.permissions, Operation.GET, "default-cache", "mo2")
    (found,) = call_findings(outcome("OK", state=State.HIT), limited, NOW, predicted)
    assert (found.code, found.severity) == ("live.prediction-failed", Severity.WARNING)


def test_a_denial_of_a_version_2_key_points_to_its_role() -> None:
    key = inspected(Sandbox().global_key(), "cell-4-us-west-2-1.prod.a.momentohq.com")
    predicted = may(key.permissions, Operation.GET, "c", "k")
    (found,) = call_findings(outcome("PERMISSION_DENIED", state=State.DENIED), key, NOW, predicted)
    assert "in its role" in str(found.fix)


@pytest.mark.parametrize(
    ("code", "err", "details", "title"),
    [
        ("RESOURCE_EXHAUSTED", "operations_rate_limit_exceeded", "", "Too many requests per second"),
        ("RESOURCE_EXHAUSTED", "item_size_limit_exceeded", "", "Item too large"),
        ("RESOURCE_EXHAUSTED", None, "Too many SUBSCRIBERS", "Too many topic subscriptions"),
        ("RESOURCE_EXHAUSTED", None, "throughput of the account", "Too much data per second"),
        (
            "RESOURCE_EXHAUSTED",
            None,
            "Your account has a limit of 10 caches",
            "Account limit reached",
        ),
        ("NOT_FOUND", "item_not_found", "", "The item does not exist"),
        ("NOT_FOUND", "momento_general_err", "", "The cache does not exist"),
        ("UNAVAILABLE", "server_is_busy", "", "Service busy"),
    ],
)
def test_the_trailer_of_the_service_is_finer_than_its_status(
    code: str, err: str | None, details: str, title: str
) -> None:
    (found,) = call_findings(outcome(code, details, err), None, NOW)
    assert (found.code, str(found.title)) == (STATUSES[code].code, title)
    assert str(found.fix)


def test_a_refusal_to_mint_is_told_from_other_wrong_requests() -> None:
    words = "Only tokens with SuperUser permissions can generate disposable tokens"
    (found,) = call_findings(outcome("INVALID_ARGUMENT", words, info=CallInfo(Operation.MINT)), None, NOW)
    assert str(found.title) == "This credential cannot mint"


def test_a_cancelled_call_is_only_information() -> None:
    (found,) = call_findings(replace(outcome(""), state=State.CANCELLED, code=None), None, NOW)
    assert (found.code, found.severity) == ("live.cancelled", Severity.INFO)


def test_hostile_words_of_a_server_are_made_visible() -> None:
    (found,) = call_findings(outcome("INTERNAL", "a\u202eb\n<b>" + "x" * 9000), None, NOW)
    assert "\u202e" not in str(found.evidence)
    assert "\n" not in str(found.evidence)
    assert len(str(found.evidence)) < 3000


CERTIFICATE = Certificate("", "Corporate Proxy Inc", ("cache.x.example",), 0.0, 4e9, trusted_by_system=True)


def test_a_broken_step_is_the_first_finding_then_proxy_and_clock() -> None:
    broken = Step(
        StepName.TLS,
        StepState.FAILED,
        message("Test", "No trust."),
        fault=Fault.TLS_UNTRUSTED,
        peer="unable to get local issuer certificate",
        certificate=CERTIFICATE,
    )
    check = CheckResult((broken,), "cache.x.example:443", Proxy("https_proxy", "10.0.0.1", 3128), False, 61.0)
    found = check_findings(check, None, NOW)
    assert [each.code for each in found] == ["live.tls-untrusted", "live.proxy", "time.clock-skew"]
    evidence = str(found[0].evidence)
    assert "Corporate Proxy Inc" in evidence
    assert "unable to get local issuer certificate" in evidence
    assert "which suggests a company proxy" in evidence
    assert "https_proxy sets the proxy 10.0.0.1:3128" in str(found[1].evidence)


def test_the_last_steps_are_explained_by_their_call() -> None:
    expired = inspected(Sandbox().mint([MO], -86_400))
    step_name = Step(
        StepName.AUTHENTICATION, StepState.FAILED, message("Test", "No."), outcome=outcome("UNAUTHENTICATED")
    )
    (found,) = check_findings(CheckResult((step_name,)), expired, NOW)
    assert str(found.title) == "The credential has expired"


def test_a_check_without_trouble_has_no_finding() -> None:
    steps = tuple(Step(step_name, StepState.PASSED, message("Test", "Fine.")) for step_name in StepName)
    assert check_findings(CheckResult(steps, clock_skew=1.0), None, NOW) == ()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            jwt.encode({"sub": "x", "ver": 1, "p": "CAA=", "nbf": NOW + 900}, KEY),
            "The credential is not valid yet",
        ),
        (jwt.encode({"t": "gr", "akid": "k", "jti": "j"}, KEY), "Not a credential for calls"),
    ],
)
def test_a_credential_that_cannot_be_accepted_says_why(text: str, title: str) -> None:
    (found,) = call_findings(outcome("UNAUTHENTICATED"), inspected(text), NOW)
    assert str(found.title) == title


def test_a_denial_of_permissions_that_cannot_be_read_says_so() -> None:
    odd = inspected(jwt.encode({"sub": "x", "ver": 1, "t": "disposable", "p": "!!", "exp": NOW + 60}, KEY))
    predicted = may(odd.permissions, Operation.GET, "c", "k")
    (found,) = call_findings(outcome("PERMISSION_DENIED", state=State.DENIED), odd, NOW, predicted)
    assert "The credential does not say whether this is allowed" in str(found.why)


def test_a_denial_without_a_prediction_is_said_plainly() -> None:
    (found,) = call_findings(outcome("PERMISSION_DENIED", state=State.DENIED), None, NOW)
    assert str(found.title) == "Not permitted for this credential"


def test_an_expiry_outside_the_calendar_is_given_in_seconds() -> None:
    assert moment_text(1e300).startswith("1")
    assert moment_text(0.0) == "1970-01-01 00:00:00 UTC"


def test_a_step_that_was_not_checked_has_no_finding() -> None:
    said = message("Test", "Nothing was sent.")
    steps = (
        Step(StepName.NAME, StepState.FAILED, said),
        Step(
            StepName.TLS,
            StepState.FAILED,
            said,
            fault=Fault.TLS_NAME,
            certificate=replace(CERTIFICATE, names=()),
        ),
    )
    found = check_findings(CheckResult(steps), None, NOW)
    assert [each.code for each in found] == ["live.tls-name"]
    assert "The certificate is for no name" in str(found[0].evidence)


def test_a_call_that_names_no_cache_is_described_by_its_operation() -> None:
    (found,) = call_findings(outcome("INTERNAL", info=CallInfo(Operation.MINT)), None, NOW)
    assert str(found.evidence).startswith("a request to mint a token at cache.x.example:443: INTERNAL")
    assert str(found.evidence).endswith("No further message from the service.")


def test_a_denial_under_a_condition_names_the_condition() -> None:
    limited = inspect(token_v1(ver=2, p=b64(permissions_v2(condition_field(9, "10.0.0.0/8")))), NOW)
    predicted = may(limited.permissions, Operation.GET, "c", "k")
    (found,) = call_findings(outcome("PERMISSION_DENIED", state=State.DENIED), limited, NOW, predicted)
    assert found.code == "live.permission-denied"
    assert str(found.why) == (
        "Probably its condition: the permissions say “Yes, by rule 1, but only from these addresses: 10.0.0.0/8.”"
    )


@pytest.mark.parametrize(
    ("code", "begins", "then"),
    [
        ("INTERNAL", "Error in the account service", "Try again later"),
        ("INVALID_ARGUMENT", "The account service refused the question", "Change what its words name"),
        ("NOT_FOUND", "The account service found nothing", "Check that the key belongs to the environment"),
        ("ALREADY_EXISTS", "The account service says that this exists", "List the keys"),
        ("FAILED_PRECONDITION", "The account is not in the state", "Change what its words name"),
        (None, "The account service answered", "send its words to Momento's support"),
    ],
)
def test_an_error_of_the_account_service_is_quoted_and_says_what_to_do(
    code: str | None, begins: str, then: str
) -> None:
    said = str(no_role(outcome(code, "out of order.")))
    assert "“out of order”. " in said, "a quotation is a sentence of its own, ended once"
    assert said.startswith(begins)
    assert "“out of order”" in said
    assert then in said


@pytest.mark.parametrize(
    ("details", "end"), [("HTTP 403", "“HTTP 403”. "), ("", "No further message from the service. ")]
)
def test_what_an_unproven_server_said_ends_like_a_sentence(details: str, end: str) -> None:
    (found, *_) = call_findings(outcome("UNAVAILABLE", details, proven=False), None, NOW)
    assert str(found.evidence).endswith(end + "Neither the call nor the secret was sent.")


def test_what_the_network_said_is_not_called_an_answer_of_the_server() -> None:
    closed = outcome(None, "The connection was closed", fault=Fault.DROPPED)
    said = str(call_findings(closed, None, NOW)[0].evidence)
    assert "Message from the network or from who answered: “The connection was closed”" in said


@pytest.mark.parametrize(
    ("latency", "told"), [(None, "0.0 ms"), (0.0, "0.0 ms"), (0.00426, "4.3 ms"), (1.5, "1500.0 ms")]
)
def test_a_call_is_timed_to_a_tenth_of_a_millisecond(latency: float | None, told: str) -> None:
    (found,) = call_findings(outcome("INTERNAL", latency=latency), None, NOW)
    assert f" after {told}." in str(found.evidence)
