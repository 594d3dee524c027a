"""Repairs are told in words, never as codes of the program."""

from __future__ import annotations

from PySide6.QtWidgets import QTableWidget

from inspector.credential.model.inspection import Source
from inspector.window.pages.inspect.page import InspectPage
from inspector.window.shell.main_window import MainWindow
from tests.samples import v1_key


def test_the_table_says_what_was_repaired_and_where(window: MainWindow) -> None:
    key = v1_key()
    window.intake.take_text(f"  {key[:50]}\n{key[50:]}", Source())
    window.navigator.show_page("inspect")
    page = window.pages.shown()
    assert isinstance(page, InspectPage)
    table = next(each for each in page.findChildren(QTableWidget) if each.accessibleName() == "Repairs")
    rows = [[table.item(row, column) for column in (0, 1)] for row in range(table.rowCount())]
    assert [tuple(cell.text() for cell in row if cell) for row in rows] == [
        ("White space around the credential was removed", "2 spaces before the credential"),
        ("White space inside the credential was removed", "a line break after character 50"),
    ]
