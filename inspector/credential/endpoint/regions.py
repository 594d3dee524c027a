"""Momento's cells and their cloud regions.

Source: public-dev-docs, docs/platform/regions. Private cells exist, so an unknown cell is not an error.
"""

from __future__ import annotations

from inspector.credential.text.lookalike import one_edit_apart
from inspector.credential.text.message import Message, message
from inspector.credential.text.patterns import pattern

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

ENDPOINTS = frozenset(f"{cell}{SUFFIX}" for cell in CELLS)
"""The endpoints of the known cells."""

_NAMES: dict[str, Message] = {
    "us-east-1": message("Region", "US East (N. Virginia)"),
    "us-east-2": message("Region", "US East (Ohio)"),
    "us-west-1": message("Region", "US West (N. California)"),
    "us-west-2": message("Region", "US West (Oregon)"),
    "ca-central-1": message("Region", "Canada (Central)"),
    "eu-west-1": message("Region", "Europe (Ireland)"),
    "eu-west-2": message("Region", "Europe (London)"),
    "eu-west-3": message("Region", "Europe (Paris)"),
    "eu-central-1": message("Region", "Europe (Frankfurt)"),
    "eu-north-1": message("Region", "Europe (Stockholm)"),
    "ap-south-1": message("Region", "Asia Pacific (Mumbai)"),
    "ap-northeast-1": message("Region", "Asia Pacific (Tokyo)"),
    "ap-northeast-2": message("Region", "Asia Pacific (Seoul)"),
    "ap-southeast-1": message("Region", "Asia Pacific (Singapore)"),
    "ap-southeast-2": message("Region", "Asia Pacific (Sydney)"),
    "sa-east-1": message("Region", "South America (São Paulo)"),
}

REGION_NAMES: dict[str, str] = {region: name.template for region, name in _NAMES.items()}
"""Region -> its English name. The window translates it in the context ``Region``."""

_OLDER_CELLS = {"us-east-1": "cell", "ap-northeast-1": "cell", "us-west-2": "cell-4"}
_NEWER_CELL = "cell-1"
"""What stands before the region in the name of a region's cell (Momento's command line)."""
_TRIAL_END = "preprod.a.momentohq.com"
"""How endpoints of cells end on which Momento tries itself out."""
_TYPED = pattern(r"(?P<cell>cell(?:-\d+)?-)?(?P<region>[a-z]{2}(?:-[a-z]+)+-\d)(?P<number>-\d+)?")
_CELL = pattern(r"cell-[a-z0-9-]{1,40}[a-z0-9]")
_REGION = pattern(r"(?<![a-z])([a-z]{2}-(?:[a-z]+)-\d)(?!\d)")


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


def host_of_region(typed: str) -> str | None:
    """The endpoint for a region or a cell as Momento's command line takes it, or ``None`` for anything else.

    ``us-west-2``, ``cell-4-us-west-2`` and ``cell-4-us-west-2-1`` are all ``cell-4-us-west-2-1.prod.a.momentohq.com``;
    a cell that names no region stands as it is. A region that no cloud has, mistyped mostly, gives no endpoint.
    """
    name = typed.strip().lower()
    found = _TYPED.fullmatch(name)
    if found is None:
        return f"{name}{SUFFIX}" if _CELL.fullmatch(name) else None
    if found["cell"] is None and found["number"] is not None:
        return None
    region = found["region"]
    if found["cell"] is None and region not in _NAMES:
        return None
    cell = found["cell"] or f"{_OLDER_CELLS.get(region, _NEWER_CELL)}-"
    return f"{cell}{region}{found['number'] or '-1'}{SUFFIX}"


def endpoint_meant(host: str) -> str | None:
    """The endpoint of which ``host``, in Momento's domain, is probably a mistyped form, or ``None``.

    A cell with another end than the public ones', a region or a cell without its number or its beginning, a public
    endpoint with one letter, hyphen or dot too many, too few or wrong. Another number is none of these: there are
    private cells.
    """
    if host in ENDPOINTS:
        return None
    label, _, end = host.partition(".")
    if f".{end}" == SUFFIX:
        whole = host_of_region(label)
        if whole in ENDPOINTS:
            return whole
    elif end != _TRIAL_END and (label in CELLS or (_TYPED.fullmatch(label) and region_of(label) in _NAMES)):
        return host_of_region(label)
    public = [f"{cell}{SUFFIX}" for cell in PUBLIC_CELLS]
    near = [each for each in public if each.endswith(f"-{host}") or _slip(host, each)]
    return near[0] if len(near) == 1 else None


def _slip(typed: str, meant: str) -> bool:
    """Whether one edit makes one of the other, and not in a number."""
    return one_edit_apart(typed, meant) and _digits(typed) == _digits(meant)


def _digits(host: str) -> str:
    return "".join(filter(str.isdigit, host))


PUBLIC_CELLS: tuple[str, ...] = tuple(
    cell for cell in CELLS if cell not in ("cell-1-us-east-1-1", "cell-us-east-2-1")
)
"""The cell of each public region: the list without the two older names."""
