"""Stand-ins for the Windows libraries that this program calls through ``ctypes``, with Microsoft's rules."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable
from typing import Any

import pytest

ME, OTHER = "S-1-5-21-1-2-3-1001", "S-1-5-21-1-2-3-1002"
NOT_FOUND, ALREADY_EXISTS, PIPE_BUSY = 2, 183, 231


class _Function:
    """A function with the attributes that ``ctypes`` lets one set."""

    def __init__(self, act: Callable[..., Any]) -> None:
        self._act = act
        self.restype: Any = None
        self.argtypes: Any = None

    def __call__(self, *arguments: Any) -> Any:
        assert self.argtypes is not None, "types have to be declared: handles have 64 bits"
        assert len(arguments) == len(self.argtypes)
        return self._act(*arguments)


class _Library:
    def __init__(self, owner: Libraries) -> None:
        self._owner = owner
        self._made: dict[str, _Function] = {}

    def __getattr__(self, name: str) -> _Function:
        if name not in self._made:
            self._made[name] = _Function(getattr(self._owner, f"_{name}"))
        return self._made[name]


class Libraries:
    """kernel32, user32, advapi32 and shell32 of one computer."""

    def __init__(self) -> None:
        self.server = 4_711
        self.users = {os.getpid(): ME, self.server: ME}
        self.session = 1
        self.pipes: dict[str, int] = {}
        self.busy = False
        self.opened_with = 0
        self.allowed: list[int] = []
        self.mutexes: set[str] = set()
        self.protected: dict[str, str] = {}
        self.rights: dict[str, bytes] = {}
        self.sealed: set[str] = set()
        """Files whose rights Windows does not let this user change."""
        self.volume = 0x8
        self.contrast = 0
        self.names: list[str] = []
        self.shown: list[str] = []
        self.console = False
        self.listening: list[int] = []
        self._error = 0
        self._handles: dict[int, Any] = {}
        self._kept: list[Any] = []
        """Buffers to which the caller was given a pointer."""

    def install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let ``ctypes`` have what it has on Windows only."""
        monkeypatch.setattr(ctypes, "WinDLL", lambda _name, **_options: _Library(self), raising=False)
        monkeypatch.setattr(ctypes, "get_last_error", lambda: self._error, raising=False)
        monkeypatch.setattr(ctypes, "WinError", self._exception, raising=False)

    def _exception(self, code: int) -> OSError:
        error = FileNotFoundError() if code == NOT_FOUND else OSError()
        error.winerror = code  # type: ignore[attr-defined]
        return error

    def _handle(self, of: Any) -> int:
        handle = 0x1_0000_0000 + len(self._handles)  # does not fit into 32 bits
        self._handles[handle] = of
        return handle

    def _CreateFileW(
        self, name: str, _access: int, _share: int, _sec: Any, _how: int, flags: int, _t: Any
    ) -> Any:
        self.opened_with = flags
        if self.busy or name not in self.pipes:
            self._error = PIPE_BUSY if self.busy else NOT_FOUND
            return ctypes.c_void_p(-1).value
        return self.pipes.pop(name)

    def _CloseHandle(self, handle: int) -> int:
        held = self._handles.pop(handle, None)
        if held is None:
            os.close(handle)
        elif isinstance(held, str):
            self.mutexes.discard(held)
        return 1

    def _GetNamedPipeServerProcessId(self, _pipe: int, process: Any) -> int:
        process._obj.value = self.server
        return 1

    def _OpenProcess(self, _access: int, _inherit: int, process: int) -> int:
        return self._handle(("process", process))

    def _OpenProcessToken(self, process: int, _access: int, token: Any) -> int:
        which = os.getpid() if process == -1 else self._handles[process][1]
        token._obj.value = self._handle(("token", self.users[which]))
        return 1

    def _GetTokenInformation(self, token: Any, kind: int, buffer: Any, size: int, needed: Any) -> int:
        assert kind == 1
        needed._obj.value = 64
        if buffer is None or size < 64:
            return 0
        text = ctypes.create_unicode_buffer(self._handles[token.value][1])
        self._kept.append(text)
        ctypes.c_void_p.from_buffer(buffer).value = ctypes.addressof(text)
        return 1

    def _ConvertSidToStringSidW(self, sid: Any, text: Any) -> int:
        text._obj.value = ctypes.wstring_at(sid.value)
        return 1

    def _LocalFree(self, _pointer: Any) -> None:
        return None

    def _GetCurrentProcessId(self) -> int:
        return os.getpid()

    def _ProcessIdToSessionId(self, _process: int, session: Any) -> int:
        session._obj.value = self.session
        return 1

    def _AllowSetForegroundWindow(self, process: int) -> int:
        self.allowed.append(process)
        return 1

    def _CreateMutexW(self, _security: Any, _owned: int, name: str) -> int:
        self._error = ALREADY_EXISTS if name in self.mutexes else 0
        self.mutexes.add(name)
        return self._handle("" if self._error else name)

    def _OpenMutexW(self, _access: int, _inherit: int, name: str) -> int | None:
        return self._handle("") if name in self.mutexes else None

    def _ConvertStringSecurityDescriptorToSecurityDescriptorW(
        self, text: str, _revision: int, descriptor: Any, _size: Any
    ) -> int:
        descriptor._obj.value = self._handle(("descriptor", text))
        return 1

    def _GetFileSecurityW(self, path: str, which: int, buffer: Any, size: Any, needed: Any) -> int:
        assert which == 0x4
        held = self.rights[path]
        needed._obj.value = len(held)
        if buffer is None:
            return 0
        assert size.value == len(held)
        buffer.raw = held
        return 1

    def _SetFileSecurityW(self, path: str, which: int, descriptor: Any) -> int:
        if which == 0x4:
            self.rights[path] = descriptor.raw
            return int(path not in self.sealed)
        assert which == 0x8000_0004, "inherited rights have to go"
        self.protected[path] = self._handles[descriptor.value][1]
        return 1

    def _GetVolumePathNameW(self, path: str, root: Any, _size: int) -> int:
        root.value = "C:\\"
        return 1

    def _GetVolumeInformationW(self, root: str, *more: Any) -> int:
        assert root == "C:\\"
        more[4]._obj.value = self.volume
        return 1

    def _SystemParametersInfoW(self, which: int, size: int, seen: Any, _change: int) -> int:
        assert (which, size) == (0x42, ctypes.sizeof(seen._obj))
        seen._obj.flags = self.contrast
        return 1

    def _SetCurrentProcessExplicitAppUserModelID(self, name: str) -> int:
        self.names.append(name)
        return 0

    def _WTSRegisterSessionNotification(self, window: int, which: int) -> int:
        assert which == 0, "this session only"
        self.listening.append(window)
        return 1

    def _AttachConsole(self, process: int) -> int:
        assert process == 0xFFFF_FFFF
        return int(self.console)

    def _MessageBoxW(self, _owner: Any, text: str, _title: str, _kind: int) -> int:
        self.shown.append(text)
        return 1
