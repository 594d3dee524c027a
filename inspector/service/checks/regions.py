"""Where is the cache? One read in each public region at once.

Facts: the public regions and their cells, and "API keys work across all regions, but you must configure the correct
endpoint" (public-dev-docs). That a version 1 credential is accepted only by the cell that issued it is inferred.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import field, replace
from enum import StrEnum

from inspector.credential.endpoint.endpoint import Endpoint, parse_endpoint
from inspector.credential.endpoint.regions import CELLS, PUBLIC_CELLS, SUFFIX
from inspector.credential.text.secret import Secret
from inspector.records import record
from inspector.service.calls import cache
from inspector.service.connection.connection import Connection
from inspector.service.connection.outcome import Outcome, State
from inspector.service.connection.setting import DEFAULT_DEADLINE, ConnectionSetting, SettingKind


class Likelihood(StrEnum):
    """What an answer says about the place of the cache, the best first."""

    HERE = "here"
    """A hit or a miss: the cache is there, and the credential may read it."""
    MAYBE = "maybe"
    """PERMISSION_DENIED: the credential is accepted, and the service does not say whether the cache exists."""
    NOT_HERE = "not-here"
    """NOT_FOUND: the credential is accepted, but there is no such cache."""
    REFUSED = "refused"
    """UNAUTHENTICATED: the credential is not accepted there."""
    UNKNOWN = "unknown"
    """No answer of the service."""


@record(frozen=True, slots=True)
class Place:
    """A region and how it is called."""

    region: str
    endpoint: Endpoint
    setting: ConnectionSetting = field(default_factory=ConnectionSetting)


@record(frozen=True, slots=True)
class RegionAnswer:
    """What one region answered."""

    place: Place
    outcome: Outcome

    @property
    def likelihood(self) -> Likelihood:
        """What the answer says."""
        outcome = self.outcome
        if outcome.state in (State.HIT, State.MISS):
            return Likelihood.HERE
        if outcome.made_here or not outcome.proven:
            return Likelihood.UNKNOWN
        by_code = {
            "PERMISSION_DENIED": Likelihood.MAYBE,
            "NOT_FOUND": Likelihood.NOT_HERE,
            "UNAUTHENTICATED": Likelihood.REFUSED,
        }
        return by_code.get(outcome.code or "", Likelihood.UNKNOWN)


def public_places(setting: ConnectionSetting) -> tuple[Place, ...]:
    """Every public region, called with the trusted certificates and the proxy of ``setting``."""
    own = replace(ConnectionSetting(), ca=setting.ca, use_proxy=setting.use_proxy)
    held = own if setting.kind in (SettingKind.CREDENTIAL, SettingKind.CUSTOM) else ConnectionSetting()
    found = ((CELLS[cell], parse_endpoint(f"{cell}{SUFFIX}")) for cell in PUBLIC_CELLS)
    return tuple(Place(region, endpoint, held) for region, endpoint in found if endpoint is not None)


async def ask_regions(
    token: Secret,
    places: Sequence[Place],
    cache_name: str,
    key: bytes,
    *,
    deadline: float = DEFAULT_DEADLINE,
    progress: Callable[[RegionAnswer], None] | None = None,
) -> tuple[RegionAnswer, ...]:
    """Read ``key`` of the cache in every place at once, each for at most ``deadline`` seconds. Never raises.

    ``progress`` gets each answer as it comes; the result has the order of ``places``. What is read is dropped.
    """

    async def ask(place: Place) -> RegionAnswer:
        connection = Connection(token, place.endpoint, place.setting)
        try:
            outcome = await cache.get(connection, cache_name, key, deadline=deadline)
        finally:
            await connection.close()
        answer = RegionAnswer(place, replace(outcome, value=None))
        if progress:
            progress(answer)
        return answer

    return tuple(await asyncio.gather(*(ask(place) for place in places)))


def likely(answers: Sequence[RegionAnswer]) -> tuple[RegionAnswer, ...]:
    """The answers that fit best; several where the answers do not tell them apart, none where nothing fits."""
    for wanted in (Likelihood.HERE, Likelihood.MAYBE):
        found = tuple(answer for answer in answers if answer.likelihood is wanted)
        if found:
            return found
    return ()
