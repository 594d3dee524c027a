"""The command line of build.py."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

from . import (
    appimage,
    bundle,
    cli,
    deb,
    design_tokens,
    icons,
    linux_tree,
    macos,
    manifests,
    measure,
    sbom,
    spec,
    translations,
    wheel,
    wheel_facts,
    windows,
)
from .project import BuildError

VERBS: dict[str, tuple[Callable[[], None], str]] = {
    "wheel": (wheel.build, "the wheel and the source archive"),
    "bundle": (bundle.build, "the program with its Python and Qt in one folder"),
    "cli": (cli.build, "the command line without Qt in one folder"),
    "deb": (deb.build, "the bundle as a Debian package"),
    "appimage": (appimage.build, "the bundle as one file for any Linux"),
    "windows": (windows.build, "the bundle as a Windows installer (elsewhere: checks its script)"),
    "macos": (macos.build, "the bundle as a macOS disk image (elsewhere: writes its Info.plist)"),
    "sbom": (sbom.build, "the software bill of materials, in CycloneDX's format"),
    "manifests": (manifests.build, "what winget, Homebrew and Flatpak need, from the products in dist/"),
    "facts": (wheel_facts.write, "tests/packaging/data: what the pinned wheels of each system hold"),
    "measure": (measure.measure, "size and first paint of the bundle against a bare window's (Linux)"),
    "tokens": (design_tokens.write, "inspector/window/look/design_tokens.py from the design tokens"),
    "icons": (icons.draw, "the sizes of the program's icon from its drawing"),
}


def main(arguments: list[str]) -> int:
    """Run one verb. Returns 0, or 1 after printing an error to standard error."""
    parsed = _parser().parse_args(arguments)
    try:
        parsed.verb(parsed)
    except BuildError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


def check() -> None:
    """Run all checks that work on this machine. The validators for Linux files run on Linux only."""
    design_tokens.check()
    spec.check()
    windows.check()
    macos.check()
    if sys.platform == "linux":
        linux_tree.check()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="build.py", description="Builds everything that is shipped.")
    verbs = parser.add_subparsers(required=True, metavar="VERB")
    verb = verbs.add_parser("translations", help="update the .ts files from the sources, compile them to .qm")
    verb.add_argument("--check", action="store_true", help="only say whether every sentence is translated")
    verb.set_defaults(verb=lambda parsed: translations.check() if parsed.check else translations.update())
    for name, (build, text) in {**VERBS, "check": (check, "desktop, Windows and macOS files")}.items():
        verbs.add_parser(name, help=text).set_defaults(verb=lambda _, build=build: build())
    return parser
