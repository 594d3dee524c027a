"""Keep gRPC's shared poller alive for the whole process."""

from __future__ import annotations

from functools import cache

import grpc


@cache
def keep_grpc_alive() -> None:
    """Prevent gRPC from shutting down its poller. Call it once, on the thread of an event loop.

    When its last object is destroyed, grpc.aio (seen with 1.85.1) removes its socket readers from *all* loops, on
    that object's thread. With a second loop for the sandbox this touches Qt's notifiers from the wrong thread and
    corrupts memory. A reference that is never released prevents it.
    """
    grpc.aio.init_grpc_aio()
