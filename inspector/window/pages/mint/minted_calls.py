"""The calls that show somebody else how a credential that was just minted is used."""

from __future__ import annotations

from collections.abc import Callable

from inspector.credential.permissions.access import Operation, may
from inspector.credential.permissions.places import first_target, first_topic
from inspector.credential.permissions.rules import Permissions, Resource, SelectorKind
from inspector.service.calls.single import SingleCall
from inspector.service.connection.outcome import CallInfo
from inspector.window.connection.copy_as import Copyable
from inspector.window.text.call_format import operation_title

_VALUE = b"hello"
_OF_CACHES = (Operation.GET, Operation.SET, Operation.DELETE)
_OF_TOPICS = (Operation.PUBLISH, Operation.SUBSCRIBE)


def minted_calls(permissions: Permissions) -> tuple[Copyable, ...]:
    """Return the calls that the permissions allow, with a cache and a key or topic that they name."""
    cache, key = first_target(permissions)
    infos = [CallInfo(operation, cache, key) for operation in _OF_CACHES]
    topics = [rule for rule in permissions.rules if rule.resource is Resource.TOPIC]
    if topics:
        named = topics[0].cache.text() if topics[0].cache.kind is SelectorKind.NAME else None
        topic = first_topic(permissions).encode()
        infos += [CallInfo(operation, named or cache, topic) for operation in _OF_TOPICS]
    return tuple(
        Copyable(operation_title(info.operation), _returning(SingleCall(info, value=_VALUE)))
        for info in infos
        if may(permissions, Operation(info.operation), info.cache, info.key).allowed is not False
    )


def _returning(call: SingleCall) -> Callable[[], SingleCall | None]:
    return lambda: call
