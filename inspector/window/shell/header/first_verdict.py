"""The verdict on the file a start is for, painted before list, pages and actions exist.

They need as long again as everything before them; what a person opened the file for stands in the header.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from inspector.window.entries.entry import Entry
from inspector.window.entries.names import Names
from inspector.window.shell.header.header import Header
from inspector.window.widgets.card import column

if TYPE_CHECKING:
    from inspector.window.loading.reader import Found


class FirstVerdict(QWidget):
    """The header of one credential, in front of ``stack``. The entry view takes the header over."""

    def __init__(self, found: Found, stack: QStackedWidget) -> None:
        super().__init__()
        inspection, findings = found
        self.header = Header()
        layout = column()
        layout.addWidget(self.header)
        layout.addStretch(1)
        self.setLayout(layout)
        self.header.show_entry(Entry(inspection, findings, Names().name(inspection, ())), time.time())
        self.header.fit(stack.size())  # before it is shown: its style is then applied once
        stack.addWidget(self)
        stack.setCurrentWidget(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the header as high as the entry view will. Called by Qt."""
        super().resizeEvent(event)
        self.header.fit(self.size())
