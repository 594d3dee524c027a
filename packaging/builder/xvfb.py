"""An X server whose picture is a file: what a program shows is seen from outside, at no cost to the program."""

from __future__ import annotations

import mmap
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

WIDTH, HEIGHT = 1280, 800
"""Of the picture, in pixels of four bytes; its rows are the end of the file."""


def is_installed() -> bool:
    """Return whether there is an Xvfb on this computer."""
    return shutil.which("Xvfb") is not None


@contextmanager
def screen() -> Iterator[tuple[str, mmap.mmap]]:
    """Run an Xvfb server for one program; yield its display name and its framebuffer.

    :raises FileNotFoundError: where there is no Xvfb.
    """
    read, write = os.pipe()
    with tempfile.TemporaryDirectory() as folder:
        shape = ["-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nocursor", "-nolisten", "tcp"]
        command = ["Xvfb", "-displayfd", str(write), "-fbdir", folder, *shape]
        with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
            os.close(write)
            try:
                with os.fdopen(read) as number:
                    display = ":" + number.readline().strip()
                with Path(folder, "Xvfb_screen0").open("rb") as file:
                    yield display, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            finally:
                server.terminate()
