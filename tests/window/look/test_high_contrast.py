"""The contrast of two colours is the one that WCAG 2.2 defines."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from inspector.window.look.high_contrast import contrast


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        ("#000000", "#000000", 1.0),
        ("#767676", "#ffffff", 4.542),
        ("#777777", "#ffffff", 4.478),
        ("#ff0000", "#ffffff", 3.998),
        ("#008000", "#ffffff", 5.138),
        ("#0000ff", "#ffffff", 8.592),
        ("#0a0a0a", "#000000", 1.061),
    ],
)
def test_known_colours_have_their_known_contrast(one: str, other: str, ratio: float) -> None:
    assert contrast(QColor(one), QColor(other)) == pytest.approx(ratio, abs=0.001)
    assert contrast(QColor(other), QColor(one)) == contrast(QColor(one), QColor(other))
