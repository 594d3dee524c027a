"""Qt's own file dialog, where the system has none: it leaves nothing behind and changes no file."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
_PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from inspector.window.widgets.files import ask_folder, ask_open, ask_save

app = QApplication([])
window = QWidget()
window.show()
chosen = []
file = sys.argv[1]
if sys.argv[2] == "open":
    ask_open(window, "Open", chosen.extend)
elif sys.argv[2] == "folder":
    ask_folder(window, "Folder", chosen.extend)
else:
    ask_save(window, "Save", chosen.append, name="", kind="", end="")
dialog = window.findChild(QFileDialog)
print("read only", dialog.testOption(QFileDialog.Option.ReadOnly))

def choose():
    dialog.findChild(QLineEdit, "fileNameEdit").setText(file)
    dialog.accept()
    QTimer.singleShot(200, app.quit)

QTimer.singleShot(200, choose)
app.exec()
QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
print("chosen", [path.name for path in chosen])
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a dialog of their own")
def test_a_typed_folder_is_the_chosen_one(tmp_path: Path) -> None:
    """Qt names the folder that is shown as well."""
    home, folder = tmp_path / "home", tmp_path / "customer" / "inner"
    home.mkdir()
    folder.mkdir(parents=True)
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(folder), "folder"],
        env={**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        cwd=folder.parent,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "chosen ['inner']"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a dialog of their own")
@pytest.mark.parametrize("way", ["open", "save"])
def test_a_chosen_file_leaves_no_trace(tmp_path: Path, way: str) -> None:
    home, files = tmp_path / "home", tmp_path / "customer"
    home.mkdir()
    files.mkdir()
    (files / "key.env").write_text("MOMENTO_API_KEY=x\n")
    file = files / ("key.env" if way == "open" else "new.json")
    held = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(file), way],
        env={**held, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.splitlines() == ["read only True", f"chosen ['{file.name}']"]
    assert [path for path in home.rglob("*") if path.is_file()] == []
