"""The sidebar without its list: the part that is needed for the first paint."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from inspector.window.look.theme import space
from inspector.window.widgets.buttons import IconButton
from inspector.window.widgets.card import column, row
from inspector.window.widgets.plain import PlainLabel

_NARROWEST = 210


class SidebarFrame(QFrame):
    """Title and sort button above the place for the list."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.sort_button = IconButton("list", self.tr("Sort the list"))
        self.column = column("s")
        self.column.setContentsMargins(0, space("m"), 0, space("s"))
        self.setLayout(self.column)
        head = row("xs")
        head.setContentsMargins(space("l"), 0, space("s"), 0)
        head.addWidget(PlainLabel(self.tr("CREDENTIALS"), size="small", bold=True, tone="muted"))
        head.addStretch(1)
        head.addWidget(self.sort_button)
        self.column.addLayout(head)
        self.setMinimumWidth(max(_NARROWEST, head.minimumSize().width()))
