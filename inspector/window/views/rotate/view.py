"""The Rotate view: a new credential takes the place of the old one in its file, step by step."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Self

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from inspector.credential.text.message import Message, message
from inspector.credential.text.visible import visible
from inspector.process.replaced_file import HeldFile
from inspector.window.background.beside import Beside
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.entries.model import Entries
from inspector.window.views.rotate.file_card import FileCard
from inspector.window.views.rotate.file_line import FileLine
from inspector.window.views.rotate.new_card import NewCard
from inspector.window.views.rotate.obtaining import Obtaining
from inspector.window.views.rotate.old_card import OldCard
from inspector.window.views.rotate.plan import Plan, plan, undo, write
from inspector.window.views.rotate.rotation import NOTHING, Rotation, Told
from inspector.window.views.rotate.rotations import Rotations
from inspector.window.views.rotate.trying import Trying
from inspector.window.views.view import View
from inspector.window.widgets.card import column
from inspector.window.widgets.drafts import take_drafts
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.scroll import VerticalArea

_SLOW: Told = (
    "warning",
    message("RotateView", "The drive has not answered for five seconds. Still waiting…"),
)
"""Goes when the drive answers."""
_WRITTEN = message(
    "RotateView", "Written at {time}. Undo puts the old content back until the old credential is removed."
)
_UNDONE = message("RotateView", "Undone. The file holds again what it held before.")
_KEPT = message("RotateView", "The file is written. Undo that before you choose another credential.")
_READ_AGAIN = message("RotateView", "The file was read again. Above is the change in what it holds now.")


class RotateView(View):
    """Shows the rotation of one entry. Others are kept, so that they can be undone, until their entry is removed."""

    def __init__(self, entries: Entries, operations: Operations) -> None:
        super().__init__(self.tr("Rotate"))
        self._entries = entries
        self.rotations = Rotations()
        self._shown: Rotation | None = None
        self._hidden = False
        self._title = PlainLabel(wrap=True, bold=True)
        self.file_line = FileLine()
        self.new_card, self.file_card, self.old_card = NewCard(), FileCard(), OldCard(operations)
        self._beside = Beside(self)
        self._writing = Beside(self)
        """Its results are never dropped: they say what the file holds."""
        self._obtaining = Obtaining(self, self.new_card, operations)
        self._trying = Trying(self, operations, self._writing)
        self._fill()
        self._wire()

    def _fill(self) -> None:
        inner = QWidget()
        layout = column("m")
        inner.setLayout(layout)
        for part in (self._title, self.file_line, self.new_card, self.file_card, self.old_card):
            layout.addWidget(part)
        layout.addStretch(1)
        self.area = VerticalArea(inner)
        self.body.addWidget(self.area, 1)

    def _wire(self) -> None:
        file = self.file_card
        self.file_line.chosen.connect(self._show)
        self.new_card.chosen.connect(self._on_chosen)
        self._obtaining.obtained.connect(self._take)
        self._obtaining.announced.connect(self.announced)
        file.everywhere_chosen.connect(self._on_everywhere)
        file.write_wanted.connect(self._write)
        file.reading_wanted.connect(self._read_again)
        file.undo_wanted.connect(self._undo)
        file.test_wanted.connect(self._test)
        self._trying.changed.connect(self._on_tried)
        self.old_card.revoked.connect(self._on_revoked)
        for beside in (self._beside, self._writing):
            beside.slow.connect(self._on_slow)
            beside.failed.connect(self._render)
        for signal in (self._entries.rowsInserted, self._entries.rowsRemoved, self._entries.modelReset):
            signal.connect(self._on_model)

    def rotate(self, entry: Entry) -> None:
        """Show the rotation of an entry that came from a file."""
        self._show(self.rotations.shown_of(entry))
        self.area.verticalScrollBar().setValue(0)
        self.new_card.choice.setFocus()

    def _show(self, rotation: Rotation) -> None:
        self.rotations.show(rotation)
        self._shown = rotation
        self._obtaining.serve(rotation)
        self._plan()

    def take_over(self, before: Self) -> None:
        """Go on with the rotations of another window."""
        self.rotations = before.rotations
        if before._shown:
            take_drafts(before.new_card, self.new_card)
            self.rotate(before._shown.entry)

    def is_busy(self) -> bool:
        """Return whether a file is being written, or a credential made or tried."""
        return self._is_busy() or self._obtaining.busy

    def hide_details(self, hide: bool) -> None:
        """Mask hosts and the folder of the file."""
        self._hidden = hide
        self._render()

    # The new credential

    def _take(self, rotation: Rotation, entry: Entry) -> None:
        if rotation.written is None:
            rotation.new = entry
            rotation.forget_plan()
        if rotation is self._shown:
            self._plan(then=self.file_card.write_button)

    def _on_chosen(self, entry: Entry | None) -> None:
        rotation = self._shown
        if rotation is None:
            return
        if rotation.written is not None:
            self._obtaining.tell(("warning", _KEPT))
            self._obtaining.offer()
            return
        self._obtaining.tell(NOTHING)
        rotation.new = entry
        rotation.forget_plan()
        self._plan()

    # The file

    def _plan(self, then: QWidget | None = None, told: Told = NOTHING) -> None:
        """Find the change again. Once it is found, ``then`` gets the focus and ``told`` is said."""
        rotation = self._shown
        if rotation is None or rotation.written is not None:
            self._render()
            return
        place, everywhere = rotation.place, rotation.everywhere
        old, new = rotation.entry.as_in_file(), rotation.new.inspection if rotation.new else None

        def done(found: Plan | Message | None) -> None:
            if not isinstance(found, Message) and rotation.file_told[1] == rotation.refused:
                rotation.file_told = NOTHING  # the file could not be read, and now it could
            rotation.found(found.held if isinstance(found, Plan) else None)
            rotation.planned = found if isinstance(found, Plan) else None
            rotation.refused = found if isinstance(found, Message) else None
            if told[1] and rotation.refused is None:
                rotation.file_told = told
            if told[1]:
                self.announced.emit(rotation.words(("info", rotation.refused or told[1])))
            self._bring(then if rotation.planned else self.file_card.again_button if then else None, then)

        self._run(self._beside, lambda: plan(place, old, new, everywhere=everywhere), done)

    def _read_again(self) -> None:
        """Read the file again, because it may be back or writable now."""
        rotation = self._shown
        if rotation is None or rotation.written is not None or self._is_busy():
            return
        rotation.forget_plan()
        self._plan(then=self.file_card.write_button, told=("info", _READ_AGAIN))

    def _on_everywhere(self, everywhere: bool) -> None:
        if self._shown:
            self._shown.everywhere = everywhere
            self._plan()

    def _write(self) -> None:
        rotation = self._shown
        planned = rotation.planned if rotation else None
        if rotation is None or planned is None or rotation.written is not None or self._is_busy():
            return

        def done(found: HeldFile | Message) -> None:
            if isinstance(found, Message):
                self._begin_again(rotation, ("error", found))
            else:
                rotation.move(found)
                rotation.written_at = time.time()
                rotation.file_told = ("ok", _WRITTEN)
                self._bring(self.file_card.test_button, self.file_card.file_banner)
            self.announced.emit(rotation.words(rotation.file_told))

        self._run(self._writing, lambda: write(planned), done)

    def _undo(self) -> None:
        rotation = self._shown
        planned, written = (rotation.planned, rotation.written) if rotation else (None, None)
        if rotation is None or planned is None or written is None or self._is_busy():
            return

        def done(found: HeldFile | Message) -> None:
            rotation.test_told = NOTHING
            if isinstance(found, Message):
                rotation.file_told = ("error", found)
            else:
                rotation.move(None, undone=found)
                self._begin_again(rotation, ("ok", _UNDONE))
            self.announced.emit(rotation.words(rotation.file_told))

        self._run(self._writing, lambda: undo(planned, written), done)

    def _begin_again(self, rotation: Rotation, told: Told) -> None:
        """Find the change in what the file holds now, so that it can be written after all."""
        rotation.forget_plan()
        rotation.file_told = told
        if rotation is self._shown:
            self._plan(then=self.file_card.write_button)

    def _bring(self, button: QWidget | None, part: QWidget | None) -> None:
        """Give a button the focus, and scroll to a part, once both are as they will be."""
        if button is None or part is None:
            return

        def bring() -> None:
            button.setFocus()
            self.area.show_part(part if part.isVisible() else button)

        QTimer.singleShot(0, button, bring)

    def _test(self) -> None:
        if self._shown and not self._is_busy():
            self._trying.start(self._shown)
            self._render()

    def _run(self, beside: Beside, work: Callable[[], object], done: Callable[..., object]) -> None:
        def ended(found: object) -> None:
            if self._shown and self._shown.file_told is _SLOW:
                self._shown.file_told = NOTHING
            done(found)
            self._render()

        beside.start("rotate", work, ended)
        self._render()

    def _is_busy(self) -> bool:
        return self._beside.busy or self._writing.busy or self._trying.busy

    def _on_tried(self, rotation: Rotation) -> None:
        self.announced.emit(rotation.words(rotation.test_told))
        self._render()
        if not self._is_busy():
            self._bring(self.file_card.test_button, self.file_card.test_banner)

    def _on_revoked(self, rotation: Rotation) -> None:
        self.announced.emit(rotation.words(rotation.old_told))
        self._render()

    def _on_slow(self) -> None:
        if self._shown:
            self._shown.file_told = _SLOW
            self._render()

    # What is shown

    def _on_model(self) -> None:
        """Forget rotations, with the secrets in them, whose credential was removed."""
        loaded = set(self._entries.entries())
        self.rotations.forget_unloaded(loaded)
        if self._shown and self._shown.entry not in loaded:
            self._obtaining.cancel()
            self._beside.drop()
            self._shown = None
            self._obtaining.serve(None)
            QTimer.singleShot(0, self, self._leave)  # once another entry, or none, is the shown one
        if self.isVisible():
            self._obtaining.offer()
        self._render()

    def _leave(self) -> None:
        if self.isVisible() and self._shown is None:
            self.closed.emit()

    def _render(self) -> None:
        rotation = self._shown
        self.area.setVisible(rotation is not None)
        if rotation is None:
            return
        name, files = visible(rotation.entry.name, 60), self.rotations.of(rotation.entry)
        self._title.setText(self.tr("Replace “{name}” in its file").format(name=name))
        others = self.rotations.elsewhere(rotation.entry, self._entries.entries())
        self.file_line.show_rotations(files, rotation, others, hidden=self._hidden)
        self.file_card.show_rotation(rotation, busy=self._is_busy(), hidden=self._hidden)
        self.old_card.show_rotation(rotation, busy=self._is_busy())
