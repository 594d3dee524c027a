"""What the window's actions do. Each is a plain method: it reads, asks a room to act, and shows."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from inspector.window.background import garbage
from inspector.window.entries.entry import Entry
from inspector.window.entries.forget_dialog import ask_before_forgetting
from inspector.window.shell.navigation import MoreCommands
from inspector.window.widgets.files import ask_open

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from inspector.credential.text.secret import Secret


class Commands(MoreCommands):
    """The slots of the actions and of the window's parts."""

    _minute = 0
    """When all entries were judged last."""

    # What comes in

    def paste(self) -> None:
        """Take what the clipboard holds."""
        self._window.clipboard.read(self._take_pasted)

    def _take_pasted(self, data: QMimeData) -> None:
        if data.hasUrls() or data.hasText():
            self._window.intake.take_mime(data)
        else:
            self.announce(self.tr("The clipboard holds no text."))

    def open_files(self) -> None:
        """Ask for files."""
        title = self.tr("Open credential files")
        ask_open(self._window, title, self._window.intake.take_files, several=True)

    def start_sandbox(self) -> None:
        """Start the sandbox, and load its key."""
        self._window.operations.start_sandbox()

    def show_progress(self, done: int, total: int) -> None:
        """Files are being loaded."""
        bar = self._window.progress
        bar.setVisible(total > 1)
        bar.setMaximum(total)
        bar.setValue(done)

    def end_progress(self, count: int) -> None:
        """Loading ended."""
        self._window.progress.hide()
        if count > 1:
            self.announce(self.tr("{count} files read.").format(count=count))

    # What is shown

    def show_empty(self) -> None:
        """Ask for another credential."""
        self._window.show_view(self._window.empty)
        self._window.enable(has_entry=self._entry is not None)

    def select(self, entry: Entry) -> None:
        """Make an entry the shown one."""
        if self._window.sidebar.current() is entry:
            self.show_entry(entry)
        else:
            self._window.sidebar.select(entry)  # which says that it was chosen

    def show_entry(self, entry: Entry | None) -> None:
        """Show an entry; none means the empty page."""
        if entry is not self._entry:
            self._window.status_message.forget_old()
        self._entry = entry
        if entry is None:
            self.show_empty()
            return
        now = time.time()
        self._judge(entry, now)
        self._window.enable(has_entry=True)
        self._window.header.show_entry(entry, now)
        self._window.pages.show_entry(entry, now)
        if self.others.shown_key() != "table":  # where removing one chooses another
            self._window.show_view(self._window.entry_view)
        self._window.clock.plan()

    def refresh(self, entry: Entry) -> None:
        """An entry changed, perhaps in where its calls go."""
        self._window.operations.move(entry)
        self._window.entries.changed(entry)
        if entry is self._entry:
            self._window.header.show_entry(entry, time.time())
            self._window.pages.show_entry(entry, time.time())

    def show_page(self, key: str) -> None:
        """Show a page of the entry."""
        window = self._window
        tabs = window.tabs
        place = next((at for at in range(tabs.count()) if tabs.tabData(at) == key), 0)
        if tabs.currentIndex() != place:
            tabs.setCurrentIndex(place)
            return
        window.pages.show_page(key, time.time())
        if self._entry:
            window.show_view(window.entry_view)

    def show_page_inspect(self) -> None:
        """Ctrl+1."""
        self.show_page("inspect")

    def show_page_permissions(self) -> None:
        """Ctrl+2."""
        self.show_page("permissions")

    def show_page_diagnose(self) -> None:
        """Ctrl+3."""
        self.show_page("diagnose")

    def show_page_mint(self) -> None:
        """Ctrl+4 and Ctrl+M."""
        self.show_page("mint")

    def show_page_calls(self) -> None:
        """Ctrl+5."""
        self.show_page("calls")

    def show_page_raw(self) -> None:
        """Ctrl+6."""
        self.show_page("raw")

    def show_time(self, now: float) -> None:
        """The clock moved on: remaining times, and states that changed with them."""
        if int(now // 60) != self._minute:
            self._minute = int(now // 60)
            entries = self._window.entries
            entries.changed(*(entry for entry in entries.entries() if self._judge(entry, now)))
        self._window.entries.tick()
        if self._entry:
            self._window.header.show_time(now)
            self._window.pages.show_time(now)

    def show_state(self) -> None:
        """The shown credential expired, or is about to: its findings follow, and screen readers are told."""
        if self._entry:
            self._judge(self._entry, time.time())  # which may have been done with all others a moment ago
            self.refresh(self._entry)
        self._window.status_message.announce(self._window.header.state_text())

    def show_turn(self) -> None:
        """What the shown credential's findings say of the time is told to the minute."""
        from inspector.window.entries.rediagnosis import rediagnose_shown  # noqa: PLC0415 - the decoders, after the first paint

        if self._entry and rediagnose_shown(self._entry, time.time()):
            self._window.pages.show_findings(self._entry)

    def _judge(self, entry: Entry, now: float) -> bool:
        from inspector.window.entries.rediagnosis import rediagnose  # noqa: PLC0415 - the decoders, after the first paint

        return rediagnose(entry, now)

    # What is done with the shown entry

    def copy_report(self) -> None:
        """Copy the redacted report."""
        if self._entry is None:
            return
        from inspector.diagnosis.redact import LeakError  # noqa: PLC0415 - after the first paint
        from inspector.window.entries.rediagnosis import markdown  # noqa: PLC0415

        try:
            text = markdown(self._entry)
        except LeakError:
            self.announce(self.tr("Not copied: the report would have held a secret."))
            return
        self._window.clipboard.copy_text(text)
        self.announce(self.tr("The redacted report was copied."))

    def copy_credential(self) -> None:
        """Copy the credential itself, marked and counted down."""
        if self._entry:
            inspection = self._entry.inspection
            self.copy_secret(inspection.credential or inspection.pasted)

    def copy_secret(self, secret: Secret) -> None:
        """Copy a secret. A report entry has none."""
        if secret:
            self._window.clipboard.copy_secret(secret)

    def copy_text(self, text: str) -> None:
        """Copy what is no secret."""
        self._window.clipboard.copy_text(text)
        self.announce(self.tr("Copied."))

    def reveal(self) -> None:
        """Reveal the credential for ten seconds."""
        self._window.header.toggle_reveal()

    def rename_current(self) -> None:
        """Edit its name in place."""
        self._window.sidebar.rename()

    def remove_current(self) -> None:
        """Forget the shown entry."""
        if self._entry:
            self.remove([self._entry])

    def remove(self, entries: list[Entry]) -> None:
        """Forget entries; asks once where the only copy of some would be gone."""
        ask_before_forgetting(self._window, entries, lambda: self._remove(entries))

    def _remove(self, entries: list[Entry]) -> None:
        loaded = set(self._window.entries.entries())
        gone = [
            entry for entry in entries if entry in loaded
        ]  # others may be gone since the question was asked
        if not gone:
            return
        following = self._window.sidebar.neighbour(gone)
        self._window.operations.forget(gone)
        self._window.entries.remove(gone)
        if following is None:
            self._empty_all()
        elif self._window.sidebar.current() is not following:
            self._window.sidebar.select(following)

    def forget_everything(self) -> None:
        """Forget all of it; asks first where only copies would be gone."""
        ask_before_forgetting(self._window, self._window.entries.entries(), self.forget_at_once)

    def forget_at_once(self) -> None:
        """Forget all entries, what the pages show of them, and a copied secret."""
        self._window.intake.cancel()
        self._window.operations.forget_all()
        self._window.entries.clear()
        self._empty_all()
        garbage.release()
        self.announce(self.tr("Everything was forgotten."))

    def _empty_all(self) -> None:
        self._window.clipboard.clear_secret()
        if self._window.has_entry_view():
            self._window.pages.forget()
        self.show_entry(None)

    # What runs

    def quit(self) -> None:
        """End the program."""
        self._window.close()

    def run_main_action(self) -> None:
        """The main action of the page in view."""
        self._window.pages.show_page(self._window.pages.key, time.time(), lambda page: page.main_action())

    def run_get(self) -> None:
        """Get, from anywhere."""
        self.show_page("calls")
        self._window.pages.show_page("calls", time.time(), lambda page: page.get())

    def check_connection(self) -> None:
        """The connection ladder, from anywhere."""
        self.show_page("diagnose")
        self._window.pages.show_page("diagnose", time.time(), lambda page: page.main_action())

    def cancel_running(self) -> None:
        """Cancel every call and the loading of files."""
        if self._window.intake.busy:
            self._window.intake.cancel()
        elif self.others.is_shown():
            self.go_back()
        else:
            self._window.operations.cancel_all()

    # What is said

    def announce(self, text: str) -> None:
        """A short message in the status bar, and to screen readers."""
        self._window.status_message.show(text)

    def tell_merged(self, entry: Entry) -> None:
        """The same credential came again."""
        self._window.entries.changed(entry)
        self.announce(self.tr("{name} was loaded already.").format(name=entry.name))

    def show_clipboard(self, seconds: int) -> None:
        """How long a copied secret stays."""
        text = self.tr("Copied secret is cleared in {seconds} s").format(seconds=seconds) if seconds else ""
        self._window.clipboard_label.setText(text)

    def show_sandbox(self, address: str) -> None:
        """Whether the sandbox runs; its key is loaded when it starts."""
        text = self.tr("Sandbox: running on {address}").format(address=address) if address else ""
        self._window.sandbox_label.setText(text)
