"""Cells of CSV files that a spreadsheet does not run.

The guard follows OWASP's "CSV Injection": spreadsheets run a cell that starts with ``= + - @``, a tab or a carriage
return as a formula, so it gets a leading apostrophe.
"""

from __future__ import annotations

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
BYTE_ORDER_MARK = "\ufeff"
"""A byte order mark, which tells Excel that a file is UTF-8."""


def guarded(text: str) -> str:
    """Return ``text`` so that a spreadsheet does not run it."""
    return f"'{text}" if text.startswith(_FORMULA) else text
