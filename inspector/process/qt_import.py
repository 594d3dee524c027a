"""Import Qt without PySide6's import hook, which slows down every later import."""

from __future__ import annotations

import builtins
import os
import sys

from inspector.process.lazy import load

TYPE_CHECKING = False  # typing itself would be loaded for it
if TYPE_CHECKING:
    from typing import Any

_SELDOM_NEEDED = ("zipfile", "tempfile", "traceback", "base64", "ipaddress")
"""Modules that shiboken6 6.11 imports beforehand, to unpack itself and to tell of a failure, or with pathlib."""


class _StandIn:
    """Is a module for whoever imports it, and loads it once something of it is asked for."""

    __spec__ = None
    """Python's ``import`` looks at it."""

    def __init__(self, name: str) -> None:
        self._name = name
        sys.modules[name] = self  # type: ignore[assignment]

    def __getattr__(self, attribute: str) -> Any:
        self.leave()
        return getattr(load(self._name), attribute)

    def leave(self) -> None:
        """Let the next import load the module itself."""
        if sys.modules.get(self._name) is self:  # type: ignore[comparison-overlap]
            del sys.modules[self._name]


def load_qt() -> None:
    """Import Qt, then remove PySide6's hook from ``import``.

    The hook reads the source of every module imported afterwards and looks for ``__feature__`` imports. This program
    has none; without the hook gRPC loads 20 % faster and takes 5 MB less.

    What Qt's Python side imports and seldom uses is loaded when it is used.

    ``SBK_EMBED`` is removed from the environment: it makes shiboken write files into its own folder.

    :raises ImportError: when Qt, or a system library it needs, is missing.
    """
    os.environ.pop("SBK_EMBED", None)
    stand_ins = [_StandIn(name) for name in _SELDOM_NEEDED if name not in sys.modules]
    try:
        import PySide6  # noqa: PLC0415 - what this is for

        original = getattr(builtins, "__orig_import__", None)
        if original is not None:
            builtins.__import__ = original
        import PySide6.QtCore  # noqa: F401, PLC0415
    finally:
        for each in stand_ins:
            each.leave()
