"""While details are masked, no host of an endpoint stands anywhere in the window, wrong, probable or right."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget

from inspector.window.shell.main_window import MainWindow
from tests.samples import token, v1_key, v2_key
from tests.window.credentials import load
from tests.window.tour import visit

_HOST = re.compile(r"cell-4|us-west-2|oregon|secretcorp|[\w-]\.momentohq\.com", re.IGNORECASE)
_NOT_OF_THE_CREDENTIAL = ("help", "computer", "moment", "about", "create key", "revoke key", "empty")
"""They show what is the same for all, or ask for what they need."""


def texts(of: QWidget) -> list[str]:
    found = []
    for each in of.findChildren(QWidget):
        if not each.isVisible():
            continue
        found += [each.toolTip(), str(each.property("tip") or ""), each.accessibleDescription()]
        if isinstance(each, QLabel):
            found.append(each.text())
        if isinstance(each, QAbstractItemView) and (model := each.model()):
            for row in range(model.rowCount()):
                for column in range(model.columnCount()):
                    index = model.index(row, column)
                    roles = (
                        Qt.ItemDataRole.DisplayRole,
                        Qt.ItemDataRole.ToolTipRole,
                        Qt.ItemDataRole.AccessibleTextRole,
                    )
                    found += [str(model.data(index, role) or "") for role in roles]
    return found


def readable(window: MainWindow) -> list[str]:
    entry = window.entries.entries()[0]
    window.navigator.select(entry)
    window.actions_by_key["share"].setChecked(True)
    return [
        f"{place}: {text}"
        for place, shown in visit(window, entry, _NOT_OF_THE_CREDENTIAL)
        if place not in _NOT_OF_THE_CREDENTIAL
        for text in texts(shown)
        if _HOST.search(text)
    ]


@pytest.mark.parametrize(
    "endpoint",
    [
        "cell-4-us-west-2-1.prod.a.momentohq.com",
        "cell-4-us-west-2-1.prod.a.momentohq.com:443",
        "https://cell-4-us-west-2-1.prod.a.momentohq.com",
        "cache.cell-4-us-west-2-1.prod.a.momentohq.com",
        "CELL-4-us-west-2-1.prod.a.momentohq.com",
        "cell-4-us-west-2-1",
        "us-west-2",
        "https://api.secretcorp.example/x",
        "cache.secretcorp.example:443",
        "secretcorp.example",
    ],
)
@pytest.mark.parametrize("version", [1, 2])
def test_no_page_shows_the_endpoint(window: MainWindow, endpoint: str, version: int) -> None:
    beside = f"MOMENTO_API_KEY={v2_key()}\nMOMENTO_ENDPOINT={endpoint}\n"
    load(window, v1_key(endpoint=endpoint) if version == 1 else beside)
    assert not readable(window), "\n".join(readable(window))


@pytest.mark.parametrize(
    "claims",
    [
        {"iss": "https://cell-4.supabase.example/auth/v1", "aud": "authenticated"},
        {"iss": "https://login.secretcorp.example", "aud": ["https://api.secretcorp.example:8443/x", "b"]},
        {"iss": "login.secretcorp.example", "aud": "secretcorp.example"},
        {
            "iss": "x",
            "tenant": {"home": "https://user@secretcorp.example/a", "more": ["secretcorp.example:443"]},
        },
    ],
)
def test_no_page_shows_the_hosts_in_claims_of_a_foreign_jwt(
    window: MainWindow, claims: dict[str, object]
) -> None:
    load(window, token({"sub": "someone", "exp": 4_000_000_000, **claims}))
    assert not readable(window), "\n".join(readable(window))
