"""Shows the endpoint of a credential and the three hosts its calls go to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout

from inspector.credential.endpoint.endpoint import Endpoint
from inspector.credential.text.secret import MASK
from inspector.credential.text.visible import visible_host
from inspector.window.look import theme
from inspector.window.look.theme import scaled, space
from inspector.window.text import labels
from inspector.window.widgets.buttons import Button, CopyButton, IconButton
from inspector.window.widgets.card import Card, row
from inspector.window.widgets.plain import ElidedLabel, PlainLabel

_LINE_HEIGHT = 27
"""That of a copy button, so that lines without one stand no closer."""


class EndpointCard(Card):
    """One line for each host, with a copy button.

    The lines are created once; showing another endpoint only fills them.
    """

    copied = Signal(str)
    change_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Endpoint"))
        self._change = Button(self.tr("Change"), "edit")
        self._change.setObjectName("endpoint.change")
        self._change.clicked.connect(self.change_wanted)
        self.corner.addWidget(self._change)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(space("l"))
        self._grid.setVerticalSpacing(space("xs"))
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._lines = (
            self._line(self.tr("Endpoint"), lambda endpoint: endpoint.host, copied=True),
            self._line(self.tr("Cell"), lambda endpoint: endpoint.cell or ""),
            self._line(self.tr("Region"), _region),
            self._line(self.tr("Cache calls go to"), lambda endpoint: endpoint.cache, copied=True),
            self._line(self.tr("Control calls go to"), lambda endpoint: endpoint.control, copied=True),
            self._line(self.tr("Token calls go to"), lambda endpoint: endpoint.token, copied=True),
        )

    def show_endpoint(self, endpoint: Endpoint | None, *, hidden: bool, chosen: bool = False) -> None:
        """Show the hosts, masked if ``hidden``. An endpoint that the person has ``chosen`` can be changed."""
        self._change.setVisible(chosen)
        for line in self._lines:
            line.show_value(line.of(endpoint) if endpoint else "", hidden)

    def _line(self, title: str, of: Callable[[Endpoint], str], *, copied: bool = False) -> _Line:
        made = _Line(title, of, CopyButton(self.tr("Copy {what}").format(what=title)) if copied else None)
        place = self._grid.rowCount()
        self._grid.addWidget(made.title, place, 0, Qt.AlignmentFlag.AlignVCenter)
        held = row("xs")
        held.addWidget(made.label)
        if made.button:
            made.button.clicked.connect(lambda: self.copied.emit(made.value))
            held.addWidget(made.button)
        held.addStretch(1)
        self._grid.addLayout(held, place, 1)
        return made


class _Line:
    """The widgets of one host."""

    def __init__(self, title: str, of: Callable[[Endpoint], str], button: IconButton | None) -> None:
        self.of, self.button, self.value = of, button, ""
        self.title = PlainLabel(title, tone="muted")
        self.label = ElidedLabel(mono=button is not None, snug=True)
        self.label.setMinimumHeight(scaled(_LINE_HEIGHT))

    def show_value(self, value: str, hidden: bool) -> None:
        self.value = value
        theme.set_font(self.label, theme.font(mono=hidden or self.button is not None))
        self.label.setText(MASK if hidden else visible_host(value) if self.button else value)
        for part in (self.title, self.label, self.button):
            if part is not None:
                part.setVisible(bool(value))


def _region(endpoint: Endpoint) -> str:
    name = labels.region_title(endpoint) if endpoint.region_name else None
    return " \u00b7 ".join(part for part in (endpoint.region, name) if part)
