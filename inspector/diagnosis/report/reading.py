"""Read a JSON report, as a colleague does who does not have the secret."""

from __future__ import annotations

import json
from typing import Any

from inspector.credential.model.kinds import Kind
from inspector.credential.text.json_text import parse
from inspector.diagnosis.finding import Severity
from inspector.diagnosis.report.model import SCHEMA
from inspector.records import record

LARGEST = 262_144


@record(frozen=True, slots=True)
class ReportedFinding:
    """A finding in a report, with its texts."""

    code: str
    severity: Severity
    title: str
    evidence: str
    fix: str
    why: str | None
    consequences: tuple[ReportedFinding, ...]
    causes: tuple[str, ...] = ()


@record(frozen=True, slots=True)
class ReportEntry:
    """A report made by someone else. All texts are untrusted: display them as plain text with ``visible()``."""

    kind: Kind
    version: int | None
    name: str | None
    host: str | None
    findings: tuple[ReportedFinding, ...]
    fingerprint: str | None
    reported_at: str | None
    model: dict[str, Any]


def read_report(text: str) -> tuple[ReportEntry, ...]:
    """Read the report, or array of reports, in a JSON text; return nothing if there is none. Never raises."""
    bare = text.strip()
    if len(bare) > LARGEST or bare[:1] not in ("{", "[") or '"schema"' not in bare:
        return ()
    value = parse(bare).value
    models = value if isinstance(value, list) else [value]
    entries = [_entry(model) for model in models]
    return tuple(entry for entry in entries if entry is not None)


def _entry(model: Any) -> ReportEntry | None:
    if not isinstance(model, dict) or model.get("schema") != SCHEMA or "findings" not in model:
        return None
    try:
        return _read(json.loads(json.dumps(model)))
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def _read(model: dict[str, Any]) -> ReportEntry:
    where = model["endpoint"] or {}
    source = model["source"]
    return ReportEntry(
        kind=Kind(model["kind"]),
        version=model["version"] if isinstance(model["version"], int) else None,
        name=_text(source["variable"]) or _text(source["name"]),
        host=_text(where.get("host")),
        findings=tuple(_finding(each) for each in model["findings"]),
        fingerprint=_text(model["fingerprint"]),
        reported_at=_text(model.get("reported_at")),
        model=model,
    )


def _finding(model: dict[str, Any]) -> ReportedFinding:
    title, evidence, fix = (str(model[name]) for name in ("title", "evidence", "fix"))
    consequences = tuple(_finding(each) for each in model["consequences"])
    why = _text(model["why"])
    causes = tuple(str(cause) for cause in model.get("causes", ()))
    return ReportedFinding(
        str(model["code"]), Severity(model["severity"]), title, evidence, fix, why, consequences, causes
    )


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None
