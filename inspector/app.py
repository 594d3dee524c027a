"""The composition root: application, window, event loop, start-up and shutdown."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal

from inspector import __version__, painting, settings
from inspector.process import start_lock, system
from inspector.process.descriptors import keep_some
from inspector.process.lazy import lazy
from inspector.window.background import garbage
from inspector.window.look import resources
from inspector.window.look.language import Language
from inspector.window.look.theme import Theme
from inspector.window.shell import geometry
from inspector.window.shell.main_window import MainWindow
from inspector.window.shell.system import application

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Coroutine

    from inspector import event_loop, saving
    from inspector.process import hardening, logs
    from inspector.window import session
    from inspector.window.background import tasks as bridge
    from inspector.window.entries import names
    from inspector.window.loading import first_file
    from inspector.window.shell import failure_notice, renewal, single_instance, view_menu
    from inspector.window.shell.header import first_verdict
    from inspector.window.shell.system import terminal_signals
    from inspector.window.widgets import accessible_areas
else:  # after the first paint
    names = lazy("inspector.window.entries.names")
    accessible_areas = lazy("inspector.window.widgets.accessible_areas")
    hardening = lazy("inspector.process.hardening")
    logs = lazy("inspector.process.logs")
    saving = lazy("inspector.saving")
    session = lazy("inspector.window.session")
    first_file = lazy("inspector.window.loading.first_file")
    first_verdict = lazy("inspector.window.shell.header.first_verdict")
    renewal = lazy("inspector.window.shell.renewal")
    single_instance = lazy("inspector.window.shell.single_instance")  # QtNetwork
    view_menu = lazy("inspector.window.shell.view_menu")
    failure_notice = lazy("inspector.window.shell.failure_notice")
    terminal_signals = lazy("inspector.window.shell.system.terminal_signals")
    # 5 MB that a window without a credential does not need
    asyncio = lazy("asyncio")
    bridge = lazy("inspector.window.background.tasks")
    event_loop = lazy("inspector.event_loop")

APP_ID = "org.momento_inspector.Inspector"


class App(QObject):
    """One run of the program, from the first paint to the exit code."""

    closed = Signal()

    def __init__(self, argv: Sequence[str], remembered: settings.Settings, *, remembers: bool = True) -> None:
        super().__init__()
        garbage.take_over()
        system.here.identify(APP_ID)
        self._remembers = remembers
        self.remembered = remembered
        self.qt = application.started(argv)
        self.qt.setApplicationName("momento-credential-inspector")
        self.qt.setApplicationVersion(__version__)
        self.qt.setDesktopFileName(APP_ID)
        self.qt.setQuitOnLastWindowClosed(False)
        self._closed = self._work = False
        self._instance: single_instance.SingleInstance | None = None
        self._alone: QtCore.QEventLoop | None = None
        self.closed.connect(self._on_closed)
        self._language = Language(self.qt)
        self._language.use(remembered.language)
        self.theme = Theme(self.qt, remembered.theme)
        self.session: session.Session
        """Made once the window has been painted."""
        self.window = self._make_window()

    def _make_window(self) -> MainWindow:
        window = MainWindow(self.theme)
        window.closed.connect(self.closed)
        geometry.restore(window, self.remembered.geometry)
        return window

    def _furnish(self) -> None:
        choices = view_menu.ViewMenu(self.theme, self.remembered)
        choices.chosen.connect(self._on_chosen)
        self.window.furnish(self.session, choices)
        self.window.sidebar_width.restore(self.remembered.sidebar)
        self.window.reports.remember(self.remembered.report, self.remembered.report_language)
        self.window.reports.chosen.connect(self._on_chosen)

    def paint_first(self, then: Callable[[], object] = bool) -> None:
        """Show the window; once it is painted, call ``then`` and create everything else."""
        if self.remembered.maximised:
            self.window.showMaximized()
        else:
            self.window.show()
        self.qt.processEvents()
        painting.paint_until(self.window.windowHandle().isExposed)
        start_lock.note_stage()
        keep_some()
        then()
        self._open_session()
        start_lock.note_stage()

    def _open_session(self) -> None:
        accessible_areas.install()  # before the first scroll area; the first paint has none
        if system.here.NAME != "macos":  # there the bundle has an icon of its own
            self.qt.setWindowIcon(resources.app_icon())
        self._saving = saving.Saving(self._on_not_saved)
        self._renewal = renewal.Renewal(self._renew_window, lambda: self.window.navigator.views.are_busy())
        self._failures = failure_notice.FailureNotice(lambda: self.window)
        logs.tell_unexpected(self._failures.tell)
        self.session = session.Session(self.remembered.idle_minutes, notices=self.remembered.notices == "on")
        self.session.queue.loop_wanted.connect(self._on_work)
        self._signals = terminal_signals.TerminalSignals(lambda: self.window.close())
        garbage.settle()  # the clock's first tick would collect all that was loaded so far
        self._furnish()
        self.theme.watch_contrast()
        tab_stops = QtCore.Qt.TabFocusBehavior.TabFocusAllControls  # on macOS Tab reaches text fields only
        self.qt.styleHints().setTabFocusBehavior(tab_stops)
        if isinstance(self.qt, application.Application):
            self.qt.begin(self._on_files)
        garbage.settle()  # loaded modules stay: the first credential need not wait for their collection

    def show_verdict(self, file: first_file.FirstFile) -> None:
        """Paint the verdict on a file's only credential, if it is read at once. Call it before there is a session."""
        found = file.read(painting.paint_until)
        if found:
            self.window.first = first_verdict.FirstVerdict(found, self.window.stack)
            painting.paint()

    def open_first(self, files: Sequence[Path]) -> None:
        """Open files and paint their credentials before the remaining modules load; waits for one second at most."""
        self.session.intake.take_files(files)
        painting.paint_until(lambda: not self.session.intake.busy)
        painting.paint()

    def listen(self) -> None:
        """Take the files of later starts."""
        self._instance = single_instance.SingleInstance()
        self._instance.files_arrived.connect(self._on_files)
        self._instance.paste_wanted.connect(lambda: self.window.commands.paste_in_front())
        self._instance.listen()

    def tell_settings(self, problem: str) -> None:
        """Show a notice that the settings could not be used. ``problem`` is :attr:`settings.Loaded.problem`."""
        self.window.empty.show_notice("warning", saving.words_for(problem))

    def _on_files(self, files: list[Path]) -> None:
        if files:
            self.session.intake.take_files(files)
        self.window.come_to_front()

    def run(self, started: Callable[[App], Coroutine[object, object, int | None]] | None = None) -> int:
        """Run until the window is closed.

        ``started`` runs on the event loop; the program ends with the code it returns.
        """
        if started is None and not self._wait_for_work():
            self._leave()
            self.session.queue.end()
            self.session.clipboard.finish(painting.wait_for)
            return 0
        system.here.share_heaps()  # gRPC's threads begin after this
        loop = event_loop.EventLoop(self.qt)
        asyncio.set_event_loop(loop)

        async def live() -> int:
            closed = asyncio.Event()
            self.closed.connect(closed.set)
            if self._closed:
                closed.set()
            tasks = bridge.Tasks(loop)
            self.session.queue.attach(tasks)
            code: int | None = None
            if started:
                code = await started(self)
            else:
                await closed.wait()
            self._leave()
            await tasks.aclose()
            await self.session.aclose()
            return code or 0

        with loop:
            code: int = loop.run_until_complete(live())
        self.session.clipboard.finish(painting.wait_for)
        return code

    def _wait_for_work(self) -> bool:
        """Run Qt's event loop alone until a call is wanted (True) or the window is closed (False)."""
        if not (self._work or self._closed):
            self._alone = QtCore.QEventLoop()
            self._alone.exec()
        return not self._closed

    def _on_work(self) -> None:
        self._work = True
        if self._alone:
            self._alone.quit()

    def _on_closed(self) -> None:
        self._closed = True
        if self._alone:
            self._alone.quit()

    def _leave(self) -> None:
        if self._instance:
            self._instance.close()  # a later start opens its own window
        self._signals.close()
        self._renewal.end()
        self.remember_window()
        self.session.clipboard.end()  # while the window is there: under Wayland only its program may replace it
        self.window.hide()
        self._saving.end()
        logs.tell_unexpected(None)
        garbage.release()

    def remember_window(self) -> None:
        """Save the window's geometry and the width of its sidebar."""
        place, is_maximised = geometry.place_of(self.window), self.window.isMaximized()
        width = self.window.sidebar_width.width()
        self._save(self.remembered._replace(geometry=place, maximised=is_maximised, sidebar=width))

    def _save(self, kept: settings.Settings) -> None:
        if kept != self.remembered:
            self.remembered = kept
            if self._remembers:
                self._saving.save(kept)

    def _on_not_saved(self) -> None:
        self.window.announce(self.tr("Settings cannot be saved here. Your choice applies until you quit."))

    def _on_chosen(self, what: str, value: str) -> None:
        self._save(self.remembered.choosing(what, value))
        self.session.choose(what, value)
        if what == "language":
            self._renewal.ask()

    def _renew_window(self) -> None:
        """Build the window again in the chosen language, with what it shows."""
        named = names.named_by_us(self.session.entries.entries())
        self._language.use(self.remembered.language)
        names.rename(named)
        old = self.window
        self.window = self._make_window()
        self._furnish()
        renewal.take_place(self.window, old, self.session)


def run(
    files: Sequence[Path] = (),
    *,
    sandbox: bool = False,
    new_window: bool = False,
    sealed: bool = False,
    paste: bool = False,
) -> int:
    """Open the window with these files; return the exit code. A ``new_window`` gets no files of later starts.

    ``paste``: load what is on the clipboard.
    ``sealed``: keep other programs from reading the memory even where desktop portals need to (:func:`hardening.seal`).
    """
    loaded = settings.load()
    start_lock.note_stage()
    first = first_file.FirstFile(files[0]) if len(files) == 1 else None
    app = App(sys.argv[:1], loaded.settings)
    start_lock.note_stage()

    def painted() -> None:
        hardening.seal(always=sealed)
        logs.set_up()
        if first:
            app.show_verdict(first)

    app.paint_first(painted)
    if loaded.problem:
        app.tell_settings(loaded.problem)
    if files:
        app.open_first(files)
    if paste:
        app.window.commands.paste_in_front()
    if sandbox:
        app.session.sandbox.start()
    if not new_window:
        app.listen()
    return app.run()
