"""The Help view: which credential is which, how to use the program, and all shortcuts."""

from __future__ import annotations

from typing import Self

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from inspector.window import action_table
from inspector.window.look.theme import scaled, space
from inspector.window.text import fuzzy, labels
from inspector.window.text.english import english_of
from inspector.window.text.key_text import native
from inspector.window.views.help.picture import KeyAndToken
from inspector.window.views.help.text import QUESTION, Section
from inspector.window.views.help.topics import sections
from inspector.window.views.view import View
from inspector.window.widgets.card import Card
from inspector.window.widgets.fields.line_edit import LineEdit
from inspector.window.widgets.icon import Icon
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.scroll import scrolled

_LABEL_WIDTH = 130
_AFTER_LAYOUT_MS = 1
"""A view that was just created is laid out by pending events, so scrolling waits for them."""


class HelpView(View):
    """Cards in a scroll area, filtered by a search field."""

    def __init__(self) -> None:
        super().__init__(self.tr("Help"))
        self._cards: list[tuple[Card, str]] = []
        self._topics: dict[str, Card] = {}
        self._search = LineEdit(self.tr("Search the help"), hint=self.tr("Search the help"), clearable=True)
        self._search.setMaximumWidth(scaled(280))
        self._search.textChanged.connect(self._on_search)
        self._nothing = PlainLabel(self.tr("Nothing found."), tone="muted")
        self._nothing.hide()
        page = QWidget()
        page.setObjectName("page")
        self._list = QVBoxLayout(page)
        self._list.setContentsMargins(0, 0, space("m"), space("l"))
        self._list.setSpacing(space("l"))
        self._list.addWidget(self._nothing)
        for section in sections():
            self._add(section)
        self._add_shortcuts()
        self._list.addStretch(1)
        self.head.addStretch(1)
        self.head.addWidget(self._search, 1)
        self._area = scrolled(page)
        self.body.addWidget(self._area, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Search for what is typed anywhere in the view. Called by Qt."""
        typed = event.text()
        if typed.isprintable() and typed.strip() and not self._search.hasFocus():
            self._search.setFocus()
            self._search.insert(typed)
            return
        super().keyPressEvent(event)

    def sections(self) -> list[str]:
        """Return the titles of the visible cards, in order."""
        return [card.accessibleName() for card, _text in self._cards if not card.isHidden()]

    def search(self, text: str) -> None:
        """Enter a text into the search field."""
        self._search.setText(text)

    def show_topic(self, key: str) -> str:
        """Show the section with this key at the top, without a search; return its title.

        An unknown key shows the first section.
        """
        self._search.clear()
        card = self._topics.get(key, self._topics[QUESTION])
        QTimer.singleShot(_AFTER_LAYOUT_MS, self, lambda: self._scroll_to(card))
        return card.accessibleName()

    def take_over(self, before: Self) -> None:
        """Show the same section."""
        super().take_over(before)
        self.show_topic(before.topic_in_view())

    def topic_in_view(self) -> str:
        """Return the key of the uppermost section that begins in view."""
        top = self._area.verticalScrollBar().value()
        return next((key for key, card in self._topics.items() if card.y() >= top), "")

    def _scroll_to(self, card: Card) -> None:
        self._area.verticalScrollBar().setValue(card.y())

    def _add(self, section: Section) -> None:
        card, lines = Card(section.title), section.lines
        if section.key == QUESTION:
            card.body.addWidget(KeyAndToken())
            lines = (*lines, ("", KeyAndToken.text()))
        if section.kind is not None:
            card.corner.addWidget(Icon(labels.KIND_ICONS[section.kind], "accent", 18))
        card.body.addLayout(_lines(section.lines))
        self._topics[section.key] = card
        self._keep(card, lines)

    def _add_shortcuts(self) -> None:
        card = Card(self.tr("Keyboard"))
        lines = []
        for spec in action_table.specs():
            if spec.shortcut:
                lines.append((native(spec.shortcut), action_table.title(spec)))
        removal = action_table.removal_keys()[0]
        lines.append(
            (native(removal), self.tr("Remove the selected credentials, in the list and in the table"))
        )
        lines.append((native("Enter"), self.tr("Show the selected credential, in the table")))
        for keys, text in (
            (action_table.RULE_UP, self.tr("Move the rule up, on Mint")),
            (action_table.RULE_DOWN, self.tr("Move the rule down, on Mint")),
            (action_table.RULE_COPY, self.tr("Duplicate the rule, on Mint")),
            (action_table.rule_removal(), self.tr("Remove the rule, on Mint")),
        ):
            lines.append((native(keys), text))
        card.body.addLayout(_lines(lines))
        self._keep(card, lines)

    def _keep(self, card: Card, lines: list[tuple[str, str]] | tuple[tuple[str, str], ...]) -> None:
        self._list.addWidget(card)
        parts = (card.accessibleName(), *(part for line in lines for part in line))
        # the fields and files of a credential have English names, in whatever language the help is
        text = " ".join(text for part in parts for text in (part, *english_of(part)))
        self._cards.append((card, text))

    def _on_search(self, text: str) -> None:
        has_it = fuzzy.having(text)
        for card, searched in self._cards:
            card.setVisible(has_it(searched))
        self._nothing.setVisible(not self.sections())


def _lines(lines: list[tuple[str, str]] | tuple[tuple[str, str], ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(space("l"))
    grid.setVerticalSpacing(space("s"))
    grid.setColumnStretch(1, 1)
    titles = [PlainLabel(label, tone="muted", wrap=True) for label, _ in lines]
    words = [
        title.fontMetrics().horizontalAdvance(word)
        for title in titles
        for word in title.text().split()
        if word.isascii()
    ]
    width = max((scaled(_LABEL_WIDTH), *words))  # keys are one word; Japanese is broken anywhere
    for place, (title, (_, text)) in enumerate(zip(titles, lines, strict=True)):
        title.setFixedWidth(width)
        grid.addWidget(title, place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(PlainLabel(text, wrap=True), place, 1, Qt.AlignmentFlag.AlignTop)
    return grid
