"""One piece of work for the event loop, as one record from whoever asks for it to the task that runs it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Work(Generic[T]):
    """What runs, under which name, and who hears how it ends. Exactly one of ``done`` and ``cancelled`` is called."""

    group: str
    """The name by which it is counted and cancelled."""
    make: Callable[[], Coroutine[Any, Any, T]]
    """Begins it. Called once the event loop runs and gRPC is loaded."""
    done: Callable[[T], None] | None = None
    """Gets what it returned."""
    cancelled: Callable[[], None] | None = None
    """It ended without a result: it was cancelled, or raised what nobody expected."""
    exclusive: bool = False
    """Whether it cancels what still runs in its group."""
