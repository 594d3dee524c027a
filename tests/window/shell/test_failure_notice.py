"""An exception in a slot: the person reads that it failed, the log has it redacted, standard error stays empty."""

from __future__ import annotations

import errno
import subprocess
import sys

from inspector.process import logs
from inspector.window.shell.failure_notice import FailureDialog
from inspector.window.shell.main_window import MainWindow
from inspector.window.widgets.plain import PlainLabel
from tests.children import own_lines

_PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from inspector import settings
from inspector.app import App
from inspector.process import logs
from inspector.window.shell.failure_notice import FailureDialog
from inspector.window.widgets.plain import PlainLabel

SECRET = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtZSJ9.c2lnbmF0dXJl"
logs.set_up()
app = App(["x"], settings.Settings(language="en"), remembers=False)
app.paint_first()

def dialogs():
    return [each for each in app.window.findChildren(FailureDialog) if each.isVisible()]

def fail(*_args):
    raise ValueError(SECRET)

class Painted(QWidget):
    def paintEvent(self, event):
        fail()

def by_action():
    app.window.actions_by_key["about"].triggered.disconnect()
    from inspector.window.shell.actions import _named
    app.window.actions_by_key["about"].triggered.connect(_named("About", fail))
    app.window.actions_by_key["about"].trigger()

def by_paint():
    app.painted = Painted()
    app.painted.show()

def by_thread():
    import threading
    threading.Thread(target=fail).start()

def by_task():
    app.session.queue.run(Work("bad", wrong))

from inspector.window.background.work import Work

async def wrong():
    fail()

def by_finalizer():
    class Left:
        def __del__(self):
            fail()
    Left()

acts = {"action": by_action, "paint": by_paint, "thread": by_thread, "task": by_task, "finalizer": by_finalizer}
QTimer.singleShot(50, acts[sys.argv[1]])

def look():
    found = dialogs()
    if not found:
        return
    timer.stop()
    texts = " / ".join(label.text() for label in found[0].findChildren(PlainLabel))
    print(len(found), texts, flush=True)
    print("log", [line for line in logs.tail() if "unexpected" in line][0], flush=True)
    assert SECRET not in texts + "".join(logs.tail())
    found[0].accept()
    QTimer.singleShot(300, end)

def end():
    print("again", len(dialogs()), flush=True)
    app.window.close()

timer = QTimer()
timer.timeout.connect(look)
timer.start(20)
sys.exit(app.run())
"""


def run(way: str) -> list[str]:
    ended = subprocess.run(
        [sys.executable, "-c", _PROGRAM, way], capture_output=True, text=True, timeout=60, check=False
    )
    assert own_lines(ended.stderr) == []
    assert ended.returncode == 0
    return ended.stdout.splitlines()


def test_a_failed_action_is_named_and_nothing_was_lost() -> None:
    told, log, again = run("action")
    assert told.startswith("1 “About” failed because of an error in this program. / Nothing was lost")
    assert "ValueError at fail:" in told
    assert log.startswith("log ERROR inspector: unexpected ValueError at fail:")
    assert again == "again 0"


def test_a_failing_paint_is_told_once() -> None:
    told, _log, again = run("paint")
    assert told.startswith("1 An action failed")
    assert again == "again 0"


def test_a_thread_a_task_and_a_finalizer_are_told_too() -> None:
    for way in ("thread", "task", "finalizer"):
        assert run(way)[0].startswith("1 An action failed"), way


def test_no_more_files_are_said_in_words(window: MainWindow) -> None:
    heard: list[str] = []
    logs.tell_unexpected(heard.append)
    try:
        logs.unexpected(OSError(errno.EMFILE, "secret name"))
    finally:
        logs.tell_unexpected(None)
    assert heard == ["OSError at ? (too many open files)"]
    dialog = FailureDialog(window, "Get", heard[0])
    texts = [label.text() for label in dialog.findChildren(PlainLabel)]
    assert any(text.startswith("The system gives this program no more open files") for text in texts)
    dialog.close()
