"""Import the program's own modules from their compiled files, without Python's search for each of them.

Python lists folders, tries endings and builds names for every module: half of the time that one of fifty lines takes.
Whatever is unusual is left to Python's own finder.
"""

from __future__ import annotations

import io
import marshal
import os
import sys
from importlib.machinery import ModuleSpec, SourceFileLoader

TYPE_CHECKING = False  # importing typing costs start-up time
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import CodeType, ModuleType

_HEAD = 16
"""Bytes before the code in a compiled file (PEP 552): magic number, flags, and time and size of the source."""
_CHECKED_BY_TIME = bytes(4)
"""The flags of a compiled file that is valid while its source has the same time and size."""


class _Loaded(SourceFileLoader):
    """Python's loader, with the code that the finder has read already."""

    code: CodeType | None = None

    def get_code(self, fullname: str) -> CodeType | None:
        """Return the code, at the first time without reading it again. Called by Python."""
        code, self.code = self.code, None
        return code or super().get_code(fullname)


class Finder:
    """Finds modules of one package of which Python has written valid compiled files."""

    def __init__(self, package: str, magic: bytes) -> None:
        self._within = f"{package}."
        self._magic = magic
        self._ending = f".{sys.implementation.cache_tag}.pyc"

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return where a module is; ``None`` leaves it to the next finder. Called by Python."""
        if not path or not name.startswith(self._within):
            return None
        place = f"{path[0]}{os.sep}{name.rpartition('.')[2]}"
        try:
            return self._package(name, place) or self._module(name, f"{place}.py")
        except (OSError, ValueError, EOFError, TypeError, AttributeError):  # no such file, or a broken one
            return None

    def _package(self, name: str, folder: str) -> ModuleSpec | None:
        if not os.path.isdir(folder):  # noqa: PTH112 - every start waits for it, and pathlib is slow to load
            return None
        return self._module(name, f"{folder}{os.sep}__init__.py", [folder])

    def _module(self, name: str, file: str, places: list[str] | None = None) -> ModuleSpec | None:
        folder, _, last = file.rpartition(os.sep)
        compiled = f"{folder}{os.sep}__pycache__{os.sep}{last[:-3]}{self._ending}"
        source = os.stat(file)  # noqa: PTH116
        with io.open_code(compiled) as opened:
            held = opened.read()
        stamp = _word(int(source.st_mtime)) + _word(source.st_size)
        if held[:_HEAD] != self._magic + _CHECKED_BY_TIME + stamp:
            return None
        code = marshal.loads(memoryview(held)[_HEAD:])  # noqa: S302 - the file that Python itself would load
        if code.co_filename != file:  # the folder was moved: Python corrects the names
            return None
        loader = _Loaded(name, file)
        loader.code = code
        spec = ModuleSpec(name, loader, origin=file, is_package=places is not None)
        spec.has_location = True
        spec.cached = compiled
        spec.submodule_search_locations = places
        return spec


def _word(number: int) -> bytes:
    return (number & 0xFFFFFFFF).to_bytes(4, "little")


def install(package: str) -> None:
    """Find the modules of ``package`` this way from now on, unless Python keeps its compiled files in another way.

    Its compiled files have the magic number of this module's own.
    """
    own = __spec__.cached if __spec__ else None
    if own is None or sys.pycache_prefix or sys.flags.optimize:
        return
    try:
        with io.open_code(own) as opened:
            magic = opened.read(4)
    except OSError:
        return
    sys.meta_path.insert(0, Finder(package, magic))
