"""Findings about calls over HTTPS and RESP, and what the ways together prove.

Facts: Momento's documentation of the HTTP API and of the RESP endpoint. What is not documented there is said to be so.
"""

from __future__ import annotations

from inspector.credential.text.message import Message, message
from inspector.diagnosis.finding import Entry, Finding, Severity
from inspector.diagnosis.live.faults import fault_in
from inspector.diagnosis.live.shapes import Call, CheckResult

WAY_NAMES = {"grpc": "gRPC", "https": "HTTPS", "resp": "RESP"}
"""The names of the ways, which are those of their protocols in every language."""

_UNEXPLAINED = Entry(
    Severity.ERROR,
    message("Live finding", "An answer that Momento does not document"),
    message(
        "Live finding",
        "Read the answer below as it came. If host and name are right, send the report to Momento's support.",
    ),
    message("Live finding", "This program does not guess what it means."),
)
_AUTH_REFUSED = Entry(
    Severity.ERROR,
    message("Live finding", "The RESP gateway does not accept user name and password"),
    message(
        "Live finding",
        "Compare the name of the database or cache with the console, including case. Then check the credential "
        "over gRPC or HTTPS.",
    ),
    message(
        "Live finding",
        "The name, the credential or both are wrong: how the gateway tells them apart is not documented. Over "
        "RESP Momento documents version 2 keys and disposable tokens; version 1 keys are not mentioned.",
    ),
)
_COMMAND = Entry(
    Severity.ERROR,
    message("Live finding", "The RESP gateway does not run this command"),
    message("Live finding", "Use another command. The gateway runs only those on its list."),
    message("Live finding", "The credential is not the cause: the command is refused to everybody."),
)
_HELLO = Entry(
    Severity.WARNING,
    message("Live finding", "redis-py 8 cannot connect with its defaults"),
    message(
        "Live finding",
        "With redis-py, set protocol=2. valkey-py 6.2 works as it is. For other clients, choose RESP2.",
    ),
    message(
        "Live finding",
        "redis-py 8 opens with HELLO 3 AUTH and tries nothing else when it is refused (redis-py, issue 4089).",
    ),
)
_HELLO_EVIDENCE = message("Live finding", "The gateway accepted AUTH and refused HELLO 3 AUTH: “{words}”")


def entry_of(call: Call) -> tuple[str, Entry] | None:
    """The finding of an error over HTTPS or RESP that has its own; ``None`` where gRPC's status says it."""
    if call.code is None:
        return "live.unexplained", _UNEXPLAINED
    if call.way == "resp" and call.code == "UNIMPLEMENTED":
        return "live.resp-command", _COMMAND
    if call.way == "resp" and call.code == "UNAUTHENTICATED":
        return "live.unauthenticated", _AUTH_REFUSED
    return None


def hello_finding(hello: Call | None) -> Finding | None:
    """The finding where a gateway that accepts the credential refuses HELLO; ``None`` without such an observation."""
    refused = hello is not None and hello.state in ("failed", "denied") and bool(hello.answer)
    if hello is None or not refused:
        return None
    evidence = _HELLO_EVIDENCE.of(words=hello.details)
    return Finding("live.resp-hello", _HELLO.severity, _HELLO.title, evidence, _HELLO.fix, _HELLO.why)


# What gRPC and HTTPS prove together (momento.md, 11.4):

_BLOCKED = message(
    "Ways", "The network blocks gRPC, and the credential is fine: over HTTPS the service accepts it."
)
_HTTPS_BLOCKED = message(
    "Ways",
    "gRPC works, HTTPS does not, and the credential is fine. With AWS PrivateLink, HTTPS needs a second VPC endpoint.",
)
_HTTPS_SILENT = message(
    "Ways",
    "gRPC works, and the credential is fine. Over HTTPS a connection is made, but Momento's HTTP API does not answer "
    "properly.",
)
_BOTH_WORK = message("Ways", "Both gRPC and HTTPS work.")
_ALL_WORK = message("Ways", "gRPC, HTTPS and RESP all work.")
_CREDENTIAL = message(
    "Ways",
    "The service rejects the credential over gRPC and HTTPS: the credential is the cause, not the network.",
)
_PERMISSION = message(
    "Ways",
    "The service knows the credential and denies the call over gRPC and HTTPS: a permission is missing.",
)
_PLACE = message(
    "Ways", "The service knows the credential but not the cache: the name or the region is wrong."
)
_NEITHER = message(
    "Ways", "Neither gRPC nor HTTPS reaches the service: about the credential nothing is known."
)
_NONE_REACHES = message(
    "Ways", "Neither gRPC, HTTPS nor RESP reaches the service: about the credential nothing is known."
)
_GRPC_BLOCKED_REJECTED = message(
    "Ways", "The network blocks gRPC. Over HTTPS the service answers, and rejects the credential."
)
_GRPC_BLOCKED_DENIED = message(
    "Ways", "The network blocks gRPC. Over HTTPS the service knows the credential and denies the call."
)
_GRPC_BLOCKED_PLACE = message(
    "Ways",
    "The network blocks gRPC. Over HTTPS the service knows the credential but not the cache: the name or the "
    "region is wrong.",
)
_GRPC_UNAVAILABLE = message(
    "Ways",
    "The network lets gRPC through, but the service, or a proxy in its place, answers that it is unavailable. {https}",
)
_HTTPS_ACCEPTS = message("Ways", "Over HTTPS the service accepts the credential: the credential is fine.")
_HTTPS_REJECTS = message("Ways", "Over HTTPS the service rejects the credential.")
_HTTPS_DENIES = message("Ways", "Over HTTPS the service knows the credential and denies the call.")
_HTTPS_NO_CACHE = message(
    "Ways",
    "Over HTTPS the service knows the credential but not the cache: the name or the region is wrong.",
)
_DIFFERENT = message("Ways", "gRPC and HTTPS do not agree. Compare the two answers below.")

_ALIKE = message(
    "Ways",
    "Both gRPC and HTTPS reach the service and get the same answer. It says nothing about the credential.",
)
_LATE = message(
    "Ways", "Both gRPC and HTTPS reach the service, but not every call was answered in time. Try again."
)

_BLOCKED_TITLE = message("Live finding", "The network blocks gRPC")
_BLOCKED_FIX = message(
    "Live finding",
    "Ask for HTTP/2 to this host on port 443, past proxies that decrypt. Until then the HTTP API works with the same "
    "credential.",
)
_BLOCKED_WHY = message(
    "Live finding", "The SDKs use gRPC, which needs HTTP/2. The HTTP API needs HTTP/1.1 only."
)
_HTTPS_TITLE = message("Live finding", "The network blocks the HTTP API")
_HTTPS_FIX = message(
    "Live finding",
    "Ask for access to this host on port 443. With AWS PrivateLink, add the second VPC endpoint, which is for HTTP.",
)
_OTHER_TITLE = message("Live finding", "Momento's HTTP API does not answer properly")
_OTHER_FIX = message(
    "Live finding",
    "The cause below names what answers in its place. If that is a proxy, ask for this host to be let through.",
)
_HTTPS_WHY = message(
    "Live finding", "gRPC and the HTTP API have different hosts: api.cache. is the HTTP API's."
)
_COMPARED = message("Live finding", "{one} did not answer properly; {other} did, with the same credential.")

_SAME = {"good": _BOTH_WORK, "rejected": _CREDENTIAL, "denied": _PERMISSION, "no cache": _PLACE}
_BY_HTTPS = {
    "good": _BLOCKED,
    "rejected": _GRPC_BLOCKED_REJECTED,
    "denied": _GRPC_BLOCKED_DENIED,
    "no cache": _GRPC_BLOCKED_PLACE,
}
_BESIDE_UNAVAILABLE = {
    "good": _HTTPS_ACCEPTS,
    "rejected": _HTTPS_REJECTS,
    "denied": _HTTPS_DENIES,
    "no cache": _HTTPS_NO_CACHE,
}
_MEANINGS = {
    "UNAVAILABLE": "unavailable",
    "UNAUTHENTICATED": "rejected",
    "PERMISSION_DENIED": "denied",
    "NOT_FOUND": "no cache",
}


_NOTHING_TOLD = frozenset({"no answer", "unavailable"})
_PROOFS = frozenset({"grpc", "http"})
"""The steps that prove who answers."""
_BEFORE_A_CONNECTION = frozenset({"name-resolution", "tcp", "tls"})


def conclusion(grpc: CheckResult, https: CheckResult, resp: CheckResult | None = None) -> Message | None:
    """What the checks over gRPC and HTTPS prove together; ``None`` where one of them was not finished.

    ``resp``: the check over RESP, if there was one. It is named where all three work, or none reaches the service.
    """
    one, other = _end(grpc), _end(https)
    if "" in (one, other):
        return None
    if "too late" in (one, other):
        return _DIFFERENT if "no answer" in (one, other) else _LATE
    if one == other and one in ("another answer", "unavailable") and _code(grpc) == _code(https):
        return _ALIKE
    if one == other == "good" and resp is not None and _end(resp) == "good":
        return _ALL_WORK
    if {one, other} <= _NOTHING_TOLD:
        return _NONE_REACHES if resp is not None and _end(resp) == "no answer" else _NEITHER
    if one == other:
        return _SAME.get(one, _DIFFERENT)
    if one == "no answer":
        return _BY_HTTPS.get(other, _DIFFERENT)
    if one == "unavailable" and other in _BESIDE_UNAVAILABLE:
        return _GRPC_UNAVAILABLE.of(https=_BESIDE_UNAVAILABLE[other])
    if other == "no answer":
        reached = https.steps[-1].step_name not in _BEFORE_A_CONNECTION
        return _DIFFERENT if one != "good" else _HTTPS_SILENT if reached else _HTTPS_BLOCKED
    return _DIFFERENT


def works(check: CheckResult) -> bool:
    """Whether the service accepted the credential over this way and decided as predicted."""
    return _end(check) == "good"


def blocked_finding(grpc: CheckResult, https: CheckResult) -> Finding | None:
    """The finding where the service answers over one of the two ways only; ``None`` otherwise.

    A status UNAVAILABLE that came over gRPC is an answer: the network let it through.
    """
    one, other = _end(grpc), _end(https)
    if one == "no answer" and other in _SAME:
        evidence = _COMPARED.of(one=grpc.host, other=https.host)
        return Finding(
            "live.grpc-blocked", Severity.ERROR, _BLOCKED_TITLE, evidence, _BLOCKED_FIX, _BLOCKED_WHY
        )
    if other != "no answer" or one not in _SAME:
        return None
    evidence = _COMPARED.of(one=https.host, other=grpc.host)
    reached = https.steps[-1].step_name not in _BEFORE_A_CONNECTION
    title, fix = (_OTHER_TITLE, _OTHER_FIX) if reached else (_HTTPS_TITLE, _HTTPS_FIX)
    return Finding("live.https-blocked", Severity.WARNING, title, evidence, fix, _HTTPS_WHY)


def _end(check: CheckResult) -> str:
    """How far a check came: no answer, or what the service said to the call; empty where it was cancelled."""
    last = check.steps[-1] if check.steps else None
    if last is None or (last.outcome is not None and last.outcome.state in ("cancelled", "refused")):
        return ""
    if last.outcome is None:
        return "no answer" if last.state == "failed" else ""
    if last.outcome.code == "DEADLINE_EXCEEDED" and any(
        step.step_name in _PROOFS and step.state == "passed" for step in check.steps
    ):
        return "too late"  # the service was there: the network does not block it
    if fault_in(last.outcome) is not None:
        return "no answer"
    if last.outcome.good or last.state == "passed":  # a denial that was predicted proves as much
        return "good"
    return _MEANINGS.get(last.outcome.code or "", "another answer")


def _code(check: CheckResult) -> str | None:
    outcome = check.steps[-1].outcome
    return outcome.code if outcome else None
