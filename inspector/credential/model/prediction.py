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


@record(frozen=True, slots=True)
class WrongCall:
    """A call of an official SDK that gets the credential in the text and rejects its kind."""

    call: str
    """The call as the text has it, such as ``CredentialProvider.fromString``."""
    right: str
    """The one for this kind, in the same language."""
    takes_v2: bool
    """Whether the call takes version 2 keys, and nothing else."""
    takes_name: bool = False
    """Whether the call takes the name of an environment variable, and gets the credential itself."""
