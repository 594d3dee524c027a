"""The protection of secrets on this computer, measured when it is asked for."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from inspector.process import hardening
from inspector.window.protection.clipboard import KEPT_SECONDS


@dataclass(frozen=True, slots=True)
class Protection:
    """One sentence, and whether the protection is active."""

    holds: bool
    sentence: str


def protections(*, idle_minutes: int, lock_told: bool | None) -> list[Protection]:
    """All of them. ``idle_minutes`` 0 means never; ``lock_told``: the system tells when the session is locked.

    ``None`` while the system was asked and has not answered.
    """
    memory = [_memory()] if sys.platform == "linux" else []
    return [
        _core_dumps(),
        *memory,
        _clipboard(),
        _idle(idle_minutes),
        _lock(lock_told),
        _storage(),
        _network(),
    ]


def _core_dumps() -> Protection:
    translate = QCoreApplication.translate
    if sys.platform == "win32":
        return Protection(
            True,
            translate(
                "About", "Settings and logs never contain a secret. Windows decides about crash dumps."
            ),
        )
    import resource  # noqa: PLC0415 - Unix only

    if resource.getrlimit(resource.RLIMIT_CORE) == (0, 0):
        return Protection(
            True, translate("About", "Core dumps are off: a crash does not write the memory to disk.")
        )
    return Protection(False, translate("About", "Core dumps are not disabled on this system."))


def _memory() -> Protection:
    translate = QCoreApplication.translate
    if hardening.is_sealed():
        return Protection(
            True, translate("About", "Other programs of this user cannot read this program's memory.")
        )
    return Protection(
        False,
        translate(
            "About",
            "Other programs of this user can read this program's memory, because desktop portals "
            "need it. Start the program with --harden to prevent this.",
        ),
    )


def _clipboard() -> Protection:
    translate = QCoreApplication.translate
    text = translate(
        "About",
        "Copied secrets are marked for clipboard managers and cleared after {seconds} seconds and on quit.",
    )
    if QGuiApplication.platformName().startswith("wayland"):
        text = translate(
            "About",
            "Copied secrets are marked for clipboard managers. Under Wayland they can be cleared "
            "after {seconds} seconds only while the window is active.",
        )
        return Protection(False, text.format(seconds=KEPT_SECONDS))
    return Protection(True, text.format(seconds=KEPT_SECONDS))


def _idle(minutes: int) -> Protection:
    translate = QCoreApplication.translate
    if minutes == 0:
        return Protection(
            False,
            translate(
                "About", "Credentials stay loaded while you are away. You can change this in the View menu."
            ),
        )
    return Protection(
        True,
        translate("About", "All credentials are cleared after {minutes} minutes without input.").format(
            minutes=minutes
        ),
    )


def _lock(told: bool | None) -> Protection:
    translate = QCoreApplication.translate
    if told is None:
        return Protection(
            False,
            translate("About", "This system has not yet answered whether it tells of a locked session."),
        )
    if told:
        return Protection(True, translate("About", "All credentials are cleared when the session is locked."))
    return Protection(
        False,
        translate("About", "This system does not report a locked session. Only the idle time applies."),
    )


def _storage() -> Protection:
    return Protection(
        True,
        QCoreApplication.translate(
            "About",
            "Credentials are kept in memory only. They are written to a file only when you save them.",
        ),
    )


def _network() -> Protection:
    return Protection(
        True, QCoreApplication.translate("About", "Nothing is sent until you press a button that says so.")
    )
