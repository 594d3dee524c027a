"""The verb `macos`: Info.plist, signature, notarisation and the disk image."""

from __future__ import annotations

import os
import platform
import plistlib
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from . import macho
from .project import (
    APP_ID,
    APP_NAME,
    BUILD,
    COMMAND,
    DIST,
    PACKAGE,
    PACKAGING,
    SUFFIX,
    BuildError,
    run,
    version,
)

CREDENTIAL_TYPE = f"{APP_ID}.credential"
APP = DIST / f"{APP_NAME}.app"
ENTITLEMENTS = PACKAGING / "macos" / "entitlements.plist"
SIGNING = "MACOS_SIGNING_IDENTITY"
"""The environment variable with the name of a Developer ID certificate. Without it the program is signed for this
machine only, and not notarised."""
NOTARISING = "MACOS_NOTARY_PROFILE"
"""The environment variable with a profile of `xcrun notarytool store-credentials`."""


def oldest_system(binaries: Iterable[str | Path]) -> str:
    """The oldest macOS version that all these files support, as `LSMinimumSystemVersion` has it."""
    major, minor = macho.oldest_system(Path(path) for path in binaries)
    return f"{major}.{minor}"


def info_plist(oldest: str) -> dict[str, Any]:
    """The entries of Info.plist in addition to those of PyInstaller; `oldest` is a macOS version."""
    return {
        "CFBundleDisplayName": APP_NAME,
        "CFBundleShortVersionString": version(),
        "CFBundleVersion": version(),
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "ja"],
        "CFBundleDocumentTypes": [
            _document("Momento key", CREDENTIAL_TYPE, rank="Owner"),
            # Alternate: offered by "Open With", never the default. `.env` and files without a suffix are plain data.
            _document(
                "File with a credential", "public.json", "public.plain-text", "public.data", rank="Alternate"
            ),
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": CREDENTIAL_TYPE,
                "UTTypeDescription": "Momento key",
                "UTTypeConformsTo": ["public.json"],
                "UTTypeTagSpecification": {"public.filename-extension": [SUFFIX]},
            }
        ],
        "LSApplicationCategoryType": "public.app-category.developer-tools",
        "LSMinimumSystemVersion": oldest,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "Apache License 2.0",
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,
    }


def _document(name: str, *types: str, rank: str) -> dict[str, Any]:
    return {
        "CFBundleTypeName": name,
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": rank,
        "LSItemContentTypes": list(types),
    }


def build() -> None:
    """On macOS, sign the built .app, notarise it if an identity and a profile are set, and make the disk image.

    On other systems, write Info.plist to build/ for inspection.
    """
    if sys.platform != "darwin":
        written = BUILD / "macos" / "Info.plist"
        written.parent.mkdir(parents=True, exist_ok=True)
        written.write_bytes(plistlib.dumps(info_plist("13.0")))
        print(f"{written}\nThe disk image is made by the same command on macOS.")
        return
    if not APP.exists():
        raise BuildError("First: build.py bundle")
    identity, profile = os.environ.get(SIGNING), os.environ.get(NOTARISING)
    for command in signing(APP, identity):
        run(command)
    if identity and profile:
        archive = BUILD / "macos" / f"{PACKAGE}.zip"
        archive.parent.mkdir(parents=True, exist_ok=True)
        for command in notarising(APP, archive, profile):
            run(command)
    image = DIST / f"{PACKAGE}-{version()}-{platform.machine()}.dmg"  # arm64 or x86_64
    run(["hdiutil", "create", "-ov", "-format", "UDZO", "-volname", APP_NAME, "-srcfolder", _disk(), image])
    if identity:
        run(["codesign", "--force", "--timestamp", "--sign", identity, image])
        if profile:
            for command in notarising(image, image, profile):
                run(command)


def signing(app: Path, identity: str | None) -> list[list[str | Path]]:
    """The commands that sign a program from the inside to the outside and check it. `None` signs for this machine only.

    Apple advises against signing with `--deep`: only the programs themselves get the entitlements.
    """
    sign: list[str | Path] = ["codesign", "--force", "--sign", identity or "-"]
    if identity:
        sign += ["--timestamp", "--options", "runtime"]
    libraries = [path for path in sorted(app.rglob("*")) if _is_signed_alone(path, app)]
    commands = [[*sign, path] for path in libraries]
    entitled: list[str | Path] = ["--entitlements", ENTITLEMENTS] if identity else []
    commands.append([*sign, *entitled, app])
    commands.append(["codesign", "--verify", "--deep", "--strict", "--verbose=2", app])
    return commands


def _is_signed_alone(path: Path, app: Path) -> bool:
    """Whether a path is a library or a framework: the rest is sealed with the one around it."""
    inside = any(parent.suffix == ".framework" for parent in path.relative_to(app).parents)
    if path.is_symlink() or inside or path == app / "Contents" / "MacOS" / COMMAND:
        return False
    return path.suffix == ".framework" if path.is_dir() else macho.is_macho(path)


def notarising(product: Path, archive: Path, profile: str) -> list[list[str | Path]]:
    """The commands that have Apple check a program or disk image and staple the ticket to it.

    A folder is sent as an archive, which is made at `archive`.
    """
    packed: list[list[str | Path]] = (
        [["ditto", "-c", "-k", "--keepParent", product, archive]] if archive != product else []
    )
    return [
        *packed,
        ["xcrun", "notarytool", "submit", archive, "--keychain-profile", profile, "--wait"],
        ["xcrun", "stapler", "staple", product],
        ["xcrun", "stapler", "validate", product],
    ]


def _disk() -> str:
    """Make the folder for the disk image: the program and a link to Applications."""
    disk = BUILD / "macos" / "disk"
    shutil.rmtree(disk, ignore_errors=True)
    disk.mkdir(parents=True)
    run(["ditto", APP, disk / APP.name])
    (disk / "Applications").symlink_to("/Applications")
    return str(disk)


def check() -> None:
    """Write Info.plist and read it back. Raises BuildError when that fails or an entry is wrong."""
    parsed = plistlib.loads(plistlib.dumps(info_plist("13.0")))
    ranks = {kind["LSHandlerRank"] for kind in parsed["CFBundleDocumentTypes"]}
    if parsed != info_plist("13.0") or ranks != {"Owner", "Alternate"}:
        raise BuildError("Info.plist does not survive being written and read.")
    plistlib.loads(ENTITLEMENTS.read_bytes())
    print(f"Info.plist of {COMMAND} {parsed['CFBundleShortVersionString']}: well-formed.")
