"""The files of a Linux desktop program in their layout below /usr, for the .deb and the AppImage."""

from __future__ import annotations

import gzip
import os
import shutil
import time
from pathlib import Path
from string import Template

from . import icons
from .manual import page
from .project import (
    APP_ID,
    APP_NAME,
    BUILD,
    COMMAND,
    HOMEPAGE,
    PACKAGE,
    PACKAGING,
    PUBLISHER,
    ROOT,
    SUMMARY,
    output,
    version,
)

SOURCES = PACKAGING / "linux"


def stage(root: Path) -> None:
    """Write desktop file, metadata, MIME type, icons, manual page and licence to `root`/share."""
    share = root / "share"
    _copy(SOURCES / f"{APP_ID}.desktop", share / "applications" / f"{APP_ID}.desktop")
    _copy(SOURCES / f"{APP_ID}.mime.xml", share / "mime" / "packages" / f"{APP_ID}.xml")
    _write(share / "metainfo" / f"{APP_ID}.metainfo.xml", metainfo())
    for size in icons.SIZES:
        _copy(icons.png(size), _icon_folder(share, f"{size}x{size}") / f"{APP_ID}.png")
    _copy(icons.DRAWING, _icon_folder(share, "scalable") / f"{APP_ID}.svg")
    manual = share / "man" / "man1" / f"{COMMAND}.1.gz"
    manual.parent.mkdir(parents=True)
    manual.write_bytes(gzip.compress(page(build_time()).encode("utf-8"), mtime=0))
    _copy(SOURCES / "copyright", share / "doc" / PACKAGE / "copyright")


def metainfo() -> str:
    """The AppStream metadata of this version."""
    return Template((SOURCES / f"{APP_ID}.metainfo.xml.in").read_text(encoding="utf-8")).substitute(
        app_id=APP_ID,
        name=APP_NAME,
        summary=SUMMARY,
        publisher=PUBLISHER,
        homepage=HOMEPAGE,
        command=COMMAND,
        version=version(),
        date=time.strftime("%Y-%m-%d", time.gmtime(build_time())),
    )


def build_time() -> int:
    """The time of this build in epoch seconds, for reproducible files.

    SOURCE_DATE_EPOCH, else the time of the last commit, else the clock.
    """
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    if shutil.which("git") and (ROOT / ".git").exists():
        return int(output(["git", "-c", f"safe.directory={ROOT}", "log", "-1", "--format=%ct"]))
    return int(time.time())


def check() -> None:
    """Run the validators of desktop file, metadata and MIME type. Raises BuildError when one fails."""
    root = BUILD / "linux-check"
    shutil.rmtree(root, ignore_errors=True)
    stage(root)
    share = root / "share"
    print(output(["desktop-file-validate", share / "applications" / f"{APP_ID}.desktop"]), end="")
    print(
        output(["appstreamcli", "validate", "--no-net", share / "metainfo" / f"{APP_ID}.metainfo.xml"]),
        end="",
    )
    print(output(["update-mime-database", share / "mime"]), end="")


def _icon_folder(share: Path, size: str) -> Path:
    return share / "icons" / "hicolor" / size / "apps"


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
