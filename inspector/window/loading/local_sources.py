"""Credentials on this computer, by name: environment variables and the profiles of the Momento CLI.

Facts: the SDKs read ``MOMENTO_API_KEY`` and ``MOMENTO_ENDPOINT``, older programs ``MOMENTO_AUTH_TOKEN``; the CLI
keeps its profiles in ``credentials`` in ``~/.momento``, or in the folder that ``MOMENTO_CONFIG_DIR`` names.
"""

from __future__ import annotations

import os
import threading
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.credential.files import read_file
from inspector.credential.model.inspection import Source
from inspector.credential.replacing.profiles import profile_spans
from inspector.credential.text.message import Message
from inspector.process import system
from inspector.process.descriptors import spare_descriptors

VARIABLES = ("MOMENTO_API_KEY", "MOMENTO_AUTH_TOKEN")
ENDPOINT_VARIABLE = "MOMENTO_ENDPOINT"
_QUIET_MS = 3_000


def environment_names() -> list[str]:
    """Return the names of the variables that are set. Their values are not read."""
    return [name for name in VARIABLES if name in os.environ]


def has_endpoint_variable() -> bool:
    """Return whether ``MOMENTO_ENDPOINT`` is set, which a v2 key needs."""
    return ENDPOINT_VARIABLE in os.environ


def environment_text(name: str) -> tuple[str, Source]:
    """Return the value of a variable with the endpoint that the SDKs read with it, and its source.

    They are joined as the system does it, by NUL: quotes and comments in them are part of the value. It is settings, as
    a file is, but one without a name.
    """
    value, endpoint = os.environ.get(name, ""), os.environ.get(ENDPOINT_VARIABLE, "")
    if not endpoint or name != VARIABLES[0] or not value.strip():
        return value, Source(variable=name)
    text = f"{name}={value}\0{ENDPOINT_VARIABLE}={endpoint}\0"
    return text, Source("", variable=name)


def profiles_file() -> Path:
    """Return the path of the CLI's credentials file."""
    folder = os.environ.get("MOMENTO_CONFIG_DIR")
    return (Path(folder) if folder else Path.home() / ".momento") / "credentials"


def sections(text: str) -> dict[str, str]:
    """Return the profiles of a credentials file: name and text of each section."""
    return {name: text[start:end] for name, (start, end) in profile_spans(text).items()}


class ProfileNames(QObject):
    """Reads the names of the profiles in a daemon thread: the home folder may be on an unreachable network drive."""

    found = Signal(list)
    """The names; an empty list if there is no such file."""
    failed = Signal(object)
    """Why the file could not be read: a ``Message``, or ``None`` if the drive did not answer."""

    _read = Signal(int, list, object)

    def __init__(self) -> None:
        super().__init__()
        self._asked = 0
        self._watch = QTimer(self)
        self._watch.setSingleShot(True)
        self._watch.setInterval(_QUIET_MS)
        self._watch.timeout.connect(self._on_quiet)
        self._read.connect(self._on_read)

    def look(self, file: Path) -> None:
        """Read the names from a file."""
        self._asked += 1
        self._watch.start()
        threading.Thread(target=self._work, args=(self._asked, file), daemon=True, name="profiles").start()

    def _work(self, asked: int, file: Path) -> None:
        problem: Message | None = None
        names: list[str] = []
        if file.exists():
            with spare_descriptors():
                read = read_file(file, network=system.here.HAS_NETWORK_PATHS)
            names = list(sections(read.text))
            problem = read.problem.detail if read.problem else None
        self._read.emit(asked, names, problem)

    def _on_read(self, asked: int, names: list[str], problem: Message | None) -> None:
        if asked != self._asked:
            return
        self._watch.stop()
        if problem is None:
            self.found.emit(names)
        else:
            self.failed.emit(problem)

    def _on_quiet(self) -> None:
        self._asked += 1
        self.failed.emit(None)
