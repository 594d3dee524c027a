"""Translatable messages for the packages without Qt.

These packages return a :class:`Message`. The command line prints its English text; the window translates its template
with the translation catalogue first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeAlias

from inspector.credential.text.visible import visible

Value: TypeAlias = "str | int | float | Message"
Translate: TypeAlias = Callable[[str, str], str]


def _english(_context: str, template: str) -> str:
    return template


@dataclass(frozen=True, slots=True)
class Message:
    """A translatable message: a context, an English ``str.format`` template and its values.

    Text values may come from a credential or a server: :meth:`render` makes control, invisible and direction
    characters in them visible. A secret must never be a value.
    """

    context: str
    template: str
    values: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))

    def of(self, **values: Value) -> Message:
        """Return the message with these values."""
        return Message(
            self.context,
            self.template,
            MappingProxyType({**self.values, **values} if self.values else values),
        )

    def render(self, translate: Translate = _english) -> str:
        """Return the text in one language. Falls back to English if the translation lacks a placeholder."""
        shown = {name: _shown(value, translate) for name, value in self.values.items()}
        try:
            return translate(self.context, self.template).format(**shown)
        except (KeyError, IndexError, ValueError):
            return self.template.format(**shown)

    def __str__(self) -> str:
        return self.render()

    def __hash__(self) -> int:
        return hash((self.context, self.template, tuple(sorted(self.values))))


def _shown(value: Value, translate: Translate) -> str | int | float:
    if isinstance(value, Message):
        return value.render(translate)
    return visible(value) if isinstance(value, str) else value


def message(context: str, template: str) -> Message:
    """Make a :class:`Message`; add values with :meth:`Message.of`.

    Both arguments must be literals, and there must be no other: Qt's ``lupdate`` extracts them from the source
    (with ``-tr-function-alias QT_TRANSLATE_NOOP+=message``).
    """
    return Message(context, template)
