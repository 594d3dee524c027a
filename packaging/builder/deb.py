"""The verb `deb`: pack the bundle into a Debian package, in dist/."""

from __future__ import annotations

import gzip
import os
import shutil
import textwrap
from pathlib import Path

from . import bundle, elf, linux_tree
from .project import (
    BUILD,
    COMMAND,
    DIST,
    HOMEPAGE,
    PACKAGE,
    PUBLISHER,
    SUMMARY,
    BuildError,
    output,
    run,
    version,
)

MAINTAINER = f"{PUBLISHER} <maintainers@momento-inspector.invalid>"
FONTS = "fonts-dejavu-core | fonts-noto-core | fonts-liberation | fonts-freefont-ttf"
DESCRIPTION = """\
A desktop program for the moment when an application says UNAUTHENTICATED.
It reads Momento API keys and tokens, says what they are, until when they
live, what they may do and why they fail, makes real calls, and mints tokens
with exactly the permissions that are needed. A sandbox on the same machine
lets everything be tried offline."""


def build() -> None:
    """Pack the built bundle. Raises BuildError when there is none."""
    if not bundle.executable().exists():
        raise BuildError("First: build.py bundle")
    root = BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    _fill(root)
    made = DIST / f"{PACKAGE}_{version()}_{_architecture()}.deb"
    os.environ.setdefault("SOURCE_DATE_EPOCH", str(linux_tree.build_time()))
    run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, made])
    print(f"{made}: {made.stat().st_size / 1e6:.0f} MB")


def _fill(root: Path) -> None:
    library = root / "usr" / "lib" / PACKAGE
    shutil.copytree(bundle.FOLDER, library, symlinks=True)
    linux_tree.stage(root / "usr")
    _write_changelog(root / "usr" / "share" / "doc" / PACKAGE / "changelog.gz")
    command = root / "usr" / "bin" / COMMAND
    command.parent.mkdir(parents=True)
    command.symlink_to(Path("..") / "lib" / PACKAGE / COMMAND)
    _set_modes(root)
    control = root / "DEBIAN" / "control"
    control.parent.mkdir(mode=0o755)
    control.write_text(_control(library, root / "usr"), encoding="utf-8")


def _control(library: Path, tree: Path) -> str:
    fields = {
        "Package": PACKAGE,
        "Version": version(),
        "Section": "devel",
        "Priority": "optional",
        "Architecture": _architecture(),
        "Maintainer": MAINTAINER,
        "Installed-Size": str(bundle.size(tree) // 1024),
        "Depends": ", ".join([*elf.debian_packages(library), FONTS]),
        "Homepage": HOMEPAGE,
        "Description": SUMMARY + "\n" + textwrap.indent(DESCRIPTION, " "),
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def _architecture() -> str:
    return output(["dpkg", "--print-architecture"]).strip()


def _write_changelog(path: Path) -> None:
    date = output(["date", "-R", "-u", "-d", f"@{linux_tree.build_time()}"]).strip()
    head = f"{PACKAGE} ({version()}) stable; urgency=medium"
    text = f"{head}\n\n  * See CHANGELOG.md.\n\n -- {MAINTAINER}  {date}\n"
    path.write_bytes(gzip.compress(text.encode(), mtime=0))


def _set_modes(root: Path) -> None:
    """Set file modes that do not depend on the umask of the build."""
    for path in root.rglob("*"):
        if not path.is_symlink():
            starts = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if starts else 0o644)
