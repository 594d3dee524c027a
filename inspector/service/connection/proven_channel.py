"""A channel of an event loop that knows whether its peer was proven; see :mod:`inspector.service.connection.proof`."""

from __future__ import annotations

import asyncio
import time

import grpc

from inspector.diagnosis.live.faults import Fault
from inspector.service.connection.channel import loop_channel
from inspector.service.connection.proof import TOO_LATE, Proven, Unproven, loop_question, prove
from inspector.service.connection.setting import Route, Service

_MOST_TRIES = 3
"""For connections that are lost right after their proof, and for proofs of callers with less time."""
_GRACE_SECONDS = 0.05
"""So that gRPC's own deadline comes first."""
_READY = grpc.ChannelConnectivity.READY
_CONNECTING = (grpc.ChannelConnectivity.CONNECTING, grpc.ChannelConnectivity.TRANSIENT_FAILURE)


class _SharedProof:
    """A proof that is going on, and how many calls wait for it."""

    def __init__(self, proof: asyncio.Task[Proven | Unproven]) -> None:
        self.proof = proof
        self.waiting = 0


class ProvenChannel:
    """A channel to ``route``, made on the running loop. Calls that come together share one proof."""

    def __init__(self, route: Route) -> None:
        self.channel: grpc.aio.Channel = loop_channel(route)
        self._route = route
        self._proven: set[Service] = set()
        self._proofs: dict[tuple[Service, str], _SharedProof] = {}

    def holds(self, service: Service) -> bool:
        """Whether the secret may be sent now: proven, on the connection that is still open."""
        if service not in self._proven:
            return False
        if self.channel.get_state() is _READY:
            return True
        self._proven.clear()
        return False

    def tries_to_connect(self) -> bool:
        """Whether gRPC is looking for the host, twice a second and for ever, also when no call waits for it."""
        return self.channel.get_state() in _CONNECTING

    async def establish(self, service: Service, path: str, seconds: float) -> Proven | Unproven:
        """Prove the peer to ``path``, within ``seconds``; cancelling ends a proof that nobody else waits for."""
        until = time.monotonic() + seconds
        told: Proven | Unproven = TOO_LATE
        for _ in range(_MOST_TRIES):
            left = until - time.monotonic()
            if left <= 0:
                return told
            told = await self._share(service, path, left)
            if isinstance(told, Proven):
                if self.holds(service):
                    return told
                told = Unproven("UNAVAILABLE", fault=Fault.DROPPED)
            elif not told.is_late:
                return told
        return told

    async def close(self) -> None:
        """End proofs and calls."""
        for shared in tuple(self._proofs.values()):
            shared.proof.cancel()
        await self.channel.close(None)

    async def _share(self, service: Service, path: str, seconds: float) -> Proven | Unproven:
        place = (service, path)
        shared = self._proofs.get(place)
        if shared is None:
            shared = _SharedProof(asyncio.create_task(self._prove(service, path, seconds)))
            self._proofs[place] = shared
        shared.waiting += 1
        done: set[asyncio.Task[Proven | Unproven]] = set()
        try:
            done, _ = await asyncio.wait({shared.proof}, timeout=seconds + _GRACE_SECONDS)
        finally:
            shared.waiting -= 1
            if not shared.waiting:
                await self._end(place, shared)
        if not done:
            return TOO_LATE
        if shared.proof.cancelled():  # by close
            raise asyncio.CancelledError
        return shared.proof.result()

    async def _end(self, place: tuple[Service, str], shared: _SharedProof) -> None:
        """Nobody waits any more: end the proof where it goes on, and let the next call begin another."""
        if self._proofs.get(place) is shared:
            del self._proofs[place]
        if not shared.proof.done():
            shared.proof.cancel()
            await asyncio.wait({shared.proof})

    async def _prove(self, service: Service, path: str, seconds: float) -> Proven | Unproven:
        told = await prove(loop_question(self.channel), self._route, service, path, seconds)
        if isinstance(told, Proven):
            self._proven.add(service)
        return told
