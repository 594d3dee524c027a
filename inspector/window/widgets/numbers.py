"""Number fields that look like the text fields beside them."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox

from inspector.window.look.theme import space


class NumberBox(QSpinBox):
    """An input field for a whole number."""

    def __init__(self, least: int, most: int, value: int, unit: str = "") -> None:
        super().__init__()
        self.setRange(least, most)
        self.setValue(value)
        self.setSuffix(f" {unit}" if unit else "")
        self.setGroupSeparatorShown(most > 9_999)
        self.setStepType(QSpinBox.StepType.AdaptiveDecimalStepType)
        inset(self)


class DecimalBox(QDoubleSpinBox):
    """An input field for a number with ``digits`` after the decimal point."""

    def __init__(self, least: float, most: float, value: float, unit: str = "", digits: int = 1) -> None:
        super().__init__()
        self.setDecimals(digits)
        self.setRange(least, most)
        self.setValue(value)
        self.setSuffix(f" {unit}" if unit else "")
        self.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        inset(self)


def inset(box: QAbstractSpinBox) -> None:
    """Indent the text: padding in a style sheet does not reach the line edit of a spin box."""
    box.lineEdit().setTextMargins(space("s") - 2, 0, 0, 0)
