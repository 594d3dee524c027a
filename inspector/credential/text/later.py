"""Functions of modules that few texts need, loaded at the first call: a report on one key waits for each module."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def later(module: str, function: str) -> Callable[..., Any]:
    """Stand for ``function`` of ``module`` in this package, such as ``paste.not_momento``, until it is called.

    Use it at the top of a file, with the real import beside it for type checkers and import-linter.
    """

    def called(*arguments: Any, **named: Any) -> Any:
        found = getattr(import_module(f"inspector.credential.{module}"), function)
        return found(*arguments, **named)

    return called
