"""Replaces a file by each of two contents in turn until it is killed: the programme of the kill test."""

from __future__ import annotations

import sys
from pathlib import Path

from inspector.process.replaced_file import Trouble, hold, replace

LENGTHS = (40_000, 90_000)
CONTENTS = (b"a" * LENGTHS[0], b"b" * LENGTHS[1])


def main() -> None:
    path = Path(sys.argv[1])
    while True:
        held = hold(path)
        assert not isinstance(held, Trouble), held
        done = replace(held, CONTENTS[held.data == CONTENTS[0]])
        assert not isinstance(done, Trouble), done
        sys.stdout.write("replaced\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
