"""Clicks at places of the window, as a person with a mouse does who does not look again before the second click."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from inspector.app import App
from tests.e2e.conftest import until

SIZES = ((900, 600), (1180, 760), (1600, 1000))
_TURNS = 8


def place_of(part: QWidget, app: App) -> QPoint:
    """The middle of a part, in the window."""
    return part.mapTo(app.window, part.rect().center())


async def settled(part: QWidget, app: App) -> QPoint:
    """The place of a part once the pending layouts have not moved it for some turns of the event loop."""
    places = [place_of(part, app)]

    def rests() -> bool:
        places.append(place_of(part, app))
        return len(places) > _TURNS and len(set(places[-_TURNS:])) == 1

    await until(rests, "it never came to rest")
    return places[-1]


async def resized(app: App, size: tuple[int, int]) -> None:
    """Give the window a size, and wait until it has it."""
    app.window.resize(*size)
    await until(lambda: app.window.size().toTuple() == size, "it has another size")


def whole(part: QWidget, app: App) -> bool:
    """Whether all of a part is seen: nothing covers it or cuts it off."""
    return part.isVisible() and part.visibleRegion().boundingRect() == part.rect()


def click_at(app: App, place: QPoint) -> QWidget:
    """Click a place of the window, and return what was there."""
    hit = app.window.childAt(place)
    assert hit is not None
    QTest.mouseClick(hit, Qt.MouseButton.LeftButton, pos=hit.mapFrom(app.window, place))
    return hit


def double_click(part: QWidget) -> None:
    """Press twice within the system's interval for double clicks: Qt calls the second press a double click."""
    kind, left, none = QEvent.Type, Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    place, keys = QPointF(part.rect().center()), Qt.KeyboardModifier.NoModifier
    for each in (kind.MouseButtonPress, kind.MouseButtonDblClick):
        QApplication.sendEvent(part, QMouseEvent(each, place, part.mapToGlobal(place), left, left, keys))
        let_go = QMouseEvent(kind.MouseButtonRelease, place, part.mapToGlobal(place), left, none, keys)
        QApplication.sendEvent(part, let_go)


def button_at(app: App, place: QPoint) -> QAbstractButton | None:
    """The button at a place of the window."""
    hit = app.window.childAt(place)
    return hit if isinstance(hit, QAbstractButton) else None
