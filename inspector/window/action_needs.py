"""What an action needs of the shown credential, and the sentence that says why it cannot be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inspector.window.page_table import is_foreign, is_offered

if TYPE_CHECKING:
    from inspector.credential.model.inspection import Inspection
    from inspector.window.action_table import Spec


def why_not(spec: Spec, inspection: Inspection) -> str:
    """Return why an action that is about a credential does nothing with this one; empty where it does."""
    translate = QCoreApplication.translate
    if spec.secret and inspection.reported is not None:
        return translate("actions", "A report does not contain the secret. Load the key itself.")
    if spec.page is not None and not is_offered(spec.page, inspection):
        if is_foreign(inspection):
            return translate("actions", "This is not a Momento credential.")
        return translate("actions", "This text contains no key or token.")
    if spec.times and inspection.claims is None:
        return translate("actions", "This text does not say when it is valid.")
    return ""
