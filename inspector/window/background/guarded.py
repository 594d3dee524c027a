"""Answers that come after their page has gone."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec

from PySide6.QtCore import QObject
from shiboken6 import isValid

_P = ParamSpec("_P")


def while_alive(owner: QObject, act: Callable[_P, object]) -> Callable[_P, None]:
    """``act``, until Qt has deleted ``owner``; nothing from then on.

    A call may outlive the page that asked for it: everything can be forgotten, or the language changed, meanwhile.
    """

    def acting(*args: _P.args, **kwargs: _P.kwargs) -> None:
        if isValid(owner):
            act(*args, **kwargs)

    return acting
