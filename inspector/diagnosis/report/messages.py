"""The sentences of a report as messages: whoever opens the report reads them in their own language.

What is read may be forged: only sentences of this program's own catalogues are taken, and only texts and numbers of
limited size to fill them in. Everything else stays the text that was written.
"""

from __future__ import annotations

import json
import math
from functools import cache
from types import MappingProxyType
from typing import Any

from inspector.credential.text.message import Message, Value, message
from inspector.credential.text.secret import WITHHELD
from inspector.process import resources

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

FOREIGN = message("Report", "{text}")
"""A text that is not known as a sentence of this program."""
_LONGEST_VALUE, _LONGEST_TEXT, _DEEPEST = 2_000, 10_000, 10
_LARGEST_NUMBER = 1e15


class Teller:
    """Translates messages, and keeps those that cannot be found again by their text alone."""

    def __init__(self, translate: Callable[[Message], str]) -> None:
        self._translate = translate
        self._kept: dict[str, Message] = {}

    def __call__(self, said: Message) -> str:
        """Return a message in the language of the report."""
        text = self._translate(said)
        if said.template != FOREIGN.template and (said.values or text != said.template):
            self._kept.setdefault(text, said)
        return text

    def to_json(self) -> list[dict[str, Any]]:
        """Return what was kept, in the form of the JSON report."""
        return [{"text": text, **_to_json(said)} for text, said in self._kept.items() if _is_plain(said)]


class Messages:
    """The messages of a report that was read, by their text."""

    def __init__(self, listed: object) -> None:
        """Take the part ``messages`` of a JSON report; anything else, as in older reports, counts as an empty one."""
        every = [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []
        self._listed = {str(each.get("text")): each for each in reversed(every)}
        self._listed.pop(WITHHELD, None)  # several texts may have been withheld

    def find(self, text: str, likely: Iterable[Message] = ()) -> Message | None:
        """Return the message that was written as ``text``; ``None`` where it is not a sentence of this program.

        Where two are written alike in one language and not in the other, it is the ``likely`` one.
        """
        listed = self._listed.get(text)
        own = (each for each in likely if text in (each.template, *_translations(each)))
        return (_from_json(listed) if listed else None) or next(own, None) or _without_values().get(text)

    def told(self, text: str, likely: Iterable[Message] = ()) -> Message:
        """Return the message that was written as ``text``, or the text itself."""
        return self.find(text, likely) or FOREIGN.of(text=text)


def _is_plain(said: Message) -> bool:
    """Whether JSON can hold all values."""
    return all(
        _is_plain(each) if isinstance(each, Message) else not isinstance(each, float) or math.isfinite(each)
        for each in said.values.values()
    )


def _to_json(said: Message) -> dict[str, Any]:
    values = {
        name: _to_json(each) if isinstance(each, Message) else each for name, each in said.values.items()
    }
    return {"context": said.context, "template": said.template, "values": values}


def _from_json(model: dict[str, Any]) -> Message | None:
    """The message in a report; ``None`` where it is not one of this program's, or cannot be filled in."""
    try:
        said = _read(model, _DEEPEST)
        return said if len(str(said)) <= _LONGEST_TEXT else None
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


def _read(model: dict[str, Any], deepest: int) -> Message:
    context, template, values = (model[name] for name in ("context", "template", "values"))
    if not deepest or template not in _templates()[context]:
        raise ValueError
    return Message(
        context,
        template,
        MappingProxyType({name: _value(each, deepest - 1) for name, each in values.items()}),
    )


def _value(value: Any, deepest: int) -> Value:
    if isinstance(value, dict):
        return _read(value, deepest)
    is_text = isinstance(value, str) and len(value) <= _LONGEST_VALUE
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if is_text or (is_number and abs(value) < _LARGEST_NUMBER):
        return value  # type: ignore[no-any-return]
    raise ValueError


@cache
def _templates() -> dict[str, dict[str, set[str]]]:
    """The sentences of this program by context and template, each with its translations."""
    made: dict[str, dict[str, set[str]]] = {}
    try:
        for file in sorted((resources.folder() / "translations").glob("inspector_*.json")):
            for context, sentences in json.loads(file.read_text(encoding="utf-8")).items():
                for template, translated in sentences.items():
                    made.setdefault(context, {}).setdefault(template, set()).add(translated)
    except (OSError, ValueError, AttributeError, TypeError):
        return {}
    return made


def _translations(said: Message) -> Iterable[str]:
    return _templates().get(said.context, {}).get(said.template, ())


@cache
def _without_values() -> dict[str, Message]:
    """The messages that need no value by their text in each language."""
    made: dict[str, Message] = {}
    for context, sentences in _templates().items():
        for template, translated in sentences.items():
            if "{" not in template:
                for text in (template, *sorted(translated)):
                    made.setdefault(text, Message(context, template))
    return made
