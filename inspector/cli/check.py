"""The command ``check``: the connection check, step by step, with the first failure explained."""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

import grpc

from inspector.cli import connecting, credentials, output, running
from inspector.cli.exit_codes import Exit
from inspector.cli.language import say, say_plainly
from inspector.cli.outcome_report import finding_lines
from inspector.credential.permissions.places import first_target
from inspector.credential.text.message import Message, message
from inspector.credential.text.secret import WITHHELD
from inspector.credential.text.visible import visible
from inspector.diagnosis.live.step_titles import STATE_TITLES, step_title
from inspector.diagnosis.redact import Scanner, scanner_for
from inspector.process.grpc_environment import proxy_variables
from inspector.process.lazy import lazy
from inspector.service.checks.check_ways import check_ways
from inspector.service.checks.steps import CheckResult, Step, StepName, StepState
from inspector.service.connection.setting import Service, Way

if TYPE_CHECKING:
    from inspector import diagnosis
    from inspector.credential.model.inspection import Inspection
    from inspector.diagnosis.finding import Finding
    from inspector.diagnosis.live import check as live
    from inspector.diagnosis.live import proof as proofs
    from inspector.diagnosis.live import ways as ways_together
    from inspector.diagnosis.report import model, observing, report
    from inspector.diagnosis.verdict import verdict as verdicts
else:  # for --json, or where something failed
    diagnosis = lazy("inspector.diagnosis")
    live = lazy("inspector.diagnosis.live.check")
    model = lazy("inspector.diagnosis.report.model")
    proofs = lazy("inspector.diagnosis.live.proof")
    observing = lazy("inspector.diagnosis.report.observing")
    report = lazy("inspector.diagnosis.report.report")
    verdicts = lazy("inspector.diagnosis.verdict.verdict")
    ways_together = lazy("inspector.diagnosis.live.ways")

_ON_THE_WAY = frozenset(StepName) - {StepName.AUTHENTICATION, StepName.PERMISSION}
_TONES = {"passed": "ok", "failed": "error", "skipped": "muted", "unclear": "warning"}
_STEP = message("Command line", "{state}: {title}, {milliseconds} ms. {summary}")
_STEP_NOW = message("Command line", "{state}: {title}. {summary}")
_WORDS = message("Command line", "    Message: “{words}”")
_WORKS = message("Command line", "Everything works: the service accepts the credential.")
_REPAIRED = message("Command line", "The service accepts the credential once it is repaired. {verdict}")
_ITSELF = message("Command line", "The credential itself: {verdict}")
_ACCEPTED = message("Command line", "The service accepts the credential. But this computer's clock is wrong.")


def run(options: argparse.Namespace) -> int:
    """Check the connection over each way that was asked for, all at the same time."""
    ways = tuple(Way(way) for way in options.over)
    subject = credentials.load(options.file, options.name)
    connection = connecting.connect(subject, options, Service.CACHE, ways)
    scanner = scanner_for(subject)

    def progress(way: Way, step: Step) -> None:
        for line in _lines(step, scanner):
            told = line if len(ways) == 1 else f"{way.value}: {line}"
            if options.json:
                output.progress(told)
            else:
                output.line(told)

    cache = options.cache or first_target(subject.permissions)[0]

    async def work() -> tuple[CheckResult, ...]:
        try:
            return await check_ways(
                connection, subject.permissions, cache, ways, deadline=options.timeout, progress=progress
            )
        finally:
            await connection.close()

    results, stopped = running.run(work)
    now = time.time()
    found = tuple(
        dict.fromkeys(each for result in results for each in live.check_findings(result, subject, now))
    )
    code = stopped or _worst(results)
    accepted = code is Exit.OK
    wrong = _error_of(subject, now) if subject.repairs or not accepted else None
    code = Exit.FOUND if accepted and wrong else code
    if options.json:
        output.line(_json(subject, results, found, now, options.address or ""))
    else:
        if wrong:
            told = (_REPAIRED if accepted else _ITSELF).of(verdict=wrong)
            output.line(output.painted(_safe(say_plainly(told), scanner), "error"))
        output.line(_text(found, code, conclusion_of(results), scanner))
    return code


def _error_of(subject: Inspection, now: float) -> Message | None:
    """Return the verdict on the text itself where it is an error: the network may not be what is wrong."""
    judged = verdicts.verdict(subject, diagnosis.run(subject, now), now)
    return judged.sentence if judged.severity is verdicts.VerdictSeverity.ERROR else None


def conclusion_of(results: Sequence[CheckResult]) -> Message | None:
    """Return what the checks over gRPC and HTTPS prove together, where both were made."""
    by_way = {result.way: result for result in results}
    if Way.GRPC not in by_way or Way.HTTPS not in by_way:
        return None
    return ways_together.conclusion(by_way[Way.GRPC], by_way[Way.HTTPS], by_way.get(Way.RESP))


def _worst(results: Sequence[CheckResult]) -> Exit:
    """Return the code of the first way that failed; 0 only if all work."""
    codes = [exit_of(result) for result in results]
    return next((code for code in codes if code is not Exit.OK), Exit.OK)


def exit_of(check: CheckResult) -> Exit:
    """Return the exit code of a check: 0 only if the service accepted the credential and did as predicted."""
    if not check.steps:
        return Exit.NO_ANSWER
    last = check.steps[-1]
    if last.step_name is StepName.PERMISSION and last.state is StepState.PASSED:
        return Exit.OK
    if last.step_name in _ON_THE_WAY or last.fault is not None:
        return Exit.NO_ANSWER
    if last.step_name is StepName.PERMISSION:
        surprised = last.probe is not None and last.probe.held is False
        denied = last.state is StepState.FAILED and not surprised
        return Exit.NOT_ALLOWED if denied else Exit.FOUND if surprised else Exit.UNCLEAR
    unanswered = last.outcome is not None and last.outcome.made_here
    return Exit.NO_ANSWER if unanswered else Exit.FOUND


def _lines(step: Step, scanner: Scanner) -> list[str]:
    state, title = STATE_TITLES[step.state], step_title(step.step_name)
    told = _STEP_NOW.of(state=state, title=title, summary=step.summary)
    if step.seconds is not None:
        told = _STEP.of(
            state=state, title=title, milliseconds=round(step.seconds * 1000, 1), summary=step.summary
        )
    lines = [output.painted(_safe(say_plainly(told), scanner), _TONES[step.state])]
    if step.peer:
        lines.append(_safe(say_plainly(_WORDS.of(words=visible(step.peer))), scanner))
    return lines


def _text(found: tuple[Finding, ...], code: Exit, concluded: Message | None, scanner: Scanner) -> str:
    lines = [say_plainly(concluded)] if concluded else []
    if not code:
        wrong_clock = any(each.code == "time.clock-skew" for each in found)
        lines.append(
            output.painted(say_plainly(_ACCEPTED), "warning")
            if wrong_clock
            else output.painted(say_plainly(_WORKS), "ok")
        )
    return "\n".join(_safe(line, scanner) for line in [*lines, *finding_lines(found)])


def _json(
    subject: Inspection, results: Sequence[CheckResult], found: tuple[Finding, ...], now: float, address: str
) -> str:
    """The report about the credential, with the check in it: what support opens in the window."""
    version = str(getattr(grpc, "__version__", ""))
    seen = observing.observation_of(
        results, now, proxy_variables(), grpc=version, concluded=conclusion_of(results), translate=say
    )
    proof = proofs.Proof(now, host=address) if _worst(results) is Exit.OK else None
    findings = (*found, *diagnosis.run(subject, now))
    return report.as_json(model.build(subject, findings, now, say, proof=proof, observed=seen))


def _safe(line: str, scanner: Scanner) -> str:
    return WITHHELD if scanner.leaks(line) else line
