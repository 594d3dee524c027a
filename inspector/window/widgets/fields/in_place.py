"""Edits the name of a row of a list in its place."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QAbstractItemView


def edit_in_place(view: QAbstractItemView, row: QModelIndex | QPersistentModelIndex) -> None:
    """Open the editor of a row. An open one stays and gets the focus; none opens while rows are dragged over.

    Qt writes a warning to standard error where it cannot open an editor.
    """
    editor = view.indexWidget(row)  # a drag that ended leaves it open with the state NoState
    if editor:
        editor.setFocus()
    elif row.isValid() and view.state() == QAbstractItemView.State.NoState:
        view.edit(row)
