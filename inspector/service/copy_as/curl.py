"""A call as curl makes it, over Momento's HTTP API.

The token goes into curl's standard input and from there into the header: arguments can be read by every program of a
computer. ``-H @-`` needs curl 7.55 (2017).
"""

from __future__ import annotations

from inspector.credential.permissions.access import Operation
from inspector.credential.text.message import Message, message
from inspector.service.calls.single import SingleCall
from inspector.service.connection.outcome import OtherCall
from inspector.service.connection.setting import TLS_PORT, Route, Way, is_this_computer
from inspector.service.copy_as.caller import OWN_CA, Caller, CannotWriteError
from inspector.service.copy_as.shell import VALUE, token_of, word
from inspector.service.https.http_api import WHOLE_SECONDS, is_whole_ttl, target_of

_ONLY = message("Copy as", "Topics are not copied as curl. Copy it as grpcurl or for Momento's command line.")
_METHODS = {Operation.GET: "", Operation.SET: "-X PUT ", Operation.DELETE: "-X DELETE "}


def curl(caller: Caller, call: SingleCall) -> tuple[str, Message | None]:
    """Write the command, and a remark about it."""
    operation = call.info.operation
    if operation is not OtherCall.PING and operation not in _METHODS:
        raise CannotWriteError(_ONLY)
    route = caller.route(Way.HTTPS)
    note = OWN_CA if route.ca else None
    common = f"-m {call.deadline:g}{' --noproxy ' + word('*') if is_this_computer(route.host) else ''}"
    if operation is OtherCall.PING:
        return f"curl -sS -v -o /dev/null {common} {word(_base(route) + '/')}", note
    dots = "--path-as-is " if call.info.cache in (".", "..") else ""  # else curl would leave them out
    asked = f"{dots}{_METHODS[Operation(operation)]}{_body(call)}{word(_base(route) + _target(call))}"
    return f"printf 'Authorization: %s\\n' {token_of(caller)} | curl -sS -i {common} -H @- {asked}", note


def _base(route: Route) -> str:
    host = route.shown.removesuffix(f":{TLS_PORT}") if route.tls else route.shown
    return f"{'https' if route.tls else 'http'}://{host}"


def _target(call: SingleCall) -> str:
    target = target_of(call.info.cache, call.info.key)
    if call.info.operation is not Operation.SET:
        return target
    if not is_whole_ttl(call.ttl):
        raise CannotWriteError(WHOLE_SECONDS)
    return f"{target}&ttl_seconds={int(call.ttl)}"


def _body(call: SingleCall) -> str:
    if call.info.operation is not Operation.SET:
        return ""
    kind = word("Content-Type: application/octet-stream")
    return f"-H {kind} --data-raw {word(call.value, VALUE)} "
