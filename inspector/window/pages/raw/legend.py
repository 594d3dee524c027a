"""The legend of the Raw page: the meaning of its colours."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.credential.model.inspection import PartRole


def part_titles() -> dict[PartRole, str]:
    """Return the titles of the parts of a layer, in the order of the legend."""
    translate = QCoreApplication.translate
    return {
        PartRole.REMOVED: translate("RawPage", "Removed by a repair"),
        PartRole.ENVELOPE: translate("RawPage", "Wrapper"),
        PartRole.ENDPOINT: translate("RawPage", "Endpoint"),
        PartRole.HEADER: translate("RawPage", "JWT header"),
        PartRole.PAYLOAD: translate("RawPage", "JWT payload"),
        PartRole.SIGNATURE: translate("RawPage", "Signature"),
    }
