"""Entries for the tests of the window."""

from __future__ import annotations

import time

from inspector.credential.model.inspection import Source
from inspector.diagnosis.report import report
from inspector.window.entries.entry import Entry
from inspector.window.entries.rediagnosis import report_on
from inspector.window.loading.reader import read_text
from inspector.window.shell.main_window import MainWindow
from inspector.window.text import labels
from inspector.window.widgets.question_dialog import QuestionDialog


def entries_of(text: str, name: str | None = None, variable: str | None = None) -> list[Entry]:
    """Return the entries that a pasted text becomes."""
    source = Source(name=name, variable=variable)
    return [
        Entry(inspection, findings, variable or name or f"entry {number}")
        for number, (inspection, findings) in enumerate(read_text(text, source), 1)
    ]


def load(window: MainWindow, *texts: str) -> list[Entry]:
    """Paste texts one after the other; returns all entries of the window."""
    for text in texts:
        window.intake.take_text(text, Source())
    return list(window.entries.entries())


def remove(window: MainWindow, entries: list[Entry]) -> None:
    """Remove entries, and agree to it if that is asked."""
    window.forgetting.remove(entries)
    agree(window)


def agree(window: MainWindow) -> None:
    """Agree to the question that is open, if there is one."""
    for dialog in window.findChildren(QuestionDialog):
        if dialog.isVisible():
            dialog.agree.click()


def markdown(entry: Entry) -> str:
    """The technical report on an entry as it is now, in the window's language."""
    return report.as_markdown(report_on(entry, time.time(), labels.translate), labels.translate)
