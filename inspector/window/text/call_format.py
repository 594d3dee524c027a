"""Formats operations, moments, latencies and bytes for the Test calls page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime

from inspector.credential.permissions.access import Operation
from inspector.credential.text.visible import visible
from inspector.diagnosis.live.ways import WAY_NAMES
from inspector.service.connection.outcome import OtherCall
from inspector.service.connection.setting import Way


def operation_title(operation: Operation | OtherCall) -> str:
    """Return the title of a call."""
    translate = QCoreApplication.translate
    titles: dict[Operation | OtherCall, str] = {
        OtherCall.ROUND_TRIP: translate("history", "Round trip"),
        Operation.GET: translate("history", "Get"),
        Operation.SET: translate("history", "Set"),
        Operation.DELETE: translate("history", "Delete"),
        Operation.PUBLISH: translate("history", "Publish"),
        Operation.SUBSCRIBE: translate("history", "Subscribe"),
    }
    return titles.get(operation, operation.value)


def way_title(way: Way) -> str:
    """Return the name of a way, which is that of its protocol in every language."""
    return WAY_NAMES[way]


def time_of_day(epoch: float) -> str:
    """Return a moment of this session as ``14:32:07``, local time."""
    return QDateTime.fromMSecsSinceEpoch(int(epoch * 1_000)).toString("HH:mm:ss")


def milliseconds(seconds: float | None) -> str:
    """Return a latency for a table: ``0.84 ms``, ``12.3 ms``, ``1,204 ms``."""
    if seconds is None:
        return ""
    value = seconds * 1_000
    digits = 2 if value < 10 else 1 if value < 100 else 0
    return QCoreApplication.translate("history", "{value} ms").format(value=f"{value:,.{digits}f}")


def shown_bytes(value: bytes, limit: int = 2_000) -> str:
    """Return bytes as visible text, or as hex if they are not UTF-8."""
    try:
        return visible(value.decode(), limit)
    except UnicodeDecodeError:
        return visible(f"0x{value.hex()}", limit)


def joined(said: str, more: str) -> str:
    """Two sentences one after the other, as the language separates them; the first alone without a second."""
    translate = QCoreApplication.translate
    return translate("history", "{said}. {more}").format(said=said, more=more) if more else said
