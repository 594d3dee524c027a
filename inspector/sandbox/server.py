"""The sandbox's server on loopback (grpc.aio) and its credentials."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable
from types import TracebackType

import grpc

from inspector.credential.jwt.envelope import wrap
from inspector.credential.permissions.codec import encode_permissions
from inspector.credential.permissions.rules import Rule
from inspector.process.descriptors import spare_descriptors
from inspector.sandbox import samples
from inspector.sandbox.account import OPERATOR, OWNER
from inspector.sandbox.authority import Authority
from inspector.sandbox.dispatch import Dispatch
from inspector.sandbox.dropping import drop
from inspector.sandbox.faults import Faults
from inspector.sandbox.fronts.backend import Backend
from inspector.sandbox.fronts.fronts import Front, Fronts
from inspector.sandbox.minting import Mint
from inspector.sandbox.samples import Sample
from inspector.sandbox.store import Store
from inspector.sandbox.thread import there
from inspector.sandbox.topics import Topics

LOOPBACK = "127.0.0.1"
FIRST_CACHE = "default-cache"
HOST = "sandbox.localhost"
_GRACE_SECONDS = 0.1
"""Seconds running calls get to end at a stop. Without them gRPC logs an error for a call that is cut off early."""
_OPTIONS = (
    ("grpc.so_reuseport", 0),
    ("grpc.max_receive_message_length", 10_486_000),
    # The official SDKs ping every five seconds, also between calls. gRPC's default ends such connections.
    ("grpc.keepalive_permit_without_calls", 1),
    ("grpc.http2.min_ping_interval_without_data_ms", 1_000),
    ("grpc.http2.max_ping_strikes", 0),
)
"""Messages as large as the JavaScript SDK sends: the service's own limit is checked afterwards."""


class Sandbox:
    """A Momento service on loopback.

    Runs from :meth:`start` to :meth:`stop`, or as ``async with Sandbox() as sandbox``.

    Listens on 127.0.0.1 only, without TLS like Momento Local. Each sandbox has its own
    signing secret. Methods may be called from any thread and any event loop.

    ``accept_no_token`` lets a call without a token do everything, as the official SDKs' ``for_momento_local`` expects.
    """

    def __init__(self, *, accept_no_token: bool = False) -> None:
        self.faults = Faults()
        self.endpoint = HOST
        self._store = Store()
        self._store.create(FIRST_CACHE)
        self._authority = Authority(self._now, accept_no_token=accept_no_token)
        self.api_key = self.key()
        self._mint = Mint(self._authority, self.endpoint, self.faults, self._now)
        self._topics = Topics()
        self._store.when_deleted(self._topics.end)
        self._fronts = Fronts(Backend(self._authority, self._store, self.faults, self._now))
        self._port = 0
        self._server: grpc.aio.Server | None = None
        self._restart: asyncio.Task[None] | None = None

    @property
    def address(self) -> str:
        """``127.0.0.1:PORT``. Raises ``RuntimeError`` when the sandbox is not running."""
        if not self._port:
            raise RuntimeError("the sandbox is not running")
        return f"{LOOPBACK}:{self._port}"

    @property
    def port(self) -> int:
        """The port, or 0 when the sandbox is not running."""
        return self._port

    @property
    def caches(self) -> tuple[str, ...]:
        """The names of the caches, oldest first."""
        return self._store.names()

    @property
    def item_count(self) -> int:
        """The number of items in all caches. Expired items count until the next access removes them."""
        return self._store.count()

    async def start(self, port: int = 0) -> None:
        """Start listening on a port; 0 is one the system chooses.

        Raises ``OSError`` or ``RuntimeError`` when the system refuses.
        """
        if not self._port:
            with spare_descriptors():
                await there(self._listen(port))

    async def stop(self) -> None:
        """Stop listening, close all connections and delete all items."""
        if self._port:
            await there(self._end())

    async def open(self, front: Front, port: int = 0) -> int:
        """Offer another way in, which is off until then; return its port. 0 is one the system chooses.

        Raises ``RuntimeError`` when the sandbox is not running and ``OSError`` when the system refuses.
        """
        if not self._port:
            raise RuntimeError("the sandbox is not running")
        return await there(self._fronts.open(front, port))

    async def shut(self, front: Front) -> None:
        """End what :meth:`open` began, and the connections to it."""
        await there(self._fronts.shut(front))

    def port_of(self, front: Front) -> int:
        """The port of another way in, on 127.0.0.1; 0 while it is off."""
        return self._fronts.port(front)

    async def __aenter__(self) -> Sandbox:
        await self.start()
        return self

    async def __aexit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        await self.stop()

    def create_cache(self, name: str) -> None:
        """Create a cache directly, without a call."""
        self._store.create(name)

    def put(self, cache: str, key: bytes, value: bytes, ttl_seconds: float = 600.0) -> None:
        """Store a value directly, without a call's limits. Raises ``KeyError`` when the cache does not exist."""
        self._store.set(cache, key, value, round(ttl_seconds * 1000))

    def mint(self, rules: Iterable[Rule], valid_for_seconds: int = 1800, token_id: str = "") -> str:
        """Sign a disposable token without a call's limits; with negative seconds it is already expired."""
        until = int(self._now()) + valid_for_seconds
        permissions = encode_permissions(rules)
        return wrap(self.endpoint, self._authority.disposable_token(permissions, until, token_id))

    def key(self, rules: Iterable[Rule] | None = None, valid_for_seconds: int | None = None) -> str:
        """Sign a version 1 API key.

        ``rules`` ``None``: a super user's; ``valid_for_seconds`` ``None``: it never expires.
        """
        return wrap(
            self.endpoint, self._authority.api_key(_permissions(rules), self._until(valid_for_seconds))
        )

    def global_key(
        self,
        rules: Iterable[Rule] | None = None,
        valid_for_seconds: int | None = None,
        *,
        role: str = OWNER,
        ranges: Iterable[str] = (),
        description: str = "",
    ) -> str:
        """Sign a version 2 API key (a bare JWT). Its endpoint must be given separately.

        ``rules`` ``None``: one of the system role named ``role``; ``ranges``: the only addresses the rules hold for.
        """
        account = self._authority.account
        held = account.system_roles[role] if rules is None else account.custom_role(rules, ranges)
        return self._authority.global_key(held, self._until(valid_for_seconds), description)[0]

    def samples(self) -> tuple[Sample, ...]:
        """Return one credential of each kind worth trying."""
        return (
            Sample("super-user", self.api_key),
            Sample("fine-grained", self.key(samples.READ_ONLY)),
            Sample("token", self.mint(samples.ONE_KEY)),
            Sample("expiring", self.mint(samples.ONE_KEY, 120)),
            Sample("expired", self.mint(samples.ONE_KEY, -3600)),
            Sample("mixed", self.mint(samples.BROWSER_SESSION, 900)),
            Sample("global", self.global_key(samples.READ_ONLY), self.endpoint),
            Sample("manager", self.global_key(role=OPERATOR), self.endpoint),
        )

    def _now(self) -> float:
        return time.time() + self.faults.clock_offset_seconds

    def _until(self, seconds: int | None) -> int | None:
        return None if seconds is None else int(self._now()) + seconds

    async def _end(self) -> None:
        for front in Front:
            await self._fronts.shut(front)
        if self._restart is not None:
            await self._restart
        server, self._server, self._port = self._server, None, 0
        if server is not None:
            await server.stop(_GRACE_SECONDS)
        for name in self._store.names():
            self._store.flush(name)

    async def _listen(self, port: int) -> None:
        server = grpc.aio.server(options=_OPTIONS)
        dispatch = Dispatch(
            self._authority,
            self._store,
            self._mint,
            self._topics,
            self.faults,
            clock=self._now,
            drop=self._drop,
        )
        server.add_generic_rpc_handlers((dispatch,))
        self._port = server.add_insecure_port(f"{LOOPBACK}:{port}")
        await server.start()
        self._server = server

    async def _drop(self, peer: str) -> None:
        """Close the connection of ``peer``; if it is not found, all of them by restarting on the same port."""
        if self._server is not None and not drop(peer, self._port):
            server, self._server = self._server, None
            self._restart = asyncio.create_task(self._relisten(server))
        await asyncio.Event().wait()

    async def _relisten(self, server: grpc.aio.Server) -> None:
        await server.stop(0)
        await self._listen(self._port)


def _permissions(rules: Iterable[Rule] | None) -> bytes:
    return encode_permissions(super_user=True) if rules is None else encode_permissions(rules)
