"""Durations on the command line: ``90``, ``90s``, ``30m``, ``12h``, ``14d``, ``2w``."""

from __future__ import annotations

import argparse

from inspector.credential.text.patterns import pattern

_SECONDS = {"": 1, "s": 1, "m": 60, "h": 3_600, "d": 86_400, "w": 604_800}
_UNITS = ("s", "m", "h", "d", "w")
_FORM = pattern(r"([0-9]{1,10}(?:\.[0-9]{1,3})?)([smhdw]?)")


def seconds(text: str) -> float:
    """Return the seconds of a duration.

    :raises argparse.ArgumentTypeError: if it is none; the text is not quoted.
    """
    found = _FORM.fullmatch(text.strip())
    if found is None:
        raise argparse.ArgumentTypeError("not a duration, such as 90s, 30m, 12h or 14d")
    return float(found[1]) * _SECONDS[found[2]]


def lifetime(text: str) -> float:
    """The same for the life of a credential, where a number without a unit is likely meant as days."""
    value = seconds(text)
    if not text.strip().endswith(_UNITS):
        raise argparse.ArgumentTypeError("needs a unit: s, m, h, d or w, such as 30m or 14d")
    return value


def whole_lifetime(text: str) -> int:
    """The same in whole seconds."""
    return int(lifetime(text))
