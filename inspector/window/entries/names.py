"""Names for new entries."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from inspector.credential.model import kinds
from inspector.credential.text.message import Message, message
from inspector.credential.text.visible import visible
from inspector.process.lazy import lazy
from inspector.window.entries.entry import Entry
from inspector.window.text import labels

if TYPE_CHECKING:
    from inspector.credential.model import key_file
    from inspector.credential.model.inspection import Inspection
    from inspector.sandbox import samples as sandbox_samples
else:
    key_file = lazy("inspector.credential.model.key_file")  # for names of files
    sandbox_samples = lazy("inspector.sandbox.samples")  # loaded with the sandbox

MOST_CHARACTERS = 120
_OF_A_FILE = 60
SANDBOX_KEY = message("SandboxControl", "Sandbox key")
MINTED_TOKEN = message("Minter", "Minted token")
NEW_KEY = message("Minter", "New API key")
NEW_V2_KEY = message("Minter", "New version 2 key")
RENEWED_KEY = message("Minter", "Renewed API key")
_OWN = (SANDBOX_KEY, MINTED_TOKEN, NEW_KEY, NEW_V2_KEY, RENEWED_KEY)
"""Names of credentials that this program has made."""
_FIELDS = frozenset({"apiKey", "api_key", "authToken", "auth_token"})
"""Fields of every key file, Momento's console's and this program's: the name of the file says more."""


class Names:
    """Makes names for new entries.

    It remembers the last number used, so that 10,000 equal names do not need 10,000 tries.
    """

    def __init__(self) -> None:
        self._last: dict[str, int] = {}

    def name(self, inspection: Inspection, taken: Container[str]) -> str:
        """Return the variable, profile or file name, else the kind.

        If it is taken, a variable is followed by its file, and what is taken even so by a number.
        """
        source = inspection.source
        named = source.name if source.name and source.variable in _FIELDS else source.variable or source.name
        base = visible(_without_suffix(named or "") or labels.title_of(inspection), MOST_CHARACTERS)
        if base not in taken:
            self._last.pop(base, None)  # the others were removed
            return base
        in_file = f"{base} ({visible(source.name or '', _OF_A_FILE)})"
        if source.name and named == source.variable and in_file not in taken:
            return in_file
        number = next(n for n in count(self._last.get(base, 1) + 1) if f"{base} ({n})" not in taken)
        self._last[base] = number
        return f"{base} ({number})"


class NamedByUs(NamedTuple):
    """An entry whose name this program has made, in the language of the window."""

    entry: Entry
    title: Message
    number: str
    """What makes the name unique, such as `` (2)``; empty where the title alone is."""


def named_by_us(entries: Iterable[Entry]) -> list[NamedByUs]:
    """Return the entries with such names. Call it before the language changes, and :func:`rename` afterwards."""
    found = []
    for entry in entries:
        samples = sandbox_samples.NAMES.values() if entry.sandbox else ()
        for title in (kinds.title_of(entry.inspection.kind, entry.inspection.claims), *_OWN, *samples):
            base = labels.translate(title)
            if re.fullmatch(r"( \(\d+\))?", entry.name.removeprefix(base)) and entry.name.startswith(base):
                found.append(NamedByUs(entry, title, entry.name[len(base) :]))
                break
    return found


def rename(named: Iterable[NamedByUs]) -> None:
    """Give these entries the same names in the language of the window."""
    for entry, title, number in named:
        entry.name = f"{labels.translate(title)}{number}"


def _without_suffix(name: str) -> str:
    """Return the name of the program's own file without the suffix, which all of them have."""
    for suffix in (key_file.SUFFIX, key_file.EARLIER_SUFFIX):
        if name.lower().endswith(f".{suffix}"):
            return name[: -len(suffix) - 1]
    return name


def default_name(inspection: Inspection, taken: Container[str]) -> str:
    """Return a name for one new entry."""
    return Names().name(inspection, taken)
