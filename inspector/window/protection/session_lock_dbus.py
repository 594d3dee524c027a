"""Listens on the session and system bus for the lock of the session (Linux)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

Place = tuple[str, str, str]
"""Service, object path and interface."""


class BusListener(QObject):
    """Emits ``locked`` when a screen saver becomes active or logind locks the session."""

    locked = Signal()

    def __init__(self, savers: Sequence[Place], logind: Place | None) -> None:
        """``savers`` on the session bus, ``logind`` on the system bus; a bus without any of them is not touched."""
        super().__init__()
        self.told = False
        """Whether somebody is there who would tell."""
        if savers and (session := QDBusConnection.sessionBus()).isConnected():
            for service, path, interface in savers:
                session.connect(service, path, interface, "ActiveChanged", self, SLOT("on_active(bool)"))  # type: ignore[call-overload]
                self.told = self.told or _is_there(session, service)
        if logind and (system := QDBusConnection.systemBus()).isConnected():
            service, path, interface = logind
            system.connect(service, path, interface, "Lock", self, SLOT("on_lock()"))  # type: ignore[call-overload]
            self.told = self.told or _is_there(system, service)

    @Slot(bool)
    def on_active(self, active: bool) -> None:
        """Handle a screen saver's ``ActiveChanged``."""
        if active:
            self.locked.emit()

    @Slot()
    def on_lock(self) -> None:
        """Handle the session's ``Lock``."""
        self.locked.emit()


def _is_there(bus: QDBusConnection, service: str) -> bool:
    interface = bus.interface()
    return bool(interface and interface.isServiceRegistered(service).value())
