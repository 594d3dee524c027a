"""The sandbox's menu: sample credentials and simulated faults, for learning, demonstration and training."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from inspector.credential.text.secret import Secret
from inspector.process.lazy import lazy
from inspector.window.connection.sandbox_control import SandboxControl
from inspector.window.text import labels

if TYPE_CHECKING:
    from inspector.sandbox import faults as sandbox_faults
else:
    sandbox_faults = lazy("inspector.sandbox.faults")  # loaded with the sandbox

_DELAY_SECONDS = 3.0
_SKEW_SECONDS = 540.0
_PROXY_STATUS = 403
"""The HTTP status with which the simulated proxy refuses."""


class SandboxMenu(QMenu):
    """Filled from the running sandbox when it is opened; disabled while none runs."""

    def __init__(self, sandbox: SandboxControl, load: Callable[..., object], window: QWidget) -> None:
        """``load`` is :meth:`~inspector.window.connection.operations.Operations.add_credential`."""
        super().__init__(window)
        self.setTitle(self.tr("&Sandbox"))
        self._sandbox, self._load = sandbox, load
        self.setEnabled(sandbox.running is not None)
        sandbox.started.connect(self._on_sandbox)
        self.aboutToShow.connect(self._fill)

    def join(self, menu: QMenu) -> None:
        """Append this menu to another one."""
        menu.addMenu(self)

    def _on_sandbox(self) -> None:
        self.setEnabled(True)

    def _fill(self) -> None:
        self.clear()
        samples = self.addMenu(self.tr("Load a &sample"))
        sandbox = self._sandbox.running
        for sample in sandbox.samples() if sandbox else ():
            name, text, endpoint = labels.translate(sample.name), Secret(sample.text), sample.endpoint
            samples.addAction(name).triggered.connect(self._loading(text, name, endpoint))
        self.fill_faults(self.addMenu(self.tr("Simulate a &fault")))
        for front, title in (
            ("http", self.tr("Offer &HTTPS")),
            ("resp", self.tr("Offer &RESP")),
            ("account", self.tr("Offer the &account service")),
        ):
            self._offer_way(front, title)

    def _offer_way(self, front: str, title: str) -> None:
        port = self._sandbox.port_of(front)
        action = self.addAction(f"{title} (127.0.0.1:{port})" if port else title)
        action.setCheckable(True)
        action.setChecked(bool(port))
        action.triggered.connect(lambda wanted: self._sandbox.offer(front, offered=wanted))

    def fill_faults(self, menu: QMenu) -> None:
        """Fill a menu with the faults; the current one is checked."""
        menu.clear()
        group = QActionGroup(menu)
        for key, title in self._faults().items():
            self._offer(menu, group, key, title)
        statuses = menu.addMenu(self.tr("Return an error status"))
        for code in self._statuses():
            self._offer(statuses, group, code, code)

    def _offer(self, menu: QMenu, group: QActionGroup, key: str, title: str) -> None:
        action = QAction(title, menu)
        action.setCheckable(True)
        action.setChecked(key == self._sandbox.fault)
        action.triggered.connect(lambda: self.set_fault(key))
        group.addAction(action)
        menu.addAction(action)

    def _faults(self) -> dict[str, str]:
        return {
            "none": self.tr("No fault"),
            "widen": self.tr("Grant more than was asked when minting"),
            "delay": self.tr("Answer after three seconds"),
            "drop": self.tr("Drop the connection"),
            "skew": self.tr("Clock nine minutes ahead"),
            "page": self.tr("HTTP API and RESP: a proxy's page"),
            "garbage": self.tr("HTTP API and RESP: garbage"),
            "cut": self.tr("HTTP API and RESP: half an answer"),
            "hello": self.tr("RESP: refuse HELLO"),
        }

    def fault_sentence(self, key: str) -> str:
        """Return a short sentence on a fault for the status bar; empty for no fault."""
        sentences = {
            "none": "",
            "widen": self.tr("Sandbox: grants more than asked"),
            "delay": self.tr("Sandbox: answers after {seconds} s").format(seconds=round(_DELAY_SECONDS)),
            "drop": self.tr("Sandbox: drops the connection"),
            "skew": self.tr("Sandbox: clock {minutes} min ahead").format(minutes=round(_SKEW_SECONDS / 60)),
            "page": self.tr("Sandbox: a proxy's page over HTTP and RESP"),
            "garbage": self.tr("Sandbox: garbage over HTTP and RESP"),
            "cut": self.tr("Sandbox: half an answer over HTTP and RESP"),
            "hello": self.tr("Sandbox: refuses HELLO"),
        }
        return sentences.get(key, self.tr("Sandbox: answers {status}").format(status=key))

    @property
    def sandbox(self) -> SandboxControl:
        """The sandbox this menu controls."""
        return self._sandbox

    def _statuses(self) -> tuple[str, ...]:
        return sandbox_faults.STATUS_NAMES

    def set_fault(self, key: str) -> None:
        """Make the running sandbox simulate a fault, or none."""
        sandbox = self._sandbox.running
        if sandbox is None:
            return
        faults = sandbox.faults
        faults.clear()
        self._sandbox.fault = key
        acts: dict[str, Callable[[], None]] = {
            "none": lambda: None,
            "widen": lambda: setattr(faults, "widen", True),
            "delay": lambda: setattr(faults, "delay_seconds", _DELAY_SECONDS),
            "drop": lambda: setattr(faults, "drop_connection", True),
            "skew": lambda: setattr(faults, "clock_offset_seconds", _SKEW_SECONDS),
            "page": lambda: setattr(faults, "proxy_status", _PROXY_STATUS),
            "garbage": lambda: setattr(faults, "garbage", True),
            "cut": lambda: setattr(faults, "cut", True),
            "hello": lambda: setattr(faults, "refuse_hello", True),
        }
        acts.get(key, lambda: faults.fail(key))()
        self._sandbox.fault_changed.emit(key)

    def _loading(self, text: Secret, name: str, endpoint: str | None) -> Callable[[], None]:
        def load() -> None:
            self._load(text, name, sandbox=True, endpoint=endpoint)

        return load
