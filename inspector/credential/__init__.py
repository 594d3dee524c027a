"""Decode credentials. Pure functions: no Qt, no gRPC, no clock, and no file access except in ``files``.

The public names can be imported from here; the module that holds a name is loaded when the name is first used.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False  # typing itself would be loaded for it
if TYPE_CHECKING:
    from typing import Any

    from inspector.credential.endpoint.endpoint import Endpoint, parse_endpoint
    from inspector.credential.inspection import Inspection, inspect, inspect_all
    from inspector.credential.model.inspection import Facts, Source
    from inspector.credential.model.kinds import Kind
    from inspector.credential.permissions.access import Decision, Operation, may
    from inspector.credential.permissions.rules import Permissions, Rule
    from inspector.credential.sdk.prediction import check_sdks
    from inspector.credential.text.message import Message, message
    from inspector.credential.text.secret import Secret

__all__ = [
    "Decision",
    "Endpoint",
    "Facts",
    "Inspection",
    "Kind",
    "Message",
    "Operation",
    "Permissions",
    "Rule",
    "Secret",
    "Source",
    "check_sdks",
    "inspect",
    "inspect_all",
    "may",
    "message",
    "parse_endpoint",
]

_MODULES = {
    "Decision": "permissions.access",
    "Endpoint": "endpoint.endpoint",
    "Facts": "model.inspection",
    "Inspection": "model.inspection",
    "Kind": "model.kinds",
    "Message": "text.message",
    "Operation": "permissions.access",
    "Permissions": "permissions.rules",
    "Rule": "permissions.rules",
    "Secret": "text.secret",
    "Source": "model.inspection",
    "check_sdks": "sdk.prediction",
    "inspect": "inspection",
    "inspect_all": "inspection",
    "may": "permissions.access",
    "message": "text.message",
    "parse_endpoint": "endpoint.endpoint",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
