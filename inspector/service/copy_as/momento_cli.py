"""A call as Momento's command line makes it (``momento`` 0.58): options, and what ``--api-key`` takes."""

from __future__ import annotations

from inspector.credential.model.kinds import Kind
from inspector.credential.permissions.access import Operation
from inspector.credential.scopes.sdk_code.names import API_KEY
from inspector.credential.text.message import Message, message
from inspector.service.calls.single import SingleCall
from inspector.service.connection.outcome import OtherCall
from inspector.service.copy_as.caller import NO_PING, Caller, CannotWriteError
from inspector.service.copy_as.shell import CACHE, KEY, TOPIC_MESSAGE, VALUE, word
from inspector.service.https.http_api import is_whole_ttl

NAME = "Momento CLI"
_IN_ARGUMENTS = message(
    "Copy as",
    "Momento's command line takes the key as an argument: while it runs, other programs of that computer can read it.",
)
_LEGACY = message("Copy as", "Momento's command line does not take legacy keys.")
_TEXT = message("Copy as", "{tool} takes text only, and the {what} is not UTF-8. Copy it as SDK code.")
_WHOLE = message("Copy as", "{tool} takes whole seconds as the time to live, at least 1.")


def momento_cli(caller: Caller, call: SingleCall) -> tuple[str, Message | None]:
    """Write the command. Every value stands behind ``=``, so that none can be taken for an option."""
    info = call.info
    if info.operation is OtherCall.PING:
        raise CannotWriteError(NO_PING.of(tool=NAME))
    if caller.kind is Kind.API_KEY_LEGACY:
        raise CannotWriteError(_LEGACY)
    host = caller.base_host(NAME)
    named = caller.moved or caller.kind is Kind.API_KEY_V2
    endpoint = f" --endpoint={word(host)}" if named else ""
    cache, key = f"--cache={word(info.cache, CACHE)}", _text(info.key, KEY)
    topic = info.operation in (Operation.PUBLISH, Operation.SUBSCRIBE)
    begin = f'momento {"topic" if topic else "cache"} --api-key="${API_KEY}"{endpoint}'
    match info.operation:
        case Operation.SET:
            if not is_whole_ttl(call.ttl):
                raise CannotWriteError(_WHOLE.of(tool=NAME))
            value = _text(call.value, VALUE)
            asked = f"set {cache} --key={key} --value={value} --ttl={int(call.ttl)}"
        case Operation.DELETE:
            asked = f"delete-item {cache} --key={key}"
        case Operation.PUBLISH:
            asked = f"publish {cache} -- {key} {_text(call.value, TOPIC_MESSAGE)}"
        case Operation.SUBSCRIBE:
            asked = f"subscribe {cache} -- {key}"
        case _:
            asked = f"get {cache} --key={key}"
    return f"{begin} {asked}", _IN_ARGUMENTS


def _text(value: bytes, what: Message) -> str:
    try:
        value.decode()
    except UnicodeDecodeError:
        raise CannotWriteError(_TEXT.of(tool=NAME, what=what)) from None
    return word(value, what)
