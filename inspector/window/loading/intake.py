"""Input: turns pasted, dropped and opened text into entries."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, QUrl, Signal

from inspector.credential.model.inspection import Inspection, Source
from inspector.credential.text.paths import is_on_network
from inspector.credential.text.visible import visible
from inspector.process import system
from inspector.process.lazy import lazy
from inspector.window.background import garbage
from inspector.window.entries import observations
from inspector.window.entries.entry import Entry
from inspector.window.entries.model import Entries
from inspector.window.entries.names import Names
from inspector.window.loading.summary import Summary, SummaryText

if TYPE_CHECKING:
    from inspector import diagnosis
    from inspector.audit.model import Place
    from inspector.window.loading import background_loader, reader
else:  # the decoders, after the first paint
    background_loader = lazy("inspector.window.loading.background_loader")
    diagnosis = lazy("inspector.diagnosis")
    reader = lazy("inspector.window.loading.reader")

_AT_ONCE = 8_192
"""Characters that are inspected in the UI thread: a few milliseconds."""
_COMPARED = 100
"""The most entries whose names are compared with one another; beyond that the hint would not help."""
_AFTER_PAINTING_MS = 100
_LONGEST_NAME = 60
_PROMISES = (
    *("FileGroupDescriptor", "XdndDirectSave", "x-moz-file-promise"),
    *("com.apple.pasteboard.promised-file", "com.apple.NSFilePromise"),
)
"""Parts of the names of formats that stand for a file which does not exist yet."""
_URI_LIST = "text/uri-list"
_LISTED_AT_ONCE = 20_000
"""Bytes of URLs that are read without leaving the UI thread."""
_LARGEST = 4_000_000
"""The most characters taken from the clipboard or a drop."""


class Intake(QObject):
    """Turns texts and files into entries; long ones in a background thread."""

    arrived = Signal(object)
    """The entry to show."""
    observed = Signal(object)
    """The entry to show with a connection check that was made elsewhere."""
    progressed = Signal(int, int)
    finished = Signal(str)
    """Loading ended; carries what came of it as a sentence, or nothing if the entries say it."""
    marked = Signal(list)
    """Entries that another one changed: their findings, or where they were found again."""
    _listed = Signal(object, bool)
    searched = Signal(str)
    """The files of a folder will be read; carries its path."""
    refused = Signal(str)
    """Why nothing was loaded, as a sentence."""

    def __init__(self, entries: Entries) -> None:
        super().__init__()
        self._entries = entries
        self._names = Names()
        self._sandbox_endpoint: str | None = None
        self._shown = False
        self._merged: list[Entry] = []
        """Entries that what is being added equals."""
        self._summary = Summary()
        self.folder = ""
        """The folder that was opened last; empty before the first one."""
        entries.merged.connect(self._on_merged)
        self._loader: background_loader.Loader | None = None
        self._listed.connect(self._take_listed, Qt.ConnectionType.QueuedConnection)
        self._later = QTimer(self)
        """Entries came or went: their names are compared once all who hear of it have heard."""
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._compare_names)
        for signal in (entries.rowsInserted, entries.rowsRemoved, entries.modelReset):
            signal.connect(self._later.start)

    def know_sandbox(self, endpoint: str | None) -> None:
        """Set the endpoint whose credentials belong to the sandbox."""
        self._sandbox_endpoint = endpoint

    def take_mime(self, data: QMimeData) -> bool:
        """Load a drop or the clipboard. Return whether it contained anything to load."""
        if is_not_a_file_yet(data):
            self.refused.emit(
                self.tr("This is not a file yet. Save the attachment first, then open the file.")
            )
            return False
        if data.hasUrls():
            network = _may_be_elsewhere(data)
            listed = bytes(data.data(_URI_LIST).data())
            if len(listed) > _LISTED_AT_ONCE:
                threading.Thread(target=self._list, args=(listed, network), name="urls", daemon=True).start()
                return True
            urls = data.urls()
            if not (data.hasText() and _is_link(urls)):
                return self._take_listed(*_local_paths(urls, network))
        if not data.hasText():
            return False
        self.take_text(data.text(), Source())
        return True

    def _list(self, listed: bytes, network: bool) -> None:
        """Read a list of URLs (RFC 2483) in a thread: a line each, ``#`` before a remark."""
        lines = (line.strip() for line in listed.splitlines())
        urls = (QUrl.fromEncoded(line) for line in lines if line and not line.startswith(b"#"))
        paths, strange = _local_paths(urls, network)
        with contextlib.suppress(RuntimeError):  # the program ended meanwhile
            self._listed.emit(paths, strange)

    def _take_listed(self, paths: list[str], strange: bool) -> bool:
        if strange:
            self.refused.emit(self.tr("Only files on this computer can be opened."))
        if paths:
            self.take_files(paths)
        return bool(paths)

    def take_text(self, text: str, source: Source) -> None:
        """Inspect a text: a short one at once, a long one in the background."""
        if not text.strip():
            self.refused.emit(self.tr("It contains no text."))
            return
        self._shown = False
        if len(text) > _AT_ONCE:
            self._ready_loader().load_text(text[:_LARGEST], source)
            return
        if not self.busy:
            self._summary = Summary()
        self._on_loaded(reader.read_text(text, source))
        if not self.busy:
            self._on_finished(0)

    def take_files(self, paths: Sequence[Path | str]) -> None:
        """Load files, and the credentials in the files of folders, in the background."""
        self._shown = False
        if not self.busy:
            self._summary = Summary()
        self._ready_loader().load_files(paths)

    def take_profile(self, file: Path, name: str) -> None:
        """Load one profile of the Momento CLI in the background."""
        self._shown = False
        self._ready_loader().load_profile(file, name)

    def take_found(self, found: Inspection, place: Place) -> None:
        """Load a credential from where an audit found it, with what stands beside it, in the background."""
        self._shown = False
        self._ready_loader().load_found(found, place)

    def cancel(self) -> None:
        """Stop loading; loaded entries stay."""
        if self._loader:
            self._loader.cancel()

    @property
    def busy(self) -> bool:
        """Return whether files are being loaded."""
        return self._loader is not None and self._loader.busy

    def _ready_loader(self) -> background_loader.Loader:
        if self._loader is None:
            self._loader = background_loader.Loader()
            self._loader.loaded.connect(self._on_loaded)
            self._loader.progressed.connect(self.progressed)
            self._loader.finished.connect(self._on_finished)
            self._loader.stalled.connect(self._on_stalled)
            self._loader.searched.connect(self._on_searched)
        return self._loader

    def _on_loaded(self, found: list[reader.Found]) -> None:
        taken = {entry.name for entry in self._entries.entries()}
        fresh = []
        for inspection, findings in found:
            self._summary.note(inspection)
            name = self._names.name(inspection, taken)
            taken.add(name)
            host = inspection.endpoint.host if inspection.endpoint else None
            ours = host is not None and host == self._sandbox_endpoint
            fresh.append(Entry(inspection, findings, name, sandbox=ours, writes_allowed=ours))
        chosen = self._entries.add(fresh)
        merged, self._merged = self._merged, []
        self._compare_names()
        QTimer.singleShot(_AFTER_PAINTING_MS, garbage.tidy)
        if chosen and not self._shown:
            self._shown = True
            if observations.observed_in(chosen):
                self.observed.emit(observations.subject_of(chosen, self._entries.entries()))
            else:
                self.arrived.emit(chosen)
        if merged:
            self.marked.emit(merged)

    def _on_merged(self, known: Entry) -> None:
        self._summary.merged.append((known.also[-1].label(), known.name))
        self._merged.append(known)

    def _on_searched(self, folder: str, files: int, whole: bool) -> None:
        self._summary.folders.append((Path(folder).name, files, whole))
        self.folder = folder
        self.searched.emit(folder)

    def _on_finished(self, done: int) -> None:
        told, self._summary = self._summary, Summary()
        told.files = done
        self.finished.emit(SummaryText().sentence(told))

    def _compare_names(self) -> None:
        """A name in another case than another credential has it is often why a call is denied: both are marked.

        What names an entry goes with it, and so does a check that was made elsewhere.
        """
        self._later.stop()
        entries = self._entries.entries()
        marked = observations.pair(entries)
        known = [entry.inspection for entry in entries]
        for entry in entries if len(entries) <= _COMPARED else ():
            others = (inspection for inspection in known if inspection is not entry.inspection)
            found = diagnosis.case_findings(entry.inspection, others)
            if found != entry.beside:
                own = tuple(each for each in entry.findings if each not in entry.beside)
                entry.findings, entry.beside = (*own, *found), found
                marked.append(entry)
        if marked:
            self._entries.changed(*marked)
            self.marked.emit(marked)

    def _on_stalled(self, name: str) -> None:
        self._summary.unread.append((name, self.tr("no answer within five seconds")))
        named = self.tr("“{name}” could not be read within five seconds and was skipped.")
        nameless = self.tr("The file could not be read within five seconds and was skipped.")
        self.refused.emit(named.format(name=visible(name, _LONGEST_NAME)) if name else nameless)


def _is_link(urls: Sequence[QUrl]) -> bool:
    """Return whether the data is a link copied from a browser.

    Its text may contain a credential, so it is read as text.
    """
    return not any(url.isLocalFile() for url in urls)


def is_not_a_file_yet(data: QMimeData) -> bool:
    """Return whether the data stands for a file that its program would still have to write.

    Outlook, Teams and Thunderbird drag attachments like this, beside the subject as text.
    """
    return not data.hasUrls() and any(mark in name for name in data.formats() for mark in _PROMISES)


def _may_be_elsewhere(data: QMimeData) -> bool:
    """Return whether files of the data may be on another computer.

    That is so for files of a file manager where folders of the person are often on the network (Windows). A link is
    text as well: a page in a browser must not choose a server to which Windows then logs in.
    """
    return system.here.HAS_NETWORK_PATHS and not data.hasFormat("text/plain") and not data.hasHtml()


def _local_paths(urls: Iterable[QUrl], network: bool) -> tuple[list[str], bool]:
    """Return the files that can be opened, and whether there was anything else. Ten thousand take a tenth of a second.

    ``network``: files on other computers as well. As text, because the garbage collector, which runs before a thousand
    files are read, looks at each ``Path`` but at no text.
    """
    paths, strange = [], False
    for url in urls:
        path = url.toLocalFile() if url.isLocalFile() else ""
        if not path or "\0" in path or (is_on_network(path) and not network):
            strange = True
        else:
            paths.append(path)
    return paths, strange
