"""The design tokens of resources/tokens.toml as a Python module: parsing TOML at each start would take 7 ms of it."""

from __future__ import annotations

import json
import tomllib
from typing import Any

from .project import RESOURCES, ROOT, BuildError

SOURCE = RESOURCES / "tokens.toml"
MODULE = ROOT / "inspector" / "window" / "look" / "design_tokens.py"
_HEAD = '''"""The design tokens: resources/tokens.toml as `packaging/build.py tokens` writes it here."""

from __future__ import annotations

'''
_TABLES = (
    ("space", "dict[str, int]", "Device-independent pixels."),
    ("radius", "dict[str, int]", "Device-independent pixels."),
    ("type", "dict[str, float]", "Points."),
    ("light", "dict[str, str]", "Colour roles, as ``#rrggbb``."),
    ("dark", "dict[str, str]", "Colour roles, as ``#rrggbb``."),
)


def write() -> None:
    """Write the module."""
    MODULE.write_text(module(), encoding="utf-8")
    print(f"{MODULE.relative_to(ROOT)} written.")


def check() -> None:
    """Say whether the module is what the tokens make.

    :raises BuildError: when it is not.
    """
    if MODULE.read_text(encoding="utf-8") != module():
        raise BuildError("The design tokens have changed: run packaging/build.py tokens.")
    print("design_tokens.py: as resources/tokens.toml makes it.")


def module() -> str:
    """The module's text."""
    held = tomllib.loads(SOURCE.read_text(encoding="utf-8"))
    return _HEAD + "".join(_table(name, kind, says, held[name]) for name, kind, says in _TABLES)


def _table(name: str, kind: str, says: str, values: dict[str, Any]) -> str:
    rows = "".join(f"    {json.dumps(key)}: {json.dumps(value)},\n" for key, value in values.items())
    return f'{name.upper()}: {kind} = {{\n{rows}}}\n"""{says}"""\n'
