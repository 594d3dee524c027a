"""Callbacks that are dropped once their Qt object has been deleted."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec

from PySide6.QtCore import QObject
from shiboken6 import isValid

_P = ParamSpec("_P")


def while_alive(owner: QObject, act: Callable[_P, object]) -> Callable[_P, None]:
    """Wrap ``act`` so that it does nothing once Qt has deleted ``owner``.

    A call may outlive the page that started it: meanwhile all credentials can be cleared or the language changed.
    """

    def acting(*args: _P.args, **kwargs: _P.kwargs) -> None:
        if isValid(owner):
            act(*args, **kwargs)

    return acting
