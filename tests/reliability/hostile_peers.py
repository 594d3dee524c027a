"""All kinds of peers that are no Momento, in a process of their own, so that a window's memory is its own.

Prints their ports as JSON; at the end of its input, how often each was called.
"""

from __future__ import annotations

import json
import sys
from contextlib import ExitStack

from tests.interop import peers
from tests.interop.kinds_of_peers import ANSWERS, SILENCES


def main() -> None:
    """Listen until the input ends."""
    with ExitStack() as stack:
        listening = [
            stack.enter_context(peers.peer(behaviour))
            for behaviour in [*ANSWERS.values(), *SILENCES.values()]
        ]
        sys.stdout.write(json.dumps([each.port for each in listening]) + "\n")
        sys.stdout.flush()
        sys.stdin.read()
        sys.stdout.write(json.dumps([each.connections for each in listening]) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
