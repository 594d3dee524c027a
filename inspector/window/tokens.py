"""The design tokens of ``resources/tokens.toml``, read once."""

from __future__ import annotations

import tomllib
from typing import Any

from inspector.window import assets

_read: dict[str, dict[str, Any]] = tomllib.loads(assets.read_text("tokens.toml"))

SPACE: dict[str, int] = _read["space"]
"""Device-independent pixels."""
RADIUS: dict[str, int] = _read["radius"]
TYPE: dict[str, float] = _read["type"]
"""Points."""
LIGHT: dict[str, str] = _read["light"]
DARK: dict[str, str] = _read["dark"]
