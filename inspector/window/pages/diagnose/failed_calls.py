"""The calls with which somebody else can repeat the step that failed in a connection check."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication

from inspector.credential.permissions.places import first_target
from inspector.credential.permissions.rules import Permissions
from inspector.service.calls.single import SingleCall
from inspector.service.checks.credential_steps import harmless
from inspector.service.checks.steps import CheckResult, Step, StepName
from inspector.service.connection.outcome import CallInfo, OtherCall
from inspector.service.connection.setting import Way
from inspector.window.connection.copy_as import Copyable
from inspector.window.pages.diagnose.check_step import step_title
from inspector.window.text.call_format import operation_title, way_title

_WITH_CREDENTIAL = frozenset({StepName.AUTHENTICATION, StepName.PERMISSION})


def failed_calls(
    checks: Iterable[CheckResult], permissions: Permissions, database: str
) -> tuple[Copyable, ...]:
    """Return the calls of every step that failed: without the credential where it had not been sent, and the read."""
    return tuple(
        copyable
        for check in checks
        if check.failed
        for copyable in _calls_of(check.way, check.failed, permissions, database)
    )


def _calls_of(way: Way, failed: Step, permissions: Permissions, database: str) -> list[Copyable]:
    read = _read(way, failed, permissions, database)
    found = [Copyable(_title(way, failed, operation_title(read.info.operation)), _returning(read))]
    if failed.step_name not in _WITH_CREDENTIAL:
        without = QCoreApplication.translate("ConnectionCheckCard", "without the credential")
        asked = SingleCall(CallInfo(OtherCall.PING))
        found.insert(0, Copyable(_title(way, failed, without), _returning(asked)))
    return found


def _read(way: Way, failed: Step, permissions: Permissions, database: str) -> SingleCall:
    """The call of the step, or the one that would have come after it."""
    if failed.probe:
        operation, target = failed.probe.operation, failed.probe.target
    else:
        cache, _key = first_target(permissions)
        operation, target = harmless(permissions, database if way is Way.RESP else cache, way)
    return SingleCall(CallInfo(operation, target.cache, target.item))


def _title(way: Way, failed: Step, call: str) -> str:
    text = QCoreApplication.translate("ConnectionCheckCard", "{way}, {step}: {call}")
    return text.format(way=way_title(way), step=step_title(failed.step_name), call=call)


def _returning(call: SingleCall) -> Callable[[], SingleCall | None]:
    return lambda: call
