"""The program while an accessibility client walks it: `python -m tests.e2e.walked_window CLIENT SECONDS`.

CLIENT is a Python interpreter that has `pyatspi`. Pages, views and the empty page alternate twenty times a second.
Prints what the client printed and exits with its code; minutes of it, by hand, are the same command with more seconds.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from itertools import cycle
from pathlib import Path

from inspector.app import App
from inspector.settings import Settings
from inspector.window.action_table import page_action
from tests.e2e.conftest import start_sandbox

GRACE_SECONDS = 30
"""What a client gets to start and to stop, beside its seconds of walking."""
PAGES = tuple(page_action(key) for key in ("raw", "inspect", "permissions", "diagnose", "mint", "calls"))
STEPS = ("table", "cancel", *PAGES, "get", "compare", "cancel", "help", "new")


async def _walk(app: App, interpreter: str, seconds: str) -> int:
    client = Path(__file__).with_name("accessibility_client.py")
    await start_sandbox(app)
    process = await asyncio.create_subprocess_exec(
        interpreter, str(client), str(os.getpid()), seconds, stdout=asyncio.subprocess.PIPE
    )
    walking = asyncio.ensure_future(process.communicate())
    end = time.monotonic() + float(seconds) + GRACE_SECONDS
    for step in cycle(STEPS):
        if walking.done():
            break
        if time.monotonic() > end:
            process.kill()
        app.window.actions_by_key[step].trigger()
        await asyncio.sleep(0.05)
    said, _ = await walking
    print(said.decode(), end="", flush=True)
    return process.returncode or 0


def main(interpreter: str, seconds: str) -> int:
    app = App(["momento-inspector"], Settings(theme="light", language="en"), remembers=False)
    app.paint_first()
    return app.run(lambda running: _walk(running, interpreter, seconds))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
