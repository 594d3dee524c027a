"""Keys and mouse of a real X server (XTEST): what is pressed comes to the program as it does from a person."""

from __future__ import annotations

import ctypes

from PySide6.QtCore import QPoint, Qt

_KEYSYMS = {
    Qt.Key.Key_Tab: 0xFF09,
    Qt.Key.Key_Backtab: 0xFF09,
    Qt.Key.Key_Return: 0xFF0D,
    Qt.Key.Key_Escape: 0xFF1B,
    Qt.Key.Key_Up: 0xFF52,
    Qt.Key.Key_Down: 0xFF54,
    Qt.Key.Key_Left: 0xFF51,
    Qt.Key.Key_Right: 0xFF53,
    Qt.Key.Key_Home: 0xFF50,
    Qt.Key.Key_End: 0xFF57,
    Qt.Key.Key_PageDown: 0xFF56,
    Qt.Key.Key_Delete: 0xFFFF,
    Qt.Key.Key_Backspace: 0xFF08,
    Qt.Key.Key_F2: 0xFFBF,
    Qt.Key.Key_F9: 0xFFC6,
}
"""X11's ``keysymdef.h``; letters, digits and the space are their Latin-1 codes."""
_MODIFIERS = {Qt.KeyboardModifier.ShiftModifier: 0xFFE1, Qt.KeyboardModifier.ControlModifier: 0xFFE3}
_MOUSE = {Qt.MouseButton.LeftButton: 1, Qt.MouseButton.MiddleButton: 2, Qt.MouseButton.RightButton: 3}
_PRESSED, _RELEASED = 1, 0


class XInput:
    """The keyboard and mouse of the display in ``DISPLAY``. Raises ``OSError`` where there is no libXtst."""

    def __init__(self) -> None:
        self._x, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        opened = self._x.XOpenDisplay(None)
        if not opened:
            raise OSError("no display")
        self._display = ctypes.c_void_p(opened)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        """Press and release a key with a modifier."""
        symbol = _KEYSYMS.get(key, ord(chr(int(key)).lower()) if int(key) < 0x100 else 0)
        held = [_MODIFIERS[modifier]] if modifier in _MODIFIERS else []
        if key == Qt.Key.Key_Backtab:
            held = [_MODIFIERS[Qt.KeyboardModifier.ShiftModifier]]
        codes = [self._x.XKeysymToKeycode(self._display, each) for each in [*held, symbol]]
        for code in codes:
            self._test.XTestFakeKeyEvent(self._display, code, _PRESSED, 0)
        for code in reversed(codes):
            self._test.XTestFakeKeyEvent(self._display, code, _RELEASED, 0)
        self._x.XFlush(self._display)

    def click(self, at: QPoint, button: Qt.MouseButton, by: QPoint) -> None:
        """Move the pointer to a place of the screen, press, move ``by`` so much and release."""
        number = _MOUSE[button]
        self._move(at)
        self._test.XTestFakeButtonEvent(self._display, number, _PRESSED, 0)
        if not by.isNull():
            self._move(at + by / 2)
            self._move(at + by)
        self._test.XTestFakeButtonEvent(self._display, number, _RELEASED, 0)
        self._x.XFlush(self._display)

    def _move(self, to: QPoint) -> None:
        self._test.XTestFakeMotionEvent(self._display, -1, to.x(), to.y(), 0)
