"""Whether the program that holds the clipboard answers, asked beside Qt and in a bounded time (X11).

Under X11 another program hands over what is on the clipboard when it is asked, and Qt waits five seconds for each of
several questions, in the thread that asks. So a connection of this module's own asks first, in a daemon thread. It
speaks through libxcb, which Qt's own X11 plugin has loaded already: Python's X libraries would be one more part to ship
for the six requests of ICCCM, section 2.4 ("Use of Selection Atoms").
"""

from __future__ import annotations

import ctypes
import select
import time
from typing import Any

ANSWER_SECONDS = 1.0
_TARGETS = ("TARGETS", "UTF8_STRING")
"""What Qt asks for first: the formats there are, and the text."""
_SELECTION_NOTIFY = 31
_INPUT_OUTPUT = 1
_ATOM_OFFSET = _OWNER_OFFSET = 8
_REQUESTOR_OFFSET = 8


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Screens(ctypes.Structure):
    _fields_ = (("data", ctypes.c_void_p), ("rem", ctypes.c_int), ("index", ctypes.c_int))


def answers(selection: str, seconds: float = ANSWER_SECONDS) -> bool:
    """Whether the owner of a selection (an atom) answers within ``seconds``; also where nobody owns it.

    True as well where there is no X server to ask: then nobody waits for it either.
    """
    end = time.monotonic() + seconds
    try:
        server = _Server()
    except OSError:
        return True
    try:
        if not server.owner(selection):
            return True
        return all(server.is_converted(selection, target, end) for target in _TARGETS)
    finally:
        server.close()


class _Server:
    """A connection to the X server with a window nobody sees.

    :raises OSError: when there is no libxcb or no X server.
    """

    def __init__(self) -> None:
        self._xcb = xcb = ctypes.CDLL("libxcb.so.1")
        self._free = ctypes.CDLL(None).free
        self._free.argtypes = (ctypes.c_void_p,)
        pointer, number, cookie = ctypes.c_void_p, ctypes.c_uint32, _Cookie
        for function, result, arguments in (
            ("xcb_connect", pointer, (ctypes.c_char_p, pointer)),
            ("xcb_connection_has_error", ctypes.c_int, (pointer,)),
            ("xcb_get_setup", pointer, (pointer,)),
            ("xcb_setup_roots_iterator", _Screens, (pointer,)),
            ("xcb_generate_id", number, (pointer,)),
            ("xcb_create_window", cookie, (pointer, ctypes.c_uint8, number, number, *([ctypes.c_int16] * 2),
                                           *([ctypes.c_uint16] * 4), number, number, pointer)),
            ("xcb_intern_atom", cookie, (pointer, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_char_p)),
            ("xcb_intern_atom_reply", pointer, (pointer, cookie, pointer)),
            ("xcb_get_selection_owner", cookie, (pointer, number)),
            ("xcb_get_selection_owner_reply", pointer, (pointer, cookie, pointer)),
            ("xcb_convert_selection", cookie, (pointer, number, number, number, number, number)),
            ("xcb_flush", ctypes.c_int, (pointer,)),
            ("xcb_get_file_descriptor", ctypes.c_int, (pointer,)),
            ("xcb_poll_for_event", pointer, (pointer,)),
            ("xcb_disconnect", None, (pointer,)),
        ):  # fmt: skip
            getattr(xcb, function).restype = result
            getattr(xcb, function).argtypes = arguments
        self._connection = xcb.xcb_connect(None, None)
        if xcb.xcb_connection_has_error(self._connection):
            self.close()
            raise OSError("no X server")
        root = _number(xcb.xcb_setup_roots_iterator(xcb.xcb_get_setup(self._connection)).data)
        self._window = xcb.xcb_generate_id(self._connection)
        place = (0, 0, 1, 1, 0, _INPUT_OUTPUT)
        xcb.xcb_create_window(self._connection, 0, self._window, root, *place, 0, 0, None)

    def close(self) -> None:
        self._xcb.xcb_disconnect(self._connection)

    def owner(self, selection: str) -> int:
        """The window that owns a selection, or 0."""
        asked = self._xcb.xcb_get_selection_owner(self._connection, self._atom(selection))
        return self._replied(self._xcb.xcb_get_selection_owner_reply, asked, _OWNER_OFFSET)

    def is_converted(self, selection: str, target: str, end: float) -> bool:
        """Whether the owner answers a request for one format, also with a refusal, before ``end`` (monotonic)."""
        into = self._atom("MOMENTO_INSPECTOR_PROBE")
        atoms = (self._atom(selection), self._atom(target), into)
        self._xcb.xcb_convert_selection(self._connection, self._window, *atoms, 0)
        self._xcb.xcb_flush(self._connection)
        while True:
            event = self._xcb.xcb_poll_for_event(self._connection)
            if event:
                kind = ctypes.cast(event, ctypes.POINTER(ctypes.c_uint8))[0] & 0x7F
                ours = kind == _SELECTION_NOTIFY and _number(event + _REQUESTOR_OFFSET) == self._window
                self._free(event)
                if ours:
                    return True
                continue
            left = end - time.monotonic()
            if left <= 0 or self._xcb.xcb_connection_has_error(self._connection):
                return False
            select.select([self._xcb.xcb_get_file_descriptor(self._connection)], [], [], left)

    def _atom(self, name: str) -> int:
        asked = self._xcb.xcb_intern_atom(self._connection, 0, len(name), name.encode())
        return self._replied(self._xcb.xcb_intern_atom_reply, asked, _ATOM_OFFSET)

    def _replied(self, reply: Any, asked: _Cookie, offset: int) -> int:
        found = reply(self._connection, asked, None)
        if not found:
            return 0
        value = _number(found + offset)
        self._free(found)
        return value


def _number(address: int) -> int:
    return ctypes.c_uint32.from_address(address).value
