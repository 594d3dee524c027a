"""The program's modules are found without Python's search, and are the same as with it."""

from __future__ import annotations

import compileall
import importlib
import importlib.util
import marshal
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from inspector.process import quick_import

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "quick_sample"


@pytest.fixture
def load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., ModuleType]]:
    """Returns a function that writes, compiles and imports a module of a package."""
    place = tmp_path / PACKAGE
    place.mkdir()
    (place / "__init__.py").write_text("")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(sys, "meta_path", [*sys.meta_path])
    compileall.compile_file(
        quick_import.__file__, quiet=1
    )  # PYTHONDONTWRITEBYTECODE may have kept Python from it
    quick_import.install(PACKAGE)

    def loaded(
        name: str, source: str, change: Callable[[Path, Path], object] = lambda *_: None
    ) -> ModuleType:
        file = place / f"{name}.py"
        file.write_text(source)
        compileall.compile_file(file, quiet=1)
        change(file, Path(importlib.util.cache_from_source(str(file))))
        importlib.invalidate_caches()
        return importlib.import_module(f"{PACKAGE}.{name}")

    yield loaded
    for name in [name for name in sys.modules if name.startswith(PACKAGE)]:
        del sys.modules[name]


def is_quick(module: ModuleType) -> bool:
    assert module.__spec__ is not None
    return type(module.__spec__.loader).__module__ == quick_import.__name__


def test_a_compiled_module_is_found(load: Callable[..., ModuleType]) -> None:
    module = load("plain", "def add(a, b):\n    return a + b\n")
    assert is_quick(module)
    assert module.add(1, 2) == 3


def test_a_module_can_be_loaded_again(load: Callable[..., ModuleType]) -> None:
    module = load("again", "value = 1\n")
    file = Path(str(module.__file__))
    file.write_text("value = 'changed'\n")
    assert importlib.reload(module).value == "changed"


def _touch(file: Path, _compiled: Path) -> None:
    file.write_text("value = 'new, and longer'\n")


def _same_size_other_time(file: Path, _compiled: Path) -> None:
    file.write_text("value = 'new'\n")
    os.utime(file, (1, 1))


def _cut(_file: Path, compiled: Path) -> None:
    compiled.write_bytes(compiled.read_bytes()[:20])


def _spoil(_file: Path, compiled: Path) -> None:
    compiled.write_bytes(compiled.read_bytes()[:16] + b"\xff" * 40)


def _no_code(_file: Path, compiled: Path) -> None:
    compiled.write_bytes(compiled.read_bytes()[:16] + marshal.dumps(1))


def _other_python(_file: Path, compiled: Path) -> None:
    compiled.write_bytes(b"\0\0\0\0" + compiled.read_bytes()[4:])


def _remove(_file: Path, compiled: Path) -> None:
    compiled.unlink()


@pytest.mark.parametrize(
    ("change", "value"),
    [
        (_touch, "new, and longer"),
        (_same_size_other_time, "new"),
        (_other_python, "old"),
        (_remove, "old"),
    ],
)
def test_what_is_out_of_date_is_left_to_python(
    load: Callable[..., ModuleType], change: Callable[[Path, Path], None], value: str
) -> None:
    module = load("module", "value = 'old'\n", change)
    assert module.value == value
    assert not is_quick(module)


@pytest.mark.parametrize("change", [_cut, _spoil, _no_code])
def test_a_broken_compiled_file_is_what_it_is_without_this(
    load: Callable[..., ModuleType], change: Callable[[Path, Path], None]
) -> None:
    with pytest.raises((EOFError, ImportError, ValueError)):
        load("broken", "value = 'old'\n", change)


def test_a_folder_that_was_moved_names_its_new_place(load: Callable[..., ModuleType], tmp_path: Path) -> None:
    def compiled_elsewhere(file: Path, _compiled: Path) -> None:
        compileall.compile_file(file, quiet=1, force=True, ddir="/elsewhere")

    module = load("moved", "def where():\n    return 1\n", compiled_elsewhere)
    assert module.where.__code__.co_filename == str(tmp_path / PACKAGE / "moved.py")


def test_a_missing_module_is_missing(load: Callable[..., ModuleType]) -> None:
    load("there", "")
    with pytest.raises(ModuleNotFoundError, match="not_there"):
        importlib.import_module(f"{PACKAGE}.not_there")


_ALL = """
import importlib, importlib.machinery, pkgutil, sys
import inspector.cli
from inspector.process import quick_import
finder = next(each for each in sys.meta_path if isinstance(each, quick_import.Finder))
count = 0
for folder, package in [("inspector", inspector)]:
    for found in pkgutil.walk_packages(package.__path__, "inspector."):
        parent = importlib.import_module(found.name.rpartition(".")[0])
        quick = finder.find_spec(found.name, parent.__path__)
        slow = importlib.machinery.PathFinder.find_spec(found.name, parent.__path__)
        for each in ("name", "origin", "cached", "has_location", "submodule_search_locations", "parent"):
            assert getattr(quick, each) == getattr(slow, each), (found.name, each)
        assert quick.loader.get_code(found.name) == slow.loader.get_code(found.name)
        assert quick.loader.get_source(found.name) == slow.loader.get_source(found.name)
        count += 1
print(count)
"""


def test_every_module_of_the_program_is_the_same() -> None:
    compileall.compile_dir(ROOT / "inspector", quiet=1)
    ended = subprocess.run(
        [sys.executable, "-c", _ALL],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert int(ended.stdout) > 500


@pytest.mark.parametrize("options", [["-O"], ["-X", "pycache_prefix={tmp_path}"]])
def test_python_that_keeps_compiled_files_in_another_way_searches_as_always(
    options: list[str], tmp_path: Path
) -> None:
    code = "import sys, inspector.cli; print(*(type(each).__name__ for each in sys.meta_path))"
    command = [sys.executable, *(each.format(tmp_path=tmp_path) for each in options), "-c", code]
    without = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    for _ in range(2):  # the first one writes the compiled files
        ended = subprocess.run(
            command, cwd=ROOT, env=without, capture_output=True, text=True, timeout=60, check=True
        )
        assert "Finder" not in ended.stdout.split()
