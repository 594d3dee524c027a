"""Momento's cells and their cloud regions.

Source: public-dev-docs, docs/platform/regions. Private cells exist, so an unknown cell is not an error.
"""

from __future__ import annotations

import re

SUFFIX = ".prod.a.momentohq.com"
"""The part after the cell in the endpoints of the public list."""

CELLS: dict[str, str] = {
    "cell-us-east-1-1": "us-east-1",
    "cell-1-us-east-1-1": "us-east-1",
    "cell-1-us-east-2-1": "us-east-2",
    "cell-us-east-2-1": "us-east-2",
    "cell-4-us-west-2-1": "us-west-2",
    "cell-1-eu-west-1-1": "eu-west-1",
    "cell-1-eu-west-2-1": "eu-west-2",
    "cell-1-eu-central-1-1": "eu-central-1",
    "cell-1-eu-north-1-1": "eu-north-1",
    "cell-1-ap-south-1-1": "ap-south-1",
    "cell-ap-northeast-1-1": "ap-northeast-1",
    "cell-1-ap-southeast-1-1": "ap-southeast-1",
    "cell-1-ap-southeast-2-1": "ap-southeast-2",
}
"""Known cell -> cloud region: the public list, and two older names in use."""

REGION_NAMES: dict[str, str] = {
    "us-east-1": "US East (N. Virginia)",
    "us-east-2": "US East (Ohio)",
    "us-west-1": "US West (N. California)",
    "us-west-2": "US West (Oregon)",
    "ca-central-1": "Canada (Central)",
    "eu-west-1": "Europe (Ireland)",
    "eu-west-2": "Europe (London)",
    "eu-west-3": "Europe (Paris)",
    "eu-central-1": "Europe (Frankfurt)",
    "eu-north-1": "Europe (Stockholm)",
    "ap-south-1": "Asia Pacific (Mumbai)",
    "ap-northeast-1": "Asia Pacific (Tokyo)",
    "ap-northeast-2": "Asia Pacific (Seoul)",
    "ap-southeast-1": "Asia Pacific (Singapore)",
    "ap-southeast-2": "Asia Pacific (Sydney)",
    "sa-east-1": "South America (São Paulo)",
}

_REGION = re.compile(r"(?<![a-z])([a-z]{2}-(?:[a-z]+)-\d)(?!\d)")


def cell_of(host: str) -> str | None:
    """The cell at the start of a Momento host name, or ``None``."""
    label = host.partition(".")[0]
    return label if label.startswith("cell-") else None


def region_of(cell: str) -> str | None:
    """The cloud region of a cell, from the list or else from its name; ``None`` if unknown."""
    known = CELLS.get(cell)
    if known:
        return known
    found = _REGION.search(cell.removeprefix("cell-"))
    return found[1] if found else None
