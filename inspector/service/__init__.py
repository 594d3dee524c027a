"""Real calls with a credential.

The public names can be imported from here; the module that holds a name, and with it gRPC where it makes calls, is
loaded when the name is first used.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False  # typing itself would be loaded for it
if TYPE_CHECKING:
    from typing import Any

    from inspector.service.calls.single import SingleCall, perform
    from inspector.service.checks.canary import canary
    from inspector.service.checks.check import check_connection
    from inspector.service.checks.sweep import sweep
    from inspector.service.connection.connection import Connection
    from inspector.service.connection.connections import Connections
    from inspector.service.connection.outcome import CallInfo, Outcome, State
    from inspector.service.connection.setting import ConnectionSetting
    from inspector.service.load.repeat import repeat

__all__ = [
    "CallInfo",
    "Connection",
    "ConnectionSetting",
    "Connections",
    "Outcome",
    "SingleCall",
    "State",
    "canary",
    "check_connection",
    "perform",
    "repeat",
    "sweep",
]

_MODULES = {
    "CallInfo": "connection.outcome",
    "Connection": "connection.connection",
    "ConnectionSetting": "connection.setting",
    "Connections": "connection.connections",
    "Outcome": "connection.outcome",
    "SingleCall": "calls.single",
    "State": "connection.outcome",
    "canary": "checks.canary",
    "check_connection": "checks.check",
    "perform": "calls.single",
    "repeat": "load.repeat",
    "sweep": "checks.sweep",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
