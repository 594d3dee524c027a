"""Credentials on this computer: environment variables and the profiles of the Momento CLI, by name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Self

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector.credential.text.message import Message
from inspector.credential.text.visible import visible
from inspector.window.loading.local_sources import (
    ENDPOINT_VARIABLE,
    ProfileNames,
    environment_names,
    has_endpoint_variable,
    profiles_file,
)
from inspector.window.text import labels
from inspector.window.views.view import View
from inspector.window.widgets import deletion
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import Card, column, row
from inspector.window.widgets.icon import Icon
from inspector.window.widgets.plain import ElidedLabel, PlainLabel

_MOST_SHOWN = 60
_NAME_CHARACTERS = 120


class LocalSourcesView(View):
    """Lists names. A value is read only when its button is pressed."""

    environment_chosen = Signal(str)
    profile_chosen = Signal(object, str)
    """Path and profile."""

    def __init__(self) -> None:
        super().__init__(self.tr("From this computer"))
        self._file = Path()
        self._names = ProfileNames()
        self._names.found.connect(self._on_profiles)
        self._names.failed.connect(self._on_failure)
        self.body.addWidget(
            PlainLabel(
                self.tr("This list shows names only. A credential is read when you press its button."),
                tone="muted",
                wrap=True,
            )
        )
        self._environment = _SourceCard(self.tr("Environment variables"))
        self._profiles = _SourceCard(self.tr("Profiles of the Momento CLI"))
        self._place = ElidedLabel(size="small", tone="muted", mono=True)
        self._profiles.body.addWidget(self._place)
        self.body.addWidget(self._environment)
        self.body.addWidget(self._profiles)
        self.body.addStretch(1)

    def take_over(self, before: Self) -> None:
        """Read the names again."""
        self.look()

    def look(self) -> None:
        """Read the names again."""
        self._file = profiles_file()
        self._place.setText(str(self._file))
        self._show_environment()
        self._profiles.show_note(self.tr("Searching…"))
        self.begin()
        self._names.look(self._file)

    def offered(self) -> list[str]:
        """Return the names on offer."""
        return [*self._environment.names(), *self._profiles.names()]

    def _show_environment(self) -> None:
        names = environment_names()
        if not names:
            self._environment.show_note(
                self.tr("Neither MOMENTO_API_KEY nor MOMENTO_AUTH_TOKEN is set for this program.")
            )
            return
        note = self.tr("Loaded together with {variable}, which is also set.").format(
            variable=ENDPOINT_VARIABLE
        )
        self._environment.show_names(
            names, self.environment_chosen.emit, note if has_endpoint_variable() else ""
        )

    def _on_profiles(self, names: list[str]) -> None:
        if not names:
            self._profiles.show_note(self.tr("No profiles were found."))
            return
        file = self._file
        more = len(names) - _MOST_SHOWN
        note = (
            self.tr("%n more profiles are not listed. Open the file to load them.", None, more)
            if more > 0
            else ""
        )
        self._profiles.show_names(
            names[:_MOST_SHOWN], lambda name: self.profile_chosen.emit(file, name), note
        )
        if self.window().focusWidget() is self:  # there was nothing else to use
            self.begin()

    def _on_failure(self, problem: Message | None) -> None:
        text = (
            labels.translate(problem)
            if problem
            else self.tr("The folder could not be read within five seconds.")
        )
        self._profiles.show_note(text)


class _SourceCard(Card):
    """A list of names with a button each that loads it, or a note why there is none."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._names: list[str] = []
        self._list = column("s")
        self._note = PlainLabel(tone="muted", wrap=True)
        self.body.addLayout(self._list)
        self.body.addWidget(self._note)

    def names(self) -> list[str]:
        """Return the listed names."""
        return list(self._names)

    def show_note(self, text: str) -> None:
        """Show a note and no names."""
        self._clear()
        self._note.setText(text)
        self._note.show()

    def show_names(self, names: list[str], choose: Callable[[str], object], note: str = "") -> None:
        """Show names."""
        self._clear()
        self._names = names
        self._note.setText(note)
        self._note.setVisible(bool(note))
        for name in names:
            line = self._line(name, choose)
            self._list.addWidget(line)
            line.show()  # now, and not with the next events: it may get the focus

    def _line(self, name: str, choose: Callable[[str], object]) -> QWidget:
        made = QWidget()
        layout = row("s")
        made.setLayout(layout)
        layout.addWidget(Icon("api-key", "muted"))
        layout.addWidget(ElidedLabel(name, mono=True), 1)
        button = Button(self.tr("Load"))
        button.setAccessibleName(self.tr("Load {name}").format(name=visible(name, _NAME_CHARACTERS)))
        button.clicked.connect(lambda: choose(name))
        layout.addWidget(button)
        return made

    def _clear(self) -> None:
        self._names = []
        while (item := self._list.takeAt(0)) is not None:
            line = item.widget()
            if line:
                deletion.delete(line)
