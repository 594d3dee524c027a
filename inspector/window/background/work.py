"""One piece of work for the event loop: the record that the caller creates and the task queue runs."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, Generic, TypeVar

from inspector.records import record

T = TypeVar("T")


@record(frozen=True, slots=True)
class Work(Generic[T]):
    """A coroutine to run, its group, and its callbacks. Exactly one of ``done`` and ``cancelled`` is called."""

    group: str
    """The group by which it is counted and cancelled."""
    make: Callable[[], Coroutine[Any, Any, T]]
    """Creates the coroutine. Called once the event loop runs and gRPC is loaded."""
    done: Callable[[T], None] | None = None
    """Receives its result."""
    cancelled: Callable[[], None] | None = None
    """Called if it ended without a result: it was cancelled or raised an unexpected exception."""
    exclusive: bool = False
    """Whether it cancels the running work of its group."""
    owner: object = None
    """Whose work it is, if anybody's: it is cancelled when the owner goes."""
