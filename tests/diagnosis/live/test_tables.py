"""Statuses, faults and clocks: what each is called, how bad it is, and from which value on."""

from __future__ import annotations

import pytest

from inspector.credential.permissions.access import Operation
from inspector.credential.text.message import message
from inspector.diagnosis.finding import Severity
from inspector.diagnosis.live.addresses import address_finding
from inspector.diagnosis.live.call import clock_finding
from inspector.diagnosis.live.faults import BEFORE_SENDING, Fault, fault_in, fault_of, is_made_here
from inspector.diagnosis.live.network import NETWORK
from inspector.diagnosis.live.status import STATUSES, sdk_code
from inspector.diagnosis.live.ways import blocked_finding, conclusion
from inspector.diagnosis.rules.expiry import duration
from inspector.service.checks.steps import CheckResult, Step, StepName, StepState
from inspector.service.connection.outcome import CallInfo, Outcome, State

STATUS_TABLE = {
    "CANCELLED": ("CANCELLED_ERROR", "live.cancelled"),
    "UNKNOWN": ("UNKNOWN_SERVICE_ERROR", "live.internal"),
    "INVALID_ARGUMENT": ("INVALID_ARGUMENT_ERROR", "live.invalid-argument"),
    "DEADLINE_EXCEEDED": ("TIMEOUT_ERROR", "live.deadline"),
    "NOT_FOUND": ("NOT_FOUND_ERROR", "live.cache-not-found"),
    "ALREADY_EXISTS": ("ALREADY_EXISTS_ERROR", "live.invalid-argument"),
    "PERMISSION_DENIED": ("PERMISSION_ERROR", "live.permission-denied"),
    "RESOURCE_EXHAUSTED": ("LIMIT_EXCEEDED_ERROR", "live.rate-limited"),
    "FAILED_PRECONDITION": ("FAILED_PRECONDITION_ERROR", "live.invalid-argument"),
    "ABORTED": ("INTERNAL_SERVER_ERROR", "live.internal"),
    "OUT_OF_RANGE": ("BAD_REQUEST_ERROR", "live.invalid-argument"),
    "UNIMPLEMENTED": ("BAD_REQUEST_ERROR", "live.internal"),
    "INTERNAL": ("INTERNAL_SERVER_ERROR", "live.internal"),
    "UNAVAILABLE": ("SERVER_UNAVAILABLE", "live.unavailable"),
    "DATA_LOSS": ("INTERNAL_SERVER_ERROR", "live.internal"),
    "UNAUTHENTICATED": ("AUTHENTICATION_ERROR", "live.unauthenticated"),
}
"""momento.md 4.3 and diagnosis.md, ``live.*``."""


def test_each_status_has_the_name_of_the_sdks_and_its_finding() -> None:
    assert {name: (found.sdk_code, found.code) for name, found in STATUSES.items()} == STATUS_TABLE
    assert {name: sdk_code(name) for name in STATUS_TABLE} == {
        name: code for name, (code, _) in STATUS_TABLE.items()
    }
    assert sdk_code("OK") is None
    assert sdk_code(None) is None


def test_only_a_cancelled_call_is_no_error() -> None:
    mild = {name for name, found in STATUSES.items() if found.entry.severity is not Severity.ERROR}
    assert mild == {"CANCELLED"}
    assert STATUSES["CANCELLED"].entry.severity is Severity.INFO


FAULTS = {
    Fault.NAME_RESOLUTION: "live.name-resolution",
    Fault.REFUSED: "live.refused",
    Fault.UNREACHABLE: "live.unreachable",
    Fault.TIMEOUT: "live.deadline",
    Fault.DROPPED: "live.unavailable",
    Fault.TLS_UNTRUSTED: "live.tls-untrusted",
    Fault.TLS_EXPIRED: "live.tls-untrusted",
    Fault.TLS_NAME: "live.tls-name",
    Fault.TLS_VERSION: "live.tls-version",
    Fault.NOT_TLS: "live.not-grpc",
    Fault.NOT_GRPC: "live.not-grpc",
    Fault.NOT_HTTP_API: "live.not-http-api",
    Fault.NOT_ACCOUNT_API: "live.not-account-api",
    Fault.NOT_RESP: "live.not-resp",
    Fault.PROXY: "live.proxy",
    Fault.TOO_LARGE: "live.internal",
    Fault.NO_DESCRIPTORS: "live.no-descriptors",
    Fault.UNREADABLE: "live.unreadable",
}


def test_each_fault_of_the_network_is_an_error_with_its_code() -> None:
    assert {fault: code for fault, (code, _) in NETWORK.items()} == FAULTS
    assert {entry.severity for _, entry in NETWORK.values()} == {Severity.ERROR}


def test_what_breaks_before_the_call_has_not_sent_the_secret() -> None:
    assert frozenset(FAULTS) - BEFORE_SENDING == {
        Fault.TIMEOUT,
        Fault.DROPPED,
        Fault.NOT_GRPC,
        Fault.NOT_HTTP_API,
        Fault.NOT_ACCOUNT_API,
        Fault.NOT_RESP,
        Fault.TOO_LARGE,
        Fault.UNREADABLE,
    }


WORDS = {
    Fault.NO_DESCRIPTORS: ("socket: Too many open files",),
    Fault.PROXY: ("HTTP proxy returned response code 403",),
    Fault.NAME_RESOLUTION: (
        "errors resolving cache.x:443: [UNKNOWN: ...]",
        "cache.x: Domain name not found",
        "DNS resolution failed for cache.x:443: x",
        "C-ares status is not ARES_SUCCESS qtype=A name=cache.x: Could not contact DNS servers",
        "Misformatted domain name",
    ),
    Fault.TLS_EXPIRED: (
        "CERTIFICATE_VERIFY_FAILED: certificate has expired",
        "CERTIFICATE_VERIFY_FAILED: certificate is not yet valid",
    ),
    Fault.TLS_NAME: ("Hostname Verification Check failed.",),
    Fault.TLS_UNTRUSTED: (
        "SSL_ERROR_SSL: error:1000007d:CERTIFICATE_VERIFY_FAILED: self signed certificate",
    ),
    Fault.NOT_GRPC: (
        "Cannot check peer: missing selected ALPN property.",
        "Trying to connect an http1.x server",
        "Failed parsing HTTP/2",
        "Received http2 header with status: 502",
        "invalid content-type: text/html",
        "No status received",
        "Data frame with END_STREAM flag received",
    ),
    Fault.TLS_VERSION: ("TLSV1_ALERT_PROTOCOL_VERSION", "UNSUPPORTED_PROTOCOL"),
    Fault.NOT_TLS: ("SSL routines:OPENSSL_internal:WRONG_VERSION_NUMBER", "Tls handshake failed"),
    Fault.REFUSED: ("ipv4:127.0.0.1:1: connect: Connection refused (111)",),
    Fault.UNREACHABLE: (
        "connect: Network is unreachable",
        "connect: No route to host",
        "connect: Host is down",
    ),
    Fault.TIMEOUT: (
        "connect: Connection timed out",
        "connection attempt timed out before receiving SETTINGS frame",
    ),
    Fault.DROPPED: (
        "recvmsg: Connection reset by peer",
        "sendmsg: Broken pipe",
        "Socket closed",
        "GOAWAY received",
        "Received RST_STREAM with error code 2",
    ),
    Fault.TOO_LARGE: (
        "CLIENT: Received message larger than max (6000000 vs. 4194304)",
        "Decompressed message larger than max",
        "received metadata size exceeds hard limit",
    ),
    Fault.UNREADABLE: (
        "Decompression failed due to x",
        "Compression bit set but no encoding configured",
        "Error parsing 'grpc-status' metadata",
    ),
}


@pytest.mark.parametrize(
    ("words", "fault"), [(words, fault) for fault, all_ in WORDS.items() for words in all_]
)
def test_the_words_of_grpcs_library_tell_the_fault(words: str, fault: Fault) -> None:
    # with the status whose own meaning is another one, so that the words alone can tell
    assert fault_of("UNAVAILABLE" if fault is Fault.TIMEOUT else "DEADLINE_EXCEEDED", words) is fault


def test_without_known_words_the_status_decides() -> None:
    assert fault_of("DEADLINE_EXCEEDED", "Deadline Exceeded") is Fault.TIMEOUT
    assert fault_of(None, "") is Fault.DROPPED
    assert fault_of("UNAVAILABLE", "words that gRPC never said") is Fault.DROPPED


@pytest.mark.parametrize(
    ("details", "here"),
    [
        ("Stream removed (Deadline Exceeded)", True),
        ("Received http2 header with status: 403", True),
        ("No status received", True),
        ("failed to connect to all addresses; last error: x", True),
        ("errors resolving cache.x:443", True),
        ("DNS resolution failed for cache.x:443", True),
        ("empty address list", True),
        ("Failed to create channel to x", True),
        ("Received message larger than max (5 vs. 4)", True),
        ("CLIENT: Received message larger than max (5 vs. 4)", True),
        ("Decompression failed due to x", True),
        ("received metadata size exceeds hard limit", True),
        ("received trailing metadata size exceeds hard limit", True),
        ("Error parsing 'x'", True),
        ("Deadline Exceeded", True),
        ("Locally cancelled by application!", True),
        ("Channel closed!", True),
        ("Deadline Exceeded by the service", False),
        ("Token is not authorized to make this call", False),
        ("The service says: No status received", False),
        ("", False),
    ],
)
def test_whose_words_they_are_is_told_by_how_they_begin(details: str, here: bool) -> None:
    assert is_made_here(details) is here


def answered(
    code: str, state: State = State.FAILED, *, here: bool = False, fault: Fault | None = None
) -> Outcome:
    info = CallInfo(Operation.GET, "c", b"k")
    return Outcome(info, state, code, "Connection refused", made_here=here, fault=fault)


def test_the_words_of_the_service_are_never_searched_for_a_fault() -> None:
    assert fault_in(answered("UNAVAILABLE")) is None
    assert fault_in(answered("UNAVAILABLE", here=True)) is Fault.REFUSED
    assert fault_in(answered("UNAVAILABLE", fault=Fault.NOT_GRPC)) is Fault.NOT_GRPC


@pytest.mark.parametrize(
    ("skew", "said"),
    [
        (None, None),
        (0.0, None),
        (29.9, None),
        (-29.9, None),
        (30.0, "This computer's clock is 30 s ahead of the service's."),
        (-30.0, "This computer's clock is 30 s behind the service's."),
        (61.4, "This computer's clock is 61 s ahead of the service's."),
        (540.2, "This computer's clock is 9 min ahead of the service's."),
        (-7_300.0, "This computer's clock is 2 h 1 min behind the service's."),
    ],
)
def test_clocks_differ_from_half_a_minute_on(skew: float | None, said: str | None) -> None:
    found = clock_finding(skew)
    assert (str(found.evidence) if found else None) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "less than a minute"),
        (59.9, "less than a minute"),
        (60, "1 min"),
        (-60, "1 min"),
        (3_599, "59 min"),
        (3_600, "1 h"),
        (86_399, "23 h 59 min"),
        (86_400, "1 d"),
        (90_000, "1 d 1 h"),
        (730 * 86_400 - 1, "729 d 23 h"),
        (730 * 86_400, "2 years"),
    ],
)
def test_a_duration_is_told_in_its_two_largest_units(seconds: float, said: str) -> None:
    assert str(duration(seconds)) == said


def check(
    *,
    code: str | None = None,
    good: bool = False,
    cancelled: bool = False,
    passed: bool = False,
    fault: Fault | None = None,
) -> CheckResult:
    """A check that ended without an answer, or with a call of this status."""
    said = message("Test", "Said.")
    if code is None and not good and not cancelled:
        return CheckResult((Step(StepName.TCP, StepState.FAILED, said),), host="x:443")
    state = State.CANCELLED if cancelled else State.HIT if good else State.FAILED
    end = StepState.PASSED if good or passed else StepState.FAILED
    outcome = Outcome(CallInfo(Operation.GET, "c", b"k"), state, "OK" if good else code, fault=fault)
    return CheckResult((Step(StepName.PERMISSION, end, said, outcome=outcome),), host="x:443")


NOTHING, GOOD, STOPPED = check(), check(good=True), check(cancelled=True)
REJECTED, DENIED, NO_CACHE = (
    check(code=code) for code in ("UNAUTHENTICATED", "PERMISSION_DENIED", "NOT_FOUND")
)
PREDICTED, BUSY, OTHER = (
    check(code="PERMISSION_DENIED", passed=True),
    check(code="UNAVAILABLE"),
    check(code="INTERNAL"),
)
CUT = check(code="UNAVAILABLE", fault=Fault.DROPPED)
LIMITED = check(code="RESOURCE_EXHAUSTED")
LATE = CheckResult(
    (
        Step(StepName.HTTP, StepState.PASSED, message("Test", "Proven.")),
        *check(code="DEADLINE_EXCEEDED").steps,
    ),
    host="x:443",
)


@pytest.mark.parametrize(
    ("grpc", "https", "begins"),
    [
        (GOOD, GOOD, "Both gRPC and HTTPS work."),
        (GOOD, PREDICTED, "Both gRPC and HTTPS work."),
        (REJECTED, REJECTED, "The service rejects the credential over gRPC and HTTPS"),
        (DENIED, DENIED, "The service knows the credential and denies the call over gRPC and HTTPS"),
        (NO_CACHE, NO_CACHE, "The service knows the credential but not the cache"),
        (NOTHING, NOTHING, "Neither gRPC nor HTTPS reaches the service"),
        (BUSY, BUSY, "Both gRPC and HTTPS reach the service and get the same answer."),
        (CUT, NOTHING, "Neither gRPC nor HTTPS reaches the service"),
        (CUT, GOOD, "The network blocks gRPC, and the credential is fine"),
        (BUSY, GOOD, "The network lets gRPC through, but the service, or a proxy in its place"),
        (BUSY, REJECTED, "The network lets gRPC through, but the service, or a proxy in its place"),
        (BUSY, OTHER, "gRPC and HTTPS do not agree."),
        (NOTHING, BUSY, "Neither gRPC nor HTTPS reaches the service"),
        (BUSY, CUT, "Neither gRPC nor HTTPS reaches the service"),
        (NOTHING, GOOD, "The network blocks gRPC, and the credential is fine"),
        (NOTHING, REJECTED, "The network blocks gRPC. Over HTTPS the service answers, and rejects"),
        (NOTHING, DENIED, "The network blocks gRPC. Over HTTPS the service knows the credential and denies"),
        (NOTHING, NO_CACHE, "The network blocks gRPC. Over HTTPS the service knows the credential but not"),
        (NOTHING, OTHER, "gRPC and HTTPS do not agree."),
        (GOOD, NOTHING, "gRPC works, HTTPS does not"),
        (GOOD, CUT, "gRPC works, and the credential is fine. Over HTTPS a connection is made"),
        (DENIED, NOTHING, "gRPC and HTTPS do not agree."),
        (GOOD, DENIED, "gRPC and HTTPS do not agree."),
        (OTHER, OTHER, "Both gRPC and HTTPS reach the service and get the same answer."),
        (OTHER, LIMITED, "gRPC and HTTPS do not agree."),
        (GOOD, LATE, "Both gRPC and HTTPS reach the service, but not every call"),
        (LATE, LATE, "Both gRPC and HTTPS reach the service, but not every call"),
        (NOTHING, LATE, "gRPC and HTTPS do not agree."),
        (STOPPED, GOOD, None),
        (GOOD, STOPPED, None),
        (CheckResult(), GOOD, None),
    ],
)
def test_two_ways_prove_together(grpc: CheckResult, https: CheckResult, begins: str | None) -> None:
    found = conclusion(grpc, https)
    assert found is None if begins is None else str(found).startswith(begins)


@pytest.mark.parametrize(
    ("resp", "said"),
    [
        (GOOD, "gRPC, HTTPS and RESP all work."),
        (REJECTED, "Both gRPC and HTTPS work."),
        (None, "Both gRPC and HTTPS work."),
    ],
)
def test_three_ways_that_work_are_all_named(resp: CheckResult | None, said: str) -> None:
    assert str(conclusion(GOOD, GOOD, resp)) == said


def test_three_ways_of_which_none_reaches_the_service_are_all_named() -> None:
    assert str(conclusion(NOTHING, CUT, NOTHING)).startswith("Neither gRPC, HTTPS nor RESP reaches")
    assert str(conclusion(NOTHING, CUT, GOOD)).startswith("Neither gRPC nor HTTPS reaches")


@pytest.mark.parametrize(
    ("grpc", "https", "code", "severity"),
    [
        (NOTHING, GOOD, "live.grpc-blocked", Severity.ERROR),
        (CUT, DENIED, "live.grpc-blocked", Severity.ERROR),
        (BUSY, DENIED, None, None),
        (BUSY, OTHER, None, None),
        (BUSY, CUT, None, None),
        (NOTHING, OTHER, None, None),
        (OTHER, NOTHING, None, None),
        (GOOD, NOTHING, "live.https-blocked", Severity.WARNING),
        (REJECTED, NOTHING, "live.https-blocked", Severity.WARNING),
        (GOOD, GOOD, None, None),
        (GOOD, LATE, None, None),
        (NOTHING, LATE, None, None),
        (NOTHING, NOTHING, None, None),
        (STOPPED, NOTHING, None, None),
        (NOTHING, STOPPED, None, None),
    ],
)
def test_a_network_that_blocks_one_of_two_ways_is_a_finding(
    grpc: CheckResult, https: CheckResult, code: str | None, severity: Severity | None
) -> None:
    found = blocked_finding(grpc, https)
    assert (found.code if found else None, found.severity if found else None) == (code, severity)


MOMENTO = "cache.cell-4-us-west-2-1.prod.a.momentohq.com:443"


@pytest.mark.parametrize(
    ("addresses", "code"),
    [
        (("10.0.0.1",), "live.private-address"),
        (("172.16.0.1",), "live.private-address"),
        (("172.31.255.255",), "live.private-address"),
        (("192.168.1.1",), "live.private-address"),
        (("fd00::1%eth0",), "live.private-address"),
        (("8.8.8.8", "10.0.0.1"), "live.private-address"),
        (("127.0.0.1",), "live.name-leads-here"),
        (("::1",), "live.name-leads-here"),
        (("0.0.0.0",), "live.name-leads-here"),  # noqa: S104 - what a DNS filter answers
        (("172.32.0.1",), None),
        (("8.8.8.8",), None),
        ((), None),
    ],
)
def test_where_a_momento_name_leads_is_told(addresses: tuple[str, ...], code: str | None) -> None:
    found = address_finding(CheckResult(host=MOMENTO, addresses=addresses))
    assert (found.code if found else None) == code
    if found is not None:
        where = ", ".join(addresses)
        assert str(found.evidence) == f"{MOMENTO.removesuffix(':443')} resolves to {where}."
    assert address_finding(CheckResult(host="x.example:443", addresses=addresses)) is None
