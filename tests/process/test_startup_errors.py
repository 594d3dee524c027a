"""A start that must fail says why."""

from __future__ import annotations

import sys

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


@pytest.mark.parametrize("environment", [{"QT_QPA_PLATFORM": "offscreen"}, {"WAYLAND_DISPLAY": "wayland-0"}])
def test_offscreen_and_wayland_need_no_x_display(environment: dict[str, str]) -> None:
    assert startup_errors.problem(environment) is None


def test_a_missing_qt_library_is_named() -> None:
    missing = "libEGL.so.1: cannot open shared object file"
    told = startup_errors.import_problem(ImportError(missing, name="PySide6.QtGui"))
    assert "libEGL.so.1" in told
    assert "apt install" in told


def test_another_missing_part_does_not_blame_qt() -> None:
    told = startup_errors.import_problem(ImportError("No module named 'grpc'", name="grpc"))
    assert "grpc" in told
    assert "Qt" not in told
