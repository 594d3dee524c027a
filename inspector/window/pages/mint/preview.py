"""The scope next to its form: in words, as JSON that can be edited, and as SDK code."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtGui import QIcon, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTabWidget, QTextEdit, QWidget

from inspector.credential.permissions.sentences import rule_sentence
from inspector.credential.scopes.problems import Purpose
from inspector.credential.scopes.scope import MAX_SECONDS, Scope
from inspector.credential.scopes.scope_json import Misread, read_scope, write_scope
from inspector.credential.scopes.sdk_code import LANGUAGE_NAMES, Language, code
from inspector.window.look import theme
from inspector.window.look.still import StillTabs
from inspector.window.look.theme import scaled, space
from inspector.window.pages.mint.code_edit import CodeEdit
from inspector.window.text import labels, scope_labels
from inspector.window.widgets.buttons import Button, tick_on_click
from inspector.window.widgets.card import Banner, Card, column, row
from inspector.window.widgets.choice import Choice
from inspector.window.widgets.plain import PlainLabel

_LANGUAGES = tuple(Language)
_JSON = 1
"""The place of the tab with the JSON."""


class _Tabs(QTabWidget):
    """As high as the tab that is shown. Qt's are as high as the highest, which would scroll a few words for nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabBar(StillTabs())
        self.currentChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the size for the tab that is shown, at the width that there is. Called by the layout."""
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the least width, and the height for the tab that is shown. Called by the layout."""
        return QSize(super().minimumSizeHint().width(), self._height())

    def heightForWidth(self, width: int) -> int:
        """Return the height for the tab that is shown at this width. Called by the layout."""
        return self._height(width)

    def _height(self, width: int = 0) -> int:
        tab = self.currentWidget()
        layout = tab.layout() if tab else None
        if layout is None:
            return super().sizeHint().height()
        needed = layout.totalHeightForWidth(width or self.width()) if layout.hasHeightForWidth() else -1
        return self.tabBar().sizeHint().height() + max(needed, layout.totalMinimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the lines of wrapped texts. Called by Qt."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()


class Preview(Card):
    """Follows the form. An edit of the JSON is emitted as :attr:`scope_edited`."""

    scope_edited = Signal(object)
    checked = Signal()
    """The JSON was read again: :attr:`is_misread` tells how."""
    text_copied = Signal(str)
    language_chosen = Signal(str)
    """Another language of the code was chosen; carries its :class:`Language`."""

    def __init__(self) -> None:
        super().__init__(self.tr("Preview"))
        self._scope, self._purpose = Scope(), Purpose.DISPOSABLE
        self.is_misread = False
        """Whether the JSON is no scope, so that it says something else than the form."""
        self.tabs = _Tabs()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("The scope in words, as JSON and as code"))
        self.sentences = PlainLabel(wrap=True)
        self.json = _editor(self.tr("The scope as JSON"))
        self.json.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.json_problem = Banner("error")
        """What is wrong in the JSON: outside of the tabs, because it stops the Mint button whatever tab is shown, and
        below them, so that what is being written stays where it is."""
        use_form = Button(self.tr("Use the form"), tip=self.tr("Replace the JSON by what the form says"))
        use_form.clicked.connect(lambda: self.show_scope(self._scope))
        self.json_problem.add(use_form)
        self.language = Choice()
        self.language.addItems([LANGUAGE_NAMES[language] for language in _LANGUAGES])
        self.language.setAccessibleName(self.tr("Language of the code"))
        self.code = _editor(self.tr("The scope as SDK code"))
        self.code.setReadOnly(True)
        self.note = Banner("warning")
        self._copy_json = Button(self.tr("Copy"), "copy", tip=self.tr("Copy the JSON"))
        self._copy_code = Button(self.tr("Copy"), "copy", tip=self.tr("Copy the code"))
        self.tabs.addTab(self._words_tab(), self.tr("In words"))
        self.tabs.addTab(self._json_tab(), self.tr("JSON"))
        self.tabs.addTab(self._code_tab(), self.tr("Code"))
        self.body.addWidget(self.tabs)
        self.body.addWidget(self.json_problem)
        self.json.textChanged.connect(self._on_json)
        self.language.currentIndexChanged.connect(self._on_language)
        self._copy_json.clicked.connect(lambda: self.text_copied.emit(self.json.toPlainText()))
        for button in (self._copy_json, self._copy_code):
            tick_on_click(button)
        self._copy_code.clicked.connect(lambda: self.text_copied.emit(self.code.toPlainText()))

    def _words_tab(self) -> QWidget:
        return _tab(self.sentences)

    def _json_tab(self) -> QWidget:
        head = row("s")
        hint = PlainLabel(
            self.tr("Edit the scope here or in the form. Both stay in sync."), size="small", tone="muted"
        )
        hint.setWordWrap(True)
        head.addWidget(hint, 1)
        head.addWidget(self._copy_json)
        tab = _tab(self.json)
        tab.layout().insertLayout(0, head)  # type: ignore[union-attr]
        return tab

    def _code_tab(self) -> QWidget:
        head = row("s")
        head.addWidget(self.language)
        head.addStretch(1)
        head.addWidget(self._copy_code)
        tab = _tab(self.note, self.code)
        tab.layout().insertLayout(0, head)  # type: ignore[union-attr]
        return tab

    def show_scope(self, scope: Scope) -> None:
        """Show another scope. JSON with the same meaning stays as it is written."""
        if read_scope(self.json.toPlainText()) != scope:
            with QSignalBlocker(self.json):
                self.json.setPlainText(write_scope(scope))
        self._show_misread(None)
        self._show_beside_json(scope)

    def follow(self, scope: Scope) -> None:
        """Show the scope of the form. JSON that is no scope stays: somebody is writing it."""
        if self.is_misread and self.json.toPlainText().strip():
            self._show_beside_json(scope)
        else:
            self.show_scope(scope)

    def _show_beside_json(self, scope: Scope) -> None:
        self._scope = scope
        self.sentences.setText(self._sentences())
        self.tabs.updateGeometry()
        self._show_code()

    def take_over(self, before: Preview) -> None:
        """Show what the preview of another window shows: its tab, its scope, and JSON that is no scope yet."""
        self.tabs.setCurrentIndex(before.tabs.currentIndex())
        self.show_scope(before._scope)
        self.json.setPlainText(before.json.toPlainText())

    def show_language(self, language: str) -> None:
        """Show the code in a language, which was chosen before."""
        with QSignalBlocker(self.language):
            self.language.setCurrentIndex(_LANGUAGES.index(Language(language)))
        self._show_code()

    def show_purpose(self, purpose: Purpose) -> None:
        """Show the code for a disposable token or for an API key."""
        self._purpose = purpose
        self._show_code()

    def show_text(self, text: str) -> None:
        """Show an invalid scope text in the JSON editor, with its error."""
        self.json.setPlainText(text)
        self.tabs.setCurrentIndex(_JSON)
        self.json.setFocus()

    def _sentences(self) -> str:
        rules = [
            f"{number}.  {labels.translate(rule_sentence(rule))}"
            for number, rule in enumerate(self._scope.rules, 1)
        ]
        if not rules:
            rules = [self.tr("Nothing is allowed yet.")]
        seconds = self._scope.valid_for_seconds
        refused = seconds is not None and seconds > MAX_SECONDS
        life = [] if refused else [scope_labels.life_sentence(seconds)]
        return "\n\n".join([*rules, *life])

    def _on_language(self, place: int) -> None:
        self._show_code()
        self.language_chosen.emit(_LANGUAGES[place])

    def _on_json(self) -> None:
        read = read_scope(self.json.toPlainText())
        if isinstance(read, Misread):
            self._show_misread(read)
            return
        self._show_misread(None)
        if read != self._scope:
            self.scope_edited.emit(read)

    def _show_misread(self, found: Misread | None) -> None:
        selections = [self._selection(found)] if found else []
        self.json.setExtraSelections(selections)
        self.json_problem.show_text("error", scope_labels.misread(found) if found else "")
        self.is_misread = found is not None
        self.tabs.setTabIcon(_JSON, theme.icon("error", "error") if found else QIcon())
        self.checked.emit()

    def _selection(self, found: Misread) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.json.document().findBlockByNumber(found.line - 1))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format.setBackground(theme.active().colour("error_soft"))
        return selection

    def _show_code(self) -> None:
        written = code(self._scope, _LANGUAGES[self.language.currentIndex()], self._purpose)
        self.code.setPlainText(written.text)
        self.code.setVisible(written.expressible)
        self._copy_code.setEnabled(written.expressible)
        self.note.show_text(
            "warning" if not written.expressible else "info",
            labels.translate(written.note) if written.note else "",
        )


def _editor(name: str) -> CodeEdit:
    edit = CodeEdit(name)
    edit.setMinimumHeight(scaled(280))
    return edit


def _tab(*widgets: QWidget) -> QWidget:
    tab = QWidget()
    layout = column("s")
    layout.setContentsMargins(0, space("m"), 0, 0)
    for widget in widgets:
        layout.addWidget(widget, 1 if isinstance(widget, QPlainTextEdit) else 0)
    layout.addStretch(0)
    tab.setLayout(layout)
    return tab
