"""The picture of the help: an API key beside a token, line by line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from inspector.window.look.theme import scaled, space
from inspector.window.widgets.card import column, row
from inspector.window.widgets.icon import Icon
from inspector.window.widgets.plain import PlainLabel

_LABEL_WIDTH = 70


class KeyAndToken(QWidget):
    """Two columns with the same lines, and between them what leads from the one to the other."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("help.picture")
        names, key, token = _words()
        line = row("m")
        line.addWidget(_side("api-key", key[0], list(zip(names, key[1:], strict=True))), 1)
        line.addLayout(_between(QCoreApplication.translate("Help", "mints")))
        line.addWidget(_side("token", token[0], list(zip(names, token[1:], strict=True))), 1)
        self.setLayout(line)

    @staticmethod
    def text() -> str:
        """Return all its words, for the search."""
        return " ".join(word for part in _words() for word in part)


def _words() -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """The names of the lines, and both columns: the title and the lines."""
    translate = QCoreApplication.translate
    names = (
        translate("Help", "Place"),
        translate("Help", "From"),
        translate("Help", "Lives"),
        translate("Help", "May"),
        translate("Help", "Mints"),
    )
    key = (
        translate("Help", "API key"),
        translate("Help", "On your servers only"),
        translate("Help", "The Momento console"),
        translate("Help", "Long, or without an end"),
        translate("Help", "Often everything"),
        translate("Help", "Yes, as a super user"),
    )
    token = (
        translate("Help", "Token"),
        translate("Help", "In browsers, phones and devices"),
        translate("Help", "Your server, with an API key"),
        translate("Help", "Minutes or hours"),
        translate("Help", "Only what its rules say"),
        translate("Help", "No"),
    )
    return names, key, token


def _side(icon: str, title: str, lines: list[tuple[str, str]]) -> QFrame:
    frame = QFrame()
    frame.setObjectName("tile")
    frame.setAccessibleName(title)
    body = column("s")
    body.setContentsMargins(space("m"), space("m"), space("m"), space("m"))
    head = row("s")
    head.addWidget(Icon(icon, "accent", 22))
    head.addWidget(PlainLabel(title, size="strong", bold=True), 1)
    body.addLayout(head)
    grid = QGridLayout()
    grid.setHorizontalSpacing(space("m"))
    grid.setVerticalSpacing(space("xs"))
    grid.setColumnStretch(1, 1)
    for place, (name, value) in enumerate(lines):
        label = PlainLabel(name, size="small", tone="muted", wrap=True)
        label.setFixedWidth(scaled(_LABEL_WIDTH))
        grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(PlainLabel(value, wrap=True), place, 1, Qt.AlignmentFlag.AlignTop)
    body.addLayout(grid)
    body.addStretch(1)
    frame.setLayout(body)
    return frame


def _between(text: str) -> QVBoxLayout:
    made = column("xs")
    made.addStretch(1)
    made.addWidget(PlainLabel(text, size="small", tone="muted"), 0, Qt.AlignmentFlag.AlignHCenter)
    made.addWidget(Icon("chevron-right", "muted", 22), 0, Qt.AlignmentFlag.AlignHCenter)
    made.addStretch(1)
    return made
