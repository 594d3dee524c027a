"""The model of the redacted report, built from an allow-list. It is the JSON report (schema 1)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from inspector.credential.endpoint.endpoint import Endpoint, Trust
from inspector.credential.model.inspection import Inspection
from inspector.credential.model.prediction import Prediction
from inspector.credential.permissions.rule_json import condition_to_json, rule_to_json
from inspector.credential.permissions.rules import Permissions, PermissionState
from inspector.credential.permissions.sentences import condition_sentences, permission_sentences
from inspector.credential.sdk.prediction import check_alone, check_sdks
from inspector.credential.text.json_text import Literal
from inspector.credential.text.message import Message, message
from inspector.credential.text.secret import WITHHELD
from inspector.diagnosis.carriers import CARRIERS, OF_A_CARRIER, is_carried, is_carrier
from inspector.diagnosis.finding import Finding
from inspector.diagnosis.live.here import is_of_this_computer, is_unreached
from inspector.diagnosis.redact import Scanner, scanner_for
from inspector.diagnosis.report.messages import Teller
from inspector.diagnosis.rules.expiry import iso
from inspector.diagnosis.verdict.rejection import WITHOUT_ENDPOINT
from inspector.diagnosis.verdict.verdict import Verdict, verdict
from inspector.process.lazy import lazy
from inspector.records import record

if TYPE_CHECKING:
    from inspector.credential.model import key_info
    from inspector.credential.model.observation import Observation
    from inspector.diagnosis.live.proof import Proof
    from inspector.diagnosis.report import observed as check
else:  # few credentials have either beside them
    check = lazy("inspector.diagnosis.report.observed")
    key_info = lazy("inspector.credential.model.key_info")

_APART = message("Report", "{place} (the text itself does not name it)")
SCHEMA = 1
HEADER_SHOWN = frozenset({"typ", "alg", "cty", "kid"})
CLAIMS_SHOWN = frozenset(
    {
        "sub",
        "iss",
        "aud",
        "exp",
        "nbf",
        "iat",
        "jti",
        "ver",
        "t",
        "c",
        "cp",
        "a",
        "akid",
        "id",
        "email",
        "azp",
        "scope",
    }
    | {"cache", "key", "method", "ttl"}
)
"""Claims whose values are in the report; of other claims only the names are."""
LONGEST = 500
"""Most characters of a value in a report."""

Translate = Callable[[Message], str]


@record(frozen=True, slots=True)
class Report:
    """A redacted report about one credential, and the scanner that checks its output."""

    model: dict[str, Any]
    """The content of the JSON report."""
    scanner: Scanner
    for_customer: dict[str, Any]
    """The same for the person who asked: without what is about the network and the clock of this computer."""
    unreached: bool = False
    """Whether a check from this computer did not reach the service, so that nothing is known from it."""


def build(
    inspection: Inspection,
    findings: Iterable[Finding],
    now: float,
    translate: Translate = str,
    *,
    proof: Proof | None = None,
    observed: Observation | None = None,
) -> Report:
    """Build the report at ``now`` (epoch seconds). ``translate`` decides the language of its sentences.

    ``proof``: that the service accepted or refused it. The findings of a connection check are among ``findings``.
    ``observed``: what a check saw; that of a report is reported again.
    """
    seen = observed or (inspection.reported.observed if inspection.reported else None)
    scanner = scanner_for(inspection)
    findings = tuple(findings)
    say = Teller(translate)

    def judged(found: tuple[Finding, ...]) -> dict[str, Any]:
        return {
            "verdict": _verdict(verdict(inspection, found, now, proof=proof), translate),
            "findings": [finding_to_json(each, say) for each in found],
        }

    model = {
        "schema": SCHEMA,
        "source": {"name": inspection.source.name, "variable": inspection.source.variable},
        "kind": inspection.kind.value,
        "version": inspection.version,
        "endpoint": _endpoint(inspection.endpoint),
        "header": _members(inspection.header, HEADER_SHOWN),
        "claims": _members(inspection.claims, CLAIMS_SHOWN),
        "expiry": _expiry(inspection, now),
        "key_info": key_info.key_info_to_json(inspection.key_info) if inspection.key_info else None,
        "permissions": _permissions(inspection.permissions, translate),
        "sdk": _sdk(inspection),
        **judged(findings),
        "check": check.observation_to_json(seen, say) if seen else None,
        "fingerprint": inspection.fingerprint(),
        "verified": False,
        "reported_at": iso(now),
        "messages": say.to_json(),
    }
    whole = scanner.scrub(model)
    here = [each for each in findings if is_of_this_computer(each)]
    if not here or inspection.reported is not None:  # a report was made where its check was
        return Report(whole, scanner, whole)
    apart = scanner.scrub(judged(tuple(each for each in findings if each not in here)))
    unreached = is_unreached(findings) and not (proof is not None and proof.works)
    return Report(whole, scanner, whole | apart, unreached)


def _endpoint(where: Endpoint | None) -> dict[str, Any] | None:
    if where is None:
        return None
    return {
        "host": where.host[:LONGEST],
        "cell": where.cell,
        "region": where.region,
        "trusted": where.trust in (Trust.MOMENTO, Trust.LOCAL),
        "cache": where.cache[:LONGEST],
        "control": where.control[:LONGEST],
        "token": where.token[:LONGEST],
    }


def _members(members: dict[str, Any] | None, shown: frozenset[str]) -> dict[str, Any] | None:
    if members is None:
        return None
    return {name[:LONGEST]: _value(value) if name in shown else WITHHELD for name, value in members.items()}


def _value(value: Any) -> Any:
    """A claim's value, reduced to what a report may contain: no deep trees, no long texts, JSON types only."""
    if isinstance(value, Literal | str):
        return str(value)[:LONGEST]
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, list) and len(value) <= 20 and all(isinstance(each, str) for each in value):
        return [each[:LONGEST] for each in value]
    return WITHHELD


def _expiry(inspection: Inspection, now: float) -> dict[str, Any]:
    expiry = inspection.expiry
    left = expiry.seconds_left(now)
    return {
        "state": expiry.state(now).value,
        "at": None if expiry.expires_at is None else iso(expiry.expires_at),
        "seconds_left": None if left is None else int(left),
    }


def _permissions(permissions: Permissions, translate: Translate) -> dict[str, Any]:
    decoded = permissions.state is PermissionState.DECODED
    return {
        "state": permissions.state.value,
        "super_user": permissions.super_user if decoded else None,
        "rules": [rule_to_json(rule) for rule in permissions.rules],
        "conditions": [condition_to_json(condition) for condition in permissions.conditions],
        "sentences": [
            translate(sentence)
            for sentence in (*permission_sentences(permissions), *condition_sentences(permissions))
        ],
    }


def _sdk(inspection: Inspection) -> dict[str, Any] | None:
    sdks = (check_alone if is_carried(inspection) else check_sdks)(inspection)
    if sdks is None:
        return None
    return {"python": _prediction(sdks.python), "javascript": _prediction(sdks.javascript)}


def _prediction(prediction: Prediction) -> dict[str, Any]:
    return {"accepts": prediction.accepts, "call": prediction.call, "error": prediction.error}


def _verdict(found: Verdict, translate: Translate) -> dict[str, Any]:
    return {
        "severity": found.severity.value,
        "sentence": translate(found.sentence),
        "action": found.action.value if found.action else None,
        "about": found.about.code if found.about else None,
    }


def endpoint_place(model: dict[str, Any], translate: Translate) -> str:
    """The host and region of a report, and whether the text itself names them; empty where there are none."""
    where = model["endpoint"] or {}
    place = " / ".join(part for part in (where.get("host"), where.get("region")) if part)
    apart = any(each["code"] == "source.chosen" for each in model["findings"])
    return translate(_APART.of(place=place)) if place and apart else place


def in_order(model: dict[str, Any]) -> list[dict[str, Any]]:
    """The findings of a report that need action, the one that its verdict speaks of first.

    What only says where the credential was taken from, or how it was written there, comes after what is wrong with it.
    """
    about = model["verdict"].get("about")
    quoted = {about} if str(about).startswith("text.") else set()  # an error beside a sound key is a note
    found = [each for each in model["findings"] if each["severity"] != "info" or each["code"] in quoted]
    taken = any(is_carrier(each["code"], each["evidence"]) for each in found)
    rejected = model["verdict"]["severity"] == "error"
    last = OF_A_CARRIER if taken or not rejected else CARRIERS

    def place(each: dict[str, Any]) -> tuple[bool, bool, bool]:
        return each["code"] != about, each["severity"] != "error", each["code"] in last

    return sorted(found, key=place)


def told_first(model: dict[str, Any]) -> list[dict[str, Any]]:
    """The findings that the verdict speaks of: one, or the damage of a version 2 key and its missing endpoint."""
    found = in_order(model)
    rejected = (
        model["verdict"]["severity"] == "error" and found[:1] and found[0]["code"].startswith("repair.")
    )
    return [*found[:1], *(each for each in found[1:] if rejected and each["code"] == WITHOUT_ENDPOINT)]


def finding_to_json(found: Finding, translate: Translate) -> dict[str, Any]:
    """Return a finding in the form of the JSON report."""
    return {
        "code": found.code,
        "severity": found.severity.value,
        "title": translate(found.title),
        "evidence": translate(found.evidence),
        "why": translate(found.why) if found.why else None,
        "fix": translate(found.fix),
        "causes": [translate(cause) for cause in found.causes],
        "consequences": [finding_to_json(each, translate) for each in found.consequences],
    }
