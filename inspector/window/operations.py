"""Calls on behalf of the window: finds the connection of an entry, runs the call, hands its outcome back.

gRPC is loaded in a worker thread after the first paint; a call that comes earlier waits for it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from inspector.credential.inspection import Source, inspect
from inspector.diagnosis import run
from inspector.window.entries import Entries, Entry, default_name

if TYPE_CHECKING:
    from inspector.sandbox import Sandbox
    from inspector.window.tasks import Tasks

_T = TypeVar("_T")
