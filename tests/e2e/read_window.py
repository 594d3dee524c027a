"""The program while an accessibility client reads each page: `python -m tests.e2e.read_window CLIENT LANGUAGE`.

CLIENT is a Python interpreter that has `pyatspi`. Prints one JSON object: what was read, by the name of the page.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from pathlib import Path

from inspector.app import App
from inspector.settings import Settings
from inspector.window.action_table import page_action
from inspector.window.page_table import PageKey
from tests.e2e.conftest import start_sandbox, until

VIEWS = ("new", "table", "compare", "help", "computer")


async def _read(app: App, interpreter: str) -> int:
    client = Path(__file__).with_name("accessibility_reader.py")
    await start_sandbox(app)
    app.session.sandbox.start("token")
    await until(lambda: len(app.session.entries.entries()) == 2)
    told = {}
    for step in (*(page_action(page) for page in PageKey), *VIEWS):
        app.window.actions_by_key[step].trigger()
        if step == page_action(PageKey.CALLS):
            app.window.actions_by_key["get"].trigger()
        await asyncio.sleep(0.3)
        process = await asyncio.create_subprocess_exec(
            interpreter, str(client), str(os.getpid()), stdout=asyncio.subprocess.PIPE
        )
        said, _ = await process.communicate()
        told[step] = json.loads(said or b"[]")
    print(json.dumps(told), flush=True)
    return 0


def main(interpreter: str, language: str) -> int:
    app = App(["momento-inspector"], Settings(theme="light", language=language), remembers=False)
    app.paint_first()
    return app.run(lambda running: _read(running, interpreter))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
