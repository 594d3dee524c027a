"""Over which ways the connection is checked: gRPC, HTTPS and RESP."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from inspector.credential.text.message import Message
from inspector.service.connection.setting import ConnectionSetting, Route, SettingKind, Way
from inspector.window.protection.masking import OPEN, Masking
from inspector.window.text import labels
from inspector.window.text.call_format import way_title
from inspector.window.widgets.card import row
from inspector.window.widgets.fields.line_edit import LineEdit
from inspector.window.widgets.plain import PlainLabel, set_tooltip

_ALWAYS = frozenset({Way.GRPC})
_OWN = frozenset({Way.GRPC, Way.HTTPS})


class WaysForm(QWidget):
    """A box for each way that can be called, and the name that RESP logs in with."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._boxes = {way: QCheckBox(way_title(way)) for way in Way}
        self._wanted: frozenset[Way] | None = None
        """What the person chose, ``None`` before. A way that cannot be called is off meanwhile."""
        self._usual = _ALWAYS
        self.database = LineEdit(
            self.tr("Database or cache"), longest=1_000, name="connection_check.database"
        )
        self._title = PlainLabel(self.tr("Database or cache"), tone="muted")
        self._title.setBuddy(self.database)
        layout = row("m")
        layout.addWidget(PlainLabel(self.tr("Check over"), tone="muted"))
        for way, box in self._boxes.items():
            box.setObjectName(f"connection_check.{way}")
            box.clicked.connect(self._on_clicked)
            layout.addWidget(box)
        layout.addWidget(self._title)
        layout.addWidget(self.database, 1)
        layout.addStretch(0)
        self.setLayout(layout)
        set_tooltip(self.database, self.tr("RESP logs in with this name. One connection is one database."))

    def chosen(self) -> tuple[Way, ...]:
        """Return the ways to check, in their order."""
        return tuple(way for way, box in self._boxes.items() if box.isChecked())

    def choose(self, *ways: Way) -> None:
        """Choose these ways, as the person would."""
        self._wanted = frozenset(ways)
        self._show_wanted()
        self.changed.emit()

    def take_over(self, before: Self) -> None:
        """Keep what was chosen in a window in another language. A way that cannot be called yet is kept, too."""
        self._wanted = before._wanted
        self.database.setText(before.database.text())
        self._show_wanted()

    def show_routes(
        self, routes: Mapping[Way, Route | Message], setting: ConnectionSetting, masking: Masking = OPEN
    ) -> None:
        """Offer the ways that can be called; until the person chooses, the usual ones are."""
        for way, box in self._boxes.items():
            route = routes[way]
            box.setEnabled(way is Way.GRPC or isinstance(route, Route))  # over gRPC the check says why not
            told = labels.translate(route) if isinstance(route, Message) else route.shown
            set_tooltip(box, masking(told))
        self._usual = _ALWAYS if setting.kind in (SettingKind.LOCAL, SettingKind.CUSTOM) else _OWN
        self._show_wanted()

    def _on_clicked(self) -> None:
        off = frozenset(way for way in self._boxes if not self._is_offered(way))
        self._wanted = (off & self._wished()).union(self.chosen())
        self._show_database()
        self.changed.emit()

    def _show_wanted(self) -> None:
        """Tick the wanted ways that can be called."""
        for way, box in self._boxes.items():
            box.setChecked(way in self._wished() and self._is_offered(way))
        self._show_database()

    def _wished(self) -> frozenset[Way]:
        return self._usual if self._wanted is None else self._wanted

    def _is_offered(self, way: Way) -> bool:
        return self._boxes[way].isEnabledTo(self)  # the whole form is disabled during a check

    def _show_database(self) -> None:
        for part in (self._title, self.database):
            part.setVisible(Way.RESP in self.chosen())
