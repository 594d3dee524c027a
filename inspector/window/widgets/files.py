"""File dialogs, and reading and writing files in background threads."""

from __future__ import annotations

import contextlib
import os
import stat
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QMimeData, QObject, QSettings, Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QFileDialog, QHeaderView, QLineEdit, QToolButton, QTreeView, QWidget

from inspector.credential.text.paths import is_on_network
from inspector.credential.text.secret import Secret
from inspector.process.descriptors import spare_descriptors
from inspector.process.private_file import write_private
from inspector.process.write_faults import why_not_written
from inspector.window.look import theme
from inspector.window.widgets import deletion

_BUTTON_ICONS = {
    "backButton": "chevron-left",
    "forwardButton": "chevron-right",
    "toParentButton": "up",
    "newFolderButton": "add",
    "listModeButton": "list",
    "detailModeButton": "table",
}
"""Icons for the buttons of Qt's own file dialog, whose black arrows cannot be seen in the dark theme."""


_MISSING_IN_QT = (
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Shortcut"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"),
)
"""Kinds of files in Qt's own dialog. Qt's Japanese catalogue lacks them, so that it finds them in the program's."""


def ask_open(
    parent: QWidget,
    title: str,
    chosen: Callable[[list[Path]], None],
    *,
    kind: str = "",
    several: bool = False,
) -> None:
    """Ask for one or several files to read. ``kind`` is a name filter in Qt's notation."""
    dialog = _dialog(parent, title, kind)
    mode = QFileDialog.FileMode
    dialog.setFileMode(mode.ExistingFiles if several else mode.ExistingFile)
    dialog.filesSelected.connect(lambda names: chosen([Path(name) for name in names]))
    dialog.open()


def ask_folder(parent: QWidget, title: str, chosen: Callable[[list[Path]], None]) -> None:
    """Ask for a folder to read."""
    dialog = _dialog(parent, title, "")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    # where a path was typed Qt names the folder that is shown as well, before the typed one
    dialog.filesSelected.connect(lambda names: chosen([Path(name) for name in names[-1:]]))
    dialog.open()


def ask_save(
    parent: QWidget,
    title: str,
    chosen: Callable[[Path], None],
    *,
    name: str,
    kind: str,
    end: str,
) -> None:
    """Ask where to write. ``name`` is proposed; ``kind`` is a name filter in Qt's notation.

    The first ending of the chosen type is appended to a name without a dot, at first ``end``.
    """
    dialog = _dialog(parent, title, kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(end)
    dialog.selectNameFilter(next((each for each in dialog.nameFilters() if _ending(each) == end), ""))
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(_ending(chosen) or end))
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda place: chosen(Path(place)))
    dialog.open()


def _ending(kind: str) -> str:
    """The first ending that a name filter names, without its dot; empty for all files."""
    return kind.partition("(*.")[2].split(" ")[0].rstrip(")")


def _dialog(parent: QWidget, title: str, kind: str) -> QFileDialog:
    """Return a dialog that remembers no folder and is deleted when it is closed, with the key it may hold.

    Where the system has no dialog of its own, Qt's writes folder and history to ``QtProject.conf`` and offers to rename
    and delete files. Its settings are sent to where no file can be, and it is read-only. (Native settings have no path
    on Windows and macOS, whose dialogs are their own.)
    """
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    dialog = QFileDialog(parent, title)
    dialog.setOption(QFileDialog.Option.ReadOnly)
    deletion.delete_when_done(dialog)
    dialog.setHistory([])
    # Qt's Japanese catalogue lacks these two.
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, QCoreApplication.translate("Files", "Look in:"))
    dialog.setLabelText(
        QFileDialog.DialogLabel.FileType, QCoreApplication.translate("Files", "Files of &type:")
    )
    if kind:
        dialog.setNameFilter(kind)
    name_edit = dialog.findChild(QLineEdit, "fileNameEdit")
    if name_edit is not None:
        name_edit.setValidator(_WithoutNul(name_edit))
    table = dialog.findChild(QTreeView, "treeView")
    if table is not None:
        _fit_columns(table.header())
    for name, icon in _BUTTON_ICONS.items():
        button = dialog.findChild(QToolButton, name)
        if button is not None:  # a system's own dialog has none
            button.setIcon(theme.icon(icon))
    return dialog


def _fit_columns(head: QHeaderView) -> None:
    """Give size, kind and date the room that their texts need, and the name the rest."""
    head.setResizeContentsPrecision(0)  # of the rows in view
    for column in range(head.count()):
        head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    head.setStretchLastSection(False)
    head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)


class _WithoutNul(QValidator):
    """Drops NUL from a pasted name, which no system allows; Qt would complain of it on standard error."""

    def validate(self, name: str, at: int) -> tuple[QValidator.State, str, int]:
        """Return the name without NUL and the cursor's place in it."""
        kept = name.replace("\0", "")
        return QValidator.State.Acceptable, kept, at - name[:at].count("\0")


class Files(QObject):
    """Reads and writes in daemon threads: an unreachable network drive must not block the window or its end."""

    read_ended = Signal(str, bytes, str)
    """File name, content, and the error: ``unreadable``, ``large`` or empty."""
    write_ended = Signal(str, str)
    """File name and the value of a :class:`NotWritten`, or empty. For a secret that of a :class:`Written` instead."""

    def read(self, path: Path, largest: int) -> None:
        """Read a file of at most ``largest`` bytes."""
        self._start(lambda: self.read_ended.emit(path.name, *content_of(path, largest)))

    def write(self, path: Path, make: Callable[[], str]) -> None:
        """Write a text that is not secret, completely or not at all; ``make`` returns it in the thread."""
        self.write_bytes(path, lambda: make().encode(errors="backslashreplace"))

    def write_bytes(self, path: Path, make: Callable[[], bytes]) -> None:
        """Write bytes that are not secret, completely or not at all; ``make`` returns them in the thread."""
        self._start(lambda: self.write_ended.emit(path.name, _written(path, make)))

    def write_secret(self, path: Path, secret: Secret) -> None:
        """Write a secret completely or not at all, into a file that only its owner can read, if its drive allows."""
        self._start(lambda: self.write_ended.emit(path.name, write_private(path, secret.reveal()).value))

    def _start(self, work: Callable[[], None]) -> None:
        threading.Thread(target=work, name="file", daemon=True).start()


def content_of(path: Path, largest: int) -> tuple[bytes, str]:
    """Return what is in a file of at most ``largest`` bytes, and the error: ``unreadable``, ``large`` or empty."""
    try:
        if not path.is_file():  # opening a pipe would block until its other end is opened
            return b"", "unreadable"
        with spare_descriptors(), path.open("rb") as file:
            content = file.read(largest + 1)
    except (OSError, ValueError):  # ValueError: a name that the system cannot have
        return b"", "unreadable"
    return (b"", "large") if len(content) > largest else (content, "")


def _written(path: Path, make: Callable[[], bytes]) -> str:
    """Write a file; return the value of a :class:`NotWritten`, or nothing."""
    content = make()
    try:
        with spare_descriptors():
            if path.exists() and not path.is_file():  # a pipe or a device, which nothing can replace
                path.write_bytes(content)
            else:
                _replace(path.resolve(), content)
    except (OSError, ValueError) as error:  # as in `content_of`
        return why_not_written(path, error).value
    return ""


def _replace(path: Path, text: bytes) -> None:
    """Write beside the file, then put it in its place: with a full disk the old one stays. Raises ``OSError``."""
    beside = path.with_name(f".{os.urandom(8).hex()}.part")
    try:
        with beside.open("xb") as file:
            file.write(text)
        if path.exists():
            beside.chmod(stat.S_IMODE(path.stat().st_mode))
        beside.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise


def dropped_path(data: QMimeData) -> str:
    """Return the path of the first local file or folder of a drop; empty without one."""
    found = (url.toLocalFile() for url in data.urls() if url.isLocalFile())
    return next((path for path in found if path and not is_on_network(path)), "")
