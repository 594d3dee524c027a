"""A report as a whole HTML document, for a file: a browser has to be told its encoding and its language.

What goes on the clipboard stays a fragment, which mails and ticket systems put into a document of their own.
"""

from __future__ import annotations

from inspector.credential.text.message import Message, message
from inspector.diagnosis.report import inline
from inspector.diagnosis.report.customer import customer_html, title_of_report
from inspector.diagnosis.report.formats import TITLE, as_html
from inspector.diagnosis.report.model import Report, Translate

_LANGUAGE = message("Report", "en")
"""The code of the language into which sentences are translated (BCP 47)."""


def technical_document(report: Report, translate: Translate = str) -> str:
    """Write the technical report as an HTML document. Raises ``LeakError`` like :func:`as_html`."""
    return _document(TITLE, as_html(report, translate), translate)


def customer_document(report: Report, translate: Translate = str) -> str:
    """Write the customer's report as an HTML document. Raises ``LeakError`` like :func:`customer_html`."""
    return _document(title_of_report(report), customer_html(report, translate), translate)


def _document(title: Message, body: str, translate: Translate) -> str:
    head = f'<meta charset="utf-8">\n<title>{inline.html_of(translate(title))}</title>'
    return (
        f'<!DOCTYPE html>\n<html lang="{translate(_LANGUAGE)}">\n<head>\n{head}\n</head>\n'
        f"<body>\n{body}\n</body>\n</html>\n"
    )
