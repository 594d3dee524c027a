"""The connection of an entry in one line, with a button that changes it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from inspector.credential.endpoint.endpoint import Trust, trust_of
from inspector.credential.text.message import Message
from inspector.credential.text.secret import MASK
from inspector.service.connection.setting import ConnectionSetting, Route, Way
from inspector.service.connection.ways import route_by
from inspector.window.entries.entry import Entry
from inspector.window.look.theme import font, set_font, space
from inspector.window.protection.masking import masking_of
from inspector.window.text import labels
from inspector.window.widgets.buttons import IconButton
from inspector.window.widgets.card import row
from inspector.window.widgets.plain import ElidedLabel, PlainLabel


class ConnectionLine(QWidget):
    """Shows where the calls go, with a button that changes it."""

    connection_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._short = False
        self._to = PlainLabel(self.tr("Calls go to"), tone="muted")
        self._host = ElidedLabel(mono=True)
        self.button = IconButton("edit", self.tr("Change the connection: Momento Local, another host"))
        self.button.setObjectName("calls.connection")
        line = row("s")
        line.addWidget(self._to)
        line.addWidget(self._host, 1)
        line.addWidget(self.button)
        self.setLayout(line)
        self.button.clicked.connect(self.connection_wanted)

    def set_short(self, short: bool) -> None:
        """Show the host alone, for a narrow page."""
        self._short = short
        self._show_title()

    def show_setting(
        self,
        entry: Entry,
        setting: ConnectionSetting,
        *,
        hidden: bool = False,
        ways: Sequence[Way] = (Way.GRPC,),
    ) -> None:
        """Show where calls with an entry go over these ways, or why none of them can be made."""
        endpoint = entry.inspection.endpoint
        agreed = frozenset({endpoint.host}) if endpoint else frozenset()
        routes = [route_by(way, endpoint, setting, agreed) for way in ways or (Way.GRPC,)]
        hosts = dict.fromkeys(route.shown for route in routes if isinstance(route, Route))
        nowhere = not hosts
        self._host.set_tone("warning" if nowhere else "")
        set_font(self._host, font(mono=not nowhere))
        if hosts:
            brief = [_without_domain(host) for host in hosts]
            told = (", ".join(hosts), _briefly(list(hosts)), _briefly(brief))
            self._host.show_first_fitting(*((MASK,) if hidden else told))
        else:
            why = next(labels.translate(each) for each in routes if isinstance(each, Message))
            self._host.setText(masking_of(entry, setting, hidden=hidden)(why))
        self._show_title()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the title where there is room for it. Called by Qt."""
        super().resizeEvent(event)
        self._show_title()

    def _show_title(self) -> None:
        """Show “Calls go to” unless the address would be cut for it; never before a sentence."""
        taken = self._to.sizeHint().width() + self.button.sizeHint().width() + 2 * space("s")
        fits = self.width() - taken >= self._host.shortest_width()
        self._to.setVisible(not self._short and fits and self._host.property("tone") != "warning")

    def shown(self) -> str:
        """Return what is shown: addresses, or why there are none."""
        return self._host.whole()


def _briefly(hosts: list[str]) -> str:
    """The first address, and of the others what differs where the rest is the domain of the first."""
    first, *others = hosts
    name, _, port = first.rpartition(":")
    domain = name.partition(".")[2]
    told = [first]
    for other in others:
        own, _, own_port = other.rpartition(":")
        before = own.removesuffix(domain) if domain and own.endswith(f".{domain}") else ""
        told.append(other if not before else f"{before}\u2026" + ("" if own_port == port else f":{own_port}"))
    return ", ".join(dict.fromkeys(told))


def _without_domain(address: str) -> str:
    """An address of Momento's without the domain, which all have; another host as it is."""
    name, _, port = address.rpartition(":")
    before, cell, _ = name.partition(".cell-")
    if not cell or trust_of(name) is not Trust.MOMENTO:
        return address
    return f"{before}{cell}{name[len(before + cell) :].partition('.')[0]}.\u2026:{port}"
