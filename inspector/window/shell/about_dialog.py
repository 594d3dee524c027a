"""The About dialog: version, licence, and the protection of secrets on this computer, measured now."""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable
from importlib import metadata

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QGridLayout, QWidget

from inspector import __version__
from inspector.process import logs
from inspector.window.look import resources
from inspector.window.look.theme import space
from inspector.window.protection.status import Protection, protections
from inspector.window.widgets.buttons import Button, tick_on_click
from inspector.window.widgets.card import column, row
from inspector.window.widgets.dialog import ScrollingDialog
from inspector.window.widgets.icon import Icon
from inspector.window.widgets.plain import PlainLabel

_LOGO = 56
_WIDTH = 580


class AboutDialog(ScrollingDialog):
    """Lists what is protected and what is not."""

    def __init__(
        self,
        copy: Callable[[str], None],
        *,
        idle_minutes: int,
        lock_told: bool | None,
        marked: bool | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, _WIDTH)
        self.setWindowTitle(self.tr("About Credential Inspector"))
        layout = column("m", "l")
        layout.addLayout(self._head())
        layout.addWidget(PlainLabel(self.tr("How your secrets are protected"), size="strong", bold=True))
        found = protections(idle_minutes=idle_minutes, lock_told=lock_told, marked=marked)
        layout.addLayout(_grid(found))
        not_promised = self.tr(
            "Not guaranteed: wiping memory, blocking screenshots, clearing the clipboard in the background under "
            "Wayland, what a clipboard manager keeps that ignores the mark, or any other protection from programs of "
            "this user: they may watch the screen, the keyboard and the clipboard, or change this program's files."
        )
        layout.addWidget(PlainLabel(not_promised, size="small", tone="muted", wrap=True))
        buttons = row("s")
        details = Button(self.tr("Copy version details"), "copy")
        details.clicked.connect(lambda: copy(version_details()))
        tick_on_click(details)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        buttons.addWidget(details)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout.addLayout(buttons)
        self.set_contents(layout)
        close.setFocus()

    def _head(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(space("l"))
        grid.setColumnStretch(1, 1)
        logo = PlainLabel()
        logo.setPixmap(resources.app_icon().pixmap(_LOGO, _LOGO))
        lines = (
            PlainLabel(self.tr("Credential Inspector for Momento"), size="title", bold=True, wrap=True),
            PlainLabel(self.tr("Version {version}").format(version=__version__)),
            PlainLabel(self.tr("Apache License 2.0. Not a product of Momento."), tone="muted", wrap=True),
            PlainLabel(
                self.tr("Qt (LGPL 3) is used as separate libraries."), size="small", tone="muted", wrap=True
            ),
        )
        grid.addWidget(logo, 0, 0, len(lines), 1)
        for place, line in enumerate(lines):
            grid.addWidget(line, place, 1)
        return grid


def version_details() -> str:
    """Return versions and the last log lines, for a problem report; nothing about the person, no machine name."""
    lines = [
        f"Credential Inspector {__version__}",
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
    ]
    lines += [
        f"{name} {_version(name)}" for name in ("PySide6_Essentials", "grpcio", "PyJWT", "protobuf", "qasync")
    ]
    if getattr(sys, "frozen", False):
        lines.append("bundle")
    return "\n".join([*lines, *logs.tail()])


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "-"


def _grid(found: list[Protection]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(space("s"))
    grid.setVerticalSpacing(space("xs"))
    grid.setColumnStretch(1, 1)
    top = Qt.AlignmentFlag.AlignTop
    for place, one in enumerate(found):
        grid.addWidget(
            Icon("ok" if one.holds else "warning", "ok" if one.holds else "warning"), place, 0, top
        )
        grid.addWidget(PlainLabel(one.sentence, wrap=True), place, 1, top)
    return grid
