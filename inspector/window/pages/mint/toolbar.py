"""The card around the form of the Mint page: what to mint, the template, and the Mint button."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from inspector.credential.scopes.presets import HELPERS, NEEDS, Preset
from inspector.window import action_table
from inspector.window.look.theme import space
from inspector.window.pages.mint.minting import CredentialType
from inspector.window.text import labels
from inspector.window.text.key_text import with_keys
from inspector.window.widgets.buttons import Button, NamingButton, open_below, show_running
from inspector.window.widgets.card import Banner, Card, column, row
from inspector.window.widgets.flow import Flow
from inspector.window.widgets.plain import keep_room, set_tooltip
from inspector.window.widgets.tiles import Tiles

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class _Top(QWidget):
    """The tiles, and the other choices below them; in one line in a low window that is wide enough."""

    def __init__(self, making: Tiles, others: Sequence[QWidget]) -> None:
        super().__init__()
        self._making, self._others, self._low = making, others, False
        self._flow = Flow()
        for part in others:
            self._flow.add(part)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(making, 1)
        self._layout.addWidget(self._flow)

    def set_low(self, low: bool) -> None:
        """Show the titles of the tiles alone, and take one line if it is long enough."""
        self._low = low
        self._making.set_low(low)
        self._layout.setSpacing(space("s" if low else "m"))
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take one line or two. Called by Qt."""
        super().resizeEvent(event)
        self._turn()

    def minimumSizeHint(self) -> QSize:
        """Return the width of two lines, whichever there are: columns are chosen by it. Called by the layout."""
        parts = (self._making.minimumSizeHint().width(), self._flow.minimumSizeHint().width())
        return QSize(max(parts), super().minimumSizeHint().height())

    def _turn(self) -> None:
        """Keep the room of a choice that is hidden: the tiles must not move under the mouse."""
        others = sum(each.sizeHint().width() for each in self._others) + space("s") * (len(self._others) - 1)
        one_line = self._low and self._making.minimumSizeHint().width() + space("s") + others <= self.width()
        self._flow.setMinimumWidth(others if one_line else 0)
        way = QBoxLayout.Direction
        self._layout.setDirection(way.LeftToRight if one_line else way.TopToBottom)


class MintToolbar(Card):
    """The choices above the form and the buttons below it, which stay where they are whatever the form contains."""

    making_changed = Signal()
    preset_chosen = Signal(object)
    narrow_wanted = Signal()
    load_wanted = Signal()
    save_wanted = Signal()
    mint_wanted = Signal()
    other_wanted = Signal()
    """Asks to mint with the other key that :meth:`show_other` offers."""
    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.making = Tiles()
        self.making.setAccessibleName(self.tr("What to mint"))
        self.making.add(
            self.tr("Disposable token"),
            self.tr("For browsers and devices. Short-lived; cannot mint."),
            "token",
        )
        self.making.add(
            self.tr("API key"),
            self.tr("For servers. Long-lived; a super user's key may mint."),
            "api-key",
        )
        self.renewing = self.making.add_radio(self.tr("Renew this API key"))
        self.presets_button = Button(self.tr("Template"), "chevron-down", tip=self.tr("Presets and files"))
        self.presets_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.menu = self._menu()
        keep_room(self.presets_button)
        self._why_not = self._final = ""
        self._ready, self._busy = True, False
        self.mint_button = Button("", "mint", primary=True)
        self.cancel_button = Button(self.tr("Cancel"), "stop")
        self.cancel_button.hide()
        self.reason = Banner()
        """Why the service will probably refuse. The page shows it above the results."""
        self.other_button = NamingButton("mint")
        self.other_button.setObjectName("mint.other")
        self.mint_button.setObjectName("mint.run")
        self.other_button.hide()
        self.reason.add(self.other_button)
        self._build()
        self.making.currentIndexChanged.connect(self._on_making)
        self.presets_button.clicked.connect(self._on_presets)
        self.mint_button.clicked.connect(self.mint_wanted)
        self.other_button.clicked.connect(self.other_wanted)
        self.cancel_button.clicked.connect(self.cancel_wanted)
        self._show_title()

    def _build(self) -> None:
        self.renewing.setMinimumHeight(self.presets_button.sizeHint().height())
        self._top = _Top(self.making, (self.renewing, self.presets_button))
        self.body.addWidget(self._top)
        self.forms = column("s")
        self.body.addLayout(self.forms, 1)
        line = row("s")
        for button in (self.mint_button, self.cancel_button):
            line.addWidget(button)
        line.addStretch(1)
        self.body.addLayout(line)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for preset in NEEDS:
            self._add(menu, labels.translate(preset.title), preset)
        helpers = menu.addMenu(self.tr("SDK helpers"))
        for preset in HELPERS:
            self._add(helpers, preset.name, preset)
        menu.addSeparator()
        self.narrow_action = menu.addAction(self.tr("Rules of this credential"))
        self.narrow_action.triggered.connect(self.narrow_wanted)
        menu.addSeparator()
        self.saved_menu = menu.addMenu(self.tr("Saved scopes"))
        menu.addAction(self.tr("Open a scope file…")).triggered.connect(self.load_wanted)
        menu.addAction(self.tr("Save as a scope file…")).triggered.connect(self.save_wanted)
        return menu

    def _add(self, menu: QMenu, title: str, preset: Preset) -> None:
        menu.addAction(title).triggered.connect(lambda: self.preset_chosen.emit(preset))

    def begin(self, *, token: bool) -> None:
        """Give the focus to the chosen type; with ``token`` a disposable token is chosen first."""
        if token:
            self.making.setCurrentIndex(CredentialType.TOKEN)
        self.making.focus_chosen()

    def made(self) -> CredentialType:
        """Return the type of credential to mint."""
        return CredentialType(max(self.making.currentIndex(), 0))

    def show_reason(self, tone: str, text: str, *, final: bool) -> None:
        """Show why the service will probably refuse. ``final``: nothing can be sent, so the button is disabled."""
        self.reason.show_text(tone, text)
        self._final = text if final else ""
        self._show_ready()

    def show_other(self, name: str) -> None:
        """Offer another key by its name; an empty name offers none."""
        self.other_button.show_name(self.tr("Mint with “{name}”"), name)
        self.other_button.setVisible(bool(name))

    def show_ready(self, ready: bool, why_not: str) -> None:
        """Enable the button if the form is valid; else its tooltip says why not."""
        self._ready, self._why_not = ready, why_not
        self._show_ready()

    def is_ready(self) -> bool:
        """Return whether the form is valid and nothing is minted."""
        return self._ready and not self._busy

    def _show_ready(self) -> None:
        self.mint_button.setEnabled(self.is_ready() and not self._final)
        self.other_button.setEnabled(self.is_ready())
        self._show_tip()

    def show_busy(self, busy: bool) -> None:
        """Show Cancel beside the Mint button while minting."""
        self._busy = busy
        show_running(
            self.mint_button, self.cancel_button, running=busy, ready=self._ready and not self._final
        )

    def set_low(self, low: bool) -> None:
        """Take less height, for a low window: the explanations of the types become tooltips."""
        self.set_tight(low)
        self._top.set_low(low)

    def _on_making(self) -> None:
        self._show_title()
        self.making_changed.emit()

    def _show_title(self) -> None:
        making = self.made()
        titles = {
            CredentialType.TOKEN: self.tr("Mint token"),
            CredentialType.KEY: self.tr("Generate key"),
            CredentialType.RENEWED: self.tr("Renew key"),
        }
        self.mint_button.setText(titles[making])
        self._show_tip()
        self.presets_button.setVisible(making is not CredentialType.RENEWED)

    def _show_tip(self) -> None:
        text = with_keys(self.mint_button.text(), action_table.shortcut("main"))
        set_tooltip(self.mint_button, self._final or self._why_not or text)

    def _on_presets(self) -> None:
        open_below(self.menu, self.presets_button)
