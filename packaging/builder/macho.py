"""What a program or library of macOS says about itself: the oldest system it runs on, and what it loads."""

from __future__ import annotations

import platform
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

System = tuple[int, int]
"""A version of macOS, such as (13, 0)."""

_FAT, _THIN = (b"\xca\xfe\xba\xbe",), (b"\xcf\xfa\xed\xfe", b"\xfe\xed\xfa\xcf")
_PROCESSORS = {"x86_64": 0x0100_0007, "arm64": 0x0100_000C}


def is_macho(path: Path) -> bool:
    """Whether a file begins like a program or library of macOS."""
    with path.open("rb") as file:
        return file.read(4) in (*_FAT, *_THIN)


def oldest_system(files: Iterable[Path], machine: str | None = None) -> System:
    """The oldest system that runs all of these files: the newest of those that each of them names.

    Only the part for `machine` counts, by default this one's (`arm64` or `x86_64`). (0, 0) without such a file.
    """
    named = (
        found for path in files if is_macho(path) for found in _named(path, machine or platform.machine())
    )
    return max(named, default=(0, 0))


def loads(path: Path) -> list[str]:
    """The install names of the libraries that a file loads, sorted, such as "@rpath/QtCore.framework/...".

    A library that may be missing (a weak one) is not among them.
    """
    from macholib import mach_o
    from macholib.MachO import MachO

    strong = {mach_o.LC_LOAD_DYLIB, mach_o.LC_REEXPORT_DYLIB}
    found = {
        data.rstrip(b"\0").decode()
        for header in MachO(str(path)).headers
        for command, _, data in header.commands
        if command.cmd in strong
    }
    return sorted(found)


def _named(path: Path, machine: str) -> Iterator[System]:
    from macholib import mach_o
    from macholib.MachO import MachO

    for header in MachO(str(path)).headers:
        if header.header.cputype & 0xFFFF_FFFF != _PROCESSORS.get(machine):
            continue
        for command, body, _ in header.commands:
            if command.cmd == mach_o.LC_BUILD_VERSION:
                yield _system(body.minos)
            elif command.cmd == mach_o.LC_VERSION_MIN_MACOSX:
                yield _system(body.version)


def _system(packed: Any) -> System:
    number = int(packed)
    return number >> 16, number >> 8 & 0xFF
