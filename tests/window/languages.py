"""Languages for the tests of the window: English, Japanese, and one that stretches every text."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, QTranslator
from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "translations"
TS = FOLDER / "inspector_ja.ts"
LANGUAGES = ("en", "ja", "stretched")
_ACCENTS = str.maketrans("aeiouyAEIOU", "\u00e4\u00e9\u00ef\u00f6\u00fc\u00ff\u00c4\u00c9\u00cf\u00d6\u00dc")
_KEPT = re.compile(r"(\{\w*\}|&\w?)")


class Stretched(QTranslator):
    """Makes every text a third longer, with accents, so that untranslated and clipped texts are noticed."""

    def translate(self, _context: str, source: str, _comment: str | None = None, _n: int = -1) -> str:
        """Return the stretched text with its placeholders and mnemonics."""
        return stretched(source)

    def isEmpty(self) -> bool:
        """Return ``False``: it translates every text."""
        return False


def stretched(text: str) -> str:
    parts = _KEPT.split(text)
    body = "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in parts)
    letters = sum(len(part) for part in parts if not _KEPT.fullmatch(part))
    return body + "~" * max(1, letters // 3) if text.strip() else text


def japanese(folder: Path, parent: QObject | None = None) -> QTranslator:
    """Return the Japanese catalogue, compiled into ``folder``."""
    return _catalogue("ja", folder, parent)


def application(language: str) -> QApplication:
    """Start the application of a test that runs in a process of its own, in a language."""
    app = QApplication(["momento-inspector", "-style", "fusion"])
    with TemporaryDirectory() as folder:
        if language == "ja":
            app.installTranslator(japanese(Path(folder), app))
    return app


def english(folder: Path, parent: QObject | None = None) -> QTranslator:
    """Return the English catalogue, which contains only plural forms, compiled into ``folder``."""
    return _catalogue("en", folder, parent)


def _catalogue(language: str, folder: Path, parent: QObject | None) -> QTranslator:
    source, compiled = FOLDER / f"inspector_{language}.ts", folder / f"inspector_{language}.qm"
    if not compiled.exists():
        tool = [sys.executable, "-c", "from PySide6.scripts.pyside_tool import lrelease; lrelease()"]
        subprocess.run([*tool, "-silent", str(source), "-qm", str(compiled)], check=True)
    made = QTranslator(parent)
    assert made.load(str(compiled))
    return made
