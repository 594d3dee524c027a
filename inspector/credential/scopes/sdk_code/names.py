"""Helpers shared by the generators of all languages."""

from __future__ import annotations

from inspector.credential.permissions.rules import Selector

API_KEY = "MOMENTO_API_KEY"
"""The environment variable that the generated programs read."""


class Names:
    """Collects the names a program uses, so that it imports only these."""

    def __init__(self) -> None:
        self._used: set[str] = set()

    def __call__(self, name: str) -> str:
        """Record and return ``name``. The part before a dot is what must be imported."""
        self._used.add(name.partition(".")[0])
        return name

    def among(self, known: tuple[str, ...]) -> list[str]:
        """Return the used names that are in ``known``, in alphabetical order."""
        return sorted(self._used & set(known), key=str.lower)


def text_of(selector: Selector) -> str:
    """Return the selector's text, which is UTF-8 because ``limits.obstacle`` rejects other bytes."""
    return selector.value.decode()
