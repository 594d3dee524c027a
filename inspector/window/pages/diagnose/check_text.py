"""What a connection check came to, in one sentence for each way and one for both together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from inspector.diagnosis.live.call import clock_finding
from inspector.diagnosis.live.faults import Fault
from inspector.diagnosis.live.ways import conclusion
from inspector.diagnosis.rules.expiry import clock_difference
from inspector.service.checks.steps import CheckResult, StepName, StepState
from inspector.service.connection.setting import Way
from inspector.window.pages.diagnose.check_step import step_title
from inspector.window.text import labels
from inspector.window.text.call_format import way_title

_BY_GRAVITY = ("ok", "neutral", "warning", "error")


def passed(check: CheckResult) -> bool:
    """Return whether the service accepted the credential and decided as predicted."""
    last = check.steps[-1] if check.steps else None
    return last is not None and last.step_name is StepName.PERMISSION and last.state is StepState.PASSED


def summary(checks: Sequence[CheckResult]) -> tuple[str, str]:
    """Return the tone of a banner, and its text: what the ways prove together, then each unless all are alike."""
    told = [_summary_of(check) for check in checks]
    if len(checks) < 2:
        return told[0] if told else ("info", "")
    tones = [tone for tone, _ in told]
    tone = max(tones, key=_BY_GRAVITY.index)
    if tone == "error" and "ok" in tones:
        tone = "warning"
    by_way = {check.way: check for check in checks}
    grpc, https = by_way.get(Way.GRPC), by_way.get(Way.HTTPS)
    together = conclusion(grpc, https, by_way.get(Way.RESP)) if grpc and https else None
    lines = [labels.translate(together)] if together else []
    if len(set(told)) == 1:
        lines.append(told[0][1])
    else:
        lines += [f"{way_title(check.way)}: {text}" for check, (_, text) in zip(checks, told, strict=True)]
    return tone, "\n".join(lines)


def notes(checks: Sequence[CheckResult]) -> str:
    """Return what else was seen: the clock, and whether a proxy is set."""
    translate = QCoreApplication.translate
    told = []
    skew = next((check.clock_skew for check in checks if check.clock_skew is not None), None)
    if skew is not None:
        ahead = translate(
            "ConnectionCheckCard", "This computer's clock is {difference} ahead of the service's."
        )
        behind = translate(
            "ConnectionCheckCard", "This computer's clock is {difference} behind the service's."
        )
        exact = translate("ConnectionCheckCard", "This computer's clock and the service's agree.")
        text = exact if abs(skew) < 1.5 else ahead if skew > 0 else behind
        told.append(text.format(difference=labels.translate(clock_difference(skew))))
    if any(check.way is Way.GRPC and check.proxy is None and check.steps for check in checks):
        told.append(translate("ConnectionCheckCard", "gRPC uses no proxy for this host."))
    return labels.sentences(told)


def _is_last(check: CheckResult) -> bool:
    return check.steps[-1].step_name is StepName.PERMISSION


def _summary_of(check: CheckResult) -> tuple[str, str]:
    translate = QCoreApplication.translate
    failed = check.failed
    if failed and not check.host:
        return "error", labels.translate(failed.summary)
    if failed:
        late = translate("ConnectionCheckCard", "No answer in time at: {step}")
        text = (
            late if failed.fault is Fault.TIMEOUT else translate("ConnectionCheckCard", "Failed at: {step}")
        )
        return "error", text.format(step=step_title(failed.step_name))
    stopped = bool(check.steps) and check.steps[-1].cancelled
    if check.steps and not stopped and check.steps[-1].state is StepState.UNCLEAR and not _is_last(check):
        text = translate("ConnectionCheckCard", "No clear answer at: {step}")
        return "warning", text.format(step=step_title(check.steps[-1].step_name))
    if stopped or not check.steps or not _is_last(check):
        return "neutral", translate(
            "ConnectionCheckCard", "Cancelled. The result of the remaining steps is unknown."
        )
    if check.steps[-1].state is StepState.UNCLEAR:
        text = translate(
            "ConnectionCheckCard",
            "The service accepts the credential. Its permissions could not be determined.",
        )
        return "warning", text
    if clock_finding(check.clock_skew) is not None:
        text = translate(
            "ConnectionCheckCard",
            "The service accepts the credential, and the result matches the permissions. But this computer's clock is "
            "wrong.",
        )
        return "warning", text
    text = translate(
        "ConnectionCheckCard",
        "Everything works: the service accepts the credential, and the result matches the permissions.",
    )
    return "ok", text
