"""One reader a format: each gives the named values of a text as a program that reads the format gets them.

A reader is imported when a text has the signs of its format: most texts need one or two of them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any


@cache
def load(module: str, function: str) -> Callable[..., Any]:
    """The function of a module in this package, which is imported with it."""
    found: Callable[..., Any] = getattr(import_module(f"{__name__}.{module}"), function)
    return found
