"""A host that passes for Momento's looks different on the screen, and carries a warning."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from inspector.credential.endpoint.endpoint import parse_endpoint
from inspector.credential.model.inspection import Source
from inspector.diagnosis.finding import Severity
from inspector.window.entries.entry import Entry
from inspector.window.loading.reader import read_text
from inspector.window.look.theme import Theme
from inspector.window.pages.inspect.endpoint_card import EndpointCard
from inspector.window.shell.header.header import Header
from inspector.window.widgets.plain import ElidedLabel
from tests.samples import ENDPOINT, v1_key

LOOK_ALIKES = {
    "right to left override": f"\u202e{ENDPOINT[::-1]}",
    "override in the middle": f"{ENDPOINT[:-4]}\u202emoc.",
    "left to right mark": f"\u200e{ENDPOINT}",
    "isolate": f"\u2066{ENDPOINT}\u2069",
    "Cyrillic o": ENDPOINT.replace("momento", "m\u043emento"),
    "Cyrillic e": ENDPOINT.replace("momento", "mom\u0435nto"),
    "Cyrillic a": ENDPOINT.replace(".a.", ".\u0430."),
    "Cyrillic h": ENDPOINT.replace("hq", "\u04bbq"),
    "Cyrillic c": ENDPOINT.replace(".com", ".\u0441om"),
    "Greek omicron": ENDPOINT.replace("momento", "m\u03bfmento"),
    "Greek nu": ENDPOINT.replace("momento", "mome\u03bdto"),
    "Armenian o": ENDPOINT.replace("momento", "m\u0585mento"),
    "full width": ENDPOINT.replace("m", "\uff4d", 1),
    "mathematical": ENDPOINT.replace("momento", "\U0001d5c6omento"),
    "zero width space": ENDPOINT.replace("momento", "mo\u200bmento"),
    "zero width joiner": ENDPOINT.replace("momento", "mo\u200dmento"),
    "zero width non-joiner": ENDPOINT.replace("momento", "mo\u200cmento"),
    "word joiner": ENDPOINT.replace("momento", "mo\u2060mento"),
    "byte order mark": f"\ufeff{ENDPOINT}",
    "soft hyphen": ENDPOINT.replace("momento", "mo\u00admento"),
    "tag character": f"{ENDPOINT}\U000e0041",
    "variation selector": f"{ENDPOINT}\ufe0f",
    "combining grapheme joiner": ENDPOINT.replace("momento", "mo\u034fmento"),
    "Hangul filler": ENDPOINT.replace("momento", "mo\u3164mento"),
    "one dot leader": ENDPOINT.replace(".com", "\u2024com"),
    "ideographic full stop": ENDPOINT.replace(".com", "\u3002com"),
    "padding": f"{ENDPOINT}{' ' * 80}.evil.example",
    "no-break padding": f"{ENDPOINT}{chr(0xA0) * 80}.evil.example",
    "line break": f"{ENDPOINT}\n.evil.example",
    "NUL": f"{ENDPOINT}\0.evil.example",
    "question mark": f"evil.example:443?.{ENDPOINT}",
    "one letter off": ENDPOINT.replace("momentohq", "momentohg"),
    "two letters for one": ENDPOINT.replace("momentohq", "rnomentohq"),
}


def read(host: str) -> Entry:
    ((inspection, findings),) = read_text(v1_key(endpoint=host), Source())
    return Entry(inspection, findings, "same name")


def picture(header: Header, host: str) -> QImage:
    header.show_entry(read(host), 1_800_000_000.0)
    header.resize(QSize(900, header.sizeHint().height()))
    return header.grab().toImage()


@pytest.fixture
def header(qtbot: QtBot, theme: Theme) -> Iterator[Header]:
    made = Header()
    qtbot.addWidget(made)
    made.show()
    yield made


@pytest.mark.parametrize("name", LOOK_ALIKES)
def test_a_look_alike_is_seen_and_warned_of(header: Header, name: str) -> None:
    host = LOOK_ALIKES[name]
    assert host != ENDPOINT
    genuine = picture(header, ENDPOINT)
    assert picture(header, ENDPOINT) == genuine
    assert picture(header, host) != genuine
    worst = read(host).worst()
    assert worst is not None
    assert worst.severity in (Severity.WARNING, Severity.ERROR)
    assert worst.code.startswith(("endpoint.", "form."))


@pytest.mark.parametrize("name", LOOK_ALIKES)
def test_its_name_alone_is_drawn_differently(qtbot: QtBot, theme: Theme, name: str) -> None:
    card = EndpointCard()
    qtbot.addWidget(card)
    card.resize(900, 300)
    card.show()
    card.show_endpoint(parse_endpoint(ENDPOINT), hidden=False)
    genuine = card.findChildren(ElidedLabel)[0].grab().toImage()
    card.show_endpoint(parse_endpoint(LOOK_ALIKES[name]), hidden=False)
    assert card.findChildren(ElidedLabel)[0].grab().toImage() != genuine


def test_there_are_thirty_of_them() -> None:
    assert len(set(LOOK_ALIKES.values())) >= 30
