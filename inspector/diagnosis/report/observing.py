"""What connection checks of this machine saw, in the form in which a report keeps it."""

from __future__ import annotations

import platform
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from inspector import __version__
from inspector.credential.model.observation import (
    Observation,
    ObservedCertificate,
    ObservedStep,
    Pair,
)
from inspector.credential.text.message import Message
from inspector.diagnosis.live.shapes import Certificate, CheckResult, Step
from inspector.diagnosis.report.model import Translate
from inspector.diagnosis.rules.expiry import iso

PROXY_VARIABLES = frozenset(
    {"grpc_proxy", "no_grpc_proxy", "https_proxy", "http_proxy", "all_proxy", "no_proxy"}
)
"""The variables that choose a proxy, in lower case."""


def observation_of(
    checks: Sequence[CheckResult],
    now: float,
    environment: Mapping[str, str],
    *,
    grpc: str,
    concluded: Message | None = None,
    translate: Translate = str,
) -> Observation:
    """Return what checks of this machine saw, one for each way.

    ``environment`` has the proxy variables, ``grpc`` is its version, ``concluded`` what the ways prove together.
    """
    told: dict[str, Message] = {}

    def say(said: Message) -> str:
        text = translate(said)
        told[text] = said
        return text

    skews = [check.clock_skew for check in checks if check.clock_skew is not None]
    hosts = dict.fromkeys(check.host for check in checks if check.host)
    addresses = dict.fromkeys(address for check in checks for address in check.addresses)
    return Observation(
        at=iso(now),
        host=", ".join(hosts),
        conclusion=say(concluded) if concluded else "",
        steps=tuple(_step(each, check.way, say) for check in checks for each in check.steps),
        addresses=tuple(addresses),
        proxies=tuple(_proxies(environment)),
        proxy_used=any(check.proxy_used for check in checks),
        clock_skew=round(skews[0], 1) if skews else None,
        versions=(
            ("program", __version__),
            ("python", platform.python_version()),
            ("grpc", grpc),
            ("system", f"{platform.system()} {platform.release()} {platform.machine()}"),
        ),
        told=told,
    )


def _step(step: Step, way: str, translate: Translate) -> ObservedStep:
    return ObservedStep(
        step=str(step.step_name),
        state=str(step.state),
        over=str(way),
        summary=translate(step.summary),
        words=step.peer,
        milliseconds=None if step.seconds is None else round(step.seconds * 1000, 3),
        certificate=None if step.certificate is None else _certificate(step.certificate),
    )


def _certificate(shown: Certificate) -> ObservedCertificate:
    return ObservedCertificate(shown.issuer, tuple(shown.names), iso(shown.not_before), iso(shown.not_after))


def _proxies(environment: Mapping[str, str]) -> list[Pair]:
    """The proxy variables that are set: their hosts without user, password and path."""
    found = []
    for name in sorted(environment):
        value = environment[name]
        if name.lower() in PROXY_VARIABLES and value:
            host = value if name.lower().startswith("no_") else _host_of(value)
            found.append((name, host))
    return found


def _host_of(url: str) -> str:
    try:
        parts = urlsplit(url if "://" in url else f"//{url}")
        return f"{parts.hostname or ''}:{parts.port}" if parts.port else parts.hostname or ""
    except ValueError:
        return ""
