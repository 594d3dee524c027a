"""Loads Qt without a habit of PySide6 that costs every later import."""

from __future__ import annotations

import builtins


def load_qt() -> None:
    """Import Qt, and take PySide6's hook out of ``import`` again.

    The hook reads the source of each module imported from then on, in search of ``__feature__`` imports. This program
    has none; without the hook gRPC is loaded a fifth faster and takes 5 MB less.

    :raises ImportError: where Qt or a library of the system that it needs is missing.
    """
    import PySide6.QtCore  # noqa: F401, PLC0415 - what this is for

    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original
