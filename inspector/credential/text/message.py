"""Sentences as data: written in English where the fact is known, translated where they are shown.

The rooms below the window know no Qt and no language. They return a :class:`Message`; the command
line prints its English, the window looks its template up in the translation catalogue first.
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
    """One translatable sentence: a context, an English ``str.format`` template and its values.

    Text values may come from a credential or a server: :meth:`render` makes every control, invisible and
    direction character in them visible. A secret must never be a value.
    """

    context: str
    template: str
    values: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))

    def of(self, **values: Value) -> Message:
        """The same sentence with these values filled in."""
        return Message(self.context, self.template, MappingProxyType({**self.values, **values}))

    def render(self, translate: Translate = _english) -> str:
        """The sentence in one language. A translation that lost a placeholder falls back to English."""
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
    """Make a :class:`Message`; values follow with :meth:`Message.of`.

    Both arguments must be literals and the only ones: Qt's ``lupdate`` reads the catalogue from the source
    (with ``-tr-function-alias QT_TRANSLATE_NOOP+=message``) and understands no further argument.
    """
    return Message(context, template)
