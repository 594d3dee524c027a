"""An accessibility client, as a screen reader is one. Run by the system's Python, which has `pyatspi`.

Arguments: the process to watch and the seconds to walk. It reads the whole tree again and again and asks every node,
and the source of every event, for children past its count, as a client does whose index has become stale. At the end
it prints one JSON object: `walks`, `nodes`, `asks` (past the count), `events` and the announcements it has `heard`.
Exit code 1: the program was not found, or it was gone before the time was over.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections import deque
from typing import Any

import pyatspi
from gi.repository import Atspi, GLib

EVENTS = ("focus", "object:state-changed", "object:children-changed", "object:announcement")
PAST = (0, 1, 3)
MOST_EVENTS = 20
"""The sources asked after a look at the events: the last ones, for the program makes more than a client can handle."""
NODES_BETWEEN_EVENTS = 20


class Client:
    def __init__(self, process: int) -> None:
        self.process = process
        self.told = {"walks": 0, "nodes": 0, "asks": 0, "events": 0}
        self.heard: list[str] = []
        self.sources: deque[Any] = deque(maxlen=MOST_EVENTS)
        pyatspi.Registry.registerEventListener(self.on_event, *EVENTS)

    def on_event(self, event: Any) -> None:
        self.told["events"] += 1
        if event.type.startswith("object:announcement"):
            self.heard.append(str(event.any_data))
        self.sources.append(event.source)

    def program(self) -> Any:
        for found in pyatspi.Registry.getDesktop(0):
            try:
                if found is not None and found.get_process_id() == self.process:
                    found.set_cache_mask(Atspi.Cache.NONE)  # or it would answer itself for the program
                    return found
            except GLib.GError:
                continue
        return None

    def ask_past(self, node: Any) -> int:
        try:
            count = int(node.childCount)
            for more in PAST:
                self.told["asks"] += 1
                node.getChildAtIndex(count + more)
        except (GLib.GError, AttributeError):
            return 0  # gone meanwhile, which is no fault
        return count

    def walk(self, node: Any, end: float) -> None:
        stack = [node]
        while stack and time.monotonic() < end:
            node = stack.pop()
            self.told["nodes"] += 1
            count = self.ask_past(node)
            for place in range(count):
                try:
                    child = node.getChildAtIndex(place)
                    if child is not None:
                        _ = (child.name, child.description, child.getRoleName())
                        stack.append(child)
                except GLib.GError:
                    continue
            if self.told["nodes"] % NODES_BETWEEN_EVENTS == 0:
                GLib.MainContext.default().iteration(False)
            while self.sources:
                self.ask_past(self.sources.popleft())


def is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except OSError:
        return False
    return True


def main(process: int, seconds: float) -> int:
    client = Client(process)
    end = time.monotonic() + seconds
    while time.monotonic() < end and is_alive(process):
        root = client.program()
        if root is not None:
            client.walk(root, end)
            client.told["walks"] += 1
    print(json.dumps({**client.told, "heard": client.heard}), flush=True)
    return 0 if client.told["walks"] and is_alive(process) else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), float(sys.argv[2])))
