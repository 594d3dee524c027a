"""Puts pages and parts of pages into scroll areas."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from inspector.window.look.theme import scaled

_AFTER_LAYOUT_MS = 1
"""Milliseconds. A part that has just been added is laid out by pending events, so scrolling waits for them."""
_LEAST_HEIGHT = 60
"""Device-independent pixels of a part that are seen however low the window is."""


class VerticalArea(QScrollArea):
    """Scrolls up and down only: it is never narrower than what it contains.

    Content that needs less width gives it back at once; content that needs more moves nothing beside the area.
    """

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner.setObjectName("page")
        self._inner = inner
        self._needed = 0
        put_into(self, inner)

    def minimumSizeHint(self) -> QSize:
        """Return the width of its content with a scroll bar, and a small height. Called by the layout."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._inner.minimumSizeHint().width() + bar, scaled(_LEAST_HEIGHT))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell the layout when the content needs less width. Called by Qt for events of the content."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            needed = self._inner.minimumSizeHint().width()
            if not self._needed or needed < self._needed:
                self.updateGeometry()
            self._needed = needed
        return super().eventFilter(watched, event)

    def show_part(self, part: QWidget) -> None:
        """Scroll until ``part`` is seen, or at least its top, once pending events have laid it out."""
        show_part(self, part)


class Pane(QWidget):
    """A page whose parts scroll by themselves: it takes the height that there is, not that of its texts."""

    def hasHeightForWidth(self) -> bool:
        """Return ``False``, although its texts wrap. Called by the layout."""
        return False


def show_part(area: QScrollArea, part: QWidget, until: QWidget | None = None, *, above: int = 0) -> None:
    """Scroll ``area`` until ``part`` is seen, or at least its top, once pending events have laid it out.

    With ``until``, a widget inside of ``part``, what stands below that one need not be seen. ``above`` are the pixels
    above ``part`` that are seen with it.
    """
    last = until or part

    def scroll() -> None:
        inner, bar = area.widget(), area.verticalScrollBar()
        if inner is None or not (part.isVisible() and inner.isAncestorOf(part)):
            return
        top = part.mapTo(inner, QPoint()).y() - above
        end = last.mapTo(inner, QPoint()).y() + last.height() - area.viewport().height()
        bar.setValue(max(min(bar.value(), top), min(top, end)))

    QTimer.singleShot(_AFTER_LAYOUT_MS, part, scroll)


def whole_width(part: QWidget) -> int:
    """Return the width that ``part`` has where the area that scrolls it shows no scroll bar.

    Two columns are chosen by this width. One column is higher than two: where only it needs a scroll bar, the width
    itself would choose what there was before.
    """
    area = part.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    inner = area.widget() if area is not None else None
    if area is None or inner is None:
        return part.width()
    beside = inner.width() - part.width()
    return max(part.width(), area.maximumViewportSize().width() - beside)


def scrolled(page: QWidget | None = None) -> QScrollArea:
    """Return the page, or one that is put into it later, in a scroll area that scrolls sideways only if it has to."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if page is not None:
        put_into(area, page)
    return area


def put_into(area: QScrollArea, page: QWidget) -> None:
    """Have an area scroll a page. Every widget of it gets its style once, when it is shown, not also for a size."""
    page.resize(page.size())  # a page that was never resized is asked for its size first
    area.setWidget(page)
