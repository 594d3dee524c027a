"""Protocols for the results of the package ``service``, which is above this one and cannot be imported here."""

# ruff: noqa: D102  # documented at Outcome, Probe, Step and CheckResult in inspector.service

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from inspector.credential.permissions.access import Decision
from inspector.credential.text.message import Message
from inspector.diagnosis.live.faults import Fault


class Call(Protocol):
    """Protocol of ``service.connection.outcome.Outcome``."""

    @property
    def operation(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def good(self) -> bool: ...
    @property
    def code(self) -> str | None: ...
    @property
    def details(self) -> str: ...
    @property
    def made_here(self) -> bool: ...
    @property
    def err(self) -> str | None: ...
    @property
    def host(self) -> str: ...
    @property
    def cache(self) -> str: ...
    @property
    def key(self) -> bytes: ...
    @property
    def latency(self) -> float | None: ...
    @property
    def clock_skew(self) -> float | None: ...


class Certificate(Protocol):
    """Protocol of ``service.checks.steps.Certificate``."""

    @property
    def issuer(self) -> str: ...
    @property
    def names(self) -> tuple[str, ...]: ...
    @property
    def not_after(self) -> float: ...
    @property
    def trusted_by_system(self) -> bool: ...


class Probe(Protocol):
    """Protocol of ``service.checks.targets.Probe``."""

    @property
    def predicted(self) -> Decision: ...


class Step(Protocol):
    """Protocol of ``service.checks.steps.Step``."""

    @property
    def state(self) -> str: ...
    @property
    def summary(self) -> Message: ...
    @property
    def peer(self) -> str: ...
    @property
    def fault(self) -> Fault | None: ...
    @property
    def certificate(self) -> Certificate | None: ...
    @property
    def outcome(self) -> Call | None: ...
    @property
    def probe(self) -> Probe | None: ...


class Proxy(Protocol):
    """Protocol of ``service.connection.proxies.Proxy``."""

    @property
    def variable(self) -> str: ...
    @property
    def shown(self) -> str: ...


class CheckResult(Protocol):
    """Protocol of ``service.checks.steps.CheckResult``."""

    @property
    def steps(self) -> Sequence[Step]: ...
    @property
    def proxy(self) -> Proxy | None: ...
    @property
    def proxy_used(self) -> bool: ...
    @property
    def clock_skew(self) -> float | None: ...
