"""Asks for the endpoint of a credential that contains none: a region from the list, or a host name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QFrame, QSizePolicy

from inspector.credential.endpoint.endpoint import host_typed, is_web_page, is_without_cell, probable_host
from inspector.credential.endpoint.regions import CELLS, REGION_NAMES, SUFFIX
from inspector.window.entries.entry import Entry
from inspector.window.entries.typed import TypedTexts
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import column, row
from inspector.window.widgets.choice import Choice
from inspector.window.widgets.plain import PlainLabel

_LEAST_LETTERS = 16


class EndpointChooser(QFrame):
    """An editable list of regions. A region, a cell, a host and the URL of the HTTP API are understood."""

    chosen = Signal(str)
    """An endpoint was chosen; carries a valid host name."""

    def __init__(self) -> None:
        super().__init__()
        self.list = Choice()
        self.list.setEditable(True)
        self.list.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.list.setAccessibleName(self.tr("Endpoint"))
        self.list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.list.setMinimumContentsLength(_LEAST_LETTERS)  # its hosts would make a page at 200 % too wide
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for cell, region in CELLS.items():
            self.list.addItem(f"{cell}{SUFFIX}")
            self.list.setItemData(
                self.list.count() - 1,
                QCoreApplication.translate("Region", REGION_NAMES.get(region, region)),
                Qt.ItemDataRole.ToolTipRole,
            )
        self.list.setCurrentIndex(-1)
        self.use = Button(self.tr("Use this endpoint"), "endpoint")
        self._about = PlainLabel(tone="muted", wrap=True)
        self._problem = PlainLabel(size="small", tone="error", wrap=True)
        self._problem.hide()
        self._typed = TypedTexts()
        self._entry: Entry | None = None
        self._build()
        self.use.clicked.connect(self._on_use)
        self.list.editTextChanged.connect(self._on_edited)
        edit = self.list.lineEdit()
        if edit is not None:
            edit.setAcceptDrops(False)
            edit.setPlaceholderText(self.tr("Region or endpoint"))
            edit.returnPressed.connect(self._on_use)
        completer = self.list.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)

    def _build(self) -> None:
        layout = column("s")
        self.setLayout(layout)
        layout.addWidget(self._about)
        line = row("s")
        line.addWidget(self.list, 1)
        line.addWidget(self.use)
        layout.addLayout(line)
        layout.addWidget(self._problem)

    def show_entry(self, entry: Entry) -> None:
        """Ask for the endpoint of an entry. What was typed for another one is not offered: it is another's endpoint."""
        unknown = self.tr(
            "This credential contains no endpoint, so the destination of its calls is unknown. The "
            "console shows the endpoint next to the key."
        )
        known = self.tr("The console shows the endpoint next to the key.")
        self._about.setText(known if entry.inspection.endpoint else unknown)
        if entry is self._entry:
            return
        if self._entry:
            self._typed.keep(self._entry, "endpoint", self.list.currentText(), "")
        self._entry = entry
        self.list.setEditText(self._typed.of(entry, "endpoint", ""))
        self._problem.hide()

    def ask_again(self, host: str) -> None:
        """Offer a chosen host for correction."""
        self.list.setEditText(host)
        self._problem.hide()
        self.list.setFocus()

    def _on_edited(self, text: str) -> None:
        if not self._problem.isHidden() and not self._trouble(text):
            self._problem.hide()

    def _on_use(self) -> None:
        typed = self.list.currentText()
        trouble, host = self._trouble(typed), host_typed(typed)
        self._problem.setVisible(bool(trouble))
        if trouble or host is None:
            self._problem.setText(trouble)
        else:
            self.chosen.emit(host)

    def _trouble(self, typed: str) -> str:
        """Return why what was typed cannot be an endpoint; an empty text where it can."""
        meant = (probable_host(typed.strip()) or "").lower()
        if is_web_page(meant) or is_without_cell(meant):
            return self.tr(
                "This is an address of Momento's, but no endpoint. The console shows the endpoint next to the key."
            )
        return "" if host_typed(typed) is not None else self.tr("This is neither a host name nor a region.")
