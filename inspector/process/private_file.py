"""Files that only their owner can read, written atomically."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path


def replace_private(path: Path, text: str) -> bool:
    """Replace ``path`` atomically by a file of mode 0600 that contains ``text``. False when the system refuses."""
    import tempfile  # noqa: PLC0415 - seldom, and not before the first paint

    temporary = ""
    try:
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".private-")  # created with mode 0600
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except OSError:
        if temporary:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()
        return False
    return True
