"""Run inspector.spec as on each of the three systems, with stand-ins for PyInstaller's builders.

This checks names, icons, version data and property list on systems where they cannot be built.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from typing import Any

from .project import APP_ID, COMMAND, PACKAGING, BuildError

SYSTEMS = ("linux", "win32", "darwin")


@dataclass
class Step:
    """A call of a builder by the specification, with its arguments."""

    name: str
    values: dict[str, Any]
    binaries: list[tuple[str, str, str]] = field(default_factory=list)
    datas: list[tuple[str, str, str]] = field(default_factory=list)
    pure: list[Any] = field(default_factory=list)
    scripts: list[Any] = field(default_factory=list)


def steps(system: str) -> list[Step]:
    """The builder calls of the specification on `system` (a `sys.platform`)."""
    taken: list[Step] = []

    def builder(name: str) -> Any:
        def build(*_parts: Any, **values: Any) -> Step:
            taken.append(Step(name, values))
            return taken[-1]

        return build

    path = PACKAGING / "inspector.spec"
    names = {name: builder(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    code = compile(path.read_text(encoding="utf-8"), str(path), "exec")
    here, sys.platform = sys.platform, system
    try:
        exec(code, {"SPECPATH": str(PACKAGING), **names})  # noqa: S102 - our own file
    finally:
        sys.platform = here
    return taken


def check() -> None:
    """Raise BuildError unless every system gets its programs, and macOS its application."""
    for system in SYSTEMS:
        taken = steps(system)
        programs = [step.values["name"] for step in taken if step.name == "EXE"]
        expected = [COMMAND, f"{COMMAND}-console"] if system == "win32" else [COMMAND]
        apps = [step.values["bundle_identifier"] for step in taken if step.name == "BUNDLE"]
        if programs != expected or apps != ([APP_ID] if system == "darwin" else []):
            raise BuildError(f"{system}: the specification builds {programs} {apps}.")
    print(f"inspector.spec: runs as {', '.join(SYSTEMS)}.")
