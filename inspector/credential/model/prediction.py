"""What the official SDKs answer to a text, as data: a prediction for each SDK."""

from __future__ import annotations

from inspector.records import record


@record(frozen=True, slots=True)
class Prediction:
    """One SDK's answer. ``error`` is its own wording, cut where that would quote the credential."""

    accepts: bool
    call: str
    error: str | None


@record(frozen=True, slots=True)
class SdkCheck:
    """The answers of the official SDKs."""

    python: Prediction
    javascript: Prediction
