"""The titles of the columns of every table, in their order."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt

from inspector.window.entries.model import Entries
from inspector.window.entries.sort_filter import SortFilter
from inspector.window.look.theme import Theme
from inspector.window.pages.calls.history_model import History
from inspector.window.pages.calls.messages import Messages
from inspector.window.views.audit.model import AuditModel

ENTRIES = ("Name", "Kind", "Endpoint", "Region", "Subject", "Expires", "Permissions", "Verdict")
TABLES: dict[str, tuple[str, ...]] = {
    "entries": ENTRIES,
    "entries in another order": ENTRIES,
    "history": ("Time", "Call", "Cache", "Key", "Predicted", "Observed", "Latency"),
    "messages": ("Time", "Number", "Topic", "From", "Message"),
    "audit": ("Credential and places", "Kind", "State", "Git"),
}


def table(name: str) -> QAbstractItemModel:
    if name == "entries in another order":
        entries = Entries()
        made = SortFilter(entries)
        entries.setParent(made)
        return made
    return {"entries": Entries, "history": History, "messages": Messages, "audit": AuditModel}[name]()


@pytest.mark.parametrize("name", TABLES)
def test_each_column_has_its_title_and_rows_have_none(name: str, theme: Theme) -> None:
    model, titles = table(name), TABLES[name]
    assert model.columnCount() == len(titles)
    across, along = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert tuple(model.headerData(place, across) for place in range(len(titles))) == titles
    assert model.headerData(0, along) is None
    assert model.headerData(0, across, Qt.ItemDataRole.EditRole) is None
