"""Run inspector.spec as on each of the three systems, with stand-ins for PyInstaller's builders.

This checks names, icons, version data and property list on systems where they cannot be built.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from .project import APP_ID, APP_NAME, COMMAND, PACKAGING, BuildError
from .slim import Entry

PROGRAMS = {
    "linux": {COMMAND: True},
    "win32": {APP_NAME: False, COMMAND: True},
    "darwin": {COMMAND: False},
}
"""The executables of each system, and whether each has a console."""


@dataclass
class Step:
    """A call of a builder by the specification, with its arguments."""

    name: str
    values: dict[str, Any]
    parts: tuple[Any, ...] = ()
    binaries: list[Entry] = field(default_factory=list)
    datas: list[Entry] = field(default_factory=list)
    pure: list[Any] = field(default_factory=list)
    scripts: list[Entry] = field(default_factory=list)

    def collected(self) -> list[Entry]:
        """The files of a `COLLECT`."""
        return [entry for part in self.parts if isinstance(part, list) for entry in part]


def steps(
    system: str,
    binaries: Sequence[Entry] = (),
    datas: Sequence[Entry] = (),
    scripts: Sequence[Entry] = (),
    *,
    file: str = "inspector.spec",
) -> list[Step]:
    """The builder calls of a specification on `system` (a `sys.platform`).

    `binaries`, `datas` and `scripts` stand in for what PyInstaller's analysis finds there.
    """
    taken: list[Step] = []

    def builder(name: str) -> Any:
        def build(*parts: Any, **values: Any) -> Step:
            taken.append(Step(name, values, parts))
            if name == "Analysis":
                taken[-1].binaries, taken[-1].datas = list(binaries), list(datas)
                taken[-1].scripts = list(scripts)
            return taken[-1]

        return build

    path = PACKAGING / file
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
    for system, expected in PROGRAMS.items():
        taken = steps(system)
        programs = {step.values["name"]: step.values["console"] for step in taken if step.name == "EXE"}
        apps = [step.values["bundle_identifier"] for step in taken if step.name == "BUNDLE"]
        if programs != expected or apps != ([APP_ID] if system == "darwin" else []):
            raise BuildError(f"{system}: the specification builds {programs} {apps}.")
        alone = steps(system, file="command.spec")
        programs = {step.values["name"]: step.values["console"] for step in alone if step.name == "EXE"}
        if programs != {COMMAND: True}:
            raise BuildError(f"{system}: the specification without Qt builds {programs}.")
    print(f"inspector.spec, command.spec: run as {', '.join(PROGRAMS)}.")
