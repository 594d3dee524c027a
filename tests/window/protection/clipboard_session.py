"""A session with a clipboard manager: the program copies a secret, takes it back and ends; what can be pasted then?

Run under an X server: ``clipboard_session.py MANAGER [ARGUMENT ...]``. Prints one line for each moment.
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
import time

PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from inspector import settings
from inspector.app import App
from inspector.window.protection import clipboard
from tests.window.credentials import load

clipboard.KEPT_SECONDS = int(sys.argv[1])
app = App(["x"], settings.Settings(theme="light", language="en"), remembers=False)
app.paint_first()
entry = load(app.window, sys.argv[2])[0]

def copy():
    app.window.commands.copy_credential()
    print("copied", flush=True)
    app.session.clipboard.counted.connect(lambda left: left or print("over", flush=True))

def read():
    for line in sys.stdin:
        app.window.closed.emit()
        return

import threading
threading.Thread(target=read, daemon=True).start()
QTimer.singleShot(300, copy)
sys.exit(app.run())
"""

LIKE_MUTTER = """
import sys
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

app = QApplication(sys.argv)
board, saved = app.clipboard(), []

def changed():
    '''Remember each owner's text; when the owner has gone, own it (mutter's meta-clipboard-manager.c).'''
    if board.ownsClipboard():
        return
    text = board.mimeData().text() if board.mimeData().formats() else None
    if text is not None:
        saved[:] = [text]
    elif saved:
        board.setText(saved[0])

board.dataChanged.connect(changed)
print("ready", flush=True)
app.exec()
"""


def paste() -> str:
    """What another program gets, or an empty text."""
    try:
        told = subprocess.run(
            ["xclip", "-selection", "clipboard", "-o"], capture_output=True, text=True, timeout=5, check=False
        )
    except subprocess.TimeoutExpired:
        return "no answer"
    return told.stdout


def until_pasted(secret: str, seconds: float) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if secret in paste():
            return True
        time.sleep(0.1)
    return False


def program(kept: int, secret: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(kept), secret],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def main(secret: str, *manager: str) -> None:
    command = [sys.executable, "-c", LIKE_MUTTER] if manager == ("like-mutter",) else list(manager)
    watching = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        if manager == ("like-mutter",):
            assert watching.stdout
            watching.stdout.readline()
        else:
            time.sleep(2)
        for moment, kept in (("after the time", 1), ("after quitting", 30)):
            with program(kept, secret) as running:
                assert running.stdout
                assert running.stdin
                assert running.stdout.readline() == "copied\n"
                print(moment, "copied", until_pasted(secret, 5), flush=True)
                if kept == 1:
                    assert running.stdout.readline() == "over\n"
                    print(moment, "gone at once", secret not in paste(), flush=True)
                    time.sleep(3)
                    print(moment, "gone", secret not in paste(), flush=True)
                running.stdin.write("end\n")
                running.stdin.flush()
                print(moment, "ended", running.wait(20), flush=True)
            time.sleep(1)
            print(moment, "gone with the program", secret not in paste(), flush=True)
    finally:
        with contextlib.suppress(ProcessLookupError):
            watching.terminate()
        watching.wait(10)


if __name__ == "__main__":
    main(*sys.argv[1:])
