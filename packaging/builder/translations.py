"""The verb `translations`: collect the sentences of the sources into `.ts` files, and compile those to `.qm` files.

`.ts` files are checked in. `.qm` files are build products that are shipped but ignored by git.
"""

from __future__ import annotations

import re
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from environment.prepare import release_translations

from .project import RESOURCES, ROOT, BuildError, output, run

FOLDER = RESOURCES / "translations"
SOURCE_LANGUAGE = "en"
"""The language of the sources. Its catalogue contains only the sentences with plural forms."""
LANGUAGES = ("ja", SOURCE_LANGUAGE)
MOST_SHOWN = 20
PLACE = re.compile(r"\{\w*\}|%n")


def ts_file(language: str) -> Path:
    """The path of the translation into `language`, such as "ja"."""
    return FOLDER / f"inspector_{language}.ts"


def update() -> None:
    """Update every `.ts` file from the sources, then compile the `.qm` files."""
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        run(_lupdate(ts_file(language), language))
    release_translations(Path(sys.executable), FOLDER)


def check() -> None:
    """Raise BuildError unless exactly the sentences of the sources are translated."""
    problems = [problem for language in LANGUAGES for problem in _problems(language)]
    if problems:
        shown = [*problems[:MOST_SHOWN], *(["..."] if len(problems) > MOST_SHOWN else [])]
        raise BuildError("\n".join([f"Translations are not complete, {len(problems)} places:", *shown]))
    print(f"Translations complete: {', '.join(LANGUAGES)}.")


def _lupdate(ts: Path, language: str) -> list[str | Path]:
    # Packages without Qt use message(context, text); this makes lupdate treat it like QT_TRANSLATE_NOOP.
    alias = ("-tr-function-alias", "QT_TRANSLATE_NOOP+=message")
    # No line numbers, so that moving a sentence does not change the file.
    style = ("-locations", "none", "-no-obsolete", "-silent")
    direction = ("-source-language", SOURCE_LANGUAGE, "-target-language", language)
    plurals = ("-pluralonly",) if language == SOURCE_LANGUAGE else ()
    tool = (sys.executable, "-c", "from PySide6.scripts.pyside_tool import lupdate; lupdate()")
    return [*tool, "-extensions", "py", *alias, *style, *direction, *plurals, ROOT / "inspector", "-ts", ts]


def _problems(language: str) -> Iterator[str]:
    path = ts_file(language)
    if not path.exists():
        yield f"{path.name} is missing."
        return
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / path.name
        fresh.write_bytes(path.read_bytes())
        output(_lupdate(fresh, language))
        if _sentences(fresh).keys() != _sentences(path).keys():
            yield f"{path.name} is out of date: run `packaging/build.py translations`."
        for (context, source), translation in _sentences(fresh).items():
            yield from (f"{context}: {source!r} {fault}" for fault in _faults(source, translation))


def _sentences(path: Path) -> dict[tuple[str, str], ET.Element]:
    """The translation elements of a `.ts` file by (context, source text and disambiguation)."""
    tree = ET.parse(path)  # noqa: S314 - our own file
    return {
        (context.findtext("name", ""), _source(message)): translation
        for context in tree.iter("context")
        for message in context.iter("message")
        for translation in message.iter("translation")
    }


def _source(message: ET.Element) -> str:
    comment = message.findtext("comment")
    return message.findtext("source", "") + (f" [{comment}]" if comment else "")


def _faults(source: str, translation: ET.Element) -> Iterator[str]:
    """What is wrong with one translation: not finished, no longer used, or its {places} differ.

    A singular form may leave out a number; the last form is the plural and has to contain every {place}.
    """
    forms = ["".join(form.itertext()).strip() for form in translation.iter("numerusform")]
    texts = forms or ["".join(translation.itertext()).strip()]
    state, places = translation.get("type"), set(PLACE.findall(source))
    if state in {"vanished", "obsolete"}:
        yield "is no longer used"
    elif state or not all(texts):
        yield "is not translated"
    elif set(PLACE.findall(texts[-1])) != places or any(set(PLACE.findall(text)) - places for text in texts):
        yield f"has other placeholders in its translation: {texts[-1]!r}"
