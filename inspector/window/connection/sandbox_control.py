"""Starts and stops the sandbox, and asks to load its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.credential.text.secret import Secret
from inspector.process.lazy import lazy
from inspector.service.connection.setting import ConnectionSetting
from inspector.window.background.work import Work
from inspector.window.entries import names
from inspector.window.text import labels

if TYPE_CHECKING:
    from inspector import sandbox as momento
    from inspector.sandbox import Sandbox
    from inspector.window.background.call_queue import CallQueue
else:
    momento = lazy("inspector.sandbox")  # it loads gRPC

_GROUP = "sandbox"


class SandboxControl(QObject):
    """The sandbox of this session. It runs until the program ends."""

    started = Signal(str)
    """The sandbox has started; carries the address it listens on."""
    ways_changed = Signal(object)
    """Another way is offered or no longer; carries the :class:`ConnectionSetting` of the sandbox."""
    fault_changed = Signal(str)
    """The sandbox simulates another fault; carries its key, ``none`` for no fault."""
    key_offered = Signal(Secret, str)
    """Asks to load the sandbox's key; carries the key and a name for it."""
    sample_offered = Signal(object)
    """Asks to load a sample credential; carries a :class:`~inspector.sandbox.samples.Sample`."""

    def __init__(self, queue: CallQueue) -> None:
        super().__init__()
        self._queue = queue
        self._wanted = ""
        """The key of the sample to load once the sandbox has started; empty for the sandbox's own key."""
        self.running: Sandbox | None = None
        self.address = ""
        """The address the sandbox listens on; empty while it does not run."""
        self.fault = "none"
        """The fault the sandbox is told to simulate."""

    @property
    def endpoint(self) -> str | None:
        """The host name inside the sandbox's credentials while it runs, else ``None``."""
        return self.running.endpoint if self.running else None

    def start(self, sample: str = "") -> None:
        """Start the sandbox if it does not run, and ask to load its key, or the sample with this key."""
        self._wanted = sample
        if self.running:
            self._offer(self.running)
        elif not self._queue.count(_GROUP):
            self._queue.run(Work(_GROUP, _started_sandbox, self._on_started))

    def port_of(self, front: str) -> int:
        """The port of ``http``, ``resp`` or ``account`` (:class:`~inspector.sandbox.Front`); 0 while it is off."""
        return self.running.port_of(momento.Front(front)) if self.running else 0

    def offer(self, front: str, *, offered: bool) -> None:
        """Begin or end to offer ``http``, ``resp`` or ``account`` while the sandbox runs."""
        running = self.running
        if running:
            self._queue.run(
                Work(_GROUP, lambda: _offered(running, front, offered), lambda _: self._tell_ways())
            )

    def _tell_ways(self) -> None:
        if self.running:
            ports = {f"{front}_port": self.port_of(front) for front in ("http", "resp", "account")}
            self.ways_changed.emit(ConnectionSetting.sandbox(self.address, **ports))

    async def stop(self) -> None:
        """Stop the sandbox. Called at the end of the program."""
        running, self.running, self.address = self.running, None, ""
        if running:
            await running.stop()

    def _on_started(self, sandbox: Sandbox) -> None:
        self.running, self.address = sandbox, sandbox.address
        self.started.emit(self.address)
        self._offer(sandbox)

    def _offer(self, sandbox: Sandbox) -> None:
        sample = next((each for each in sandbox.samples() if each.key == self._wanted), None)
        if sample is not None:
            self.sample_offered.emit(sample)
            return
        self.key_offered.emit(Secret(sandbox.api_key), labels.translate(names.SANDBOX_KEY))


async def _started_sandbox() -> Sandbox:
    made = momento.Sandbox()
    await made.start()
    return made


async def _offered(sandbox: Sandbox, front: str, offered: bool) -> None:
    asked = momento.Front(front)
    if offered:
        await sandbox.open(asked)
    else:
        await sandbox.shut(asked)
