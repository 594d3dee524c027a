"""The choices in the View menu: theme, language and idle time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from inspector.settings import Settings
from inspector.window.look.theme import Theme


class ViewMenu(QObject):
    """Keeps the choices. Emits ``chosen``, so that the settings can be saved."""

    chosen = Signal(str, str)
    """A setting (``theme``, ``language``, ``idle_minutes`` or ``code_language``) and its new value."""

    def __init__(self, theme: Theme, remembered: Settings | None = None) -> None:
        """``remembered`` are the choices of earlier starts."""
        super().__init__()
        kept = remembered or Settings()
        self.code_language = kept.code_language
        """The language of generated code. The Mint page chooses it."""
        self._idle = str(kept.idle_minutes)
        self._theme = theme
        self._language = kept.language

    def fill(self, menu: QMenu) -> None:
        """Add the choices to the View menu."""
        themes = {
            "system": self.tr("Follow system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
        }
        self._choices(menu.addMenu(self.tr("Theme")), themes, self._theme.choice, self._on_theme)
        languages = {"system": self.tr("Follow system"), "en": "English", "ja": "\u65e5\u672c\u8a9e"}
        self._choices(menu.addMenu(self.tr("Language")), languages, self._language, self._on_language)
        idle = {
            "5": self.tr("After 5 minutes without input"),
            "15": self.tr("After 15 minutes without input"),
            "60": self.tr("After 1 hour without input"),
            "0": self.tr("Never"),
        }
        self._choices(
            menu.addMenu(self.tr("Clear all credentials when idle")), idle, self._idle, self._on_idle
        )

    def _choices(self, menu: QMenu, titles: dict[str, str], now: str, act: Callable[[str], None]) -> None:
        group = QActionGroup(menu)
        for value, title in titles.items():
            action = QAction(title, group)
            action.setCheckable(True)
            action.setChecked(value == now)
            action.triggered.connect(lambda _checked, value=value: act(value))
            menu.addAction(action)

    def choose_code_language(self, choice: str) -> None:
        """Remember the language of generated code."""
        self.code_language = choice
        self.chosen.emit("code_language", choice)

    def _on_theme(self, choice: str) -> None:
        self._theme.choose(choice)
        self.chosen.emit("theme", choice)

    def _on_language(self, choice: str) -> None:
        self._language = choice
        self.chosen.emit("language", choice)

    def _on_idle(self, choice: str) -> None:
        self._idle = choice
        self.chosen.emit("idle_minutes", choice)
