"""Reports on the shown credential: for whom, in which form and language, on the clipboard or in a file."""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTranslator, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from inspector.credential.text.visible import visible
from inspector.process.lazy import lazy
from inspector.window.look import resources
from inspector.window.text import labels
from inspector.window.widgets.files import Files, ask_save

if TYPE_CHECKING:
    from inspector.credential.text.message import Message
    from inspector.diagnosis.report import customer, report
    from inspector.window.entries import rediagnosis
    from inspector.window.entries.entry import Entry
    from inspector.window.protection.clipboard import Clipboard
else:  # the decoders, after the first paint
    rediagnosis = lazy("inspector.window.entries.rediagnosis")
    customer = lazy("inspector.diagnosis.report.customer")
    report = lazy("inspector.diagnosis.report.report")


class Form(StrEnum):
    """For whom and in which form a report is written."""

    CUSTOMER = "customer"
    TECHNICAL = "technical"
    TEXT = "text"
    JSON = "json"


class Language(StrEnum):
    """The language of a report, independent of the window's."""

    WINDOW = "window"
    ENGLISH = "en"
    JAPANESE = "ja"


class Reports(QObject):
    """Copies and saves reports. Every report is scanned for secrets before it leaves."""

    announced = Signal(str)
    """A short message for the status bar and screen readers."""

    def __init__(self, over: QWidget, clipboard: Clipboard, entry: Callable[[], Entry | None]) -> None:
        """``entry`` returns the shown credential."""
        super().__init__(over)
        self._over, self._clipboard, self._entry = over, clipboard, entry
        self.language = Language.WINDOW
        self._japanese: QTranslator | None = None
        self._files = Files()
        self._files.write_ended.connect(self._on_written)

    def fill(self, menu: QMenu) -> None:
        """Add every way to copy or save a report, and the choice of its language."""
        titles = {
            Form.CUSTOMER: self.tr("Copy for the customer"),
            Form.TECHNICAL: self.tr("Copy technical report"),
            Form.TEXT: self.tr("Copy technical report as plain text"),
            Form.JSON: self.tr("Copy technical report as JSON"),
        }
        for form, title in titles.items():
            menu.addAction(title).triggered.connect(lambda _checked, form=form: self.copy(form))
        menu.addAction(self.tr("Save report\u2026")).triggered.connect(self.ask_save)
        languages = {
            Language.WINDOW: self.tr("Language of the window"),
            Language.ENGLISH: "English",
            Language.JAPANESE: "\u65e5\u672c\u8a9e",
        }
        choices = menu.addMenu(self.tr("Language of reports"))
        group = QActionGroup(choices)
        for language, title in languages.items():
            action = QAction(title, group)
            action.setCheckable(True)
            action.setChecked(language is self.language)
            action.triggered.connect(lambda _checked, language=language: self._choose(language))
            choices.addAction(action)

    def copy(self, form: Form = Form.TECHNICAL) -> None:
        """Copy the report on the shown credential; does nothing without one."""
        made = self._written(form)
        if made:
            text, page = made
            data = QMimeData()
            data.setText(text)
            if page:
                data.setData("text/html", page.encode())
            self._clipboard.copy_data(data)
            self.announced.emit(self.tr("Redacted report copied."))

    def ask_save(self) -> None:
        """Ask for a file; its ending decides the form: ``.md``, ``.txt``, ``.json`` or ``.html``."""
        ask_save(self._over, self.tr("Save the redacted report"), self.save, name="momento-report.md")

    def save(self, path: Path) -> None:
        """Write the report to a file beside the window's thread."""
        forms = {".txt": Form.TEXT, ".json": Form.JSON, ".html": Form.CUSTOMER}
        ending = path.suffix.lower()
        made = self._written(forms.get(ending, Form.TECHNICAL))
        if made:
            text = made[1] if ending == ".html" else made[0]
            self._files.write(path, lambda: text)

    def _on_written(self, name: str, problem: str) -> None:
        text = self.tr("{name} could not be written.") if problem else self.tr("{name} was saved.")
        self.announced.emit(text.format(name=visible(name)))

    def _written(self, form: Form) -> tuple[str, str] | None:
        """The report as text, and as HTML where the form has one; ``None`` if it would contain a secret."""
        entry, translate = self._entry(), self._translation()
        if entry is None:
            return None
        try:
            made = rediagnosis.report_on(entry, time.time(), translate)
            if form is Form.CUSTOMER:
                return customer.customer_markdown(made, translate), customer.customer_html(made, translate)
            if form is Form.JSON:
                return report.as_json(made), ""
            if form is Form.TEXT:
                return report.as_text(made, translate), ""
            return report.as_markdown(made, translate), ""
        except report.LeakError:
            self.announced.emit(self.tr("Not copied: the report would have contained a secret."))
            return None

    def _choose(self, language: Language) -> None:
        self.language = language

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
