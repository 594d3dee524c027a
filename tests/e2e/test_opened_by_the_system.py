"""A double-clicked file: macOS sends it to the running program as an event, maybe while the window is painted."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.samples import v1_key

_RUN = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from inspector import app, settings
from inspector.cli.main import main
from inspector.process import system
from inspector.window.shell.system.application import Application

system.here.FILES_COME_AS_EVENTS = True
first, later, empty = sys.argv[1:4]
asked = []

def count(self, event, original=Application.event):
    asked.append(event.type())
    return original(self, event)

Application.event = count

class Watched(app.App):
    def paint_first(self, *then):
        QCoreApplication.postEvent(self.qt, QFileOpenEvent(first))
        super().paint_first(*then)
        QTimer.singleShot(0, self.look)

    def look(self):
        known = [entry.inspection.source.name for entry in self.session.entries.entries()]
        if len(known) < 1:
            QTimer.singleShot(20, self.look)
        elif len(known) == 1:
            if not hasattr(self, "sent"):
                self.sent = True
                QCoreApplication.sendEvent(self.qt, QFileOpenEvent(QUrl.fromLocalFile(later)))
                QCoreApplication.sendEvent(self.qt, QFileOpenEvent(QUrl("https://example.com/x")))
            QTimer.singleShot(20, self.look)
        else:
            print(known, len(asked) < 200, flush=True)
            self.window.close()

app.App = Watched
sys.exit(main(sys.argv[4:]))
"""


@pytest.mark.parametrize("options", [[], ["--new-window"]])
def test_files_are_opened_however_early_they_come(options: list[str], tmp_path: Path) -> None:
    files = []
    for name in ("first", "later"):
        file = tmp_path / f"{name}.momentokey"
        file.write_text(v1_key(sub=f"{name}@example.com"))
        files.append(str(file))
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path),
    }
    ended = subprocess.run(
        [sys.executable, "-c", _RUN, *files, "", *options],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout == "['first.momentokey', 'later.momentokey'] True\n"
