"""Which repairs only say where a credential was taken from: nobody is blamed for a file, a command or a mail."""

from __future__ import annotations

from collections.abc import Iterable

from inspector.credential.model.inspection import Inspection

CARRIERS = frozenset({"repair.json-field", "repair.assignment", "repair.command", "repair.surrounding-text"})
"""Repairs that only say where the credential was taken from: the program at the other end gets the value alone."""
OF_A_CARRIER = CARRIERS | {"repair.quotes", "repair.prefix", "repair.escape"}
"""With those, repairs of how it was written there."""
NAMES = frozenset({"repair.assignment", "repair.json-field"})
"""Those that only tell the name under which it stood."""
ENCODING = "repair.encoding"
"""That of a whole file, which is forgiven where it does a key no harm."""
_WIDE = "UTF-"
"""How the names of those encodings begin in which a letter has several bytes; Shift-JIS and Windows-1252 have one."""
_LABEL = ":`"
"""How a word and a colon are quoted: people and lists write them, and no program reads them."""


def is_carrier(code: str, evidence: str) -> bool:
    """Whether a repair, by its code and its evidence, only says where the credential was taken from."""
    return code in CARRIERS or (code == "repair.prefix" and _LABEL in evidence)


def is_carried(inspection: Inspection) -> bool:
    """Whether all that was repaired only says where the credential was taken from, or how it was written there."""
    codes = {each.code for each in inspection.repairs}
    return bool(codes) and codes <= forgiven_repairs(inspection)


def forgiven_repairs(inspection: Inspection) -> frozenset[str]:
    """The codes of :func:`forgiven` for its own repairs."""
    return forgiven(((each.code, str(each.place)) for each in inspection.repairs), inspection)


def forgiven(told: Iterable[tuple[str, str]], inspection: Inspection) -> frozenset[str]:
    """The codes for which an SDK's rejection is no trouble, of repairs ``told`` as pairs of code and evidence."""
    pairs = tuple(told)
    codes = OF_A_CARRIER if any(is_carrier(*each) for each in pairs) else CARRIERS
    around = inspection.error_text is not None or any(
        is_carrier(*each) and each[0] not in NAMES for each in pairs
    )
    if any(code == ENCODING and (around or _WIDE not in evidence) for code, evidence in pairs):
        codes |= {ENCODING}  # that of a mail or a log does no harm, nor one with the same bytes for a key
    return codes - inspection.facts.in_field
