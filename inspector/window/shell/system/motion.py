"""Asks the system whether its user wants animations.

Windows: ``SPI_GETCLIENTAREAANIMATION``. macOS: "Reduce motion" of the accessibility settings. Linux: the animations of
the desktop, from the settings portal (GNOME and others) or from KDE's ``kdeglobals``. If nobody says, there are none.
"""

from __future__ import annotations

import configparser
import contextlib
import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.process import system
from inspector.process.lazy import lazy
from inspector.window.look import motion
from inspector.window.protection import message_bus

if TYPE_CHECKING:
    import ctypes
    import plistlib

    from PySide6 import QtDBus
else:  # each on one system only
    ctypes = lazy("ctypes")
    plistlib = lazy("plistlib")
    QtDBus = lazy("PySide6.QtDBus")

_PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop")
_SETTINGS = "org.freedesktop.portal.Settings"
_ANSWER_MS = 1_000
_CLIENT_AREA_ANIMATION = 0x1042
"""``SPI_GETCLIENTAREAANIMATION`` of winuser.h."""
_LARGEST = 262_144


class SystemMotion(QObject):
    """Asks once, in a daemon thread: a desktop's service may take its time."""

    known = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.known.connect(motion.use)
        threading.Thread(target=self._ask, name="motion", daemon=True).start()

    def _ask(self) -> None:
        wanted = wants_motion()
        with contextlib.suppress(RuntimeError):  # the window went meanwhile
            self.known.emit(wanted)


def wants_motion() -> bool:
    """Return whether the system's user wants animations. Blocks for three seconds at most."""
    return {"windows": _windows, "macos": _mac}.get(system.here.NAME, _linux)()


def _linux() -> bool:
    kde = kde_factor(Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "kdeglobals")
    if kde is not None:
        return kde > 0
    if not message_bus.answers(message_bus.session_address()):
        return False
    try:
        return _portal()
    except ImportError:  # this Qt has no D-Bus
        return False


def kde_factor(file: Path) -> float | None:
    """Return KDE's factor for the length of animations, 0 for none; ``None`` where KDE does not say."""
    parser = configparser.ConfigParser(strict=False, interpolation=None)
    try:
        with file.open(encoding="utf-8", errors="replace") as opened:
            parser.read_string(opened.read(_LARGEST))
        return float(parser.get("KDE", "AnimationDurationFactor"))
    except (OSError, ValueError, configparser.Error):
        return None


def _portal() -> bool:
    bus = QtDBus.QDBusConnection.sessionBus()
    interface = bus.interface() if bus.isConnected() else None
    if not (interface and interface.isServiceRegistered(_PORTAL[0]).value()):
        return False
    asked = QtDBus.QDBusMessage.createMethodCall(*_PORTAL, _SETTINGS, "ReadOne")
    asked.setArguments(["org.gnome.desktop.interface", "enable-animations"])
    answer = bus.call(asked, timeout=_ANSWER_MS).arguments()
    return bool(answer and answer[0] is True)


def _windows() -> bool:
    found = ctypes.c_int(0)
    windll = getattr(ctypes, "windll", None)
    told = windll and windll.user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(found), 0)
    return bool(told and found.value)


def _mac() -> bool:
    file = Path.home() / "Library/Preferences/com.apple.universalaccess.plist"
    try:
        with file.open("rb") as opened:
            return not plistlib.load(opened).get("reduceMotion", False)
    except (OSError, ValueError, plistlib.InvalidFileException):
        return False
