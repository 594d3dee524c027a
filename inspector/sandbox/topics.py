"""The service ``cache_client.pubsub.Pubsub``: the last messages of each topic are retained for those who resume."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

from momento_wire_types import cachepubsub_pb2 as pb
from momento_wire_types import common_pb2 as common

from inspector.credential.permissions.access import Operation
from inspector.sandbox.call import Call
from inspector.sandbox.enforce import LARGEST_MESSAGE, check_size
from inspector.sandbox.refusal import invalid, no_cache

_HEARTBEAT_SECONDS = 5.0
_WAITING_MESSAGES = 1_000
"""Most unread messages of a subscriber; further ones are dropped."""
_RETAINED_MESSAGES = 100
_PAGE = 1
"""The sequence page of every message: numbers never start again while the sandbox runs."""


@dataclass(slots=True)
class _Topic:
    last: int = 0
    """The number of the last message, from 1."""
    retained: deque[Any] = field(default_factory=lambda: deque(maxlen=_RETAINED_MESSAGES))
    listeners: set[asyncio.Queue[Any]] = field(default_factory=set)


class Topics:
    """The messages and subscribers of all topics. Used on the server's event loop only."""

    def __init__(self) -> None:
        self._topics: dict[tuple[str, str], _Topic] = {}

    def publish(self, request: Any, call: Call) -> Any:
        """Send a message, with the publisher's token id, to every subscriber of the topic."""
        cache = call.enter(Operation.PUBLISH, request.topic.encode(), request.cache_name)
        if request.value.WhichOneof("kind") is None:
            raise invalid("The message has no value")
        check_size(request.value.ByteSize(), LARGEST_MESSAGE)
        topic = self._topic(cache, request.topic)
        topic.last += 1
        item = pb._TopicItem(
            topic_sequence_number=topic.last,
            value=request.value,
            publisher_id=call.bearer().token_id,
            sequence_page=_PAGE,
        )
        topic.retained.append(item)
        for queue in topic.listeners:
            _offer(queue, pb._SubscriptionItem(item=item))
        return common._Empty()

    async def subscribe(self, request: Any, call: Call) -> AsyncIterator[Any]:
        """Yield a heartbeat first, as the SDKs expect, then messages, and a heartbeat after each pause.

        The first message is the last one published, or, after a resume, the one asked for, if it is retained. Raises
        ``RefusedError`` NOT_FOUND when the cache is deleted.
        """
        cache = call.enter(Operation.SUBSCRIBE, request.topic.encode(), request.cache_name)
        topic = self._topic(cache, request.topic)
        queue: asyncio.Queue[Any] = asyncio.Queue(_WAITING_MESSAGES)
        topic.listeners.add(queue)
        try:
            yield pb._SubscriptionItem(heartbeat=pb._Heartbeat())
            for earlier in _earlier(topic, request):
                yield earlier
            while True:
                item = await _next(queue)
                if item is None:
                    raise no_cache(cache)
                yield item
        finally:
            topic.listeners.discard(queue)

    def end(self, cache: str) -> None:
        """Forget the topics of a deleted cache and end their subscriptions."""
        for place in [place for place in self._topics if place[0] == cache]:
            for queue in self._topics.pop(place).listeners:
                while queue.full():
                    queue.get_nowait()
                queue.put_nowait(None)

    def _topic(self, cache: str, name: str) -> _Topic:
        return self._topics.setdefault((cache, name), _Topic())


def _earlier(topic: _Topic, request: Any) -> list[Any]:
    """What a new subscriber receives of the messages published before, with the gap where some are gone."""
    wanted, items = request.resume_at_topic_sequence_number, list(topic.retained)
    if not wanted:
        return [pb._SubscriptionItem(item=item) for item in items[-1:]]
    first = items[0].topic_sequence_number if items else topic.last + 1
    foreign_page = request.sequence_page not in (0, _PAGE)
    kept = [item for item in items if foreign_page or item.topic_sequence_number >= wanted]
    found = [pb._SubscriptionItem(item=item) for item in kept]
    if wanted < first or wanted > topic.last + 1 or foreign_page:
        new = kept[0].topic_sequence_number if kept else topic.last + 1
        gap = pb._Discontinuity(
            last_topic_sequence=wanted - 1, new_topic_sequence=new, new_sequence_page=_PAGE
        )
        return [pb._SubscriptionItem(discontinuity=gap), *found]
    return found


def _offer(queue: asyncio.Queue[Any], item: Any) -> None:
    if not queue.full():
        queue.put_nowait(item)


async def _next(queue: asyncio.Queue[Any]) -> Any:
    try:
        return await asyncio.wait_for(queue.get(), _HEARTBEAT_SECONDS)
    except TimeoutError:
        return pb._SubscriptionItem(heartbeat=pb._Heartbeat())
