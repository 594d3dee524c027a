"""Where the new credential comes from: a loaded one, the clipboard, a renewal or a mint."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox

from inspector.credential.model.kinds import Kind
from inspector.window.entries.entry import Entry
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import Banner, Card, row
from inspector.window.widgets.choice import Choice
from inspector.window.widgets.flow import Flow
from inspector.window.widgets.plain import PlainLabel, keep_room, set_tooltip

_HOUR, _DAY = 3_600, 86_400
_TOKEN_SECONDS = (900, _HOUR, 12 * _HOUR, 24 * _HOUR)
_KEY_SECONDS: tuple[int | None, ...] = (30 * _DAY, 90 * _DAY, 365 * _DAY, None)


class NewCard(Card):
    """The first step. ``chosen`` carries the entry that takes the place of the old one, or ``None``."""

    chosen = Signal(object)
    renew_wanted = Signal()
    mint_wanted = Signal()
    paste_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("1. The new credential"))
        self._entries: list[Entry] = []
        self._seconds: Sequence[int | None] = ()
        self._refused: dict[Button, str] = {}
        """Why a button is disabled; empty if it is not."""
        self._running = False
        self.choice = self._chooser(self.tr("New credential"))
        self.choice.currentIndexChanged.connect(self._on_choice)
        self.lifetime = self._chooser(self.tr("Lifetime of a minted one"))
        self.renew_button = Button(self.tr("Renew it"), "repeat")
        self.mint_button = Button(self.tr("Mint an equal one"), "mint")
        self.paste_button = Button(self.tr("Paste the new one"), "paste")
        self.cancel_button = Button(self.tr("Cancel"), "stop")
        self.renew_button.clicked.connect(self.renew_wanted)
        self.mint_button.clicked.connect(self.mint_wanted)
        self.paste_button.clicked.connect(self.paste_wanted)
        self.cancel_button.clicked.connect(self.cancel_wanted)
        self.cancel_button.hide()
        self.banner = Banner()
        for part in (self.cancel_button, self.banner):
            keep_room(part)  # the buttons of the next steps stay where they are
        self._build()

    def _build(self) -> None:
        label = PlainLabel(self.tr("Loaded:"), tone="muted")
        label.setBuddy(self.choice)
        line = row("s")
        line.addWidget(label)
        line.addWidget(self.choice, 1)
        buttons = Flow()
        for part in (
            self.paste_button,
            self.renew_button,
            self.mint_button,
            self.lifetime,
            self.cancel_button,
        ):
            buttons.add(part)
        self.body.addLayout(line)
        self.body.addWidget(buttons)
        self.body.addWidget(self.banner)

    def _chooser(self, name: str) -> QComboBox:
        made = Choice()
        made.setAccessibleName(name)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(12)
        return made

    def show_entries(self, offered: Sequence[Entry], chosen: Entry | None) -> None:
        """Offer loaded credentials, without a signal."""
        self._entries = list(offered)
        with QSignalBlocker(self.choice):
            self.choice.clear()
            self.choice.addItems([self.tr("None chosen"), *(entry.name[:60] for entry in offered)])
            self.choice.setCurrentIndex(self._entries.index(chosen) + 1 if chosen in self._entries else 0)

    def show_kind(self, kind: Kind) -> None:
        """Offer the lifetimes of a token or of an API key."""
        token = kind is Kind.DISPOSABLE_TOKEN
        self._seconds = _TOKEN_SECONDS if token else _KEY_SECONDS
        titles = (
            (self.tr("15 minutes"), self.tr("1 hour"), self.tr("12 hours"), self.tr("24 hours"))
            if token
            else (self.tr("30 days"), self.tr("90 days"), self.tr("1 year"), self.tr("Never expires"))
        )
        self.lifetime.clear()
        self.lifetime.addItems(list(titles))
        self.lifetime.setCurrentIndex(1)

    def seconds(self) -> int | None:
        """Return the lifetime of a minted credential in seconds; ``None``: for ever."""
        return self._seconds[max(0, self.lifetime.currentIndex())] if self._seconds else None

    def show_offers(self, renew: str, mint: str) -> None:
        """Enable what is possible; a text says why something is not."""
        self._refused = {self.renew_button: renew, self.mint_button: mint}
        for button, why in self._refused.items():
            set_tooltip(button, why)
        self._enable()

    def show_running(self, running: bool) -> None:
        """Show Cancel while a credential is being made; the focus goes to what can be pressed."""
        focused = self.focusWidget()
        held = focused in (self.renew_button, self.mint_button, self.cancel_button)
        self._running = running
        self.cancel_button.setVisible(running)
        self._enable()
        if held:
            (self.cancel_button if running else self.choice).setFocus()

    def _enable(self) -> None:
        idle = not self._running
        for button, why in self._refused.items():
            button.setEnabled(idle and not why)
        for part in (self.paste_button, self.choice):
            part.setEnabled(idle)
        self.lifetime.setEnabled(idle and not self._refused.get(self.mint_button))

    def tell(self, tone: str, text: str) -> None:
        """Show what came of it."""
        self.banner.show_text(tone, text)

    def _on_choice(self, index: int) -> None:
        self.chosen.emit(self._entries[index - 1] if index > 0 else None)
