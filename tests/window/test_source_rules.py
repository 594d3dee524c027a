"""Rules for the window's sources: no markup in foreign text, no modal dialogs, one access to the clipboard."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "inspector"
SOURCES = [*sorted((ROOT / "window").rglob("*.py")), ROOT / "app.py", ROOT / "self_test.py"]

UNSAFE_CLASSES = {
    "QLabel",
    "QErrorMessage",
    "QProgressDialog",
    "QInputDialog",
    "QTextEdit",
    "QTextBrowser",
    "QSplashScreen",
    "QWhatsThis",
    "QStaticText",
    "QWizardPage",
}
UNSAFE_METHODS = {"setHtml", "appendHtml", "setMarkdown", "setWhatsThis", "insertHtml", "showText"}
BOX_STATICS = {"information", "warning", "critical", "question", "about"}
MODAL_METHODS = {"exec", "exec_", "processEvents"}
FOCUS_CHAIN = {"nextInFocusChain", "previousInFocusChain"}
WITHIN_A_DIALOG = {"account/dialog.py": "its own chain, which goes with it"}
MODAL_STATICS = {
    ("QFileDialog", "getOpenFileName"),
    ("QFileDialog", "getOpenFileNames"),
    ("QFileDialog", "getSaveFileName"),
    ("QFileDialog", "getExistingDirectory"),
}
MAKES_LABELS = {"widgets/plain.py"}
MAKES_CHOICES = {"widgets/choice.py"}
MAY_REACH_FOR_THE_CLIPBOARD = {
    "widgets/pasting.py": "asks who owns it",
    "pages/mint/renew_form.py": "reads it, to take a refresh token",
    "views/rotate/obtaining.py": "reads it, to take a new credential",
    "session.py": "hands it to clipboard.py",
    "self_test.py": "pastes what it made itself",
}
EVENTS_BY_HAND = {"app.py": "the first paint, before the event loop runs"}


SIZES = {
    "setFixedWidth",
    "setFixedHeight",
    "setFixedSize",
    "setMinimumWidth",
    "setMinimumHeight",
    "setMinimumSize",
}
SIZES |= {"setMaximumWidth", "setMaximumHeight", "setMaximumSize", "setMaximumSectionSize", "setIconSize"}
MAY_COUNT_PIXELS = {
    "look/motion.py": "no limit",
    "shell/first_paint.py": "the least size of the window, whose parts scroll",
    "widgets/countdown.py": "a bar without text",
    "widgets/plain.py": "the least width of a text that wraps or is cut visibly",
}
MAY_JOIN_WITH_A_SPACE = {
    "entries/calendar_file.py": "what an identifier is made from",
    "pages/calls/call.py": "the name of a call and its key",
    "pages/calls/histogram.py": "a name and a number with its unit",
    "pages/inspect/moment_dialog.py": "a date, a time and a zone",
    "pages/inspect/zones.py": "a date, a time and a zone",
    "pages/mint/verdict.py": "the name of a call and its key",
    "pages/raw/cells.py": "a mark and a number",
    "shell/about_dialog.py": "names and versions",
    "shell/palette/finder.py": "words to search in",
    "text/labels.py": "a time and its zone",
    "text/scope_labels.py": "numbers with their units",
    "views/help/picture.py": "words to search in",
    "views/help/view.py": "words to search in",
}
MAKES_DIALOGS = {"widgets/dialog.py", "shell/palette/dialog.py"}


def name_of(source: Path) -> str:
    return str(source.relative_to(ROOT / "window")) if source.is_relative_to(ROOT / "window") else source.name


def calls(source: Path) -> Iterator[tuple[str, str, ast.Call]]:
    """Owner (or empty), name and node of every call."""
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name):
                yield "", node.func.id, node
            elif isinstance(node.func, ast.Attribute):
                owner = node.func.value.id if isinstance(node.func.value, ast.Name) else ""
                yield owner, node.func.attr, node


def unsafe_in(source: Path) -> Iterator[str]:
    for owner, name, node in calls(source):
        place = f"{name_of(source)}:{node.lineno}"
        if name in UNSAFE_CLASSES and name_of(source) not in MAKES_LABELS:
            yield f"{place} makes a {name}"
        if name == "QComboBox" and name_of(source) not in MAKES_CHOICES:
            yield f"{place} makes a QComboBox whose list would be cut off"
        if name in UNSAFE_METHODS and name_of(source) not in MAKES_LABELS:
            yield f"{place} calls {name}"
        if owner == "QMessageBox" and name in BOX_STATICS:
            yield f"{place} opens a message box that guesses at markup"
        if name == "setToolTip" and name_of(source) not in MAKES_LABELS and not _is_escaped(node):
            yield f"{place} sets a tooltip that is not escaped"
        if name == "addRow" and node.args and _is_text(node.args[0]):
            yield f"{place} lets a form make a label"


def _is_escaped(node: ast.Call) -> bool:
    argument = node.args[0]
    if isinstance(argument, ast.Constant) and argument.value == "":
        return True
    return (
        isinstance(argument, ast.Call)
        and isinstance(argument.func, ast.Attribute)
        and argument.func.attr == "toolTip"
    )


def _is_text(node: ast.expr) -> bool:
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str)
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("tr", "format")
    )


def modal_in(source: Path) -> Iterator[str]:
    for owner, name, node in calls(source):
        if name in MODAL_METHODS and name_of(source) not in EVENTS_BY_HAND:
            yield f"{name_of(source)}:{node.lineno} runs a loop of its own with {name}"
        if (owner, name) in MODAL_STATICS:
            yield f"{name_of(source)}:{node.lineno} runs a loop of its own with {name}"


def focus_chains_in(source: Path) -> Iterator[str]:
    """PySide6 makes what these return a child of what was asked, and with that goes what Qt still has: whole menus."""
    for _owner, name, node in calls(source):
        if name in FOCUS_CHAIN and name_of(source) not in WITHIN_A_DIALOG:
            yield f"{name_of(source)}:{node.lineno} asks for {name}"


def layout_items_in(source: Path) -> Iterator[str]:
    """PySide6 remembers what this returns after Qt deleted it, and takes it for what Qt makes next at its address."""
    for _owner, name, node in calls(source):
        if name == "itemAt":
            yield f"{name_of(source)}:{node.lineno} asks a layout for an item"


def coroutine_loops_in(source: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.AsyncFunctionDef):
            for inner in ast.walk(node):
                if isinstance(inner, ast.Attribute) and inner.attr in MODAL_METHODS:
                    yield f"{name_of(source)}:{inner.lineno} {inner.attr} in a coroutine"


def clipboard_in(source: Path) -> Iterator[str]:
    for _owner, name, node in calls(source):
        if name == "clipboard" and name_of(source) not in MAY_REACH_FOR_THE_CLIPBOARD:
            yield f"{name_of(source)}:{node.lineno} reaches for the clipboard"


def drags_in(source: Path) -> Iterator[str]:
    for _owner, name, node in calls(source):
        if name in ("QDrag", "setDragEnabled"):
            yield f"{name_of(source)}:{node.lineno} starts a drag"


def spaces_in(source: Path) -> Iterator[str]:
    """Texts that are joined by a space: Japanese has none between sentences, so `labels.sentences` joins them."""
    if name_of(source) in MAY_JOIN_WITH_A_SPACE:
        return
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        told = isinstance(node, ast.JoinedStr) and any(
            isinstance(part, ast.Constant) and part.value == " " for part in node.values
        )
        joined = (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "join"
            and isinstance(node.func.value, ast.Constant)
            and node.func.value.value == " "
        )
        if told or joined:
            yield f"{name_of(source)}:{node.lineno} joins with a space"


@pytest.mark.parametrize(
    "check",
    [
        unsafe_in,
        modal_in,
        focus_chains_in,
        layout_items_in,
        coroutine_loops_in,
        clipboard_in,
        drags_in,
        spaces_in,
    ],
)
def test_the_sources_of_the_window(check: object) -> None:
    assert callable(check)
    assert [found for source in SOURCES for found in check(source)] == []


@pytest.mark.parametrize(
    ("check", "text"),
    [
        (unsafe_in, "label = QLabel(claim)"),
        (unsafe_in, "widget.setToolTip(claim)"),
        (unsafe_in, "QMessageBox.warning(None, 'x', claim)"),
        (unsafe_in, "form.addRow('title', field)"),
        (unsafe_in, "view.setHtml(claim)"),
        (modal_in, "dialog.exec()"),
        (modal_in, "QFileDialog.getOpenFileName()"),
        (layout_items_in, "layout.itemAt(0).widget()"),
        (coroutine_loops_in, "async def f():\n    dialog.exec()"),
        (clipboard_in, "QApplication.clipboard().setText('x')"),
        (drags_in, "QDrag(self)"),
        (spaces_in, "text = f'{title} {evidence}'"),
        (spaces_in, "text = ' '.join(told)"),
    ],
)
def test_a_planted_violation_is_seen(
    check: object, text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    planted = tmp_path / "planted.py"
    planted.write_text(text, encoding="utf-8")
    monkeypatch.setattr("tests.window.test_source_rules.ROOT", tmp_path.parent)
    assert callable(check)
    assert list(check(planted))


def test_secret_fields_are_no_line_edits() -> None:
    for name in ("widgets/fields/secret_field.py", "pages/raw/layer_text.py"):
        text = (ROOT / "window" / name).read_text(encoding="utf-8")
        assert "QLineEdit" not in text
        assert "TextSelectable" not in text


@pytest.mark.parametrize("source", SOURCES, ids=name_of)
def test_every_painter_ends_whatever_happens(source: Path) -> None:
    """An exception while a painter is active ends the process: Qt finds the backing store in use."""
    tree = ast.parse(source.read_text(encoding="utf-8"))
    ended = {
        item.context_expr for node in ast.walk(tree) if isinstance(node, ast.With) for item in node.items
    }
    made = {
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "QPainter"
    }
    assert made <= ended


def pixels_in(source: Path) -> Iterator[str]:
    """Sizes in pixels alone: what holds text, or stands beside it, has to grow with the text."""
    if name_of(source) in MAY_COUNT_PIXELS:
        return
    for _owner, name, node in calls(source):
        plain = [one for one in node.args if _is_number(one)]
        sized = name == "setIconSize" and any(
            _is_number(one) for inner in node.args if isinstance(inner, ast.Call) for one in inner.args
        )
        if name in SIZES and (plain or sized):
            yield f"{name_of(source)}:{node.lineno} {name} in pixels: use theme.scaled"


def _is_number(node: ast.expr) -> bool:
    if isinstance(node, ast.Constant):
        return isinstance(node.value, int) and node.value > 1
    return isinstance(node, ast.Name) and node.id.isupper()


def dialogs_in(source: Path) -> Iterator[str]:
    if name_of(source) in MAKES_DIALOGS:
        return
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef) and "QDialog" in {getattr(base, "id", "") for base in node.bases}:
            yield f"{name_of(source)}:{node.lineno} {node.name} does not scroll: use ScrollingDialog"


@pytest.mark.parametrize("source", SOURCES, ids=name_of)
def test_sizes_grow_with_text_and_dialogs_scroll(source: Path) -> None:
    assert [*pixels_in(source), *dialogs_in(source)] == []


def test_a_size_in_pixels_would_be_noticed(tmp_path: Path) -> None:
    source = tmp_path / "made.py"
    source.write_text(
        "class Asking(QDialog):\n"
        "    def __init__(self):\n"
        "        self.setMinimumWidth(_WIDTH)\n"
        "        self.setIconSize(QSize(16, 16))\n"
        "        self.setFixedHeight(scaled(_HEIGHT))\n"
    )
    assert len([*pixels_in(source), *dialogs_in(source)]) == 3
