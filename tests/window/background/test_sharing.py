"""The interpreter is handed over more often only while somebody reads in the background."""

from __future__ import annotations

import sys

from inspector.window.background import sharing


def test_it_is_shared_from_the_first_who_needs_it_until_the_last_one_ends() -> None:
    usual = sys.getswitchinterval()
    sharing.begin()
    shared = sys.getswitchinterval()
    sharing.begin()
    sharing.end()
    between = sys.getswitchinterval()
    sharing.end()
    assert shared == between < usual == sys.getswitchinterval()
