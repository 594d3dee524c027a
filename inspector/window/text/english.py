"""The English of what the window says in another language: by it an action is found, whatever the language."""

from __future__ import annotations

import json
from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale

from inspector.window.look import resources

_CATALOGUE = "translations/inspector_ja.json"
"""Context, English and Japanese of every sentence. The command line speaks from the same file."""


def english_of(text: str) -> tuple[str, ...]:
    """Return every sentence of the sources that is translated as ``text``; none where the window speaks English."""
    if QCoreApplication.translate("actions", "&Quit") == "&Quit":
        return ()
    return _sources().get(text, ())


def language_name(code: str) -> str:
    """Return the English name of a language (``ja``), by which its choice is found: the menu has its own name."""
    return QLocale.languageToString(QLocale(code).language())


@cache
def _sources() -> dict[str, tuple[str, ...]]:
    """The sentences of the sources by their translation; empty if the catalogue cannot be read."""
    try:
        catalogue: dict[str, dict[str, str]] = json.loads(resources.read_text(_CATALOGUE))
    except (OSError, ValueError):
        return {}
    made: dict[str, tuple[str, ...]] = {}
    for sentences in catalogue.values():
        for source, translated in sentences.items():
            known = made.get(translated, ())
            if source not in known:
                made[translated] = (*known, source)
    return made
