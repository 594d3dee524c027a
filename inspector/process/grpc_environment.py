"""Environment variables that change what gRPC does. Knows no gRPC: it has to run before that is loaded."""

from __future__ import annotations

import os
from collections.abc import MutableMapping

_REMOVED = (
    "GRPC_TRACE",
    "GRPC_VERBOSITY",
    "GRPC_DEFAULT_SSL_ROOTS_FILE_PATH",
)
_REMOVED_PREFIX = "GRPC_XDS_BOOTSTRAP"


def clear_grpc_environment(environment: MutableMapping[str, str] | None = None) -> tuple[str, ...]:
    """Remove the variables that print tokens, add trusted roots or choose the servers; returns their names.

    Must run before ``grpc`` is imported for the first time. ``GRPC_TRACE=all`` writes ``authorization`` to
    stderr, ``GRPC_XDS_BOOTSTRAP`` lets a control plane choose the host.
    """
    held = os.environ if environment is None else environment
    removed = [name for name in held if name in _REMOVED or name.startswith(_REMOVED_PREFIX)]
    for name in removed:
        del held[name]
    held["GRPC_VERBOSITY"] = "NONE"  # gRPC writes failed handshakes to stderr; here they are outcomes
    return tuple(sorted(removed))
