"""Calls of the Windows API, with their types. Nothing here is loaded on other systems, except by tests.

The facts are those of Microsoft's reference of the Windows API.
"""

from __future__ import annotations

import ctypes
from ctypes import byref, c_int32, c_uint32, c_void_p, c_wchar_p
from typing import Any

_ctypes: Any = ctypes
"""The module without type stubs, which describe Windows' part of it on Windows only."""

ERROR_ALREADY_EXISTS = 183
_INVALID_HANDLE = c_void_p(-1).value
_GENERIC_READ_WRITE = 0xC000_0000
_OPEN_EXISTING = 3
_IDENTIFICATION_ONLY = 0x0010_0000 | 0x0001_0000
"""``SECURITY_SQOS_PRESENT | SECURITY_IDENTIFICATION``: the server may see who calls, and not act in that name."""
_QUERY_LIMITED_INFORMATION = 0x1000
_TOKEN_QUERY = 0x0008
_TOKEN_USER = 1
_THIS_PROCESS = -1
_DACL, _PROTECTED_DACL = 0x0000_0004, 0x8000_0000
_SDDL_REVISION = 1
_PERSISTENT_ACLS = 0x0000_0008
_SYNCHRONIZE = 0x0010_0000
_GET_HIGH_CONTRAST, _HIGH_CONTRAST_ON = 0x0042, 0x0001
_ERROR_ICON = 0x0010


def _library(name: str) -> Any:
    return _ctypes.WinDLL(name, use_last_error=True)


def _function(library: str, name: str, result: Any, *arguments: Any) -> Any:
    found = getattr(_library(library), name)
    found.restype, found.argtypes = result, arguments
    return found


def last_error() -> OSError:
    """Return the error of the last call as an exception."""
    error: OSError = _ctypes.WinError(_ctypes.get_last_error())
    return error


def open_pipe(place: str) -> int:
    """Open a named pipe for reading and writing, and let its server see only who calls; return the handle.

    :raises OSError: when there is none, or it is busy (``winerror`` 231).
    """
    create = _function(
        "kernel32", "CreateFileW", c_void_p, c_wchar_p, *[c_uint32] * 2, c_void_p, *[c_uint32] * 2, c_void_p
    )
    handle = create(place, _GENERIC_READ_WRITE, 0, None, _OPEN_EXISTING, _IDENTIFICATION_ONLY, None)
    if handle in (None, _INVALID_HANDLE):
        raise last_error()
    return int(handle)


def close(handle: int) -> None:
    """Close a handle."""
    _function("kernel32", "CloseHandle", c_int32, c_void_p)(handle)


def server_of(pipe: int) -> int:
    """Return the process that serves a named pipe.

    :raises OSError: when Windows does not tell.
    """
    process = c_uint32()
    if not _function("kernel32", "GetNamedPipeServerProcessId", c_int32, c_void_p, c_void_p)(
        pipe, byref(process)
    ):
        raise last_error()
    return process.value


def user_of(process: int | None = None) -> str:
    """Return the security identifier (SID) of a process's user; ``None`` stands for this process.

    :raises OSError: when it may not be read, as with processes of other users.
    """
    if process is None:
        return _user_of_handle(_THIS_PROCESS)
    opened = _function("kernel32", "OpenProcess", c_void_p, c_uint32, c_int32, c_uint32)(
        _QUERY_LIMITED_INFORMATION, False, process
    )
    if not opened:
        raise last_error()
    try:
        return _user_of_handle(opened)
    finally:
        close(opened)


def _user_of_handle(process: int) -> str:
    token = c_void_p()
    if not _function("advapi32", "OpenProcessToken", c_int32, c_void_p, c_uint32, c_void_p)(
        process, _TOKEN_QUERY, byref(token)
    ):
        raise last_error()
    read = _function(
        "advapi32", "GetTokenInformation", c_int32, c_void_p, c_uint32, c_void_p, c_uint32, c_void_p
    )
    try:
        size = c_uint32()
        read(token, _TOKEN_USER, None, 0, byref(size))
        user = ctypes.create_string_buffer(max(size.value, ctypes.sizeof(c_void_p)))
        if not read(token, _TOKEN_USER, user, len(user), byref(size)):
            raise last_error()
        return _text_of_sid(c_void_p.from_buffer(user))  # TOKEN_USER begins with a pointer to the SID
    finally:
        if token.value:
            close(token.value)


def _text_of_sid(sid: c_void_p) -> str:
    text = c_wchar_p()
    if not _function("advapi32", "ConvertSidToStringSidW", c_int32, c_void_p, c_void_p)(sid, byref(text)):
        raise last_error()
    value = str(text.value)
    _function("kernel32", "LocalFree", c_void_p, c_void_p)(text)
    return value


def session() -> int:
    """Return the number of the session in which this process runs.

    :raises OSError: when Windows does not tell.
    """
    this = _function("kernel32", "GetCurrentProcessId", c_uint32)()
    found = c_uint32()
    if not _function("kernel32", "ProcessIdToSessionId", c_int32, c_uint32, c_void_p)(this, byref(found)):
        raise last_error()
    return found.value


def allow_foreground(process: int) -> None:
    """Let a process raise its window. Only the process the person started last may give this right."""
    _function("user32", "AllowSetForegroundWindow", c_int32, c_uint32)(process)


def make_mutex(name: str) -> int:
    """Create a mutex that no other process has; return its handle.

    :raises BlockingIOError: when another process has it.
    :raises OSError: when the system refuses.
    """
    handle = _function("kernel32", "CreateMutexW", c_void_p, c_void_p, c_int32, c_wchar_p)(None, False, name)
    if not handle:
        raise last_error()
    if _ctypes.get_last_error() == ERROR_ALREADY_EXISTS:
        close(handle)
        raise BlockingIOError("held by another process")
    return int(handle)


def hold_mutex(name: str) -> None:
    """Have a mutex of this name until this process ends, whether or not others have it too."""
    _function("kernel32", "CreateMutexW", c_void_p, c_void_p, c_int32, c_wchar_p)(None, False, name)


def has_mutex(name: str) -> bool:
    """Whether a process has a mutex of this name."""
    handle = _function("kernel32", "OpenMutexW", c_void_p, c_uint32, c_int32, c_wchar_p)(
        _SYNCHRONIZE, False, name
    )
    if handle:
        close(handle)
    return bool(handle)


def name_application(name: str) -> None:
    """Set the AppUserModelID, by which the taskbar groups windows and finds their shortcut."""
    _function("shell32", "SetCurrentProcessExplicitAppUserModelID", c_int32, c_wchar_p)(name)


def attach_console() -> bool:
    """Use the console of the process that started this one. Whether there is one."""
    parent = 0xFFFF_FFFF
    return bool(_function("kernel32", "AttachConsole", c_int32, c_uint32)(parent))


def message_box(text: str, title: str) -> bool:
    """Show a message box with an error sign until the person closes it."""
    show = _function("user32", "MessageBoxW", c_int32, c_void_p, c_wchar_p, c_wchar_p, c_uint32)
    return bool(show(None, text, title, _ERROR_ICON))


def allow_only(sid: str, path: str) -> bool:
    """Let only the user of ``sid`` read a file, and inherit nothing. Whether the drive keeps such rights."""
    make = _function(
        "advapi32",
        "ConvertStringSecurityDescriptorToSecurityDescriptorW",
        c_int32,
        c_wchar_p,
        c_uint32,
        c_void_p,
        c_void_p,
    )
    descriptor = c_void_p()
    if not make(f"D:P(A;;FA;;;{sid})", _SDDL_REVISION, byref(descriptor), None):
        return False
    try:
        put = _function("advapi32", "SetFileSecurityW", c_int32, c_wchar_p, c_uint32, c_void_p)
        return bool(put(path, _DACL | _PROTECTED_DACL, descriptor)) and _keeps_rights(path)
    finally:
        _function("kernel32", "LocalFree", c_void_p, c_void_p)(descriptor)


def copy_rights(original: str, copy: str) -> None:
    """Give a file the access rights of another one.

    :raises OSError: when Windows does not let it.
    """
    get = _function(
        "advapi32", "GetFileSecurityW", c_int32, c_wchar_p, c_uint32, c_void_p, c_uint32, c_void_p
    )
    needed = c_uint32()
    get(original, _DACL, None, 0, byref(needed))
    descriptor = ctypes.create_string_buffer(needed.value)
    put = _function("advapi32", "SetFileSecurityW", c_int32, c_wchar_p, c_uint32, c_void_p)
    if not get(original, _DACL, descriptor, needed, byref(needed)) or not put(copy, _DACL, descriptor):
        raise last_error()


def _keeps_rights(path: str) -> bool:
    """Whether the drive of a file has access rights: FAT accepts them and forgets them."""
    root = ctypes.create_unicode_buffer(1_024)
    find = _function("kernel32", "GetVolumePathNameW", c_int32, c_wchar_p, c_void_p, c_uint32)
    flags = c_uint32()
    ask = _function(
        "kernel32",
        "GetVolumeInformationW",
        c_int32,
        c_wchar_p,
        c_void_p,
        c_uint32,
        *[c_void_p] * 4,
        c_uint32,
    )
    if not find(path, root, len(root)) or not ask(root.value, None, 0, None, None, byref(flags), None, 0):
        return False
    return bool(flags.value & _PERSISTENT_ACLS)


class _HighContrast(ctypes.Structure):
    """``HIGHCONTRASTW`` of winuser.h."""

    _fields_ = (("size", c_uint32), ("flags", c_uint32), ("scheme", c_void_p))


def has_high_contrast() -> bool:
    """Whether a high contrast theme is in use."""
    seen = _HighContrast(size=ctypes.sizeof(_HighContrast))
    ask = _function("user32", "SystemParametersInfoW", c_int32, c_uint32, c_uint32, c_void_p, c_uint32)
    return bool(ask(_GET_HIGH_CONTRAST, seen.size, byref(seen), 0)) and bool(seen.flags & _HIGH_CONTRAST_ON)
