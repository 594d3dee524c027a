"""A secret on macOS's pasteboard, written through the Objective-C runtime.

Qt renames types it does not know, so the concealed type of nspasteboard.org would not arrive. This writes the text and
the type itself, for this computer only (no Universal Clipboard), and reads the types back. Not tried on macOS; where
anything fails, Qt copies the text and it is said to be unmarked. Source: Apple's "NSPasteboard" reference.
"""

from __future__ import annotations

import ctypes
import ctypes.util
from ctypes import c_bool, c_char_p, c_long, c_ulong, c_void_p
from typing import Any

from PySide6.QtCore import QObject

from inspector.credential.text.secret import Secret
from inspector.window.protection.copied_secret import CopiedSecret

_THIS_COMPUTER_ONLY = 1
"""``NSPasteboardContentsCurrentHostOnly``."""
_TEXT, _CONCEALED = "public.utf8-plain-text", "org.nspasteboard.ConcealedType"


class Runtime:
    """Messages to Objective-C objects.

    :raises OSError: when there is no such runtime.
    """

    def __init__(self) -> None:
        ctypes.CDLL("/System/Library/Frameworks/AppKit.framework/AppKit")
        self._library = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
        self._library.objc_getClass.restype = c_void_p
        self._library.objc_getClass.argtypes = (c_char_p,)
        self._library.sel_registerName.restype = c_void_p
        self._library.sel_registerName.argtypes = (c_char_p,)

    def class_named(self, name: str) -> Any:
        """Return a class."""
        return self._library.objc_getClass(name.encode())

    def send(
        self,
        target: Any,
        selector: str,
        *arguments: Any,
        types: tuple[Any, ...] = (),
        result: Any = c_void_p,
    ) -> Any:
        """Send a message; ``types`` are those of the arguments."""
        kind = ctypes.CFUNCTYPE(result, c_void_p, c_void_p, *types)
        address = ctypes.cast(self._library.objc_msgSend, c_void_p).value or 0
        return kind(address)(target, self._library.sel_registerName(selector.encode()), *arguments)

    def string(self, text: str) -> Any:
        """Return an autoreleased string."""
        return self.send(
            self.class_named("NSString"), "stringWithUTF8String:", text.encode(), types=(c_char_p,)
        )


class PasteboardCopy(CopiedSecret):
    """Knows its own copy by the pasteboard's change count."""

    def __init__(self, runtime: Runtime, pasteboard: Any, count: int) -> None:
        QObject.__init__(self)
        self.marked = True
        self._runtime, self._pasteboard, self._count = runtime, pasteboard, count

    @classmethod
    def made(cls, secret: Secret) -> PasteboardCopy | None:
        """Copy a secret; ``None`` where it could not be copied with the mark."""
        try:
            runtime = Runtime()
            return _written(runtime, secret)
        except (OSError, AttributeError, ValueError):
            return None

    def is_there(self) -> bool:
        """Whether nobody has written to the pasteboard since."""
        return _count(self._runtime, self._pasteboard) == self._count

    def take_back(self) -> None:
        """Empty the pasteboard, if nobody has written to it since."""
        if self.is_there():
            self._runtime.send(self._pasteboard, "clearContents", result=c_long)


def _written(runtime: Runtime, secret: Secret) -> PasteboardCopy | None:
    pool = runtime.send(runtime.class_named("NSAutoreleasePool"), "new")
    try:
        board = runtime.send(runtime.class_named("NSPasteboard"), "generalPasteboard")
        if not board:
            return None
        runtime.send(
            board, "prepareForNewContentsWithOptions:", _THIS_COMPUTER_ONLY, types=(c_ulong,), result=c_long
        )
        for text, kind in ((secret.reveal(), _TEXT), ("", _CONCEALED)):
            strings = runtime.string(text), runtime.string(kind)
            if not runtime.send(
                board, "setString:forType:", *strings, types=(c_void_p, c_void_p), result=c_bool
            ):
                return None
        types = runtime.send(board, "types")
        concealed = runtime.string(_CONCEALED)
        if not runtime.send(types, "containsObject:", concealed, types=(c_void_p,), result=c_bool):
            return None
        return PasteboardCopy(runtime, board, _count(runtime, board))
    finally:
        runtime.send(pool, "drain", result=None)


def _count(runtime: Runtime, board: Any) -> int:
    return int(runtime.send(board, "changeCount", result=c_long))
