"""What the command palette finds: every entry of the menus, the loaded credentials, and the topics of the help."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from inspector.process.lazy import lazy
from inspector.window.action_table import plain, specs
from inspector.window.text import fuzzy, labels
from inspector.window.text.english import english_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inspector.window.entries.entry import Entry
    from inspector.window.session import Session
    from inspector.window.shell.navigation import Navigator
    from inspector.window.shell.palette import dialog
    from inspector.window.views.help import topics
else:
    dialog = lazy("inspector.window.shell.palette.dialog")
    topics = lazy("inspector.window.views.help.topics")


class Finder(QObject):
    """Opens the command palette."""

    def __init__(self, over: QWidget, menus: Iterable[QMenu], session: Session, navigator: Navigator) -> None:
        """``over`` is the window, whose ``menus`` are searched."""
        super().__init__(over)
        self._over, self._menus, self._entries = over, tuple(menus), session.entries
        self._navigator, self._sandbox = navigator, session.sandbox
        self._but = {"find", *(spec.key for spec in specs() if spec.edits)}
        """The names of actions that are not listed: this one, and those for what has the focus."""
        self._icons = {spec.key: spec.icon for spec in specs()}
        self._about = {spec.key: spec.about for spec in specs()}
        self._names: dict[str, str] = {}

    def offer_samples(self, names: dict[str, str]) -> None:
        """Offer these samples: their names by their keys."""
        self._names = names

    def open(self) -> None:
        """Show the palette with everything that can be done now."""
        things = [*self._actions(), *self._samples(), *self._credentials(), *self._topics()]
        dialog.Palette(self._over, things).open()

    def _actions(self) -> Iterator[dialog.Found]:
        for menu in self._menus:
            yield from self._of_menu(menu, "", "")

    def _of_menu(self, menu: QMenu, under: str, under_english: str) -> Iterator[dialog.Found]:
        if under:
            menu.aboutToShow.emit()  # some menus are filled when they open
        # a value is called "Language: English", too, and not "English" alone
        chooses = under != "" and self._is_choice(menu)
        for action in menu.actions():
            inner, name = action.menu(), plain(action.text())
            sources = tuple(map(plain, english_of(action.text())))
            title, titles = f"{under}{name}", [f"{under_english}{source}" for source in sources or (name,)]
            if isinstance(inner, QMenu):
                if inner.isEnabled():
                    yield from self._of_menu(inner, f"{title}: ", f"{titles[0]}: ")
            elif action.isEnabled() and not action.isSeparator() and action.objectName() not in self._but:
                icon = self._icons.get(action.objectName()) or "play"
                of_choice = map(_with_menu, (title, *titles)) if chooses else ()
                texts = fuzzy.Texts(
                    (title, *titles), (name, *sources, *of_choice), self._mentions(action.objectName())
                )
                yield dialog.Found(title, _note(action), icon, action.trigger, texts)

    def _is_choice(self, menu: QMenu) -> bool:
        """Whether a menu offers nothing but the values of one choice.

        No action is asked for its group: PySide would take the group for a part of the action, which is a part of the
        group, and the garbage collector would delete both, so that the menu would open no more.
        """
        values = set(menu.actions())
        groups = self._over.findChildren(QActionGroup)
        return bool(values) and any(values.issubset(group.actions()) for group in groups)

    def _mentions(self, key: str) -> str:
        """What an action is about: the words of its key, and of what can be chosen where it leads."""
        about = [text for part in self._about.get(key, ()) for text in (part, *english_of(part))]
        return " ".join((_english(key), *about))

    def _samples(self) -> Iterator[dialog.Found]:
        """Samples, while the sandbox does not run: then its menu has them."""
        if self._sandbox.running is None:
            template = QCoreApplication.translate("Finder", "Sandbox: Load a sample: {name}")
            note = QCoreApplication.translate("Finder", "Action")
            for key, name in self._names.items():
                title, sources = template.format(name=name), english_of(name)
                titles = [each.format(name=source) for each in english_of(template) for source in sources]
                texts = fuzzy.Texts((title, *titles), (name, *sources), _english(f"sample-{key}"))
                yield dialog.Found(title, note, "sandbox", self._starting(key), texts)

    def _starting(self, key: str) -> dialog.Act:
        return lambda: self._sandbox.start(key)

    def _credentials(self) -> Iterator[dialog.Found]:
        note = QCoreApplication.translate("Finder", "Credential, {kind}")
        for entry in self._entries.entries():
            kind = labels.title_of(entry.inspection)
            icon = labels.KIND_ICONS[entry.inspection.kind]
            texts = fuzzy.Texts((entry.name,))
            yield dialog.Found(
                entry.name,
                note.format(kind=kind),
                icon,
                self._opening(entry),
                texts,
                entry.inspection.fingerprint,
            )

    def _opening(self, entry: Entry) -> dialog.Act:
        def act() -> None:
            if entry in self._entries.entries():  # it may have been removed meanwhile
                self._navigator.open_entry(entry)

        return act

    def _topics(self) -> Iterator[dialog.Found]:
        note = QCoreApplication.translate("Finder", "Help")
        for section in topics.sections():
            parts = [part for line in section.lines for part in line]
            told = " ".join(text for part in parts for text in (part, *english_of(part)))
            texts = fuzzy.Texts((section.title, *english_of(section.title)), mentions=told)
            yield dialog.Found(section.title, note, "question", self._explaining(section.key), texts)

    def _explaining(self, key: str) -> dialog.Act:
        return lambda: self._navigator.show_topic(key)


def _with_menu(title: str) -> str:
    """Return an action's title without the menus around its own."""
    return ": ".join(title.split(": ")[-2:])


def _english(key: str) -> str:
    """Return the words of an action's key, by which it is found in every language."""
    return key.replace("_", " ").replace("-", " ")


def _note(action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return keys or QCoreApplication.translate("Finder", "Action")
