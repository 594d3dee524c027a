"""Makes the palette and the style sheet from the design tokens; follows the system's light or dark setting."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from inspector.process import system
from inspector.process.lazy import lazy
from inspector.window.look import design_tokens, resources

if TYPE_CHECKING:
    from inspector.window.look import high_contrast, icons
else:
    high_contrast = lazy("inspector.window.look.high_contrast")  # seldom used
    icons = lazy("inspector.window.look.icons")  # QtSvg, which the first paint need not wait for


def space(name: str) -> int:
    """Return a step of the spacing scale, ``xs`` to ``xxl``, in device-independent pixels."""
    return design_tokens.SPACE[name]


_DOTS = 96.0
_SCHEMES = {"system": 0, "light": 1, "dark": 2}
"""``Qt.ColorScheme``, by number (see :mod:`inspector.window.look.qt_values`)."""
_JAPANESE_FAMILIES = (
    "Yu Gothic UI",
    "Meiryo UI",
    "Hiragino Sans",
    "Noto Sans CJK JP",
    "Noto Sans JP",
    "IPAexGothic",
)
"""Interface fonts of Windows, macOS and Linux that contain Japanese, Latin letters and digits."""


def use_fonts(language: str) -> None:
    """Set the application's font for a language such as ``ja_JP``.

    Japanese text gets a font that also contains Latin letters and digits, so that they match in one sentence. Qt
    skips the families that are not installed.
    """
    families = [*(_JAPANESE_FAMILIES if language.startswith("ja") else ()), *_usual_families()]
    made = QFont(QApplication.font())
    if families != made.families():
        made.setFamilies(families)
        QApplication.setFont(made)
        _font.cache_clear()


def points(name: str) -> float:
    """Return a size of the type scale in points.

    The scale is made for 96 pixels in an inch. macOS has 72, where the same points would be a quarter smaller; a person
    who chose more than 96 gets larger text.
    """
    screen = QtGui.QGuiApplication.primaryScreen()
    dots = screen.logicalDotsPerInchY() if screen else _DOTS
    return design_tokens.TYPE[name] * max(_DOTS / dots, 1.0)


def scaled(pixels: int) -> int:
    """Return the pixels that something needs which holds text or stands beside it, and needs ``pixels`` at 96 an inch.

    Qt scales pixels together with text, but where a person has chosen larger text only, and in some sessions without
    scaling, text alone is larger.
    """
    screen = QtGui.QGuiApplication.primaryScreen()
    dots = screen.logicalDotsPerInchY() if screen else _DOTS
    return round(pixels * max(dots / _DOTS, 1.0))


@cache
def _usual_families() -> tuple[str, ...]:
    return tuple(QApplication.font().families())


def font(name: str = "body", *, bold: bool = False, mono: bool = False) -> QFont:
    """Return a font of the type scale: ``small``, ``body``, ``strong``, ``title``, ``display``."""
    return QFont(_font(name, bold, mono))


@cache
def _font(name: str, bold: bool, mono: bool) -> QFont:
    if mono:
        made = QtGui.QFontDatabase.systemFont(QtGui.QFontDatabase.SystemFont.FixedFont)
    else:
        made = QFont(QApplication.font())
    made.setPointSizeF(points(name))
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made


def set_font(widget: QWidget, chosen: QFont) -> None:
    """Give a widget that may be seen already another font, and keep it.

    Qt notes the font of a widget when it first applies a style sheet to it, and brings that one back with the next
    style sheet: a switch of the theme would undo a later ``setFont``. Here the note is kept up to date.
    """
    widget.setFont(chosen)
    widget.setProperty("_q_styleSheetWidgetFont", chosen)


class Colours:
    """The colour roles of one theme, as ``#rrggbb``."""

    def __init__(self, dark: bool, roles: dict[str, str]) -> None:
        self.dark, self.roles = dark, roles
        self._made: dict[str, QColor] = {}

    def __getitem__(self, role: str) -> str:
        return self.roles[role]

    def colour(self, role: str) -> QColor:
        """Return a role as a colour to paint with."""
        made = self._made.get(role)
        if made is None:
            made = self._made[role] = QColor(self.roles[role])
        return made


def colours(dark: bool) -> Colours:
    """Return the colours of the light or the dark theme."""
    return Colours(dark, design_tokens.DARK if dark else design_tokens.LIGHT)


def palette(of: Colours) -> QPalette:
    """Return the palette for the Fusion style, used where the style sheet sets nothing."""
    made = QPalette()
    group = QPalette.ColorRole
    for role, name in (
        (group.Window, "window"),
        (group.WindowText, "text"),
        (group.Base, "surface"),
        (group.AlternateBase, "sunken"),
        (group.Text, "text"),
        (group.Button, "raised"),
        (group.ButtonText, "text"),
        (group.ToolTipBase, "raised"),
        (group.ToolTipText, "text"),
        (group.PlaceholderText, "muted"),
        (group.Highlight, "selection"),
        (group.HighlightedText, "text"),
        (group.Link, "accent"),
        (group.Accent, "accent"),
        (group.Mid, "border"),
    ):
        made.setColor(role, of.colour(name))
    for role in (group.WindowText, group.Text, group.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, of.colour("muted"))
    return made


def style_sheet(of: Colours) -> str:
    """Return the style sheet with every token filled in."""
    radii = {f"{name}_radius": value for name, value in design_tokens.RADIUS.items()}
    drawn = {
        "arrows": f"{resources.folder().as_posix()}/icons/arrows",
        "scheme": "dark" if of.dark else "light",
    }
    return resources.read_text("style.qss").format(**of.roles, **design_tokens.SPACE, **radii, **drawn)


_active: Colours | None = None


def active() -> Colours:
    """Return the current colours. Qt repaints the widgets that used them when the palette changes."""
    return _active or colours(dark=False)


@lru_cache(maxsize=256)
def icon(name: str, role: str = "text") -> QIcon:
    """Return one of our icons. It follows the theme and is sharp at every size."""
    return QIcon(icons.RoleIcon(name, role, lambda wanted: active()[wanted]))


def tick(left: float, role: str = "ok") -> QIcon:
    """Return a tick inside a ring, of which the part ``left`` (0 to 1) is drawn."""
    return QIcon(icons.TickIcon(f"{left:.3f}", role, lambda wanted: active()[wanted]))


class Theme(QObject):
    """Applies light or dark, as the system or the person chooses, to the whole application.

    Under a high contrast theme of the system it applies the system's colours, whatever was chosen. The application has
    to use the Fusion style already.
    """

    changed = Signal()

    def __init__(self, app: QApplication, choice: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        # Read from the palette, not from the colour scheme: naming that enumeration makes PySide6 build all of Qt's
        # enumerations, which takes longer than everything else before the first paint.
        self._system_dark = app.palette().color(QPalette.ColorRole.Window).lightness() < 128
        self._high_contrast = system.here.wants_high_contrast()
        self._told = False
        base = app.font()
        base.setPointSizeF(points("body"))
        app.setFont(base)
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self._apply()

    @property
    def choice(self) -> str:
        """Return ``system``, ``light`` or ``dark``."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Follow the system, or stay light or dark."""
        self._choice = choice
        self._apply()

    def watch_contrast(self) -> None:
        """Follow the system's high contrast setting (Qt 6.10 and later). Call it after the first paint."""
        hints = self._app.styleHints()
        if hasattr(hints, "accessibility"):
            wishes = hints.accessibility()
            wishes.contrastPreferenceChanged.connect(lambda wish: self.use_high_contrast(wish.value != 0))
            self.use_high_contrast(self._high_contrast or wishes.contrastPreference().value != 0)

    def use_high_contrast(self, wanted: bool) -> None:
        """Use the system's colours, or our own."""
        if wanted is not self._high_contrast:
            self._high_contrast = wanted
            self._apply()

    def _on_system_changed(self, scheme: QtCore.Qt.ColorScheme) -> None:
        if self._choice == "system":  # else it is our own wish that comes back
            self._system_dark = scheme is QtCore.Qt.ColorScheme.Dark
            self._apply()
        elif self._high_contrast:
            self._apply()

    def _apply(self) -> None:
        global _active  # noqa: PLW0603 - one theme per process, like the palette
        self._tell_system()
        if self._high_contrast:
            self._app.setPalette(QPalette())  # which brings the system's back
            found = self._app.palette()
            _active = Colours(
                found.color(QPalette.ColorRole.Window).lightness() < 128, high_contrast.roles(found)
            )
        else:
            _active = colours(self._system_dark if self._choice == "system" else self._choice == "dark")
            self._app.setPalette(palette(_active))
        sheet = style_sheet(_active)
        if sheet != self._app.styleSheet():  # Qt would polish every widget again
            self._app.setStyleSheet(sheet)
        self.changed.emit()

    def _tell_system(self) -> None:
        """Have the system draw title bars and its own dialogs in the chosen theme (Windows, macOS)."""
        if self._choice != "system" or self._told:
            self._told = True
            self._app.styleHints().setProperty("colorScheme", _SCHEMES[self._choice])
