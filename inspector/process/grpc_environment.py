"""Remove environment variables that change gRPC's behaviour. Does not import gRPC, because it must run before that."""

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
    """Remove the variables that print tokens, add trusted roots or choose the servers; return their names.

    Must run before ``grpc`` is imported for the first time. ``GRPC_TRACE=all`` writes ``authorization`` to
    stderr, ``GRPC_XDS_BOOTSTRAP`` lets a control plane choose the host.
    """
    held = os.environ if environment is None else environment
    removed = [name for name in held if name in _REMOVED or name.startswith(_REMOVED_PREFIX)]
    for name in removed:
        del held[name]
    held["GRPC_VERBOSITY"] = (
        "NONE"  # gRPC logs failed handshakes to stderr; this program reports them as outcomes
    )
    return tuple(sorted(removed))
