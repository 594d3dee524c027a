"""The verb `manifests`: what winget, Homebrew and Flatpak need to offer this version, from the products in dist/.

Each names a product by its address and SHA-256. They are handed to those projects by hand after a release.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from string import Template

import yaml

from .project import (
    APP_ID,
    APP_NAME,
    COMMAND,
    DIST,
    HOMEPAGE,
    PACKAGE,
    PACKAGING,
    PUBLISHER,
    SUMMARY,
    BuildError,
    version,
)

FOLDER = DIST / "manifests"
WINGET_VERSION = "1.6.0"
"""The version of winget's schema."""
OLDEST_MACOS = "monterey"
"""Homebrew's name of macOS 12."""
RUNTIME = "25.08"
"""The version of Flatpak's Freedesktop runtime, whose glibc is newer than what the bundle asks for."""

Manifest = dict[str, object]


def build() -> None:
    """Write the manifests whose products are in dist/. Raises BuildError when there is none."""
    texts = {**_winget(), **_homebrew(), **_flatpak()}
    if not texts:
        raise BuildError("No -setup.exe, no .dmg and no .deb in dist/: first build or download them.")
    for name, text in texts.items():
        place = FOLDER / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
        print(place)


def address(product: str) -> str:
    """Where a product of this version can be downloaded."""
    return f"{HOMEPAGE}releases/v{version()}/{product}"


def winget(digest: str) -> dict[str, Manifest]:
    """The three files of a winget manifest, by their kind; `digest` is the installer's SHA-256."""
    head: Manifest = {
        "PackageIdentifier": "MomentoInspector.CredentialInspector",
        "PackageVersion": version(),
    }

    def of(kind: str, more: Mapping[str, object]) -> Manifest:
        return {**head, **more, "ManifestType": kind, "ManifestVersion": WINGET_VERSION}

    about = {
        "PackageLocale": "en-US",
        "Publisher": PUBLISHER,
        "PackageName": APP_NAME,
        "PackageUrl": HOMEPAGE,
        "License": "Apache-2.0",
        "ShortDescription": SUMMARY,
        "Moniker": COMMAND,
        "Tags": ["credentials", "jwt", "momento"],
    }
    installer = {
        "InstallerType": "inno",
        "Scope": "user",
        "MinimumOSVersion": "10.0.17763.0",
        "Commands": [COMMAND],
        "FileExtensions": ["momentokey"],
        "UpgradeBehavior": "install",
        "Installers": [
            {
                "Architecture": "x64",
                "InstallerUrl": address(f"{PACKAGE}-{version()}-setup.exe"),
                "InstallerSha256": digest.upper(),
            }
        ],
    }
    return {
        "version": of("version", {"DefaultLocale": "en-US"}),
        "installer": of("installer", installer),
        "locale.en-US": of("defaultLocale", about),
    }


def homebrew(digests: Mapping[str, str]) -> str:
    """Homebrew's cask; `digests` by processor."""
    return Template((PACKAGING / "macos" / "cask.rb.in").read_text(encoding="utf-8")).substitute(
        version=version(),
        arm=digests["arm64"],
        intel=digests["x86_64"],
        homepage=HOMEPAGE,
        address=address(f"{PACKAGE}-#{{version}}-#{{arch}}.dmg").replace(version() + "/", "#{version}/", 1),
        name=APP_NAME,
        summary=SUMMARY,
        oldest=OLDEST_MACOS,
        app_id=APP_ID,
        package=PACKAGE,
        command=COMMAND,
    )


def flatpak(digest: str, architecture: str = "amd64") -> Manifest:
    """Flatpak's manifest, which unpacks the `.deb`; `digest` is that of the `.deb`.

    The sandbox gets the network, the display and no files: opened and dropped files come through the portal.
    """
    product = f"{PACKAGE}_{version()}_{architecture}.deb"
    unpack = [
        f"ar p {product} data.tar.xz | tar -xJ",
        f"cp -a usr/lib/{PACKAGE} /app/lib/",
        f"install -d /app/bin && ln -s ../lib/{PACKAGE}/{COMMAND} /app/bin/{COMMAND}",
        "cp -a usr/share /app/",
    ]
    return {
        "app-id": APP_ID,
        "runtime": "org.freedesktop.Platform",
        "runtime-version": RUNTIME,
        "sdk": "org.freedesktop.Sdk",
        "command": COMMAND,
        "finish-args": [
            "--share=network",
            "--share=ipc",
            "--socket=wayland",
            "--socket=fallback-x11",
            "--device=dri",
        ],
        "modules": [
            {
                "name": PACKAGE,
                "buildsystem": "simple",
                "build-commands": unpack,
                "sources": [
                    {
                        "type": "file",
                        "only-arches": [{"amd64": "x86_64", "arm64": "aarch64"}[architecture]],
                        "url": address(product),
                        "sha256": digest,
                    }
                ],
            }
        ],
    }


def _winget() -> dict[str, str]:
    product = DIST / f"{PACKAGE}-{version()}-setup.exe"
    if not product.exists():
        return {}
    made = winget(_digest(product))
    identifier = str(made["version"]["PackageIdentifier"])
    return {
        f"winget/{identifier}{'' if kind == 'version' else f'.{kind}'}.yaml": yaml.safe_dump(
            one, sort_keys=False
        )
        for kind, one in made.items()
    }


def _homebrew() -> dict[str, str]:
    images = {kind: DIST / f"{PACKAGE}-{version()}-{kind}.dmg" for kind in ("arm64", "x86_64")}
    if not all(path.exists() for path in images.values()):
        return {}
    digests = {kind: _digest(path) for kind, path in images.items()}
    return {f"homebrew/{PACKAGE}.rb": homebrew(digests)}


def _flatpak() -> dict[str, str]:
    made = {}
    for architecture in ("amd64", "arm64"):
        product = DIST / f"{PACKAGE}_{version()}_{architecture}.deb"
        if product.exists():
            manifest = flatpak(_digest(product), architecture)
            made[f"flatpak/{APP_ID}.{architecture}.json"] = json.dumps(manifest, indent=2) + "\n"
    return made


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
