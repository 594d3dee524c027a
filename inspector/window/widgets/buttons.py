"""Buttons with icons that follow the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QPushButton, QToolButton

from inspector.window.look import theme
from inspector.window.look.qt_values import STRONG_FOCUS
from inspector.window.widgets.plain import restyle, set_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent  # QEvent would be built
    from PySide6.QtWidgets import QMenu, QWidget

_ICON = 16
_LEAST_NAME = 10
"""Characters of a name that a button shows at least."""
_TICKED_MS = 2_000
"""How long a button shows that it copied."""


def _icon_size() -> QSize:
    return QSize(theme.scaled(_ICON), theme.scaled(_ICON))


def open_below(menu: QMenu, button: QWidget) -> None:
    """Open a menu below its button; further left where it would hang over the edge of the window."""
    window, menu_width = button.window(), menu.sizeHint().width()
    left = button.mapTo(window, button.rect().bottomLeft())
    left.setX(max(min(left.x(), window.width() - menu_width), 0))
    menu.popup(window.mapToGlobal(left))


class Button(QPushButton):
    """A push button. ``primary`` marks the main action of a page, ``danger`` a destructive one.

    A double click presses it once: who is used to double clicks sends one call.
    """

    def __init__(
        self, text: str, icon: str = "", *, primary: bool = False, danger: bool = False, tip: str = ""
    ) -> None:
        super().__init__(text)
        self._icon = icon
        self.setAutoDefault(False)
        self.setProperty("primary", primary)
        self.setProperty("danger", danger)
        self.setIconSize(_icon_size())
        set_tooltip(self, tip)
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, not the default one of the dialog. Called by Qt."""
        names = QtCore.Qt  # built when it is first used: not before the first paint
        enter = (names.Key.Key_Return, names.Key.Key_Enter)
        if event.key() in enter and not event.modifiers() & ~names.KeyboardModifier.KeypadModifier:
            if not event.isAutoRepeat():  # a key held down answers no second question
                self.click()
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second press of a double click as part of the first one. Called by Qt."""
        event.accept()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._draw()

    def tick(self, left: float) -> None:
        """Show a tick inside what is ``left`` (0 to 1) of a ring; 0 shows the icon again."""
        if left > 0:
            self.setIcon(theme.tick(left, self._role() if self.property("primary") else "ok"))
        else:
            self._draw()

    def set_primary(self, primary: bool) -> None:
        """Set whether it is the main action."""
        if self.property("primary") != primary:
            self.setProperty("primary", primary)
            restyle(self)
            self._draw()

    def _draw(self) -> None:
        if self._icon:
            self.setIcon(theme.icon(self._icon, self._role()))

    def _role(self) -> str:
        if self.property("primary"):
            return "on_accent"
        return "error" if self.property("danger") else "text"


class SteadyButton(Button):
    """A button with one of several titles at a time: it has the room of the longest, so that it never moves."""

    def __init__(self, titles: tuple[str, ...], icon: str = "", *, tip: str = "") -> None:
        """The first of ``titles`` is shown."""
        super().__init__(titles[0], icon, tip=tip)
        self._titles = titles

    def sizeHint(self) -> QSize:
        """Return the size with the longest title. Called by the layout."""
        hint = super().sizeHint()
        hint.setWidth(hint.width() + max(map(self._width_of, self._titles)) - self._width_of(self.text()))
        return hint

    def minimumSizeHint(self) -> QSize:
        """Return the same. Called by the layout."""
        return self.sizeHint()

    def _width_of(self, title: str) -> int:
        return self.fontMetrics().size(QtCore.Qt.TextFlag.TextShowMnemonic, title).width()


class NamingButton(Button):
    """A button whose title contains the name of something. Where the name is too long, its middle is left out.

    ``text``, the accessible name and then the tooltip contain the whole name.
    """

    def __init__(self, icon: str = "") -> None:
        super().__init__("", icon)
        self._template = self._name = ""

    def show_name(self, template: str, name: str) -> None:
        """Show a title that contains ``{name}``."""
        self._template, self._name = template, name.replace("\n", " ").replace("&", "&&")
        self.setText(self._titled(self._name))
        self.setAccessibleName(template.format(name=name))
        self.updateGeometry()
        self._show_tip()

    def shown(self) -> str:
        """Return the title as it is shown at the width that the button has."""
        room = self._width_of(self._name) - (self.sizeHint().width() - self.width())
        return self._titled(self._elided(max(room, 1)))

    def minimumSizeHint(self) -> QSize:
        """Return the size with the beginning and the end of the name. Called by the layout."""
        hint, name = self.sizeHint(), self._width_of(self._name)
        return QSize(hint.width() - name + min(name, self._width_of("n" * _LEAST_NAME)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the name to the new width. Called by Qt."""
        super().resizeEvent(event)
        self._show_tip()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button with the name that fits. Called by Qt."""
        option = QtWidgets.QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.shown()
        # named here, because PySide6 builds the enumerations of ``QStyle`` once somebody asks for it
        push_button = QtWidgets.QStyle.ControlElement.CE_PushButton
        QtWidgets.QStylePainter(self).drawControl(push_button, option)

    def _show_tip(self) -> None:
        set_tooltip(self, "" if self.shown() == self.text() else self.accessibleName())

    def _titled(self, name: str) -> str:
        return self._template.format(name=name)

    def _elided(self, room: int) -> str:
        if self._width_of(self._name) <= room:
            return self._name
        return self.fontMetrics().elidedText(self._name, QtCore.Qt.TextElideMode.ElideMiddle, room)

    def _width_of(self, text: str) -> int:
        return self.fontMetrics().size(QtCore.Qt.TextFlag.TextShowMnemonic, text).width()


def press_primary(part: QWidget) -> None:
    """Press the main button of a part of the window, as a click does: nothing where none can be pressed."""
    for button in part.findChildren(Button):
        if button.property("primary") and button.isVisible() and button.isEnabled():
            button.click()
            return


def show_running(run: QPushButton, cancel: QPushButton, *, running: bool, ready: bool = True) -> None:
    """Show Cancel beside Run while something runs; Run is disabled meanwhile, and where it is not ``ready``.

    Run stays where it is, so that a second click at the same place never hits Cancel. The focus goes to the one that
    can be pressed, also behind a dialog that asked whether to run.
    """
    focused = run.window().focusWidget() in (run, cancel)
    if running:
        cancel.show()
    else:
        run.setEnabled(ready)
    if focused:
        (cancel if running else run).setFocus()
    run.setEnabled(ready and not running)
    cancel.setVisible(running)


class IconButton(QToolButton):
    """A small flat button with an icon only; its name is its tooltip and its accessible name."""

    def __init__(self, icon: str, name: str, *, role: str = "muted", checkable: bool = False) -> None:
        super().__init__()
        self._role = role
        self.setProperty("flat", True)
        self.setCheckable(checkable)
        self.setIconSize(_icon_size())
        self.setProperty("focusPolicy", STRONG_FOCUS)
        self.set_name(name)
        self.set_icon(icon)

    def set_name(self, name: str) -> None:
        """Set another name."""
        self.setAccessibleName(name)
        set_tooltip(self, name)

    def set_icon(self, icon: str, role: str | None = None) -> None:
        """Show another icon."""
        self._icon, self._role = icon, role or self._role
        self.setIcon(theme.icon(icon, self._role))

    def tick(self, left: float) -> None:
        """Show a tick inside what is ``left`` (0 to 1) of a ring; 0 shows the icon again."""
        self.setIcon(theme.tick(left) if left > 0 else theme.icon(self._icon, self._role))


class CopyButton(IconButton):
    """Copies text that is not secret: it shows a tick for two seconds after a click."""

    def __init__(self, name: str) -> None:
        super().__init__("copy", name)
        tick_on_click(self)


def tick_on_click(button: Button | IconButton) -> None:
    """Make a button that copies text which is not secret show a tick after a click."""
    button.clicked.connect(lambda: show_ticked(button))


def show_ticked(button: Button | IconButton) -> None:
    """Show a tick for two seconds."""
    button.tick(1)
    QTimer.singleShot(_TICKED_MS, button, lambda: button.tick(0))


def untick(over: QWidget) -> None:
    """Show the icons of all buttons below a widget again: what their ticks said was not true."""
    buttons: list[Button | IconButton] = [*over.findChildren(Button), *over.findChildren(IconButton)]
    for button in buttons:
        button.tick(0)
