"""Plain text labels and tooltips. All of them are created here; a lint test forbids creating them elsewhere.

Qt detects HTML in texts by default, and a label that shows ``<img src="file:///dev/zero">`` never returns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import isValid

from inspector.credential.text.visible import visible
from inspector.window.look import theme
from inspector.window.look.qt_values import PLAIN_TEXT

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QMouseEvent, QResizeEvent

TOOLTIP_CHARACTERS = 600
_BESIDE_MS, _READING_MS, _LOOK_MS = 4_000, 60, 100
"""How long a text stands beside a widget: at least the first, or the second for each character."""
_BESIDE_WIDTH = 440
_LEAST_WIDTH = 48
_TIP, _DESCRIBED = "tip", "described"
"""Properties: the tooltip without markup, and the description that came from it."""


def keep_room(widget: QWidget) -> None:
    """Leave the room of a widget free while it is hidden, so that nothing moves when it is shown."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


def tooltip(text: str) -> str:
    """Return the string for Qt that shows ``text`` unchanged and wrapped, whatever it contains."""
    shown = visible(text, TOOLTIP_CHARACTERS).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{shown}</qt>" if text else ""


def set_tooltip(target: QWidget | QAction, text: str) -> None:
    """Set a tooltip that shows ``text`` unchanged.

    Qt describes a widget without a description by its tooltip, with the markup, so a widget gets the text as its
    description. One that says nothing but the name is a space: a screen reader would say the name twice. A description
    that was set elsewhere stays.
    """
    target.setProperty(_TIP, text)  # before an action says that it has changed
    target.setToolTip(tooltip(text))
    if isinstance(target, QWidget) and target.property(_DESCRIBED) in (None, target.accessibleDescription()):
        if target.property(_DESCRIBED) is None and target.accessibleDescription():
            return
        plain = visible(text, TOOLTIP_CHARACTERS)
        description = " " if plain and plain in (target.accessibleName(), _text_of(target)) else plain
        target.setAccessibleDescription(description)
        target.setProperty(_DESCRIBED, description)


def copy_tooltip(target: QWidget, source: QAction) -> None:
    """Give a widget the tooltip of an action."""
    set_tooltip(target, str(source.property(_TIP) or ""))


def _text_of(target: QWidget) -> str:
    return target.text() if isinstance(target, QtWidgets.QAbstractButton | QLabel) else ""


class PlainLabel(QLabel):
    """A label that shows plain text only. ``tone`` is a colour role: ``muted``, ``ok``, ``warning``, ``error``, ..."""

    def __init__(
        self,
        text: str = "",
        *,
        size: str = "body",
        tone: str = "",
        bold: bool = False,
        mono: bool = False,
        wrap: bool = False,
    ) -> None:
        super().__init__()
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setFont(theme.font(size, bold=bold, mono=mono))
        self.setWordWrap(wrap)
        if wrap:
            self.setMinimumWidth(60)
        self.setProperty("tone", tone)
        self.setText(text)

    def set_tone(self, tone: str) -> None:
        """Set the colour role of the text."""
        set_tone(self, tone)

    def show_foreign(self, text: str) -> None:
        """Show untrusted text from a credential or a server: control characters made visible, limited in length."""
        self.setText(visible(text))


class Beside(PlainLabel):
    """Says something below a widget while one reads it. A tooltip of Qt would go with the next move of the mouse."""

    def __init__(self, target: QWidget, text: str) -> None:
        super().__init__(visible(text, TOOLTIP_CHARACTERS), wrap=True)
        self.setObjectName("beside")
        self.setParent(target.window())
        self._target, self._at = target, self._corner(target)
        self._left = max(_BESIDE_MS, _READING_MS * len(text))
        self._timer = QtCore.QTimer(self)
        self._timer.timeout.connect(self._look)

    def appear(self) -> None:
        """Appear inside the window, below the widget or, where there is no room, above it."""
        window, gap = self._target.window(), theme.space("xs")
        self.ensurePolished()
        width = min(theme.scaled(_BESIDE_WIDTH), window.width() - 2 * gap)
        width = min(width, self.fontMetrics().horizontalAdvance(self.text()) + 2 * theme.space("l"))
        height = self.heightForWidth(width)
        left = max(min(self._at.x(), window.width() - width - gap), gap)
        below = self._at.y() + gap
        above = self._at.y() - self._target.height() - gap - height
        self.setGeometry(left, below if below + height <= window.height() else above, width, height)
        self.show()
        self.raise_()
        self._timer.start(_LOOK_MS)

    def _corner(self, target: QWidget) -> QtCore.QPoint:
        return target.mapTo(target.window(), target.rect().bottomLeft())

    def _look(self) -> None:
        """Go when it was read, or when the widget went or moved: the page was scrolled or turned."""
        self._left -= _LOOK_MS
        there = isValid(self._target) and self._target.isVisible()
        if self._left <= 0 or not there or self._corner(self._target) != self._at:
            self.go()

    def go(self) -> None:
        """Hide, and be deleted."""
        self._timer.stop()
        self.hide()
        self.deleteLater()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the click: what is below is not meant. Called by Qt."""
        event.accept()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Give way to what is below. Called by Qt."""
        self.go()


def show_beside(target: QWidget, text: str) -> None:
    """Show ``text`` below a widget for some seconds, longer for a long text."""
    hide_beside()
    Beside(target, text).appear()


def hide_beside() -> None:
    """Hide what :func:`show_beside` showed, because it is no longer so."""
    for window in QtWidgets.QApplication.topLevelWidgets():
        for shown in window.findChildren(Beside, options=QtCore.Qt.FindChildOption.FindDirectChildrenOnly):
            shown.go()


class ElidedLabel(PlainLabel):
    """One line, elided in the middle; tooltip and accessible name contain the whole text.

    Where shorter texts say the same, the first that fits is shown before anything is elided. It takes the width it
    gets; ``snug`` takes no more than its text needs, so that a button can stand beside the text.
    """

    def __init__(
        self,
        text: str = "",
        *,
        size: str = "body",
        tone: str = "",
        bold: bool = False,
        mono: bool = False,
        snug: bool = False,
    ) -> None:
        self._whole = ""
        self._shorter: tuple[str, ...] = ()
        self._wanted: int | None = None
        super().__init__(text, size=size, tone=tone, bold=bold, mono=mono)
        kind = QtWidgets.QSizePolicy.Policy
        self.setSizePolicy(kind.Maximum if snug else kind.Ignored, kind.Preferred)
        self.setMinimumWidth(_LEAST_WIDTH)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show ``text``, elided to the width."""
        self.show_first_fitting(text)

    def show_first_fitting(self, text: str, *shorter: str) -> None:
        """Show ``text``, or the first of these shorter ones that fits; the last is elided."""
        shown, rest = visible(text), tuple(map(visible, shorter))
        if shown == self._whole and self._whole and rest == self._shorter:
            return
        self._whole, self._shorter, self._wanted = shown, rest, None
        self.setAccessibleName(self._whole)
        self.updateGeometry()
        self._elide()

    def shortest_width(self) -> int:
        """Return the width of the shortest text that is not elided, in device-independent pixels."""
        return min(self._widths())

    def fit(self, room: int) -> bool:
        """Ask for the width of the first text that fits into ``room`` pixels, or of the last; whether that is new."""
        widths = self._widths()
        wanted = next((width for width in widths if width <= room), widths[-1])
        new = wanted != self._wanted
        if new:
            self._wanted = wanted
            self.setMinimumWidth(min(_LEAST_WIDTH, wanted))
            self.updateGeometry()
        return new

    def whole(self) -> str:
        """Return the text before eliding."""
        return self._whole

    def sizeHint(self) -> QSize:
        """Return the width of the whole text, or of the one that :meth:`fit` chose. Called by the layout."""
        wanted = self._widths()[0] if self._wanted is None else self._wanted
        return QSize(wanted, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return no width of the text that is shown now: another one may be wanted. Called by the layout."""
        return QSize(0, super().minimumSizeHint().height())

    def _widths(self) -> list[int]:
        metrics = QtGui.QFontMetrics(self.font())
        return [metrics.horizontalAdvance(text) + 2 for text in (self._whole, *self._shorter)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Elide again. Called by Qt."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        metrics, room = QtGui.QFontMetrics(self.font()), max(self.width(), 1)
        texts = (self._whole, *self._shorter)
        shown = next((text for text in texts if metrics.horizontalAdvance(text) <= room), None)
        if shown is None:
            shown = metrics.elidedText(texts[-1], QtCore.Qt.TextElideMode.ElideMiddle, room)
        self.setToolTip(tooltip(self._whole if shown != self._whole else ""))
        self.setAccessibleDescription(" ")  # the name has the whole text; Qt would describe it by the tooltip
        super().setText(shown)


class FieldLabel:
    """A label of a field for screen readers: its accessible name, where no visible label has the field for a buddy."""

    def __init__(self, field: QWidget) -> None:
        self._field = field
        self._label: PlainLabel | None = None

    def follow(self) -> None:
        """Update after the field's name or parent changed: Qt finds labels among the children of the parent."""
        parent, name = self._field.parentWidget(), self._field.accessibleName()
        labels = parent.findChildren(QLabel) if parent else []
        seen = any(label.buddy() is self._field for label in labels if label is not self._label)
        if self._label is not None and (seen or not name or parent is None):
            self._label.deleteLater()
            self._label = None
        elif name and parent and not seen:
            self._label = self._label or PlainLabel()
            self._label.setText(name)
            self._label.setParent(parent)
            self._label.setBuddy(self._field)
            self._label.hide()


def set_tone(widget: QWidget, tone: str) -> None:
    """Set the colour role of the text of a ``QLabel`` or ``SteadyLabel``."""
    if widget.property("tone") != tone:
        widget.setProperty("tone", tone)
        restyle(widget)


def restyle(widget: QWidget) -> None:
    """Make the style sheet apply a changed property; it applies what a widget has when it is shown first."""
    if not _was_polished(widget):
        return  # PySide6 would build the enumerations of ``QStyle`` for nothing
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def _was_polished(widget: QWidget) -> bool:
    """Return whether the style sheet was applied.

    As long as PySide6 has not built the enumerations of ``Qt``, nothing was shown that changes.
    """
    return "Qt" in vars(QtCore) and widget.testAttribute(QtCore.Qt.WidgetAttribute.WA_WState_Polished)
