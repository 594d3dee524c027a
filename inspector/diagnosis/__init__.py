"""Diagnose credentials: what is wrong and what to do about it. Pure functions, no Qt, no gRPC."""

from inspector.diagnosis.finding import Finding, Severity
from inspector.diagnosis.rules.permission import case_findings
from inspector.diagnosis.rules.run import run

__all__ = ["Finding", "Severity", "case_findings", "run"]
