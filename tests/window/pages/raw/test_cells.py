"""What of a masked credential is readable, whole and damaged at any place."""

from __future__ import annotations

import pytest

from inspector.credential.inspection import inspect
from inspector.window.pages.raw.cells import CharacterMask, cells
from tests.samples import disposable_token, v1_key, v2_key
from tests.security.leaks import leaked

NOW = 1_800_000_000.0
KEYS = {"key": v1_key(), "token": disposable_token(NOW + 900), "version 2": v2_key()}


def shown(text: str) -> list[str]:
    """Return every layer of a credential as the masked page shows it."""
    found = inspect(text, NOW)
    return [
        "".join(
            cell.character for cell in cells(each.text.reveal(), each.parts, each.break_at, CharacterMask())
        )
        for each in found.unfold_layers()
    ]


@pytest.mark.parametrize("name", KEYS)
@pytest.mark.parametrize("damage", ["!", "é", "", "\\", ".", "\n"])
def test_no_piece_of_a_secret_is_readable_wherever_it_is_damaged(name: str, damage: str) -> None:
    key = KEYS[name]
    for at in range(1, len(key)):
        for layer in shown(key[:at] + damage + key[at + 1 :]):
            assert not leaked(layer, [key]), (at, layer)
    for layer in shown(key):
        assert not leaked(layer, [key])
