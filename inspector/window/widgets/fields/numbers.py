"""Number fields that look like the text fields beside them."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox

from inspector.window.look.still import Still
from inspector.window.look.theme import space


class NumberBox(Still, QSpinBox):
    """An input field for a whole number."""

    def __init__(self, least: int, most: int, value: int, suffix: str = "") -> None:
        super().__init__()
        self.setRange(least, most)
        self.setValue(value)
        self.setSuffix(suffix)
        self.setGroupSeparatorShown(most > 9_999)
        self.setStepType(QSpinBox.StepType.AdaptiveDecimalStepType)
        inset(self)


class DecimalBox(Still, QDoubleSpinBox):
    """An input field for a number with at most ``digits`` after the decimal point; zeros at the end are not shown."""

    def __init__(self, least: float, most: float, value: float, suffix: str = "", digits: int = 1) -> None:
        super().__init__()
        self.setDecimals(digits)
        self.setRange(least, most)
        self.setValue(value)
        self.setSuffix(suffix)
        self.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        inset(self)

    def textFromValue(self, value: float) -> str:  # noqa: N802 - Qt's name
        """Return the number without zeros at its end: ``60``, not ``60.000``. Called by Qt."""
        text = super().textFromValue(value)
        point = self.locale().decimalPoint()
        return text.rstrip("0").removesuffix(point) if point in text else text


def inset(box: QAbstractSpinBox) -> None:
    """Indent the text: padding in a style sheet does not reach the line edit of a spin box."""
    box.lineEdit().setTextMargins(space("s") - 2, 0, 0, 0)
