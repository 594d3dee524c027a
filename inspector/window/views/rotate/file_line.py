"""The file that a rotation changes; of several files with the same credential, the choice between them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from inspector.window.entries.folders import paths_apart
from inspector.window.views.rotate.rotation import Rotation
from inspector.window.widgets.card import column, row
from inspector.window.widgets.choice import Choice
from inspector.window.widgets.plain import ElidedLabel, PlainLabel

_SHORTEST = 24


class FileLine(QWidget):
    """Names the file. Each file is changed by itself, so it also says which of them hold the old credential."""

    chosen = Signal(object)
    """The ``Rotation`` of the file that the person chose."""

    def __init__(self) -> None:
        super().__init__()
        self._rotations: list[Rotation] = []
        self._elsewhere: tuple[Rotation, ...] = ()
        self.file = ElidedLabel(size="small", tone="muted", mono=True)
        self.choice = Choice()
        self.choice.setAccessibleName(self.tr("File to change"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(_SHORTEST)
        self.choice.currentIndexChanged.connect(self._on_choice)
        self.label = PlainLabel(self.tr("File:"), tone="muted")
        self.label.setBuddy(self.choice)
        self.left = PlainLabel(tone="muted", wrap=True)
        line = row("s")
        line.addWidget(self.label)
        line.addWidget(self.choice, 1)
        layout = column("xs")
        layout.addWidget(self.file)
        layout.addLayout(line)
        layout.addWidget(self.left)
        self.setLayout(layout)

    def show_rotations(
        self,
        rotations: Sequence[Rotation],
        shown: Rotation,
        elsewhere: Sequence[Rotation] = (),
        *,
        hidden: bool,
    ) -> None:
        """Show the files of one credential. ``hidden`` leaves out their folders.

        ``elsewhere``: those of other entries with the same key, which differ in what stands beside it.
        """
        self._rotations, self._elsewhere = list(rotations), tuple(elsewhere)
        several = len(rotations) > 1
        self.file.setText(shown.shown_place(hidden=hidden))
        self.file.setVisible(not several)
        for part in (self.label, self.choice):
            part.setVisible(several)
        self.left.setVisible(several or bool(elsewhere))
        titles = [self._title(each, hidden=hidden) for each in rotations]
        with QSignalBlocker(self.choice):
            if titles != [self.choice.itemText(at) for at in range(self.choice.count())]:
                self.choice.clear()
                self.choice.addItems(titles)
            self.choice.setCurrentIndex(self._rotations.index(shown))
        self.left.setText(self._sentence(hidden=hidden))

    def _title(self, rotation: Rotation, *, hidden: bool) -> str:
        place = rotation.shown_place(hidden=hidden)
        return self.tr("{file} (written)").format(file=place) if rotation.written else place

    def _sentence(self, *, hidden: bool) -> str:
        every = [*self._rotations, *self._elsewhere]
        ends = paths_apart([each.place.path for each in every])
        names = [
            each.shown_place(hidden=True) if hidden else each.named(end)
            for each, end in zip(every, ends, strict=True)
        ]
        left = [name for each, name in zip(every, names, strict=True) if not each.written]
        begun = any(each.written for each in self._rotations)
        if not left:
            return self.tr("All its files are written.")
        if not begun:
            return self.tr("The same credential was read from several files. Each is changed by itself.")
        return self.tr("The old credential is still in: {files}").format(files=", ".join(left))

    def _on_choice(self, at: int) -> None:
        if 0 <= at < len(self._rotations):
            self.chosen.emit(self._rotations[at])
