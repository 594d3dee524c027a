"""What is wrong with a credential, and what to do about it. Pure as well."""

from inspector.diagnosis.finding import Finding, Severity
from inspector.diagnosis.rules import run
from inspector.diagnosis.rules_permission import case_findings

__all__ = ["Finding", "Severity", "case_findings", "run"]
