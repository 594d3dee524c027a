"""The language of the command line: English, or a catalogue compiled from the same translations as the window's."""

from __future__ import annotations

import json

from inspector.credential.text.message import Message
from inspector.process import resources
from inspector.process.lazy import lazy

TYPE_CHECKING = False  # importing typing costs start-up time
if TYPE_CHECKING:
    from inspector.diagnosis.report import inline
else:
    inline = lazy("inspector.diagnosis.report.inline")  # not for JSON

LANGUAGES = ("en", "ja")
_catalogue: dict[str, dict[str, str]] = {}


def use(language: str) -> None:
    """Speak this language from now on. English where the catalogue is missing or cannot be read."""
    global _catalogue  # noqa: PLW0603 - one language a process
    _catalogue = {}
    if language == "en":
        return
    try:
        file = resources.folder() / "translations" / f"inspector_{language}.json"
        _catalogue = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        _catalogue = {}


def say(text: Message) -> str:
    """Return a message in the language in use."""
    return text.render(_translated)


def say_plainly(text: Message) -> str:
    """The same for a line that a person reads: what is code in a report stands in quotation marks."""
    return text.render(_quoted)


def _quoted(context: str, template: str) -> str:
    return inline.plain(_translated(context, template), say)


def _translated(context: str, template: str) -> str:
    return _catalogue.get(context, {}).get(template, template)
