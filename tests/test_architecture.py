"""The architecture keeps its own rules, and each rule was seen to catch what it forbids."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[1]
MODULES = [path for path in (ROOT / "inspector").rglob("*.py") if not path.name.endswith("_pb2.py")]
LONGEST_FILE, LONGEST_FUNCTION, MOST_IN_A_FOLDER, MOST_INNER_IMPORTS = 300, 60, 26, 20

ANNOTATED = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    "
PLANTED = [
    ("credential/model/expiry.py", "import inspector.diagnosis.finding", "Layers: no package"),
    ("service/connection/outcome.py", "import inspector.sandbox", "Layers: no package"),
    ("service/connection/outcome.py", f"{ANNOTATED}import inspector.window.session", "Layers: no package"),
    ("diagnosis/finding.py", "import asyncio", "Credential, diagnosis and audit know neither Qt nor gRPC"),
    (
        "cli/report.py",
        "import inspector.window.text.labels",
        "A report and an audit need neither window nor network",
    ),
    ("cli/check.py", "import inspector.window.text.labels", "Commands need no window"),
    ("audit/run.py", "import inspector.service.connection.outcome", "A report and an audit need neither"),
    ("service/connection/outcome.py", "import PySide6.QtCore", "Service and sandbox do not know Qt"),
    ("window/text/labels.py", "import grpc", "The window does not know gRPC"),
    ("window/text/labels.py", "import asyncio", "Inside the window only background/tasks.py knows asyncio"),
    ("credential/text/secret.py", "import inspector.credential.inspection", "No package runs in circles"),
    (
        "credential/text/secret.py",
        f"{ANNOTATED}import inspector.credential.inspection",
        "No package runs in circles",
    ),
    ("window/entries/model.py", "import inspector.window.session", "Layers of the window"),
    ("window/widgets/card.py", "import inspector.window.entries.entry", "Layers of the window"),
    ("window/pages/inspect/page.py", "import inspector.window.pages.raw.page", "The six pages"),
    ("window/views/compare.py", "import inspector.window.views.help.text", "The views do not know"),
    (
        "credential/permissions/rules.py",
        "import inspector.credential.scopes.scope",
        "Layers of the credential",
    ),
    ("diagnosis/rules/form.py", "import inspector.diagnosis.compare", "Layers of the diagnosis"),
    ("service/calls/cache.py", "import inspector.service.checks.steps", "Layers of the service"),
]


def lint(folder: Path) -> str:
    command = "from importlinter.cli import lint_imports_command as run; run()"
    ended = subprocess.run(
        [sys.executable, "-c", command, "--no-cache"],
        cwd=folder,
        env={"PYTHONPATH": str(folder), "PATH": "", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    return ended.stdout + ended.stderr


@pytest.mark.parametrize(("file", "planted", "contract"), PLANTED)
def test_every_contract_catches_a_planted_violation(
    tmp_path: Path, file: str, planted: str, contract: str
) -> None:
    shutil.copytree(ROOT / "inspector", tmp_path / "inspector", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    target = tmp_path / "inspector" / file
    target.write_text(f"{target.read_text(encoding='utf-8')}\n{planted}\n", encoding="utf-8")
    told = lint(tmp_path)
    broken = [line for line in told.splitlines() if " BROKEN" in line]
    assert any(line.startswith(contract) for line in broken), told


@pytest.mark.parametrize(
    "package", ["inspector.credential.inspection", "inspector.diagnosis", "inspector.cli.report"]
)
def test_packages_below_the_window_load_neither_qt_nor_grpc(package: str) -> None:
    code = (
        f"import sys, {package}\n"
        "found = [name for name in sys.modules if name.split('.')[0] in ('PySide6', 'shiboken6', 'grpc', 'qasync')]\n"
        "sys.exit(repr(found) if found else 0)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 0, ended.stderr


def test_files_functions_and_folders_stay_small() -> None:
    long = [path.name for path in MODULES if len(path.read_text("utf-8").splitlines()) > LONGEST_FILE]
    assert long == []
    functions = [
        f"{path.name}: {node.name}"
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno > LONGEST_FUNCTION
    ]
    assert functions == []
    folders = [path.parent for path in MODULES if path.name != "__init__.py"]
    assert {str(folder) for folder in folders if folders.count(folder) > MOST_IN_A_FOLDER} == set()


def test_a_frozen_data_class_is_a_record_where_it_can_be() -> None:
    """Where it caches properties it needs a ``__dict__``, and is a frozen data class of Python's own."""
    slow = [
        path.name
        for path in MODULES
        if "@dataclass(frozen=True, slots=True" in path.read_text(encoding="utf-8")
    ]
    assert not slow


def test_widgets_are_deleted_only_where_no_handler_of_theirs_is_cut_off() -> None:
    others = {
        "shell/renewal.py": "the whole window, which waits itself",
        "shell/first_paint.py": "a frame without handlers",
        "shell/commands.py": "an object that waits for the focus",
        "shell/single_instance.py": "a socket",
        "views/audit/view.py": "a search, which is no widget",
        "pages/calls/history_card.py": "selection models",
        "widgets/plain.py": "a label that is never seen",
        "entries/sidebar.py": "menus, which run no loop",
        "widgets/deletion.py": "",
    }
    window = ROOT / "inspector" / "window"
    found = {
        file.relative_to(window).as_posix()
        for file in window.rglob("*.py")
        if "deleteLater" in (text := file.read_text(encoding="utf-8")) or "WA_DeleteOnClose)" in text
    }
    assert found == set(others)


@pytest.mark.parametrize("document", ["CONTRIBUTING.md", "tests/benchmarks/README.md"])
def test_the_documents_name_files_that_exist(document: str) -> None:
    spans = re.findall(
        r"`((?:[\w.-]+/)+[\w-]*(?:\.py)?)(?: [^`]*)?`", (ROOT / document).read_text(encoding="utf-8")
    )
    named = {span for span in spans if not span.startswith((".", "shiboken6"))}
    roots = (ROOT, ROOT / "inspector", ROOT / "inspector" / "window")
    assert len(named) > 10
    assert [name for name in sorted(named) if not any((root / name).exists() for root in roots)] == []


def test_few_imports_are_inside_functions() -> None:
    inner = [
        path.name
        for path in MODULES
        for function in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    assert len(inner) <= MOST_INNER_IMPORTS, inner


def test_qt_gives_back_every_reference_it_takes(qtbot: QtBot) -> None:
    """PySide6 6.12 on Python 3.11 lost a reference to None with each of these calls and soon aborted."""
    label, clock = QLabel(), QObject()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(2_000):
        clock.killTimer(clock.startTimer(1_000_000))
        label.setText(str(number))
    assert abs(sys.getrefcount(None) - before) < 500
