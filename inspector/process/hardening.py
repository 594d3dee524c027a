"""Protect the secrets of the process: once before Qt and gRPC are loaded, once after the window is painted."""

from __future__ import annotations

import os

from inspector.process import system
from inspector.process.grpc_environment import clear_grpc_environment


def harden() -> None:
    """Make new files private, disable core dumps, and remove gRPC variables that leak tokens or choose servers."""
    os.umask(0o077)
    system.here.limit()
    clear_grpc_environment()


def seal(*, always: bool = False) -> None:
    """Keep other programs of this user from reading the memory (Linux: the process cannot be dumped or traced).

    Does nothing where desktop portals need to read it, unless ``always``.
    """
    system.here.seal(always=always)


def is_sealed() -> bool | None:
    """Whether other programs of this user cannot read the memory of this process; ``None`` where nobody can tell."""
    return system.here.is_sealed()
