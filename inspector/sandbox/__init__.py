"""Momento on loopback: a gRPC server that signs and enforces like the service, and fails when told."""

from __future__ import annotations

from inspector.sandbox.faults import Failure, Faults
from inspector.sandbox.samples import Sample
from inspector.sandbox.server import Sandbox

__all__ = ["Failure", "Faults", "Sample", "Sandbox"]
