"""Convert a colleague's report to an inspection, which the pages can show. It has no secret and cannot make calls."""

from __future__ import annotations

import json
from typing import Any

from inspector.credential.endpoint.endpoint import parse_endpoint
from inspector.credential.jwt.claims import claim_rows, header_rows, subject_of
from inspector.credential.model.expiry import read_expiry
from inspector.credential.model.inspection import Inspection, Reported, Source
from inspector.credential.model.kinds import Kind
from inspector.credential.model.prediction import Prediction, SdkCheck
from inspector.credential.permissions.rules import Permissions, PermissionState
from inspector.credential.scopes.scope_json import Misread, read_scope
from inspector.credential.text.message import message
from inspector.credential.text.secret import Secret
from inspector.credential.text.shapes import is_begun
from inspector.diagnosis.finding import Finding
from inspector.diagnosis.report.reading import ReportedFinding, ReportEntry

_WHY = message(
    "Report", "A redacted report, made at {time}. The secret itself is not in it, so no call can be made."
)
_WHY_UNDATED = message("Report", "A redacted report. The secret itself is not in it, so no call can be made.")
_FOREIGN = message("Report", "{text}")
_NOT_READ = message("Report", "The report's rules cannot be read by this version.")


def inspection_of(report: ReportEntry, name: str | None) -> tuple[Inspection, tuple[Finding, ...]]:
    """Return the report as an inspection, and its findings unchanged. ``name`` is the file's name."""
    header, claims = (_object(report.model.get(part)) for part in ("header", "claims"))
    time = report.reported_at
    inspection = Inspection(
        kind=report.kind,
        version=report.version,
        why=_WHY.of(time=time) if time else _WHY_UNDATED,
        pasted=Secret(""),
        credential=None,
        token=None,
        refresh_token=None,
        endpoint=parse_endpoint(report.host) if report.host and not is_begun(report.host) else None,
        header=header,
        claims=claims,
        header_rows=header_rows(header),
        claim_rows=claim_rows(claims, report.kind),
        expiry=read_expiry(claims, disposable=report.kind is Kind.DISPOSABLE_TOKEN),
        permissions=_permissions(report.model.get("permissions"), report.version),
        subject=subject_of(report.kind, claims),
        source=Source(name=name, variable=report.name),
        reported=Reported(report.fingerprint, _sdks(report.model.get("sdk"))),
    )
    return inspection, tuple(_finding(found) for found in report.findings)


def _object(value: Any) -> dict[str, Any] | None:
    return value if isinstance(value, dict) else None


def _permissions(model: Any, version: int | None) -> Permissions:
    held = model if isinstance(model, dict) else {}
    known = [state.value for state in PermissionState]
    state = PermissionState(held["state"]) if held.get("state") in known else PermissionState.ABSENT
    if state is not PermissionState.DECODED or held.get("super_user") is True:
        return Permissions(state, super_user=held.get("super_user") is True, version=version or 1)
    scope = read_scope(json.dumps({"rules": held.get("rules", [])}))
    if isinstance(scope, Misread):
        return Permissions(PermissionState.UNDECODABLE, version=version or 1, why=_NOT_READ)
    return Permissions(state, rules=scope.rules, version=version or 1)


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


def _finding(found: ReportedFinding) -> Finding:
    title, evidence, fix = (_FOREIGN.of(text=text) for text in (found.title, found.evidence, found.fix))
    why = _FOREIGN.of(text=found.why) if found.why else None
    consequences = tuple(_finding(each) for each in found.consequences)
    return Finding(found.code, found.severity, title, evidence, fix, why, consequences)
