"""A masked credential: revealed while a button is held or for ten seconds, copied only through the marked clipboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QMenu

from inspector.credential.text.secret import Secret
from inspector.credential.text.visible import visible
from inspector.window.widgets.buttons import IconButton, open_below
from inspector.window.widgets.card import row
from inspector.window.widgets.plain import ElidedLabel
from inspector.window.widgets.reveal import Reveal

_UNBOUNDED = 16_777_215
"""Qt's ``QWIDGETSIZE_MAX``."""
Choices = list[tuple[str, Callable[[], None]]]


class SecretField(QFrame):
    """Shows the beginning and end of a secret. The text is not selectable, so it never reaches the X11 selection."""

    copied = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._secret: Secret | None = None
        self._copied: tuple[Secret | None, float] = (None, 0.0)
        self._text = ElidedLabel(mono=True, tone="muted", snug=True)
        self._eye = IconButton("eye", self.tr("Reveal: hold, or click for ten seconds"), checkable=True)
        self._copy = IconButton("copy", self.tr("Copy the credential"))
        self._more = IconButton("chevron-down", self.tr("More copy options"))
        self._menu = QMenu(self._more)
        self._more.clicked.connect(self._on_more)
        layout = row("xs")
        self.setLayout(layout)
        for part in (self._eye, self._copy, self._more, self._text):  # a wider text moves no button
            layout.addWidget(part)
        layout.addStretch(1)
        self._more.hide()
        self._reveal = Reveal(self._eye)
        self._reveal.changed.connect(self._show_text)
        self._copy.clicked.connect(self.copied)

    def show_secret(self, secret: Secret | None, choices: Choices | None = None) -> None:
        """Show another secret, masked. ``choices`` fill the copy menu: a title and an action each."""
        self._secret = secret
        self.conceal()
        self.show_copied(*self._copied)
        self.setVisible(secret is not None)
        self.setMaximumWidth(_UNBOUNDED if secret is not None else 0)  # a hidden one may keep its height free
        self._menu.clear()
        for title, act in choices or []:
            self._menu.addAction(title).triggered.connect(act)
        self._more.setVisible(bool(choices))

    def show_copied(self, secret: Secret | None, left: float) -> None:
        """Show at the copy button that this ``secret`` is on the clipboard, with what is ``left`` (0 to 1) of its time.

        Nothing is shown for another secret.
        """
        self._copied = (secret, left)
        self._copy.tick(left if secret is not None and secret == self._secret else 0.0)

    def toggle(self) -> None:
        """Reveal for ten seconds, or mask again."""
        self._reveal.toggle()

    def forbid_reveal(self, forbidden: bool) -> None:
        """Keep the secret masked while the screen is shared, or allow to reveal it again."""
        self._reveal.forbid(forbidden)

    def conceal(self) -> None:
        """Mask the secret."""
        self._reveal.conceal()
        self._show_text(revealed=False)

    def is_revealed(self) -> bool:
        """Return whether the text is readable now."""
        return self._reveal.is_revealed()

    def sizeHint(self) -> QSize:
        """Return the size of the masked text: a revealed one takes what room there is. Called by the layout."""
        hint = super().sizeHint()
        if self._secret is not None and self.is_revealed():
            metrics, masked = self._text.fontMetrics(), visible(self._secret.masked())
            more = metrics.horizontalAdvance(self._text.whole()) - metrics.horizontalAdvance(masked)
            hint.setWidth(hint.width() - max(more, 0))
        return hint

    def hideEvent(self, event: QHideEvent) -> None:
        """Mask again when the field is hidden. Called by Qt."""
        super().hideEvent(event)
        self.conceal()

    def _show_text(self, revealed: bool) -> None:
        shown = revealed and self._secret is not None
        self._eye.set_icon("eye-off" if shown else "eye")
        self._text.set_tone("" if shown else "muted")
        if shown and self._secret:
            self._text.setText(self._secret.reveal())
            self._text.setAccessibleName(self.tr("The credential, revealed"))
            self._text.setToolTip("")
        else:
            self._text.setText(self._secret.masked() if self._secret else "")
            self._text.setAccessibleName(self.tr("The credential, masked"))

    def _on_more(self) -> None:
        open_below(self._menu, self._more)
