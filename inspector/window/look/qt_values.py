"""Numbers of Qt's enumerations, for widgets made before the first paint.

Naming a member such as ``Qt.AlignLeft`` makes PySide6 build every enumeration of ``Qt``, a fifth of the time to the
first paint. Setting the number as a property has the same effect. A test compares the numbers with Qt's own.
"""

from __future__ import annotations

PLAIN_TEXT = 0
"""``Qt.TextFormat.PlainText``."""
ALIGN_H_CENTRE = 0x0004
"""``Qt.AlignmentFlag.AlignHCenter``."""
NO_FOCUS = 0x0
"""``Qt.FocusPolicy.NoFocus``."""
CLICK_FOCUS = 0x2
"""``Qt.FocusPolicy.ClickFocus``."""
STRONG_FOCUS = 0xB
"""``Qt.FocusPolicy.StrongFocus``."""
WORD_WRAP = 0x1000
"""``Qt.TextFlag.TextWordWrap``."""
