"""Each text as people bring it."""

from __future__ import annotations

import pytest

from inspector.credential.inspection import Source


@pytest.fixture(params=["pasted", "dropped"])
def source(request: pytest.FixtureRequest) -> Source:
    """Pasted text, or a file."""
    return Source("settings.txt" if request.param == "dropped" else None)
