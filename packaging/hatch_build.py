"""The build hook for hatchling: compile the translations and add the resources to the wheel.

It runs wherever a wheel is built, from a checkout or a source archive. `run.py` and `test.py` switch it off for
their editable install, which uses `resources/` of the repository.
"""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.append(str(Path(__file__).parent))

from environment.prepare import release_translations

NOT_SHIPPED = {"screenshots"}


class ResourcesHook(BuildHookInterface):
    """Adds each folder and file of `resources/`, translations compiled."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        release_translations(Path(sys.executable))
        if version == "editable":
            return
        shipped = (path for path in Path(self.root, "resources").rglob("*") if path.is_file())
        for path in sorted(shipped):
            name = path.relative_to(self.root)
            if name.parts[1] not in NOT_SHIPPED and path.suffix != ".ts":
                build_data["force_include"][str(path)] = f"inspector/{name.as_posix()}"
