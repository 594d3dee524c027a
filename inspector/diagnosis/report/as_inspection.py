"""Convert a colleague's report to an inspection, which the pages can show. It has no secret and cannot make calls."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from inspector.credential.endpoint.endpoint import parse_endpoint
from inspector.credential.jwt.claims import rows, subject_of
from inspector.credential.model.expiry import read_expiry
from inspector.credential.model.inspection import Inspection, Reported, Source
from inspector.credential.model.key_info import key_info_from_json
from inspector.credential.model.kinds import Kind
from inspector.credential.model.prediction import Prediction, SdkCheck
from inspector.credential.permissions.rule_json import condition_from_json, rule_from_json
from inspector.credential.permissions.rules import Condition, Permissions, PermissionState
from inspector.credential.text.message import Message, message
from inspector.credential.text.secret import Secret
from inspector.credential.text.shapes import is_begun
from inspector.diagnosis.catalogue.catalogue import entry
from inspector.diagnosis.finding import Finding
from inspector.diagnosis.report.messages import Messages
from inspector.diagnosis.report.observed import observation_from_json
from inspector.diagnosis.report.reading import ReportedFinding, ReportEntry
from inspector.diagnosis.rules.expiry import utc_of_iso

_WHY = message(
    "Report", "Redacted report of {time}. It does not contain the secret, so calls are not possible."
)
_WHY_UNDATED = message(
    "Report", "Redacted report. It does not contain the secret, so calls are not possible."
)
_NOT_READ = message("Report", "This version cannot read the report's rules.")


def inspection_of(report: ReportEntry, name: str | None) -> tuple[Inspection, tuple[Finding, ...]]:
    """Return the report as an inspection, and its findings. ``name`` is the file's name.

    Sentences of this program can be told in every language; others stay as they were written.
    """
    messages = Messages(report.model.get("messages"))
    header, claims = (_object(report.model.get(part)) for part in ("header", "claims"))
    time = report.reported_at
    inspection = Inspection(
        kind=report.kind,
        version=report.version,
        why=_WHY.of(time=utc_of_iso(time)) if time else _WHY_UNDATED,
        pasted=Secret(""),
        credential=None,
        token=None,
        refresh_token=None,
        endpoint=parse_endpoint(report.host) if report.host and not is_begun(report.host) else None,
        header=header,
        claims=claims,
        unfold_rows=rows(header, claims, report.kind),
        expiry=read_expiry(claims, disposable=report.kind is Kind.DISPOSABLE_TOKEN),
        permissions=_permissions(report.model.get("permissions"), report.version),
        subject=subject_of(report.kind, claims),
        key_info=key_info_from_json(report.model.get("key_info"), reported=True),
        source=Source(name=name, variable=report.name),
        reported=Reported(
            report.fingerprint,
            _sdks(report.model.get("sdk")),
            observation_from_json(report.model.get("check"), messages),
        ),
    )
    return inspection, tuple(_finding(found, messages) for found in report.findings)


def _object(value: Any) -> dict[str, Any] | None:
    return value if isinstance(value, dict) else None


def _permissions(model: Any, version: int | None) -> Permissions:
    held = model if isinstance(model, dict) else {}
    states = [state.value for state in PermissionState]
    state = PermissionState(held["state"]) if held.get("state") in states else PermissionState.ABSENT
    plain = Permissions(state, version=version or 1, conditions=_conditions(held.get("conditions")))
    if state is not PermissionState.DECODED or held.get("super_user") is True:
        return replace(plain, super_user=held.get("super_user") is True)
    listed = held.get("rules", [])
    rules = tuple(rule_from_json(each) for each in listed) if isinstance(listed, list) else (None,)
    known = tuple(rule for rule in rules if rule is not None)
    if len(known) < len(rules):
        return replace(plain, state=PermissionState.UNDECODABLE, why=_NOT_READ)
    return replace(plain, rules=known)


def _conditions(value: Any) -> tuple[Condition, ...]:
    return tuple(condition_from_json(each) for each in value) if isinstance(value, list) else ()


def _sdks(model: Any) -> SdkCheck | None:
    if not isinstance(model, dict):
        return None
    python, javascript = _prediction(model.get("python")), _prediction(model.get("javascript"))
    return SdkCheck(python, javascript) if python and javascript else None


def _prediction(model: Any) -> Prediction | None:
    if not isinstance(model, dict) or not isinstance(model.get("accepts"), bool):
        return None
    call, error = model.get("call"), model.get("error")
    if not isinstance(call, str) or not isinstance(error, str | None):
        return None
    return Prediction(model["accepts"], call, error)


def _finding(found: ReportedFinding, messages: Messages) -> Finding:
    own = _of_catalogue(found.code)
    title, evidence, fix = (messages.told(text, own) for text in (found.title, found.evidence, found.fix))
    why = messages.told(found.why, own) if found.why else None
    causes = tuple(messages.told(text, own) for text in found.causes)
    consequences = tuple(_finding(each, messages) for each in found.consequences)
    return Finding(found.code, found.severity, title, evidence, fix, why, causes, consequences)


def _of_catalogue(code: str) -> tuple[Message, ...]:
    """What the catalogue says about a code; nothing where it has none, as of a call."""
    try:
        known = entry(code)
    except KeyError:
        return ()
    return (known.title, known.fix, *([known.why] if known.why else []), *known.causes)
