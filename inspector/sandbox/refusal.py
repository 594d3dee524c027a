"""The sandbox's errors: a gRPC status, a message, and the service's ``err`` trailer."""

from __future__ import annotations

import grpc

GENERAL = "momento_general_err"


class RefusedError(Exception):
    """Raised by a method to answer its call with an error status."""

    def __init__(self, code: grpc.StatusCode, details: str, err: str = GENERAL) -> None:
        super().__init__(details)
        self.code = code
        self.details = details
        self.err = err


def invalid(details: str) -> RefusedError:
    """INVALID_ARGUMENT: the request is wrong whoever sends it."""
    return RefusedError(grpc.StatusCode.INVALID_ARGUMENT, details)


def unauthenticated(details: str) -> RefusedError:
    """UNAUTHENTICATED: the caller is not known."""
    return RefusedError(grpc.StatusCode.UNAUTHENTICATED, details)


def denied() -> RefusedError:
    """PERMISSION_DENIED, with the service's message (momento-cli, pull request 367)."""
    return RefusedError(
        grpc.StatusCode.PERMISSION_DENIED, "Unauthorized: Token is not authorized to make this call"
    )


def no_cache(name: str) -> RefusedError:
    """NOT_FOUND: the cache does not exist."""
    return RefusedError(grpc.StatusCode.NOT_FOUND, f"Cache with name {name!r} does not exist")


def failed_precondition(details: str) -> RefusedError:
    """FAILED_PRECONDITION: the request is valid but does not fit the present state."""
    return RefusedError(grpc.StatusCode.FAILED_PRECONDITION, details)
