"""The window at the first paint: menu titles, toolbar, an empty list and the empty page. Nothing is connected yet.

Every start waits for this code, so it creates only what is visible. The rest is created afterwards
(:meth:`inspector.window.shell.main_window.MainWindow.furnish`), and Qt's large enumerations are not used
(:mod:`inspector.window.look.qt_values`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QMainWindow, QMenu, QSplitter, QVBoxLayout, QWidget

from inspector.settings import SIDEBAR_WIDTH
from inspector.window.entries.sidebar_frame import SidebarFrame
from inspector.window.look.qt_values import CLICK_FOCUS
from inspector.window.look.theme import space
from inspector.window.shell import geometry
from inspector.window.shell.empty_page import EmptyPage
from inspector.window.widgets.buttons import Button, IconButton
from inspector.window.widgets.card import row
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.room import FrontStack, give_room

if TYPE_CHECKING:
    from inspector.window.shell.header.first_verdict import FirstVerdict
    from inspector.window.shell.header.header import Header

_DEFAULT_SIZE = (1180, 760)
_SMALLEST = (760, 440)
"""Device-independent pixels: half of 1600x1000 at 200 %, less its task bar."""


def menu_titles() -> dict[str, str]:
    """Return the menu titles in order."""
    translate = QCoreApplication.translate
    return {
        "file": translate("actions", "&File"),
        "edit": translate("actions", "&Edit"),
        "view": translate("actions", "&View"),
        "run": translate("actions", "&Run"),
        "help": translate("actions", "&Help"),
    }


class FirstPaint(QMainWindow):
    """The window before it is connected."""

    first: FirstVerdict | None = None
    """The verdict on the file of this start, until the entry view shows it."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Credential Inspector"))
        self.setMinimumSize(*_SMALLEST)
        geometry.begin(self, _DEFAULT_SIZE)
        self.menus: dict[str, QMenu] = {
            key: self.menuBar().addMenu(title) for key, title in menu_titles().items()
        }
        self.buttons: dict[str, Button] = {}
        self.split = QSplitter()
        self.stack = FrontStack()
        self._build_centre()
        self._fill_split()
        self.empty = EmptyPage()
        self.stack.addWidget(self.empty)
        self.sandbox_label = PlainLabel(size="small", tone="muted")
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self.sandbox_label)

    def _build_centre(self) -> None:
        """Build from the window inwards, because each reparented widget is laid out again."""
        centre = QWidget()
        self.setCentralWidget(centre)
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._make_toolbar())
        layout.addWidget(self.split, 1)
        centre.setProperty("focusPolicy", CLICK_FOCUS)
        centre.setAccessibleName(self.windowTitle())
        centre.setFocus()

    def _fill_split(self) -> None:
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(5)
        bare = SidebarFrame()
        bare.column.addStretch(1)
        self.split.addWidget(bare)
        self.split.addWidget(self.stack)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes([SIDEBAR_WIDTH, _DEFAULT_SIZE[0] - SIDEBAR_WIDTH])

    def complete(self, sidebar: QWidget) -> None:
        """Put the whole sidebar in its place, and let what is beside it scroll in a small window. Called once."""
        bare = self.split.replaceWidget(0, sidebar)
        if bare:
            bare.deleteLater()
        give_room(self.split, 1)
        self.empty.follow_width()

    def take_header(self) -> Header | None:
        """Return the header that shows the verdict on the file of this start, once, and let go what held it."""
        if self.first is None:
            return None
        header = self.first.header
        self.first.deleteLater()
        self.first = None
        return header

    def _make_toolbar(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("toolbar")
        layout = row("s")
        layout.setContentsMargins(space("m"), space("s"), space("l"), space("s"))
        bar.setLayout(layout)
        self.buttons = {
            "paste": Button(self.tr("Paste"), "paste", primary=True),
            "open": Button(self.tr("Open\u2026"), "open"),
            "mint": Button(self.tr("Mint token"), "mint"),
            "find": Button(self.tr("Search"), "search"),
            "copy_report": Button(self.tr("Copy report"), "report"),
        }
        for key, button in self.buttons.items():
            if key in ("find", "copy_report"):
                layout.addStretch(1)
            layout.addWidget(button)
        self.report_arrow = IconButton(
            "chevron-down", self.tr("Reports for the customer, other forms and languages")
        )
        self.report_arrow.setObjectName("report.forms")
        self.report_arrow.setEnabled(False)
        layout.addWidget(self.report_arrow)
        self.buttons["mint"].setEnabled(False)
        self.buttons["copy_report"].setEnabled(False)
        return bar

    def come_to_front(self) -> None:
        """Show the window before those of other programs, also when it is minimised, and ask for the focus."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()
