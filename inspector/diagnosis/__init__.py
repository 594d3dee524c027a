"""Diagnose credentials: what is wrong and what to do about it. Pure functions, no Qt, no gRPC.

The public names can be imported from here; the module that holds a name, and with it the rules, is loaded when the name
is first used: a call that succeeds needs none of them.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False  # typing itself would be loaded for it
if TYPE_CHECKING:
    from typing import Any

    from inspector.diagnosis.finding import Finding, Severity
    from inspector.diagnosis.rules.permission import case_findings
    from inspector.diagnosis.rules.run import run

__all__ = ["Finding", "Severity", "case_findings", "run"]

_MODULES = {
    "Finding": "finding",
    "Severity": "finding",
    "case_findings": "rules.permission",
    "run": "rules.run",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
