"""Run a command where a folder is a drive that never answers: ``dead_drive.py FOLDER COMMAND ...``, by ``unshare -m``.

A FUSE file system is mounted whose server reads no request, so that whoever looks into it waits for ever.
"""

from __future__ import annotations

import ctypes
import os
import sys


def main(folder: str, *command: str) -> None:
    """Mount and become the command. Raises ``OSError`` where that is not allowed."""
    device = os.open("/dev/fuse", os.O_RDWR)
    os.set_inheritable(device, True)  # the file system lives as long as it is open
    options = f"fd={device},rootmode=40000,user_id={os.getuid()},group_id={os.getgid()}"
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.mount(b"silent", folder.encode(), b"fuse", 0, options.encode()):
        raise OSError(ctypes.get_errno(), "mount")
    os.execvp(command[0], command)  # noqa: S606


if __name__ == "__main__":
    main(*sys.argv[1:])
