"""The base class of the six pages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QScrollArea, QVBoxLayout, QWidget

from inspector.credential.permissions.rules import Rule
from inspector.credential.text.secret import Secret
from inspector.window.entries.entry import Entry
from inspector.window.look.theme import space
from inspector.window.widgets.drafts import take_drafts
from inspector.window.widgets.fields.secret_field import SecretField

_AFTER_LAYOUT_MS = 1
"""Milliseconds. A part that has just grown is laid out by pending events, so scrolling waits for them."""


class Page(QWidget):
    """A page of the window. It shows one entry; subclasses put cards into ``body``.

    :class:`~inspector.window.shell.page_stack.PageStack` creates a page at its first visit and calls its methods. A
    page asks for actions by signals and holds no state that the entry has.
    """

    text_copied = Signal(str)
    """Asks to copy plain text."""
    secret_copied = Signal(object)
    """Asks to copy a ``Secret``, marked and with a time limit."""
    announced = Signal(str)
    """A short message for the status bar and screen readers."""
    page_wanted = Signal(str)
    """Asks to show another page, by its key.

    ``inspect``, ``permissions``, ``diagnose``, ``mint``, ``calls``, ``raw``.
    """
    rule_wanted = Signal(object)
    """Asks to mint a token with this ``Rule``."""
    report_wanted = Signal()
    """Asks to copy the redacted report."""
    report_forms_wanted = Signal(object)
    """Asks for the menu of the report's forms; carries the ``QWidget`` below which it opens."""
    code_language_chosen = Signal(str)
    """A language of code was chosen, to be remembered."""
    entry_changed = Signal(object)
    """This page has changed the shown entry."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.entry: Entry | None = None
        self.panes: list[QScrollArea] = []
        """The parts that scroll by themselves and tell of the entry. A form that outlives the entry is none."""
        self.stays = False
        """Whether it shows an entry that it made itself: what was pressed for that stays under the mouse."""
        self.body = QVBoxLayout(self)
        self.edge = space("xl")
        """The space left and right of the cards, in device-independent pixels: that of the header."""
        self.body.setContentsMargins(self.edge, space("l"), self.edge, space("xl"))
        self.body.setSpacing(space("l"))

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width, without a margin at its end that alone would scroll. Called by its area."""
        return self._height_seen(super().heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least size, without that margin. Called by its area."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), self._height_seen(hint.height()))

    def _height_seen(self, needed: int) -> int:
        return needed - self.body.contentsMargins().bottom() + self._end(needed)

    def _end(self, needed: int) -> int:
        """Return the margin below the cards: less where a scroll bar would only scroll it."""
        area, margin = self.scroll_area(), self.body.contentsMargins().bottom()
        if area is None or not self.body.hasHeightForWidth():
            return margin
        cards = needed - margin
        left = area.maximumViewportSize().height() - cards
        return left if 0 <= left < space("xl") else space("xl")

    def _fit_end(self) -> None:
        margins = self.body.contentsMargins()
        end = self._end(super().heightForWidth(self.width()))
        if end != margins.bottom():
            margins.setBottom(end)
            self.body.setContentsMargins(margins)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave less room below the cards if that is all that would scroll. Called by Qt."""
        super().resizeEvent(event)
        self._fit_end()

    def event(self, event: QEvent) -> bool:
        """Do the same when the cards have another height. Called by Qt."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_end()
        return super().event(event)

    def set_edge(self, edge: int) -> None:
        """Leave ``edge`` device-independent pixels left and right of the cards."""
        self.edge = edge
        margins = self.body.contentsMargins()
        self.body.setContentsMargins(edge, margins.top(), edge, margins.bottom())

    def show_entry(self, entry: Entry) -> None:
        """Show an entry. Every page overrides this; called when the page comes into view and when the entry changed."""
        self.entry = entry

    def take_over(self, before: Page) -> None:
        """Take what was typed and chosen in the same page of a window in another language."""
        take_drafts(before, self)

    def forget(self) -> None:
        """Forget what outlives the page. Overridden by pages that keep such things; called once all is cleared."""

    def show_findings(self, entry: Entry) -> None:
        """Show the entry's findings again, because only they changed. Overridden by the pages that show findings."""

    def show_time(self, now: float) -> None:
        """Update to ``now`` (epoch seconds).

        Overridden by pages with relative times; called only while it is visible.
        """

    def main_action(self) -> None:
        """Start the page's main action. Overridden by the pages that have one; called for Ctrl+Enter."""

    def show_next_step(self, action: str) -> None:
        """Bring into view what the verdict speaks of, or give it the focus. Overridden by the pages that it leads to.

        Called with an ``Action`` for the header's button and for “Mint token”, when the page has been shown.
        """

    def get(self) -> None:
        """Read the key. Overridden by the Test calls page; called for Ctrl+G."""

    def fill_copy_menu(self, menu: QMenu) -> None:
        """Add the calls that can be copied as a command line or as code.

        Overridden by the pages with a button “Copy as”; called when such a menu opens.
        """

    def remember(self, code_language: str) -> None:
        """Take what was chosen before. Overridden by the Mint page; called once, before it is shown."""

    def use_rule(self, rule: Rule) -> None:
        """Fill the form with one rule. Overridden by the Mint page; called for :attr:`rule_wanted`."""

    def manage_scopes(self) -> None:
        """Open the list of saved scopes. Overridden by the Mint page; called for the action in the Run menu."""

    def change_connection(self) -> None:
        """Choose where calls go. Overridden by the Test calls page; called for the action in the Run menu."""

    def hide_details(self, hide: bool) -> None:
        """Mask subjects and endpoints. Overridden by the pages that show them; called when the screen is shared."""

    def show_copied(self, secret: Secret | None, left: float) -> None:
        """Show which secret is on the clipboard, and what is ``left`` (0 to 1) of its time.

        Overridden by pages that copy secrets elsewhere than in a :class:`SecretField`; called each second.
        """
        for field in self.findChildren(SecretField):
            field.show_copied(secret, left)

    def bring_into_view(self, part: QWidget) -> None:
        """Scroll until ``part`` is visible, or at least its top. The focus does not change."""
        QTimer.singleShot(_AFTER_LAYOUT_MS, self, lambda: self._scroll_to(part))

    def show_top(self) -> None:
        """Scroll to the top of the page and of its panes: another entry is shown."""
        area = self.scroll_area()
        for each in (*self.panes, *([area] if area and not self.stays else [])):
            each.verticalScrollBar().setValue(0)

    def scroll_area(self) -> QScrollArea | None:
        """Return the scroll area that contains the page."""
        holder = self.parentWidget()
        area = holder.parentWidget() if holder else None
        return area if isinstance(area, QScrollArea) else None

    def _scroll_to(self, part: QWidget) -> None:
        area = self.scroll_area()
        if area and part.isVisible():
            top = part.mapTo(self, QPoint()).y() - space("m")
            end = top + part.height() + 2 * space("m") - area.viewport().height()
            bar = area.verticalScrollBar()
            bar.setValue(max(min(bar.value(), top), min(top, end)))
