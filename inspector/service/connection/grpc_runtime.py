"""gRPC's shared poller, kept alive for the whole process."""

from __future__ import annotations

from functools import cache

import grpc


@cache
def keep_grpc_alive() -> None:
    """Never let gRPC shut its poller down. Called on the thread of an event loop, once.

    grpc.aio (seen with 1.85.1) takes its socket readers off *every* loop when its last object goes, on whichever
    thread that is: with a second loop for the sandbox, that touches Qt's notifiers from the wrong thread and
    corrupts memory. One reference that is never given back keeps that from happening.
    """
    grpc.aio.init_grpc_aio()
