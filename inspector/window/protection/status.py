"""The protection of secrets on this computer, measured when it is asked for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from inspector.process import hardening
from inspector.process import system as process_system
from inspector.records import record
from inspector.window.protection import system
from inspector.window.protection.clipboard import KEPT_SECONDS


@record(frozen=True, slots=True)
class Protection:
    """One sentence, and whether the protection is active."""

    holds: bool
    sentence: str


def protections(*, idle_minutes: int, lock_told: bool | None, marked: bool | None = None) -> list[Protection]:
    """All of them. ``idle_minutes`` 0 means never; ``lock_told``: the system tells when the session is locked.

    ``None`` while the system was asked and has not answered. ``marked``: the last copied secret was marked; ``None``
    before the first one.
    """
    sealed = hardening.is_sealed()
    memory = [] if sealed is None else [_memory(sealed)]
    return [
        _core_dumps(),
        *memory,
        _clipboard(marked),
        _idle(idle_minutes),
        _lock(lock_told),
        _storage(),
        _network(),
    ]


def _core_dumps() -> Protection:
    translate = QCoreApplication.translate
    dumped = process_system.here.dumps_core()
    if dumped is None:
        return Protection(
            False,
            translate(
                "About",
                "Windows may write the memory to disk when the program crashes: it decides about crash dumps. "
                "Settings and logs never contain a secret.",
            ),
        )
    if not dumped:
        return Protection(
            True, translate("About", "Core dumps are off: a crash does not write the memory to disk.")
        )
    return Protection(False, translate("About", "Core dumps are not disabled on this system."))


def _memory(sealed: bool) -> Protection:
    translate = QCoreApplication.translate
    if sealed:
        return Protection(
            True, translate("About", "Other programs of this user cannot read the memory of this process.")
        )
    return Protection(
        False,
        translate(
            "About",
            "Other programs of this user can read this program's memory, because desktop portals "
            "need it. Start the program with --harden to prevent this.",
        ),
    )


def _clipboard(marked: bool | None) -> Protection:
    """Say what was seen; before the first copy, what is known of this system."""
    translate = QCoreApplication.translate
    if marked is None:
        marked = system.here().MARKS_ARE_PROVEN
    holds = marked and not QGuiApplication.platformName().startswith("wayland")
    if not marked:
        text = translate(
            "About",
            "Copied secrets are cleared after {seconds} seconds and on quit. They are not marked: clipboard managers "
            "may keep them.",
        )
    elif holds:
        text = translate(
            "About",
            "Copied secrets are marked for clipboard managers and cleared after {seconds} seconds and on quit.",
        )
    else:
        text = translate(
            "About",
            "Copied secrets are marked for clipboard managers and can no longer be pasted after {seconds} seconds. "
            "Under Wayland a clipboard manager may keep them until the next key or click in the window.",
        )
    return Protection(holds, text.format(seconds=KEPT_SECONDS))


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
            "Credentials are kept in memory only. They are written to a file only when you save or rotate them.",
        ),
    )


def _network() -> Protection:
    return Protection(
        True, QCoreApplication.translate("About", "Nothing is sent until you press a button that says so.")
    )
