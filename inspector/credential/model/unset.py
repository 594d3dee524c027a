"""Why a setting gives its variable no value in the language it is written in, as data."""

from __future__ import annotations

from enum import StrEnum, auto

from inspector.records import record


class Mistake(StrEnum):
    """What keeps a setting from being one."""

    FULL_WIDTH = auto()
    """A full-width sign of an input method stands where `=` or `:` belongs."""
    WIDE_NAME = auto()
    """The name has full-width characters of an input method."""
    NEXT_LINE = auto()
    """The line ends behind `=`, and the value stands in the next one."""
    EMPTIED = auto()
    """A later setting of the same name is empty."""
    REPLACED = auto()
    """A later setting of the same name is the placeholder of an example."""
    SPACE = auto()
    """A shell or a Dockerfile has a space on one side of `=`."""
    DOLLAR = auto()
    """A shell sees `$` before the name that it is to set."""
    OTHER_SHELL = auto()
    """The command sets variables in another shell."""
    NO_QUOTES = auto()
    """PowerShell takes a value without quotes for a command."""
    EQUALS = auto()
    """The command takes name and value as two words."""
    LIST_ITEM = auto()
    """An entry of a list of Compose is not written as `NAME=value`."""
    YAML_EQUALS = auto()
    """`NAME=value` stands where YAML expects `NAME: value`."""
    YAML_COLON = auto()
    """No space stands behind the colon."""
    NO_SIGN = auto()
    """A line of a file of environment variables has no `=`."""


@record(frozen=True, slots=True)
class Unset:
    """A setting of a credential or its endpoint that gives its variable no value."""

    mistake: Mistake
    name: str
    written: str = ""
    """The sign or command that stands there."""
    instead: str = ""
    """The sign that belongs there, or the beginning of the right command."""
    where: str = ""
    """The shell that does not know the command."""
