"""Translatable messages for the packages without Qt.

These packages return a :class:`Message`. The command line prints its English text; the window translates its template
with the translation catalogue first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from string import Formatter
from types import MappingProxyType
from typing import TypeAlias

from inspector.credential.text.patterns import pattern
from inspector.credential.text.visible import visible
from inspector.records import record

_JAPANESE = pattern("[\u3001-\u30ff\u4e00-\u9fff\uff01-\uff5e]")
"""Kana, kanji and Japanese punctuation."""
_FIRST_JAPANESE = "\u3001"

Value: TypeAlias = "str | int | float | Message"
Translate: TypeAlias = Callable[[str, str], str]


def _english(_context: str, template: str) -> str:
    return template


@record(frozen=True, slots=True)
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
            return _filled(translate(self.context, self.template), shown)
        except (KeyError, IndexError, ValueError):
            return self.template.format(**shown)

    def __str__(self) -> str:
        return self.render()

    def __hash__(self) -> int:
        return hash((self.context, self.template, tuple(sorted(self.values))))


def _filled(template: str, shown: Mapping[str, str | int | float]) -> str:
    """Fill a template. A value that is empty takes the space before it along.

    In Japanese, a space beside a value stays only where the value is Latin text or a number.
    """
    for empty in (each for each, value in shown.items() if value == ""):
        template = template.replace(f" {{{empty}}}", "")
    if max(template, default="") < _FIRST_JAPANESE:
        return template.format(**shown)
    text = ""
    for literal, name, spec, _conversion in Formatter().parse(template):
        if literal[:1] == " " and _JAPANESE.match(literal, 1) and _JAPANESE.match(text[-1:]):
            text += literal[1:]
        else:
            text += literal
        if name is not None:
            value = format(shown[name], spec or "")
            if _JAPANESE.match(value) and text[-1:] == " " and _JAPANESE.match(text[-2:-1]):
                text = text[:-1]
            text += value
    return text


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
