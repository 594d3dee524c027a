"""Rules about repairs, breaks and kinds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from inspector.credential.model.inspection import NORMAL_IN_FILES, Inspection, Repair
from inspector.credential.model.kinds import MOMENTO_KINDS, Kind
from inspector.credential.model.placeholder import Sort
from inspector.credential.model.prediction import Prediction
from inspector.credential.reading.places import IN_URL
from inspector.credential.sdk.prediction import check_alone, check_sdks
from inspector.credential.text.later import later
from inspector.credential.text.message import Message, message
from inspector.credential.text.patterns import pattern
from inspector.diagnosis.carriers import ENCODING, forgiven_repairs, is_carried
from inspector.diagnosis.catalogue.catalogue import entry, finding
from inspector.diagnosis.catalogue.kind import TAKE_MARK
from inspector.diagnosis.catalogue.source import PLACEHOLDER_FIXES
from inspector.diagnosis.finding import Finding, Severity
from inspector.diagnosis.rules import line_wraps
from inspector.diagnosis.rules.quoted_error import error_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from inspector.credential.model.key_info import key_id_of
else:
    key_id_of = later("model.key_info", "key_id_of")

_ALGORITHMS = frozenset({"HS256", "HS384", "HS512"})
_SERVICE_KINDS = MOMENTO_KINDS | {Kind.REFRESH_TOKEN}

_READ_WITH_IT = "MOMENTO_API_KEY"
_SETS_V2 = r"(?<![A-Za-z0-9_])MOMENTO_ENDPOINT[\"'`\\]{0,4}\s{0,8}(?:[:=,]|\s[\"'\w]|</)"

_WHERE = message("Repair", "Where: {place}.")
_IN_URL = message("Repair", "The credential was part of a URL")
_NOT_IN_URLS = message(
    "Repair", "Use only the credential in the application. Servers and proxies log URLs: put no key into one."
)
_NO_BEARER = message(
    "Repair",
    "Use only the credential in the application. Momento's authorization header has no “Bearer” either.",
)
_IN_HEADER = message("Repair", "The credential was the value of a header")
_HEADERS_ARE_PRINTED = message(
    "Repair",
    "No action is needed: errors, logs and code write a header like this. The program gives the credential alone.",
)
_SEVERAL = 3
"""Lines of a text, the one after its last line break included, from which it is more than a key with a line break."""
_NAMING = NORMAL_IN_FILES | {"repair.prefix"}
_HEADER = pattern(r"(?:^|[^A-Za-z0-9_])authorization\W*\Z", re.IGNORECASE)
"""The name of the header in which SDKs send the credential, at the end of what stood before it."""
_AS_UTF_8 = message("Repair", "Save the file as UTF-8 if a program reads it.")
_CHARACTERS = message("Repair", "Characters around the credential were removed")
_WITHOUT_CHARACTERS = message(
    "Repair", "Remove these characters where the value is stored. Programs read them as part of the value."
)
_ALGORITHM = message("Form", "The header names {algorithm}. Momento signs its keys with HS256 or HS512.")
_NO_ENDPOINT = message("Kind finding", "The key was given without an endpoint.")
_EMPTY_ENDPOINT = message("Kind finding", "The key was given with an empty endpoint.")
_COMMENTED_ENDPOINT = message("Kind finding", "The endpoint `{host}` is commented out: no program reads it.")
_NO_WRAPPER = message("Kind finding", "{why} Its endpoint is known: `{host}`.")
_TAKEN_FOR_V2 = message(
    "Kind finding", "A version 1 key stands beside the variable MOMENTO_ENDPOINT, which only version 2 needs."
)
_TAKES_NO_V2 = message("Kind finding", "`{call}` does not take a version 2 key.")
_TAKES_V2_ONLY = message("Kind finding", "`{call}` takes only version 2 keys, and this is not one.")
_TAKES_A_NAME = message(
    "Kind finding", "`{call}` takes the name of an environment variable, and here it gets the key itself."
)
_KEY_FOR_NAME = message("Kind finding", "The key stands in the place of a variable's name")
_CALL_INSTEAD = message("Kind finding", "Call `{call}` instead.")
_CALL_WITH_ENDPOINT = message("Kind finding", "Call `{call}` instead. It needs the endpoint beside the key.")
_OTHER_KEY_INFO = message(
    "Kind finding", "The key information is about the key `{said}`, this key is `{own}`."
)
_ACCEPTED = message("Kind finding", "{call} accepts it")
_REJECTED = message("Kind finding", "{call} rejects it: “{error}”")
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

    In a file with its own format, and in a pasted text of several lines, a field is normal and only information. Where
    something stood matters only for what can be used for calls: nobody should use the value of a placeholder.
    """
    usable = inspection.kind in MOMENTO_KINDS
    normal = _normal(inspection)
    for repair in inspection.repairs if usable or inspection.token is not None else ():
        if repair.code in NORMAL_IN_FILES and not usable:
            continue
        found = finding(repair.code, _WHERE.of(place=repair.place))
        if repair.place.template == IN_URL.template:
            found = replace(found, title=_IN_URL, fix=_NOT_IN_URLS)
        if repair.code == "repair.prefix" and "bearer" in str(repair.place.values.get("text")).lower():
            found = replace(found, fix=_NO_BEARER)
        if repair.code == "repair.quotes" and repair.place.values:  # those of quotes have none
            found = replace(found, title=_CHARACTERS, fix=_WITHOUT_CHARACTERS)
        if repair.code == "repair.line-wrap":
            found = line_wraps.of_wrap(found, repair)
        if _is_header(repair, inspection):
            found = replace(
                found, severity=Severity.INFO, title=_IN_HEADER, fix=_HEADERS_ARE_PRINTED, why=None
            )
        elif repair.code in normal:
            fix = _AS_UTF_8 if repair.code == ENCODING else found.fix
            found = replace(found, severity=Severity.INFO, why=None, fix=fix)
        yield found


def _normal(inspection: Inspection) -> frozenset[str]:
    """The repairs that are only information: nobody takes a file, or a pasted text with other lines, for a key."""
    if inspection.source.name is not None:
        return NORMAL_IN_FILES | (forgiven_repairs(inspection) & {ENCODING})
    lines = inspection.pasted.reveal().split("\n", _SEVERAL)  # no further: the text may be long
    return forgiven_repairs(inspection) if len(lines) >= _SEVERAL else frozenset()


def _is_header(repair: Repair, inspection: Inspection) -> bool:
    """Whether only the header's name was taken off, as errors, logs and documents print a header of a request."""
    if repair.code not in _NAMING or repair.code in inspection.facts.in_field:
        return False
    told = [value for value in repair.place.values.values() if isinstance(value, str)]
    if repair.code == "repair.prefix" and not all(value.endswith(":") for value in told):
        return False  # “Bearer” or another word in the header's value
    return any(_HEADER.search(name) for name in (*told, inspection.source.variable or ""))


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
    sort = inspection.facts.stand_in
    if inspection.kind is Kind.PLACEHOLDER and sort is not None:
        found = finding("kind.encrypted" if sort is Sort.ENCRYPTED else "kind.placeholder", inspection.why)
        yield replace(found, fix=PLACEHOLDER_FIXES.get(sort, found.fix))
    elif code:
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
        hidden = inspection.facts.commented_host
        said = _EMPTY_ENDPOINT if inspection.facts.host_placeholder == "" else _NO_ENDPOINT
        found = finding("kind.v2-needs-endpoint", _COMMENTED_ENDPOINT.of(host=hidden) if hidden else said)
        yield replace(found, fix=TAKE_MARK) if hidden else found


def wrapper_lost(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """A bare inner key beside its endpoint: both parts of the wrapper are there, and no SDK puts them together."""
    where, name = inspection.endpoint, (inspection.source.variable or "").lower()
    if inspection.kind is Kind.BARE_JWT and where is not None and not name.endswith("authorization"):
        yield finding("kind.wrapper-lost", _NO_WRAPPER.of(why=inspection.why, host=where.host))


def taken_for_v2(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """A wrapped key beside ``MOMENTO_ENDPOINT``, which makes programs read the key as one of version 2."""
    wrapped = inspection.kind in (Kind.API_KEY_V1, Kind.DISPOSABLE_TOKEN) and inspection.facts.wrapped
    if not wrapped or not inspection.facts.endpoint_given:
        return
    text, name = inspection.pasted.reveal(), (inspection.source.variable or "").rpartition(".")[2]
    if name and name != _READ_WITH_IT and _READ_WITH_IT in text:
        return  # the endpoint is read with the key in that variable
    if sets_v2_endpoint(text):
        yield finding("kind.taken-for-v2", _TAKEN_FOR_V2)


def wrong_call(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """A call of an SDK in the text that gets the credential and rejects its kind."""
    wrong = inspection.facts.wrong_call
    if wrong is None:
        return
    told = _TAKES_A_NAME if wrong.takes_name else _TAKES_V2_ONLY if wrong.takes_v2 else _TAKES_NO_V2
    with_endpoint = inspection.kind is Kind.API_KEY_V2 and _READ_WITH_IT not in wrong.right
    fix = _CALL_WITH_ENDPOINT if with_endpoint else _CALL_INSTEAD
    found = replace(finding("kind.wrong-call", told.of(call=wrong.call)), fix=fix.of(call=wrong.right))
    yield replace(found, title=_KEY_FOR_NAME, why=None) if wrong.takes_name else found


def sets_v2_endpoint(text: str) -> bool:
    """Whether a text gives ``MOMENTO_ENDPOINT`` a value: as a variable, in JSON, YAML or a list of names and values.

    The SDKs and the Terraform provider take a key for version 2 where this variable is set.
    """
    return "MOMENTO_ENDPOINT" in text and re.search(_SETS_V2, text) is not None


def other_key_info(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """``key_info`` that names another key than the one it stands beside."""
    said = inspection.key_info and inspection.key_info.key_id
    if not said:
        return
    own = key_id_of(inspection.claims)
    if own and said != own:
        yield finding("kind.other-key-info", _OTHER_KEY_INFO.of(said=said, own=own))


def sdk_call(inspection: Inspection, _now: float) -> Iterator[Finding]:
    """What the SDKs do with the text that a program reads. If one rejects it, the fix is that of the cause."""
    check = (check_alone if is_carried(inspection) else check_sdks)(inspection)
    if check is None:
        return
    if check.python.accepts and check.javascript.accepts:
        yield _accepted_by_both(check.python.call, check.javascript.call)
        return
    python, javascript = _answer(check.python), _answer(check.javascript)
    found = finding("kind.sdk-call", _SDKS.of(python=python, javascript=javascript))
    cause = _beyond_repair(inspection)
    yield replace(found, fix=entry(cause).fix) if cause else found


@cache
def _accepted_by_both(python: str, javascript: str) -> Finding:
    """The finding for most credentials; it says only which calls take them."""
    words = _SDKS.of(python=_ACCEPTED.of(call=python), javascript=_ACCEPTED.of(call=javascript))
    return finding("kind.sdk-call", words)


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


RULES = (
    error_text,
    breaks,
    kind,
    endpoint_lost,
    wrapper_lost,
    wrong_call,
    taken_for_v2,
    other_key_info,
    algorithm,
    repairs,
    sdk_call,
)
