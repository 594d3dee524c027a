"""Names of keys as this system writes them: ``Ctrl+G`` is ``⌘G`` on macOS."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence


def native(keys: str) -> str:
    """Return keys in Qt's notation as the person knows them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def with_keys(text: str, keys: str) -> str:
    """Return a tooltip that ends with its keys in brackets."""
    return f"{text} ({native(keys)})" if keys else text
