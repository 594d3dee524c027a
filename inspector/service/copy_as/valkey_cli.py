"""A call as valkey-cli makes it, over the RESP gateway.

The token goes into the variable that valkey-cli reads (momento.md 11.5), never into ``-a`` or ``--pass``.
"""

from __future__ import annotations

from inspector.credential.permissions.access import Operation
from inspector.credential.text.message import Message, message
from inspector.service.calls.single import SingleCall
from inspector.service.connection.outcome import OtherCall
from inspector.service.connection.setting import Way
from inspector.service.copy_as.caller import OWN_CA, Caller, CannotWriteError
from inspector.service.copy_as.shell import CACHE, KEY, VALUE, token_of, word
from inspector.service.https.http_api import WHOLE_SECONDS, is_whole_ttl

_ONLY = message(
    "Copy as",
    "Over RESP Momento has no topics. Copy it as grpcurl or for Momento's command line.",
)
_COMMANDS = {Operation.GET: "GET", Operation.SET: "SET", Operation.DELETE: "DEL"}


def valkey_cli(caller: Caller, call: SingleCall) -> tuple[str, Message | None]:
    """Write the command, and a remark about it."""
    info, operation = call.info, call.info.operation
    if operation is not OtherCall.PING and operation not in _COMMANDS:
        raise CannotWriteError(_ONLY)
    route = caller.route(Way.RESP)
    tls = "--tls " if route.tls else ""
    tool = f"valkey-cli {tls}-h {word(route.host)} -p {route.port}"
    note = OWN_CA if route.ca else None
    if operation is OtherCall.PING:
        return f"{tool} PING", note
    asked = f"{_COMMANDS[Operation(operation)]} {word(info.key, KEY)}"
    if operation is Operation.SET:
        if not is_whole_ttl(call.ttl):
            raise CannotWriteError(WHOLE_SECONDS)
        asked += f" {word(call.value, VALUE)} EX {int(call.ttl)}"
    user = word(info.cache, CACHE)
    return f"VALKEYCLI_AUTH={token_of(caller)} {tool} --user {user} {asked}", note
