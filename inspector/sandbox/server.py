"""The sandbox itself: a grpc.aio server on loopback, on a thread and an event loop of its own.

Of its own, so that a busy window cannot slow its answers and its answers cannot stall the window.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterable
from concurrent.futures import Future
from types import TracebackType

import grpc

from inspector.credential.codec import encode_permissions
from inspector.credential.envelope import wrap
from inspector.credential.permissions import Rule
from inspector.sandbox import samples
from inspector.sandbox.authority import Authority
from inspector.sandbox.dispatch import Dispatch
from inspector.sandbox.faults import Faults
from inspector.sandbox.minting import Mint
from inspector.sandbox.samples import Sample
from inspector.sandbox.store import Store

LOOPBACK = "127.0.0.1"
FIRST_CACHE = "default-cache"
HOST = "sandbox.localhost"
_OPTIONS = (("grpc.so_reuseport", 0), ("grpc.max_receive_message_length", 5_243_000))


class Sandbox:
    """Momento on loopback, from :meth:`start` to :meth:`stop` or as ``async with Sandbox() as sandbox``.

    Listens on 127.0.0.1 only, on a port the system chooses, in plain text as Momento Local does. Its secret,
    caches and items are gone when it stops. Methods may be called from any thread and any event loop.
    """

    def __init__(self) -> None:
        self.faults = Faults()
        self.endpoint = HOST
        self._store = Store()
        self._store.create(FIRST_CACHE)
        self._authority = Authority(self._now)
        self.api_key = self.key()
        self._mint = Mint(self._authority, self.endpoint, self.faults, self._now)
        self._port = 0
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._server: grpc.aio.Server | None = None
        self._ending: asyncio.Event | None = None
        self._restart: asyncio.Task[None] | None = None
        self._started: Future[None] = Future()
        self._stopped: Future[None] = Future()

    @property
    def address(self) -> str:
        """``127.0.0.1:PORT``. Raises ``RuntimeError`` when it does not run."""
        if not self._port:
            raise RuntimeError("the sandbox is not running")
        return f"{LOOPBACK}:{self._port}"

    @property
    def port(self) -> int:
        """The port, or 0 when it does not run."""
        return self._port

    @property
    def caches(self) -> tuple[str, ...]:
        """The names of its caches, oldest first."""
        return self._store.names()

    @property
    def item_count(self) -> int:
        """How many items its caches hold together, expired ones included until somebody asks for them."""
        return self._store.count()

    async def start(self) -> None:
        """Start listening. Raises ``OSError`` or ``RuntimeError`` when the system does not let it."""
        if self._thread is not None:
            return
        self._started, self._stopped = Future(), Future()
        self._thread = threading.Thread(target=self._run, name="sandbox", daemon=True)
        self._thread.start()
        try:
            await asyncio.wrap_future(self._started)
        except BaseException:
            self._thread = None
            raise

    async def stop(self) -> None:
        """Stop listening and close every connection; nothing is left of its data."""
        thread, self._thread = self._thread, None
        if thread is None or self._loop is None or self._ending is None:
            return
        self._loop.call_soon_threadsafe(self._ending.set)
        await asyncio.wrap_future(self._stopped)

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
        """Make a cache without a call."""
        self._store.create(name)

    def put(self, cache: str, key: bytes, value: bytes, ttl_seconds: float = 600.0) -> None:
        """Keep a value without a call, and without the limits of one. Raises ``KeyError`` without the cache."""
        self._store.set(cache, key, value, round(ttl_seconds * 1000))

    def mint(self, rules: Iterable[Rule], valid_for_seconds: int = 1800, token_id: str = "") -> str:
        """A disposable token as text, signed without a call or a limit; negative seconds: expired."""
        until = int(self._now()) + valid_for_seconds
        permissions = encode_permissions(rules)
        return wrap(self.endpoint, self._authority.disposable_token(permissions, until, token_id))

    def key(self, rules: Iterable[Rule] | None = None, valid_for_seconds: int | None = None) -> str:
        """A version 1 API key as text; without rules a super user's, without seconds for ever."""
        return wrap(
            self.endpoint, self._authority.api_key(_permissions(rules), self._until(valid_for_seconds))
        )

    def global_key(self, rules: Iterable[Rule] | None = None, valid_for_seconds: int | None = None) -> str:
        """A version 2 API key (a bare JWT); its endpoint has to be given apart."""
        return self._authority.global_key(_permissions(rules), self._until(valid_for_seconds))

    def samples(self) -> tuple[Sample, ...]:
        """One credential of each kind that is worth a look."""
        names = samples.NAMES
        return (
            Sample(names["super-user"], self.api_key),
            Sample(names["fine-grained"], self.key(samples.READ_ONLY)),
            Sample(names["token"], self.mint(samples.ONE_KEY)),
            Sample(names["expiring"], self.mint(samples.ONE_KEY, 120)),
            Sample(names["expired"], self.mint(samples.ONE_KEY, -3600)),
            Sample(names["mixed"], self.mint(samples.BROWSER_SESSION, 900)),
            Sample(names["global"], self.global_key(samples.READ_ONLY), self.endpoint),
        )

    def _now(self) -> float:
        return time.time() + self.faults.clock_offset_seconds

    def _until(self, seconds: int | None) -> int | None:
        return None if seconds is None else int(self._now()) + seconds

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except BaseException as error:
            if not self._started.done():
                self._started.set_exception(error)
        finally:
            self._port = 0
            self._loop = self._server = self._restart = None
            self._stopped.set_result(None)

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._ending = asyncio.Event()
        await self._listen(0)
        self._started.set_result(None)
        await self._ending.wait()
        if self._restart is not None:
            await self._restart
        if self._server is not None:
            await self._server.stop(None)

    async def _listen(self, port: int) -> None:
        server = grpc.aio.server(options=_OPTIONS)
        dispatch = Dispatch(
            self._authority, self._store, self._mint, self.faults, clock=self._now, drop=self._drop
        )
        server.add_generic_rpc_handlers((dispatch,))
        self._port = server.add_insecure_port(f"{LOOPBACK}:{port}")
        await server.start()
        self._server = server

    async def _drop(self) -> None:
        """Close every connection by a restart on the same port: gRPC's server cannot close one."""
        if self._server is not None:
            server, self._server = self._server, None
            self._restart = asyncio.create_task(self._relisten(server))
        await asyncio.Event().wait()

    async def _relisten(self, server: grpc.aio.Server) -> None:
        await server.stop(None)
        await self._listen(self._port)


def _permissions(rules: Iterable[Rule] | None) -> bytes:
    return encode_permissions(super_user=True) if rules is None else encode_permissions(rules)
