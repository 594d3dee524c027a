"""Modules that are loaded at their first use: the first paint waits for what it shows, and for nothing else."""

from __future__ import annotations

from importlib import import_module

from inspector.process.descriptors import spare_descriptors

TYPE_CHECKING = False  # typing itself would be loaded for it
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any


class _LazyModule:
    """Stands for a module until something of it is asked for."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, attribute: str) -> Any:
        found = getattr(load(self._name), attribute)
        setattr(self, attribute, found)
        return found


def load(name: str) -> ModuleType:
    """Import the module ``name``, also while the system gives no more file descriptors.

    :raises ImportError: where it cannot be loaded.
    """
    with spare_descriptors():
        return import_module(name)


def lazy(name: str) -> Any:
    """A stand-in for the module ``name``, which is imported when an attribute is first read from it.

    Use it at the top of a file, with the real import beside it for type checkers and import-linter::

        if TYPE_CHECKING:
            from inspector.window.loading import reader
        else:
            reader = lazy("inspector.window.loading.reader")

    Importing is as safe between threads as Python's own ``import``. What an attribute was at its first use is kept.

    :raises ImportError: at the first use, where the module cannot be loaded.
    """
    return _LazyModule(name)
