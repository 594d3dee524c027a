"""Collect the licences of everything in the bundle into a folder that is shipped with it."""

from __future__ import annotations

import platform
import re
import shutil
from importlib import metadata
from pathlib import Path

from .project import BUILD, PACKAGE, PACKAGING, ROOT

TEXTS = PACKAGING / "licences"  # for Qt and PySide6, whose wheels contain no licence texts
_NAME = re.compile(r"[\w.-]+")
_TEXT_FILE = re.compile(r"(LICEN[CS]E|COPYING|NOTICE)", re.IGNORECASE)


def collected() -> list[tuple[str, str]]:
    """Return (file, folder in the bundle) for each licence, as PyInstaller expects it."""
    folder = BUILD / "licences"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(TEXTS, folder)
    shutil.copyfile(ROOT / "LICENSE", folder / f"{PACKAGE}.txt")
    python = f"Python {platform.python_version()}\nLicence: PSF-2.0, https://docs.python.org/3/license.html\n"
    (folder / "python.txt").write_text(python, encoding="utf-8")
    for name in sorted(dependencies() - {PACKAGE}):
        (folder / f"{name}.txt").write_text(_notice(metadata.distribution(name)), encoding="utf-8")
    return [(str(path), "licences") for path in sorted(folder.iterdir())]


def dependencies(package: str = PACKAGE) -> set[str]:
    """The normalised names of the project and all its run-time dependencies that are installed."""
    found: set[str] = set()
    open_ends = [package]
    while open_ends:
        name = _normalised(open_ends.pop())
        try:
            wanted = metadata.requires(name) or []
        except metadata.PackageNotFoundError:  # a dependency for other systems or Python versions
            continue
        if name not in found:
            found.add(name)
            open_ends += [_NAME.findall(text)[0] for text in wanted if "extra ==" not in text]
    return found


def foreign_modules() -> list[str]:
    """The modules of all packages that are installed here and are no run-time dependency.

    Optional imports of the dependencies find them in the environment of a build; they have no licence in the bundle.
    """
    ours = dependencies()
    return sorted(
        module
        for module, packages in metadata.packages_distributions().items()
        if not any(_normalised(package) in ours for package in packages)
    )


def _normalised(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _notice(of: metadata.Distribution) -> str:
    fields = ("License-Expression", "License")
    licence = next((of.metadata[name] for name in fields if name in of.metadata), "see the project")
    links = of.metadata.get_all("Project-URL") or []
    head = [f"{of.metadata['Name']} {of.version}", f"Licence: {licence.strip()}", *links]
    files = [Path(str(of.locate_file(file))) for file in of.files or [] if _TEXT_FILE.match(file.name)]
    texts = [file.read_text(encoding="utf-8", errors="replace") for file in files]
    return "\n\n".join(["\n".join(head), *texts]) + "\n"
