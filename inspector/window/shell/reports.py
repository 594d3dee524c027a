"""Reports on the shown credential: for whom, in which form and language, on the clipboard or in a file."""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QTranslator, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from inspector.credential.text.visible import visible
from inspector.export.not_written import not_written
from inspector.process.lazy import lazy
from inspector.window.look import resources
from inspector.window.text import labels
from inspector.window.text.english import language_name
from inspector.window.widgets.buttons import open_below
from inspector.window.widgets.files import Files, ask_save

if TYPE_CHECKING:
    from inspector.credential.text.message import Message
    from inspector.diagnosis.report import customer, html_document, report
    from inspector.window.entries import rediagnosis
    from inspector.window.entries.entry import Entry
    from inspector.window.protection.clipboard import Clipboard
    from inspector.window.widgets import question_dialog
else:  # the decoders, after the first paint
    rediagnosis = lazy("inspector.window.entries.rediagnosis")
    customer = lazy("inspector.diagnosis.report.customer")
    html_document = lazy("inspector.diagnosis.report.html_document")
    report = lazy("inspector.diagnosis.report.report")
    question_dialog = lazy("inspector.window.widgets.question_dialog")


class Form(StrEnum):
    """For whom and in which form a report is written. The values are those of the settings."""

    CUSTOMER = "customer"
    """Markdown and HTML, as for :attr:`TECHNICAL`: mails and ticket systems take the one they know."""
    CUSTOMER_TEXT = "customer-text"
    TECHNICAL = "technical"
    TECHNICAL_TEXT = "technical-text"
    JSON = "json"


class Language(StrEnum):
    """The language of a report, independent of the window's. The values are those of the settings."""

    WINDOW = "window"
    ENGLISH = "en"
    JAPANESE = "ja"


_ENDINGS = {Form.CUSTOMER_TEXT: ".txt", Form.TECHNICAL_TEXT: ".txt", Form.JSON: ".json"}
"""The ending of a file in a form that is not Markdown."""
_FOR_CUSTOMERS = frozenset({Form.CUSTOMER, Form.CUSTOMER_TEXT})
_Choice = TypeVar("_Choice", Form, Language)


class Reports(QObject):
    """Copies and saves reports. Every report is scanned for secrets before it leaves."""

    announced = Signal(str)
    """A short message for the status bar and screen readers."""
    copied = Signal()
    """A report was copied."""
    chosen = Signal(str, str)
    """A setting (``report`` or ``report_language``) and its new value."""

    def __init__(self, over: QWidget, clipboard: Clipboard, entry: Callable[[], Entry | None]) -> None:
        """``entry`` returns the shown credential."""
        super().__init__(over)
        self._over, self._clipboard, self._entry = over, clipboard, entry
        self.form, self.language = Form.TECHNICAL, Language.WINDOW
        self._menu: QMenu | None = None
        self._marks: dict[Form | Language, QAction] = {}
        self._japanese: QTranslator | None = None
        self._files = Files()
        self._files.write_ended.connect(self._on_written)

    def remember(self, form: str, language: str) -> None:
        """Write from now on as was chosen at an earlier start."""
        self.form, self.language = Form(form), Language(language)
        self._show_choice()

    def fill(self, menu: QMenu) -> None:
        """Add every way to copy or save a report, and the choice of its language."""
        self._menu = menu
        titles = {
            Form.CUSTOMER: self.tr("Copy for the customer"),
            Form.CUSTOMER_TEXT: self.tr("Copy for the customer as plain text"),
            Form.TECHNICAL: self.tr("Copy technical report"),
            Form.TECHNICAL_TEXT: self.tr("Copy technical report as plain text"),
            Form.JSON: self.tr("Copy technical report as JSON"),
        }
        self._add(menu, titles, self._on_form)
        menu.addSeparator()
        self._save = menu.addAction(self.tr("Save report\u2026"))
        self._save.triggered.connect(self.ask_save)
        languages = {
            Language.WINDOW: self.tr("Language of the window"),
            Language.ENGLISH: "English",
            Language.JAPANESE: "\u65e5\u672c\u8a9e",
        }
        self._add(menu.addMenu(self.tr("Language of reports")), languages, self._on_language)
        for language in (Language.ENGLISH, Language.JAPANESE):
            self._marks[language].setObjectName(language_name(language.value))
        self._show_choice()

    def follow(self, copy: QAction, arrow: QAbstractButton) -> None:
        """Let ``arrow`` open the menu of :meth:`fill`, and offer the forms wherever ``copy`` is enabled."""
        arrow.clicked.connect(lambda: self.show_forms(arrow))

        def offer() -> None:
            arrow.setEnabled(copy.isEnabled())
            for action in (self._save, *(self._marks[form] for form in Form)):
                action.setEnabled(copy.isEnabled())

        copy.changed.connect(offer)
        offer()

    def show_forms(self, button: QWidget) -> None:
        """Open the menu of :meth:`fill` below a button."""
        if self._menu is not None:
            open_below(self._menu, button)

    def _add(self, menu: QMenu, titles: dict[_Choice, str], act: Callable[[_Choice], None]) -> None:
        group = QActionGroup(menu)
        for choice, title in titles.items():
            action = QAction(title, group)
            action.setCheckable(True)
            action.triggered.connect(_acting(act, choice))
            menu.addAction(action)
            self._marks[choice] = action

    def _show_choice(self) -> None:
        for choice in (self.form, self.language):
            if choice in self._marks:
                self._marks[choice].setChecked(True)

    def _on_form(self, form: Form) -> None:
        self.form = form
        self.chosen.emit("report", form.value)
        self.copy()

    def _on_language(self, language: Language) -> None:
        self.language = language
        self.chosen.emit("report_language", language.value)

    def copy(self) -> None:
        """Copy the report on the shown credential in the chosen form; does nothing without one."""
        made = self._written(self.form)
        if made:
            text, page = made
            data = QMimeData()
            data.setText(text)
            if page:
                data.setData("text/html", page.encode())
            self._clipboard.copy_data(data)
            self.announced.emit(self._said())
            self.copied.emit()

    def _said(self) -> str:
        if self.form in _FOR_CUSTOMERS:
            return self.tr("Report for the customer copied. It contains no secret.")
        return self.tr("Redacted report copied.")

    def ask_save(self) -> None:
        """Ask for a file; its ending decides the form: ``.md``, ``.txt``, ``.html`` or, not for customers, ``.json``.

        The name that is proposed, and a name without an ending, get that of the form in which reports are copied.
        """
        ending = _ENDINGS.get(self.form, ".md")
        title, name = self.tr("Save the redacted report"), f"momento-report{ending}"
        text = QCoreApplication.translate("BytesField", "Text")
        json = "" if self.form in _FOR_CUSTOMERS else ";;JSON (*.json)"
        kind = f"Markdown (*.md);;{text} (*.txt){json};;HTML (*.html)"
        ask_save(self._over, title, self.save, name=name, kind=kind, end=ending[1:])

    def save(self, path: Path) -> None:
        """Write the report, for whom reports are copied, to a file beside the window's thread."""
        ending = path.suffix.lower()
        customers = self.form in _FOR_CUSTOMERS
        form = Form.CUSTOMER if customers else Form.TECHNICAL
        if ending == ".json":  # there is none for customers, who get what was chosen for them
            form = self.form if customers else Form.JSON
        elif ending == ".txt":
            form = Form.CUSTOMER_TEXT if customers else Form.TECHNICAL_TEXT
        made = self._written(form, as_document=ending in (".html", ".htm"))
        if made:
            self._files.write(path, lambda: made[0])

    def _on_written(self, name: str, problem: str) -> None:
        if problem:
            question_dialog.NotWrittenDialog(self._over, name, problem, self.ask_save).open()
            self.announced.emit(labels.translate(not_written(name, problem)))
        else:
            self.announced.emit(self.tr("{name} was saved.").format(name=visible(name)))

    def _written(self, form: Form, *, as_document: bool = False) -> tuple[str, str] | None:
        """The report as text, and as HTML where the form has one; ``None`` if it would contain a secret.

        ``as_document``: in the place of the text an HTML document, for a file.
        """
        entry, translate = self._entry(), self._translation()
        if entry is None:
            return None
        try:
            made = rediagnosis.report_on(entry, time.time(), translate)
            if form is Form.JSON:
                return report.as_json(made), ""
            if as_document:
                write_page = (
                    html_document.customer_document
                    if form in _FOR_CUSTOMERS
                    else html_document.technical_document
                )
                return write_page(made, translate), ""
            writers = {
                Form.CUSTOMER: (customer.customer_markdown, customer.customer_html),
                Form.CUSTOMER_TEXT: (customer.customer_text,),
                Form.TECHNICAL: (report.as_markdown, report.as_html),
                Form.TECHNICAL_TEXT: (report.as_text,),
            }[form]
            text, *page = (write(made, translate) for write in writers)
            return text, "".join(page)
        except report.LeakError:
            self.announced.emit(self.tr("Not copied: the report would have contained a secret."))
            return None

    def _translation(self) -> Callable[[Message], str]:
        if self.language is Language.WINDOW:
            return labels.translate
        if self.language is Language.ENGLISH:
            return str
        if self._japanese is None:
            self._japanese = next(iter(reversed(resources.translators("ja"))), None)
        catalogue = self._japanese
        if catalogue is None:
            return str
        return lambda message: message.render(
            lambda context, text: catalogue.translate(context, text) or text
        )


def _acting(act: Callable[[_Choice], None], choice: _Choice) -> Callable[[], None]:
    return lambda: act(choice)
