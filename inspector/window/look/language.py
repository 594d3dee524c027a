"""The language of the window: its catalogues, its fonts, and how numbers and dates are written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from inspector.window.look import resources
from inspector.window.look.theme import use_fonts

YEAR_FIRST = "en_CA"
"""English with dates such as 2026-02-03: without a country Qt takes 2/3/2026, which half of the readers misread."""


class Language:
    """The installed catalogues. One is in use at a time."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []

    def use(self, choice: str) -> None:
        """Install the catalogues of a language such as ``ja``; ``system`` is the system's language."""
        for installed in self._translators:
            self._application.removeTranslator(installed)
        language = _system_language() if choice == "system" else choice
        QLocale.setDefault(_locale_of(choice))
        use_fonts(language)
        self._translators = resources.translators(language)
        for made in self._translators:
            self._application.installTranslator(made)


def _locale_of(choice: str) -> QLocale:
    """Return how numbers and dates are written: as the system does where it speaks that language."""
    system = QLocale.system()
    if choice == "system" or system.name().startswith(f"{choice}_"):
        return system
    return QLocale(YEAR_FIRST if choice == "en" else choice)


def _system_language() -> str:
    """Return the first of the person's display languages that we have, such as ``ja``.

    The locale's own name says how numbers and dates are written, which on Windows and Linux can be another language's.
    """
    wanted = [name.replace("-", "_").split("_")[0] for name in QLocale.system().uiLanguages()]
    return next((name for name in wanted if name in resources.LANGUAGES), "en")
