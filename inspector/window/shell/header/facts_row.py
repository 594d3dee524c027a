"""The header's line of facts: pills, the place of the credential, and its masked text."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.window.look.theme import space
from inspector.window.widgets.fields.secret_field import SecretField
from inspector.window.widgets.plain import ElidedLabel

_ALL = 1_000
"""The part of the rest of the line that a revealed text may take, to the one of the empty room behind it."""


class FactsRow(QHBoxLayout):
    """Leaves what a shorter place does not use to the masked text, so that neither is cut beside a gap."""

    def __init__(self, *parts: QWidget, guest: QWidget) -> None:
        """``parts``: the facts in order, one place and one masked text among them. ``guest``: stands here at times."""
        super().__init__()
        self._parts = (*parts, guest)
        self.setSpacing(space("s"))
        self.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            self.addWidget(part)
        self.addStretch(1)
        (self._place,) = (part for part in parts if isinstance(part, ElidedLabel))
        (secret,) = (part for part in parts if isinstance(part, SecretField))
        self.setStretchFactor(secret, _ALL)

    def setGeometry(self, area: QRect) -> None:  # noqa: N802 - Qt's name
        """Choose the longest place that leaves the others their room, then lay out. Called by Qt."""
        taken = 0
        for part in self._parts:  # itemAt() would leave wrappers of items that Qt deletes when the guest goes
            if self.indexOf(part) >= 0 and _takes_room(part):
                taken += self.spacing() + (0 if part is self._place else _width(part))
        if self._place.fit(area.width() - taken):
            self.invalidate()  # now, not with the next turn of the event loop
        super().setGeometry(area)


def _takes_room(part: QWidget) -> bool:
    return not part.isHidden() or part.sizePolicy().retainSizeWhenHidden()


def _width(part: QWidget) -> int:
    wanted = part.sizeHint().expandedTo(part.minimumSizeHint())
    return wanted.boundedTo(part.maximumSize()).expandedTo(part.minimumSize()).width()
