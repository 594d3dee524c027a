"""The choices in the View menu: theme, language and idle time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from inspector.settings import Settings
from inspector.window.look.theme import Theme
from inspector.window.text.english import language_name
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.question_dialog import QuestionDialog


class NoticesDialog(QuestionDialog):
    """Asks whether the desktop may be told of the ends of credentials."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(
            over,
            QCoreApplication.translate("NoticesDialog", "Notify before a credential ends?"),
            QCoreApplication.translate("NoticesDialog", "Notify"),
        )
        texts = (
            self.tr(
                "The desktop shows the name of the credential and when it ends; never the credential itself."
            ),
            self.tr(
                "It may show this on the lock screen and keep it in its list of notices. Notices are shown only while "
                "this window is open: 14 days, a day, an hour and five minutes before the end."
            ),
        )
        for text in texts:
            self.body.addWidget(PlainLabel(text, wrap=True))


class ViewMenu(QObject):
    """Keeps the choices. Emits ``chosen``, so that the settings can be saved."""

    chosen = Signal(str, str)
    """A setting (``theme``, ``language``, ``idle_minutes``, ``notices`` or ``code_language``) and its new value."""

    def __init__(self, theme: Theme, remembered: Settings | None = None) -> None:
        """``remembered`` are the choices of earlier starts."""
        super().__init__()
        kept = remembered or Settings()
        self.code_language = kept.code_language
        """The language of generated code. The Mint page chooses it."""
        self._idle = str(kept.idle_minutes)
        self._notices = kept.notices
        self._theme = theme
        self._language = kept.language

    def fill(self, menu: QMenu) -> None:
        """Add the choices to the View menu."""
        themes = {
            "system": self.tr("Follow system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
        }
        self._choices(menu.addMenu(self.tr("T&heme")), themes, self._theme.choice, self._on_theme)
        languages = {"system": self.tr("Follow system"), "en": "English", "ja": "\u65e5\u672c\u8a9e"}
        chooser = menu.addMenu(self.tr("Lan&guage"))
        self._choices(chooser, languages, self._language, self._on_language)
        for action, code in zip(chooser.actions(), languages, strict=True):
            action.setObjectName("" if code == "system" else language_name(code))
        idle = {
            "5": self.tr("After 5 minutes without input"),
            "15": self.tr("After 15 minutes without input"),
            "60": self.tr("After 1 hour without input"),
            "0": self.tr("Never"),
        }
        self._choices(
            menu.addMenu(self.tr("Cl&ear all credentials when idle")), idle, self._idle, self._on_idle
        )
        self._add_notices(menu)

    def _choices(self, menu: QMenu, titles: dict[str, str], now: str, act: Callable[[str], None]) -> None:
        group = QActionGroup(menu)
        for value, title in titles.items():
            action = QAction(title, group)
            action.setCheckable(True)
            action.setChecked(value == now)
            action.triggered.connect(lambda _checked, value=value: act(value))
            menu.addAction(action)

    def _add_notices(self, menu: QMenu) -> None:
        action = menu.addAction(self.tr("Noti&fy before a credential ends"))
        action.setCheckable(True)
        action.setChecked(self._notices == "on")
        action.triggered.connect(lambda checked: self._on_notices(menu, action, checked))

    def _on_notices(self, menu: QMenu, action: QAction, wanted: bool) -> None:
        """Switch notices off at once, and on once the person has read who sees them."""
        action.setChecked(self._notices == "on")
        if wanted:
            bar = (
                menu.parentWidget()
            )  # a menu is a window of its own, and the question stands over the main one
            dialog = NoticesDialog(bar.window() if bar else menu)
            dialog.accepted.connect(lambda: self._choose_notices(action, "on"))
            dialog.open()
        else:
            self._choose_notices(action, "off")

    def _choose_notices(self, action: QAction, choice: str) -> None:
        self._notices = choice
        action.setChecked(choice == "on")
        self.chosen.emit("notices", choice)

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
