"""What the catalogue says about error texts: what each means, its usual causes, and what to ask for next."""

from __future__ import annotations

from inspector.diagnosis.catalogue.error_text.credential import CREDENTIAL_ERRORS
from inspector.diagnosis.catalogue.error_text.network import NETWORK_ERRORS
from inspector.diagnosis.catalogue.error_text.service import SERVICE_ERRORS
from inspector.diagnosis.finding import Entry

ERROR_TEXTS: dict[str, Entry] = {
    trouble.value: entry
    for trouble, entry in {**CREDENTIAL_ERRORS, **NETWORK_ERRORS, **SERVICE_ERRORS}.items()
}
"""By the value of ``Trouble``."""
