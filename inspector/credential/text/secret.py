"""Secret texts, which are masked when printed."""

from __future__ import annotations

from typing import Any, NoReturn

MASK = "\u2022" * 12
"""Shown instead of a secret, whatever its length."""
WITHHELD = "[withheld]"
"""Shown instead of a name or value that may contain a secret."""


class Secret:
    """Text that must not reach a log, a report or a traceback.

    ``repr``, ``str`` and ``format`` are masked, and pickling raises ``TypeError``. Only :meth:`reveal` returns the
    text, so that every use can be found by its name.
    """

    __slots__ = ("__text",)

    def __init__(self, text: str) -> None:
        self.__text = text

    def reveal(self) -> str:
        """Return the text."""
        return self.__text

    def masked(self, head: int = 12, tail: int = 4) -> str:
        """Return the first and last characters, for recognition. A short text is masked completely."""
        if len(self.__text) < 4 * (head + tail):
            return MASK
        return f"{self.__text[:head]}{MASK[:8]}{self.__text[-tail:]}"

    def fingerprint(self) -> str:
        """Return eight hex digits of SHA-256, such as ``9f3c-1a77``, to match reports without the secret."""
        import hashlib  # noqa: PLC0415 - OpenSSL: 3 MB that a window without a credential does not need

        digest = hashlib.sha256(self.__text.encode("utf-8", "surrogatepass")).hexdigest()
        return f"{digest[:4]}-{digest[4:8]}"

    def __bool__(self) -> bool:
        return bool(self.__text)

    def __len__(self) -> int:
        return len(self.__text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self.__text == other.reveal()

    def __hash__(self) -> int:
        return hash(("Secret", self.__text))

    def __repr__(self) -> str:
        return "[secure]"

    __str__ = __repr__

    def __format__(self, _spec: str) -> str:
        return "[secure]"

    def __reduce_ex__(self, _protocol: Any) -> NoReturn:
        raise TypeError("a Secret is not serialised")
