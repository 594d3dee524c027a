"""Sandbox: a gRPC server on loopback that signs and enforces permissions like Momento, and fails on demand."""

from __future__ import annotations

from inspector.sandbox.faults import Failure, Faults
from inspector.sandbox.fronts.fronts import Front
from inspector.sandbox.samples import Sample
from inspector.sandbox.server import Sandbox

__all__ = ["Failure", "Faults", "Front", "Sample", "Sandbox"]
