"""The audit of a folder: choose, search beside the window, read, open, export."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox

from inspector.credential.text.shapes import as_name
from inspector.credential.text.visible import visible
from inspector.export.cells import BYTE_ORDER_MARK
from inspector.export.not_written import not_written
from inspector.process.lazy import lazy
from inspector.window.background.auditor import Auditor
from inspector.window.look import theme
from inspector.window.text import labels
from inspector.window.views.audit.model import AuditModel
from inspector.window.views.audit.search import AuditSearch
from inspector.window.views.audit.summary import AuditSummary
from inspector.window.views.audit.table import AuditTable
from inspector.window.views.view import View
from inspector.window.widgets.buttons import Button, show_running
from inspector.window.widgets.card import Banner, row
from inspector.window.widgets.files import Files, ask_folder, ask_save, dropped_path
from inspector.window.widgets.pasting import SelectionReader
from inspector.window.widgets.plain import ElidedLabel, PlainLabel, keep_room
from inspector.window.widgets.question_dialog import NotWrittenDialog
from inspector.window.widgets.table import give_menu

if TYPE_CHECKING:
    from inspector.export import audit as export
else:
    export = lazy("inspector.export.audit")


class AuditView(View):
    """One folder at a time. What it found stays until another search, or until all credentials are cleared."""

    found_opened = Signal(object, object)
    """Asks to show this ``Inspection`` as an entry; carries its ``Place``."""

    def __init__(self) -> None:
        super().__init__(self.tr("Audit of a folder"))
        self.setObjectName("wide")
        self.setAcceptDrops(True)
        self.search = AuditSearch(self)
        self._summary, self._files, self._again = AuditSummary(self), Files(self), self._on_csv
        self._place, self._hidden = ElidedLabel(mono=True), False
        self._choose = Button(self.tr("Choose a folder…"), "open")
        self.history = QCheckBox(self.tr("Search the git history too"))
        self.start = Button(self.tr("Start"), "search", primary=True)
        self.cancel = Button(self.tr("Cancel"), "stop")
        self._progress = PlainLabel(tone="muted", wrap=True)
        self.answer = Banner()
        self._left_out = PlainLabel(size="small", tone="muted", wrap=True)
        self.table = AuditTable()
        self.open = Button(self.tr("Show"), "info", tip=self.tr("Show the credential of the selected row"))
        self.csv = Button(
            self.tr("Export CSV…"), "save", tip=self.tr("Write all places to a file, without secrets")
        )
        self.sarif = Button(
            self.tr("Export SARIF…"), "save", tip=self.tr("Write a file for code scanning, without secrets")
        )
        self._build()
        self._wire()
        self._follow(self.search)

    def _build(self) -> None:
        self.head.addStretch(1)
        chosen = row("s")
        chosen.addWidget(self._place, 1)
        keep_room(self.cancel)  # nothing else comes to where it was: a late click would hit that
        for part in (self._choose, self.history, self.cancel, self.start):
            chosen.addWidget(part)
        self.body.addLayout(chosen)
        note = self.tr(
            "Every file of the folder is read, and nothing is sent. The table names fingerprint, kind and place; "
            "secrets are neither shown nor exported."
        )
        self.body.addWidget(PlainLabel(note, size="small", tone="muted", wrap=True))
        self.body.addWidget(self._progress)
        self.body.addWidget(self.answer)
        self.body.addWidget(self._left_out)
        self.body.addWidget(self.table, 1)
        tools = row("s")
        tools.addStretch(1)
        for button in (self.open, self.csv, self.sarif):
            tools.addWidget(button)
        self.body.addLayout(tools)

    def _wire(self) -> None:
        self.table.activated.connect(lambda _index: self._on_open())
        self.table.copied.connect(self._on_copy)
        give_menu(self.table, self._on_copy, self.open)
        self._choose.clicked.connect(self._on_choose)
        self.start.clicked.connect(self._on_start)
        self.cancel.clicked.connect(self.cancel_running)
        self.open.clicked.connect(self._on_open)
        self.csv.clicked.connect(self._on_csv)
        self.sarif.clicked.connect(self._on_sarif)
        self._files.write_ended.connect(self._on_written)

    def _follow(self, search: AuditSearch) -> None:
        """Show this search from now on."""
        self.search = search
        search.changed.connect(self._show_progress)
        search.ended.connect(self._on_ended)
        self.table.show_model(self.model)
        self.table.selectionModel().selectionChanged.connect(lambda: self._show_state())
        self._show_folder()
        self._show_progress()
        if search.end is not None:
            self._show_end()
        self._show_running(self.auditor.running)

    def take_over(self, before: Self) -> None:
        """Go on with the search of another window, running or not."""
        super().take_over(before)
        row = before.table.currentIndex()
        self.search.deleteLater()
        before.search.setParent(self)
        self._follow(before.search)
        self.table.setCurrentIndex(row)

    @property
    def auditor(self) -> Auditor:
        """What searches."""
        return self.search.auditor

    @property
    def model(self) -> AuditModel:
        """What was found."""
        return self.search.model

    # What is searched

    def choose(self, folder: str) -> None:
        """Offer to search this folder. A running search goes on with its own."""
        if folder and not self.auditor.running:
            self.search.folder = folder
            self._show_folder()
            self._show_state()
            self._show_end()

    def offer(self, folder: str) -> None:
        """Offer a folder that was opened, once: another one may have been chosen and searched since then."""
        if folder != self.search.offered:
            self.search.offered = folder
            self.choose(folder)

    def begin(self) -> None:
        """Put the focus where the next step is."""
        (self.start if self.search.folder else self._choose).setFocus()

    def forget(self) -> None:
        """End the search and forget what was found: all credentials were cleared."""
        self.search.forget()
        self.answer.show_text("info", "")
        self._progress.setText("")
        self._left_out.setText("")
        self._show_running(False)

    def holds_secrets(self) -> bool:
        """Return whether credentials were found, or a search may find some."""
        return self.auditor.running or self.model.rowCount() > 0

    def hide_details(self, hide: bool) -> None:
        """Mask fingerprints and folders, for a shared screen."""
        self.model.hide_details(hide)
        self._hidden = hide
        self._place.setVisible(not hide)
        self._show_end()

    def cancel_running(self) -> bool:
        """Cancel the running search; return ``False`` if none runs."""
        if self.auditor.running:
            self.auditor.cancel()
            return True
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a folder or a file; the window takes everything else. Called by Qt."""
        if not (dropped_path(event.mimeData()) and SelectionReader.take_copy(event)):
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Offer to search what was dropped. Called by Qt."""
        self.choose(dropped_path(event.mimeData()))
        self.begin()
        SelectionReader.take_copy(event)

    def _show_folder(self) -> None:
        shown = visible(as_name(self.search.folder))
        theme.set_font(self._place, theme.font(mono=bool(shown)))
        self._place.setText(shown or self.tr("No folder is chosen."))

    def _on_choose(self) -> None:
        ask_folder(self, self.tr("Audit a folder"), lambda paths: self._on_chosen(paths))

    def _on_chosen(self, paths: list[Path]) -> None:
        if paths:
            self.choose(str(paths[0]))
            self.begin()

    # The search

    def _on_start(self) -> None:
        self._left_out.setText("")
        self.answer.show_text("info", "")
        self.search.start(history=self.history.isChecked())
        self._progress.setText(self.tr("Searching…"))
        self.announced.emit(self.tr("The search has begun."))
        self._show_running(True)

    def _show_progress(self) -> None:
        batch, found = self.search.batch, len(self.model.audit.found)
        if batch is not None:
            told = self._summary.progress(batch, found)
            self._progress.setText(self.tr("Searching: {told}").format(told=told))

    def _on_ended(self) -> None:
        self.table.selectRow(0)
        self._show_end()
        self._show_running(False)
        self.announced.emit(self.answer.label.text())

    def _show_end(self) -> None:
        batch, end = self.search.batch, self.search.end
        if batch is not None:
            self._progress.setText(self._summary.progress(batch, len(self.model.audit.found)))
            self._left_out.setText("\n".join(self._summary.left_out(batch)))
        if end is not None:
            audit, kept = self.model.audit, self.search.kept
            tone, text = self._summary.ending(end, self.search.why, audit, time.time(), kept=kept)
            if not kept and self.model.folder != self.search.folder:
                text = self._summary.found_in(self.model.folder, text, hidden=self._hidden)
            self.answer.show_text(tone, text)

    def _show_running(self, running: bool) -> None:
        show_running(self.start, self.cancel, running=running, ready=bool(self.search.folder))
        self._choose.setEnabled(not running)
        self.history.setEnabled(not running)
        self._show_state()

    def _show_state(self) -> None:
        running, some = self.auditor.running, self.model.rowCount() > 0
        self.cancel.setVisible(running)
        self.start.setEnabled(bool(self.search.folder) and not running)
        self.open.setEnabled(self.model.chosen(self.table.currentIndex()) is not None)
        self.csv.setEnabled(some and not running)
        self.sarif.setEnabled(some and not running)
        self._left_out.setVisible(bool(self._left_out.text()))
        self._progress.setVisible(bool(self._progress.text()))

    # What was found

    def _on_open(self) -> None:
        chosen = self.model.chosen(self.table.currentIndex())
        if chosen is not None:
            found, place = chosen
            self.found_opened.emit(found.at(place), place)

    def _on_copy(self) -> None:
        index = self.table.currentIndex()
        cells = [
            str(index.siblingAtColumn(column).data() or "") for column in range(self.model.columnCount())
        ]
        self.text_copied.emit("\t".join(cells))

    def _on_csv(self) -> None:
        kind = self.tr("CSV files") + " (*.csv)"
        ask_save(self, self.tr("Export CSV"), self.export_csv, kind=kind, name="audit.csv", end="csv")

    def _on_sarif(self) -> None:
        kind = self.tr("SARIF files") + " (*.sarif)"
        ask_save(self, self.tr("Export SARIF"), self.export_sarif, kind=kind, name="audit.sarif", end="sarif")

    def export_csv(self, file: Path) -> None:
        """Write all places in a background thread, and report the result."""
        found, folder, now, self._again = self.model.audit, self.model.folder, time.time(), self._on_csv
        self._files.write(file, lambda: BYTE_ORDER_MARK + export.as_csv(found, now, labels.translate, folder))

    def export_sarif(self, file: Path) -> None:
        """Write a SARIF log in a background thread, and report the result."""
        found, folder, now, self._again = self.model.audit, self.model.folder, time.time(), self._on_sarif
        self._files.write(file, lambda: export.as_sarif(found, now, labels.translate, folder))

    def _on_written(self, name: str, problem: str) -> None:
        if problem:
            NotWrittenDialog(self, name, problem, self._again).open()
            text = labels.translate(not_written(name, problem))
        else:
            text = self.tr("{name} was written, without secrets.").format(name=visible(as_name(name)))
        self.announced.emit(text)
