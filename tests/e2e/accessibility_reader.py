"""Reads the window once, as a screen reader does. Run by the system's Python, which has `pyatspi`.

Argument: the process to read. Prints one JSON list with an object for each node that is shown: `role`, `name`,
`description`, `labelled` (whether a label is said to be its own), `focusable`, and `place`: the roles and
names above it.
"""

from __future__ import annotations

import json
import sys
import time
from typing import Any

import pyatspi
from gi.repository import Atspi, GLib

PATIENCE_SECONDS = 20


def program(process: int) -> Any:
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        for found in pyatspi.Registry.getDesktop(0):
            try:
                if found is not None and found.get_process_id() == process and found.childCount:
                    found.set_cache_mask(Atspi.Cache.NONE)
                    return found
            except GLib.GError:
                continue
        time.sleep(0.1)
    return None


def read(node: Any, place: tuple[str, ...], found: list[dict[str, Any]]) -> None:
    try:
        states = node.getState()
        if not states.contains(pyatspi.STATE_SHOWING):
            return
        role, name = node.getRoleName(), node.name
        kinds = [relation.getRelationType() for relation in node.getRelationSet()]
        found.append(
            {
                "role": role,
                "name": name,
                "description": node.description,
                "labelled": pyatspi.RELATION_LABELLED_BY in kinds,
                "focusable": states.contains(pyatspi.STATE_FOCUSABLE),
                "place": " > ".join(place[-4:]),
            }
        )
        for index in range(min(node.childCount, 300)):
            child = node.getChildAtIndex(index)
            if child is not None:
                read(child, (*place, f"{role} {name}".strip()), found)
    except GLib.GError:
        return  # gone meanwhile


def main(process: int) -> int:
    root = program(process)
    found: list[dict[str, Any]] = []
    for window in root or ():
        read(window, (), found)
    print(json.dumps(found), flush=True)
    return 0 if found else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
