"""One line of text with a title for screen readers."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

_LONGEST = 32_767


class LineEdit(QLineEdit):
    """A line edit that takes no drops: the window does, and reads them as credentials."""

    def __init__(
        self, title: str, *, longest: int = _LONGEST, hint: str = "", name: str = "", clearable: bool = False
    ) -> None:
        """``longest`` is in characters; ``hint`` stands in the empty field; ``name`` is the object's."""
        super().__init__()
        self.setAcceptDrops(False)
        self.setMaxLength(longest)
        self.setAccessibleName(title)
        self.setPlaceholderText(hint)
        if hint == title:
            self.setAccessibleDescription(" ")  # Qt would describe it by its hint, and the name be said twice
        self.setObjectName(name)
        self.setClearButtonEnabled(clearable)
