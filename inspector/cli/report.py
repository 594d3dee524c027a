"""The command ``--report``: print redacted reports about credentials in files. Imports neither Qt nor gRPC."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path

from inspector.cli import output
from inspector.credential.files import FileText, decode_file, inspect_text_of, read_file
from inspector.credential.reading.reader import LARGEST
from inspector.credential.text.shapes import is_begun
from inspector.diagnosis import Severity, run
from inspector.diagnosis.report import report
from inspector.process import system
from inspector.process.lazy import lazy

TYPE_CHECKING = False  # importing typing costs start-up time
if TYPE_CHECKING:
    from inspector.credential.model.inspection import Inspection
    from inspector.diagnosis.finding import Finding
    from inspector.diagnosis.report import as_inspection, reading
else:  # most texts are no report
    as_inspection = lazy("inspector.diagnosis.report.as_inspection")
    reading = lazy("inspector.diagnosis.report.reading")

OK = 0
"""Exit code: all credentials were decoded and no finding is an error."""
FINDINGS = 1
"""Exit code: at least one finding is an error."""
NOTHING = 2
"""Exit code: no file could be read, or the report was withheld or could not be printed."""

_STANDARD_INPUT = "-"


def print_reports(style: str, files: Sequence[str]) -> int:
    """Print a report for each credential in ``files`` (none: standard input) in ``style``; return the exit code.

    ``style`` is ``text``, ``markdown`` or ``json``; JSON is one object for one credential, an array for several.
    """
    if any(is_begun(name) for name in files):
        output.complain(
            "a credential is never taken as an argument: paste it, or name the file that holds it"
        )
    now = time.time()
    texts = [_read(name) for name in files or (_STANDARD_INPUT,)]
    reports: list[report.Report] = []
    code = OK
    for inspection, findings in (each for text in texts for each in _found(text, now)):
        if any(each.severity is Severity.ERROR for root in findings for each in root.with_all()):
            code = FINDINGS
        reports.append(report.build(inspection, findings, now))
    try:
        seen = output.write(f"{_written(style, reports)}\n")
    except report.LeakError as leak:
        output.complain(f"the report was withheld: {leak}")
        return NOTHING
    if not seen:
        return output.UNSEEN
    return NOTHING if all(text.problem is not None for text in texts) else code


def _found(text: FileText, now: float) -> list[tuple[Inspection, tuple[Finding, ...]]]:
    """Return every credential of a text with its findings; a report is read back as its maker saw it."""
    if '"schema"' in text.text:
        reported = reading.read_report(text.text)
        if reported:
            return [as_inspection.inspection_of(each, text.name) for each in reported]
    return [(each, run(each, now)) for each in inspect_text_of(text, now)]


def _read(name: str) -> FileText:
    if name == _STANDARD_INPUT:
        # A Windows program without a console has no standard input.
        return decode_file(sys.stdin.buffer.read(LARGEST + 1) if sys.stdin else b"", "")
    return read_file(Path(name), network=system.here.HAS_NETWORK_PATHS)


def _written(style: str, reports: list[report.Report]) -> str:
    if style == "json":
        return report.as_json(reports[0] if len(reports) == 1 else reports)
    write = report.as_text if style == "text" else report.as_markdown
    return "\n".join(write(each) for each in reports)
