"""The verb `appimage`: pack the bundle into one executable file for any Linux, in dist/.

The file is a type 2 AppImage: the runtime linux/appimage_runtime.c, followed by a squashfs image.
Needs gcc, mksquashfs and, for a static runtime, libsquashfuse-dev with its decompression libraries.
"""

from __future__ import annotations

import hashlib
import platform
import shutil
from pathlib import Path

from . import bundle, icons, linux_tree
from .project import APP_ID, BUILD, COMMAND, DIST, PACKAGE, PACKAGING, BuildError, run, version

RUNTIME = PACKAGING / "linux" / "appimage_runtime.c"
LIBRARIES = ("-lsquashfuse", "-lz", "-lzstd", "-llzma", "-llz4", "-llzo2")
NEEDED = {"gcc": "gcc libc6-dev", "mksquashfs": "squashfs-tools"}
HEADERS = "libsquashfuse-dev libzstd-dev zlib1g-dev liblzma-dev liblz4-dev liblzo2-dev"
MAGIC = b"AI\x02"  # at offset 8; file managers recognise an AppImage by it


def build() -> None:
    """Pack the built bundle. Raises BuildError when the bundle or a tool is missing."""
    if not bundle.executable().exists():
        raise BuildError("First: build.py bundle")
    if missing := [packages for tool, packages in NEEDED.items() if not shutil.which(tool)]:
        raise BuildError(f"Missing here: apt-get install {' '.join(missing)} {HEADERS}")
    folder = BUILD / "appimage"
    shutil.rmtree(folder, ignore_errors=True)
    _fill(folder / "AppDir")
    image = _image(folder)
    made = DIST / f"{PACKAGE}-{version()}-{platform.machine()}.AppImage"
    made.write_bytes(_runtime(folder, image) + image.read_bytes())
    made.chmod(0o755)
    print(f"{made}: {made.stat().st_size / 1e6:.0f} MB")


def _fill(root: Path) -> None:
    library = root / "usr" / "lib" / PACKAGE
    shutil.copytree(bundle.FOLDER, library, symlinks=True)
    linux_tree.stage(root / "usr")
    shutil.copyfile(icons.png(256), root / f"{APP_ID}.png")
    (root / ".DirIcon").symlink_to(f"{APP_ID}.png")
    (root / f"{APP_ID}.desktop").symlink_to(f"usr/share/applications/{APP_ID}.desktop")
    (root / "AppRun").symlink_to(f"usr/lib/{PACKAGE}/{COMMAND}")


def _image(folder: Path) -> Path:
    image = folder / "image.squashfs"
    time = str(linux_tree.build_time())
    same = ["-all-root", "-mkfs-time", time, "-all-time", time]
    run(["mksquashfs", folder / "AppDir", image, "-quiet", "-no-progress", "-comp", "zstd", *same])
    return image


def _runtime(folder: Path, image: Path) -> bytes:
    """Compile the runtime.

    It identifies the image by a hash, so that a new version never uses extracted files of an old one.
    """
    name = f"{version()}-{hashlib.sha256(image.read_bytes()).hexdigest()[:16]}"
    made = folder / "runtime"
    flags = ["-static", "-Os", "-s", "-Wall", "-Wextra", "-Werror", f'-DPAYLOAD="{name}"']
    run(["gcc", *flags, RUNTIME, "-o", made, *LIBRARIES])
    code = bytearray(made.read_bytes())
    code[8 : 8 + len(MAGIC)] = MAGIC
    return bytes(code)
