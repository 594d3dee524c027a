"""Generate a Python module from the design tokens in resources/tokens.toml. Parsing TOML at each start takes 7 ms."""

from __future__ import annotations

import json
import tomllib
from typing import Any

from .project import RESOURCES, ROOT, BuildError

SOURCE = RESOURCES / "tokens.toml"
MODULE = ROOT / "inspector" / "window" / "look" / "design_tokens.py"
_HEAD = '''"""The design tokens, generated from resources/tokens.toml by `packaging/build.py tokens`."""

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
    """Check that the module matches the tokens.

    :raises BuildError: when it does not.
    """
    if MODULE.read_text(encoding="utf-8") != module():
        raise BuildError("The design tokens have changed: run packaging/build.py tokens.")
    print("design_tokens.py: as resources/tokens.toml makes it.")


def module() -> str:
    """Return the source of the module."""
    held = tomllib.loads(SOURCE.read_text(encoding="utf-8"))
    return _HEAD + "".join(_table(name, kind, says, held[name]) for name, kind, says in _TABLES)


def _table(name: str, kind: str, says: str, values: dict[str, Any]) -> str:
    rows = "".join(f"    {json.dumps(key)}: {json.dumps(value)},\n" for key, value in values.items())
    return f'{name.upper()}: {kind} = {{\n{rows}}}\n"""{says}"""\n'
