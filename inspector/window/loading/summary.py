"""What came of loading files: how many were read, which were not and why, and which were loaded already."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from inspector.credential.model.inspection import Inspection
from inspector.credential.text.visible import visible
from inspector.window.text import labels

_NAMED = 3
"""The most files that are named in the message; the entries in the list say the rest."""
_LONGEST_NAME = 60
_UNREAD = frozenset({"form.unreadable", "form.too-large"})


@dataclass(slots=True)
class Summary:
    """Filled while files are loaded."""

    files: int = 0
    """How many files were looked at."""
    folders: list[tuple[str, int, bool]] = field(default_factory=list)
    """The folders that were searched: name, number of files, and whether these are all."""
    credentials: int = 0
    """How many credentials were found, those already loaded among them."""
    unread: list[tuple[str, str]] = field(default_factory=list)
    """The names of files that could not be read, and why."""
    merged: list[tuple[str, str]] = field(default_factory=list)
    """Where a credential was found again, and the entry it belongs to."""

    def note(self, inspection: Inspection) -> None:
        """Count an inspection, or note that its file was not read."""
        problem = next((found for found in inspection.breaks if found.code in _UNREAD), None)
        if problem is not None and inspection.source.name:
            self.unread.append((inspection.source.name, labels.translate(problem.detail)))
        else:
            self.credentials += 1


class SummaryText(QObject):
    """Writes a summary as one message for the status bar."""

    def sentence(self, summary: Summary) -> str:
        """Return the message; empty if the entries themselves say all of it."""
        said = [self._searched(*folder) for folder in summary.folders]
        if summary.folders and not summary.credentials:
            said.append(self.tr("No credential was found."))
        alone = summary.files - sum(1 + files for _name, files, _whole in summary.folders)
        if alone > (0 if summary.folders else 1):
            said.append(self.tr("%n files read.", None, alone - len(summary.unread)))
        if summary.credentials > 1 and summary.credentials != alone - len(summary.unread):
            said.append(self.tr("%n credentials found.", None, summary.credentials))
        if summary.unread:
            parts = [f"{visible(name, _LONGEST_NAME)} ({labels.bare(why)})" for name, why in summary.unread]
            said.append(self.tr("Not read: {files}.").format(files=self._listed(parts)))
        if summary.merged and summary.files > 1:
            pair = self.tr("{file} in {entry}")
            parts = [
                pair.format(file=visible(name, _LONGEST_NAME), entry=visible(into, _LONGEST_NAME))
                for name, into in summary.merged
            ]
            text = self.tr("%n were already loaded: {files}.", None, len(parts))
            said.append(text.format(files=self._listed(parts)))
        return labels.sentences(said)

    def _searched(self, name: str, files: int, whole: bool) -> str:
        text = self.tr("%n files searched in “{folder}”.", None, files)
        if not whole:
            text = self.tr("Only the first %n files searched in “{folder}”.", None, files)
        return text.format(folder=visible(name, _LONGEST_NAME))

    def _listed(self, parts: list[str]) -> str:
        named = self.tr(", ").join(parts[:_NAMED])
        rest = len(parts) - _NAMED
        return self.tr("{named} and %n more", None, rest).format(named=named) if rest > 0 else named
