"""Rules about repairs, breaks and kinds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from inspector.credential.model.inspection import Inspection
from inspector.credential.model.kinds import MOMENTO_KINDS, Kind
from inspector.credential.model.prediction import Prediction
from inspector.credential.sdk.prediction import check_sdks
from inspector.credential.text.message import Message, message
from inspector.diagnosis.catalogue.catalogue import CATALOGUE, finding
from inspector.diagnosis.finding import Finding, Severity

_EXPECTED_IN_FILES = frozenset({"repair.json-field", "repair.assignment"})
_ALGORITHMS = frozenset({"HS256", "HS384", "HS512"})
_SERVICE_KINDS = MOMENTO_KINDS | {Kind.REFRESH_TOKEN}

_WHERE = message("Repair", "Place: {place}.")
_ALGORITHM = message("Form", "The header says {algorithm}; Momento signs its keys with HS256 or HS512.")
_NO_ENDPOINT = message("Kind finding", "No endpoint was given with the key.")
_ACCEPTED = message("Kind finding", "{call} accepts it")
_REJECTED = message("Kind finding", "{call} rejects it with “{error}”")
_SDKS = message("Kind finding", "Python: {python}; JavaScript: {javascript}.")

_KINDS: dict[Kind, str] = {
    Kind.API_KEY_LEGACY: "kind.legacy",
    Kind.SESSION_TOKEN: "kind.session-token",
    Kind.REFRESH_TOKEN: "kind.refresh-token",
    Kind.SIGNED_URL_TOKEN: "kind.signed-url",
    Kind.FOREIGN_JWT: "kind.foreign",
    Kind.FOREIGN_SECRET: "kind.foreign",
    Kind.PLACEHOLDER: "kind.placeholder",
}


def repairs(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """The repairs, if they led to a credential.

    In a file with its own format, a field is normal and only information.
    """
    nothing_found = inspection.kind is Kind.UNKNOWN and inspection.token is None
    for repair in inspection.repairs if not nothing_found else ():
        found = finding(repair.code, _WHERE.of(place=repair.place))
        if repair.code in _EXPECTED_IN_FILES and inspection.source.name is not None:
            found = replace(found, severity=Severity.INFO, why=None)
        yield found


def breaks(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """The breaks of the credential."""
    for each in inspection.breaks:
        yield finding(each.code, each.detail)


def algorithm(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """A Momento credential with an algorithm that Momento does not use."""
    named = (inspection.header or {}).get("alg")
    known = any(each.code == "form.jwt-algorithm" for each in inspection.breaks)
    if (
        inspection.kind in _SERVICE_KINDS
        and isinstance(named, str)
        and named not in _ALGORITHMS
        and not known
    ):
        yield finding("form.jwt-algorithm", _ALGORITHM.of(algorithm=named))


def kind(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """A kind that cannot be used for calls, or a legacy kind."""
    code = _KINDS.get(inspection.kind)
    if code:
        yield finding(code, inspection.why)
    elif inspection.kind is Kind.UNKNOWN and not any(
        each.code in ("form.empty", "form.unreadable") for each in inspection.breaks
    ):
        yield finding("kind.unknown", inspection.why)


def endpoint_lost(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """A key whose endpoint is missing."""
    if inspection.kind is Kind.BARE_JWT and inspection.endpoint is None:
        yield finding("kind.endpoint-lost", inspection.why)
    elif inspection.kind is Kind.API_KEY_V2 and inspection.endpoint is None:
        yield finding("kind.v2-needs-endpoint", _NO_ENDPOINT)


def sdk_call(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """What the SDKs do with the pasted text. If one rejects it, the fix is that of the cause."""
    check = check_sdks(inspection)
    if check is None:
        return
    python, javascript = _answer(check.python), _answer(check.javascript)
    found = finding("kind.sdk-call", _SDKS.of(python=python, javascript=javascript))
    cause = None if check.python.accepts and check.javascript.accepts else _beyond_repair(inspection)
    yield replace(found, fix=CATALOGUE[cause].fix) if cause else found


def _beyond_repair(inspection: Inspection) -> str | None:
    """The code of the finding because of which SDKs reject even the repaired credential, if any."""
    if inspection.breaks:
        return inspection.breaks[0].code
    if inspection.endpoint is not None and inspection.endpoint.host:
        return None
    without_endpoint = {Kind.BARE_JWT: "kind.endpoint-lost", Kind.API_KEY_V2: "kind.v2-needs-endpoint"}
    return without_endpoint.get(inspection.kind, "endpoint.missing")


def _answer(prediction: Prediction) -> Message:
    if prediction.accepts:
        return _ACCEPTED.of(call=prediction.call)
    return _REJECTED.of(call=prediction.call, error=prediction.error or "")


RULES = (breaks, kind, endpoint_lost, algorithm, repairs, sdk_call)
