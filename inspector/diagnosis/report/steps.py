"""What the customer can do in their own system, step by step, by the code of the worst finding.

The catalogue's own advice is for the person at this program: it may say "enter it here". Codes that are not listed have
advice that holds for both.
"""

from __future__ import annotations

from typing import Any

from inspector.credential.text.message import Message, message
from inspector.diagnosis.catalogue.kind import TAKE_MARK
from inspector.diagnosis.report.model import Translate

_COPY = message("Steps", "Copy the whole key again from where it was issued.")
_ONE_LINE = message("Steps", "Store it in one line, without spaces or quotes around it.")
_ENV = message("Steps", "In a .env file, write MOMENTO_API_KEY=… without line breaks and quotes.")
_RESTART = message("Steps", "Restart the application.")
_REPLACE = message("Steps", "Replace it in the application, and restart it.")
_LOOKS = message(
    "Steps", "A key of version 1 starts with eyJ and contains no dot; a key of version 2 contains two dots."
)
_AGAIN = (_COPY, _ONE_LINE, _RESTART)
_ERROR_TEXT = (
    message("Steps", "Check the usual causes below, the most frequent first."),
    message(
        "Steps", "If none of them applies, tell us which call fails, and on which cache. Do not send the key."
    ),
)
_STEPS: dict[str, tuple[Message, ...]] = {
    "form.empty": (message("Steps", "Set the variable to the key where the application runs."), _RESTART),
    "form.unreadable": (message("Steps", "Send the text that contains the setting, not the file."),),
    "form.too-large": (
        message("Steps", "Use the setting that contains the key only: this is too long to be a key."),
    ),
    "form.case-changed": (
        message(
            "Steps", "Copy the original again, and look for a spreadsheet or script that changes the case."
        ),
        _RESTART,
    ),
    "form.jwt-duplicate-key": (message("Steps", "Do not use it, and tell us who issued it."),),
    "repair.line-wrap": (
        message("Steps", "Copy the key again from the Momento console, and store it in one line."),
        _ENV,
        _RESTART,
    ),
    "repair.raw-json": (
        message("Steps", "Store the Base64 text that the console shows, not the JSON inside it."),
        _RESTART,
    ),
    "repair.base64-variant": (
        message("Steps", "Copy the key again from where it was issued: on the way its encoding was changed."),
        _RESTART,
    ),
    "repair.swapped": (
        message("Steps", "Put the key into MOMENTO_API_KEY and the host name into MOMENTO_ENDPOINT."),
        _RESTART,
    ),
    "repair.duplicate-paste": (message("Steps", "Store the key once; it stands there twice."), _RESTART),
    "kind.v2-needs-endpoint": (
        message("Steps", "Copy the endpoint from the Momento console, where it is shown next to the key."),
        message("Steps", "Set it as MOMENTO_ENDPOINT beside MOMENTO_API_KEY."),
        _RESTART,
    ),
    "kind.endpoint-lost": (_COPY, _LOOKS, _RESTART),
    "kind.wrapper-lost": (_COPY, _LOOKS, _RESTART),
    "kind.unknown": (message("Steps", "Check what was copied."), _LOOKS),
    "kind.encrypted": (
        message(
            "Steps", "Give the application the decrypted value: decrypt it before the application starts."
        ),
        _RESTART,
    ),
    "endpoint.unknown-domain": (
        message("Steps", "Make sure that you know this host: Momento's own hosts end in momentohq.com."),
    ),
    "endpoint.private": (
        message("Steps", "Copy the endpoint from the Momento console, unless you run Momento Local."),
    ),
    "endpoint.lookalike": (
        message("Steps", "Do not use it, and tell us where it came from."),
        message("Steps", "Copy the endpoint from the Momento console."),
    ),
    "time.not-yet": (
        message("Steps", "Check the clocks of the computer that issued it and of the one that uses it."),
        message("Steps", "If both are right, wait, or issue a new one."),
    ),
    "permission.undecodable": (message("Steps", "Tell us who issued it, and issue a new one."),),
    "permission.mixed-scope": (
        message("Steps", "If it should cover only some keys, issue it again with rules for those keys."),
    ),
}
_DAMAGED = frozenset(
    {
        "form.truncated", "form.head-missing", "form.base64", "form.json", "form.field-missing",
        "form.jwt-segments", "form.jwt-header", "form.jwt-payload", "form.jwt-signature",
    }
)  # fmt: skip


def steps_of(found: list[dict[str, Any]], translate: Translate) -> list[str]:
    """Return what to do about several findings, in order; what all of them ask for, once and last."""
    every = [step for each in found for step in steps(each, translate)]
    return [step for number, step in enumerate(every, 1) if step not in every[number:]]


def steps(found: dict[str, Any], translate: Translate) -> list[str]:
    """Return what to do about a finding of the JSON report, in order; never empty."""
    code = found["code"]
    if code in _DAMAGED:
        return [translate(step) for step in _AGAIN]
    if code == "kind.v2-needs-endpoint" and found["fix"] == translate(TAKE_MARK):
        return [found["fix"], translate(_RESTART)]  # the text has an endpoint that no program reads
    if code in _STEPS:
        return [translate(step) for step in _STEPS[code]]
    if code == "time.expired":
        return [found["fix"], translate(_REPLACE)]
    if found["causes"]:
        return [translate(step) for step in _ERROR_TEXT]
    last = [translate(_RESTART)] if code.startswith("repair.") else []
    return [found["fix"], *last]
