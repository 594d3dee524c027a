"""Exports the loaded credentials as CSV, redacted: only what the table shows, and no formulas."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from inspector.credential.text.visible import visible
from inspector.export.cells import guarded
from inspector.window.entries import verdicts
from inspector.window.entries.columns import Column, cell, column_title
from inspector.window.entries.entry import Entry


def as_csv(entries: Iterable[Entry], now: float, *, hide_details: bool = False) -> str:
    """Return a header line and one line for each entry; moments in UTC (ISO 8601). RFC 4180.

    The verdicts are those at ``now`` (epoch seconds).
    """
    return _written(entries, now, hide_details, ",", "\r\n")


def as_rows(entries: Iterable[Entry], now: float, *, hide_details: bool = False) -> str:
    """Return the same separated by tabs, to paste into a spreadsheet or a ticket."""
    return _written(entries, now, hide_details, "\t", "\n")


def _written(entries: Iterable[Entry], now: float, hide_details: bool, divider: str, end: str) -> str:
    target = io.StringIO()
    writer = csv.writer(target, delimiter=divider, lineterminator=end)
    writer.writerow([*(column_title(column) for column in Column), _fingerprint_title()])
    for entry in entries:
        mark = "" if hide_details else visible(entry.inspection.fingerprint() or "")
        cells = [*(_cell(entry, column, now, hide_details) for column in Column), mark]
        writer.writerow([guarded(text) for text in cells])
    return target.getvalue()


def _fingerprint_title() -> str:
    return QCoreApplication.translate("entries", "Fingerprint")


def _cell(entry: Entry, column: Column, now: float, hide_details: bool) -> str:
    end = entry.inspection.expiry.expires_at
    if column is Column.EXPIRES and end is not None:
        return datetime.fromtimestamp(end, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    if column is Column.VERDICT and not hide_details:
        return visible(verdicts.sentence_to_keep(entry, now), 300)
    return cell(entry, column, now, hide_details)
