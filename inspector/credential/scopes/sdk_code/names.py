"""What the writers of all languages share."""

from __future__ import annotations

from inspector.credential.permissions.rules import Selector

API_KEY = "MOMENTO_API_KEY"
"""The environment variable the generated programs read."""


class Names:
    """Remembers the names a program uses, so that it imports these and no others."""

    def __init__(self) -> None:
        self._used: set[str] = set()

    def __call__(self, name: str) -> str:
        """Use ``name``: the part before a dot is what has to be imported."""
        self._used.add(name.partition(".")[0])
        return name

    def among(self, known: tuple[str, ...]) -> list[str]:
        """The used names out of ``known``, in alphabetical order."""
        return sorted(self._used & set(known), key=str.lower)


def text_of(selector: Selector) -> str:
    """The selector's text. :func:`~inspector.credential.sdk_code.limits.obstacle` lets only UTF-8 through."""
    return selector.value.decode()
