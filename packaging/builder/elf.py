"""What the programs and libraries of a folder need from the system they run on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from .project import BuildError, output

_NEEDED = re.compile(r"^\s*NEEDED\s+(\S+)$", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)")

# Library -> alternatives of Debian packages that bring it. libc6 is told apart by its version.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libxcb.so.1": "libxcb1",
    "libz.so.1": "zlib1g",
    "libexpat.so.1": "libexpat1",
    "libdrm.so.2": "libdrm2",
    "libgbm.so.1": "libgbm1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
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
    """Every ELF file below a folder, links not followed."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and path.open("rb").read(4) == b"\x7fELF":
            yield path


def debian_packages(folder: Path) -> list[str]:
    """The `Depends:` of a folder of programs: what they need and do not bring along.

    Raises BuildError for a library of which no package is known here.
    """
    needed, glibc = set[str](), (0, 0)
    for path in programs(folder):
        text = output(["objdump", "-p", path])
        needed.update(_NEEDED.findall(text))
        glibc = max([glibc, *((int(major), int(minor)) for major, minor in _GLIBC.findall(text))])
    brought = {path.name for path in folder.rglob("*.so*")}
    outside = {name for name in needed - brought - _LIBC if not name.startswith("ld-linux")}
    if unknown := outside - PACKAGES.keys():
        raise BuildError(f"No package is known for {', '.join(sorted(unknown))}.")
    return [f"libc6 (>= {glibc[0]}.{glibc[1]})", *sorted(PACKAGES[name] for name in outside)]
