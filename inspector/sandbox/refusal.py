"""What the sandbox says no with: a gRPC status, words, and the ``err`` trailer of the service."""

from __future__ import annotations

import grpc

GENERAL = "momento_general_err"


class RefusedError(Exception):
    """A call that is answered with an error status instead of a response."""

    def __init__(self, code: grpc.StatusCode, details: str, err: str = GENERAL) -> None:
        super().__init__(details)
        self.code = code
        self.details = details
        self.err = err


def invalid(details: str) -> RefusedError:
    """A request that cannot be right, whoever asks."""
    return RefusedError(grpc.StatusCode.INVALID_ARGUMENT, details)


def unauthenticated(details: str) -> RefusedError:
    """Nobody knows who asks."""
    return RefusedError(grpc.StatusCode.UNAUTHENTICATED, details)


def denied() -> RefusedError:
    """Known, but not allowed; the service's own words (momento-cli, pull request 367)."""
    return RefusedError(
        grpc.StatusCode.PERMISSION_DENIED, "Unauthorized: Token is not authorized to make this call"
    )


def no_cache(name: str) -> RefusedError:
    """The cache does not exist."""
    return RefusedError(grpc.StatusCode.NOT_FOUND, f"Cache with name {name!r} does not exist")


def failed_precondition(details: str) -> RefusedError:
    """Right in itself, but not in this state."""
    return RefusedError(grpc.StatusCode.FAILED_PRECONDITION, details)
