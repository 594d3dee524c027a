"""Write redacted reports as text, Markdown, HTML or JSON. :mod:`reading` reads them.

All output is checked by :mod:`redact`; a writer raises ``LeakError`` instead of returning a secret.
"""

from __future__ import annotations

import json

from inspector.credential.text.visible import escape_hidden
from inspector.diagnosis.redact import LeakError
from inspector.diagnosis.report.formats import as_html, as_markdown, as_text
from inspector.diagnosis.report.model import Report, build

__all__ = [
    "LeakError",
    "Report",
    "as_html",
    "as_json",
    "as_markdown",
    "as_text",
    "build",
]


def as_json(reports: Report | list[Report]) -> str:
    """Write one report as an object, or a list as an array. Safe to print on a terminal.

    Raises ``LeakError`` if the output would contain part of a secret.
    """
    if isinstance(reports, Report):
        return reports.scanner.check(escape_hidden(json.dumps(reports.model, ensure_ascii=False, indent=2)))
    return "[\n" + ",\n".join(as_json(each) for each in reports) + "\n]"
