"""The system libraries that the programs and libraries of a folder need."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Iterator
from pathlib import Path

from .project import BuildError, output

Entry = tuple[str, str, str]

_NEEDED = re.compile(r"^\s*NEEDED\s+(\S+)$", re.MULTILINE)
_LIBRARY = re.compile(r"lib[^/]+\.so\.\d")
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)")

# Libraries of every Linux desktop, with their Debian packages. The bundle does not contain them, because they depend
# on the system's drivers, fonts and keyboard data and get its security updates.
SYSTEM = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
}
_LOADED, _DYNAMIC = 1, 2  # kinds of segments
# Kinds of entries in the dynamic segment: DT_STRTAB; DT_RPATH and DT_RUNPATH.
_STRINGS, _SEARCH_PATHS = 5, {15, 29}
_LIBC = {
    "libc.so.6",
    "libm.so.6",
    "libdl.so.2",
    "libpthread.so.0",
    "librt.so.1",
    "libutil.so.1",
    "libresolv.so.2",
}


def programs(folder: Path) -> Iterator[Path]:
    """Yield every ELF file in a folder, without following links."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                is_elf = file.read(4) == b"\x7fELF"
            if is_elf:
                yield path


def needed_by(path: Path) -> list[str]:
    """The names of the libraries that a program or library loads."""
    return _NEEDED.findall(output(["objdump", "-p", path]))


def finish(folder: Path) -> None:
    """Take out of a folder what its programs need only where they were built.

    That is debug information, of which a Python built from source has tens of megabytes, and folders of the building
    machine: a library found there would be loaded before the system's own.
    """
    files = [path for path in programs(folder) if ".so" in path.name]
    output(["strip", "--strip-unneeded", *files])
    for path in files:
        code = path.read_bytes()
        if (changed := without_foreign_paths(code)) != code:
            path.write_bytes(changed)


def without_foreign_paths(code: bytes) -> bytes:
    """Return a 64-bit ELF file without search paths for libraries, unless they begin at the file's own folder."""
    changed = bytearray(code)
    segments = list(_segments(code))
    for kind, place, _, size in segments:
        entries = list(struct.iter_unpack("<QQ", code[place : place + size])) if kind == _DYNAMIC else []
        strings = next((_in_file(at, segments) for tag, at in entries if tag == _STRINGS), 0)
        kept = [
            entry
            for entry in entries
            if entry[0] not in _SEARCH_PATHS or code.startswith(b"$ORIGIN", strings + entry[1])
        ]
        packed = b"".join(struct.pack("<QQ", *entry) for entry in kept)
        changed[place : place + len(entries) * 16] = packed.ljust(len(entries) * 16, b"\0")
    return bytes(changed)


def _segments(code: bytes) -> Iterator[tuple[int, int, int, int]]:
    """Yield kind, place in the file, address and size of each segment."""
    start, each, count = (*struct.unpack_from("<Q", code, 32), *struct.unpack_from("<HH", code, 54))
    for header in range(start, start + each * count, each):
        kind, _, place, address, _, size = struct.unpack_from("<IIQQQQ", code, header)
        yield kind, place, address, size


def _in_file(address: int, segments: Iterable[tuple[int, int, int, int]]) -> int:
    return next(
        place + address - start
        for kind, place, start, size in segments
        if kind == _LOADED and start <= address < start + size
    )


def closure(entries: Iterable[Entry]) -> list[Entry]:
    """Keep those of PyInstaller's (destination, source, kind) entries that the bundle loads.

    Extension modules and Qt plugins are loaded by name and are kept. A library is kept if something that is kept
    needs it and the system does not provide it.
    """
    every = list(entries)
    libraries = {Path(place).name: Path(source) for place, source, kind in every if kind != "SYMLINK"}
    wanted, open_ends = set[str](), [path for name, path in libraries.items() if not _is_library(name)]
    while open_ends:
        found = {name for name in needed_by(open_ends.pop()) if name in libraries and name not in SYSTEM}
        open_ends += [libraries[name] for name in found - wanted]
        wanted |= found
    names = [Path(place).name for place, _, _ in every]
    return [
        entry for entry, name in zip(every, names, strict=True) if not _is_library(name) or name in wanted
    ]


def _is_library(name: str) -> bool:
    # The executable loads Python's library by its path.
    return bool(_LIBRARY.match(name)) and not name.startswith("libpython")


def debian_packages(folder: Path) -> list[str]:
    """The `Depends:` entries for a folder of programs: the system packages they need.

    Raises BuildError for a library whose package is not known here.
    """
    needed, glibc = set[str](), (0, 0)
    for path in programs(folder):
        text = output(["objdump", "-p", path])
        needed.update(_NEEDED.findall(text))
        glibc = max([glibc, *((int(major), int(minor)) for major, minor in _GLIBC.findall(text))])
    brought = {path.name for path in folder.rglob("*.so*")}
    outside = {name for name in needed - brought - _LIBC if not name.startswith("ld-linux")}
    if unknown := outside - SYSTEM.keys():
        raise BuildError(f"No package is known for {', '.join(sorted(unknown))}.")
    return [f"libc6 (>= {glibc[0]}.{glibc[1]})", *sorted({SYSTEM[name] for name in outside})]
