"""Shows the layers as they were unwrapped, in the same colours on every layer, and marks a break."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent

from inspector.credential.model.inspection import Inspection, Layer, PartRole
from inspector.credential.text.secret import Secret
from inspector.window.entries.entry import Entry
from inspector.window.findings import repairs_of, tolerance
from inspector.window.pages.page import Page
from inspector.window.pages.raw.cells import CharacterMask
from inspector.window.pages.raw.layer_text import ROLE_COLOURS, LayerText, Piece
from inspector.window.pages.raw.legend import part_titles
from inspector.window.text import labels
from inspector.window.widgets.buttons import IconButton, SteadyButton
from inspector.window.widgets.card import Banner, Card, row
from inspector.window.widgets.flow import Flow
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.reveal import Reveal
from inspector.window.widgets.swatch import Swatch

_MOST_LAYERS = 12


class RawPage(Page):
    """One card for each layer, from the pasted text to the decoded segments."""

    def __init__(self) -> None:
        super().__init__()
        self._hidden = False
        self._cards: list[LayerCard] = []
        self._titles = (self.tr("Reveal"), self.tr("Mask"))
        self._eye = SteadyButton(
            self._titles, "eye", tip=self.tr("Hold to reveal, or click to reveal for ten seconds")
        )
        self._reveal = Reveal(self._eye)
        self._reveal.changed.connect(self._on_revealed)
        self._break = Banner()
        self._repairs = Card(self.tr("Repairs"), tolerance())
        self._repair_list = PlainLabel(wrap=True)
        self._repairs.body.addWidget(self._repair_list)
        self._build()

    def _build(self) -> None:
        head = row("m")
        head.addWidget(
            PlainLabel(
                self.tr("Each step of the decoding. The same part has the same colour in every step."),
                tone="muted",
                wrap=True,
            ),
            1,
        )
        head.addWidget(self._eye)
        self.body.addLayout(head)
        self.body.addWidget(_legend())
        self.body.addWidget(self._break)
        self.body.addWidget(self._repairs)
        self._layers_at = self.body.count()
        self.body.addStretch(1)

    def show_entry(self, entry: Entry) -> None:
        """Show the layers of a credential, masked."""
        super().show_entry(entry)
        inspection = entry.inspection
        self._show_breaks(inspection)
        self._show_repairs(entry)
        self._make_cards(inspection.layers[:_MOST_LAYERS])
        self._reveal.conceal()
        self._show_layers(masked=True)

    def hide_details(self, hide: bool) -> None:
        """Mask endpoints as well. On a shared screen nothing can be revealed."""
        self._hidden = hide
        self._reveal.forbid(hide)
        self._show_layers(masked=True)

    def show_copied(self, secret: Secret | None, left: float) -> None:
        """Show which layer is on the clipboard."""
        super().show_copied(secret, left)
        for card in self._cards:
            card.show_copied(secret, left)

    def main_action(self) -> None:
        """Reveal for ten seconds, or mask again."""
        self._reveal.toggle()

    def is_revealed(self) -> bool:
        """Return whether secrets are readable now."""
        return self._reveal.is_revealed()

    def hideEvent(self, event: QHideEvent) -> None:
        """Mask again when the page is hidden. Called by Qt."""
        super().hideEvent(event)
        self._reveal.conceal()

    def _on_revealed(self, revealed: bool) -> None:
        self._show_layers(masked=not revealed)

    def _show_breaks(self, inspection: Inspection) -> None:
        first = inspection.breaks[0] if inspection.breaks else None
        if first is None:
            self._break.show_text("ok", "")
            return
        place = (
            ""
            if first.offset is None or "place" in first.detail.values
            else self.tr("Character {place} of the pasted text.").format(place=first.offset + 1)
        )
        self._break.show_text("error", labels.sentences((labels.translate(first.detail), place)))

    def _show_repairs(self, entry: Entry) -> None:
        sentences = [f"\u2022 {title}: {place}" for title, place in repairs_of(entry)]
        self._repairs.setVisible(bool(sentences))
        self._repairs.subtitle.setText(tolerance(entry))
        self._repair_list.setText("\n".join(sentences))

    def _make_cards(self, layers: tuple[Layer, ...]) -> None:
        while len(self._cards) < len(layers):
            card = LayerCard()
            card.copied.connect(self.secret_copied)
            self.body.insertWidget(self._layers_at + len(self._cards), card)
            self._cards.append(card)
        for number, card in enumerate(self._cards):
            card.setVisible(number < len(layers))
            if number < len(layers):
                card.show_layer(layers[number], number + 1)

    def _show_layers(self, *, masked: bool) -> None:
        self._eye.set_icon("eye" if masked else "eye-off")
        self._eye.setText(self._titles[0 if masked else 1])
        if self.entry:
            masking = CharacterMask(secrets=masked, endpoints=self._hidden)
            for card in self._cards:
                card.show_masking(masking)


class LayerCard(Card):
    """One layer: title, size, text."""

    copied = Signal(object)
    """Asks to copy a ``Secret``."""

    def __init__(self) -> None:
        super().__init__("-")
        self._piece = Piece("")
        self._note = PlainLabel(size="small", tone="muted")
        self._copy = IconButton("copy", "")
        self._copy.clicked.connect(lambda: self.copied.emit(Secret(self._piece.text)))
        self.text = LayerText()
        self.corner.addWidget(self._note)
        self.corner.addWidget(self._copy)
        self.body.addWidget(self.text)

    def show_layer(self, layer: Layer, number: int) -> None:
        """Set another layer; :meth:`show_masking` shows it."""
        self._piece = Piece(layer.text.reveal(), layer.parts, layer.break_at)
        title = labels.translate(layer.title)
        self.title.setText(f"{number}. {title}")
        self.setAccessibleName(title)
        self._copy.set_name(self.tr("Copy: {title}").format(title=title))
        count = len(self._piece.text)
        self._note.setText(self.tr("{count} characters", None, count).format(count=f"{count:,}"))

    def show_copied(self, secret: Secret | None, left: float) -> None:
        """Show whether this layer is on the clipboard, and what is ``left`` (0 to 1) of its time."""
        self._copy.tick(left if secret is not None and secret.reveal() == self._piece.text else 0.0)

    def show_masking(self, masking: CharacterMask) -> None:
        """Show the layer's text, masked or not."""
        self.text.show_piece(self._piece, masking)
        name = self.tr("{title}, masked") if masking.secrets else self.tr("{title}, revealed")
        self.text.setAccessibleName(name.format(title=self.accessibleName()))


def _legend() -> Flow:
    flow = Flow()
    for role, title in part_titles().items():
        if role is not PartRole.PLAIN:
            flow.add(Swatch(title, ROLE_COLOURS[role]))
    return flow
