"""The verb `macos`: Info.plist and the disk image."""

from __future__ import annotations

import os
import platform
import plistlib
import shutil
import sys
from importlib import metadata
from typing import Any

from .project import APP_ID, APP_NAME, BUILD, COMMAND, DIST, PACKAGE, PACKAGING, BuildError, run, version

CREDENTIAL_TYPE = f"{APP_ID}.credential"
APP = DIST / f"{APP_NAME}.app"


def oldest_system() -> str:
    """The oldest macOS version that the PySide6 of this environment supports."""
    major, minor = metadata.version("PySide6_Essentials").split(".")[:2]
    return "13.0" if (int(major), int(minor)) < (6, 12) else "14.0"


def info_plist() -> dict[str, Any]:
    """The entries of Info.plist in addition to those of PyInstaller."""
    return {
        "CFBundleDisplayName": APP_NAME,
        "CFBundleShortVersionString": version(),
        "CFBundleVersion": version(),
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "ja"],
        "CFBundleDocumentTypes": [
            _document("Momento credential", CREDENTIAL_TYPE, rank="Owner"),
            # Alternate: offered by "Open With", never the default.
            _document("JSON or text with a credential", "public.json", "public.plain-text", rank="Alternate"),
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": CREDENTIAL_TYPE,
                "UTTypeDescription": "Momento credential",
                "UTTypeConformsTo": ["public.json"],
                "UTTypeTagSpecification": {"public.filename-extension": ["momento-credential.json"]},
            }
        ],
        "LSApplicationCategoryType": "public.app-category.developer-tools",
        "LSMinimumSystemVersion": oldest_system(),
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
    """On macOS, sign the built .app, make the disk image and, if credentials are set, notarise it.

    On other systems, write Info.plist to build/ for inspection.
    """
    if sys.platform != "darwin":
        written = BUILD / "macos" / "Info.plist"
        written.parent.mkdir(parents=True, exist_ok=True)
        written.write_bytes(plistlib.dumps(info_plist()))
        print(f"{written}\nThe disk image is made by the same command on macOS.")
        return
    if not APP.exists():
        raise BuildError("First: build.py bundle")
    identity = os.environ.get("MACOS_SIGNING_IDENTITY", "-")  # "-" signs for this machine only
    hardened = ["--options", "runtime", "--entitlements", PACKAGING / "macos" / "entitlements.plist"]
    run(["codesign", "--force", "--deep", *hardened, "--sign", identity, APP])
    image = DIST / f"{PACKAGE}-{version()}-{platform.machine()}.dmg"  # arm64 or x86_64
    run(["hdiutil", "create", "-ov", "-format", "UDZO", "-volname", APP_NAME, "-srcfolder", _disk(), image])
    if profile := os.environ.get("MACOS_NOTARY_PROFILE"):
        run(["xcrun", "notarytool", "submit", image, "--keychain-profile", profile, "--wait"])
        run(["xcrun", "stapler", "staple", image])


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
    parsed = plistlib.loads(plistlib.dumps(info_plist()))
    ranks = {kind["LSHandlerRank"] for kind in parsed["CFBundleDocumentTypes"]}
    if parsed != info_plist() or ranks != {"Owner", "Alternate"}:
        raise BuildError("Info.plist does not survive being written and read.")
    plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    print(f"Info.plist of {COMMAND} {parsed['CFBundleShortVersionString']}: well-formed.")
