"""The folder of the scopes that were saved by name: a scope file each, readable by this user only.

Each scope has a file of its own, so that two windows that save at once lose nothing. The name is inside the file,
because names are foreign text and no file system takes all of them. A file that was put there by hand is taken as
well; one without a name is called as the file is. What cannot be read is reported and left as it is.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from pathlib import Path

from inspector.credential.scopes.scope import Scope
from inspector.credential.scopes.scope_json import Misread, NamedScope, read_named, write_scope
from inspector.credential.text import shapes
from inspector.credential.text.visible import visible
from inspector.process.private_file import write_private
from inspector.process.write_faults import NotWritten, why_not_written
from inspector.records import record
from inspector.window.widgets.files import content_of

LARGEST = 65_536
"""The largest scope file that is read, in bytes."""
MOST = 200
"""The most scopes that are listed."""
LONGEST_NAME = 80
"""The most characters of a name."""


@record(frozen=True, slots=True)
class SavedScope:
    """A scope with its name, which is safe to show, and its file."""

    name: str
    scope: Scope
    file: Path


@record(frozen=True, slots=True)
class Unread:
    """A file of the folder that is no scope: its name, and the mistake or ``unreadable``, ``large``, ``not-text``."""

    name: str
    why: Misread | str


@record(frozen=True, slots=True)
class Shelf:
    """What the folder holds, by name."""

    scopes: tuple[SavedScope, ...] = ()
    unread: tuple[Unread, ...] = ()
    left_out: int = 0
    """How many files were not looked at, because there are more than :data:`MOST`."""
    closed: bool = False
    """The folder is there, but could not be read."""

    def called(self, name: str) -> SavedScope | None:
        """Return the scope of this name, whatever its case."""
        return next((each for each in self.scopes if each.name.casefold() == name.casefold()), None)


def look(folder: Path) -> Shelf:
    """Read the folder. It may be missing."""
    try:
        files = sorted(each for each in folder.iterdir() if _is_named_like_a_scope(each.name))
    except FileNotFoundError:
        return Shelf()
    except OSError:
        return Shelf(closed=True)
    scopes, unread = [], []
    for file in files[:MOST]:
        read = read_file(file)
        if isinstance(read, NamedScope):
            scopes.append(SavedScope(name_from(read.name) or name_from(file.stem), read.scope, file))
        else:
            unread.append(Unread(visible(file.name, LONGEST_NAME), read))
    scopes.sort(key=lambda each: each.name.casefold())
    return Shelf(tuple(scopes), tuple(unread), max(len(files) - MOST, 0))


def read_file(file: Path) -> NamedScope | Misread | str:
    """Read a scope file; else what is wrong with it, as in :class:`Unread`."""
    content, problem = content_of(file, LARGEST)
    if problem:
        return problem
    try:
        return read_named(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return "not-text"


def save(folder: Path, name: str, scope: Scope, file: Path | None = None) -> Path | NotWritten:
    """Write a scope into ``file`` of the folder, or a new one. Return its file, or why the system refuses."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        return why_not_written(folder / "scope.json", error)
    place = file or folder / f"{secrets.token_hex(8)}.json"
    done = write_private(place, write_scope(scope, name))
    return done if isinstance(done, NotWritten) else place


def delete(file: Path) -> NotWritten | None:
    """Delete a file; return why the system refused, if it did. One that is gone already counts as deleted."""
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        return why_not_written(file, error)
    return None


def name_from(text: str) -> str:
    """Return a name that is safe to show and to keep, on one line; empty where nothing is left."""
    shown = visible(text.strip()[:LONGEST_NAME], LONGEST_NAME)
    return shown[:LONGEST_NAME]


def free_name(name: str, taken: Iterable[str]) -> str:
    """Return the name, with a number where it is taken."""
    known = {each.casefold() for each in taken}
    if name.casefold() not in known:
        return name
    for number in range(2, MOST + 3):
        ending = f" ({number})"
        numbered = f"{name[: LONGEST_NAME - len(ending)]}{ending}"
        if numbered.casefold() not in known:
            return numbered
    return name


def holds_secret(scope: Scope, name: str = "") -> bool:
    """Return whether a name or a text in the scope is a credential: it would be kept in plain text."""
    texts = [name, scope.token_id]
    texts += [part.value.decode(errors="replace") for rule in scope.rules for part in (rule.cache, rule.item)]
    return any(shapes.is_begun(text) or any(shapes.find(text)) for text in texts)


def _is_named_like_a_scope(name: str) -> bool:
    return name.lower().endswith(".json") and not name.startswith(".")
