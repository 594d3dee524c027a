"""What protects secrets from the moment the process starts. Runs before Qt and gRPC are loaded."""

from __future__ import annotations

import os
import sys

from inspector.service.environment import clear_grpc_environment


def harden() -> None:
    """Files private to this user, no core dumps, and no variables that make gRPC print tokens or choose servers."""
    os.umask(0o077)
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - Unix only

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    clear_grpc_environment()
