"""Qt is imported without its hook, and without the modules that its Python side imports and does not use."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import shiboken6

ROOT = Path(__file__).resolve().parents[2]

_SELDOM_NEEDED = ("zipfile", "tempfile", "traceback", "base64", "ipaddress")

_UNPACKED = Path(shiboken6.__file__).with_name("files.dir").is_dir()
"""Whether shiboken's sources were unpacked beforehand, as in a bundle and in .venv; after pip they are not."""

_AFTER = f"""
import sys
from inspector.process.qt_import import load_qt
load_qt()
print(*(name for name in {_SELDOM_NEEDED} if name in sys.modules))
import shiboken6, tempfile, traceback, zipfile
from types import ModuleType
print(*(isinstance(each, ModuleType) for each in (tempfile, traceback, zipfile)))
print(shiboken6.zipfile.ZipFile is zipfile.ZipFile, callable(shiboken6.tempfile.mkstemp))
print(callable(shiboken6.traceback.print_exc))
"""


def test_what_qt_does_not_use_is_loaded_when_it_is_used() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _AFTER], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    loaded = "" if _UNPACKED else "zipfile base64"  # it unpacks itself with them
    assert ended.stdout.splitlines() == [loaded, "True True True", "True True", "True"]


_WHILE_IT_LOADS = """
import sys
from inspector.process import qt_import

class Finder:  # shiboken tells of a failure while it loads
    def find_spec(self, name, path=None, target=None):
        if name == "PySide6":
            import traceback
            print(traceback.format_exception_only(ValueError("told"))[0].strip())
            raise ImportError("no Qt")

sys.meta_path.insert(0, Finder())
try:
    qt_import.load_qt()
except ImportError as error:
    print(error)
import traceback
print(type(traceback).__name__)
"""


def test_what_is_needed_while_qt_loads_is_there() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _WHILE_IT_LOADS],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert ended.stdout.splitlines() == ["ValueError: told", "no Qt", "module"]


def test_the_hook_of_pyside_is_gone() -> None:
    code = (
        "import builtins; from inspector.process.qt_import import load_qt; load_qt(); import PySide6.QtWidgets;"
        "print(builtins.__import__ is builtins.__feature_import__)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert ended.stdout.strip() == "False"
