"""The dialogs of the scopes saved by name: the list, and the name of a new one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from inspector.credential.permissions.sentences import rule_sentence
from inspector.credential.scopes.scope import Scope
from inspector.credential.scopes.scope_json import write_scope
from inspector.export.not_written import not_written
from inspector.window import action_table
from inspector.window.look.theme import scaled, space
from inspector.window.pages.mint.saved_scopes import SavedScopes
from inspector.window.pages.mint.scope_folder import LONGEST_NAME, SavedScope, holds_secret, name_from
from inspector.window.text import labels, scope_labels
from inspector.window.widgets import deletion
from inspector.window.widgets.buttons import Button
from inspector.window.widgets.card import Banner, row
from inspector.window.widgets.dialog import ScrollingDialog
from inspector.window.widgets.fields.in_place import edit_in_place
from inspector.window.widgets.fields.line_edit import LineEdit
from inspector.window.widgets.files import Files, ask_open, ask_save
from inspector.window.widgets.flow import Flow
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.question_dialog import NotWrittenDialog, QuestionDialog

_WIDTH, _LIST_HEIGHT = 560, 220
_MOST_RULES = 3


class NameDialog(ScrollingDialog):
    """Asks what to call a scope. A name that is taken replaces that scope, and the button says so."""

    def __init__(self, over: QWidget, saved: SavedScopes, scope: Scope) -> None:
        super().__init__(over, _WIDTH)
        self._saved, self._scope = saved, scope
        self.setWindowTitle(self.tr("Save this scope as"))
        deletion.delete_when_done(self)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.name = LineEdit(self.tr("Name of the scope"), longest=LONGEST_NAME, name="scope.name")
        self.note = PlainLabel(size="small", tone="muted", wrap=True)
        self.agree = Button(self.tr("Save"), "save", primary=True)
        self.agree.setObjectName("agree")
        self.agree.setDefault(True)
        cancel = Button(self.tr("Cancel"))
        outer = QVBoxLayout()
        outer.setContentsMargins(space("xl"), space("xl"), space("xl"), space("l"))
        outer.setSpacing(space("m"))
        outer.addWidget(PlainLabel(self.windowTitle(), size="title", bold=True))
        outer.addWidget(self.name)
        outer.addWidget(self.note)
        outer.addStretch(1)
        buttons = row("s")
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.agree)
        outer.addLayout(buttons)
        self.set_contents(outer)
        cancel.clicked.connect(self.reject)
        self.agree.clicked.connect(self.accept)
        self.accepted.connect(lambda: saved.save(name_from(self.name.text()), scope))
        self.name.textChanged.connect(self._show)
        self._show()
        self.name.setFocus()

    def _show(self) -> None:
        name = name_from(self.name.text())
        known, secret = self._saved.called(name), holds_secret(self._scope, name)
        self.agree.setText(self.tr("Replace") if known else self.tr("Save"))
        self.agree.setEnabled(bool(name) and not secret)
        self.note.set_tone("error" if secret else "muted")
        if secret:
            self.note.setText(self._saved.secret_sentence())
        elif known:
            self.note.setText(self.tr("“{name}” exists and will be replaced.").format(name=known.name))
        else:
            self.note.setText(self.tr("Kept on this computer, readable by you only. It contains no secret."))


class ScopesDialog(ScrollingDialog):
    """The list of saved scopes. Enter uses one, F2 renames it, Delete deletes it."""

    scope_chosen = Signal(object)
    keep_wanted = Signal()
    """Asks to save the scope in the form by name."""

    def __init__(self, over: QWidget, saved: SavedScopes) -> None:
        super().__init__(over, _WIDTH)
        self._saved = saved
        self._files = Files()
        self._shown: tuple[SavedScope, ...] = ()
        self.setWindowTitle(self.tr("Saved scopes"))
        deletion.delete_when_done(self)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.list = QListWidget()
        self.list.setObjectName("scopes.list")
        self.list.setAccessibleName(self.windowTitle())
        self.list.setEditTriggers(QListWidget.EditTrigger.EditKeyPressed)
        self.list.setMinimumHeight(scaled(_LIST_HEIGHT))
        self.detail = PlainLabel(size="small", tone="muted", wrap=True)
        self.problems = Banner()
        self.outcome = Banner()
        self.use_button = Button(self.tr("Use"), "tick", primary=True)
        self.keep_button = Button(self.tr("Save this scope as…"), "add")
        self.rename_button = Button(self.tr("Rename"), "edit")
        self.delete_button = Button(self.tr("Delete…"), "trash")
        self.export_button = Button(self.tr("Export…"), "save")
        self.import_button = Button(self.tr("Import…"), "open")
        self.close_button = Button(self.tr("Close"))
        self._build()
        self._wire()
        self._show()
        saved.look()
        self.list.setFocus()

    def _build(self) -> None:
        outer = QVBoxLayout()
        outer.setContentsMargins(space("xl"), space("xl"), space("xl"), space("l"))
        outer.setSpacing(space("m"))
        outer.addWidget(PlainLabel(self.windowTitle(), size="title", bold=True))
        outer.addWidget(self.list, 1)
        outer.addWidget(self.detail)
        outer.addWidget(self.problems)
        outer.addWidget(self.outcome)
        changes = Flow()
        for button in (
            self.keep_button,
            self.rename_button,
            self.delete_button,
            self.export_button,
            self.import_button,
        ):
            changes.add(button)
        outer.addWidget(changes)
        buttons = row("s")
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.use_button)
        outer.addLayout(buttons)
        self.set_contents(outer)

    def _wire(self) -> None:
        acts: dict[Button, Callable[[], object]] = {
            self.use_button: self._use,
            self.keep_button: self.keep_wanted.emit,
            self.rename_button: lambda: edit_in_place(self.list, self.list.currentIndex()),
            self.delete_button: self._ask_delete,
            self.export_button: self._ask_export,
            self.import_button: self._ask_import,
            self.close_button: self.reject,
        }
        for button, act in acts.items():
            button.clicked.connect(act)
        remove = QAction(self.tr("Delete…"), self.list)
        remove.setShortcuts([QKeySequence(key) for key in action_table.removal_keys()])
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(self._ask_delete)
        self.list.addAction(remove)
        self.list.itemActivated.connect(self._use)
        self.list.currentRowChanged.connect(self._show_one)
        self.list.itemChanged.connect(self._on_renamed)
        self._saved.changed.connect(self._show)
        self._saved.kept.connect(self._select)
        self._saved.told.connect(self._tell)
        self._files.write_ended.connect(self._on_written)

    def current(self) -> SavedScope | None:
        """Return the scope that is selected in the list."""
        at = self.list.currentRow()
        return self._shown[at] if 0 <= at < len(self._shown) else None

    def _show(self) -> None:
        """Show the list again, with the same scope selected or the one in its place."""
        before, at = self.current(), max(self.list.currentRow(), 0)
        self._shown = self._saved.scopes
        self.list.blockSignals(True)
        self.list.clear()
        for each in self._shown:
            item = QListWidgetItem(each.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addItem(item)
        self.list.blockSignals(False)
        files = [each.file for each in self._shown]
        same = files.index(before.file) if before and before.file in files else at
        self.list.setCurrentRow(min(same, len(files) - 1))
        self._show_one()
        self.problems.show_text("warning", self._saved.problems())

    def _select(self, file: Path) -> None:
        """Select the scope that was just saved: it is the one that was meant."""
        files = [each.file for each in self._shown]
        if file in files:
            self.list.setCurrentRow(files.index(file))

    def _show_one(self) -> None:
        one = self.current()
        for button in (self.use_button, self.rename_button, self.delete_button, self.export_button):
            button.setEnabled(one is not None)
        if one:
            self.detail.setText(self._summary(one.scope))
        elif self._saved.shelf is None:
            self.detail.setText(self.tr("Reading…"))
        elif self._saved.shelf.closed:
            self.detail.setText("")  # the banner says why there are none
        else:
            self.detail.setText(
                self.tr("No scope is saved yet. Save the one in the form here or in the menu Template.")
            )

    def _tell(self, text: str, tone: str) -> None:
        self.outcome.show_text(tone, text)
        QTimer.singleShot(
            0, self, self._show
        )  # a refused name goes back to what it was, once its editor has closed

    def _use(self) -> None:
        one = self.current()
        if one:
            self.scope_chosen.emit(one.scope)
            self.accept()

    def _on_renamed(self, item: QListWidgetItem) -> None:
        at, name = self.list.row(item), name_from(item.text())
        if 0 <= at < len(self._shown):
            if name and name != self._shown[at].name:
                self._saved.rename(self._shown[at], name)
            else:
                QTimer.singleShot(0, self, self._show)

    def _ask_delete(self) -> None:
        one = self.current()
        if one is None:
            return
        dialog = QuestionDialog(self, self.tr("Delete this scope?"), self.tr("Delete"), danger=True)
        dialog.body.addWidget(PlainLabel(one.name, wrap=True, bold=True))
        dialog.accepted.connect(lambda: self._saved.delete(one))
        dialog.open()

    def _ask_export(self) -> None:
        one = self.current()
        if one is None:
            return
        text = write_scope(one.scope, one.name)
        ask_save(
            self,
            self.tr("Export the scope"),
            lambda path: self._files.write(path, lambda: text),
            name="scope.json",
            kind=self.tr("Scopes (*.json)"),
            end="json",
        )

    def _ask_import(self) -> None:
        kind = self.tr("Scopes (*.json)")
        ask_open(self, self.tr("Import a scope"), lambda paths: self._saved.take(paths[0]), kind=kind)

    def _on_written(self, name: str, problem: str) -> None:
        if problem:
            NotWrittenDialog(self, name, problem, self._ask_export).open()
            self._tell(labels.translate(not_written(name, problem)), "error")
        else:
            self._tell(self.tr("{name} was saved.").format(name=name_from(name)), "ok")

    def _summary(self, scope: Scope) -> str:
        """Return the first rules of a scope as sentences, how many more there are, and its lifetime."""
        lines = [labels.translate(rule_sentence(rule)) for rule in scope.rules[:_MOST_RULES]]
        more = len(scope.rules) - _MOST_RULES
        if more > 0:
            lines.append(self.tr("%n more rules", None, more))
        lines.append(scope_labels.life_sentence(scope.valid_for_seconds))
        return "\n".join(lines)
