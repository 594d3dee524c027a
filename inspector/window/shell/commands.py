"""The window's actions as methods: load, copy, rename, call, cancel."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from inspector.process.lazy import lazy
from inspector.window.page_table import PageKey
from inspector.window.shell.field_paste import FieldPaste
from inspector.window.shell.views import ViewKey
from inspector.window.widgets import deletion
from inspector.window.widgets.files import ask_folder, ask_open
from inspector.window.widgets.plain import hide_beside

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from inspector.audit.model import Place
    from inspector.credential.model import key_file
    from inspector.credential.model.inspection import Inspection
    from inspector.credential.text.secret import Secret
    from inspector.diagnosis.verdict.verdict import Action
    from inspector.window.account import actions as account_actions
    from inspector.window.entries import calendar_export
    from inspector.window.entries.entry import Entry
    from inspector.window.loading import local_sources
    from inspector.window.pages.inspect import moment_dialog
    from inspector.window.session import Session
    from inspector.window.shell import about_dialog
    from inspector.window.shell.navigation import Navigator
else:  # decoders and seldom used modules
    about_dialog = lazy("inspector.window.shell.about_dialog")
    account_actions = lazy("inspector.window.account.actions")
    calendar_export = lazy("inspector.window.entries.calendar_export")
    key_file = lazy("inspector.credential.model.key_file")
    local_sources = lazy("inspector.window.loading.local_sources")
    moment_dialog = lazy("inspector.window.pages.inspect.moment_dialog")

_FOCUS_MS = 2_000


class FirstFocus(QObject):
    """Waits until a window of this program gets the focus, two seconds at most; a desktop may refuse to give it."""

    happened = Signal()
    """Emitted once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._done = False
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_focus)
        QTimer.singleShot(_FOCUS_MS, self, self._end)

    def _on_focus(self, window: QWindow | None) -> None:
        if window is not None:
            self._end()

    def _end(self) -> None:
        if not self._done:
            self._done = True
            self.happened.emit()
            self.deleteLater()


class Commands(QObject):
    """The slots of the actions and of the window's widgets."""

    announced = Signal(str)
    """A short message for the status bar and screen readers."""
    nothing_pasted = Signal(str)
    """There was nothing to paste; carries a sentence that says so, to be shown where the person looks."""
    sharing_changed = Signal(bool)
    """Screen sharing was switched on or off."""

    def __init__(self, over: QWidget, session: Session, navigator: Navigator) -> None:
        super().__init__(over)
        self._over, self._session, self._navigator = over, session, navigator
        self.fields = FieldPaste(over, session)
        self.fields.announced.connect(self.announced)
        self._of_account: account_actions.AccountActions | None = None
        self._calendar: calendar_export.CalendarExport | None = None

    # Loading

    def show_observed(self, entry: Entry) -> None:
        """Show the check of an entry that was made elsewhere."""
        self._navigator.arrive(entry, PageKey.DIAGNOSE)

    def paste(self) -> None:
        """Load the content of the clipboard."""
        self._session.clipboard.read(self._take_pasted)

    def paste_in_front(self) -> None:
        """Load the content of the clipboard once the window has the focus: under Wayland it cannot be read before."""
        if QGuiApplication.focusWindow() or not QGuiApplication.platformName().startswith("wayland"):
            self.paste()
        else:
            FirstFocus(self).happened.connect(self.paste)

    def tell_silent(self) -> None:
        """Say that another program offers something to paste or drop, and does not answer."""
        text = self.tr("The program that holds the copied text does not answer. Copy it again.")
        self.nothing_pasted.emit(text)

    def _take_pasted(self, data: QMimeData | None) -> None:
        if data is not None and (
            data.hasUrls() or data.text().strip()
        ):  # without a clipboard Qt has nothing at all
            hide_beside()
            self._session.intake.take_mime(data)
            return
        self.nothing_pasted.emit(self.tr("The clipboard contains no text."))

    def open_files(self) -> None:
        """Ask for files and load them."""
        title = self.tr("Open credential files")
        every = self.tr("All files (*)")  # first: most credentials stand in files of other programs
        patterns = f"*.{key_file.SUFFIX} *.{key_file.EARLIER_SUFFIX}"
        kind = self.tr("Momento keys ({patterns})").format(patterns=patterns)
        take = self._session.intake.take_files
        ask_open(self._over, title, take, kind=f"{every};;{kind}", several=True)

    def open_folder(self) -> None:
        """Ask for a folder and load the credentials in its files."""
        ask_folder(self._over, self.tr("Open a folder"), self._session.intake.take_files)

    def show_audit(self) -> None:
        """Show the audit, with a folder that was opened since it was shown last."""
        view = self._navigator.views.audit()
        view.offer(self._session.intake.folder)
        self._navigator.show_view(ViewKey.AUDIT)
        view.begin()
        self._session.watch_session()

    def open_found(self, inspection: Inspection, place: Place) -> None:
        """Show a credential from where an audit found it."""
        self._session.intake.take_found(inspection, place)

    def start_sandbox(self) -> None:
        """Start the sandbox and load its key."""
        self._session.sandbox.start()

    def take_environment(self, name: str) -> None:
        """Load the value of an environment variable."""
        text, source = local_sources.environment_text(name)
        if text.strip():
            self._session.intake.take_text(text, source)
        else:
            self.announced.emit(self.tr("{name} is empty.").format(name=name))

    def take_profile(self, file: Path, name: str) -> None:
        """Load one profile of the Momento CLI."""
        self._session.intake.take_profile(file, name)

    def tell_merged(self, entry: Entry) -> None:
        """Say that an equal credential is already loaded."""
        self._session.entries.changed(entry)
        self.announced.emit(self.tr("{name} is already loaded.").format(name=entry.name))

    # The shown entry

    def copy_credential(self) -> None:
        """Copy the credential, marked and with a time limit."""
        entry = self._navigator.entry
        if entry:
            self.copy_secret(entry.inspection.own_text())

    def copy_secret(self, secret: Secret) -> None:
        """Copy a secret. Does nothing for ``None``: the entry of a report has no secret."""
        if secret:
            self._session.clipboard.copy_secret(secret)

    def save_calendar(self) -> None:
        """Save the expiry dates of all loaded credentials as a calendar."""
        if self._calendar is None:
            self._calendar = calendar_export.CalendarExport(self._over)
            self._calendar.announced.connect(self.announced)
        entries = self._session.entries
        self._calendar.ask(entries.entries(), hide_details=entries.hide_details)

    def copy_text(self, text: str) -> None:
        """Copy text that is not secret."""
        self._session.clipboard.copy_text(text)
        self.announced.emit(self.tr("Copied."))

    def take_next_step(self, action: Action) -> None:
        """Do what the verdict proposes."""
        pages = {
            "choose-endpoint": PageKey.INSPECT,
            "mint-or-renew": PageKey.MINT,
            "mint-narrower": PageKey.MINT,
            "read-finding": PageKey.DIAGNOSE,
        }
        if action == "copy-repaired":
            self._navigator.entry_view.header.copy_repaired()
        elif action == "check-connection":
            self.check_connection()
        else:
            self._navigator.show_page(pages[action], lambda page: page.show_next_step(action))

    def reveal(self) -> None:
        """Reveal the credential for ten seconds."""
        self._navigator.entry_view.header.toggle_reveal()

    # Calls

    def run_get(self) -> None:
        """Show the Test calls page and read the key."""
        self._navigator.show_page(PageKey.CALLS, lambda page: page.get())

    def manage_scopes(self) -> None:
        """Show the Mint page and the list of the scopes saved by name."""
        self._navigator.show_page(PageKey.MINT, lambda page: page.manage_scopes())

    def check_connection(self) -> None:
        """Show the Diagnose page and check the connection."""
        self._navigator.show_page(PageKey.DIAGNOSE, lambda page: page.main_action())

    def cancel_running(self) -> None:
        """Cancel the loading of files; else a search in the visible view, or close it; else cancel every call."""
        if self._session.intake.busy:
            self._session.intake.cancel()
        elif self._navigator.views.cancel_running(self._navigator.view_in_front()):
            return
        elif self._navigator.view_in_front():
            self._navigator.go_back()
        else:
            self._session.queue.cancel_all()

    def rotate(self) -> None:
        """Replace the shown credential in the file that it came from."""
        entry = self._navigator.entry
        if entry and entry.places:
            self._navigator.show_rotate(entry)
        else:
            self.announced.emit(
                self.tr("This credential did not come from a file that holds a key or token.")
            )

    # Dialogs

    def ask_moment(self) -> None:
        """Open the dialog that checks the validity at another time."""
        entry = self._navigator.entry
        if entry:
            dialog = moment_dialog.MomentDialog(entry, time.time(), self._over)
            deletion.delete_when_done(dialog)
            dialog.open()

    def create_key(self) -> None:
        """Open the dialog that creates a version 2 key."""
        self._account().create(self._navigator.entry)

    def revoke_key(self) -> None:
        """Open the dialog that revokes a version 2 key by its id."""
        self._account().revoke(self._navigator.entry)

    def _account(self) -> account_actions.AccountActions:
        if self._of_account is None:
            session = self._session
            self._of_account = account_actions.AccountActions(
                self._over, session.entries, session.operations, session.clipboard
            )
            self._of_account.announced.connect(self.announced)
        return self._of_account

    def show_about(self) -> None:
        """Open the About dialog."""
        dialog = about_dialog.AboutDialog(
            self._session.clipboard.copy_text,
            idle_minutes=self._session.idle.minutes,
            lock_told=self._session.is_told_of_locks(),
            marked=self._session.clipboard.marked,
            parent=self._over,
        )
        deletion.delete_when_done(dialog)
        dialog.open()

    # Screen sharing

    def share_screen(self, sharing: bool) -> None:
        """Mask subjects and endpoints everywhere, or show them."""
        self._session.entries.hide_details = sharing
        self._navigator.hide_details(sharing)
        self._session.entries.looks_changed()
        self.sharing_changed.emit(sharing)
