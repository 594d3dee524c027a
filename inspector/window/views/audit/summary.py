"""What an audit searched and what it left out, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inspector.audit.tree import LARGEST
from inspector.credential.text.not_read import reason
from inspector.credential.text.shapes import as_name
from inspector.credential.text.visible import visible
from inspector.export.audit import SHALLOW
from inspector.window.background.auditor import End
from inspector.window.text import labels

if TYPE_CHECKING:
    from inspector.audit.model import Audit
    from inspector.credential.text.message import Message
    from inspector.window.background.audit_job import Batch

_NAMED, _LONGEST_NAME = 3, 80


class AuditSummary(QObject):
    """Writes the sentences."""

    def progress(self, batch: Batch, credentials: int) -> str:
        """Return where the search is."""
        parts = [self.tr("%n files searched", "", batch.files)]
        if batch.commits is not None:
            parts.append(self.tr("%n commits searched", "", batch.commits))
        parts.append(self.tr("%n credentials found", "", credentials))
        return self.tr(", ").join(parts)

    def ending(
        self, how: End, why: Message | None, audit: Audit, now: float, *, kept: bool = False
    ) -> tuple[str, str]:
        """Return how a search ended, with its tone. ``now`` is in epoch seconds.

        ``why`` is why git failed; ``kept``: the search did not begin, and ``audit`` is that of an earlier one.
        """
        live = sum(found.is_live(now) for found in audit.found.values())
        tone, text = "ok", self.tr("No Momento credential was found.")
        if live:
            tone, text = (
                "error",
                self.tr("%n credentials have not expired: revoke them and mint new ones.", "", live),
            )
        elif audit.found:
            tone, text = "warning", self.tr("All credentials that were found have expired.")
        reason = {
            End.DONE: "",
            End.CANCELLED: self.tr("Cancelled before the search began.")
            if kept
            else self.tr("Cancelled: this is what was found so far."),
            End.GONE: self.tr("The folder does not exist."),
            End.GIT: self.tr("The git history could not be read. {why}").format(
                why=labels.translate(why) if why else ""
            ),
            End.FAILED: self.tr("The search stopped with a fault of this program."),
        }[how]
        if kept and audit.found:
            reason = self.tr("{reason} What the last search found is kept.").format(
                reason=labels.ended(reason)
            )
        if how is End.DONE and audit.left_out.older_commits:
            reason = labels.translate(SHALLOW)
        if reason:
            text = labels.sentences((reason, text)) if audit.found else reason
            tone = "error" if live else "warning"
        return tone, text

    def found_in(self, folder: str, text: str, *, hidden: bool) -> str:
        """Return what was found with its folder, where another one was chosen since then."""
        if hidden or not folder:
            return self.tr("In the folder that was searched before: {text}").format(text=text)
        return self.tr("In {folder}: {text}").format(folder=visible(as_name(folder)), text=text)

    def left_out(self, batch: Batch) -> list[str]:
        """Return a sentence for each kind of thing that was not searched or not kept; none if nothing was left out."""
        left, told = batch.left_out, []
        if batch.git_problem is not None:
            text = self.tr("Git could not say whether files are tracked or ignored. {why}")
            told.append(text.format(why=labels.translate(batch.git_problem)))
        if left.files:
            told.append(self.tr("%n files were not searched: there are too many.", "", left.files))
        if left.places:
            told.append(self.tr("%n places were not kept: there are too many.", "", left.places))
        if left.folders:
            told.append(self.tr("%n folders could not be listed.", "", left.folders))
        if batch.unread_count:
            told.append(self._unread(batch))
        if left.repositories:
            text = self.tr(
                "%n repositories inside it were left out: audit each by itself.", "", left.repositories
            )
            told.append(text)
        if left.links:
            told.append(self.tr("%n links, pipes or devices were not followed.", "", left.links))
        if batch.binary:
            told.append(self.tr("%n files that are no text were left alone.", "", batch.binary))
        return told

    def _unread(self, batch: Batch) -> str:
        named = [
            f"{visible(as_name(file), _LONGEST_NAME)} ({labels.bare(labels.translate(reason(why, LARGEST)))})"
            for file, why in batch.unread[:_NAMED]
        ]
        text = self.tr("%n files could not be read: {files}", "", batch.unread_count)
        more = self.tr(", …") if batch.unread_count > len(named) else ""
        return text.format(files=self.tr(", ").join(named) + more)
