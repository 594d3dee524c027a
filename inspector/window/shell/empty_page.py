"""The page without credentials: a place to drop one, and the other ways to load one."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inspector.window.look.qt_values import ALIGN_H_CENTRE, NO_FOCUS
from inspector.window.look.theme import space
from inspector.window.widgets.buttons import Button, IconButton
from inspector.window.widgets.card import Banner, column, row
from inspector.window.widgets.plain import PlainLabel, restyle

_PICTURE = 48
"""Device-independent pixels."""


class EmptyPage(QWidget):
    """Shown until the first credential is loaded, and to add another one."""

    paste_wanted = Signal()
    open_wanted = Signal()
    computer_wanted = Signal()
    sandbox_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._drop = QFrame()
        self._drop.setObjectName("drop")
        self._picture = IconButton("drop", self.tr("Open a file\u2026"), role="accent")
        self._paste = Button(self.tr("Paste"), "paste", primary=True)
        self._open = Button(self.tr("Open a file\u2026"), "open")
        self._computer = Button(self.tr("From this computer"), "computer")
        self._sandbox = Button(self.tr("Try the sandbox"), "sandbox")
        self._paste.clicked.connect(self.paste_wanted)
        self._picture.clicked.connect(self.open_wanted)
        self._open.clicked.connect(self.open_wanted)
        self._computer.clicked.connect(self.computer_wanted)
        self._sandbox.clicked.connect(self.sandbox_wanted)
        self._build()

    @cached_property
    def notice(self) -> Banner:
        """Return the banner above the invitation, created at its first use."""
        made = Banner()
        self._outer.insertWidget(0, made)
        return made

    def _build(self) -> None:
        outer = self._outer = QVBoxLayout(self)
        outer.setContentsMargins(space("xxl"), space("xl"), space("xxl"), space("xl"))
        outer.setSpacing(space("m"))
        outer.addWidget(self._drop, 1)
        inner = column("m", "xl")
        self._drop.setLayout(inner)
        inner.addStretch(2)
        self._picture.setObjectName("picture")
        self._picture.setIconSize(QSize(_PICTURE, _PICTURE))
        self._picture.setProperty(
            "focusPolicy", NO_FOCUS
        )  # the button that does the same is in the tab order
        inner.addLayout(_side_by_side(self._picture))
        inner.addWidget(
            _centred(
                PlainLabel(self.tr("Paste, drop or open a credential"), size="display", bold=True, wrap=True)
            )
        )
        inner.addWidget(
            _centred(
                PlainLabel(
                    self.tr(
                        "An API key, a token, a JWT, a .env file, or a log line that contains one. It stays in "
                        "this computer's memory, and nothing is sent until you press a button."
                    ),
                    tone="muted",
                    wrap=True,
                )
            )
        )
        inner.addSpacing(space("m"))
        inner.addLayout(_side_by_side(self._paste, self._open))
        inner.addLayout(_side_by_side(self._computer, self._sandbox))
        inner.addSpacing(space("s"))
        hint = self.tr(
            "The sandbox is a small Momento server inside this program: learn and test offline, "
            "without an account."
        )
        inner.addWidget(_centred(PlainLabel(hint, size="small", tone="muted", wrap=True)))
        inner.addStretch(3)

    def show_over(self, over: bool) -> None:
        """Highlight the page while something is dragged over the window."""
        self._drop.setProperty("over", over)
        restyle(self._drop)


def _side_by_side(*buttons: QWidget) -> QHBoxLayout:
    """Return a centred row. A :class:`Flow` would make PySide6 build ``QEvent`` before the first paint."""
    made = row()
    made.addStretch(1)
    for button in buttons:
        made.addWidget(button)
    made.addStretch(1)
    return made


def _centred(label: PlainLabel) -> PlainLabel:
    label.setProperty("alignment", ALIGN_H_CENTRE)
    return label
