"""What the steps of a connection check and their states are called, in words that need no knowledge of gRPC."""

from __future__ import annotations

from inspector.credential.text.message import Message, message

STEP_TITLES = {
    "name-resolution": message("CheckStepView", "Host name"),
    "tcp": message("CheckStepView", "Connection (TCP)"),
    "tls": message("CheckStepView", "Encryption (TLS)"),
    "grpc": message("CheckStepView", "Service (HTTP/2, gRPC)"),
    "http": message("CheckStepView", "Service (HTTP API)"),
    "resp": message("CheckStepView", "Service (RESP)"),
    "authentication": message("CheckStepView", "Authentication"),
    "permission": message("CheckStepView", "Permission"),
}
"""By the value of ``StepName``."""
STATE_TITLES = {
    "passed": message("CheckStepView", "Passed"),
    "failed": message("CheckStepView", "Failed"),
    "skipped": message("CheckStepView", "Not needed"),
    "unclear": message("CheckStepView", "Unclear"),
}
"""By the value of ``StepState``."""
_OTHER = message("CheckStepView", "{name}")


def step_title(step: str) -> Message:
    """Return the title of a step; its own name where this program does not know it."""
    return STEP_TITLES.get(step, _OTHER.of(name=step))
