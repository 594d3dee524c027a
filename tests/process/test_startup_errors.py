"""A start that must fail says why."""

from __future__ import annotations

import socket
import sys
import tempfile
from pathlib import Path

import pytest

from inspector.process import startup_errors

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux displays")


def test_no_display_is_explained_with_a_way_out() -> None:
    told = startup_errors.problem({})
    assert told is not None
    assert "no display" in told
    assert "--report" in told


def test_a_display_that_does_not_answer_is_named() -> None:
    told = startup_errors.problem({"DISPLAY": ":4711"})
    assert told is not None
    assert ":4711 does not answer" in told


def test_offscreen_needs_no_display() -> None:
    assert startup_errors.problem({"QT_QPA_PLATFORM": "offscreen"}) is None


@pytest.mark.parametrize("more", [{}, {"QT_QPA_PLATFORM": "wayland"}])
def test_a_wayland_compositor_that_answers_needs_no_x_display(more: dict[str, str]) -> None:
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(f"{folder}/wayland-0")
        compositor.listen()
        held = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": folder, **more}
        assert startup_errors.problem(held) is None
        assert startup_errors.problem({**held, "WAYLAND_DISPLAY": f"{folder}/wayland-0"}) is None


@pytest.mark.parametrize("platform", ["wayland", "wayland-egl"])
def test_a_compositor_that_does_not_answer_is_said(platform: str, tmp_path: Path) -> None:
    held = {"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wayland-9"}
    told = startup_errors.problem({**held, "QT_QPA_PLATFORM": platform})
    assert told is not None
    assert "Wayland display does not answer" in told
    assert "no display" in str(startup_errors.problem(held))


def test_a_platform_that_qt_does_not_have_is_named() -> None:
    assert "QT_QPA_PLATFORM" in str(startup_errors.problem({"DISPLAY": ":0", "QT_QPA_PLATFORM": "nonsense"}))


def test_a_missing_qt_library_is_named() -> None:
    missing = "libEGL.so.1: cannot open shared object file"
    told = startup_errors.import_problem(ImportError(missing, name="PySide6.QtGui"))
    assert "libEGL.so.1" in told
    assert "apt install" in told


def test_another_missing_part_does_not_blame_qt() -> None:
    told = startup_errors.import_problem(ImportError("No module named 'grpc'", name="grpc"))
    assert "grpc" in told
    assert "Qt" not in told
