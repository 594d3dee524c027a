"""Predict whether the official SDKs accept a text exactly as it was pasted, or which error they raise.

Sources: client-sdk-python 1.29.1 (``momento_endpoint_resolver.py``) and client-sdk-javascript 1.118.1
(``utils/auth.ts``). Tested against the Python SDK and recorded results of the JavaScript SDK.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from inspector.credential.model.inspection import Inspection
from inspector.credential.model.kinds import MOMENTO_KINDS, Kind
from inspector.credential.model.prediction import Prediction, SdkCheck
from inspector.credential.sdk.javascript import predict_javascript
from inspector.credential.sdk.python import predict_python
from inspector.credential.text.shapes import is_of_header

_CALLS: dict[Kind, tuple[str, str]] = {
    Kind.DISPOSABLE_TOKEN: ("from_disposable_token", "fromDisposableToken"),
    Kind.API_KEY_V2: ("from_api_key_v2", "fromApiKeyV2"),
}
_DEFAULT = ("from_string", "fromString")
_PARAMETER = re.compile(r"&[A-Za-z_]\w*=")
_ELSEWHERE = frozenset({"repair.command", "repair.swapped"})
"""Repairs of what no SDK reads from that field."""


def check_sdks(inspection: Inspection) -> SdkCheck | None:
    """Predict both SDKs for the pasted text, or for the field's value in a file; ``None`` if it is not for calls.

    A report read back does not hold the text: its predictions are those that its maker saw.
    """
    if inspection.kind not in MOMENTO_KINDS:
        return None
    if inspection.reported is not None:
        return inspection.reported.sdks
    python, javascript = _CALLS.get(inspection.kind, _DEFAULT)
    if _is_plain_wrapper(inspection):
        return _accepted_by_both(python, javascript)
    facts = inspection.facts
    # Without a repair only what carried the text was taken off, such as the fence of a code block.
    found = facts.repaired if not inspection.repairs else None
    text = (facts.as_given or found or inspection.pasted).reveal()
    endpoint = facts.endpoint_given
    if facts.as_given is not None and any(each.code == "repair.swapped" for each in inspection.repairs):
        text, endpoint = endpoint or "", text
    return SdkCheck(
        _prediction(f"CredentialProvider.{python}", predict_python(text, python, endpoint)),
        _prediction(f"CredentialProvider.{javascript}", predict_javascript(text, javascript, endpoint)),
    )


def check_alone(inspection: Inspection) -> SdkCheck | None:
    """Predict both SDKs for the credential as if it had been pasted without what carried it: an assignment, a command.

    In a file it is the field's value. ``None`` if it is not for calls.
    """
    return check_sdks(replace(inspection, pasted=inspection.facts.repaired or inspection.pasted, repairs=()))


def is_rejected_as_given(inspection: Inspection) -> bool:
    """Whether an official SDK rejects the value of a field or setting only for what stands there with the credential.

    A command, a form's body or a header of a request is read by another program, which takes the credential out.
    """
    facts, alone = inspection.facts, inspection.credential or inspection.facts.repaired
    value = facts.as_given or facts.set_to
    if value is None or alone is None or any(each.code in _ELSEWHERE for each in inspection.repairs):
        return False
    if _PARAMETER.search(value.reveal()) or is_of_header(inspection.source.variable or ""):
        return False
    python, javascript = _CALLS.get(inspection.kind, _DEFAULT)
    given, text, endpoint = value.reveal(), alone.reveal(), facts.endpoint_given
    return any(
        predict(given, call, endpoint) is not None and predict(text, call, endpoint) is None
        for predict, call in ((predict_python, python), (predict_javascript, javascript))
    )


def _is_plain_wrapper(inspection: Inspection) -> bool:
    """Whether the text is a canonical wrapper of two strings, which both SDKs accept without further checks."""
    plain = inspection.facts.wrapped and not inspection.repairs and not inspection.breaks
    if not plain or inspection.kind is Kind.API_KEY_V2 or inspection.facts.extra_fields:
        return False
    return (
        inspection.pasted.reveal().startswith("eyJ")
        and inspection.endpoint is not None
        and inspection.endpoint.host != ""
    )


@cache
def _accepted_by_both(python: str, javascript: str) -> SdkCheck:
    """The answer for most credentials; it says only which calls take them."""
    return SdkCheck(
        _prediction(f"CredentialProvider.{python}", None),
        _prediction(f"CredentialProvider.{javascript}", None),
    )


def _prediction(call: str, error: str | None) -> Prediction:
    return Prediction(error is None, call, error)
