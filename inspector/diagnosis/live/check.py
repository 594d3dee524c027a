"""Findings about a connection check: the step that failed, the addresses, the proxy and the clock."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from inspector.credential.inspection import Inspection
from inspector.credential.text.message import Message, message
from inspector.credential.text.sentence import ended
from inspector.diagnosis.finding import Finding, Severity
from inspector.diagnosis.live.addresses import address_finding
from inspector.diagnosis.live.call import call_findings, clock_finding, network_finding
from inspector.diagnosis.live.faults import Fault
from inspector.diagnosis.live.shapes import CheckResult, Proxy, Step
from inspector.diagnosis.live.ways import WAY_NAMES, blocked_finding, hello_finding, works

_OVER = message("Live finding", "{title} ({ways})")
_STEP = message("Live finding", "{summary} {peer}")
_PEER = message("Live finding", "Message: “{words}”")
_CERTIFICATE = message(
    "Live finding",
    "{evidence} The certificate is for {names}, was issued by “{issuer}” and expires on {end}.",
)
_NO_NAMES = message("Live finding", "no name")
_TRUSTED_HERE = message("Live finding", "{evidence} This computer trusts it, which suggests a company proxy.")
_PROXY = "live.proxy"
_PROXY_TITLE = message("Live finding", "gRPC would use the configured proxy")
_PROXY_USED = message("Live finding", "{variable} sets the proxy {proxy}. The check used it.")
_PROXY_UNUSED = message(
    "Live finding", "{variable} sets the proxy {proxy}. The check connected directly to the host."
)
_PROXY_FIX = message(
    "Live finding",
    "Applications with an official SDK use the proxy. If they fail although this check "
    "succeeds, add the host to no_proxy.",
)
_PROXY_DOWN = message("Live finding", "The proxy {proxy} cannot be reached")
_PROXY_DOWN_FIX = message(
    "Live finding",
    "Check the proxy's host and port in {variable}, and whether the proxy is running. If no proxy is needed, add "
    "the host to no_proxy.",
)
_TO_THE_PROXY = frozenset({"name-resolution", "tcp"})
"""The steps that reach the proxy instead of the host, where a check uses one."""


def check_findings(check: CheckResult, inspection: Inspection | None, now: float) -> tuple[Finding, ...]:
    """Return the finding of the failed step first, then addresses, proxy and clock. ``now`` is epoch seconds."""
    return tuple(_findings(check, inspection, now))


def checks_findings(
    checks: Sequence[CheckResult], inspection: Inspection | None, now: float
) -> tuple[Finding, ...]:
    """Return the findings of checks over several ways: one of a kind, and first what the ways prove together.

    Where gRPC works, which the SDKs use, what fails over another way is a warning. What not all ways met names those
    that did.
    """
    by_way = {check.way: check for check in checks}
    grpc, https = by_way.get("grpc"), by_way.get("https")
    blocked = blocked_finding(grpc, https) if grpc and https else None
    failing = None if blocked is None else grpc if blocked.code == "live.grpc-blocked" else https
    caused = _of_failed_step(failing, inspection, now)
    told = {cause.code for cause in caused}
    found: dict[str, Finding] = {}
    for check in checks:
        for each in _findings(check, inspection, now):
            if check is not failing or each.code not in told:
                found.setdefault(each.code, each)
    every = tuple(_with_ways(each, checks, inspection, now) for each in found.values())
    if blocked is not None:
        every = (replace(blocked, consequences=caused), *every)
    return tuple(map(_as_warning, every)) if grpc and works(grpc) else every


def _with_ways(
    found: Finding, checks: Sequence[CheckResult], inspection: Inspection | None, now: float
) -> Finding:
    """Return the finding with the ways in its title whose steps met it, unless all did and gRPC is among them."""
    met = [
        check.way
        for check in checks
        if found.code in {e.code for e in _of_failed_step(check, inspection, now)}
    ]
    if not met or (len(met) == len(checks) and "grpc" in met):
        return found
    ways = ", ".join(WAY_NAMES[way] for way in met)
    return replace(found, title=_OVER.of(title=found.title, ways=ways))


def _as_warning(found: Finding) -> Finding:
    severity = Severity.WARNING if found.severity is Severity.ERROR else found.severity
    return replace(found, severity=severity, consequences=tuple(map(_as_warning, found.consequences)))


def _of_failed_step(
    check: CheckResult | None, inspection: Inspection | None, now: float
) -> tuple[Finding, ...]:
    if check is None:
        return ()
    through = check.proxy if check.proxy_used else None
    return tuple(found for step in check.steps for found in _step_findings(step, inspection, now, through))


def _step_findings(
    step: Step, inspection: Inspection | None, now: float, through: Proxy | None
) -> tuple[Finding, ...]:
    """Return the findings about one step, which went ``through`` a proxy; none if it passed or was skipped."""
    if step.state in ("passed", "skipped"):
        return ()
    if step.fault is not None:
        found = network_finding(step.fault, _evidence(step))
        return (found if through is None else _by_proxy(found, step, through),)
    if step.outcome is None:
        return ()
    predicted = step.probe.predicted if step.probe else None
    return tuple(
        found
        for found in call_findings(step.outcome, inspection, now, predicted)
        if found.code != "time.clock-skew"
    )


def _by_proxy(found: Finding, step: Step, proxy: Proxy) -> Finding:
    """Return the finding about a fault on the way through a proxy: it names the proxy."""
    used = _PROXY_USED.of(variable=proxy.variable, proxy=proxy.shown)
    evidence = _STEP.of(summary=used, peer=found.evidence)
    if step.step_name not in _TO_THE_PROXY or step.fault is Fault.NO_DESCRIPTORS:
        return replace(found, evidence=evidence)
    title, fix = _PROXY_DOWN.of(proxy=proxy.shown), _PROXY_DOWN_FIX.of(variable=proxy.variable)
    return Finding(_PROXY, Severity.ERROR, title, evidence, fix)


def _findings(check: CheckResult, inspection: Inspection | None, now: float) -> Iterator[Finding]:
    failed = _of_failed_step(check, inspection, now)
    yield from failed
    for seen in (address_finding(check), hello_finding(check.hello)):
        if seen is not None:
            yield seen
    if check.proxy is not None and all(found.code != _PROXY for found in failed):
        template = _PROXY_USED if check.proxy_used else _PROXY_UNUSED
        evidence = template.of(variable=check.proxy.variable, proxy=check.proxy.shown)
        yield Finding(_PROXY, Severity.INFO, _PROXY_TITLE, evidence, _PROXY_FIX)
    clock = clock_finding(check.clock_skew)
    if clock:
        yield clock


def _evidence(step: Step) -> Message:
    evidence = _STEP.of(summary=step.summary, peer=_PEER.of(words=step.peer)) if step.peer else step.summary
    if step.certificate is None:
        return evidence
    names = ", ".join(step.certificate.names)
    end = datetime.fromtimestamp(step.certificate.not_after, UTC).strftime("%Y-%m-%d")
    shown = _CERTIFICATE.of(
        evidence=ended(evidence), names=names or _NO_NAMES, issuer=step.certificate.issuer, end=end
    )
    return _TRUSTED_HERE.of(evidence=shown) if step.certificate.trusted_by_system else shown
