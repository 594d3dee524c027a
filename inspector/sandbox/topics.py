"""The service ``cache_client.pubsub.Pubsub``. Messages go to current subscribers only; nothing is stored."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator
from typing import Any

from momento_wire_types import cachepubsub_pb2 as pb
from momento_wire_types import common_pb2 as common

from inspector.credential.permissions.access import Operation
from inspector.sandbox.call import Call
from inspector.sandbox.enforce import LARGEST_MESSAGE, check_size
from inspector.sandbox.refusal import invalid

_HEARTBEAT_SECONDS = 5.0
_WAITING_MESSAGES = 1_000
"""Most unread messages of a subscriber; further ones are dropped."""

Place = tuple[str, str]


class Topics:
    """The subscribers of all topics. Used on the server's event loop only."""

    def __init__(self) -> None:
        self._listeners: dict[Place, set[asyncio.Queue[Any]]] = defaultdict(set)
        self._numbers: dict[Place, int] = defaultdict(int)

    def publish(self, request: Any, call: Call) -> Any:
        """Send a message, with the publisher's token id, to every subscriber of the topic."""
        cache = call.enter(Operation.PUBLISH, request.topic.encode(), request.cache_name)
        if request.value.WhichOneof("kind") is None:
            raise invalid("The message has no value")
        check_size(request.value.ByteSize(), LARGEST_MESSAGE, "request_size_limit_exceeded")
        place = (cache, request.topic)
        self._numbers[place] += 1
        item = pb._TopicItem(
            topic_sequence_number=self._numbers[place],
            value=request.value,
            publisher_id=call.bearer().token_id,
        )
        for queue in self._listeners[place]:
            if not queue.full():
                queue.put_nowait(pb._SubscriptionItem(item=item))
        return common._Empty()

    async def subscribe(self, request: Any, call: Call) -> AsyncIterator[Any]:
        """Yield a heartbeat first, as the SDKs expect, then messages, and a heartbeat after each pause."""
        cache = call.enter(Operation.SUBSCRIBE, request.topic.encode(), request.cache_name)
        place = (cache, request.topic)
        queue: asyncio.Queue[Any] = asyncio.Queue(_WAITING_MESSAGES)
        self._listeners[place].add(queue)
        try:
            yield pb._SubscriptionItem(heartbeat=pb._Heartbeat())
            if request.resume_at_topic_sequence_number:
                yield self._gap(place, request.resume_at_topic_sequence_number)
            while True:
                yield await _next(queue)
        finally:
            self._listeners[place].discard(queue)

    def _gap(self, place: Place, resumed_at: int) -> Any:
        last = max(0, resumed_at - 1)
        gap = pb._Discontinuity(last_topic_sequence=last, new_topic_sequence=self._numbers[place] + 1)
        return pb._SubscriptionItem(discontinuity=gap)


async def _next(queue: asyncio.Queue[Any]) -> Any:
    try:
        return await asyncio.wait_for(queue.get(), _HEARTBEAT_SECONDS)
    except TimeoutError:
        return pb._SubscriptionItem(heartbeat=pb._Heartbeat())
