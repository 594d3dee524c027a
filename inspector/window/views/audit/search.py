"""An audit: its folder, what was found in it, and how it ended. It outlives the view that shows it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.window.background.auditor import Auditor, End
from inspector.window.views.audit.model import AuditModel

if TYPE_CHECKING:
    from inspector.credential.text.message import Message
    from inspector.window.background.audit_job import Batch


class AuditSearch(QObject):
    """One search at a time. What it found stays until the next one, or until :meth:`forget`."""

    changed = Signal()
    """More was searched."""
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.auditor = Auditor(self)
        self.model = AuditModel(self)
        self.folder = self.offered = ""
        """The one to be searched, and the last one that was opened elsewhere."""
        self.batch: Batch | None = None
        """How far it is."""
        self.end: End | None = None
        """How it ended; ``None`` before the first one and while one runs."""
        self.why: Message | None = None
        """Why git failed, if it did."""
        self._begun = False
        self.auditor.progressed.connect(self._on_progress)
        self.auditor.ended.connect(self._on_ended)

    def start(self, *, history: bool) -> None:
        """Search the folder, and with ``history`` the commits of its repository.

        What an earlier search found stays until this one has begun: its folder may be gone.
        """
        self._begun = False
        self.end = None
        self.auditor.start(self.folder, history=history)

    @property
    def kept(self) -> bool:
        """Return whether what was found is that of an earlier search, because the last one did not begin."""
        return self.end is not None and not self._begun

    def forget(self) -> None:
        """End the search and forget what was found."""
        self.auditor.drop()
        self.model.clear()
        self.batch = self.end = None

    def _on_progress(self, batch: Batch) -> None:
        if not self._begun:
            self._begun = True
            self.model.clear(self.folder)
        self.batch = batch
        self.model.add(batch.found)
        self.changed.emit()

    def _on_ended(self, batch: Batch | None, how: str, why: Message | None) -> None:
        self.end, self.why = End(how), why
        if batch is not None and self._begun:
            self.batch = batch
            self.model.add(batch.found)
            self.model.audit.left_out = batch.left_out
            self.model.audit.complete = self.end is End.DONE and not batch.left_out.older_commits
        self.model.sort_live_first(time.time())
        self.ended.emit()
