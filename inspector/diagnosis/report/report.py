"""The redacted report: built once, written as text, Markdown or JSON. It is read back by :mod:`report_reading`.

Nothing leaves before :mod:`redact` has looked at it: the writers raise ``LeakError`` rather than let a secret out.
"""

from __future__ import annotations

import json

from inspector.credential.text.visible import escape_hidden
from inspector.diagnosis.redact import LeakError
from inspector.diagnosis.report.model import Report, build
from inspector.diagnosis.report.text import as_markdown, as_text

__all__ = [
    "LeakError",
    "Report",
    "as_json",
    "as_markdown",
    "as_text",
    "build",
]


def as_json(reports: Report | list[Report]) -> str:
    """One object for one report, an array for a list; safe to print on a terminal, whatever it quotes.

    Raises ``LeakError`` rather than let a secret out.
    """
    if isinstance(reports, Report):
        return reports.scanner.check(escape_hidden(json.dumps(reports.model, ensure_ascii=False, indent=2)))
    return "[\n" + ",\n".join(as_json(each) for each in reports) + "\n]"
