"""The parts of the status bar: sandbox, loading, copied secret, running calls, screen sharing, message."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMainWindow, QProgressBar

from inspector.window.look.theme import scaled
from inspector.window.shell.sandbox_menu import SandboxMenu
from inspector.window.shell.status import audit_chip, fault_chip
from inspector.window.shell.status.running_calls_label import CallsLabel
from inspector.window.shell.status.status_bar import StatusBar
from inspector.window.shell.status.status_message import StatusMessage
from inspector.window.widgets.buttons import untick
from inspector.window.widgets.plain import PlainLabel

_PROGRESS_WIDTH = 140


class StatusParts(QObject):
    """Fills the status bar of a window and updates its parts.

    It is deleted with the window, so that nothing that outlives the window calls it any more.
    """

    def __init__(self, window: QMainWindow, sandbox: PlainLabel) -> None:
        """``sandbox`` is the first label, which the first paint shows already."""
        super().__init__(window)
        self._window = window
        translate = QCoreApplication.translate
        self._bar, self.sandbox = StatusBar(sandbox), sandbox
        window.setStatusBar(self._bar)
        self.progress = QProgressBar()
        self.progress.setFixedWidth(scaled(_PROGRESS_WIDTH))
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(translate("StatusParts", "Loading"))
        self.progress.hide()
        self.clipboard = PlainLabel(size="small", tone="warning")
        self._seconds = 0
        self.calls = CallsLabel()
        self.sharing = PlainLabel(
            translate("StatusParts", "Screen sharing: details are masked"),
            size="small",
            tone="info",
            bold=True,
        )
        for empty in (self.sharing, self.clipboard, self.calls):
            empty.hide()  # a label without a text would leave a gap at the end
        for part in (self.sharing, self.progress, self.clipboard, self.calls):
            self._bar.addPermanentWidget(part)
        self.message = StatusMessage(window)

    def add_fault_chip(self, sandbox_menu: SandboxMenu) -> None:
        """Show which fault the sandbox simulates."""
        chip = fault_chip.FaultChip(sandbox_menu)
        self._bar.addPermanentWidget(chip)

    def offer_audit(self, act: Callable[[], None]) -> Callable[[str], None]:
        """Add the button that audits the folder that was opened; return what shows it for a folder."""
        chip = audit_chip.AuditChip(act)
        self._bar.addPermanentWidget(chip)
        return chip.offer

    def show_progress(self, done: int, total: int) -> None:
        """Show the progress of loading."""
        self.progress.setVisible(total > 1)
        self.progress.setMaximum(total)
        self.progress.setValue(done)

    def end_progress(self, summary: str) -> None:
        """Hide the progress and say what came of loading."""
        self.progress.hide()
        if summary:
            self.message.show(summary)

    def show_clipboard(self, seconds: int) -> None:
        """Show when a copied secret will be cleared. Screen readers hear it once for each copy."""
        text = QCoreApplication.translate("StatusParts", "The copied secret will be cleared in {seconds} s")
        shown = text.format(seconds=seconds) if seconds else ""
        self.clipboard.setText(shown)
        self.clipboard.setVisible(bool(shown))
        if seconds > self._seconds:
            self.message.announce(shown)
        self._seconds = seconds

    def show_not_copied(self) -> None:
        """Say that another program took the clipboard, and take back the ticks that said otherwise."""
        untick(self._window)
        text = QCoreApplication.translate(
            "StatusParts", "Not copied: another program took the clipboard. Copy again."
        )
        self.message.show(text)

    def show_sandbox(self, address: str) -> None:
        """Show whether the sandbox runs, and its address."""
        text = QCoreApplication.translate("StatusParts", "Sandbox: running on {address}")
        self.sandbox.setText(text.format(address=address) if address else "")

    def show_sharing(self, sharing: bool) -> None:
        """Show whether details are masked for a shared screen."""
        self.sharing.setVisible(sharing)
        if sharing:
            self._bar.clearMessage()  # the last message may contain a name that is now masked
