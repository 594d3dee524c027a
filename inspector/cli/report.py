"""The command ``report``: redacted reports about credentials in files. Imports neither Qt nor gRPC."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

from inspector.cli import credentials, output
from inspector.cli.exit_codes import Exit, StopError
from inspector.cli.language import say
from inspector.credential.files import FileText, inspect_text_of
from inspector.credential.text.message import message
from inspector.credential.text.shapes import as_name, is_begun
from inspector.diagnosis import Severity
from inspector.diagnosis import run as diagnose
from inspector.diagnosis.report import report
from inspector.process.lazy import lazy

TYPE_CHECKING = False  # importing typing costs start-up time
if TYPE_CHECKING:
    import argparse

    from inspector.cli import questions
    from inspector.cli.formats import github, junit, sarif
    from inspector.cli.formats.placed import Placed
    from inspector.credential.model.inspection import Inspection
    from inspector.diagnosis.finding import Finding
    from inspector.diagnosis.report import as_inspection, customer, reading
else:  # each is for some reports only
    as_inspection = lazy("inspector.diagnosis.report.as_inspection")
    customer = lazy("inspector.diagnosis.report.customer")
    github = lazy("inspector.cli.formats.github")
    junit = lazy("inspector.cli.formats.junit")
    questions = lazy("inspector.cli.questions")
    reading = lazy("inspector.diagnosis.report.reading")
    sarif = lazy("inspector.cli.formats.sarif")

OK, FINDINGS, NOTHING = Exit.OK, Exit.FOUND, Exit.UNUSABLE

_FOR_TEXTS = message("Command line", "--for customer goes with --format text or markdown.")
_ALONE = message("Command line", "--cache and --key go with --can.")


def run(options: argparse.Namespace) -> int:
    """Print the reports that were asked for."""
    if options.reader == "customer" and options.format not in ("text", "markdown"):
        raise StopError(Exit.UNUSABLE, _FOR_TEXTS)
    if any((options.cache, options.key)) if options.can is None else not all((options.cache, options.key)):
        raise StopError(Exit.UNUSABLE, _ALONE)
    asked = None
    if options.can is not None or options.expires_within is not None:
        asked = questions.Questions(options.can, options.cache, options.key, options.expires_within)
    text, code = _made(options.format, options.files, options.reader, asked)
    if text is not None:
        output.line(text)
    return code


def print_reports(style: str, files: Sequence[str]) -> int:
    """Print a report for each credential in ``files`` (none: standard input) in ``style``; return the exit code.

    This is ``--report``. ``style`` is ``text``, ``markdown`` or ``json``; JSON is one object for one credential, an
    array for several.
    """
    if any(is_begun(name) for name in files):
        output.complain(
            "a credential is never taken as an argument: paste it, or name the file that holds it"
        )
    text, code = _made(style, files, "technical", None)
    if text is not None and not output.write(f"{text}\n"):
        return Exit.NOT_WRITTEN
    return code


def _made(
    style: str, files: Sequence[str], reader: str, asked: questions.Questions | None
) -> tuple[str | None, Exit]:
    """Return the text of the reports, unless it has to be withheld, and the exit code."""
    now = time.time()
    names = files or (credentials.STANDARD_INPUT,)
    texts = [credentials.read(name) for name in names]
    made: list[tuple[str, int | None, report.Report]] = []
    codes: list[Exit] = []
    for name, text in zip(names, texts, strict=True):
        for inspection, findings in _found(text, now):
            answers = asked.answers(inspection, now) if asked else ()
            codes += [code for code, _ in answers]
            every = (*(found for _, found in answers), *findings)  # what was asked comes first
            built = report.build(inspection, every, now, say)
            made.append((name, _line_of(text, inspection), built))
            wrong = any(each.severity is Severity.ERROR for root in findings for each in root.with_all())
            if wrong or built.model["verdict"]["severity"] == "error":
                codes.append(FINDINGS)
    try:
        written = _written(style, reader, made)
    except report.LeakError as leak:
        output.complain(f"the report was withheld: {leak}")
        return None, NOTHING
    return written, NOTHING if all(text.problem is not None for text in texts) else _worst(codes)


def _worst(codes: list[Exit]) -> Exit:
    """What was asked counts before what else is wrong."""
    order = (Exit.ENDS_SOON, Exit.NOT_ALLOWED, Exit.FOUND, Exit.UNCLEAR)
    return next((code for code in order if code in codes), OK)


def _found(text: FileText, now: float) -> list[tuple[Inspection, tuple[Finding, ...]]]:
    """Return every credential of a text with its findings; a report is read back as its maker saw it."""
    if '"schema"' in text.text:
        reported = reading.read_report(text.text)
        if reported:
            return [as_inspection.inspection_of(each, text.name) for each in reported]
    return [(each, diagnose(each, now)) for each in inspect_text_of(text, now)]


def _line_of(text: FileText, inspection: Inspection) -> int | None:
    """The line of a credential, from 1; ``None`` where it is not known."""
    offset = inspection.facts.offset
    return None if offset is None or not text.text else text.text.count("\n", 0, offset) + 1


def _written(style: str, reader: str, made: list[tuple[str, int | None, report.Report]]) -> str:
    reports = [each for _, _, each in made]
    if style == "json":
        return report.as_json(reports[0] if len(reports) == 1 else reports)
    if style in ("text", "markdown"):
        if reader == "customer":
            write = customer.customer_text if style == "text" else customer.customer_markdown
        else:
            write = report.as_text if style == "text" else report.as_markdown
        return "\n".join(write(each, say) for each in reports)
    placed = list(_placed(made))
    text = {"sarif": sarif.write, "junit": junit.write, "github": github.write}[style](placed)
    for each in reports:
        each.scanner.check(text)
    return text


def _placed(made: list[tuple[str, int | None, report.Report]]) -> Iterator[Placed]:
    from inspector.cli.formats.placed import Placed  # noqa: PLC0415 - only some formats need it

    for name, line, each in made:
        file = "" if name == credentials.STANDARD_INPUT else as_name(name)
        yield Placed(file, line, each.model)
